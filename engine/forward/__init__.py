"""The outbound side: when, where and how queued mail is sent on."""
