"""What an admin server may know of the process around its relay, and do to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.bus import Bus
from engine.health import Health
from engine.link import (
    ActionResult,
)
from engine.server.acceptor import SessionInfo
from engine.sessions import (
    Block,
    Disconnect,
    SessionAccess,
)


@dataclass(frozen=True, slots=True)
class NamedBus:
    """The events of one relay; the name is usually empty."""

    name: str
    bus: Bus


@dataclass(frozen=True, slots=True)
class ListedSession:
    """A session and the server that it is with: ``smtp``, ``pop`` or ``admin``."""

    service: str
    info: SessionInfo


@dataclass(frozen=True, slots=True)
class OutgoingConnection:
    """A connection to a next hop; ``local`` is empty until it stands."""

    local: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The connections of the whole process (spec process.md 5.3)."""

    listening: tuple[str, ...]
    out_started: int
    out_finished: int
    outgoing: tuple[OutgoingConnection, ...]
    in_started: int
    in_finished: int
    incoming: tuple[ListedSession, ...]


class VisitorBook(SessionAccess, Protocol):
    """The book of sessions, and the door."""

    def act(self, action: Disconnect | Block) -> ActionResult:
        """End a session, or keep a peer out."""
        ...


class Surroundings(Protocol):
    """The process, as :class:`engine.overview.Overview` knows it."""

    @property
    def buses(self) -> Sequence[NamedBus]:
        """The events of all relays."""
        ...

    @property
    def reload(self) -> Callable[[], Awaitable[str]] | None:
        """Take up a changed configuration; the answer says what is wrong, or is empty. None: not possible."""
        ...

    @property
    def visitors(self) -> VisitorBook:
        """Who is and was connected."""
        ...

    def network(self) -> Network:
        """The connections there are now."""
        ...

    async def health(self, *, brief: bool) -> Health:
        """How the relays are; ``brief`` leaves out what has to be read from disk."""
        ...

    def terminate(self) -> None:
        """End the process in good order."""
        ...
