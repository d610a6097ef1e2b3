"""The next server: checks what comes, and is cut, deaf or temporarily unwilling when it is told to be."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Self, cast

from tools.soak.book import Book

_END = b"\r\n.\r\n"
_PIPELINED = 2
"""Messages of one session whose replies may not have been heard when it ends."""


class Target:
    """On a free port of 127.0.0.1; use it with ``async with``."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.port = 0
        self.unwilling = False
        """Whether MAIL is refused for the time being."""
        self.swallow = 0
        """So many messages are taken whole and not answered."""
        self._server: asyncio.Server | None = None
        self.sessions: set[_Session] = set()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        self.cut()

    async def open(self) -> None:
        """Take connections, always on the same port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Session(self), "127.0.0.1", self.port, reuse_address=True)
        self.port = int(self._server.sockets[0].getsockname()[1])

    def close(self) -> None:
        """Take no new connections."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def cut(self) -> None:
        """Reset every connection."""
        for each in tuple(self.sessions):
            each.doomed = True
            each.abort()

    @contextmanager
    def killing(self) -> Generator[None]:
        """The other side is killed inside, whenever its connections are seen to end."""
        for each in self.sessions:
            each.doomed = True
        yield
        for each in self.sessions:
            each.doomed = True


class _Session(asyncio.Protocol):
    """One connection."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._content = False
        self._taken: deque[int] = deque(maxlen=_PIPELINED)
        self.doomed = False
        """Whether it ends otherwise than by QUIT, so that replies may have been lost."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._target.sessions.add(self)
        self._say("220 soak")

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._target.sessions.discard(self)
        if self.doomed:
            self._target.book.explain(self._taken)

    def abort(self) -> None:
        """End it with a reset."""
        if self._transport is not None:
            self._transport.abort()

    def _say(self, text: str) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(f"{text}\r\n".encode())

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while self._take_content() if self._content else self._take_line():
            pass

    def _take_line(self) -> bool:
        line, found, rest = self._buffer.partition(b"\r\n")
        if not found:
            return False
        self._buffer = bytearray(rest)
        match bytes(line[:4]).upper():
            case b"EHLO":
                self._say("250-soak\r\n250-PIPELINING\r\n250 8BITMIME")
            case b"MAIL" if self._target.unwilling:
                self._say("451 4.3.0 later")
            case b"DATA":
                self._say("354 go ahead")
                self._content = True
            case b"QUIT":
                self._say("221 bye")
            case _:
                self._say("250 ok")
        return True

    def _take_content(self) -> bool:
        end = self._buffer.find(_END)
        if end < 0:
            return False
        content = bytes(self._buffer[: end + 2]).replace(b"\r\n..", b"\r\n.")
        del self._buffer[: end + len(_END)]
        self._content = False
        target = self._target
        number = target.book.arrived(content)
        if target.swallow:
            target.swallow -= 1
            self.doomed = True
            self._taken.append(number)
            self.abort()
            return False
        self._taken.append(number)
        self._say("250 2.0.0 taken")
        return True
