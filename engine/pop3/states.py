"""The state table of the POP3 server (spec pop-server.md 3). Pure data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from engine.pop3.command import Verb


class State(Enum):
    """Where a session stands."""

    START = auto()
    """Not signed in."""
    AUTH = auto()
    """The next line is a SASL response, whatever it says."""
    ACTIVE = auto()
    """Signed in, with a list of messages."""
    CLOSED = auto()


_ALWAYS: Final = frozenset({Verb.CAPA, Verb.QUIT})

TABLE: Final[Mapping[State, frozenset[Verb]]] = MappingProxyType(
    {
        State.START: _ALWAYS | {Verb.USER, Verb.PASS, Verb.APOP, Verb.AUTH, Verb.STLS, Verb.UTF8},
        State.ACTIVE: _ALWAYS | {Verb.STAT, Verb.LIST, Verb.UIDL, Verb.RETR, Verb.TOP, Verb.DELE, Verb.NOOP, Verb.RSET},
    }
)
"""The commands of each state in which command lines are read; all others are errors."""
