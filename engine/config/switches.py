"""The switch lists of ``server-smtp-config`` and ``client-smtp-config`` (spec process.md 1.6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

SERVER_SWITCHES: Final[Mapping[str, bool]] = MappingProxyType(
    {
        "pipelining": True,
        "chunking": False,
        "smtputf8": False,
        "smtputf8strict": False,
        "strictparsing": True,
        "alabels": True,
        "linger": True,
    }
)
CLIENT_SWITCHES: Final[Mapping[str, bool]] = MappingProxyType(
    {
        "pipelining": False,
        "smtputf8strict": True,
        "eightbitstrict": False,
        "binarymimestrict": True,
        "linger": True,
    }
)
_ON: Final = ("+", "with-")
_OFF: Final = ("-", "without-", "no")


def read_switch(word: str, table: Mapping[str, bool]) -> tuple[str, bool] | None:
    """The switch that ``word`` names and the state it asks for, or None when ``table`` has no such switch."""
    if word in table:
        return word, True
    if word.startswith("=") and word[1:] in table:
        return word[1:], table[word[1:]]
    for state, prefixes in ((True, _ON), (False, _OFF)):
        for prefix in prefixes:
            name = word.removeprefix(prefix)
            if name != word and name in table:
                return name, state
    return None


def switches_on(words: Iterable[str], table: Mapping[str, bool]) -> frozenset[str]:
    """The switches that are on after ``words``, taken in order, have been applied to the defaults of ``table``."""
    states = dict(table)
    for word in words:
        switch = read_switch(word, table)
        if switch:
            states[switch[0]] = switch[1]
    return frozenset(name for name, on in states.items() if on)
