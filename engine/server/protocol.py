"""The connection beneath a session: aiosmtpd's protocol class, its life cycle and its STARTTLS upgrade.

What of aiosmtpd a relay cannot use is left out: the stream reader, the coroutine that reads line by line,
the timer for each command, and a constructor that binds all methods anew for every connection.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import sys
from abc import abstractmethod
from asyncio import sslproto
from collections.abc import Coroutine
from typing import Any, TypeVar, cast

from aiosmtpd.smtp import SMTP

from engine.events import Level, SessionSecured
from engine.net.tls import handshake_trouble
from engine.server.peer import Peer
from engine.server.shared import Shared

T = TypeVar("T")

WRITE_BUFFER = 64 * 1024
"""Octets that a client may leave unread before it is no longer listened to (spec reliability-security.md O9)."""


class SmtpProtocol(SMTP):
    """A connection with a peer; the session above it is told when it opens, becomes secure and ends."""

    def __init__(self, shared: Shared, peer: Peer, number: int) -> None:
        # deliberately without super().__init__(): see the module
        self.shared = shared
        self.peer = peer
        self.number = number
        self.loop = shared.loop
        self.event_handler = shared
        self.tls_context = shared.tls
        self.session = None
        self.envelope = None
        self.transport = None
        self._original_transport = None
        self.connection: asyncio.Transport | None = None
        """What is written to: the transport, or the secure one on top of it."""
        self._tls_protocol = None
        self.handshaking = False
        """Whether a TLS handshake is under way, or has failed."""
        self.secure = False
        self.cipher = ""
        self.certificate = ""
        """What the client showed, as PEM; empty if nothing."""

    @abstractmethod
    def opened(self) -> None:
        """The connection may be used now; called again once it is secure."""

    @abstractmethod
    def send_waiting(self) -> None:
        """Write what has to go out before a handshake."""

    @abstractmethod
    def handshake_failed(self, reason: str) -> None:
        """There will be no TLS, and no connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Twice with TLS: for the connection, and for the secure one on top of it."""
        transport = cast("asyncio.Transport", transport)
        transport.set_write_buffer_limits(high=WRITE_BUFFER)
        self.transport = self.connection = transport
        self.session = self._create_session()
        self.session.peer = self.peer.text
        if self._original_transport is not None:
            self._secured(transport)
            self.opened()
            return
        if not self.shared.linger:
            _cut_on_close(transport)
        if self.shared.implicit_tls:
            self.begin_tls()
        else:
            self.opened()

    def begin_tls(self) -> None:
        """Put TLS on top of the connection at once: what comes from here on is never read in clear.

        What aiosmtpd does in ``smtp_STARTTLS``, but not in a coroutine: before that would run, uvloop
        has read what a client with implicit TLS says first.
        """
        assert self.connection is not None
        assert self.tls_context is not None
        self.handshaking = True
        self.send_waiting()
        handshake: asyncio.Future[None] = self.loop.create_future()
        plain = self._original_transport = self.connection
        self._tls_protocol = sslproto.SSLProtocol(self.loop, self, self.tls_context, handshake, server_side=True)
        plain.set_protocol(self._tls_protocol)
        self._tls_protocol.connection_made(plain)
        self.spawn(self._upgrade(plain, handshake), "handshake")

    async def _upgrade(self, plain: asyncio.Transport, handshake: asyncio.Future[None]) -> None:
        trouble = ""
        try:
            await handshake
        except (OSError, TimeoutError) as error:
            trouble = _trouble(error)
        if not self.secure:
            plain.abort()
            if trouble:
                self.shared.say(Level.WARNING, f"tls: tls error: SSL_accept(): [{trouble}]", self.peer.text)
            self.handshake_failed(f"tls error: {trouble}" if trouble else "peer disconnected: ssl accept")

    def _secured(self, transport: asyncio.Transport) -> None:
        secured = cast("ssl.SSLObject", transport.get_extra_info("ssl_object"))
        certificate = secured.getpeercert(binary_form=True)
        used = secured.cipher()
        self.secure = True
        self.handshaking = False
        self.cipher = used[0] if used else "unknown"
        self.certificate = ssl.DER_cert_to_PEM_cert(certificate).rstrip("\n") if certificate else ""
        assert self.session is not None
        self.session.ssl = {"ssl_object": secured, "cipher": used}
        self.shared.bus.publish(
            SessionSecured(role="server", peer=self.peer.text, protocol=secured.version() or "", cipher=self.cipher)
        )

    def close_original(self) -> None:
        """End the clear connection beneath TLS, if there is one."""
        if self._original_transport is not None:
            self._original_transport.close()

    def abort(self) -> None:
        """Cut the connection."""
        transport = self._original_transport or self.connection
        if transport is not None:
            cast("asyncio.Transport", transport).abort()

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run ``work`` to its end, whatever becomes of the connection."""
        return self.shared.spawn(work, name, self.number)


def _trouble(cause: BaseException | None) -> str:
    """Why a handshake failed; empty when the client just went away."""
    if isinstance(cause, ssl.SSLError):
        return handshake_trouble(cause) or "handshake failed"
    return "" if isinstance(cause, ConnectionError) else "handshake not finished in time"


def _cut_on_close(transport: asyncio.Transport) -> None:
    """The switch ``nolinger``: closing the connection resets it."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        form = "hh" if sys.platform == "win32" else "ii"
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(form, 1, 0))
