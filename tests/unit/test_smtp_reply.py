from __future__ import annotations

import pytest

from engine.smtp import codes
from engine.smtp.reply import encode_lines, encode_reply, printable, with_incident


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\\b", "a\\\\b"), ("\r\n\t\0", "\\r\\n\\t\\0"), ("\x01\x7f", "\\x01\\x7f"), ("ü\u2028", "ü\u2028"), ("", "")],
)
def test_replies_hold_no_control_character(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert encode_reply(550, text).count(b"\n") == 1


def test_an_empty_text_leaves_the_code_alone() -> None:
    assert encode_reply(550, "") == b"550\r\n"


def test_octets_that_are_no_utf8_pass_through() -> None:
    assert encode_reply(250, "\udcff") == b"250 \xff\r\n"


def test_all_lines_but_the_last_have_a_hyphen() -> None:
    assert encode_lines(250, ["a", "b\n", "c"]) == b"250-a\r\n250-b\\n\r\n250 c\r\n"


def test_an_incident_names_itself_and_nothing_else() -> None:
    assert with_incident(451, "4.3.0 failed", "7-1") == b"451 4.3.0 failed (incident 7-1)\r\n"


def test_each_fixed_reply_is_one_line_with_its_code() -> None:
    fixed = [value for name, value in vars(codes).items() if name.isupper() and isinstance(value, bytes)]
    assert len(fixed) > 20
    for reply in fixed:
        assert reply[:3].isdigit()
        assert reply.endswith(b"\r\n")
        assert reply.count(b"\n") == 1
