"""Reports of failed delivery: read back with the standard library, as a mail program would."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import cast

import pytest

from engine.mail.bounce import MOST_HEADER, Report, Undelivered, compose, is_automatic, status_of, typed_address

HEADER = b"From: <me@x.example>\r\nSubject: hello\r\nX-Long: a\r\n b\r\n\r\nbody that stays\r\n"
GONE = Undelivered(
    address="gone@y.example",
    status="5.1.1",
    words="The recipient does not exist.",
    diagnostic="550 5.1.1 user unknown",
    server="mx.y.example",
)
REPORT = Report(
    name="emailrelay.1.2.3",
    domain="relay.example",
    sender="me@x.example",
    recipients=(GONE,),
    now=1_800_000_000.0,
    arrived=1_799_000_000.0,
    subject="hello",
    header=HEADER,
)


def read(data: bytes) -> tuple[EmailMessage, list[EmailMessage]]:
    message = message_from_bytes(data, policy=default)
    return message, cast("list[EmailMessage]", message.get_payload())


def statuses(part: EmailMessage) -> list[dict[str, str]]:
    return [dict(each.items()) for each in cast("list[EmailMessage]", part.get_payload())]


def test_a_report_has_words_a_part_for_programs_and_the_header() -> None:
    message, (people, programs, original) = read(compose(REPORT))
    assert message.get_content_type() == "multipart/report"
    assert message.get_param("report-type") == "delivery-status"
    assert message["To"] == "me@x.example"
    assert message["From"] == "Mail relay <MAILER-DAEMON@relay.example>"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["Message-ID"] == "<emailrelay.1.2.3.1800000000@relay.example>"
    text = people.get_content().replace("\r\n", "\n")
    assert "<gone@y.example>\n  The recipient does not exist.\n  mx.y.example said: 550 5.1.1 user unknown" in text
    assert "Subject: hello" in text
    whole, one = statuses(programs)
    assert whole == {"Reporting-MTA": "dns; relay.example", "Arrival-Date": "Sun, 03 Jan 2027 18:13:20 -0000"}
    assert one == {
        "Final-Recipient": "rfc822; gone@y.example",
        "Action": "failed",
        "Status": "5.1.1",
        "Remote-MTA": "dns; mx.y.example",
        "Diagnostic-Code": "smtp; 550 5.1.1 user unknown",
        "Last-Attempt-Date": "Fri, 15 Jan 2027 08:00:00 -0000",
    }
    assert original.get_content_type() == "text/rfc822-headers"
    assert original.get_payload(decode=True) == HEADER.partition(b"body")[0].removesuffix(b"\r\n")


def test_every_recipient_has_a_group_of_its_own() -> None:
    other = Undelivered(address="late@y.example", status="5.4.7", words="It was tried for too long.")
    _, (people, programs, _) = read(compose(replace(REPORT, recipients=(GONE, other), arrived=0)))
    whole, first, second = statuses(programs)
    assert "Arrival-Date" not in whole
    assert [each["Final-Recipient"] for each in (first, second)] == ["rfc822; gone@y.example", "rfc822; late@y.example"]
    assert (second["Status"], "Diagnostic-Code" in second, "Remote-MTA" in second) == ("5.4.7", False, False)
    assert "<late@y.example>\n  It was tried for too long.\n" in people.get_content().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: gr\xc3\xbc\xc3\x9fe =?x?= \r\nX: 1\r\n",
        b"Subject: " + b"x" * 2000 + b"\r\n",
        b"Subject: a\rb\0c\r\n",
        b"Subject: \xff\xfe\r\n",
        b"no header at all",
        b"",
    ],
)
def test_any_header_comes_back_octet_for_octet_in_lines_that_every_server_takes(header: bytes) -> None:
    data = compose(replace(REPORT, header=header))
    _, (_, _, original) = read(data)
    assert original.get_payload(decode=True) == header
    assert data.isascii()
    assert all(len(line) <= 998 and b"\r" not in line and b"\0" not in line for line in data.split(b"\r\n"))


def test_a_long_header_is_cut_between_lines() -> None:
    header = b"".join(b"X-%05d: y\r\n" % number for number in range(2000))
    _, (_, _, original) = read(compose(replace(REPORT, header=header)))
    kept = cast("bytes", original.get_payload(decode=True))
    assert MOST_HEADER - 20 < len(kept) <= MOST_HEADER
    assert header.startswith(kept)
    assert kept.endswith(b"\r\n")


def test_what_a_server_says_cannot_add_fields_or_parts() -> None:
    said = "550 no\r\nAction: delivered\r\n\r\n--=_emailrelay.1.2.3.0--\r\nüx " + "y" * 5000
    _, parts = read(compose(replace(REPORT, recipients=(replace(GONE, diagnostic=said),))))
    assert len(parts) == 3
    _, one = statuses(parts[1])
    assert one["Action"] == "failed"
    assert one["Diagnostic-Code"].startswith("smtp; 550 no Action: delivered")
    assert len(one["Diagnostic-Code"]) < 750


def test_a_sender_outside_ascii_is_written_as_it_is() -> None:
    data = compose(replace(REPORT, sender="jürgen@x.example"))
    assert "\r\nTo: <jürgen@x.example>\r\n".encode() in data


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("a+b@y.example", "rfc822; a+b@y.example"),
        ('"a b"@y.example', 'rfc822; "a b"@y.example'),
        ("jürgen@y.example", r"utf-8; j\x{FC}rgen@y.example"),
        ("a+ü=\\@例.example", r"utf-8; a\x{2B}\x{FC}\x{3D}\x{5C}@\x{4F8B}.example"),
    ],
)
def test_addresses_are_typed_and_encoded(address: str, typed: str) -> None:
    assert typed_address(address) == typed


@pytest.mark.parametrize(
    ("code", "text", "expired", "status"),
    [
        (550, "5.1.1 no such user", False, "5.1.1"),
        (550, "no such user", False, "5.0.0"),
        (550, "4.1.1 odd", False, "5.0.0"),
        (550, "see 5.1.1.9", False, "5.0.0"),
        (450, "4.2.2 full", False, "5.2.2"),
        (450, "full", False, "5.0.0"),
        (450, "4.2.2 full", True, "5.4.7"),
        (0, "connect failure", True, "5.4.7"),
        (0, "connect failure", False, "5.0.0"),
    ],
)
def test_the_status_is_what_the_server_said_or_what_fits(code: int, text: str, *, expired: bool, status: str) -> None:
    assert status_of(code, text, expired=expired) == status


@pytest.mark.parametrize(
    ("header", "automatic"),
    [
        (b"Precedence: bulk\r\n", True),
        (b"PRECEDENCE : List\r\n", True),
        (b"X: y\nprecedence: junk\n", True),
        (b"Precedence: first-class\r\n", False),
        (b"Auto-Submitted: auto-generated\r\n", True),
        (b"Auto-Submitted:\r\n auto-replied; x=y\r\n", True),
        (b"Auto-Submitted: no\r\n", False),
        (b"Auto-Submitted: No (really)\r\n", True),
        (b"X-Precedence: bulk\r\n", False),
        (b"Subject: x\r\n\r\nPrecedence: bulk\r\n", False),
        (b"", False),
    ],
)
def test_automatic_mail_is_told_by_its_header(header: bytes, *, automatic: bool) -> None:
    assert is_automatic(header) is automatic


def test_a_report_is_automatic_itself() -> None:
    assert is_automatic(compose(REPORT))
