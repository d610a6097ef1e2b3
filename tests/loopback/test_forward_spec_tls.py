"""Each TLS option of the forwarding side against a server, row by row (spec forwarding.md 6)."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import sys
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.events import Level, Notice, SessionSecured
from engine.link import MessageState
from engine.net.tls import DEFAULT, SYSTEM_BUNDLES, client_context
from tests.support.ca import CertificateAuthority, Issued, server_side
from tests.support.engineproc import ROOT
from tests.support.forwarding import RETRY, Rig
from tests.support.program import Program, free_port
from tests.support.sink import Answer, Sink

V1_0, V1_1, V1_2, V1_3 = (
    ssl.TLSVersion.TLSv1,
    ssl.TLSVersion.TLSv1_1,
    ssl.TLSVersion.TLSv1_2,
    ssl.TLSVersion.TLSv1_3,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pki:
    """A known authority with a server and a client below it, and another one."""

    known: CertificateAuthority
    server: Issued
    client: Issued
    stranger: CertificateAuthority
    wrong: Issued


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Pki:
    known = CertificateAuthority(tmp_path_factory.mktemp("known"))
    stranger = CertificateAuthority(tmp_path_factory.mktemp("other"), "Another CA")
    return Pki(
        known=known,
        server=known.issue("127.0.0.1"),
        client=known.issue("me.example", client=True),
        stranger=stranger,
        wrong=stranger.issue("me.example", client=True),
    )


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is configured, what the server is like, what comes of it."""

    options: dict[str, Any]
    offers: bool = True
    """Whether the server has STARTTLS."""
    implicit: bool = False
    ehlo: Answer | None = None
    said: tuple[str, ...] = ("EHLO", "STARTTLS", "EHLO", "MAIL")
    """The first words of the dialogue."""
    secured: bool = True
    error: str = ""


MANDATED = "smtp error: tls is mandated but the server cannot do"
MODES = {
    "nothing": Case(options={}, said=("EHLO", "MAIL"), secured=False),
    "client-tls": Case(options={"client_tls": True}),
    "client-tls, not offered": Case(options={"client_tls": True}, offers=False, said=("EHLO", "MAIL"), secured=False),
    "client-tls, HELO only": Case(
        options={"client_tls": True}, ehlo="502 no", said=("EHLO", "HELO", "MAIL"), secured=False
    ),
    "required": Case(options={"client_tls": True, "client_tls_required": True}),
    "required, not offered": Case(
        options={"client_tls": True, "client_tls_required": True},
        offers=False,
        said=("EHLO",),
        secured=False,
        error=f"{MANDATED} starttls",
    ),
    "required, HELO only": Case(
        options={"client_tls": True, "client_tls_required": True},
        ehlo="502 no",
        said=("EHLO", "HELO"),
        secured=False,
        error=f"{MANDATED} esmtp",
    ),
    "connection": Case(options={"client_tls_connection": True}, implicit=True, said=("EHLO", "MAIL")),
    "connection, required means nothing": Case(
        options={"client_tls_connection": True, "client_tls_required": True}, implicit=True, said=("EHLO", "MAIL")
    ),
    "connection, server speaks first in clear": Case(
        options={"client_tls_connection": True}, said=(), secured=False, error="tls error: "
    ),
}


@pytest.mark.parametrize("row", MODES)
async def test_the_options_decide_when_encryption_begins(pki: Pki, row: str) -> None:
    case = MODES[row]
    tls = server_side(pki.server) if case.offers else None
    async with Sink(tls=tls, implicit=case.implicit) as sink:
        if case.ehlo is not None:
            sink.always("EHLO", case.ehlo)
        rig = Rig(sink.address, tls=client_context(Settings(**case.options)))
        message = await rig.put()
        result = await rig.forward(**case.options)
    words = [line.split(" ")[0] for line in sink.talks[0].lines] if case.said else []
    assert tuple(words[: len(case.said)]) == case.said
    assert bool(rig.of(SessionSecured)) is case.secured
    assert result.error.startswith(case.error)
    assert bool(result.error) is bool(case.error)
    assert await rig.state(message) is (MessageState.FAILED if case.error else None)


@dataclass(frozen=True, kw_only=True)
class Check:
    """Which authorities are trusted, and whether the server's certificate will do."""

    options: dict[str, Any] = field(default_factory=dict[str, Any])
    trusts: str = ""
    """``known``, ``stranger`` or a value of the option."""
    error: str = ""


ISSUER = "tls error: certificate verify failed: unable to get local issuer certificate"
CHECKS = {
    "no verify": Check(),
    "verify <none>": Check(trusts="<none>"),
    "verify file": Check(trusts="known"),
    "verify file, other authority": Check(trusts="stranger", error=ISSUER),
    "verify folder": Check(trusts="folder"),
    "verify folder, nobody in it": Check(trusts="empty folder", error=ISSUER),
    "verify <default>": Check(trusts="<default>", error=ISSUER),
    "noverify": Check(trusts="stranger", options={"tls_config": ("noverify",)}),
    "verify-name": Check(trusts="known", options={"client_tls_verify_name": "127.0.0.1"}),
    "verify-name, another": Check(
        trusts="known",
        options={"client_tls_verify_name": "b.example"},
        error='tls error: certificate verify failed: the certificate is for "127.0.0.1", not for "b.example"',
    ),
    "verify-name, noverify": Check(
        trusts="known", options={"client_tls_verify_name": "b.example", "tls_config": ("noverify",)}
    ),
    "verify-name, other authority": Check(
        trusts="stranger", options={"client_tls_verify_name": "127.0.0.1"}, error=ISSUER
    ),
}


HAS_AUTHORITIES = any(Path(each).is_file() for each in SYSTEM_BUNDLES)


async def hashed(folder: Path, authority: CertificateAuthority) -> Path:
    """A folder of authorities as OpenSSL reads it."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl not installed")
    command = (openssl, "x509", "-hash", "-noout", "-in", str(authority.file))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    (folder / f"{out.decode().strip()}.0").write_bytes(authority.file.read_bytes())
    return folder


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("row", CHECKS)
async def test_the_options_decide_whom_to_trust(*, pki: Pki, tmp_path: Path, row: str, implicit: bool) -> None:
    case = CHECKS[row]
    verify = {
        "known": str(pki.known.file),
        "stranger": str(pki.stranger.file),
        "empty folder": str(tmp_path),
    }.get(case.trusts, case.trusts)
    if verify == DEFAULT and not HAS_AUTHORITIES:
        pytest.skip("this system keeps no authorities")
    if case.trusts == "folder":
        verify = str(await hashed(tmp_path, pki.known))
    options: dict[str, Any] = {**case.options, "client_tls_verify": verify}
    options["client_tls_connection" if implicit else "client_tls"] = True
    async with Sink(tls=server_side(pki.server), implicit=implicit) as sink:
        rig = Rig(sink.address, tls=client_context(Settings(**options)))
        message = await rig.put()
        result = await rig.forward(**options)
    assert result.error.rstrip(".") == case.error
    row_of = None if not case.error else await rig.row(message)
    assert row_of is None or (row_of.state, row_of.reason) == (MessageState.FAILED, result.error)
    assert bool(rig.of(SessionSecured)) is not bool(case.error)
    assert any(line.startswith("MAIL") for talk in sink.talks for line in talk.lines) is not bool(case.error)
    named = [text for text in rig.texts() if text.startswith("tls: certificate-subject=")]
    wanted = case.options.get("client_tls_verify_name")
    checked = bool(wanted) and "tls_config" not in case.options and not case.error.startswith(ISSUER)
    subject = f"tls: certificate-subject=[/CN=127.0.0.1] required-peer-name=[{wanted}] ok={int(not case.error)}"
    assert named == ([subject] if checked else [])


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("known", [True, False], ids=["known", "stranger"])
async def test_the_judgement_of_the_system_counts_where_it_has_one(
    *, pki: Pki, monkeypatch: pytest.MonkeyPatch, known: bool, implicit: bool
) -> None:
    # elsewhere the library asks OpenSSL, which takes its authorities from here
    monkeypatch.setenv("SSL_CERT_FILE", str((pki.known if known else pki.stranger).file))
    options: dict[str, Any] = {"client_tls_connection" if implicit else "client_tls": True}
    tls = client_context(Settings(client_tls_verify=DEFAULT), platform="darwin")
    async with Sink(tls=server_side(pki.server), implicit=implicit) as sink:
        rig = Rig(sink.address, tls=tls)
        await rig.put()
        result = await rig.forward(**options)
    assert (result.sent, result.error.rstrip(".")) == ((1, "") if known else (0, ISSUER))


NAMES = {
    "an address": ("127.0.0.1", "", None),
    "a name": ("localhost", "", "localhost"),
    "server-name": ("127.0.0.1", "mail.example", "mail.example"),
}


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("row", NAMES)
async def test_the_name_of_the_server_is_told_to_it(*, pki: Pki, row: str, implicit: bool) -> None:
    host, given, expected = NAMES[row]
    seen: list[str | None] = []
    side = server_side(pki.server)
    side.sni_callback = lambda _socket, name, _context: seen.append(name)
    async with Sink(tls=side, implicit=implicit) as sink:
        rig = Rig(f"{host}:{sink.port}", tls=client_context(Settings()))
        await rig.put()
        options = {"client_tls_connection" if implicit else "client_tls": True}
        assert (await rig.forward(client_tls_server_name=given, **options)).sent == 1
    assert seen == [expected]


@dataclass(frozen=True, kw_only=True)
class Version:
    """Words of tls-config, what the server can, what is spoken; nothing for a handshake that fails."""

    words: tuple[str, ...]
    server: tuple[ssl.TLSVersion, ssl.TLSVersion] = (V1_0, V1_3)
    spoken: str = ""


VERSIONS = {
    "none": Version(words=(), spoken="TLSv1.3"),
    "none, old server": Version(words=(), server=(V1_0, V1_1)),
    "tlsv1.3": Version(words=("tlsv1.3",), spoken="TLSv1.3"),
    "tlsv1.3, older server": Version(words=("tlsv1.3",), server=(V1_0, V1_2)),
    "-tlsv1.2": Version(words=("-tlsv1.2",), spoken="TLSv1.2"),
    "-tlsv1.2, newer server": Version(words=("-tlsv1.2",), server=(V1_3, V1_3)),
    "tlsv1.2,-tlsv1.2": Version(words=("tlsv1.2", "-tlsv1.2"), spoken="TLSv1.2"),
    "tlsv1.0": Version(words=("tlsv1.0",), server=(V1_0, V1_0), spoken="TLSv1"),
    "tlsv1.1": Version(words=("tlsv1.1",), server=(V1_1, V1_1), spoken="TLSv1.1"),
    "tlsv1.1, older server": Version(words=("tlsv1.1",), server=(V1_0, V1_0)),
    "sslv3": Version(words=("sslv3",), server=(V1_0, V1_0), spoken="TLSv1"),
    "in one word": Version(words=("tlsv1.0,-tlsv1.1",), spoken="TLSv1.1"),
    "library words": Version(words=("openssl", "mbedtls", "op_all", "op_no_ticket"), spoken="TLSv1.3"),
}


@pytest.mark.parametrize("row", VERSIONS)
async def test_the_words_of_tls_config_limit_the_version(pki: Pki, row: str) -> None:
    case = VERSIONS[row]
    side = server_side(pki.server)
    side.set_ciphers("DEFAULT:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        side.minimum_version, side.maximum_version = case.server
    async with Sink(tls=side) as sink:
        rig = Rig(sink.address, tls=client_context(Settings(tls_config=case.words)))
        message = await rig.put()
        result = await rig.forward(client_tls=True, forward_retry=RETRY)
    assert [each.protocol for each in rig.of(SessionSecured)] == ([case.spoken] if case.spoken else [])
    assert bool(result.error) is not bool(case.spoken)
    if not case.spoken:
        assert result.error.startswith("tls error: ")
        assert await rig.state(message) is MessageState.QUEUED


IGNORED = {
    "unknown words": (("foo", "tlsv1.2", "bar"), "foo,bar"),
    "ignoreextra": (("foo", "ignoreextra"), ""),
    "known words": (("op_all", "op_no_ticket", "op_no_resumption", "op_server_preference", "noverify"), ""),
}


@pytest.mark.parametrize("row", IGNORED)
def test_words_of_tls_config_that_mean_nothing_are_told_of_once(row: str) -> None:
    words, told = IGNORED[row]
    heard: list[str] = []
    client_context(Settings(tls_config=words), warn=heard.append)
    assert heard == ([f"tls-config: tls configuration items ignored: [{told}]"] if told else [])


SHOWN = {
    "one file": ("both",),
    "key and certificate": ("key", "certificate"),
}


@pytest.mark.parametrize("version", [V1_2, V1_3], ids=["TLS 1.2", "TLS 1.3"])
@pytest.mark.parametrize("row", SHOWN)
async def test_our_certificate_is_shown_to_a_server_that_wants_one(pki: Pki, row: str, version: ssl.TLSVersion) -> None:
    side = asking(pki, version)
    async with Sink(tls=side) as sink:
        files = tuple(str(getattr(pki.client, each)) for each in SHOWN[row])
        rig = Rig(sink.address, tls=client_context(Settings(client_tls_certificate=files)))
        await rig.put()
        assert (await rig.forward(client_tls=True)).sent == 1


def asking(pki: Pki, version: ssl.TLSVersion) -> ssl.SSLContext:
    """A server that wants a certificate of the known authority."""
    side = server_side(pki.server)
    side.maximum_version = version
    side.verify_mode = ssl.CERT_REQUIRED
    side.load_verify_locations(str(pki.known.file))
    return side


@pytest.mark.parametrize("retrying", [False, True], ids=["plain", "retry"])
@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("version", [V1_2, V1_3], ids=["TLS 1.2", "TLS 1.3"])
@pytest.mark.parametrize("shown", ["", "wrong"], ids=["none", "wrong"])
async def test_a_server_that_refuses_our_certificate_gets_no_mail(
    *, pki: Pki, shown: str, version: ssl.TLSVersion, implicit: bool, retrying: bool
) -> None:
    files = (str(pki.wrong.both),) if shown else ()
    async with Sink(tls=asking(pki, version), implicit=implicit) as sink:
        rig = Rig(sink.address, tls=client_context(Settings(client_tls_certificate=files)))
        first, second = await rig.put(), await rig.put()
        options: dict[str, Any] = {"client_tls_connection" if implicit else "client_tls": True}
        result = await rig.forward(**options, **({"forward_retry": RETRY} if retrying else {}))
    # with TLS 1.3 it is noticed only afterwards
    assert bool(rig.of(SessionSecured)) is (version is V1_3)
    assert result.error.startswith(("tls error: ", "peer disconnected"))
    assert [await rig.state(each) for each in (first, second)] == [
        MessageState.QUEUED if retrying else MessageState.FAILED,
        MessageState.QUEUED,
    ]
    assert not any(line.startswith("MAIL") for talk in sink.talks for line in talk.lines)
    said = [each.text for each in rig.of(Notice) if each.level is Level.WARNING]
    assert f"smtp client error: {result.error}" in said


ALERTS = {
    "-tls1_2": ("tls error: ", "alert handshake failure"),
    "-tls1_3": ("peer disconnected: ssl read: ", "alert certificate required"),
}


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.parametrize("version", ALERTS)
async def test_the_words_of_a_server_that_wants_our_certificate_are_told(
    pki: Pki, tmp_path: Path, version: str
) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl not installed")
    port = free_port()
    files = ("-cert", pki.server.certificate, "-key", pki.server.key, "-CAfile", pki.known.file)
    wants = ("-Verify", "1", "-verify_return_error", version, "-quiet")
    server = Program((openssl, "s_server", "-accept", f"127.0.0.1:{port}", *files, *wants), tmp_path / "log")
    try:
        await asyncio.to_thread(server.ready, port)
        rig = Rig(f"127.0.0.1:{port}", tls=client_context(Settings()))
        message = await rig.put()
        result = await rig.forward(client_tls_connection=True, prompt_timeout=10)
    finally:
        server.kill()
    begins, says = ALERTS[version]
    assert result.error.startswith(begins)
    assert says in result.error
    assert await rig.state(message) is MessageState.FAILED


START: dict[str, tuple[str, ...]] = {
    "no key in it": ("--client-tls-certificate", "{certificate}"),
    "no authority in it": ("--client-tls-verify", "{key}"),
}


@pytest.mark.slow
@pytest.mark.parametrize("row", START)
async def test_files_that_are_no_good_stop_the_program_at_the_start(pki: Pki, tmp_path: Path, row: str) -> None:
    places = {
        "folder": tmp_path,
        "certificate": pki.client.certificate,
        "key": pki.client.key,
    }
    spool = tmp_path / "spool"
    spool.mkdir()
    arguments = [each.format(**places) for each in START[row]]
    command = [
        sys.executable,
        "-m",
        "engine.cli",
        "--as-client",
        "127.0.0.1:9",
        "--spool-dir",
        str(spool),
        "--client-tls",
        *arguments,
    ]
    program = Program(command, tmp_path / "log", cwd=ROOT)
    try:
        assert await asyncio.to_thread(program.wait, 60) == 1
    finally:
        program.kill()
    told = (tmp_path / "log").read_text(encoding="utf-8")
    assert "emailrelay: error: " in told
    assert arguments[0].removeprefix("--") in told
    assert "Traceback" not in told
