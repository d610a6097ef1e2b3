"""Refused connections in the log: some in full, the rest counted (spec reliability-security.md O12)."""

from __future__ import annotations

import pytest

from engine.server.refusals import MOST, PERIOD, Refusals
from tests.support.forwarding import HandClock


@pytest.mark.parametrize(("more", "words"), [(1, "1 more connection rejected"), (5, "5 more connections rejected")])
async def test_the_first_of_a_minute_are_told_and_the_rest_counted(more: int, words: str) -> None:
    clock, told = HandClock(), list[str]()
    refusals = Refusals(clock, told.append)
    assert [refusals.worth_telling() for _ in range(MOST + more)] == [True] * MOST + [False] * more
    assert told == []
    clock.now += PERIOD
    assert refusals.worth_telling()
    assert told == [f"{words} within 60 s"]
    refusals.summarise()
    assert len(told) == 1


async def test_what_was_only_counted_is_told_at_the_end() -> None:
    told = list[str]()
    refusals = Refusals(HandClock(), told.append)
    for _ in range(MOST + 1):
        refusals.worth_telling()
    refusals.summarise()
    assert told == ["1 more connection rejected within 60 s"]
    assert refusals.worth_telling()


def test_few_refusals_are_all_told() -> None:
    clock, told = HandClock(), list[str]()
    refusals = Refusals(clock, told.append)
    for _ in range(10 * MOST):
        assert refusals.worth_telling()
        clock.now += PERIOD / MOST
    assert told == []
