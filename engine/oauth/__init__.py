"""Signing in with OAuth2: tokens are got, kept sealed and renewed in time (spec reliability-security.md 7)."""
