"""A third real smarthost: OpenSMTPD, in clear, with STARTTLS required, and encrypted from the first octet."""

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

import pytest

from engine.config.options import Settings
from engine.link import MessageState
from engine.net.tls import client_context
from engine.spool.envelope import BodyType
from tests.support import opensmtpd
from tests.support.ca import CertificateAuthority
from tests.support.forwarding import RETRY, Rig

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(opensmtpd.missing()), reason=opensmtpd.missing()),
]

WORD = "correct-horse"
FIELDS = (
    b"From: <from@example.com>\r\nTo: <to@example.org>\r\nSubject: dots and octets\r\n"
    b"Date: Sun, 22 Nov 2026 12:00:00 +0000\r\nMessage-Id: <1@example.com>\r\n"
)
CONTENT = FIELDS + (
    b"\r\n.\r\n..\r\n.x\r\ntrailing blank \r\n\r\n" + bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n\r\n"
)


def account(word: str) -> str:
    return f"plain:{base64.b64encode(b'relay').decode()}:{base64.b64encode(word.encode()).decode()}"


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def peer(ca: CertificateAuthority) -> Iterator[opensmtpd.OpenSmtpdPeer]:
    chain = ca.issue("127.0.0.1", "localhost").both
    with opensmtpd.running_opensmtpd(chain=chain, word=WORD) as running:
        yield running


@pytest.fixture(autouse=True)
def _empty_mailbox(peer: opensmtpd.OpenSmtpdPeer) -> None:
    peer.clear()


def rig(
    peer: opensmtpd.OpenSmtpdPeer, ca: CertificateAuthority, how: str, *, auth: str | None = None
) -> tuple[Rig, dict[str, Any]]:
    """A forwarder's surroundings, and its options."""
    if how == "clear":
        return Rig(f"127.0.0.1:{peer.plain}"), {}
    if peer.no_tls:
        pytest.skip(peer.no_tls)
    encryption = {"client_tls_connection": True} if how == "tls" else {"client_tls": True, "client_tls_required": True}
    chosen: dict[str, Any] = {"client_tls_verify": str(ca.file), **encryption}
    port = peer.tls_port if how == "tls" else peer.port
    made = Rig(f"127.0.0.1:{port}", auth=account(WORD) if auth is None else auth)
    made.tls = client_context(Settings(**chosen))
    return made, chosen


@pytest.mark.parametrize("how", ["clear", "starttls", "tls"])
async def test_every_octet_arrives(peer: opensmtpd.OpenSmtpdPeer, ca: CertificateAuthority, how: str) -> None:
    made, chosen = rig(peer, ca, how)
    large = CONTENT + CONTENT * 2000
    for content in (CONTENT, large):
        await made.put(content, reverse_path="from@example.com", remote=("to@example.org",), content=BodyType.EIGHT_BIT)
    result = await made.forward(**chosen)
    assert (result.sent, result.error) == (2, "")
    assert sorted(await asyncio.to_thread(peer.wait_for, 2), key=len) == [CONTENT, large]


async def test_refused_recipients_are_told_apart(peer: opensmtpd.OpenSmtpdPeer, ca: CertificateAuthority) -> None:
    made, chosen = rig(peer, ca, "clear")
    message = await made.put(CONTENT, remote=("to@example.org", "gone@example.org"), content=BodyType.EIGHT_BIT)
    result = await made.forward(**chosen, forward_retry=RETRY)
    assert result.failed == 1
    assert made.envelope(message).remote == ("gone@example.org",)
    assert await asyncio.to_thread(peer.wait_for, 1) == [CONTENT]
    row = await made.row(message)
    assert (row.state, row.code) == (MessageState.FAILED, 550)


async def test_a_wrong_password_leaves_the_mail_in_the_queue(
    peer: opensmtpd.OpenSmtpdPeer, ca: CertificateAuthority
) -> None:
    made, chosen = rig(peer, ca, "tls", auth=account("wrong"))
    message = await made.put(CONTENT)
    result = await made.forward(**chosen, forward_retry=RETRY)
    assert "535" in result.sign_in_problem or "uthentication failed" in result.sign_in_problem
    assert await made.state(message) is MessageState.QUEUED


async def test_nothing_is_said_to_a_server_that_wants_encryption_when_we_have_none(
    peer: opensmtpd.OpenSmtpdPeer,
) -> None:
    made = Rig(f"127.0.0.1:{peer.port}")
    message = await made.put(CONTENT)
    result = await made.forward()
    assert result.failed == 1
    row = await made.row(message)
    assert (row.state, row.code) == (MessageState.FAILED, 530)
