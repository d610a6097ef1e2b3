"""A new From in a header, and nothing else changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.mail.rewrite import header_end, with_sender

NEW = "scans@example.com"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (b"From: old@x\r\n", b"From: scans@example.com\r\n"),
        (b"from:old@x\n", b"from: scans@example.com\n"),
        (b"From: Scanner <old@x>\r\n", b"From: Scanner <scans@example.com>\r\n"),
        (b'From: "a, <b> c" <old@x>\r\n', b'From: "a, <b> c" <scans@example.com>\r\n'),
        (b"From: =?utf-8?q?J=C3=BCrgen?=\r\n <old@x>\r\n", b"From: =?utf-8?q?J=C3=BCrgen?= <scans@example.com>\r\n"),
        (b"From: J\xfcrgen <old@x>\r\n", b"From: J\xfcrgen <scans@example.com>\r\n"),
        (b"From: one@x, two@x\r\n", b"From: scans@example.com\r\n"),
        (b"From:\r\n", b"From: scans@example.com\r\n"),
        (b"A: 1\r\nFrom: o@x\r\nB: 2\r\n", b"A: 1\r\nFrom: scans@example.com\r\nB: 2\r\n"),
        (b"Subject: x\r\n", b"Subject: x\r\n"),
        (b"From: a@x\r\nFrom: b@x\r\n", b"From: a@x\r\nFrom: b@x\r\n"),
        (b"X-From: a@x\r\n", b"X-From: a@x\r\n"),
        (b"Subject: a\r\n From: not@this\r\n", b"Subject: a\r\n From: not@this\r\n"),
    ],
)
def test_the_address_in_from_changes_and_the_name_stays(header: bytes, expected: bytes) -> None:
    assert with_sender(header, NEW, keep_in_reply_to=False) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (b"From: Old <o@x>\r\n", b"From: Old <scans@example.com>\r\nReply-To: Old <o@x>\r\n"),
        (b"From: Old\r\n <o@x>\r\n", b"From: Old <scans@example.com>\r\nReply-To: Old\r\n <o@x>\r\n"),
        (b"Reply-to: r@x\r\nFrom: o@x\r\n", b"Reply-to: r@x\r\nFrom: scans@example.com\r\n"),
    ],
)
def test_what_from_was_goes_to_reply_to_unless_there_is_one(header: bytes, expected: bytes) -> None:
    assert with_sender(header, NEW, keep_in_reply_to=True) == expected


@pytest.mark.parametrize(
    ("data", "end"),
    [
        (b"", -1),
        (b"A: 1\r\n", -1),
        (b"A: 1\r\n\r\nbody", 6),
        (b"A: 1\n\nbody", 5),
        (b"\r\nbody", 0),
        (b"A: 1\r\nB", -1),
    ],
)
def test_the_header_ends_at_the_first_empty_line(data: bytes, end: int) -> None:
    assert header_end(data) == end


@given(before=st.binary(max_size=40), after=st.binary(max_size=40))
def test_all_other_octets_stay(before: bytes, after: bytes) -> None:
    lines = [line for line in (before + b"\n" + after).split(b"\n") if b":" not in line]
    header = b"".join(b"X: " + line.replace(b"\r", b"") + b"\r\n" for line in lines)
    changed = with_sender(header + b"From: o@x\r\n" + header, NEW, keep_in_reply_to=False)
    assert changed == header + b"From: scans@example.com\r\n" + header
