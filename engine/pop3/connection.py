"""The connection beneath a POP3 session: its life cycle, STLS and TLS from the start."""

from __future__ import annotations

import asyncio
import ssl
from abc import abstractmethod
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
        self.transport = self._clear = cast("asyncio.Transport", transport)
        self.transport.set_write_buffer_limits(high=WRITE_BUFFER)
        if self.shared.implicit_tls:
            self.begin_tls()
        else:
            self.opened()

    def begin_tls(self) -> None:
        """Do the handshake; from here on nothing is read in clear."""
        assert self.transport is not None
        self.handshaking = True
        self.transport.pause_reading()
        self.spawn(self._upgrade(self.transport), "handshake")

    async def _upgrade(self, plain: asyncio.Transport) -> None:
        shared = self.shared
        assert shared.tls is not None
        trouble = ""
        secured: asyncio.Transport | None = None
        plain.resume_reading()  # nothing comes before the loop has taken over
        try:
            secured = await shared.loop.start_tls(
                plain,
                self,
                shared.tls,
                server_side=True,
                ssl_handshake_timeout=shared.limits.handshake,
            )
        except ssl.SSLError as error:
            trouble = handshake_trouble(error)
        except OSError:  # the client just went away, or was too slow
            trouble = ""
        self.handshaking = False
        if secured is None:
            plain.abort()
            if trouble:
                shared.say(Level.WARNING, f"tls: tls error: SSL_accept(): [{trouble}]", self.peer.text)
            self.handshake_failed()
        elif self.transport is not None:
            self._secured(secured)
            self.opened()

    def _secured(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        self.secure = True
        transport.set_write_buffer_limits(high=WRITE_BUFFER)
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
