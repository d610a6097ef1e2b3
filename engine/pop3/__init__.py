"""Reading spooled mail with POP3 (RFC 1939, 2449, 2595, 5034; spec pop-server.md)."""
