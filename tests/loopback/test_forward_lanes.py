"""Several connections, and one queue for each destination and account."""

import asyncio
import base64
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from engine.config.values import RateLimit
from engine.events import ForwardingEnded, ForwardingStarted, MessageForwarded, SmarthostChosen
from engine.forward.forwarder import Forwarder
from engine.link import MessageState
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Act, Answer, Sink

PIPELINING = ("PIPELINING", "8BITMIME")


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
        await forwarder.stop(5)
        await task


def numbers(sink: Sink) -> list[int]:
    """What was in the messages, in the order of their arrival."""
    return [int(each.content) for each in sink.messages]


async def put_numbers(rig: Rig, count: int, **changes: Any) -> None:
    for number in range(count):
        await rig.put(b"%d\r\n" % number, **changes)


@pytest.mark.parametrize("pipelining", [False, True])
@pytest.mark.parametrize("connections", [1, 3])
async def test_every_message_arrives_once_over_no_more_connections_than_allowed(
    *, connections: int, pipelining: bool
) -> None:
    async with Sink(extensions=PIPELINING if pipelining else ()) as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 60)
        result = await rig.forward(
            client_connections=connections, forward_retry=RETRY, client_smtp_config=("pipelining",)
        )
    assert (result.sent, result.failed, result.deferred, result.error) == (60, 0, 0, "")
    assert sorted(numbers(sink)) == list(range(60))
    assert len(sink.talks) == connections
    assert not await rig.spool.messages()


async def test_a_small_queue_keeps_its_order_over_one_connection() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 4)
        await rig.forward(client_connections=4, client_smtp_config=("pipelining",))
    assert numbers(sink) == [0, 1, 2, 3]
    assert len(sink.talks) == 1


async def test_one_connection_keeps_the_order_of_a_large_queue() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 40)
        await rig.forward(forward_retry=RETRY, client_smtp_config=("pipelining",))
    assert numbers(sink) == list(range(40))


async def test_a_host_that_hangs_holds_up_its_own_mail_only() -> None:
    async with Sink() as good, Sink() as hanging:
        hanging.always("GREETING", Act.HANG)
        rig = Rig(good.address)
        for _ in range(20):
            await rig.put(forward_to_address=hanging.address)
        await put_numbers(rig, 5)
        async with running(rig, client_connections=2, forward_retry=RETRY) as forwarder:
            forwarder.trigger("startup")
            await good.wait_for(lambda: len(good.messages) == 5)
            assert forwarder.forwarding
            assert len(hanging.talks) == 1
            await hanging.drop_all()
            await forwarder.idle()
    assert numbers(good) == list(range(5))
    states = [each.state for each in await rig.spool.messages()]
    assert states == [MessageState.QUEUED] * 20


async def test_a_dead_host_is_knocked_at_once_and_its_mail_stays() -> None:
    async with Sink() as good:
        async with Sink() as gone:
            dead = gone.address
        rig = Rig(good.address)
        for _ in range(10):
            await rig.put(forward_to_address=dead)
            await rig.put()
        result = await rig.forward(client_connections=2)
    assert (result.sent, result.failed, result.error) == (10, 0, "")
    assert rig.texts().count(f"smtp connection failed: connect failure: cannot connect to {dead}") == 1
    assert [each.state for each in await rig.spool.messages()] == [MessageState.QUEUED] * 10


async def test_a_smarthost_that_is_down_ends_the_run_with_one_attempt() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    await put_numbers(rig, 30)
    result = await rig.forward(client_connections=4, forward_retry=RETRY)
    assert result.error == f"connect failure: cannot connect to {address}"
    assert result.deferred == 1
    assert [each.state for each in await rig.spool.messages()] == [MessageState.QUEUED] * 30


async def test_an_account_that_nobody_knows_holds_up_its_own_mail_only(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text("client plain me one\nclient plain you two other\n")
    secrets.chmod(0o600)
    async with Sink(accounts={"me": "one", "you": "two"}) as sink:
        rig = Rig(sink.address, auth=str(secrets))
        lost = await rig.put(client_account_selector="nobody")
        await put_numbers(rig, 3)
        await put_numbers(rig, 2, client_account_selector="other")
        result = await rig.forward(client_connections=2, forward_retry=RETRY)
    assert (result.sent, result.deferred, result.error) == (5, 1, "")
    assert (await rig.row(lost)).reason == "no client authentication account: selector [nobody]"
    signed_in = [line.split()[-1] for talk in sink.talks for line in talk.lines if line.startswith("AUTH PLAIN")]
    assert sorted(base64.b64decode(each) for each in signed_in) == [b"\0me\0one", b"\0you\0two"]


TROUBLES: list[tuple[str, Answer]] = [
    ("MAIL", Act.DROP),
    ("RCPT", Act.RESET),
    ("DATA", Act.DROP),
    ("DOT", Act.DROP),
    ("MAIL", "451 later"),
    ("RCPT", "450 later"),
    ("DATA", "452 later"),
    ("DOT", "451 later"),
]


@pytest.mark.parametrize("connections", [1, 2])
@pytest.mark.parametrize(("verb", "answer"), TROUBLES)
async def test_a_pipelined_message_that_meets_trouble_waits_and_the_others_go(
    verb: str, answer: Answer, connections: int
) -> None:
    async with Sink(extensions=PIPELINING) as sink:
        sink.once(verb, "250 fine" if verb != "DATA" else "354 go", answer)
        rig = Rig(sink.address)
        await put_numbers(rig, 12)
        options = {"client_connections": connections, "forward_retry": RETRY, "client_smtp_config": ("pipelining",)}
        result = await rig.forward(**options)
        assert (result.sent, result.deferred, result.failed) == (11, 1, 0)
        rig.clock.now += 3600
        assert (await rig.forward(**options)).sent == 1
    assert sorted(numbers(sink)) == list(range(12))
    assert not await rig.spool.messages()


async def test_a_refused_recipient_of_a_pipelined_message_sends_nothing_to_anybody() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        sink.rcpt_rule = lambda address: "550 5.1.1 no" if address.startswith("bad") else None
        rig = Rig(sink.address)
        await rig.put(b"0\r\n")
        await rig.put(b"1\r\n", remote=("bad@y",))
        await rig.put(b"2\r\n", remote=("bad@y", "good@y"))
        await rig.put(b"3\r\n")
        result = await rig.forward(client_connections=2, client_smtp_config=("pipelining",))
    assert (result.sent, result.failed) == (2, 2)
    assert numbers(sink) == [0, 3]
    assert len(sink.talks) == 1


async def test_data_that_is_granted_for_no_recipient_is_ended_by_a_lone_dot() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        sink.once("RCPT", "550 5.1.1 no")
        sink.always("DATA", "354 go on")
        rig = Rig(sink.address)
        refused = await rig.put(b"0\r\n")
        await rig.put(b"1\r\n")
        result = await rig.forward(client_connections=2, client_smtp_config=("pipelining",))
    assert (result.sent, result.failed) == (1, 1)
    assert (await rig.row(refused)).code == 550
    assert [each.content for each in sink.messages if each.recipients] == [b"1\r\n"]
    assert [each.content for each in sink.messages if not each.recipients] == [b""]


async def test_the_next_message_begins_before_the_reply_to_the_last_one() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        sink.once("DOT", Act.HANG)
        rig = Rig(sink.address)
        await put_numbers(rig, 3)
        async with running(rig, client_connections=1, forward_retry=RETRY, client_smtp_config=("pipelining",)) as it:
            it.trigger("startup")
            await sink.wait_for(lambda: bool(sink.swallowed))
            assert sink.swallowed[0].startswith(b"MAIL FROM:<from@x.example>")
            assert b"\r\nDATA\r\n" in sink.swallowed[0]
            await sink.drop_all()
            await it.idle()
    assert sorted(numbers(sink)) == [1, 2]


async def test_a_message_of_several_recipients_waits_with_data_when_all_are_wanted() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        rig = Rig(sink.address)
        await rig.put(remote=("a@y", "b@y"))
        sink.once("RCPT", Act.NOTHING)
        sink.once("RCPT", "250 both\r\n250 are fine")
        result = await rig.forward(client_connections=2, client_smtp_config=("pipelining",))
    assert result.sent == 1
    assert sink.messages[0].recipients == ["b@y"]


async def test_a_connection_takes_no_more_messages_than_client_reuse_says() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 7)
        await rig.forward(client_reuse=3, forward_retry=RETRY, client_smtp_config=("pipelining",))
        plain = Rig(sink.address)
        await put_numbers(plain, 4)
        await plain.forward(client_reuse=2)
    mails = [sum(line.startswith("MAIL") for line in talk.lines) for talk in sink.talks]
    assert mails == [3, 3, 1, 2, 2]
    assert numbers(sink) == [*range(7), *range(4)]


async def test_the_rate_holds_over_several_runs_and_what_is_left_goes_later() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 10)
        async with running(rig, client_rate=RateLimit(messages=4, period=60)) as forwarder:
            forwarder.trigger("startup")
            await forwarder.idle()
            assert len(sink.messages) == 4
            forwarder.trigger("admin")
            await forwarder.idle()
            assert len(sink.messages) == 4
            assert forwarder.next_attempt == rig.clock.now + 60
            rig.clock.now += 60
            forwarder.trigger("poll")
            await forwarder.idle()
            assert len(sink.messages) == 8
            rig.clock.now += 59
            forwarder.trigger("poll")
            await forwarder.idle()
            assert len(sink.messages) == 8
            rig.clock.now += 1
            forwarder.resume()
            await sink.wait_for(lambda: len(sink.messages) == 10)
            await forwarder.idle()
    assert numbers(sink) == list(range(10))


@pytest.mark.parametrize(
    ("verb", "reply"),
    [
        ("DOT", "421 4.7.0 too fast"),
        ("MAIL", "451 4.7.1 slow down"),
        ("MAIL", "432 4.3.2 wait"),
        ("GREETING", "421 no"),
    ],
)
async def test_a_server_that_asks_to_be_spared_is_left_alone_for_a_while(verb: str, reply: str) -> None:
    async with Sink() as sink:
        sink.once(verb, reply)
        rig = Rig(sink.address)
        await put_numbers(rig, 10)
        async with running(rig, client_connections=4, forward_retry=RETRY) as forwarder:
            forwarder.trigger("startup")
            await forwarder.idle()
            assert not sink.messages
            forwarder.trigger("client disconnect")
            await forwarder.idle()
            assert len(sink.talks) == 1
            assert forwarder.next_attempt == rig.clock.now + 30
            rig.clock.now += 30
            forwarder.resume()
            await sink.wait_for(lambda: len(sink.messages) == 9)
            await forwarder.idle()
            rig.clock.now += 60
            forwarder.resume()
            await sink.wait_for(lambda: len(sink.messages) == 10)
            await forwarder.idle()
    assert any("slowing down, as the server asks" in text for text in rig.texts())
    assert sorted(numbers(sink)) == list(range(10))


async def test_what_waits_for_a_dead_host_is_not_looked_at_again_and_again() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    await put_numbers(rig, 30)
    async with running(rig, client_connections=2, forward_retry=RETRY) as forwarder:
        for _ in range(3):
            forwarder.trigger("admin")
            await forwarder.idle()
        runs = len(rig.of(ForwardingStarted))
        for _ in range(5):
            forwarder.trigger("client disconnect")
            await forwarder.idle()
        assert len(rig.of(ForwardingStarted)) == runs
        assert len(rig.of(ForwardingEnded)) == runs


async def test_stopping_lets_every_message_that_is_under_way_through_and_returns_the_rest() -> None:
    async with Sink(extensions=PIPELINING) as sink:
        rig = Rig(sink.address)
        await put_numbers(rig, 50)
        async with running(rig, client_connections=3, client_smtp_config=("pipelining",)) as forwarder:
            forwarder.trigger("startup")
            await sink.wait_for(lambda: len(sink.messages) >= 8)
        arrived = numbers(sink)
    assert len(arrived) == len(set(arrived)) < 50
    left = await rig.spool.messages()
    assert {each.state for each in left} == {MessageState.QUEUED}
    assert len(left) == 50 - len(arrived)


async def test_a_cancelled_run_returns_every_claim() -> None:
    async with Sink() as sink:
        sink.always("DATA", Act.HANG)
        rig = Rig(sink.address)
        await put_numbers(rig, 20)
        forwarder = rig.make(client_connections=3, forward_retry=RETRY)
        task = asyncio.create_task(forwarder.run())
        forwarder.trigger("startup")
        await sink.wait_for(lambda: bool(sink.talks) and "DATA" in sink.talks[0].lines)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    assert [each.state for each in await rig.spool.messages()] == [MessageState.QUEUED] * 20


async def test_only_so_many_messages_are_looked_at_for_a_host_that_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.forward.lanes.LOOK_AHEAD", 5)
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    await put_numbers(rig, 40)
    claims = 0
    claim = rig.spool.claim

    async def counted(message: Any) -> Any:
        nonlocal claims
        claims += 1
        return await claim(message)

    monkeypatch.setattr(rig.spool, "claim", counted)
    result = await rig.forward(client_connections=1, forward_retry=RETRY)
    assert claims < 20
    assert result.resume_at > 0


async def test_the_second_smarthost_stands_in_and_the_first_is_used_again_when_it_is_back() -> None:
    async with Sink() as first:
        address = first.address
    async with Sink() as second:
        rig = Rig(address)
        await put_numbers(rig, 2)
        async with running(rig, forward_fallback=(second.address,)) as forwarder:
            forwarder.trigger("startup")
            await forwarder.idle()
            assert numbers(second) == [0, 1]
            assert len(second.talks) == 1
            lost = f"connect failure: cannot connect to {address}"
            assert f"forwarding: {lost}: trying {second.address} instead" in rig.texts()
            standing = SmarthostChosen(address=second.address, usual=address, number=2, reason=lost)
            assert rig.of(SmarthostChosen) == [standing]
            assert {each.route for each in rig.of(MessageForwarded)} == {"smarthost=[2]"}
            assert forwarder.fallback == second.address
            own = await rig.put(b"9\r\n", forward_to_address="127.0.0.1:9")
            waiting = await rig.put(b"8\r\n")
            rows = {row.id: row.route for row in forwarder.shown(await rig.spool.messages())}
            assert rows == {own: "forward-to-address=[127.0.0.1:9]", waiting: f"smarthost=[{second.address}]"}
            await rig.spool.delete((own, waiting), trash=False)
            async with Sink(port=int(address.rpartition(":")[2])) as back:
                await rig.put(b"2\r\n")
                forwarder.trigger("admin")
                await forwarder.idle()
                assert not back.talks
                rig.clock.now += 60
                await rig.put(b"3\r\n")
                forwarder.trigger("admin")
                await forwarder.idle()
                assert numbers(back) == [3]
            assert numbers(second) == [0, 1, 2]
            assert rig.of(SmarthostChosen) == [standing, SmarthostChosen(address=address, usual=address, number=1)]
            assert rig.of(MessageForwarded)[-1].route == ""
            assert forwarder.fallback == ""


async def test_a_smarthost_that_takes_no_session_is_passed_over_and_one_that_refuses_mail_is_not() -> None:
    async with Sink() as first, Sink() as second:
        first.always("GREETING", "421 4.3.2 shutting down")
        rig = Rig(first.address)
        await rig.put()
        assert (await rig.forward(forward_fallback=(second.address,))).sent == 1
        refusing = Rig(second.address)
        second.once("MAIL", "550 never")
        await refusing.put()
        assert (await refusing.forward(forward_fallback=(first.address,))).failed == 1


async def test_when_no_smarthost_can_be_reached_the_first_one_is_named() -> None:
    async with Sink() as first, Sink() as second:
        addresses = first.address, second.address
    rig = Rig(addresses[0])
    message = await rig.put()
    result = await rig.forward(forward_fallback=(addresses[1],))
    assert result.error == f"connect failure: cannot connect to {addresses[0]}"
    assert await rig.state(message) is MessageState.QUEUED
