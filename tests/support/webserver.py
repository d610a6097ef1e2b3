"""An HTTPS server on loopback with pages of our choice, that can also be slow, endless or silent."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from enum import Enum, auto
from types import TracebackType
from typing import Self

Answers = list[tuple[int, int, int, str, tuple[object, ...]]]


class Manner(Enum):
    """How a page comes that does not come."""

    SILENT = auto()
    """Nothing is answered."""
    ENDLESS = auto()
    """The page has no end."""
    DRIPPING = auto()
    """The head never ends, an octet now and then."""


def page(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole answer."""
    return "\r\n".join((f"HTTP/1.0 {status}", f"Content-Length: {len(body)}", *headers, "", "")).encode() + body


class WebServer:
    """Use it with ``async with``; every name leads to it through :meth:`lookup`."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.pages: dict[str, bytes | Manner] = {}
        """By host and path: ``autoconfig.example.test/mail/config-v1.1.xml``."""
        self.asked: list[str] = []
        """The requests, whole."""
        self.looked_up: list[str] = []
        self.silenced: asyncio.Queue[str] = asyncio.Queue()
        """Requests that were left without an answer."""
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._context)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def lookup(self, host: str, service: str, family: int) -> Answers:
        """Stands in for the system's resolver."""
        del family
        self.looked_up.append(host)
        return [(2, 1, 6, "", ("127.0.0.1", int(service)))]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            request = (await reader.readuntil(b"\r\n\r\n")).decode("ascii")
            self.asked.append(request)
            host = next(line.partition(": ")[2] for line in request.split("\r\n") if line.startswith("Host: "))
            await self._answer(
                writer, request, self.pages.get(host + request.split(" ")[1], page(b"", "404 Not Found"))
            )
        writer.close()

    async def _answer(self, writer: asyncio.StreamWriter, request: str, answer: bytes | Manner) -> None:
        match answer:
            case Manner.SILENT:
                self.silenced.put_nowait(request)
                await asyncio.Event().wait()
            case Manner.ENDLESS:
                writer.write(b"HTTP/1.0 200 OK\r\n\r\n")
                while True:
                    writer.write(b"<" * 65536)
                    await writer.drain()
            case Manner.DRIPPING:
                while True:
                    writer.write(b"H")
                    await writer.drain()
                    await asyncio.sleep(0.01)
            case bytes():
                writer.write(answer)
                await writer.drain()
