from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.mail.fields import decode_field, parse_head, parse_message, split_head


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?gr=C3=BC=C3=9Fe_an_alle?=", "grüße an alle"),
        ("=?UTF-8?B?w7xiZXI=?=", "über"),
        ("=?utf-8?b?w7w=?= =?utf-8?b?w7w=?=", "üü"),
        ("=?utf-8?b?w7w=?= and =?utf-8?b?w7w=?=", "ü and ü"),
        ("=?iso-8859-1*de?q?=FC?=", "ü"),
        ("=?no-such-charset?q?x?=", "x"),
        ("=?utf-8?b?w7w?=", "ü"),
        ("=?utf-8?b?a?=", "=?utf-8?b?a?="),
        ("=?utf-7?q?a+2AA-?=", "a\ufffd"),
        ("=?unicode_escape?q?\\ud800?=", "\\ud800"),
        ("folded\r\n value", "folded value"),
        ("a\x00\x1bb", "a\ufffd\ufffdb"),
        ("=?utf-8?q?a=0D=0Ab?=", "a b"),
        ("roh \udcfc", "roh \ufffd"),
        ("gr\udcc3\udcbc", "grü"),
    ],
)
def test_a_field_is_one_readable_line(raw: str, shown: str) -> None:
    assert decode_field(raw) == shown


def test_the_head_of_a_message() -> None:
    head = parse_head(
        b"Received: from x\r\nSubject: =?utf-8?q?=C3=BC?=\r\n folded\r\nFrom: A <a@b>\r\nTo: c@d\r\nto: e@f\r\n"
        b"Date: Thu, 1 Jan 1970 01:00:10 +0100\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\nbody"
    )
    assert (head.subject, head.sender, head.to, head.date) == ("ü folded", "A <a@b>", "c@d, e@f", 10.0)
    assert head.has_attachments
    assert head.values("received") == ("from x",)
    assert [name for name, _ in head.fields] == ["Received", "Subject", "From", "To", "to", "Date", "Content-Type"]


@pytest.mark.parametrize("date", [b"", b"junk", b"Mon, 99 Foo 2020", b"Thu, 1 Jan 99999999 00:00:00 +0000"])
def test_a_date_that_cannot_be_read_is_zero(date: bytes) -> None:
    assert parse_head(b"Date: " + date + b"\r\n\r\n").date == 0.0


@pytest.mark.parametrize(
    ("data", "head", "body"),
    [
        (b"a: b\r\n\r\nc", b"a: b", b"c"),
        (b"a: b\n\nc", b"a: b", b"c"),
        (b"a: b", b"a: b", b""),
        (b"\r\nbody", b"", b"body"),
    ],
)
def test_header_and_body_are_parted_at_the_first_blank_line(data: bytes, head: bytes, body: bytes) -> None:
    assert split_head(data) == (head, body)


MIXED = (
    b"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
    b"--i\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nh\xfc\r\n--i\r\nContent-Type: text/html\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<b>h=C3=BC</b>\r\n--i--\r\n--o\r\n"
    b"Content-Type: image/png\r\nContent-ID: <pic@x>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n--o\r\n"
    b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''..%2F%C3%BC.txt\r\n\r\nx\r\n"
    b"--o--\r\n"
)


def test_the_parts_of_a_message() -> None:
    view = parse_message(MIXED)
    assert view.plain == "hü"
    assert view.html == "<b>hü</b>"
    assert [(part.content_type, part.name, part.content) for part in view.attachments] == [
        ("image/png", "", b"\x89PNG"),
        ("text/plain", "ü.txt", b"x"),
    ]
    assert view.attachments[0].content_id == "pic@x"


def test_a_message_nested_beyond_reason_is_shown_as_text() -> None:
    data = b"Subject: deep\r\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) for level in range(3000)
    )
    view = parse_message(data)
    assert view.head.subject == "deep"


@pytest.mark.parametrize("line", [b"a: b\r\n", b" x\r\n", b"=?utf-8?q?", b"\t", b"\n", b"Content-Type: "])
def test_the_cost_of_a_header_is_linear(line: bytes) -> None:
    def cost(count: int) -> float:
        start = time.perf_counter()
        parse_head(b"Subject: " + line * count)
        return time.perf_counter() - start

    small = min(cost(2000) for _ in range(3))
    assert min(cost(8000) for _ in range(3)) < 12 * small + 0.02


@given(st.binary(max_size=500))
def test_no_octets_upset_the_parser(data: bytes) -> None:
    parse_message(data)
    parse_message(b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + data)
    parse_head(b"Content-Type: " + data)
    parse_head(b"Content-Disposition: attachment; filename*0*=" + data)


FOLDER = os.environ.get("RELAY_TEST_DATA", "")


@pytest.mark.skipif(not FOLDER, reason="RELAY_TEST_DATA names no folder with sample messages")
@pytest.mark.slow
def test_sample_messages_of_other_people_can_all_be_shown() -> None:
    files = [path for path in Path(FOLDER, "mail").rglob("*") if path.is_file()]
    assert files
    for path in files:
        view = parse_message(path.read_bytes())
        for text in (view.plain, view.html, *(value for _, value in view.head.fields)):
            text.encode("utf-8")
        for part in view.parts:
            part.text.encode("utf-8")
