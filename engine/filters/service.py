"""A filter service behind a socket: where it is, what it is called, and one conversation with it."""

from __future__ import annotations

import asyncio
import socket

from engine.errors import PeerClosed
from engine.net.connector import connect
from engine.net.endpoint import Endpoint, EndpointError, parse_endpoint

PIECE = 65536


def service_endpoint(text: str) -> Endpoint:
    """``host:port`` or the absolute path of a unix-domain socket; raises ValueError."""
    endpoint = parse_endpoint(text)
    if endpoint.proxy is not None:
        raise EndpointError(text)
    return endpoint


def service_name(endpoint: Endpoint) -> str:
    """How the log calls it: ``127.0.0.1/10020/ip``, or the path."""
    return endpoint.path or f"{endpoint.host}/{endpoint.service}/ip"


class Conversation:
    """A connection to a service; closing it is the caller's part."""

    def __init__(self, sock: socket.socket, address: str) -> None:
        self._sock = sock
        self.address = address

    @classmethod
    async def open(cls, endpoint: Endpoint, timeout: float) -> Conversation:  # noqa: ASYNC109 - named in the error
        """Connect within ``timeout`` seconds (0: no limit); raises :class:`~engine.errors.PeerUnreachable`."""
        connection = await connect(endpoint, timeout=timeout)
        return cls(connection.sock, connection.address)

    def fresh(self) -> bool:
        """Forget what has come without being asked for; False when the far end has closed."""
        try:
            while self._sock.recv(PIECE):
                pass
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    async def send(self, data: bytes) -> None:
        """Send all of it; raises :class:`~engine.errors.PeerClosed`."""
        try:
            await asyncio.get_running_loop().sock_sendall(self._sock, data)
        except OSError as error:
            raise PeerClosed("peer disconnected") from error

    async def receive(self) -> bytes:
        """The next octets, at least one; raises :class:`~engine.errors.PeerClosed`."""
        try:
            data = await asyncio.get_running_loop().sock_recv(self._sock, PIECE)
        except OSError as error:
            raise PeerClosed("peer disconnected") from error
        if not data:
            raise PeerClosed("peer disconnected")
        return data

    def close(self) -> None:
        """End it; may be called again."""
        self._sock.close()


def too_late(seconds: float, address: str) -> str:
    """The reason when no complete answer came in time."""
    return f"response timeout: no response after {seconds:g}s while connected to {address}"
