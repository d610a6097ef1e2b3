"""What receiving promises as a whole: other people's services and accounts decide about mail, through the program."""

from __future__ import annotations

import smtplib
import ssl
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ca import CertificateAuthority
from tests.support.dns_server import dns_server, needs_dnsmasq
from tests.support.engineproc import Engine, running_engine
from tests.support.network import in_own_network, missing_network
from tests.support.pamfolder import PamFolder, missing_pam
from tests.support.program import free_port, until
from tests.support.spamd import GTUBE, running_spamd, spamd_missing
from tests.support.wire import WireClient

pytestmark = pytest.mark.slow

HAM = b"From: a@example.com\r\nTo: b@example.com\r\nSubject: hello\r\n\r\nhow are you\r\n"
SPAM = b"From: a@example.com\r\nTo: b@example.com\r\nSubject: offer\r\n\r\n" + GTUBE + b"\r\n"


def submit(engine: Engine, content: bytes) -> str:
    """The last reply to a message."""
    with WireClient(engine.port, seconds=90) as client:
        client.reply()
        for line in ("EHLO x", "MAIL FROM:<a@example.com>", "RCPT TO:<b@example.com>", "DATA"):
            client.say(line)
        client.send_bytes(content + b".\r\n")
        return client.reply()


# A real name server blocks


@needs_dnsmasq
@pytest.mark.peers
@pytest.mark.skipif(bool(missing_network()), reason=missing_network() or "can be")
def test_a_listed_client_is_cut_off_and_another_is_served(tmp_path: Path) -> None:
    listed, good = "203.0.113.5", "203.0.113.6"

    def work() -> None:
        records = ("--host-record=5.113.0.203.bl.test,127.0.0.2",)
        with dns_server(tmp_path, records) as port:
            options = ("remote-clients", "verbose", f"dnsbl bl.test,1,60s,127.0.0.1:{port}")
            with running_engine(tmp_path / "relay", *options) as engine:
                with WireClient(engine.port, source=listed, seconds=90) as client:
                    assert client.rest() == ""
                with WireClient(engine.port, source=good, seconds=90) as client:
                    assert client.reply().startswith("220 ")
                with WireClient(engine.port) as client:
                    assert client.reply().startswith("220 ")
                said = (
                    f"dnsbl: address [{listed}] denied by [bl.test]: 127.0.0.2",
                    f"dnsbl: client address [{listed}] blocked by [bl.test]",
                    f"dnsbl: address [{good}] allowed by [bl.test]",
                    "dnsbl: not checking local address [127.0.0.1]",
                )
                until(lambda: all(text in engine.output() for text in said), what="the decisions in the log")

    in_own_network([listed, good], work)


@pytest.mark.peers
@pytest.mark.skipif(bool(missing_network()), reason=missing_network() or "can be")
def test_a_client_from_far_away_is_cut_off_unless_asked_for(tmp_path: Path) -> None:
    far = "203.0.113.5"

    def work() -> None:
        with running_engine(tmp_path) as engine:
            with WireClient(engine.port, source=far) as client:
                assert client.rest() == ""
            ranges = "127.0.0.0/8, 169.254.0.0/16, 10.0.0.0/8, 172.16.0.0/12, or 192.168.0.0/16"
            first = f"warning: configured to reject non-local smtp connection: {far} is not in {ranges}\n"
            until(lambda: first in engine.output(), what="the first warning")
            until(lambda: f"warning: connection rejected from {far}:" in engine.output(), what="the second warning")

    in_own_network([far], work)


@pytest.mark.peers
@pytest.mark.skipif(bool(missing_network()), reason=missing_network() or "can be")
def test_a_reader_from_far_away_is_let_in_when_asked_for(tmp_path: Path) -> None:
    far = "203.0.113.5"
    auth = tmp_path / "pop.auth"
    auth.write_text("server plain me pw\n", encoding="utf-8")
    auth.chmod(0o600)

    def work() -> None:
        port = free_port()
        options = ("remote-clients", "pop", f"pop-port {port}", f"pop-auth {auth}")
        with running_engine(tmp_path, *options), WireClient(port, source=far) as client:
            assert client.reply().startswith("+OK")

    in_own_network([far], work)


# A real spamd rejects and edits


@pytest.fixture(scope="module")
def spamd() -> Iterator[str]:
    if reason := spamd_missing():
        pytest.skip(reason)
    with running_spamd() as address:
        yield address


@pytest.mark.peers
@pytest.mark.timeout(240)
def test_a_real_spamd_rejects_spam_and_lets_ham_pass(tmp_path: Path, spamd: str) -> None:
    with running_engine(tmp_path, f"filter spam:{spamd}", "verbose") as engine:
        assert submit(engine, SPAM) == "452 rejected"
        assert list(engine.spool.glob("emailrelay.*")) == []
        until(lambda: "rejected by filter: [spam: True ; " in engine.output(), what="the score in the log")
        assert submit(engine, HAM) == "250 message processed"
        (content,) = engine.spool.glob("*.content")
        assert content.read_bytes().partition(b"\r\n")[2] == HAM


@pytest.mark.peers
@pytest.mark.timeout(240)
def test_a_real_spamd_edits_spam(tmp_path: Path, spamd: str) -> None:
    with running_engine(tmp_path, f"filter spam-edit:{spamd}") as engine:
        assert submit(engine, SPAM) == "250 message processed"
        (content,) = engine.spool.glob("*.content")
        edited = content.read_bytes()
        assert b"\r\nX-Spam-Flag: YES\r\n" in edited
        assert edited.count(GTUBE) >= 1
        assert b"Received: from x ([127.0.0.1]) by " in edited
        assert (content.stat().st_mode & 0o777) in {0o600, 0o660}
        assert len(list(engine.spool.glob("emailrelay.*"))) == 2


# Accounts of the system sign in


@pytest.mark.peers
@pytest.mark.skipif(sys.platform != "linux" or bool(missing_pam()), reason=missing_pam() or "needs Linux-PAM")
def test_an_account_of_the_system_sends_mail(tmp_path: Path) -> None:
    folder = PamFolder(tmp_path / "pam")
    folder.accounts(alice="open sesame")
    authority = CertificateAuthority(tmp_path)
    # the account daemon may not enter the folder that holds this test's PAM service
    certificate = authority.issue("127.0.0.1").both
    options = ("user root", "server-auth pam:", "server-tls", f"server-tls-certificate {certificate}")
    with running_engine(tmp_path / "relay", *options, env=folder.environment) as engine:
        context = ssl.create_default_context(cafile=str(authority.file))
        with smtplib.SMTP("127.0.0.1", engine.port, timeout=60) as client:
            client.starttls(context=context)
            with pytest.raises(smtplib.SMTPAuthenticationError):
                client.login("alice", "wrong")
            client.login("alice", "open sesame")
            client.sendmail("a@b", ["c@d"], HAM)
        (envelope,) = engine.spool.glob("*.envelope")
        assert b"X-MailRelay-Authentication: alice\r\n" in envelope.read_bytes()


# Scripts decide


@pytest.mark.skipif(sys.platform == "win32", reason="the filters are shell scripts")
def test_scripts_verify_filter_and_count_together(tmp_path: Path) -> None:
    verifier, header, gate = (tmp_path / name for name in ("verifier", "header", "gate"))
    good = '*@good) printf "\\n$1\\n"; exit 1;;'
    verifier.write_text(f'#!/bin/sh\ncase "$1" in {good} *) echo "no such user"; exit 2;; esac\n')
    header.write_text('#!/bin/sh\n{ printf "X-Seen: yes\\r\\n"; cat "$1"; } >"$1.tmp" && mv "$1.tmp" "$1"\n')
    gate.write_text("#!/bin/sh\ngrep -q forbidden \"$1\" && { echo '<<554 no>>'; exit 1; }\nexit 0\n")
    for script in (verifier, header, gate):
        script.chmod(0o755)
    options = (f"address-verifier {verifier}", f"filter {header}", f"filter {gate}", "user root")
    with running_engine(tmp_path / "relay", *options) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port, timeout=60) as client:
            refused = client.sendmail("a@b", ["x@good", "y@bad"], b"Subject: x\r\n\r\nfine\r\n")
            assert refused == {"y@bad": (550, b"no such user")}
            with pytest.raises(smtplib.SMTPDataError) as caught:
                client.sendmail("a@b", ["x@good"], b"Subject: x\r\n\r\nforbidden\r\n")
            assert (caught.value.smtp_code, caught.value.smtp_error) == (554, b"no")
        (content,) = engine.spool.glob("*.content")
        assert content.read_bytes().startswith(b"X-Seen: yes\r\nReceived: from ")
        assert content.read_bytes().endswith(b"\r\n\r\nfine\r\n")


# Two hundred at once


@pytest.mark.timeout(240)
def test_two_hundred_clients_with_implicit_tls_at_once_are_all_served(tmp_path: Path) -> None:
    """The first octets of some came before the handshake had begun, and they waited for ever."""
    authority = CertificateAuthority(tmp_path)
    certificate = authority.issue("127.0.0.1").both
    context = ssl.create_default_context(cafile=str(authority.file))
    replies: list[str] = []
    start = threading.Barrier(20)

    def work() -> None:
        start.wait(60)
        for _ in range(10):
            with WireClient(engine.port, seconds=120, tls=context) as client:
                greeting = client.reply()[:4]
                client.send("QUIT")
                replies.append(greeting + client.rest())

    options = ("server-tls-connection", f"server-tls-certificate {certificate}")
    with running_engine(tmp_path / "relay", *options) as engine:
        threads = [threading.Thread(target=work, name=f"client {number}") for number in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(200)
        assert replies == ["220 221 OK\r\n"] * 200
