"""The state table of the server (RFC 5321 4.1.4, spec smtp-server.md 5). Pure data.

States and steps are numbers because the hash of a plain ``Enum`` is a function in Python, and each
command looks up one of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, auto
from types import MappingProxyType
from typing import Final

from engine.smtp.command import Verb


class State(IntEnum):
    """Where a session stands."""

    START = auto()
    """Before HELO or EHLO."""
    IDLE = auto()
    MAIL = auto()
    """A sender is accepted."""
    RCPT = auto()
    """At least one recipient is accepted."""
    DATA = auto()
    """Content is being received, or the message made safe."""
    CHUNK = auto()
    """The same after BDAT."""
    BETWEEN_CHUNKS = auto()
    """BdatIdle in the specification."""
    AUTH = auto()
    """The next line is a SASL response."""
    STARTTLS = auto()
    MUST_RESET = auto()
    """Only RSET, HELO or EHLO help."""
    CLOSED = auto()


class Step(IntEnum):
    """What the state machine does about a command."""

    EHLO = auto()
    HELO = auto()
    RESET = auto()
    NOOP = auto()
    QUIT = auto()
    VRFY = auto()
    NOT_IMPLEMENTED = auto()
    UNRECOGNISED = auto()
    OUT_OF_SEQUENCE = auto()
    AUTH = auto()
    AUTH_OUT_OF_SEQUENCE = auto()
    STARTTLS = auto()
    MAIL = auto()
    RCPT = auto()
    DATA = auto()
    DATA_WITHOUT_RECIPIENTS = auto()
    DATA_OUT_OF_SEQUENCE = auto()
    BDAT = auto()
    BDAT_WITHOUT_RECIPIENTS = auto()
    BDAT_OUT_OF_SEQUENCE = auto()


_ALWAYS: Final[Mapping[Verb, Step]] = MappingProxyType(
    {
        Verb.EHLO: Step.EHLO,
        Verb.HELO: Step.HELO,
        Verb.RSET: Step.RESET,
        Verb.NOOP: Step.NOOP,
        Verb.QUIT: Step.QUIT,
        Verb.HELP: Step.NOT_IMPLEMENTED,
        Verb.EXPN: Step.NOT_IMPLEMENTED,
        Verb.OTHER: Step.UNRECOGNISED,
        Verb.MAIL: Step.OUT_OF_SEQUENCE,
        Verb.RCPT: Step.OUT_OF_SEQUENCE,
        Verb.VRFY: Step.OUT_OF_SEQUENCE,
        Verb.STARTTLS: Step.OUT_OF_SEQUENCE,
        Verb.AUTH: Step.AUTH_OUT_OF_SEQUENCE,
        Verb.DATA: Step.DATA_OUT_OF_SEQUENCE,
        Verb.BDAT: Step.BDAT_OUT_OF_SEQUENCE,
    }
)


def _row(**steps: Step) -> Mapping[Verb, Step]:
    return MappingProxyType({**_ALWAYS, **{Verb[verb]: step for verb, step in steps.items()}})


TABLE: Final[Mapping[State, Mapping[Verb, Step]]] = MappingProxyType(
    {
        State.START: _row(VRFY=Step.VRFY),
        State.IDLE: _row(VRFY=Step.VRFY, MAIL=Step.MAIL, AUTH=Step.AUTH, STARTTLS=Step.STARTTLS),
        State.MAIL: _row(
            VRFY=Step.VRFY, RCPT=Step.RCPT, DATA=Step.DATA_WITHOUT_RECIPIENTS, BDAT=Step.BDAT_WITHOUT_RECIPIENTS
        ),
        State.RCPT: _row(VRFY=Step.VRFY, RCPT=Step.RCPT, DATA=Step.DATA, BDAT=Step.BDAT),
        State.BETWEEN_CHUNKS: _row(BDAT=Step.BDAT),
        State.MUST_RESET: _ALWAYS,
    }
)
"""What each command means in each state in which command lines are read."""
