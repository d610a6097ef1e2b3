"""The SMTP server: listening sockets in, sessions out, one timer for all of them."""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.events import Level, Notice, Service
from engine.net.identity import default_domain
from engine.secrets.file import SecretsFile
from engine.server.buffered import BufferedSmtpSession
from engine.server.deadlines import SHORTEST_CHECK, Deadlines
from engine.server.legacy import Legacy
from engine.server.listeners import Listeners
from engine.server.patience import UNDER_PRESSURE
from engine.server.peer import Peer, local_end, peer_of
from engine.server.refusals import Refusals
from engine.server.session import SmtpSession
from engine.server.shared import BlockLists, Services, Shared
from engine.smtp import codes
from engine.spool.store import Intake

BACKLOG = 1024
DISCONNECTED = "ended by the administrator"
_INTERNET = (socket.AF_INET, socket.AF_INET6)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInfo:
    """A session as an administrator sees it."""

    session: int
    peer: str
    started: float
    """Unix time."""
    encrypted: bool
    identity: str
    messages: int
    local: str = ""
    """Our end of the connection."""


class SmtpServer:
    """Accepts mail on sockets that are bound already.

    ``on_session_end`` is called for each session that was let in, after its last message is safe.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        spool: Intake,
        secrets: SecretsFile | None,
        bus: Bus,
        clock: Clock,
        tls: ssl.SSLContext | None,
        on_session_end: Callable[[], None],
        services: Services | None = None,
    ) -> None:
        self._settings = settings
        self._spool = spool
        self._secrets = secrets
        self._bus = bus
        self._clock = clock
        self._tls = tls
        self._on_session_end = on_session_end
        self._services = services or Services()
        self._shared: Shared | None = None
        self._legacy_shared: Shared | None = None
        self._listeners = Listeners(Service.SMTP, settings.interface, bus, backlog=BACKLOG)
        self._sessions: set[SmtpSession] = set()
        self._doors: set[_Door] = set()
        self._count = 0
        self._empty = asyncio.Event()
        self._empty.set()
        self._deadlines = Deadlines(clock, self._check)
        self._refusals = Refusals(clock, lambda text: bus.publish(Notice(level=Level.WARNING, text=text)))
        self._accepting = True
        self.blocked: set[str] = set()
        """Addresses that are kept out until the relay starts again."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it listens."""
        return self._listeners.addresses

    @property
    def accepting(self) -> bool:
        """Whether new sessions may hand over mail; those that are open are not affected."""
        return self._accepting

    @accepting.setter
    def accepting(self, accepting: bool) -> None:
        self._accepting = accepting
        for shared in (self._shared, self._legacy_shared):
            if shared is not None:
                shared.accepting = accepting

    async def start(self, sockets: Sequence[socket.socket], legacy: Legacy | None = None) -> None:
        """Listen on ``sockets``, which are bound; they belong to the server from now on, as do those of ``legacy``."""
        domain = self._settings.domain or await default_domain()
        self._shared = Shared.make(
            settings=self._settings,
            domain=domain,
            spool=self._spool,
            secrets=self._secrets,
            bus=self._bus,
            clock=self._clock,
            tls=self._tls,
            services=self._services,
        )
        self._shared.accepting = self._accepting
        await self._listeners.follow(sockets, lambda: _Door(self))
        if legacy is not None:
            self._legacy_shared = legacy.shared(self._shared)
            await self._listeners.open(legacy.sockets, lambda: _Door(self, legacy))

    async def stop(self, grace: float) -> None:
        """Stop listening, send idle clients away, and give messages that are coming in ``grace`` seconds.

        A commit that has begun is never cut short.
        """
        await self._listeners.close()
        for door in list(self._doors):
            door.shut()
        for session in list(self._sessions):
            session.leave()
        await self._wait_until_empty(grace)
        for session in list(self._sessions):
            session.leave_now()
        await self._wait_until_empty(2 * SHORTEST_CHECK + 1)
        await self._wait_for_tasks()
        await self._wait_until_empty(1)
        await self._wait_for_tasks()
        self._deadlines.stop()
        self._refusals.summarise()

    def sessions(self) -> tuple[SessionInfo, ...]:
        """The sessions there are now, oldest first."""
        return tuple(
            SessionInfo(
                session=each.number,
                peer=each.peer.text,
                started=each.started,
                encrypted=each.secure,
                identity=each.core.identity,
                messages=each.messages,
                local=local_end(each.connection),
            )
            for each in sorted(self._sessions, key=lambda session: session.number)
        )

    def disconnect(self, session: int, peer: str) -> bool:
        """End a session; a message that is being made safe is still answered. False: there is none such."""
        for each in list(self._sessions):
            if each.number == session and each.peer.text == peer:
                each.leave_now(DISCONNECTED)
                each.leave()
                return True
        return False

    async def _wait_until_empty(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._empty.wait()
        except TimeoutError:
            return

    async def _wait_for_tasks(self) -> None:
        if self._shared is not None and self._shared.tasks:
            await asyncio.wait(self._shared.tasks)

    def enter(self, door: _Door, transport: asyncio.Transport) -> None:
        """A connection has come: let it in, find out whether to, or say why not."""
        shared = self._shared if door.legacy is None else self._legacy_shared
        assert shared is not None
        name = transport.get_extra_info("peername")
        if name is None and transport.get_extra_info("socket").family in _INTERNET:
            transport.abort()  # gone already; without an address nothing may take it for a local one
            return
        peer = peer_of(name)
        if door.legacy is not None and not door.legacy.place.admits(peer.address):
            text = f"{peer.address} is in none of the networks of legacy-listen: connection rejected from {peer.text}"
            self._refuse(shared, peer, text)
            transport.abort()
        elif door.legacy is None and not peer.local and not self._settings.remote_clients:
            text = f"configured to reject non-local smtp connection: {peer.not_local_because}"
            self._refuse(shared, peer, text, f"connection rejected from {peer.text}")
            transport.abort()
        elif peer.address in self.blocked:
            self._refuse(shared, peer, f"blocked: connection rejected from {peer.text}")
            transport.abort()
        elif not shared.admission.admit(peer):
            self._refuse(shared, peer, f"too many connections: connection rejected from {peer.text}")
            transport.write(codes.TOO_MANY_CONNECTIONS)
            transport.close()
        else:
            self._admit(shared, peer, door, transport)

    def _refuse(self, shared: Shared, peer: Peer, *texts: str) -> None:
        if self._refusals.worth_telling():
            for text in texts:
                shared.say(Level.WARNING, text, peer.text)

    def _admit(self, shared: Shared, peer: Peer, door: _Door, transport: asyncio.Transport) -> None:
        self._count += 1
        kind = BufferedSmtpSession if isinstance(shared.loop, asyncio.SelectorEventLoop) else SmtpSession
        session = kind(shared, peer, self._count, watch=self._deadlines.watch, on_end=self._closed)
        if shared.admission.pressed(loopback=False):
            self._deadlines.watch(self._clock.monotonic() + UNDER_PRESSURE)
        if self._services.blocklists is None:
            self.open(session, transport)
        else:
            self._doors.add(door)
            self._empty.clear()
            if shared.implicit_tls:
                transport.pause_reading()  # here the first octets are a handshake, which must not get lost
            session.spawn(self._screen(self._services.blocklists, door, session, transport), "screening")

    def open(self, session: SmtpSession, transport: asyncio.Transport) -> None:
        """Let a client in."""
        self._sessions.add(session)
        self._empty.clear()
        transport.set_protocol(session)
        session.connection_made(transport)

    async def _screen(
        self, blocklists: BlockLists, door: _Door, session: SmtpSession, transport: asyncio.Transport
    ) -> None:
        welcome = await blocklists.check(session.peer.address, peer=session.peer.text)
        self._doors.discard(door)
        if door.gone or not welcome:
            transport.abort()
            session.turned_away("peer disconnected" if door.gone else "dnsbl")
            return
        if session.shared.implicit_tls:
            transport.resume_reading()
        self.open(session, transport)

    def _closed(self, session: SmtpSession) -> None:
        self._sessions.discard(session)
        if not self._sessions and not self._doors:
            self._empty.set()
        if self._shared is not None:
            self._shared.admission.release(session.peer)
        self._on_session_end()

    def _check(self, now: float) -> float:
        admission = self._shared.admission if self._shared else None
        pressed = {here: admission is not None and admission.pressed(loopback=here) for here in (False, True)}
        return min(
            (each.check_deadline(now, pressed=pressed[each.peer.loopback]) for each in list(self._sessions)),
            default=math.inf,
        )


class _Door(asyncio.Protocol):
    """Stands in for a session until the peer has been looked at: who is not let in costs nothing more.

    What the client sends meanwhile is thrown away (spec smtp-server.md 1.2).
    """

    def __init__(self, server: SmtpServer, legacy: Legacy | None = None) -> None:
        self._server = server
        self.legacy = legacy
        self._transport: asyncio.Transport | None = None
        self.gone = False
        """Whether the connection has been lost."""
        self.thrown_away = 0
        """Octets that came too early."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._server.enter(self, self._transport)

    def data_received(self, data: bytes) -> None:
        self.thrown_away += len(data)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self.gone = True

    def shut(self) -> None:
        """The server stops."""
        if self._transport is not None:
            self._transport.abort()
