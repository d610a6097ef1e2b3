"""Section 13 of the server's specification over raw sockets, row by row, on asyncio's loop and on uvloop."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
import sys
import warnings
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.errors import TlsError
from engine.events import Level, Notice, SessionClosed, SessionSecured
from engine.net.tls import load_authorities, server_context
from engine.net.tls_renewal import ServerCertificate
from tests.support.ca import CertificateAuthority, Issued
from tests.support.listening import Client, Listening, listening

BASE = Settings(domain="relay.test")
STARTTLS = replace(BASE, server_tls=True)
IMPLICIT = replace(BASE, server_tls_connection=True)
REQUIRED = replace(STARTTLS, server_tls_required=True)
OLD = {ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1}


def uvloop_loop() -> asyncio.AbstractEventLoop:
    uvloop = pytest.importorskip("uvloop", reason="uvloop is not installed")
    loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()
    return loop


LOOPS = [
    pytest.param(asyncio.SelectorEventLoop, id="asyncio"),
    pytest.param(
        uvloop_loop, id="uvloop", marks=pytest.mark.skipif(sys.platform == "win32", reason="uvloop is for Unix")
    ),
]
Run = Callable[[Coroutine[None, None, None]], None]


@pytest.fixture(params=LOOPS)
def run(request: pytest.FixtureRequest) -> Run:
    """Run a coroutine on the loop in question."""

    def on_loop(work: Coroutine[None, None, None]) -> None:
        with asyncio.Runner(loop_factory=request.param) as runner:
            runner.run(asyncio.wait_for(work, 60))

    return on_loop


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def issued(authority: CertificateAuthority) -> Issued:
    return authority.issue("127.0.0.1", "localhost")


@dataclass(frozen=True, slots=True)
class Side:
    """What a client brings to the handshake."""

    authority: CertificateAuthority
    certificate: Issued | None = None
    lowest: ssl.TLSVersion | None = None
    highest: ssl.TLSVersion | None = None

    def context(self) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(self.authority.file))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            if self.lowest:
                context.minimum_version = self.lowest
            if self.highest:
                context.maximum_version = self.highest
        if OLD & {self.lowest, self.highest}:
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
        if self.certificate:
            context.load_cert_chain(str(self.certificate.certificate), str(self.certificate.key))
        return context


@asynccontextmanager
async def serving(settings: Settings, issued: Issued) -> AsyncGenerator[Listening]:
    """The server with the context that these settings give."""
    settings = replace(settings, server_tls_certificate=(str(issued.both),))
    clock = SystemClock()
    certificate = ServerCertificate(settings, publish=Bus(clock).publish, clock=clock)
    async with listening(settings, tls=certificate.context) as relay:
        yield relay


async def secured(relay: Listening, side: Side, *, implicit: bool) -> Client:
    """A client after its handshake; with implicit TLS it has read the greeting."""
    if implicit:
        client = await relay.connect(side.context())
        assert await client.reply() == "220 relay.test -- E-MailRelay V2.6b -- Service ready"
        return client
    client = await relay.greeted()
    await client.say("EHLO x")
    assert await client.say("STARTTLS") == "220 ready to start tls"
    await client.writer.start_tls(side.context(), server_hostname="127.0.0.1")
    return client


async def accepted(client: Client) -> None:
    """Hand a message over."""
    assert (await client.say("EHLO client")).startswith("250-relay.test says hello")
    assert (await client.say("MAIL FROM:<a@b>")).startswith("250 ")
    assert (await client.say("RCPT TO:<c@d>")).startswith("250 ")
    assert (await client.say("DATA")).startswith("354 ")
    assert await client.say("x\r\n.") == "250 message processed"


async def refused(relay: Listening, side: Side, *, implicit: bool) -> None:
    """The handshake fails, or with TLS 1.3 the connection ends at once after the client's part of it."""
    with pytest.raises((ssl.SSLError, ConnectionError, AssertionError)):
        await accepted(await secured(relay, side, implicit=implicit))
    [closed] = await relay.until(SessionClosed)
    assert closed.reason.startswith("tls error: ")
    assert relay.of(SessionSecured) == []
    [warning] = [each.text for each in relay.of(Notice) if each.level is Level.WARNING]
    assert warning.startswith("tls: tls error: SSL_accept(): [")
    assert "_ssl.c" not in warning
    assert await relay.spool.contents() == []


both = pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])


@both
@pytest.mark.parametrize("files", [1, 2], ids=["key and chain in one", "key, then chain"])
def test_mail_is_taken_over_tls_with_the_certificate_given_once_or_twice(
    *, run: Run, authority: CertificateAuthority, issued: Issued, implicit: bool, files: int
) -> None:
    async def work() -> None:
        settings = replace(
            IMPLICIT if implicit else STARTTLS,
            server_tls_certificate=(str(issued.both),) if files == 1 else (str(issued.key), str(issued.certificate)),
        )
        async with listening(settings, tls=server_context(settings)) as relay:
            client = await secured(relay, Side(authority), implicit=implicit)
            assert "STARTTLS" not in await client.say("EHLO x")
            answer = "500 command unrecognized" if implicit else "503 command out of sequence"
            assert (await client.say("STARTTLS")).startswith(answer)
            await accepted(client)
            [content] = await relay.spool.contents()
            assert b" with ESMTPS tls TLS_AES_256_GCM_SHA384 ; " in content.partition(b"\r\n")[0]
            [event] = relay.of(SessionSecured)
            assert (event.role, event.protocol, event.cipher) == ("server", "TLSv1.3", "TLS_AES_256_GCM_SHA384")

    run(work())


def test_after_starttls_the_session_starts_anew_without_a_greeting(
    run: Run, authority: CertificateAuthority, issued: Issued
) -> None:
    async def work() -> None:
        async with serving(STARTTLS, issued) as relay:
            client = await secured(relay, Side(authority), implicit=False)
            assert (await client.say("MAIL FROM:<a@b>")).startswith("503 ")
            assert await client.say("NOOP") == "250 noop"
            await accepted(client)

    run(work())


def test_where_encryption_is_required_mail_and_vrfy_wait_for_it(
    run: Run, authority: CertificateAuthority, issued: Issued
) -> None:
    async def work() -> None:
        async with serving(REQUIRED, issued) as relay:
            client = await relay.greeted()
            await client.say("EHLO x")
            for line in ("MAIL FROM:<a@b>", "VRFY a"):
                assert await client.say(line) == "530 encryption required: use starttls"
            await accepted(await secured(relay, Side(authority), implicit=False))

    run(work())


CERTIFICATES = ["none", "good", "of another authority", "expired"]
VERIFY = {
    "not given": ("", set(CERTIFICATES)),
    "<none>": ("<none>", set(CERTIFICATES)),
    "file": ("file", {"good"}),
    "folder": ("folder", {"good"}),
    "<default>": ("<default>", set[str]()),
    "file, noverify": ("file", set(CERTIFICATES)),
}


@both
@pytest.mark.parametrize("shown", CERTIFICATES)
@pytest.mark.parametrize("verify", VERIFY)
def test_the_client_certificate_is_looked_at_as_the_options_say(
    *,
    run: Run,
    tmp_path: Path,
    authority: CertificateAuthority,
    issued: Issued,
    implicit: bool,
    verify: str,
    shown: str,
) -> None:
    option, welcome = VERIFY[verify]
    other = CertificateAuthority(tmp_path, "Other")
    certificate = {
        "none": None,
        "good": authority.issue("client", client=True),
        "of another authority": other.issue("client", client=True),
        "expired": authority.issue("client", client=True, days=(-9, -3)),
    }[shown]
    if option == "folder":
        option = str(hashed(tmp_path / "trusted", authority))
    elif option == "file":
        option = str(authority.file)
    elif option == "<default>":
        available_or_skip()

    async def work() -> None:
        settings = replace(
            IMPLICIT if implicit else STARTTLS,
            server_tls_verify=option,
            tls_config=("noverify",) if verify.endswith("noverify") else (),
        )
        async with serving(settings, issued) as relay:
            side = Side(authority, certificate)
            if shown not in welcome:
                await refused(relay, side, implicit=implicit)
                return
            await accepted(await secured(relay, side, implicit=implicit))
            asked = bool(certificate) and option not in {"", "<none>"} and not settings.tls_config
            expected = certificate.certificate.read_text().rstrip("\n") if certificate and asked else ""
            assert relay.spool.envelopes[0].client_certificate == expected

    run(work())


def available_or_skip() -> None:
    try:
        load_authorities(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), "<default>", option="server-tls-verify")
    except TlsError as error:
        pytest.skip(str(error))


def hashed(folder: Path, authority: CertificateAuthority) -> Path:
    """A folder of authorities as ``openssl rehash`` makes it."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl not installed")
    folder.mkdir()
    shutil.copy(authority.file, folder)
    subprocess.run([openssl, "rehash", str(folder)], check=True, capture_output=True)
    return folder


V = ssl.TLSVersion
VERSIONS: list[tuple[str, V | None, V | None, str]] = [
    ("", V.TLSv1_3, None, "TLSv1.3"),
    ("", None, V.TLSv1_2, "TLSv1.2"),
    ("", V.TLSv1, V.TLSv1_1, ""),
    ("tlsv1.2", None, V.TLSv1_2, "TLSv1.2"),
    ("tlsv1.3", None, V.TLSv1_2, ""),
    ("tlsv1.3", None, None, "TLSv1.3"),
    ("-tlsv1.2", None, None, "TLSv1.2"),
    ("-tlsv1.2", V.TLSv1_3, None, ""),
    ("tlsv1.2,-tlsv1.2", None, None, "TLSv1.2"),
    ("tlsv1.0", V.TLSv1, V.TLSv1, "TLSv1"),
    ("tlsv1.1", V.TLSv1, V.TLSv1_1, "TLSv1.1"),
    ("tlsv1.1", V.TLSv1, V.TLSv1, ""),
    ("tlsv1.0,-tlsv1.1", V.TLSv1, None, "TLSv1.1"),
    ("TLSv1.3,openssl", None, None, "TLSv1.3"),
]


@pytest.mark.parametrize(
    ("words", "lowest", "highest", "spoken"),
    VERSIONS,
    ids=[f"{words or 'nothing'} with {low and low.name} to {high and high.name}" for words, low, high, _ in VERSIONS],
)
def test_only_the_versions_of_tls_config_are_spoken(
    run: Run,
    authority: CertificateAuthority,
    issued: Issued,
    words: str,
    lowest: ssl.TLSVersion | None,
    highest: ssl.TLSVersion | None,
    spoken: str,
) -> None:
    async def work() -> None:
        async with serving(replace(IMPLICIT, tls_config=(words,)), issued) as relay:
            side = Side(authority, lowest=lowest, highest=highest)
            if not spoken:
                await refused(relay, side, implicit=True)
                return
            await accepted(await secured(relay, side, implicit=True))
            [event] = relay.of(SessionSecured)
            assert event.protocol == spoken

    run(work())


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        (("nonsense",), ["tls-config: tls configuration items ignored: [nonsense]"]),
        (("tlsv1.2,one", "two"), ["tls-config: tls configuration items ignored: [one,two]"]),
        (("ignoreextra,nonsense",), []),
        (("",), []),
        ((), []),
    ],
)
def test_unknown_words_are_told_once(issued: Issued, words: tuple[str, ...], heard: list[str]) -> None:
    told: list[str] = []
    server_context(replace(BASE, server_tls_certificate=(str(issued.both),), tls_config=words), warn=told.append)
    assert told == heard


def encrypted(issued: Issued, folder: Path, form: serialization.PrivateFormat) -> Path:
    key = serialization.load_pem_private_key(issued.key.read_bytes(), None)
    pem = key.private_bytes(serialization.Encoding.PEM, form, serialization.BestAvailableEncryption(b"secret"))
    path = folder / "encrypted.key"
    path.write_bytes(pem)
    path.chmod(0o600)
    return path


PAIRS: dict[str, tuple[Callable[[Issued, Issued, Path], tuple[Path, ...]], str]] = {
    "key of another": (lambda one, two, _: (two.key, one.certificate), "does not belong to the certificate in"),
    "chain first": (lambda one, _two, _: (one.certificate, one.key), "there is no certificate in"),
    "chain only": (lambda one, _two, _: (one.certificate,), "there is no private key in"),
    "key only": (lambda one, _two, _: (one.key,), "there is no certificate in"),
    "missing": (lambda one, _two, folder: (one.key, folder / "no"), "there is no certificate file"),
    "folder": (lambda _one, _two, folder: (folder,), "is a folder, not a certificate file"),
    "encrypted key": (
        lambda one, _two, folder: (encrypted(one, folder, serialization.PrivateFormat.PKCS8), one.certificate),
        "is encrypted: save the key without a passphrase",
    ),
    "encrypted key in the old form": (
        lambda one, _two, folder: (
            encrypted(one, folder, serialization.PrivateFormat.TraditionalOpenSSL),
            one.certificate,
        ),
        "is encrypted: save the key without a passphrase",
    ),
    "three files": (lambda one, _two, _: (one.key, one.certificate, one.certificate), "3 given"),
}


@pytest.mark.parametrize("case", PAIRS)
def test_a_pair_that_is_none_is_refused_in_words(
    tmp_path: Path, authority: CertificateAuthority, issued: Issued, case: str
) -> None:
    make, words = PAIRS[case]
    files = tuple(str(each) for each in make(issued, authority.issue("other"), tmp_path))
    with pytest.raises(TlsError, match=words) as caught:
        server_context(replace(BASE, server_tls_certificate=files))
    assert "server-tls-certificate" in str(caught.value)


# STARTTLS and what is not TLS


def hello() -> bytes:
    """The beginning of a handshake, as a client says it."""
    out = ssl.MemoryBIO()
    side = ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), out, server_hostname="localhost")
    with pytest.raises(ssl.SSLWantReadError):
        side.do_handshake()
    return out.read()


INJECTED = [b"N", b"\r", b"\n", b"NOOP\r\n", b"MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n", b"x" * 1999 + b"\n"]


@pytest.mark.parametrize("injected", INJECTED, ids=lambda each: f"{len(each)} octets")
@pytest.mark.parametrize("place", ["same segment", "next segment", "before a handshake", "in a handshake"])
def test_what_is_injected_after_starttls_is_never_executed(
    run: Run, issued: Issued, injected: bytes, place: str
) -> None:
    start = hello()
    segments = {
        "same segment": [b"STARTTLS\r\n" + injected],
        "next segment": [b"STARTTLS\r\n", injected.ljust(2000, b"\n")],
        "before a handshake": [b"STARTTLS\r\n" + injected + start],
        "in a handshake": [b"STARTTLS\r\n", start[:40], injected + b"\0" * 2000],
    }[place]

    async def work() -> None:
        async with serving(STARTTLS, issued) as relay:
            client = await relay.greeted()
            await client.say("EHLO x")
            client.send(segments[0])
            answer = b""
            if len(segments) > 1:
                assert await client.reply() == "220 ready to start tls"
            for each in segments[1:]:
                client.send(each)
                await client.writer.drain()
            try:
                answer = await client.rest()
            except ConnectionError:
                answer = b""
            assert not any(code in answer for code in (b"250", b"354", b"500", b"503"))
            [closed] = await relay.until(SessionClosed)
            assert closed.reason.startswith("tls error: ")
            assert relay.of(SessionSecured) == []

    run(work())


ENDINGS: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda _: b"",
    "half a hello": lambda start: start[: len(start) // 2],
    "a whole hello": lambda start: start,
}


@both
@pytest.mark.parametrize("said", ENDINGS)
@pytest.mark.parametrize("rude", [False, True], ids=["closed", "reset"])
def test_a_client_that_leaves_during_the_handshake_is_a_disconnect(
    *, run: Run, issued: Issued, implicit: bool, said: str, rude: bool
) -> None:
    async def work() -> None:
        async with serving(IMPLICIT if implicit else STARTTLS, issued) as relay:
            client = await relay.connect()
            if not implicit:
                await client.reply()
                await client.say("EHLO x")
                await client.say("STARTTLS")
            client.send(ENDINGS[said](hello()))
            if rude:
                client.reset()
            else:
                await client.close()
            [closed] = await relay.until(SessionClosed)
            assert closed.reason == "peer disconnected: ssl accept"
            assert relay.of(SessionSecured) == []
            assert not [each for each in relay.of(Notice) if each.level is Level.WARNING]

    run(work())


@both
@pytest.mark.parametrize("stage", ["idle", "after QUIT", "in DATA"])
def test_a_client_that_closes_without_saying_so_in_tls_is_a_disconnect(
    *, run: Run, authority: CertificateAuthority, issued: Issued, implicit: bool, stage: str
) -> None:
    async def work() -> None:
        async with serving(IMPLICIT if implicit else STARTTLS, issued) as relay:
            client = await secured(relay, Side(authority), implicit=implicit)
            await accepted(client)
            reason = "peer disconnected"
            if stage == "after QUIT":
                assert await client.say("QUIT") == "221 OK"
                reason = "smtp protocol done"
            elif stage == "in DATA":
                await client.start_message()
                client.send(b"half a line")
                await client.writer.drain()
            client.writer.transport.abort()
            [closed] = await relay.until(SessionClosed)
            assert closed.reason.startswith(reason)
            assert closed.messages == 1
            assert len(await relay.spool.contents()) == 1
            assert not [each for each in relay.of(Notice) if each.level is not Level.VERBOSE]

    run(work())
