"""What looks at a message between its reception and its commit, or before it is forwarded."""
