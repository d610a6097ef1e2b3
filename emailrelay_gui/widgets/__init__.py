"""Painted building blocks: cards, banners, chips, icons."""
