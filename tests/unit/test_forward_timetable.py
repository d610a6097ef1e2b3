"""When deferred messages are due, and what of it is read at the start."""

from collections.abc import Sequence

from engine.events import MessageId
from engine.forward.timetable import Timetable
from engine.spool import history
from engine.spool.memory import MemorySpool
from tests.support.forwarding import RETRY, HandClock, Rig


class _CountingSpool(MemorySpool):
    """Tells how many were asked for at a time."""

    def __init__(self, clock: HandClock) -> None:
        super().__init__(clock)
        self.asked: list[int] = []

    async def deferred(self, messages: Sequence[MessageId]) -> dict[MessageId, float]:
        self.asked.append(len(messages))
        return await super().deferred(messages)


async def put_off(rig: Rig, message: MessageId, seconds: float) -> None:
    claim = await rig.spool.claim(message)
    later = rig.clock.time() + seconds
    await claim.release(history.with_attempt(claim.envelope, time=1, code=451, reason="later", next_attempt=later))


async def test_what_is_stored_is_read_part_by_part_and_clamped() -> None:
    rig = Rig("127.0.0.1:25")
    spool = rig.spool = _CountingSpool(rig.clock)
    messages = [await rig.put() for _ in range(600)]
    await put_off(rig, messages[10], 100)
    await put_off(rig, messages[590], 10**9)
    table, found = Timetable(spool, RETRY, rig.clock), list[float]()
    now = rig.clock.time()
    await table.read(found.append)
    longest = now + RETRY.longest * 1.2
    assert table.times == {messages[10]: now + 100, messages[590]: longest}
    assert found == [now + 100, longest]
    assert sum(spool.asked) == 600
    assert max(spool.asked) < 600


async def test_what_a_run_has_found_out_meanwhile_counts() -> None:
    rig = Rig("127.0.0.1:25")
    message = await rig.put()
    await put_off(rig, message, 100)
    table = Timetable(rig.spool, RETRY, rig.clock)
    table.times[message] = rig.clock.time() + 500
    await table.read(lambda _at: None)
    assert table.times == {message: rig.clock.time() + 500}


async def test_nothing_is_read_without_retries() -> None:
    rig = Rig("127.0.0.1:25")
    spool = rig.spool = _CountingSpool(rig.clock)
    await put_off(rig, await rig.put(), 100)
    table = Timetable(spool, None, rig.clock)
    await table.read(lambda _at: None)
    assert (table.times, spool.asked, table.next(0.0)) == ({}, [], None)


def test_what_was_due_and_is_still_there_after_a_run_is_left_for_a_while() -> None:
    clock = HandClock()
    table = Timetable(MemorySpool(clock), RETRY, clock)
    left, new = MessageId("emailrelay.1.1.1"), MessageId("emailrelay.1.1.2")
    table.times = {left: clock.now - 1, new: clock.now + 300}
    assert table.due([left, new]) == [left]
    assert table.next(0.0) == clock.now
    table.begin()
    assert table.next(0.0) == clock.now + 15
    assert table.next(clock.now + 120) == clock.now + 120
    clock.now += 400
    table.times = {left: clock.now - 500, new: clock.now - 100}
    assert table.next(clock.now + 60) == clock.now, "what became due while a run went on is not left"


def test_what_is_gone_is_forgotten() -> None:
    clock = HandClock()
    table = Timetable(MemorySpool(clock), RETRY, clock)
    stays, gone = MessageId("emailrelay.1.1.1"), MessageId("emailrelay.1.1.2")
    table.times = {stays: clock.now + 5, gone: clock.now + 5}
    assert table.due([stays]) == []
    assert table.times == {stays: clock.now + 5}
