"""Those who are connected to the relays of a process: the book of their sessions, and the door.

One for the life of a link or of an overview; the relays behind it come and go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from engine.link import (
    ActionResult,
)
from engine.recorder import SessionRecorder
from engine.relay import Relay
from engine.sessions import (
    Block,
    Disconnect,
    SessionRecord,
    SpokenLine,
)


class _Door(Protocol):
    """A server that can keep addresses out."""

    blocked: set[str]


class Visitors:
    """Fulfils :class:`engine.link.SessionAccess`."""

    def __init__(self, recorder: SessionRecorder, relays: Callable[[], Sequence[Relay]]) -> None:
        """``relays``: those that run now."""
        self._recorder = recorder
        self._relays = relays

    async def sessions(self) -> Sequence[SessionRecord]:
        return self._recorder.records()

    async def dialogue(self, session: int) -> Sequence[SpokenLine]:
        return self._recorder.lines(session)

    async def blocked(self) -> Sequence[str]:
        found = (address for relay in self._relays() for server in _doors(relay) for address in server.blocked)
        return sorted(set(found))

    def act(self, action: Disconnect | Block) -> ActionResult:
        """End a session, or keep a peer out; ``done`` is 0 when there is no such session, or no relay."""
        if isinstance(action, Disconnect):
            return ActionResult(done=int(self._disconnect(action.session)))
        doors = [server for relay in self._relays() for server in _doors(relay)]
        for server in doors:
            if action.on:
                server.blocked.add(action.address)
            else:
                server.blocked.discard(action.address)
        return ActionResult(done=min(len(doors), 1))

    def _disconnect(self, number: int) -> bool:
        place = self._recorder.place(number)
        if place is None:
            return False
        _, service, session, peer = place
        servers = (
            {"smtp": relay.server, "pop": relay.pop_server, "admin": relay.admin_server}.get(service)
            for relay in self._relays()
        )
        return any(server.disconnect(session, peer) for server in servers if server is not None)


def _doors(relay: Relay) -> Sequence[_Door]:
    return [each for each in (relay.server, relay.pop_server) if each is not None]
