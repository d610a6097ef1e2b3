"""Where accounts and passwords are kept: the secrets file and the system keyring."""
