"""The inbound shell: listeners and SMTP sessions on aiosmtpd."""
