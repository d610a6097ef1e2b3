"""The SMTP server: listening sockets in, sessions out, one timer for all of them."""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.events import Level, ListenerOpened, Service
from engine.net.endpoint import display_peer
from engine.net.identity import default_domain
from engine.secrets.file import SecretsFile
from engine.server.peer import Peer, peer_of
from engine.server.session import BufferedSmtpSession, SmtpSession
from engine.server.shared import Shared
from engine.smtp import codes
from engine.spool.store import Intake

BACKLOG = 1024
_INTERNET = (socket.AF_INET, socket.AF_INET6)
SHORTEST_CHECK = 0.2
"""Seconds between two looks at the deadlines: they may be exceeded by this much."""


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
    ) -> None:
        self._settings = settings
        self._spool = spool
        self._secrets = secrets
        self._bus = bus
        self._clock = clock
        self._tls = tls
        self._on_session_end = on_session_end
        self._shared: Shared | None = None
        self._servers: list[asyncio.Server] = []
        self._sessions: set[SmtpSession] = set()
        self._count = 0
        self._empty = asyncio.Event()
        self._empty.set()
        self._timer: asyncio.TimerHandle | None = None
        self._checks_at = math.inf
        self._accepting = True
        self.addresses: tuple[str, ...] = ()

    @property
    def accepting(self) -> bool:
        """Whether new sessions may hand over mail; those that are open are not affected."""
        return self._accepting

    @accepting.setter
    def accepting(self, accepting: bool) -> None:
        self._accepting = accepting
        if self._shared is not None:
            self._shared.accepting = accepting

    async def start(self, sockets: Sequence[socket.socket]) -> None:
        """Listen on ``sockets``, which are bound; they belong to the server from now on."""
        domain = self._settings.domain or await default_domain()
        self._shared = Shared.make(
            settings=self._settings,
            domain=domain,
            spool=self._spool,
            secrets=self._secrets,
            bus=self._bus,
            clock=self._clock,
            tls=self._tls,
        )
        self._shared.accepting = self._accepting
        loop = asyncio.get_running_loop()
        for each in sockets:
            address = display_peer(each.getsockname())
            unix = each.family == getattr(socket, "AF_UNIX", None)
            create = loop.create_unix_server if unix else loop.create_server
            self._servers.append(await create(self._protocol, sock=each, backlog=BACKLOG))
            self.addresses = (*self.addresses, address)
            self._bus.publish(ListenerOpened(service=Service.SMTP, address=address))

    async def stop(self, grace: float) -> None:
        """Stop listening, send idle clients away, and give messages that are coming in ``grace`` seconds.

        A commit that has begun is never cut short.
        """
        for server in self._servers:
            server.close()
        self._servers.clear()
        for session in list(self._sessions):
            session.leave()
        await self._wait_until_empty(grace)
        for session in list(self._sessions):
            session.leave_now()
        await self._wait_until_empty(2 * SHORTEST_CHECK + 1)
        shared = self._shared
        if shared is not None and shared.tasks:
            await asyncio.wait(shared.tasks)
        await self._wait_until_empty(1)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.addresses = ()

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
            )
            for each in sorted(self._sessions, key=lambda session: session.number)
        )

    async def _wait_until_empty(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._empty.wait()
        except TimeoutError:
            return

    def _protocol(self) -> asyncio.Protocol:
        return _Door(self)

    def enter(self, transport: asyncio.Transport) -> None:
        """A connection has come: let it in, or say why not."""
        shared = self._shared
        assert shared is not None
        name = transport.get_extra_info("peername")
        if name is None and transport.get_extra_info("socket").family in _INTERNET:
            transport.abort()  # gone already; without an address nothing may take it for a local one
            return
        peer = peer_of(name)
        if not peer.local and not self._settings.remote_clients:
            text = f"configured to reject non-local smtp connection: {peer.not_local_because}"
            shared.say(Level.WARNING, text, peer.text)
            shared.say(Level.WARNING, f"connection rejected from {peer.text}", peer.text)
            transport.abort()
        elif not shared.admission.admit(peer):
            shared.say(Level.WARNING, f"too many connections: connection rejected from {peer.text}", peer.text)
            transport.write(codes.TOO_MANY_CONNECTIONS)
            transport.close()
        else:
            self._open(shared, peer, transport)

    def _open(self, shared: Shared, peer: Peer, transport: asyncio.Transport) -> None:
        self._count += 1
        kind = BufferedSmtpSession if isinstance(shared.loop, asyncio.SelectorEventLoop) else SmtpSession
        session = kind(shared, peer, self._count, watch=self._watch, on_end=self._closed)
        self._sessions.add(session)
        self._empty.clear()
        transport.set_protocol(session)
        session.connection_made(transport)

    def _closed(self, session: SmtpSession) -> None:
        self._sessions.discard(session)
        if not self._sessions:
            self._empty.set()
        if self._shared is not None:
            self._shared.admission.release(session.peer)
        self._on_session_end()

    def _watch(self, deadline: float) -> None:
        """Look at the deadlines no later than at ``deadline``; renewing one costs a comparison."""
        if deadline >= self._checks_at:
            return
        now = self._clock.monotonic()
        if self._timer is not None:
            self._timer.cancel()
        self._checks_at = max(deadline, now + SHORTEST_CHECK)
        self._timer = asyncio.get_running_loop().call_later(self._checks_at - now, self._check)

    def _check(self) -> None:
        self._timer = None
        self._checks_at = math.inf
        now = self._clock.monotonic()
        soonest = min((session.check_deadline(now) for session in list(self._sessions)), default=math.inf)
        if soonest < math.inf:
            self._watch(soonest)


class _Door(asyncio.Protocol):
    """Stands in for a session until the peer has been looked at: who is not let in costs nothing more."""

    def __init__(self, server: SmtpServer) -> None:
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._server.enter(transport)  # type: ignore[arg-type] # a stream socket has a full transport
