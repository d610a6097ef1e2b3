"""xtext (RFC 3461 section 4)."""

from __future__ import annotations

import pytest

from engine.spool import xtext


@pytest.mark.parametrize(
    ("text", "encoded"),
    [("", ""), ("a@b", "a@b"), ("a b", "a+20b"), ("+=", "+2B+3D"), ("\u00fc\n\x7f", "+C3+BC+0A+7F"), ("<>", "<>")],
)
def test_what_is_not_printable_becomes_hex(text: str, encoded: str) -> None:
    assert xtext.encode(text) == encoded
    assert xtext.decode(encoded) == text


def test_lower_case_hex_is_understood_and_what_is_no_escape_stays() -> None:
    assert xtext.decode("a+2bb+zz+") == "a+b+zz+"


@pytest.mark.parametrize(
    ("text", "good"),
    [("a+2B", True), ("a =b", True), ("", True), ("+", False), ("a+2", False), ("\u00fc", False), ("a\n", False)],
)
def test_well_formed_means_printable_with_whole_escapes(text: str, good: bool) -> None:  # noqa: FBT001 - a table of cases
    assert xtext.is_well_formed(text) is good
