"""The event bus: bounded, ordered, never in the way of the publisher."""

from __future__ import annotations

import asyncio

from engine.bus import Bus
from engine.clock import SystemClock
from engine.events import EngineStopped, Lagged, Level, Notice, Wire


def notice(text: str) -> Notice:
    return Notice(level=Level.INFO, text=text)


async def test_subscribers_see_all_events_in_order() -> None:
    bus = Bus(SystemClock())
    first, second = bus.subscribe(), bus.subscribe()
    for number in range(5):
        bus.publish(notice(str(number)))
    for subscription in (first, second):
        taken = subscription.take()
        assert [stamped.event for stamped in taken] == [notice(str(number)) for number in range(5)]
        assert [stamped.sequence for stamped in taken] == [1, 2, 3, 4, 5]


async def test_a_slow_subscriber_loses_the_oldest_and_is_told_how_many() -> None:
    bus = Bus(SystemClock())
    slow = bus.subscribe(limit=3)
    for number in range(10):
        bus.publish(notice(str(number)))
    taken = [stamped.event for stamped in slow.take()]
    assert taken == [Lagged(missed=7), notice("7"), notice("8"), notice("9")]
    bus.publish(notice("10"))
    assert [stamped.event for stamped in slow.take()] == [notice("10")]


async def test_iteration_waits_for_events_and_ends_after_close() -> None:
    bus = Bus(SystemClock())
    subscription = bus.subscribe()
    seen: list[object] = []

    async def read() -> None:
        async for stamped in subscription:
            seen.append(stamped.event)  # noqa: PERF401 - what came before the end is looked at below

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        await asyncio.sleep(0)
        bus.publish(notice("one"))
        await asyncio.sleep(0)
        bus.publish(notice("two"))
        subscription.close()
        bus.publish(notice("after the end"))
    assert seen == [notice("one"), notice("two")]


async def test_protocol_lines_go_only_to_those_who_asked() -> None:
    bus = Bus(SystemClock())
    plain = bus.subscribe()
    assert not bus.tracing
    tracing = bus.subscribe(wire=True)
    assert bus.tracing
    line = Wire(direction="rx", text="NOOP", role="server", peer="127.0.0.1:1")
    bus.publish(line)
    bus.publish(EngineStopped())
    assert [stamped.event for stamped in plain.take()] == [EngineStopped()]
    assert [stamped.event for stamped in tracing.take()] == [line, EngineStopped()]
    tracing.close()
    assert not bus.tracing
