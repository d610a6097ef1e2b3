"""Refused connections in the log: some in full, the rest counted (spec reliability-security.md O12)."""

from __future__ import annotations

import asyncio
import errno

import pytest

from engine.server.refusals import MOST, PERIOD, OutOfFiles, Refusals
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


async def test_a_lack_of_descriptors_is_told_once_a_minute_and_other_trouble_as_ever() -> None:
    clock, told, others = HandClock(), list[str](), list[str]()
    handler = OutOfFiles(clock, told.append)
    loop = asyncio.get_running_loop()
    lack = {"message": "socket.accept() out of system resource", "socket": None}
    for _ in range(1000):
        handler(loop, {**lack, "exception": OSError(errno.EMFILE, "Too many open files")})
    assert told == ["new connections have to wait: too many open files"]
    clock.now += PERIOD
    handler(loop, {**lack, "exception": OSError(errno.ENFILE, "File table overflow")})
    assert len(told) == 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "default_exception_handler", lambda context: others.append(context["message"]))
        handler(loop, {"message": "something else", "exception": OSError(errno.EMFILE, "Too many open files")})
        handler(loop, {"message": "a fault", "socket": None, "exception": ValueError()})
    assert others == ["something else", "a fault"]
