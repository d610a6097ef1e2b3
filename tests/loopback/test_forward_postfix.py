"""A real smarthost: Postfix with TLS and sign-in by Dovecot, and the octets that come out of its mailbox."""

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

import pytest

from engine.config.options import Settings
from engine.diagnosis import diagnose
from engine.forward.probe import ProbeTarget, StageName, probe
from engine.forward.profile import profile_of
from engine.link import MessageState
from engine.net.tls import client_context
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.secrets.base import ClientAccount
from engine.spool.envelope import BodyType
from tests.support import postfix
from tests.support.ca import CertificateAuthority
from tests.support.forwarding import RETRY, Rig

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(postfix.missing()), reason=postfix.missing()),
]

CONTENT = (
    b"From: <from@example.com>\r\nSubject: dots and octets\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
    b"Message-Id: <1@example.com>\r\nTo: <to@example.org>\r\n\r\n"
    b".\r\n..\r\n.x\r\ntrailing blank \r\n\r\n" + bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n\r\n"
)
WORD = "correct horse"
AUTH = f"plain:{base64.b64encode(b'relay').decode()}:{base64.b64encode(WORD.encode()).decode()}"


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def peer(ca: CertificateAuthority) -> Iterator[postfix.PostfixPeer]:
    refuse = {"gone@example.org": "550 5.1.1 no such mailbox", "later@example.org": "450 4.2.0 greylisted"}
    chain = ca.issue("127.0.0.1", "localhost").both
    with postfix.running_postfix(chain=chain, users={"relay": WORD}, refuse=refuse) as running:
        yield running


@pytest.fixture(autouse=True)
def _empty_mailbox(peer: postfix.PostfixPeer) -> None:
    peer.clear()


def options(ca: CertificateAuthority, *, implicit: bool) -> dict[str, Any]:
    encryption = {"client_tls_connection": True} if implicit else {"client_tls": True, "client_tls_required": True}
    return {"client_tls_verify": str(ca.file), **encryption}


@pytest.mark.parametrize("implicit", [False, True])
async def test_every_octet_arrives_encrypted_and_signed_in(
    *, peer: postfix.PostfixPeer, ca: CertificateAuthority, implicit: bool
) -> None:
    chosen = options(ca, implicit=implicit)
    rig = Rig(f"127.0.0.1:{peer.tls_port if implicit else peer.port}", auth=AUTH)
    rig.tls = client_context(Settings(**chosen))
    await rig.put(CONTENT, reverse_path="from@example.com", remote=("to@example.org",), content=BodyType.EIGHT_BIT)
    await rig.put(CONTENT * 2000, reverse_path="", remote=("to@example.org",), content=BodyType.EIGHT_BIT)
    result = await rig.forward(**chosen, client_smtp_config=("pipelining",))
    assert (result.sent, result.error) == (2, "")
    delivered = await asyncio.to_thread(peer.wait_for, 2)
    assert sorted(len(each.content) for each in delivered) == [len(CONTENT), 2000 * len(CONTENT)]
    assert {each.content[: len(CONTENT)] for each in delivered} == {CONTENT}


async def test_a_real_server_refuses_recipients_one_by_one(peer: postfix.PostfixPeer, ca: CertificateAuthority) -> None:
    chosen = options(ca, implicit=False)
    rig = Rig(f"127.0.0.1:{peer.port}", auth=AUTH)
    rig.tls = client_context(Settings(**chosen))
    message = await rig.put(CONTENT, remote=("to@example.org", "gone@example.org", "later@example.org"))
    result = await rig.forward(**chosen, forward_retry=RETRY)
    assert result.deferred == 1
    assert rig.envelope(message).remote == ("gone@example.org", "later@example.org")
    assert len(await asyncio.to_thread(peer.wait_for, 1)) == 1
    row = await rig.row(message)
    assert (row.state, row.code) == (MessageState.QUEUED, 450)
    assert "greylisted" in row.reason


async def test_the_connection_test_says_what_a_wrong_password_is(
    peer: postfix.PostfixPeer, ca: CertificateAuthority
) -> None:
    settings = Settings(**options(ca, implicit=False))
    wrong = Credential(kind=SecretKind.PLAIN, id="relay", secret=Secret("wrong"))
    target = ProbeTarget(
        address=f"127.0.0.1:{peer.port}",
        profile=profile_of(settings, client_context(settings), "me.example"),
        account=ClientAccount(selector="", credentials=(wrong,)),
    )
    rows = [row async for row in probe(target)]
    assert rows[-1].name is StageName.AUTH
    assert rows[-1].symptom is not None
    assert diagnose(rows[-1].symptom).title == "User name or password not accepted"
