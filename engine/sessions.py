"""What a front-end sees of the connections of an engine: the book of sessions, and what can be done to one.

The book itself is kept by :mod:`engine.recorder`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnect:
    """End an incoming session, by its number in the book; a message that is complete is still made safe."""

    session: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Refuse new connections of a peer, by its address without port, until the relay starts again; or no longer."""

    address: str
    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """What is remembered of a connection, one of ours to a next hop included."""

    number: int
    """In the order of opening; unique in the book."""
    service: str
    """``smtp``, ``pop`` or ``admin`` for one that came in, ``forward`` for one of ours."""
    peer: str
    started: float
    """Unix time."""
    ended: float = 0.0
    """Unix time, 0 while it lasts."""
    protocol: str = ""
    """Of TLS, ``TLSv1.3``; empty without."""
    identity: str = ""
    """Who has signed in."""
    reverse_path: str = ""
    """Of the last message."""
    recipients: int = 0
    rejected: int = 0
    """Recipients that were refused, or messages that the next hop did not take."""
    messages: int = 0
    octets: int = 0
    """Content of all messages."""
    result: str = ""
    """The next hop's last answer, or why the session ended; empty when it ended in good order."""
    lines: int = 0
    """How many lines of the dialogue are kept."""

    @property
    def incoming(self) -> bool:
        """Whether the peer has called us."""
        return self.service != "forward"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLine:
    """A line of a session's dialogue; nothing of AUTH and nothing of a message is in it."""

    time: float
    sent: bool
    text: str
    summary: bool = False
    """Whether ``text`` only tells what was said."""


class SessionAccess(Protocol):
    """The book of sessions."""

    async def sessions(self) -> Sequence[SessionRecord]:
        """Those that last and the last 500 that ended, in the order of opening."""
        ...

    async def dialogue(self, session: int) -> Sequence[SpokenLine]:
        """What was said, as far as it was kept; empty for a session that is not in the book."""
        ...

    async def blocked(self) -> Sequence[str]:
        """The addresses that are kept out by :class:`Block`."""
        ...
