"""A connection to an admin port, as a client."""

from __future__ import annotations

import asyncio

from engine.admin.replies import ReplyReader
from engine.errors import PeerClosed, PeerError, PeerTimeout
from engine.net.connector import connect
from engine.net.endpoint import Endpoint

CONNECT_TIMEOUT = 10.0
REPLY_TIMEOUT = 60.0
"""Seconds without an octet."""
_BLOCK = 256 * 1024


class AdminLine:
    """One connection; commands are answered one after the other."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str) -> None:
        self._reader = reader
        self._writer = writer
        self._name = name
        self._replies = ReplyReader()
        self._turn = asyncio.Lock()
        self._broken = False

    @classmethod
    async def open(cls, endpoint: Endpoint) -> AdminLine:
        """Connect; raises :class:`~engine.errors.PeerError`."""
        made = await connect(endpoint, timeout=CONNECT_TIMEOUT)
        reader, writer = await asyncio.open_connection(sock=made.sock)
        return cls(reader, writer, endpoint.display())

    async def ask(self, command: str) -> list[str]:
        """The lines of the reply; raises :class:`~engine.errors.PeerError` when there is none."""
        async with self._turn:
            if self._broken:
                raise self._closed()
            try:
                self.send(command)
                while (reply := self._replies.take()) is None:
                    async with asyncio.timeout(REPLY_TIMEOUT):
                        self._replies.receive(await self.read())
            except TimeoutError as error:
                self.close()
                raise PeerTimeout(f"the relay at {self._name} does not answer") from error
            except BaseException:
                self.close()  # what comes now would be taken for the answer to the next command
                raise
            return reply

    def send(self, command: str) -> None:
        """Send a command whose answer, if any, is for :meth:`read`."""
        if not self._writer.is_closing():
            self._writer.write(command.encode("utf-8", "surrogateescape") + b"\n")

    async def read(self) -> bytes:
        """What has come; raises PeerClosed at the end."""
        try:
            data = await self._reader.read(_BLOCK)
        except OSError as error:
            raise self._closed() from error
        if not data:
            raise self._closed()
        return data

    def close(self) -> None:
        """Close the connection; asking raises from now on."""
        self._broken = True
        self._writer.close()

    async def gone(self) -> None:
        """Wait until the connection is closed."""
        try:
            await self._writer.wait_closed()
        except OSError:
            return

    def _closed(self) -> PeerError:
        return PeerClosed(f"the relay at {self._name} has closed the connection")
