"""Other mail servers that hand over everything to the relay."""

from __future__ import annotations

import smtplib
from pathlib import Path

import pytest

from tests.support import postfix
from tests.support.ca import CertificateAuthority
from tests.support.engineproc import Engine, running_engine
from tests.support.program import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.timeout(240),
    pytest.mark.skipif(bool(postfix.missing()), reason=postfix.missing() or "is there"),
]

CONTENT = (
    b"From: <from@example.com>\r\nTo: <to@example.org>\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
    b"Message-Id: <1@example.com>\r\nSubject: dots and octets\r\n\r\n"
    b".\r\n..\r\n.x\r\ntrailing blank \r\n\r\n" + bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n\r\n"
)
HOME = {"virtual_mailbox_domains": "", "default_transport": "smtp", "smtp_dns_support_level": "disabled"}


def queued(engine: Engine, count: int) -> list[Path]:
    """The envelopes, when there are as many."""
    until(lambda: len(list(engine.spool.glob("*.envelope"))) >= count, seconds=90, what=f"{count} messages")
    return sorted(engine.spool.glob("*.envelope"))


@pytest.mark.parametrize("chunking", [False, True], ids=["plain", "chunking"])
def test_postfix_hands_over_with_starttls_and_a_checked_certificate(tmp_path: Path, *, chunking: bool) -> None:
    authority = CertificateAuthority(tmp_path)
    options = [
        *("domain relay.test", "server-tls", "server-tls-required", "verbose"),
        f"server-tls-certificate {authority.issue('localhost', '127.0.0.1').both}",
        *(["server-smtp-config chunking,smtputf8"] if chunking else []),
    ]
    with running_engine(tmp_path / "relay", *options) as engine, postfix.public_folder("authority-") as folder:
        trusted = folder / "ca.pem"
        trusted.write_bytes(authority.file.read_bytes())
        settings = HOME | {
            "relayhost": f"[127.0.0.1]:{engine.port}",
            "smtp_tls_security_level": "secure",
            "smtp_tls_secure_cert_match": "localhost",
            "smtp_tls_CAfile": str(trusted),
        }
        with postfix.running_postfix(settings=settings) as peer:
            with smtplib.SMTP("127.0.0.1", peer.port, timeout=60) as client:
                client.sendmail("from@example.com", ["to@example.org", "two@example.org"], CONTENT, ["BODY=8BITMIME"])
            try:
                (envelope,) = queued(engine, 1)
            except AssertionError as error:
                raise AssertionError(peer.log()) from error
        told = envelope.read_bytes()
        assert b"X-MailRelay-Content: 8bit\r\nX-MailRelay-From: from@example.com\r\nX-MailRelay-ToCount: 2\r\n" in told
        content = envelope.with_suffix(".content").read_bytes()
        assert b" with ESMTPS tls TLS_" in content.partition(b"\r\n")[0]
        assert content.endswith(CONTENT)


def test_postfix_gives_back_to_the_sender_what_a_verifier_refuses(tmp_path: Path) -> None:
    script = tmp_path / "verifier"
    script.write_text(
        '#!/bin/sh\ncase "$1" in gone@*) echo no such mailbox; exit 2;; esac\nprintf "\\n$1\\n"\nexit 1\n',
        encoding="ascii",
    )
    script.chmod(0o755)
    with running_engine(tmp_path / "relay", f"address-verifier {script}", "user root") as engine:
        settings = HOME | {"relayhost": f"[127.0.0.1]:{engine.port}"}
        with postfix.running_postfix(settings=settings) as peer:
            with smtplib.SMTP("127.0.0.1", peer.port, timeout=60) as client:
                client.sendmail("from@example.com", ["gone@example.org", "to@example.org"], b"Subject: x\r\n\r\nx\r\n")
            told = [envelope.read_bytes() for envelope in queued(engine, 2)]
        mail = next(text for text in told if b"X-MailRelay-From: from@example.com\r\n" in text)
        report = next(text for text in told if b"X-MailRelay-From: \r\n" in text)
        assert b"ToCount: 1\r\nX-MailRelay-To-Remote: to@example.org\r\n" in mail
        assert b"X-MailRelay-To-Remote: from@example.com\r\n" in report
        contents = [envelope.with_suffix(".content").read_bytes() for envelope in queued(engine, 2)]
        assert any(b"550 no such mailbox" in content for content in contents)
