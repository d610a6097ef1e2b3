"""Both SMTP state machines, replies and grammar; pure."""
