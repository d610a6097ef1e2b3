import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from engine.events import ForwardingEnded, ForwardingStarted, MessageDeferred
from engine.forward.forwarder import Forwarder
from engine.link import MessageState
from engine.spool.history import with_attempt
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Act, Sink


@asynccontextmanager
async def running(rig: Rig, **options: Any) -> AsyncGenerator[Forwarder]:
    """A forwarder that waits for triggers."""
    forwarder = rig.make(**options)
    task = asyncio.create_task(forwarder.run())
    await asyncio.sleep(0)
    await forwarder.idle()
    try:
        yield forwarder
    finally:
        await forwarder.stop(1)
        await task


async def test_a_trigger_starts_one_run() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put()
        async with running(rig) as forwarder:
            forwarder.trigger("client disconnect")
            forwarder.trigger("admin")
            await forwarder.idle()
    assert [each.reason for each in rig.of(ForwardingStarted)] == ["admin"]
    assert len(sink.messages) == 1


async def test_triggers_during_a_run_make_exactly_one_more() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put()
        async with running(rig) as forwarder:
            sink.once("MAIL", Act.HANG)
            forwarder.trigger("startup")
            await sink.wait_for(lambda: bool(sink.talks) and len(sink.talks[0].lines) == 2)
            assert forwarder.forwarding
            second = await rig.put()
            for _ in range(3):
                forwarder.trigger("client disconnect")
            await sink.drop_all()
            await forwarder.idle()
        texts = rig.texts()
    assert await rig.state(second) is None
    assert [each.reason for each in rig.of(ForwardingStarted)] == ["startup", "client disconnect"]
    busy = f"forwarding: [client disconnect]: still busy from last time: connected to {sink.address}"
    assert texts.count(busy) == 3
    assert texts.count("forwarding: queued request [client disconnect]") == 1


async def test_an_empty_spool_is_mentioned_but_not_by_frequent_polls() -> None:
    rig = Rig("127.0.0.1:9")
    async with running(rig, poll=60) as forwarder:
        rig.clock.now += 60
        forwarder.resume()
        await forwarder.idle()
        assert not rig.of(ForwardingStarted)
        forwarder.trigger("admin")
        await forwarder.idle()
    assert [each.messages for each in rig.of(ForwardingStarted)] == [0]
    assert "forwarding: [admin]" in rig.texts()


async def test_a_poll_comes_after_each_period() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        async with running(rig, poll=300) as forwarder:
            assert forwarder.next_attempt == rig.clock.now + 300
            for _ in range(2):
                await rig.put()
                rig.clock.now += 300
                forwarder.resume()
                await sink.wait_for(lambda: not rig.spool.stored or len(sink.messages) == len(sink.talks) > 0)
                await forwarder.idle()
    assert {each.reason for each in rig.of(ForwardingStarted)} == {"poll"}


async def test_a_run_that_fails_is_reported_and_the_next_one_goes() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put()
        sink.once("GREETING", "421 not now")
        async with running(rig) as forwarder:
            forwarder.trigger("startup")
            await forwarder.idle()
            assert forwarder.last_problem == "smtp error: unexpected response: not now"
            await rig.put()
            forwarder.trigger("admin")
            await forwarder.idle()
            assert forwarder.last_problem == ""
    assert [bool(each.error) for each in rig.of(ForwardingEnded)] == [True, False]


async def test_nothing_is_forwarded_during_a_pause_and_it_is_made_up_for() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put()
        async with running(rig) as forwarder:
            forwarder.pause()
            forwarder.trigger("admin")
            assert forwarder.paused
            assert not sink.talks
            forwarder.resume()
            await sink.wait_for(lambda: bool(sink.messages))
            await forwarder.idle()
            assert not forwarder.paused


async def test_a_deferred_message_is_not_tried_before_its_time_unless_a_person_asks() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        sink.once("MAIL", "451 later", "451 later")
        await rig.put()
        async with running(rig, forward_retry=RETRY) as forwarder:
            forwarder.trigger("startup")
            await forwarder.idle()
            assert forwarder.next_attempt == rig.clock.now + 60
            forwarder.trigger("client disconnect")
            await forwarder.idle()
            assert len(sink.talks) == 1
            forwarder.trigger("admin")
            await forwarder.idle()
            assert len(sink.talks) == 2
            assert forwarder.next_attempt == rig.clock.now + 300
            rig.clock.now += 300
            forwarder.trigger("client disconnect")
            await forwarder.idle()
    assert len(sink.messages) == 1
    assert [each.code for each in rig.of(MessageDeferred)] == [451, 451]


async def test_a_dead_hop_is_knocked_at_once_for_each_step_however_many_messages_wait() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    for _ in range(50):
        await rig.put()
    async with running(rig, forward_retry=RETRY) as forwarder:
        for minute in range(60):
            rig.clock.now += 60
            forwarder.trigger("poll")
            await forwarder.idle()
            assert minute < 3 or forwarder.next_attempt > rig.clock.now
        assert 3 <= len(rig.of(ForwardingStarted)) <= 8
        async with Sink(port=int(address.rpartition(":")[2])) as again:
            rig.clock.now += 3600
            forwarder.trigger("poll")
            await forwarder.idle()
            assert len(again.messages) >= 49
            rig.clock.now += 3600
            forwarder.trigger("poll")
            await forwarder.idle()
    assert not await rig.spool.messages()


async def test_what_was_deferred_before_the_start_is_taken_up_again() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put()
        claim = await rig.spool.claim(message)
        later = with_attempt(claim.envelope, time=rig.clock.now, code=451, reason="x", next_attempt=rig.clock.now + 1e9)
        await claim.release(later)
        async with running(rig, forward_retry=RETRY) as forwarder:
            await forwarder.idle()
            assert forwarder.next_attempt == 0 or forwarder.next_attempt <= rig.clock.now + 3600 * 1.2
            rig.clock.now += 5000
            forwarder.resume()
            await sink.wait_for(lambda: bool(sink.messages))
            await forwarder.idle()
    assert [each.reason for each in rig.of(ForwardingStarted)] == ["retry"]


async def test_a_message_is_given_up_in_the_end() -> None:
    async with Sink() as sink:
        sink.always("MAIL", "451 later")
        rig = Rig(sink.address)
        message = await rig.put()
        forwarder = rig.make(forward_retry=RETRY)
        for _ in range(200):
            await forwarder.run_once("poll")
            if await rig.state(message) is MessageState.FAILED:
                break
            rig.clock.now += 3600
    row = await rig.row(message)
    assert row.reason.startswith("given up after 12")
    assert (row.state, row.code) == (MessageState.FAILED, 451)


async def test_a_cancelled_forwarder_gives_its_claim_back() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        sink.always("DATA", Act.HANG)
        message = await rig.put()
        forwarder = rig.make()
        task = asyncio.create_task(forwarder.run())
        forwarder.trigger("startup")
        await sink.wait_for(lambda: bool(sink.talks) and sink.talks[0].lines[-1:] == ["DATA"])
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    assert await rig.state(message) is MessageState.QUEUED
    assert rig.envelope(message).trailing == ()


async def test_stopping_lets_the_present_message_through_and_no_other() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        first, second = await rig.put(), await rig.put()
        forwarder = rig.make()
        task = asyncio.create_task(forwarder.run())
        forwarder.trigger("startup")
        await sink.wait_for(lambda: bool(sink.talks))
        await forwarder.stop(5)
        await task
    assert len(sink.messages) == 1
    assert [await rig.state(each) for each in (first, second)] == [None, MessageState.QUEUED]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("no-such-host.invalid:25", 'no such host: "no-such-host.invalid" ('),
        ("127.0.0.1:no-such-service", 'no such host or service: "127.0.0.1:no-such-service" ('),
        ("mail.example.com:25@no-such-proxy.invalid:1080", 'no such host: "no-such-proxy.invalid" ('),
        ("127.0.0.1:25", ""),
        ("/run/no/such/socket", ""),
    ],
)
async def test_a_next_hop_that_cannot_be_looked_up_is_mentioned_at_the_start(address: str, words: str) -> None:
    rig = Rig(address)
    await rig.make().look_up()
    expected = [f"dns lookup of forward-to address failed: {words}"] if words else []
    assert [text.partition("(")[0] + "(" * ("(" in text) for text in rig.texts()] == expected


LOCAL_ENDS = {
    "loopback to elsewhere": ("127.0.0.1", "192.0.2.1:25", True),
    "loopback to itself": ("127.0.0.1", "127.0.0.2:25", False),
    "with a port": ("127.0.0.1:99", "192.0.2.1:25", True),
    "IPv6": ("::1", "[2001:db8::1]:25", True),
    "the family alone": ("0.0.0.0", "192.0.2.1:25", False),
    "nothing": ("", "192.0.2.1:25", False),
    "a path": ("127.0.0.1", "/run/hop", False),
}


@pytest.mark.parametrize("forward", [False, True], ids=["later", "at the start"])
@pytest.mark.parametrize("row", LOCAL_ENDS)
async def test_a_local_end_from_where_nobody_can_be_reached_is_mentioned_at_the_start(
    *, row: str, forward: bool
) -> None:
    local, hop, told = LOCAL_ENDS[row]
    rig = Rig(hop)
    await rig.make(client_interface=local, forward=forward).look_up()
    near = local.removesuffix(":99")
    words = "cannot be reached from {} (client-interface): that address is for this computer alone"
    assert [text.partition(" ")[2] for text in rig.texts()] == ([words.format(near)] if told else [])
