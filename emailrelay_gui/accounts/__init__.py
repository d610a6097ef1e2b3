"""Accounts of the relay: signing in at the next server, how each sign-in is, and trying one without sending."""
