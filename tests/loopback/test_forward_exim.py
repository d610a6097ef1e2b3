"""Another real smarthost: Exim, encrypted and signed in, and the octets that come out of its mailbox."""

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

import pytest

from engine.config.options import Settings
from engine.link import MessageState
from engine.net.tls import client_context
from engine.spool.envelope import BodyType
from tests.support import exim
from tests.support.ca import CertificateAuthority
from tests.support.forwarding import RETRY, Rig

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(exim.missing()), reason=exim.missing()),
]

WORD = "correct-horse"
AUTH = f"plain:{base64.b64encode(b'relay').decode()}:{base64.b64encode(WORD.encode()).decode()}"
FIELDS = (
    b"From: <from@example.com>\r\nTo: <to@example.org>\r\nSubject: dots and octets\r\n"
    b"Date: Sun, 22 Nov 2026 12:00:00 +0000\r\nMessage-Id: <1@example.com>\r\n"
)
CONTENT = FIELDS + (
    b"\r\n.\r\n..\r\n.x\r\ntrailing blank \r\n\r\n" + bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n\r\n"
)


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def peer(ca: CertificateAuthority) -> Iterator[exim.EximPeer]:
    with exim.running_exim(chain=ca.issue("127.0.0.1", "localhost").both, word=WORD) as running:
        yield running


@pytest.fixture(autouse=True)
def _empty_mailbox(peer: exim.EximPeer) -> None:
    peer.clear()


def rig(
    peer: exim.EximPeer, ca: CertificateAuthority, *, implicit: bool, auth: str = AUTH
) -> tuple[Rig, dict[str, Any]]:
    """A forwarder's surroundings, and its options."""
    encryption = {"client_tls_connection": True} if implicit else {"client_tls": True, "client_tls_required": True}
    chosen: dict[str, Any] = {"client_tls_verify": str(ca.file), **encryption}
    made = Rig(f"127.0.0.1:{peer.tls_port if implicit else peer.port}", auth=auth)
    made.tls = client_context(Settings(**chosen))
    return made, chosen


@pytest.mark.parametrize("implicit", [False, True])
async def test_every_octet_arrives_encrypted_and_signed_in(
    *, peer: exim.EximPeer, ca: CertificateAuthority, implicit: bool
) -> None:
    made, chosen = rig(peer, ca, implicit=implicit)
    large = CONTENT + CONTENT * 2000
    for content in (CONTENT, large):
        await made.put(content, reverse_path="from@example.com", remote=("to@example.org",), content=BodyType.EIGHT_BIT)
    result = await made.forward(**chosen, client_smtp_config=("pipelining",))
    assert (result.sent, result.error) == (2, "")
    assert sorted(await asyncio.to_thread(peer.wait_for, 2), key=len) == [CONTENT, large]


async def test_a_queue_over_several_pipelined_connections_arrives_once(
    peer: exim.EximPeer, ca: CertificateAuthority
) -> None:
    made, chosen = rig(peer, ca, implicit=False)
    for number in range(60):
        await made.put(FIELDS + b"\r\n%d\r\n" % number, remote=("to@example.org",))
    result = await made.forward(
        **chosen, client_smtp_config=("pipelining",), client_connections=4, forward_retry=RETRY, client_reuse=25
    )
    assert (result.sent, result.error) == (60, "")
    arrived = await asyncio.to_thread(peer.wait_for, 60)
    assert sorted(int(each.rpartition(b"\r\n\r\n")[2]) for each in arrived) == list(range(60))


async def test_recipients_are_refused_one_by_one(peer: exim.EximPeer, ca: CertificateAuthority) -> None:
    made, chosen = rig(peer, ca, implicit=False)
    message = await made.put(CONTENT, remote=("to@example.org", "gone@example.org", "later@example.org"))
    result = await made.forward(**chosen, forward_retry=RETRY, client_smtp_config=("pipelining",))
    assert result.deferred == 1
    assert made.envelope(message).remote == ("gone@example.org", "later@example.org")
    assert len(await asyncio.to_thread(peer.wait_for, 1)) == 1
    row = await made.row(message)
    assert (row.state, row.code) == (MessageState.QUEUED, 451)


async def test_without_sign_in_the_mail_stays_and_the_reason_is_told(
    peer: exim.EximPeer, ca: CertificateAuthority
) -> None:
    made, chosen = rig(peer, ca, implicit=True, auth="")
    message = await made.put(CONTENT)
    await made.forward(**chosen)
    row = await made.row(message)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "one or more recipients rejected", 550)


async def test_addresses_beyond_ascii_are_taken(peer: exim.EximPeer, ca: CertificateAuthority) -> None:
    made, chosen = rig(peer, ca, implicit=False)
    await made.put(CONTENT, remote=("tö@example.org",), reverse_path="frö@example.com", utf8_mailbox_names=True)
    result = await made.forward(**chosen)
    assert (result.sent, result.error) == (1, "")
    assert await asyncio.to_thread(peer.wait_for, 1) == [CONTENT]


async def test_a_message_of_100_mb_arrives_in_clear_octet_by_octet(peer: exim.EximPeer) -> None:
    content = FIELDS + b"\r\n" + (b".a line with a dot, and \xff\r\n" * 37_500 * 100)
    assert len(content) > 100_000_000
    made = Rig(f"127.0.0.1:{peer.plain}")
    await made.put(content, remote=("to@example.org",), content=BodyType.EIGHT_BIT)
    result = await made.forward()
    assert (result.sent, result.error) == (1, "")
    (arrived,) = await asyncio.to_thread(peer.wait_for, 1)
    assert arrived == content
