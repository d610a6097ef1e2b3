"""Discovered out which server takes the mail of a domain's users (spec gui.md D6, *Detect*)."""
