"""The shorthand options ``as-client``, ``as-proxy`` and ``as-server`` (spec process.md 1.3)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from engine.config.files import ConfigDocument

SHORTHANDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "as-client": ("log", "no-syslog", "no-daemon", "dont-serve", "forward", "forward-to"),
        "as-proxy": ("log", "close-stderr", "forward-on-disconnect", "forward-to"),
        "as-server": ("log", "close-stderr"),
    }
)
"""What each shorthand implies; ``forward-to`` has the shorthand's own value, the others are flags."""


def implied_by(document: ConfigDocument, name: str) -> tuple[str, ...]:
    """The shorthands in a file that imply an option, so that a form can say where its value comes from."""
    return tuple(short for short, implied in SHORTHANDS.items() if name in implied and document.has(short))


def expand(document: ConfigDocument, shorthand: str) -> ConfigDocument:
    """Write a shorthand out, so that one of the options it implies can be changed."""
    values = document.values(shorthand)
    if not values:
        return document
    document = document.unset(shorthand)
    for name in SHORTHANDS[shorthand]:
        if not document.has(name):
            document = document.set(name, values[0] if name == "forward-to" else "")
    return document
