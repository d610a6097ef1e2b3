"""The admin server: listening sockets in, connections out (spec process.md 5.1)."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from collections.abc import Callable, Sequence

from engine.admin.core import AdminPolicy
from engine.admin.desk import Charge, Desk
from engine.admin.session import AdminSession, AdminShared
from engine.admin.surroundings import Surroundings
from engine.clock import Clock
from engine.config.options import Settings
from engine.errors import ListenError
from engine.events import Level, Notice, Service
from engine.net.listener import bind
from engine.privilege import Privileges
from engine.server.acceptor import DISCONNECTED, SessionInfo
from engine.server.listeners import Listeners
from engine.server.peer import Peer, peer_of
from engine.server.refusals import Refusals

MOST_SESSIONS = 500
BACKLOG = 100
_INTERNET = (socket.AF_INET, socket.AF_INET6)
_NO_IPV6 = frozenset({errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL})


def bind_admin(
    settings: Settings, *, warn: Callable[[str], None], rights: Privileges | None = None
) -> list[socket.socket]:
    """The listening sockets: those that ``interface`` names, else those of this computer alone (P12).

    Raises as :func:`engine.net.listener.bind` does.
    """
    port = settings.admin or 0
    if settings.interface:
        return bind(settings.interface, Service.ADMIN, port, warn=warn, rights=rights)
    sockets = bind(("127.0.0.1",), Service.ADMIN, port, warn=warn)
    try:
        sockets += bind(("::1",), Service.ADMIN, port or sockets[0].getsockname()[1], warn=warn)
    except ListenError as error:
        if not (isinstance(error.__cause__, OSError) and error.__cause__.errno in _NO_IPV6):
            sockets[0].close()
            raise
    return sockets


class AdminServer:
    """Lets administrators, and windows, see and do what ``charge`` makes possible."""

    def __init__(self, *, settings: Settings, charge: Charge, around: Surroundings, token: bytes, clock: Clock) -> None:
        """``token`` is empty when none is needed."""
        self._settings = settings
        self._bus = charge.bus
        self._clock = clock
        self._listeners = Listeners(Service.ADMIN, settings.interface, charge.bus, backlog=BACKLOG)
        self._sessions: set[AdminSession] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._shared = AdminShared(
            policy=AdminPolicy(pid=os.getpid(), terminate=settings.admin_terminate, token=token),
            desk=Desk(charge, around),
            bus=charge.bus,
            buses=tuple(around.buses),
            terminate=around.terminate,
            on_end=self._sessions.discard,
            tasks=self._tasks,
        )
        self._count = 0
        self._refusals = Refusals(clock, self._warn)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it listens."""
        return self._listeners.addresses

    async def start(self, sockets: Sequence[socket.socket]) -> None:
        """Listen on ``sockets``, which are bound; they belong to the server from now on."""
        await self._listeners.follow(sockets, lambda: _Door(self))

    async def stop(self, grace: float) -> None:
        """Stop listening, close the connections and wait up to ``grace`` seconds for what goes on; not for flushes."""
        await self._listeners.close()
        self._refusals.summarise()
        for session in list(self._sessions):
            session.close("service shutting down")
        await asyncio.sleep(0)
        for session in list(self._sessions):
            session.abort()
        await asyncio.sleep(0)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=max(grace, 1))
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)

    def sessions(self) -> tuple[SessionInfo, ...]:
        """The connections there are now, oldest first."""
        return tuple(
            SessionInfo(
                session=each.number,
                peer=each.peer.text,
                started=each.started,
                encrypted=False,
                identity="",
                messages=0,
                local=each.local,
            )
            for each in sorted(self._sessions, key=lambda session: session.number)
        )

    def disconnect(self, session: int, peer: str) -> bool:
        """End a connection. False: there is none such."""
        for each in list(self._sessions):
            if each.number == session and each.peer.text == peer:
                each.close(DISCONNECTED)
                return True
        return False

    def enter(self, transport: asyncio.Transport) -> None:
        """A connection has come: let it in, or say why not."""
        name = transport.get_extra_info("peername")
        if name is None and transport.get_extra_info("socket").family in _INTERNET:
            transport.abort()  # gone already; without an address nothing may take it for a local one
            return
        peer = peer_of(name)
        if not peer.local and not self._settings.remote_clients:
            text = f"configured to reject non-local admin connection: {peer.not_local_because}"
            self._refuse(peer, text, f"connection rejected from {peer.text}")
            transport.abort()
        elif len(self._sessions) >= MOST_SESSIONS:
            self._refuse(peer, f"too many connections: connection rejected from {peer.text}")
            transport.abort()
        else:
            self._count += 1
            session = AdminSession(self._shared, number=self._count, peer=peer, started=self._clock.time())
            self._sessions.add(session)
            transport.set_protocol(session)
            session.connection_made(transport)

    def _refuse(self, peer: Peer, *texts: str) -> None:
        if self._refusals.worth_telling():
            for text in texts:
                self._warn(text, peer.text)

    def _warn(self, text: str, peer: str = "") -> None:
        self._bus.publish(Notice(level=Level.WARNING, text=text, peer=peer))


class _Door(asyncio.Protocol):
    """Stands in for a session until the peer has been looked at."""

    def __init__(self, server: AdminServer) -> None:
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._server.enter(transport)  # type: ignore[arg-type] # a stream socket has a full transport
