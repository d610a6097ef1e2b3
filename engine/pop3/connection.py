"""The connection beneath a POP3 session: its life cycle, STLS and TLS from the start."""

from __future__ import annotations

import asyncio
import ssl
from abc import abstractmethod
from asyncio import sslproto
from collections.abc import Coroutine
from typing import Any, cast

from engine.events import Level, SessionSecured
from engine.net.tls import handshake_trouble
from engine.pop3.shared import PopShared
from engine.server.peer import Peer

WRITE_BUFFER = 64 * 1024
"""Octets that a client may leave unread before it is no longer listened to (spec reliability-security.md O9)."""


class PopConnection(asyncio.Protocol):
    """A connection with a peer; the session above it is told when it opens, becomes secure and ends."""

    def __init__(self, shared: PopShared, peer: Peer, number: int) -> None:
        self.shared = shared
        self.peer = peer
        self.number = number
        self.transport: asyncio.Transport | None = None
        """What is written to; None before the beginning and after the end."""
        self.handshaking = False
        self.secure = False
        self._clear: asyncio.Transport | None = None

    @abstractmethod
    def opened(self) -> None:
        """The connection may be used now; called again once it is secure."""

    @abstractmethod
    def handshake_failed(self) -> None:
        """There will be no TLS, and no connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Twice with TLS: for the connection, and for the secure one on top of it."""
        self.transport = cast("asyncio.Transport", transport)
        self.transport.set_write_buffer_limits(high=WRITE_BUFFER)
        if self._clear is not None:
            self.handshaking = False
            self._secured(self.transport)
            self.opened()
            return
        self._clear = self.transport
        if self.shared.implicit_tls:
            self.begin_tls()
        else:
            self.opened()

    def begin_tls(self) -> None:
        """Put TLS on top of the connection at once: nothing that comes from here on is read in clear."""
        shared, plain = self.shared, self.transport
        assert plain is not None
        assert shared.tls is not None
        self.handshaking = True
        handshake: asyncio.Future[None] = shared.loop.create_future()
        layer = sslproto.SSLProtocol(
            shared.loop, self, shared.tls, handshake, server_side=True, ssl_handshake_timeout=shared.limits.handshake
        )
        plain.set_protocol(layer)
        layer.connection_made(plain)
        self.spawn(self._handshake(plain, handshake), "handshake")

    async def _handshake(self, plain: asyncio.Transport, handshake: asyncio.Future[None]) -> None:
        trouble = ""
        try:
            await handshake
        except ssl.SSLError as error:
            trouble = handshake_trouble(error)
        except (OSError, TimeoutError):  # the client just went away, or was too slow
            trouble = ""
        if not self.secure:
            self.handshaking = False
            plain.abort()
            if trouble:
                self.shared.say(Level.WARNING, f"tls: tls error: SSL_accept(): [{trouble}]", self.peer.text)
            self.handshake_failed()

    def _secured(self, transport: asyncio.Transport) -> None:
        self.secure = True
        found = cast("ssl.SSLObject", transport.get_extra_info("ssl_object"))
        used = found.cipher()
        cipher = used[0] if used else "unknown"
        self.shared.bus.publish(
            SessionSecured(role="server", peer=self.peer.text, protocol=found.version() or "", cipher=cipher)
        )

    def abort(self) -> None:
        """Cut the connection."""
        if self._clear is not None:
            self._clear.abort()

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run ``work`` to its end, whatever becomes of the connection."""
        task = self.shared.loop.create_task(work, name=f"{name} of pop session {self.number}")
        self.shared.tasks.add(task)
        task.add_done_callback(self.shared.tasks.discard)
