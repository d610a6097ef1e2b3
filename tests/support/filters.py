"""What filter tests have in common: messages, scripts, a service that does as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from engine.events import Level, MessageId
from engine.filters.base import MessageFiles
from engine.filters.settings import FilterSettings
from engine.spool.envelope import encode
from tests.support.spoolfiles import ENVELOPE

CONTENT = b"Received: from here\r\nSubject: x\r\n\r\nbody\r\n"


class Said:
    """Collects log lines."""

    def __init__(self) -> None:
        self.lines: list[tuple[Level, str]] = []

    def __call__(self, level: Level, text: str, _message: MessageId | None) -> None:
        self.lines.append((level, text))

    def at(self, level: Level) -> list[str]:
        """The lines of one level."""
        return [text for each, text in self.lines if each is level]


def message(folder: Path, name: str = "emailrelay.1.2.3", content: bytes = CONTENT) -> MessageFiles:
    """A message as a server shows it to filters."""
    files = MessageFiles(
        id=MessageId(name), content=folder / f"{name}.content", envelope=folder / f"{name}.envelope.new"
    )
    files.content.write_bytes(content)
    files.envelope.write_bytes(encode(ENVELOPE))
    return files


def settings(folder: Path, timeout: float = 30) -> FilterSettings:
    """Settings for a spool in ``folder``."""
    return FilterSettings(timeout=timeout, spool_dir=folder, delivery_dir=folder, domain="relay.test", base=folder)


def script(folder: Path, text: str, name: str = "f.sh") -> Path:
    """A shell script that can be run."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Service:
    """A service on a port of 127.0.0.1, or behind a path."""

    def __init__(self, port: int, path: str) -> None:
        self.address = path or f"127.0.0.1:{port}"
        self.name = path or f"127.0.0.1/{port}/ip"
        self.connections = 0


@asynccontextmanager
async def service(handle: Handler, path: str = "") -> AsyncGenerator[Service, None]:
    """Runs ``handle`` for each connection; all have ended on the way out."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        made.connections += 1
        try:
            await handle(reader, writer)
        except OSError:
            pass  # the filter has gone
        finally:
            writer.close()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    if path:
        server = await asyncio.start_unix_server(accept, path)
    else:
        server = await asyncio.start_server(accept, "127.0.0.1", 0)
    made = Service(0 if path else server.sockets[0].getsockname()[1], path)
    try:
        yield made
    finally:
        server.close()
        left = tuple(tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await server.wait_closed()
