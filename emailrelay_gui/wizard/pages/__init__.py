"""One module for each wizard page."""
