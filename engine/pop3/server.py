"""The POP3 server: listening sockets in, sessions out, one timer for all of them."""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
from collections.abc import Sequence

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.events import Level, Notice, Service
from engine.net.identity import default_domain
from engine.pop3 import replies
from engine.pop3.pump import PopPump
from engine.pop3.session import PopSession
from engine.pop3.shared import PopShared
from engine.secrets.file import SecretsFile
from engine.server.acceptor import DISCONNECTED, SessionInfo
from engine.server.deadlines import Deadlines
from engine.server.listeners import Listeners
from engine.server.peer import Peer, local_end, peer_of
from engine.server.refusals import Refusals
from engine.spool.maildrop import Maildrops

BACKLOG = 256
_INTERNET = (socket.AF_INET, socket.AF_INET6)


class PopServer:
    """Lets people read mail over sockets that are bound already; ``maildrops`` is closed with it.

    Without ``secrets`` the accounts are those of the system (``pam:``).
    """

    def __init__(
        self,
        *,
        settings: Settings,
        maildrops: Maildrops,
        secrets: SecretsFile | None,
        bus: Bus,
        clock: Clock,
        tls: ssl.SSLContext | None,
    ) -> None:
        self._settings = settings
        self._maildrops = maildrops
        self._secrets = secrets
        self._bus = bus
        self._clock = clock
        self._tls = tls
        self._shared: PopShared | None = None
        self._listeners = Listeners(Service.POP, settings.interface, bus, backlog=BACKLOG)
        self._sessions: set[PopPump] = set()
        self._count = 0
        self._empty = asyncio.Event()
        self._empty.set()
        self._deadlines = Deadlines(clock, self._check)
        self._refusals = Refusals(clock, lambda text: bus.publish(Notice(level=Level.WARNING, text=text)))
        self.blocked: set[str] = set()
        """Addresses that are kept out until the relay starts again."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it listens."""
        return self._listeners.addresses

    async def start(self, sockets: Sequence[socket.socket]) -> None:
        """Listen on ``sockets``, which are bound; they belong to the server from now on."""
        shared = self._shared = PopShared.make(
            settings=self._settings,
            domain=self._settings.domain or await default_domain(),
            maildrops=self._maildrops,
            secrets=self._secrets,
            bus=self._bus,
            clock=self._clock,
            tls=self._tls,
        )
        await self._listeners.follow(sockets, lambda: _Door(self))
        source = self._settings.pop_auth if self._secrets is not None else "pam:"
        shared.say(Level.INFO, f'pop server authentication secrets from "{source}"', report=True)

    async def stop(self, grace: float) -> None:
        """Stop listening, send idle clients away, and give messages that are being sent ``grace`` seconds.

        A deletion that has begun is never cut short.
        """
        await self._listeners.close()
        for session in list(self._sessions):
            session.leave()
        await self._wait_until_empty(grace)
        for session in list(self._sessions):
            session.leave_now()
        shared = self._shared
        if shared is not None and shared.tasks:
            await asyncio.wait(shared.tasks)
        await self._wait_until_empty(1)
        self._deadlines.stop()
        self._refusals.summarise()
        await asyncio.to_thread(self._maildrops.close)

    def sessions(self) -> tuple[SessionInfo, ...]:
        """The sessions there are now, oldest first."""
        return tuple(
            SessionInfo(
                session=each.number,
                peer=each.peer.text,
                started=each.started,
                encrypted=each.secure,
                identity=each.identity,
                messages=0,
                local=local_end(each.transport),
            )
            for each in sorted(self._sessions, key=lambda session: session.number)
        )

    def disconnect(self, session: int, peer: str) -> bool:
        """End a session; a deletion that has begun goes on. False: there is none such."""
        for each in list(self._sessions):
            if each.number == session and each.peer.text == peer:
                each.leave_now(DISCONNECTED)
                return True
        return False

    async def _wait_until_empty(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._empty.wait()
        except TimeoutError:
            return

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
            text = f"configured to reject non-local pop connection: {peer.not_local_because}"
            self._refuse(shared, peer, text, f"connection rejected from {peer.text}")
            transport.abort()
        elif peer.address in self.blocked:
            self._refuse(shared, peer, f"blocked: connection rejected from {peer.text}")
            transport.abort()
        elif not shared.admission.admit(peer):
            self._refuse(shared, peer, f"too many connections: connection rejected from {peer.text}")
            if not shared.implicit_tls:
                transport.write(replies.TOO_MANY_CONNECTIONS)
            transport.close()
        else:
            self._count += 1
            session = PopSession(shared, peer, self._count, watch=self._deadlines.watch, on_end=self._closed)
            self._sessions.add(session)
            self._empty.clear()
            transport.set_protocol(session)
            session.connection_made(transport)

    def _refuse(self, shared: PopShared, peer: Peer, *texts: str) -> None:
        if self._refusals.worth_telling():
            for text in texts:
                shared.say(Level.WARNING, text, peer.text)

    def _closed(self, session: PopPump) -> None:
        self._sessions.discard(session)
        if not self._sessions:
            self._empty.set()
        if self._shared is not None:
            self._shared.admission.release(session.peer)

    def check_deadlines(self) -> None:
        """End the sessions whose time is over."""
        self._deadlines.look()

    def _check(self, now: float) -> float:
        return min((session.check_deadline(now) for session in list(self._sessions)), default=math.inf)


class _Door(asyncio.Protocol):
    """Stands in for a session until the peer has been looked at: who is not let in costs nothing more."""

    def __init__(self, server: PopServer) -> None:
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._server.enter(transport)  # type: ignore[arg-type] # a stream socket has a full transport
