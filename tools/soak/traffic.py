"""Clients that hand mail to the relay, and come back when it does."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress

from tools.soak.book import Book, Fate, content_of

_TRANSACTION = b"MAIL FROM:<soak@example.com>\r\nRCPT TO:<archive@example.org>\r\nDATA\r\n"
_PATIENCE = 60.0
"""Seconds for a reply; the relay is cut off from its disk for less."""
_PAUSE = 0.05
MOST_WAITING = 4000
"""Messages on their way; then the clients wait."""


class Clients:
    """All of them."""

    def __init__(self, book: Book, port: int, chance: random.Random) -> None:
        self._book = book
        self._port = port
        self._chance = chance

    async def run(self, count: int) -> None:
        """Until the book gives out no more numbers."""
        async with asyncio.TaskGroup() as group:
            for number in range(count):
                group.create_task(self._client(), name=f"client {number}")

    async def _client(self) -> None:
        more = True
        while more:
            if self._book.waiting > MOST_WAITING:
                await asyncio.sleep(_PAUSE)
                continue
            try:
                more = await self._connection()
            except (OSError, asyncio.IncompleteReadError):
                await asyncio.sleep(_PAUSE)

    async def _connection(self) -> bool:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            async with asyncio.timeout(_PATIENCE):
                await _reply(reader)
                writer.write(b"EHLO soak.example.com\r\n")
                await _reply(reader)
            for _ in range(self._chance.randrange(1, 40)):
                number = self._book.take()
                if number is None:
                    return False
                async with asyncio.timeout(_PATIENCE):
                    self._book.record(number, await self._message(reader, writer, number))
            writer.write(b"QUIT\r\n")
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        return True

    async def _message(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> Fate:
        writer.write(_TRANSACTION)
        replies = [await _reply(reader) for _ in range(3)]
        if replies[2] != b"354":
            return Fate.REFUSED
        writer.write(content_of(number).replace(b"\r\n.", b"\r\n..") + b".\r\n")
        return Fate.ACKNOWLEDGED if await _reply(reader) == b"250" else Fate.REFUSED


async def _reply(reader: asyncio.StreamReader) -> bytes:
    """The code of the next reply."""
    while (line := await reader.readuntil(b"\r\n"))[3:4] == b"-":
        pass
    return line[:3]
