"""The page on security names a test for every statement, and each test that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
STATEMENTS = {"D": 20, "Q": 15, "O": 13, "P": 17, "A": 12, "T": 8, "W": 8, "L": 9, "G": 10, "R": 5, "C": 8}
"""How many statements each chapter has."""
NUMBERS = [f"{chapter}{number}" for chapter, count in STATEMENTS.items() for number in range(1, count + 1)]
ROWS = [
    (found[1], [cell.strip() for cell in found[2].split("|")])
    for found in re.finditer(r"^\| ([A-Z]\d+) \|(.*)\|$", PAGE, re.MULTILINE)
]
TESTS = sorted({name for _, (_, tests, *_) in ROWS for name in re.findall(r"`([^`]+)`", tests)})


def test_every_statement_has_one_row() -> None:
    assert [number for number, _ in ROWS] == NUMBERS


@pytest.mark.parametrize(("number", "cells"), ROWS, ids=[number for number, _ in ROWS])
def test_a_statement_has_a_test_or_a_reason_for_none(number: str, cells: list[str]) -> None:
    statement, tests, reason = cells
    assert statement, number
    assert tests or reason, number
    assert re.fullmatch(r"(`[a-z_/:0-9]+`( `[a-z_/:0-9]+`)*)?", tests), f"{number}: {tests!r}"


@pytest.mark.parametrize("name", TESTS)
def test_a_test_that_is_named_exists(name: str) -> None:
    place, _, function = name.partition("::")
    text = (ROOT / "tests" / f"{place}.py").read_text(encoding="utf-8")
    looked_for = rf"def test_{function}\(" if function else r"(def test_|^Test\w+ = )"
    assert re.search(looked_for, text, re.MULTILINE), f"{name} is not there"
