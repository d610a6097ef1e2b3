"""The ledger finds what it is there to find: lost, damaged and ghost messages."""

from __future__ import annotations

import pytest

from tests.support.ledger import Fate, Ledger, content_of, number_in

TRACE = b"Received: from sender by relay;\r\n\tSun, 22 Nov 2026 12:00:00 +0000\r\n"


@pytest.fixture
def ledger() -> Ledger:
    book = Ledger(4)
    fates = (Fate.ACKNOWLEDGED, Fate.ACKNOWLEDGED, Fate.REFUSED, Fate.UNKNOWN)
    for number, fate in enumerate(fates):
        book.record(number, fate)
    return book


def found(*numbers: int) -> list[bytes]:
    return [TRACE + content_of(number) for number in numbers]


def test_whole_messages_are_counted(ledger: Ledger) -> None:
    assert ledger.check(found(0, 1, 1)) == {0: 1, 1: 2}


def test_a_message_of_unknown_fate_may_be_there_or_not(ledger: Ledger) -> None:
    assert ledger.check(found(0, 1, 3)) == {0: 1, 1: 1, 3: 1}


def test_an_acknowledged_message_that_is_nowhere_is_lost(ledger: Ledger) -> None:
    with pytest.raises(AssertionError, match=r"acknowledged and lost: \[1\]"):
        ledger.check(found(0))


def test_a_message_that_was_refused_must_not_be_found(ledger: Ledger) -> None:
    with pytest.raises(AssertionError, match=r"refused and kept all the same: \[2\]"):
        ledger.check(found(0, 1, 2))


@pytest.mark.parametrize(
    "damaged", [content_of(3)[:-3], content_of(3) + b"\r\n", content_of(3).replace(b".", b"..", 1)]
)
def test_one_octet_more_or_less_is_damage_whatever_the_fate(ledger: Ledger, damaged: bytes) -> None:
    with pytest.raises(AssertionError, match="message 3 was altered or cut short"):
        ledger.check([*found(0, 1), TRACE + damaged])


def test_octets_in_front_that_are_no_trace_line_are_damage(ledger: Ledger) -> None:
    with pytest.raises(AssertionError, match="message 0 has something else in front"):
        ledger.check([b"\r\n" + content_of(0), *found(1)])


def test_each_number_is_given_out_once() -> None:
    book = Ledger(3)
    assert [book.take() for _ in range(4)] == [0, 1, 2, None]


def test_contents_differ_and_carry_their_numbers() -> None:
    contents = [content_of(number) for number in range(60)]
    assert [number_in(content) for content in contents] == list(range(60))
    assert max(map(len, contents)) > 50_000, "some are large enough to be cut in the middle"
    assert any(b"\r\n." in content for content in contents)
