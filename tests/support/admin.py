"""Admin connections for tests: a raw client, and an admin port that plays a recording."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Self

PROMPT = b"E-MailRelay> "


async def eventually(condition: Callable[[], bool], *, seconds: float = 20, what: str) -> None:
    """Wait for a state of something on this loop."""
    try:
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110 - the state is anybody's
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError(f"{what}: not within {seconds:g} s") from None


class RawAdmin:
    """A blocking connection to an admin port."""

    def __init__(self, port: int, path: str = "") -> None:
        if path:
            self.sock = socket.socket(socket.AF_UNIX)
            self.sock.settimeout(20)
            self.sock.connect(path)
        else:
            self.sock = socket.create_connection(("127.0.0.1", port), timeout=20)
        self._buffer = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.sock.close()

    def close(self) -> None:
        """End the connection."""
        self.sock.close()

    def send(self, data: bytes) -> None:
        """Send octets."""
        self.sock.sendall(data)

    def until(self, end: bytes) -> bytes:
        """All up to and including ``end``; fails when the connection ends before."""
        while end not in self._buffer:
            data = self.sock.recv(65536)
            assert data, f"closed after {self._buffer!r}"
            self._buffer += data
        found, _, self._buffer = self._buffer.partition(end)
        return found + end

    def ask(self, line: str, eol: str = "\n") -> str:
        """The reply to a command, without the prompt."""
        self.send((line + eol).encode())
        return self.until(PROMPT)[: -len(PROMPT)].decode()

    def rest(self) -> bytes:
        """All up to the end of the connection."""
        with suppress(ConnectionError):
            while data := self.sock.recv(65536):
                self._buffer += data
        data, self._buffer = self._buffer, b""
        return data


@asynccontextmanager
async def recorded(replies: Mapping[str, bytes], *, cut: int = 1, port: int = 0) -> AsyncGenerator[int]:
    """An admin port that answers as recorded, in pieces of ``cut`` octets; its number."""
    sessions: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        sessions.add(task)
        with suppress(ConnectionError, asyncio.CancelledError):
            while line := await reader.readline():
                answer = replies.get(line.decode().strip(), b"error: unrecognised command\n" + PROMPT)
                for start in range(0, len(answer), cut):
                    writer.write(answer[start : start + cut])
                    await writer.drain()
                    await asyncio.sleep(0)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", port)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for each in sessions:
            each.cancel()
        if sessions:
            await asyncio.wait(sessions)
