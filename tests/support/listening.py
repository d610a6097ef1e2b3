"""The SMTP server on a free port of 127.0.0.1, with a spool whose moods a test controls."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from engine.bus import Bus, Subscription
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.errors import SpoolError
from engine.events import Event, MessageId
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.server.acceptor import SmtpServer
from engine.server.shared import Services
from engine.spool.envelope import Envelope
from engine.spool.memory import MemorySpool
from engine.spool.store import Draft, Intake

E = TypeVar("E")


@dataclass(slots=True)
class MoodyDraft:
    """A draft that waits for its gate before it commits, and fails where the test says."""

    inner: Draft
    spool: MoodySpool

    @property
    def id(self) -> MessageId:
        return self.inner.id

    @property
    def size(self) -> int:
        return self.inner.size

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.spool.fail_at("write")
        self.inner.write(data)

    def seal(self, envelope: Envelope) -> None:
        self.spool.fail_at("seal")
        self.spool.envelopes.append(envelope)
        self.inner.seal(envelope)

    def paths(self) -> tuple[Path, Path]:
        return self.inner.paths()

    async def expose(self) -> None:
        self.spool.fail_at("expose")
        await self.inner.expose()

    async def reopen(self) -> Envelope:
        return await self.inner.reopen()

    async def abandon(self) -> None:
        await self.inner.abandon()

    async def commit(self) -> None:
        self.spool.committing.set()
        await self.spool.gate.wait()
        try:
            self.spool.fail_at("commit")
        except SpoolError:
            self.inner.discard()
            raise
        await self.inner.commit()
        self.spool.ended.set()

    def discard(self) -> None:
        self.spool.discarded += 1
        self.inner.discard()


@dataclass(slots=True)
class MoodySpool:
    """An intake in memory; the gate is open unless a test closes it."""

    failures: dict[str, Exception] = field(default_factory=dict[str, Exception])
    degraded: str = ""
    discarded: int = 0
    envelopes: list[Envelope] = field(default_factory=list[Envelope])
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    committing: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    store: MemorySpool = field(default_factory=lambda: MemorySpool(SystemClock()))

    def __post_init__(self) -> None:
        self.gate.set()

    def fail_at(self, point: str) -> None:
        """Raise what the test has planned for ``point``."""
        if point in self.failures:
            raise self.failures[point]

    def begin(self) -> MoodyDraft:
        self.fail_at("begin")
        return MoodyDraft(self.store.begin(), self)

    async def contents(self) -> list[bytes]:
        """All messages, oldest first."""
        return [await self.store.content(message, 1 << 30) for message in await self.store.queued()]


class Client:
    """A raw connection; replies are read line by line."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def send(self, data: bytes) -> None:
        """Send octets as they are."""
        self.writer.write(data)

    async def reply(self) -> str:
        """The next reply, all of its lines, without the last CR LF; empty at the end of the connection."""
        lines: list[str] = []
        while True:
            line = (await self.reader.readline()).decode()
            lines.append(line)
            if line[3:4] != "-":
                return "".join(lines).removesuffix("\r\n")

    async def say(self, line: str) -> str:
        """One command, one reply."""
        self.send(line.encode() + b"\r\n")
        return await self.reply()

    async def rest(self) -> bytes:
        """Everything until the server closes."""
        return await self.reader.read()

    async def start_message(self) -> None:
        """Everything up to and with 354."""
        for line in ("EHLO client", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            await self.say(line)

    async def close(self) -> None:
        """Hang up."""
        self.writer.close()
        try:
            await self.writer.wait_closed()
        except (ConnectionError, ssl.SSLError):
            return

    def reset(self) -> None:
        """Hang up rudely."""
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.writer.transport.abort()


@dataclass(slots=True)
class Listening:
    """A server that is running."""

    server: SmtpServer
    spool: MoodySpool
    events: Subscription
    port: int
    ended: list[None]
    path: str = ""
    seen: list[Event] = field(default_factory=list[Event])
    clients: list[Client] = field(default_factory=list[Client])

    async def connect(self, tls: ssl.SSLContext | None = None) -> Client:
        """A connection that is closed at the end of the test; the greeting is not read yet."""
        if self.path:
            streams = await asyncio.open_unix_connection(self.path)
        else:
            streams = await asyncio.open_connection("127.0.0.1", self.port, ssl=tls)
        self.clients.append(Client(*streams))
        return self.clients[-1]

    async def greeted(self) -> Client:
        """A connection whose greeting has been read."""
        client = await self.connect()
        await client.reply()
        return client

    def of(self, kind: type[E]) -> list[E]:
        """All events of one kind so far."""
        self.seen += [stamped.event for stamped in self.events.take()]
        return [event for event in self.seen if isinstance(event, kind)]

    async def until(self, kind: type[E], count: int = 1) -> list[E]:
        """Wait until there have been ``count`` events of one kind."""
        async with asyncio.timeout(10):
            while len(found := self.of(kind)) < count:
                await self.events.wait()
        return found


@asynccontextmanager
async def listening(
    settings: Settings | None = None,
    *,
    secrets: Path | None = None,
    tls: ssl.SSLContext | None = None,
    spool: Intake | None = None,
    wire: bool = False,
    path: str = "",
    services: Services | None = None,
) -> AsyncGenerator[Listening]:
    """Run a server for a test."""
    clock = SystemClock()
    bus = Bus(clock)
    events = bus.subscribe(wire=wire)
    moody = MoodySpool()
    ended: list[None] = []
    server = SmtpServer(
        settings=settings or Settings(domain="relay.test"),
        spool=spool or moody,
        secrets=SecretsFile.open(str(secrets), Side.SERVER, clock) if secrets else None,
        bus=bus,
        clock=clock,
        tls=tls,
        on_session_end=lambda: ended.append(None),
        services=services,
    )
    listener = socket.socket(socket.AF_UNIX if path else socket.AF_INET)
    listener.bind(path or ("127.0.0.1", 0))
    await server.start([listener])
    running = Listening(server, moody, events, 0 if path else listener.getsockname()[1], ended, path)
    try:
        yield running
    finally:
        moody.gate.set()
        for client in running.clients:
            await client.close()
        await server.stop(0.1)
        moody.store.close()
        assert server.sessions() == ()
