"""What `make soak` does for an hour, for two seconds; and its book would notice (reliability-security.md M1, O13)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT
from tools.soak.book import Book, Fate, content_of


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_mail_in_and_out_with_trouble_keeps_every_promise(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.soak", "--minutes", "0.03", "--pause", "0.4", "--report", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=280)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kept every promise" in done.stdout
    (report,) = tmp_path.glob("*.json")
    assert report.stat().st_size > 100


def arrived(number: int) -> bytes:
    return b"Received: from x\r\n" + content_of(number)


def told(*fates: Fate) -> Book:
    """A book of messages with these fates."""
    book = Book(len(fates))
    for fate in fates:
        number = book.take()
        assert number is not None
        book.record(number, fate)
    return book


def test_a_book_that_balances_is_good() -> None:
    book = told(Fate.ACKNOWLEDGED, Fate.ACKNOWLEDGED, Fate.REFUSED, Fate.UNKNOWN)
    book.arrived(arrived(0))
    account = book.account([arrived(1)])
    assert account.good
    assert (account.sent, account.acknowledged, account.refused, account.unknown) == (4, 2, 1, 1)


def test_what_is_lost_or_came_though_it_was_refused_or_was_altered_is_named() -> None:
    book = told(Fate.ACKNOWLEDGED, Fate.REFUSED, Fate.ACKNOWLEDGED)
    book.arrived(arrived(1))
    book.arrived(arrived(2) + b"more\r\n")
    account = book.account([])
    assert (account.lost, account.ghosts, account.altered) == ((0,), (1,), (2,))
    assert not account.good


def test_a_message_that_came_twice_needs_an_explanation() -> None:
    book = told(Fate.ACKNOWLEDGED, Fate.ACKNOWLEDGED)
    for number in (0, 0, 1, 1):
        book.arrived(arrived(number))
    book.explain([1])
    account = book.account([])
    assert (account.duplicates, account.unexplained) == (2, (0,))
