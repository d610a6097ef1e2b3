"""The POP3 server on a free port of 127.0.0.1, over a spool folder of the test."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from engine.bus import Bus, Subscription
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import Event
from engine.logs import describe
from engine.pop3.server import PopServer
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.spool.maildrop import Maildrops
from tests.support.listening import Client

E = TypeVar("E")

SECRETS = "server plain me secret+20word\nserver plain bob pw2\n"
"""``me`` has a password with a space."""


def fill(folder: Path, contents: Sequence[bytes], *, prefix: str = "00") -> None:
    """Put messages into a folder: ``001``, ``002``..."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(contents, 1):
        (folder / f"{prefix}{number}.content").write_bytes(content)
        (folder / f"{prefix}{number}.envelope").write_bytes(b"X-MailRelay-Format: #2821.8\r\n")


class PopClient(Client):
    """A raw connection that speaks POP3."""

    async def reply(self) -> str:
        """The next line without its CR LF; empty at the end of the connection."""
        return (await self.reader.readline()).decode("utf-8", "surrogateescape").removesuffix("\r\n")

    async def lines(self) -> bytes:
        """The rest of a reply of several lines, dots unstuffed, without the last line."""
        found: list[bytes] = []
        while (line := await self.reader.readline()) not in {b".\r\n", b""}:
            found.append(line[1:] if line.startswith(b".") else line)
        return b"".join(found)

    async def ask(self, line: str) -> tuple[str, bytes]:
        """A command whose good reply has several lines."""
        first = await self.say(line)
        return first, await self.lines() if first.startswith("+OK") else b""

    async def sign_in(self, user: str = "me", password: str = "secret word") -> str:
        """USER and PASS; the last reply."""
        await self.say(f"USER {user}")
        return await self.say(f"PASS {password}")


class HastyClock(SystemClock):
    """A clock whose monotonic time a test can put forward."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


@dataclass(slots=True)
class Popping:
    """A server that is running."""

    server: PopServer
    folder: Path
    events: Subscription
    port: int
    clock: HastyClock
    path: str = ""
    seen: list[Event] = field(default_factory=list[Event])
    logged: list[str] = field(default_factory=list[str])
    clients: list[PopClient] = field(default_factory=list[PopClient])

    async def connect(self, tls: ssl.SSLContext | None = None, *, limit: int = 1 << 16) -> PopClient:
        """A connection that is closed at the end of the test; the greeting is not read yet."""
        if self.path:
            streams = await asyncio.open_unix_connection(self.path)
        else:
            name = "127.0.0.1" if tls else None
            streams = await asyncio.open_connection("127.0.0.1", self.port, ssl=tls, server_hostname=name, limit=limit)
        self.clients.append(PopClient(*streams))
        return self.clients[-1]

    async def greeted(self, tls: ssl.SSLContext | None = None) -> PopClient:
        """A connection whose greeting has been read."""
        client = await self.connect(tls)
        await client.reply()
        return client

    async def active(self, user: str = "me", password: str = "secret word") -> PopClient:
        """A connection that has signed in."""
        client = await self.greeted()
        assert await client.sign_in(user, password) == "+OK"
        return client

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and the server look at its deadlines."""
        self.clock.ahead += seconds
        self.server.check_deadlines()

    def of(self, kind: type[E]) -> list[E]:
        """All events of one kind so far."""
        for stamped in self.events.take():
            self.seen.append(stamped.event)
            line = describe(stamped)
            if line is not None:
                self.logged.append(f"{line.level}: {line.text}")
        return [event for event in self.seen if isinstance(event, kind)]

    async def until(self, kind: type[E], count: int = 1) -> list[E]:
        """Wait until there have been ``count`` events of one kind."""
        async with asyncio.timeout(30):
            while len(found := self.of(kind)) < count:
                await self.events.wait()
        return found

    async def until_logged(self, text: str) -> str:
        """Wait for a line of the log that contains ``text``."""
        async with asyncio.timeout(30):
            while True:
                self.of(object)
                for line in self.logged:
                    if text in line:
                        return line
                await self.events.wait()


@asynccontextmanager
async def popping(
    folder: Path,
    settings: Settings | None = None,
    *,
    secrets: str | None = SECRETS,
    tls: ssl.SSLContext | None = None,
    path: str = "",
    wire: bool = False,
) -> AsyncGenerator[Popping]:
    """Run a server for a test; ``folder`` gets the sub-folder ``spool`` unless there is one.

    Without ``secrets`` the accounts are those of the system.
    """
    clock = HastyClock()
    bus = Bus(clock)
    events = bus.subscribe(wire=wire)
    spool = folder / "spool"
    spool.mkdir(exist_ok=True)
    auth = folder / "pop.auth"
    auth.write_text(secrets or "", encoding="utf-8")
    auth.chmod(0o600)
    source = "pam:" if secrets is None else str(auth)
    settings = replace(settings or Settings(auth_delay=0), pop=True, pop_auth=source, domain="pop.test")
    maildrops = Maildrops(spool, by_name=settings.pop_by_name, durable=True)
    server = PopServer(
        settings=settings,
        maildrops=maildrops,
        secrets=None if secrets is None else SecretsFile.open(str(auth), Side.SERVER, clock),
        bus=bus,
        clock=clock,
        tls=tls,
    )
    listener = socket.socket(socket.AF_UNIX if path else socket.AF_INET)
    listener.bind(path or ("127.0.0.1", 0))
    await server.start([listener])
    running = Popping(server, spool, events, 0 if path else listener.getsockname()[1], clock, path)
    try:
        yield running
    finally:
        for client in running.clients:
            await client.close()
        await server.stop(0.1)
        assert server.sessions() == ()
