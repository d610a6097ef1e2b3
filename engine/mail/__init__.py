"""RFC 5321, 5322 and 3464 values and codecs; pure."""
