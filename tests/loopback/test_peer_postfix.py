"""The peers themselves: what goes into Postfix with foreign clients comes out of its mailbox byte for byte."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.support import clients, postfix
from tests.support.ca import CertificateAuthority
from tests.support.clients import Account, Security, Target

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(postfix.missing()), reason=postfix.missing()),
]

ACCOUNT = Account(name="relay", password="correct horse")
CONTENT = (
    b"From: <from@example.com>\r\nTo: <to@example.org>\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
    b"Message-Id: <1@example.com>\r\nSubject: dots and octets\r\n\r\n"
    b".\r\n..\r\n.x\r\ntrailing blank \r\n\r\n" + bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n\r\n"
)

Client = Callable[[Target, str, Sequence[str], bytes], clients.Result]


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def peer(ca: CertificateAuthority) -> Iterator[postfix.PostfixPeer]:
    users = {ACCOUNT.name: ACCOUNT.password}
    refuse = {"gone@example.org": "550 5.1.1 no such mailbox"}
    with postfix.running_postfix(chain=ca.issue("127.0.0.1", "localhost").both, users=users, refuse=refuse) as running:
        yield running


@pytest.fixture(autouse=True)
def _empty_mailbox(peer: postfix.PostfixPeer) -> None:
    peer.clear()


def test_smtplib_hands_over_by_starttls_and_sign_in_and_every_octet_arrives(
    peer: postfix.PostfixPeer, ca: CertificateAuthority
) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port, timeout=20) as client:
        client.starttls(context=ssl.create_default_context(cafile=str(ca.file)))
        client.login(ACCOUNT.name, ACCOUNT.password)
        assert (
            client.sendmail("from@example.com", ["to@example.org", "two@example.org"], CONTENT, ["BODY=8BITMIME"]) == {}
        )
    delivered = peer.wait_for(2)
    assert {each.recipient for each in delivered} == {"to@example.org", "two@example.org"}
    assert {each.reverse_path for each in delivered} == {"from@example.com"}
    assert {each.content for each in delivered} == {CONTENT}


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize("client", [clients.swaks, clients.msmtp, clients.curl], ids=lambda client: client.__name__)
def test_a_foreign_client_hands_over_the_same_octets(
    client: Client, security: Security, peer: postfix.PostfixPeer, ca: CertificateAuthority
) -> None:
    if reason := clients.missing(client.__name__):
        pytest.skip(reason)
    port = peer.tls_port if security is Security.TLS else peer.port
    target = Target(port=port, security=security, ca=ca.file, account=ACCOUNT)
    result = client(target, "from@example.com", ["to@example.org"], CONTENT)
    assert result.code == 0, result.output
    assert [each.content for each in peer.wait_for(1)] == [CONTENT]


def test_mail_without_sign_in_is_refused(peer: postfix.PostfixPeer) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port, timeout=20) as client, pytest.raises(smtplib.SMTPRecipientsRefused):
        client.sendmail("from@example.com", ["to@example.org"], CONTENT)


def test_sign_in_is_not_offered_before_tls(peer: postfix.PostfixPeer) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port, timeout=20) as client:
        client.ehlo()
        assert client.has_extn("starttls")
        assert not client.has_extn("auth")


def test_a_wrong_password_is_refused(peer: postfix.PostfixPeer, ca: CertificateAuthority) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port, timeout=20) as client:
        client.starttls(context=ssl.create_default_context(cafile=str(ca.file)))
        with pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
            client.login(ACCOUNT.name, "wrong")
    assert refusal.value.smtp_code == 535


def test_a_recipient_can_be_refused_while_another_is_served(
    peer: postfix.PostfixPeer, ca: CertificateAuthority
) -> None:
    with smtplib.SMTP("127.0.0.1", peer.port, timeout=20) as client:
        client.starttls(context=ssl.create_default_context(cafile=str(ca.file)))
        client.login(ACCOUNT.name, ACCOUNT.password)
        refused = client.sendmail(
            "from@example.com", ["gone@example.org", "to@example.org"], CONTENT, ["BODY=8BITMIME"]
        )
    assert refused == {
        "gone@example.org": (550, b"5.1.1 <gone@example.org>: Recipient address rejected: no such mailbox")
    }
    assert [each.recipient for each in peer.wait_for(1)] == ["to@example.org"]


def test_a_message_of_twenty_megabytes_arrives_whole(peer: postfix.PostfixPeer, ca: CertificateAuthority) -> None:
    content = CONTENT + (b"0123456789" * 7 + b"\r\n") * (20 * 1024 * 1024 // 72)
    target = Target(port=peer.port, security=Security.STARTTLS, ca=ca.file, account=ACCOUNT)
    result = clients.curl(target, "from@example.com", ["to@example.org"], content)
    assert result.code == 0, result.output
    assert peer.wait_for(1, seconds=60)[0].content == content


def test_without_accounts_and_certificate_mail_is_taken_from_anybody_and_nothing_stays() -> None:
    with postfix.running_postfix() as running:
        with smtplib.SMTP("127.0.0.1", running.port, timeout=20) as client:
            client.ehlo()
            assert not client.has_extn("starttls")
            client.sendmail("from@example.com", ["to@example.org"], CONTENT, ["BODY=8BITMIME"])
        assert [each.content for each in running.wait_for(1)] == [CONTENT]
        assert running.base.exists()
    assert not running.base.exists()
    with pytest.raises(ConnectionRefusedError):
        smtplib.SMTP("127.0.0.1", running.port, timeout=5)
