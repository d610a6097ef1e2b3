"""``emailrelay-submit``: messages put into a store without a server (spec message-store.md 10)."""
