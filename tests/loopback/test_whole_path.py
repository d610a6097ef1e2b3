"""Device → relay → provider with real programs at both ends: swaks, the relay as a process, Postfix."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.support import clients, postfix
from tests.support.ca import CertificateAuthority
from tests.support.clients import Account, Security, Target
from tests.support.engineproc import Engine, running_engine
from tests.support.program import free_port, until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(postfix.missing()), reason=postfix.missing()),
]

PROVIDER = Account(name="relay", password="correct horse")
DEVICE = Account(name="printer", password="paper jam")
HEAD = b"From: <from@example.com>\r\nTo: <to@example.org>\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
SMALL = (
    HEAD
    + b"Message-Id: <1@example.com>\r\nSubject: sm\xc3\xa5ll\r\n\r\n.\r\n..two\r\n"
    + bytes(range(128, 256))
    + b"\r\n"
)
LARGE = HEAD + b"Message-Id: <2@example.com>\r\nSubject: scan\r\n\r\n" + (b"." + b"x" * 74 + b"\r\n") * 272_000


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def provider(ca: CertificateAuthority) -> Iterator[postfix.PostfixPeer]:
    users = {PROVIDER.name: PROVIDER.password}
    with postfix.running_postfix(chain=ca.issue("127.0.0.1", "localhost").both, users=users) as running:
        yield running


@pytest.fixture(autouse=True)
def _empty_mailbox(provider: postfix.PostfixPeer) -> None:
    provider.clear()


def options(folder: Path, ca: CertificateAuthority, port: int, *, password: str = PROVIDER.password) -> list[str]:
    """A relay as our wizard sets it up: STARTTLS and sign-in on both sides, temporary failures tried again."""
    secrets = folder / "emailrelay.auth"
    secrets.write_text(
        f"server plain {DEVICE.name} {DEVICE.password.replace(' ', '+20')}\n"
        f"client plain {PROVIDER.name} {password.replace(' ', '+20')}\n"
    )
    secrets.chmod(0o600)
    return [
        f"server-auth {secrets}",
        "server-tls",
        f"server-tls-certificate {ca.issue('127.0.0.1').both}",
        "server-tls-required",
        f"forward-to localhost:{port}",
        "forward-on-disconnect",
        "client-tls",
        "client-tls-required",
        f"client-tls-verify {ca.file}",
        f"client-auth {secrets}",
        "forward-retry 60,3600,432000",
        "bare-newlines reject",
    ]


def hand_over(engine: Engine, ca: CertificateAuthority, content: bytes) -> clients.Result:
    target = Target(port=engine.port, security=Security.STARTTLS, ca=ca.file, account=DEVICE)
    return clients.swaks(target, "from@example.com", ["to@example.org"], content)


@pytest.mark.parametrize("content", [SMALL, LARGE], ids=["eight bits and dots", "twenty megabytes"])
def test_what_a_device_hands_over_arrives_byte_for_byte(
    content: bytes, tmp_path: Path, ca: CertificateAuthority, provider: postfix.PostfixPeer
) -> None:
    with running_engine(tmp_path, *options(tmp_path, ca, provider.port)) as engine:
        done = hand_over(engine, ca, content)
        assert done.code == 0, done.output
        (delivered,) = provider.wait_for(1, seconds=60)
        until(lambda: not list(engine.spool.glob("emailrelay.*")), what="the spool is empty again")
    received, _, rest = delivered.content.partition(b"\r\n")
    assert received.startswith(b"Received: from ")
    assert b"with ESMTPSA" in received
    assert rest == content


def waiting(engine: Engine) -> str:
    """Wait until the message has been tried and is queued again; its envelope's text."""
    texts: list[str] = []

    def tried() -> bool:
        texts[:] = [file.read_text() for file in engine.spool.glob("*.envelope")]
        return any("X-MailRelay-Ext-Attempts: 1" in text for text in texts)

    until(tried, seconds=30, what="an attempt is recorded and the message is queued")
    (envelope,) = texts
    return envelope


def _logged(engine: Engine, word: str) -> bool:
    return word in engine.output()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"password": "wrong horse"}, ["authentication failed", "535"]),
        ({"verify": "another"}, ["certificate"]),
        ({"host": "no-such-host.invalid"}, ["no such host", "no-such-host.invalid"]),
        ({"port": "closed"}, ["cannot connect to"]),
    ],
    ids=["wrong password", "certificate not trusted", "no such host", "nobody listens"],
)
def test_trouble_at_the_provider_keeps_the_mail_and_says_why(
    change: dict[str, str],
    words: list[str],
    tmp_path: Path,
    ca: CertificateAuthority,
    provider: postfix.PostfixPeer,
) -> None:
    given = options(tmp_path, ca, provider.port, password=change.get("password", PROVIDER.password))
    if "verify" in change:
        (tmp_path / "other").mkdir()
        other = CertificateAuthority(tmp_path / "other", "Another CA")
        given[given.index(f"client-tls-verify {ca.file}")] = f"client-tls-verify {other.file}"
    hop = given.index(f"forward-to localhost:{provider.port}")
    if "host" in change:
        given[hop] = f"forward-to {change['host']}:{provider.port}"
    if "port" in change:
        given[hop] = f"forward-to localhost:{free_port()}"
    with running_engine(tmp_path, *given) as engine:
        done = hand_over(engine, ca, SMALL)
        assert done.code == 0, done.output
        envelope = waiting(engine)
        (content,) = engine.spool.glob("*.content")
        assert content.read_bytes().partition(b"\r\n")[2] == SMALL
        for word in words:
            assert word in envelope
            until(partial(_logged, engine, word), what=f"the log says {word!r}")
        assert PROVIDER.password not in engine.output()
        assert change.get("password", PROVIDER.password) not in engine.output()
    assert provider.delivered() == ()
