"""What the forwarding side accepts of a server's certificate and version (spec reliability-security.md T2)."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.events import MessageDeferred, SessionSecured
from engine.link import MessageState
from engine.net.certificates import create_self_signed
from engine.net.tls import client_context
from tests.support.ca import CertificateAuthority, Issued
from tests.support.forwarding import RETRY, Rig
from tests.support.program import Program, free_port
from tests.support.sink import Sink


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


def careless(issued: Issued, version: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    """A server that takes any key, and speaks one version only."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    if version:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = context.maximum_version = version
    context.load_cert_chain(str(issued.certificate), str(issued.key))
    return context


def self_signed(folder: Path) -> Issued:
    both = folder / "self.pem"
    both.write_bytes(create_self_signed((), ("127.0.0.1",), 30))
    return Issued(key=both, certificate=both, both=both)


MISMATCH = "tls error: certificate verify failed: Hostname mismatch, certificate is not valid for"
BAD = {
    "expired": "tls error: certificate verify failed: certificate has expired",
    "not yet valid": "tls error: certificate verify failed: certificate is not yet valid",
    "wrong address": f"{MISMATCH} '127.0.0.1'".replace("Hostname", "IP address"),
    "wrong name": f"{MISMATCH} 'mail.example'",
    "name in the subject only": (f"{MISMATCH} 'mail.example'"),
    "self-signed": "tls error: certificate verify failed: self-signed certificate",
    "unknown authority": "tls error: certificate verify failed: unable to get local issuer certificate",
    "weak key": "tls error: certificate verify failed: EE certificate key too weak",
}


def server_of(case: str, authority: CertificateAuthority, folder: Path) -> ssl.SSLContext:
    good = "127.0.0.1", "mail.example"
    make: dict[str, Callable[[], Issued]] = {
        "expired": lambda: authority.issue(*good, days=(-9, -3)),
        "not yet valid": lambda: authority.issue(*good, days=(3, 9)),
        "wrong address": lambda: authority.issue("127.0.0.2", "localhost"),
        "wrong name": lambda: authority.issue("127.0.0.1", "other.example"),
        "name in the subject only": lambda: authority.issue("127.0.0.1", common_name="mail.example"),
        "self-signed": lambda: self_signed(folder),
        "unknown authority": lambda: CertificateAuthority(folder, "Another").issue(*good),
        "weak key": lambda: authority.issue(*good, weak=True),
    }
    return careless(make[case]())


@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "implicit"])
@pytest.mark.parametrize("case", BAD)
async def test_a_server_that_is_not_to_be_trusted_gets_nothing_and_the_mail_stays_queued(
    *, tmp_path: Path, authority: CertificateAuthority, case: str, implicit: bool
) -> None:
    options: dict[str, Any] = {"client_tls_connection" if implicit else "client_tls": True, "client_tls_required": True}
    if case in {"wrong name", "name in the subject only"}:
        options["client_tls_server_name"] = "mail.example"
    tls = client_context(Settings(client_tls_verify=str(authority.file)))
    async with Sink(tls=server_of(case, authority, tmp_path), implicit=implicit) as sink:
        rig = Rig(sink.address, tls=tls)
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, **options)
    assert await rig.state(message) is MessageState.QUEUED
    assert rig.of(SessionSecured) == []
    [deferred] = rig.of(MessageDeferred)
    # versions of OpenSSL end the sentence differently
    assert deferred.reason.removesuffix(".").startswith(BAD[case])
    assert not any(line.startswith(("MAIL", "AUTH")) for talk in sink.talks for line in talk.lines)


GOOD = [
    (("127.0.0.1",), ""),
    (("mail.example",), "mail.example"),
    (("*.mail.example",), "one.mail.example"),
    (("xn--mnchen-3ya.example",), "m\u00fcnchen.example"),
    (("xn--mnchen-3ya.example",), "xn--mnchen-3ya.example"),
]


@pytest.mark.parametrize(("names", "wanted"), GOOD, ids=["address", "name", "wildcard", "U-label", "A-label"])
async def test_the_alternative_names_are_what_counts(
    authority: CertificateAuthority, names: tuple[str, ...], wanted: str
) -> None:
    tls = client_context(Settings(client_tls_verify=str(authority.file)))
    async with Sink(tls=careless(authority.issue(*names, common_name="something else"))) as sink:
        rig = Rig(sink.address, tls=tls)
        await rig.put()
        result = await rig.forward(client_tls=True, client_tls_server_name=wanted)
    assert (result.sent, result.error) == (1, "")


async def test_old_versions_are_spoken_only_when_asked_for(authority: CertificateAuthority) -> None:
    for words, sent in (((), 0), (("tlsv1.0",), 1)):
        async with Sink(tls=careless(authority.issue("127.0.0.1"), ssl.TLSVersion.TLSv1)) as sink:
            rig = Rig(sink.address, tls=client_context(Settings(tls_config=words)))
            await rig.put()
            assert (await rig.forward(client_tls=True, forward_retry=RETRY)).sent == sent


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.parametrize("version", ["tls1", "tls1_1"])
async def test_a_server_with_old_versions_only_is_told_of_in_words(
    tmp_path: Path, authority: CertificateAuthority, version: str
) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl not installed")
    issued, port = authority.issue("127.0.0.1"), free_port()
    files = ("-cert", issued.certificate, "-key", issued.key)
    command = (openssl, "s_server", "-accept", f"127.0.0.1:{port}", f"-{version}", *files)
    server = Program((*command, "-cipher", "DEFAULT:@SECLEVEL=0", "-quiet"), tmp_path / "log")
    try:
        await asyncio.to_thread(server.ready, port)
        rig = Rig(f"127.0.0.1:{port}", tls=client_context(Settings(client_tls_verify=str(authority.file))))
        message = await rig.put()
        await rig.forward(client_tls_connection=True, forward_retry=RETRY)
    finally:
        server.kill()
    assert await rig.state(message) is MessageState.QUEUED
    [deferred] = rig.of(MessageDeferred)
    assert deferred.reason.startswith("tls error: ")
    # OpenSSL 3.0 notices the old signature before the old version
    assert "protocol" in deferred.reason or "legacy sigalg" in deferred.reason
