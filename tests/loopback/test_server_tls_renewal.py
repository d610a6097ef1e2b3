"""A certificate is renewed while the relay serves (spec reliability-security.md T5)."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bus import Bus, Subscription
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import CertificateExpiring, Level, Notice
from engine.net import tls_renewal
from engine.net.tls_renewal import ServerCertificate
from tests.support.ca import CertificateAuthority, Issued
from tests.support.listening import Client, Listening, listening

BASE = Settings(domain="relay.test")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def trusting(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authority.file))


@pytest.fixture
def key_and_chain(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "relay.key", tmp_path / "relay.crt"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tls_renewal, "INTERVAL", 0.0)
    monkeypatch.setattr(tls_renewal, "SETTLE", 0.01)


def install(issued: Issued, key: Path, chain: Path) -> None:
    """As renewal programs do it: new files take the place of the old ones, one after the other."""
    for source, target in ((issued.key, key), (issued.certificate, chain)):
        fresh = target.with_suffix(".new")
        fresh.write_bytes(source.read_bytes())
        fresh.chmod(0o600)
        fresh.replace(target)


class HandClock(SystemClock):
    """The wall clock can be set forward."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


class Renewing:
    """A certificate that is looked after, and what was said about it."""

    def __init__(self, settings: Settings) -> None:
        self.clock = HandClock()
        self.bus = Bus(self.clock)
        self.heard: Subscription = self.bus.subscribe()
        self.events: list[object] = []
        self.certificate = ServerCertificate(settings, publish=self.bus.publish, clock=self.clock)

    def texts(self, level: Level) -> list[str]:
        self.events += [stamped.event for stamped in self.heard.take()]
        return [each.text for each in self.events if isinstance(each, Notice) and each.level is level]

    def expiring(self) -> list[float]:
        self.texts(Level.INFO)
        return [each.not_after for each in self.events if isinstance(each, CertificateExpiring)]


@asynccontextmanager
async def renewing(settings: Settings) -> AsyncGenerator[Renewing]:
    watched = Renewing(settings)
    task = asyncio.create_task(watched.certificate.run(), name="certificate watch")
    try:
        yield watched
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def shown(relay: Listening, trusting: ssl.SSLContext, *, implicit: bool) -> tuple[str, Client]:
    """The common name that the server shows to a new client, which has said EHLO."""
    client = await relay.connect(trusting if implicit else None)
    assert (await client.reply()).startswith("220 ")
    if not implicit:
        await client.say("EHLO x")
        assert await client.say("STARTTLS") == "220 ready to start tls"
        await client.writer.start_tls(trusting, server_hostname="127.0.0.1")
    assert (await client.say("EHLO x")).startswith("250-relay.test")
    certificate = client.writer.get_extra_info("peercert")
    return certificate["subject"][0][0][1], client


async def until_shown(name: str, relay: Listening, trusting: ssl.SSLContext, *, implicit: bool) -> None:
    async with asyncio.timeout(30):
        while True:
            found, client = await shown(relay, trusting, implicit=implicit)
            await client.close()
            if found == name:
                return


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("kind", ["one file", "two files"])
async def test_a_new_pair_is_shown_soon_after_the_files_have_changed(
    *,
    authority: CertificateAuthority,
    trusting: ssl.SSLContext,
    key_and_chain: tuple[Path, Path],
    implicit: bool,
    kind: str,
) -> None:
    key, chain = key_and_chain
    install(authority.issue("127.0.0.1", common_name="old"), key, chain)
    settings = replace(
        BASE,
        server_tls=not implicit,
        server_tls_connection=implicit,
        server_tls_certificate=(str(key), str(chain)),
    )
    if kind == "one file":
        chain.write_bytes(key.read_bytes() + chain.read_bytes())
        chain.chmod(0o600)
        settings = replace(settings, server_tls_certificate=(str(chain),))
    async with renewing(settings) as watched, listening(settings, tls=watched.certificate.context) as relay:
        found, before = await shown(relay, trusting, implicit=implicit)
        assert found == "old"
        fresh = authority.issue("127.0.0.1", common_name="new")
        if kind == "one file":
            replacement = chain.with_suffix(".tmp")
            replacement.write_bytes(fresh.both.read_bytes())
            replacement.chmod(0o600)
            replacement.replace(chain)
        else:
            install(fresh, key, chain)
        await until_shown("new", relay, trusting, implicit=implicit)
        assert watched.texts(Level.INFO) == [f"re-reading certificate: {chain}"]
        assert watched.texts(Level.WARNING) == []
        assert await before.say("NOOP") == "250 noop"


BREAKING: dict[str, Callable[[Path, Path, Issued], object]] = {
    "key of another certificate": lambda key, _chain, other: key.write_bytes(other.key.read_bytes()),
    "certificate of another key": lambda _key, chain, other: chain.write_bytes(other.certificate.read_bytes()),
    "key is gone": lambda key, _chain, _other: key.unlink(),
    "certificate cut short": lambda _key, chain, _other: chain.write_bytes(chain.read_bytes()[:200]),
    "empty": lambda _key, chain, _other: chain.write_bytes(b""),
}


@pytest.mark.parametrize("damage", BREAKING)
async def test_the_old_pair_stays_until_the_new_one_is_whole(
    authority: CertificateAuthority, trusting: ssl.SSLContext, key_and_chain: tuple[Path, Path], damage: str
) -> None:
    key, chain = key_and_chain
    install(authority.issue("127.0.0.1", common_name="old"), key, chain)
    settings = replace(BASE, server_tls_connection=True, server_tls_certificate=(str(key), str(chain)))
    async with renewing(settings) as watched, listening(settings, tls=watched.certificate.context) as relay:
        BREAKING[damage](key, chain, authority.issue("127.0.0.1"))
        await watched.certificate.reload()
        await watched.certificate.reload()
        [warning] = watched.texts(Level.WARNING)
        assert warning.startswith("keeping the old certificate: ")
        assert "(option server-tls-certificate)" in warning
        found, _ = await shown(relay, trusting, implicit=True)
        assert found == "old"
        install(authority.issue("127.0.0.1", common_name="new"), key, chain)
        await watched.certificate.reload()
        found, _ = await shown(relay, trusting, implicit=True)
        assert found == "new"


async def test_no_handshake_fails_while_pairs_are_swapped_under_load(
    authority: CertificateAuthority, trusting: ssl.SSLContext, key_and_chain: tuple[Path, Path]
) -> None:
    key, chain = key_and_chain
    pairs = [authority.issue("127.0.0.1", common_name=f"pair {number}") for number in range(8)]
    install(pairs[0], key, chain)
    settings = replace(BASE, server_tls_connection=True, server_tls_certificate=(str(key), str(chain)))
    seen: set[str] = set()
    served = asyncio.Semaphore(0)
    over = False

    async def client(relay: Listening) -> None:
        while not over:
            found, one = await shown(relay, trusting, implicit=True)
            await one.close()
            seen.add(found)
            served.release()

    async with renewing(settings) as watched, listening(settings, tls=watched.certificate.context) as relay:
        async with asyncio.TaskGroup() as group:
            for _ in range(4):
                group.create_task(client(relay))
            for pair in pairs[1:]:
                await asyncio.to_thread(install, pair, key, chain)
                for _ in range(4):
                    await served.acquire()
            await until_shown("pair 7", relay, trusting, implicit=True)
            over = True
        assert len(seen) >= 2


async def test_the_end_of_a_certificate_is_told_at_thirty_seven_and_one_days_and_when_it_is_there(
    authority: CertificateAuthority, key_and_chain: tuple[Path, Path]
) -> None:
    key, chain = key_and_chain
    install(authority.issue("127.0.0.1", days=(-1, 40)), key, chain)
    settings = replace(BASE, server_tls_connection=True, server_tls_certificate=(str(key), str(chain)))
    watched = Renewing(settings)
    for days in (0, 5, 11, 20, 34, 35, 39.5, 39.6, 41, 42):
        watched.clock.ahead = days * 86_400
        await watched.certificate.reload()
    said = [text.removeprefix(f'the certificate in "{chain}" ') for text in watched.texts(Level.WARNING)]
    assert [text.partition(",")[0] for text in said[:3]] == [
        f"expires in {each}" for each in ("29 days", "6 days", "1 day")
    ]
    assert said[3:] == ["has expired (option server-tls-certificate)"]
    assert len(watched.expiring()) == 4


async def test_a_certificate_that_ends_soon_is_told_at_the_start(
    authority: CertificateAuthority, key_and_chain: tuple[Path, Path]
) -> None:
    key, chain = key_and_chain
    install(authority.issue("127.0.0.1", days=(-1, 3)), key, chain)
    settings = replace(BASE, server_tls_connection=True, server_tls_certificate=(str(key), str(chain)))
    async with renewing(settings) as watched:
        [remark] = watched.certificate.warnings
        assert remark.startswith(f'the certificate in "{chain}" expires in 3 days, on ')
        async with asyncio.timeout(10):
            while not watched.expiring():
                await watched.heard.wait()
        assert watched.texts(Level.WARNING) == []
