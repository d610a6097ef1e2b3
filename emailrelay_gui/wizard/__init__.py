"""The steps that set up a relay: flow without Qt, pages, review and apply."""
