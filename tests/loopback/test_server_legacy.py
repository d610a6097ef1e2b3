"""The listener for old devices (``legacy-listen`` in spec extensions.md)."""

from __future__ import annotations

import asyncio
import socket
import ssl
import warnings
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bus import Bus, Subscription
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.errors import ConfigError, ListenError
from engine.events import Level, ListenerOpened, Notice, SessionSecured
from engine.net.tls import server_context
from engine.server.acceptor import SmtpServer
from engine.server.legacy import Legacy, LegacyPlace
from engine.spool.memory import MemorySpool
from tests.support.ca import CertificateAuthority
from tests.support.engineproc import running_engine
from tests.support.listening import Client
from tests.support.program import free_port, until
from tests.support.wire import WireClient

BASE = Settings(domain="relay.test", server_tls=True, server_tls_required=True)
OPEN = "127.0.0.1:0,127.0.0.0/8"


@pytest.mark.parametrize(
    ("value", "host", "port", "admitted", "rejected"),
    [
        ("127.0.0.1:2525,127.0.0.0/8", "127.0.0.1", 2525, "127.9.9.9", "128.0.0.1"),
        ("[::1]:25,::1", "::1", 25, "::1", "127.0.0.1"),
        ("192.0.2.1:25, 192.0.2.7 , 198.51.100.*", "192.0.2.1", 25, "198.51.100.9", "192.0.2.8"),
    ],
)
def test_the_value_names_a_place_and_networks(value: str, host: str, port: int, admitted: str, rejected: str) -> None:
    place = LegacyPlace.parse(value)
    assert (place.host, place.port) == (host, port)
    assert place.admits(admitted)
    assert not place.admits(rejected)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("127.0.0.1,127.0.0.0/8", "is no address with a port"),
        ("localhost:25,127.0.0.0/8", "is no address with a port"),
        ("127.0.0.1:99999,127.0.0.0/8", "is no address with a port"),
        ("127.0.0.1:25", "at least one network"),
        ("127.0.0.1:25,", "neither an address nor a network"),
        ("127.0.0.1:25,lan", '"lan" is neither an address nor a network'),
    ],
)
def test_a_value_that_is_none_is_refused_in_words(value: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        LegacyPlace.parse(value)
    assert [each.option for each in caught.value.problems] == ["legacy-listen"]


def test_a_port_that_is_taken_is_named_with_the_option() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ListenError, match="address already in use") as caught:
            LegacyPlace.parse(f"127.0.0.1:{port},127.0.0.1").bind()
    assert caught.value.option == "legacy-listen"


class Two:
    """A server with both listeners."""

    def __init__(self, modern: int, old: int, events: Subscription, spool: MemorySpool, legacy: Legacy) -> None:
        self.modern = modern
        self.old = old
        self.spool = spool
        self.legacy = legacy
        self._events = events
        self._seen: list[object] = []

    def seen(self) -> list[object]:
        self._seen += [stamped.event for stamped in self._events.take()]
        return self._seen

    async def until_said(self, words: str) -> None:
        async with asyncio.timeout(30):
            while not any(words in each.text for each in self.seen() if isinstance(each, Notice)):
                await self._events.wait()


@asynccontextmanager
async def serving(folder: Path, value: str = OPEN, *, certificate: bool = True) -> AsyncGenerator[Two]:
    issued = CertificateAuthority(folder).issue("127.0.0.1")
    settings = replace(BASE, legacy_listen=value, server_tls_certificate=(str(issued.both),) if certificate else ())
    clock = SystemClock()
    bus = Bus(clock)
    events = bus.subscribe()
    spool = MemorySpool(clock)
    legacy = Legacy.open(settings, bus, clock)
    server = SmtpServer(
        settings=settings,
        spool=spool,
        secrets=None,
        bus=bus,
        clock=clock,
        tls=server_context(settings) if certificate else None,
        on_session_end=lambda: None,
    )
    listener = socket.create_server(("127.0.0.1", 0))
    modern, old = listener.getsockname()[1], legacy.sockets[0].getsockname()[1]
    await server.start([listener], legacy)
    try:
        yield Two(modern, old, events, spool, legacy)
    finally:
        await server.stop(0.1)
        spool.close()


@asynccontextmanager
async def greeted(port: int) -> AsyncGenerator[Client]:
    client = Client(*await asyncio.open_connection("127.0.0.1", port))
    try:
        await client.reply()
        await client.say("EHLO x")
        yield client
    finally:
        await client.close()


def old_client() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    return context


async def test_old_tls_and_none_are_taken_there_and_nowhere_else(tmp_path: Path) -> None:
    async with serving(tmp_path) as two:
        async with greeted(two.old) as client:
            assert (await client.say("MAIL FROM:<a@b>")).startswith("250 ")
        async with greeted(two.old) as client:
            assert await client.say("STARTTLS") == "220 ready to start tls"
            await client.writer.start_tls(old_client())
            await client.start_message()
            assert await client.say("x\r\n.") == "250 message processed"
        [secured] = [each for each in two.seen() if isinstance(each, SessionSecured)]
        assert secured.protocol == "TLSv1"
        async with greeted(two.modern) as client:
            assert await client.say("MAIL FROM:<a@b>") == "530 encryption required: use starttls"
            await client.say("STARTTLS")
            with pytest.raises((ssl.SSLError, ConnectionError)):
                await client.writer.start_tls(old_client())
        assert len(await two.spool.queued()) == 1


async def test_whoever_is_in_no_network_is_cut_off(tmp_path: Path) -> None:
    async with serving(tmp_path, "127.0.0.1:0,192.0.2.0/24,::1") as two:
        client = Client(*await asyncio.open_connection("127.0.0.1", two.old))
        assert await client.rest() == b""
        await client.close()
        await two.until_said("127.0.0.1 is in none of the networks of legacy-listen: connection rejected from")


async def test_without_a_certificate_there_is_no_tls(tmp_path: Path) -> None:
    async with serving(tmp_path, certificate=False) as two, greeted(two.old) as client:
        assert "STARTTLS" not in await client.say("EHLO x")
        assert (await client.say("MAIL FROM:<a@b>")).startswith("250 ")


async def test_both_listeners_are_told_and_the_old_one_as_unsafe(tmp_path: Path) -> None:
    async with serving(tmp_path) as two:
        opened = [each.address for each in two.seen() if isinstance(each, ListenerOpened)]
        assert opened == [f"127.0.0.1:{two.modern}", f"127.0.0.1:{two.old}"]
        [unsafe] = two.legacy.warnings
        assert unsafe.startswith(
            f"unsafe: 127.0.0.1:{two.old} accepts TLS 1.0 and no encryption at all from 127.0.0.0/8 "
        )
        assert not [each for each in two.seen() if isinstance(each, Notice) and each.level is Level.WARNING]


@pytest.mark.slow
def test_the_program_opens_the_listener_and_says_that_it_is_unsafe(tmp_path: Path) -> None:
    port = free_port()
    with running_engine(tmp_path, f"legacy-listen 127.0.0.1:{port},127.0.0.0/8", "domain relay.test") as engine:
        until(lambda: f"smtp server on 127.0.0.1:{port}" in engine.output(), what="the old listener in the log")
        assert f"unsafe: 127.0.0.1:{port} accepts TLS 1.0" in engine.output()
        with WireClient(port) as client:
            assert client.reply().startswith("220 relay.test ")
