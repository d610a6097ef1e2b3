"""File names of the store: which name belongs to which message, in which state (spec message-store.md 1).

Pure: turns names into values and values into names, opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum
from heapq import merge
from itertools import islice

from engine.errors import SpoolError
from engine.events import MessageId

PREFIX = "emailrelay"
CONTENT = ".content"
ENVELOPE = ".envelope"
OWNER = ".owner"
TEMPORARY = ".tmp"
LIVING = ".live"
TRASH = "trash"
SENT = "sent"

_LONGEST_ID = 200
_FOREIGN_TIME = 1 << 62
_RUN = 2048


class EnvelopeState(StrEnum):
    """The state of a message; the value is what follows ``.envelope`` in the file name."""

    NEW = ".new"
    """Complete, not yet committed: nobody has been promised anything."""
    QUEUED = ""
    BUSY = ".busy"
    """Claimed by a delivery."""
    BAD = ".bad"
    """Failed; waits for a person."""
    HELD = ".hold"
    """Kept back until released (extension; E-MailRelay ignores the suffix)."""


class Kind(Enum):
    """What a file in the spool directory is."""

    CONTENT = "content"
    ENVELOPE = "envelope"
    OWNER = "owner"
    """Record of the process that claimed the message."""
    TEMPORARY = "temporary"
    """Short-lived replacement of an envelope or a content."""
    FOREIGN = "foreign"
    """None of ours."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of a message."""

    id: MessageId
    kind: Kind
    state: EnvelopeState = EnvelopeState.QUEUED
    """Meaningful for envelopes only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdParts:
    """The numbers in an id of the usual form ``emailrelay.<pid>.<time>.<sequence>``."""

    pid: int
    time: int
    """Unix time, seconds."""
    sequence: int


def message_id(pid: int, time: int, sequence: int) -> MessageId:
    """The id of the ``sequence``-th message that process ``pid`` began, at Unix time ``time``."""
    return MessageId(f"{PREFIX}.{pid}.{time}.{sequence}")


def id_parts(message: MessageId) -> IdParts | None:
    """The numbers in ``message``; None for an id that another program made up by other rules."""
    parts = message.split(".")
    if len(parts) != 4 or parts[0] != PREFIX or not all(map(_is_number, parts[1:])):
        return None
    return IdParts(pid=int(parts[1]), time=int(parts[2]), sequence=int(parts[3]))


def sort_key(message: MessageId) -> tuple[int, int, str]:
    """The order of the queue: time, sequence number, name; ids of other forms come last, by name."""
    parts = id_parts(message)
    return (_FOREIGN_TIME, 0, message) if parts is None else (parts.time, parts.sequence, message)


def in_order(messages: Iterable[MessageId]) -> list[MessageId]:
    """``messages`` by :func:`sort_key`; in small steps, so that a thread that sorts many lets others run."""
    waiting = iter(messages)
    runs: list[list[tuple[tuple[int, int, str], MessageId]]] = []
    while run := [(sort_key(message), message) for message in islice(waiting, _RUN)]:
        run.sort()
        runs.append(run)
    return [message for _, message in merge(*runs)]


def check_id(message: MessageId) -> MessageId:
    """``message`` itself when it can be the id of a file in the spool, and not the path of another one.

    Raises :class:`~engine.errors.SpoolError` otherwise.
    """
    usable = message and not message.startswith(".") and len(message) <= _LONGEST_ID
    if not usable or any(character in message for character in "/\\\0"):
        raise SpoolError(f"not a message id: {message[:_LONGEST_ID]!r}")
    return message


def content_name(message: MessageId) -> str:
    """The file that holds the content."""
    return message + CONTENT


def envelope_name(message: MessageId, state: EnvelopeState = EnvelopeState.QUEUED) -> str:
    """The file that holds the envelope in ``state``."""
    return message + ENVELOPE + state.value


def owner_name(message: MessageId) -> str:
    """The record of who claimed the message."""
    return message + OWNER


def temporary_name(name: str) -> str:
    """Where the replacement of file ``name`` is written."""
    return name + TEMPORARY


def classify(name: str) -> Piece | None:
    """What file ``name`` is; None when it belongs to no message."""
    if name.startswith("."):
        return None
    if name.endswith(CONTENT):
        return _piece(name[: -len(CONTENT)], Kind.CONTENT)
    if name.endswith(OWNER):
        return _piece(name[: -len(OWNER)], Kind.OWNER)
    head, found, tail = name.rpartition(ENVELOPE)
    if found:
        return _envelope_piece(head, tail)
    head, found, tail = name.rpartition(CONTENT)
    if found and tail in {TEMPORARY, ".spamd"}:
        return _piece(head, Kind.TEMPORARY)
    return None


def _envelope_piece(head: str, tail: str) -> Piece | None:
    if tail.endswith(TEMPORARY):
        return _piece(head, Kind.TEMPORARY)
    for state in EnvelopeState:
        if tail == state.value:
            return _piece(head, Kind.ENVELOPE, state)
    return _piece(head, Kind.FOREIGN)


def _piece(head: str, kind: Kind, state: EnvelopeState = EnvelopeState.QUEUED) -> Piece | None:
    return Piece(MessageId(head), kind, state) if head else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18
