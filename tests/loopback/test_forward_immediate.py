"""Forwarding before the acknowledgement (spec smtp-server.md 19, forwarding.md 17)."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.events import MessageDeferred, SessionClosed
from engine.forward.forwarder import Forwarder
from engine.server.immediate import Onward
from engine.server.shared import Services
from engine.spool.history import attempts
from tests.support.forwarding import RETRY
from tests.support.listening import listening
from tests.support.outward import Outward, outward
from tests.support.sink import Act, Answer, Sink

REJECT = 'echo "<<550 no thanks>>"; exit 1'


@pytest.fixture
async def sink() -> AsyncIterator[Sink]:
    async with Sink() as made:
        yield made


@pytest.fixture
async def rig(tmp_path: Path, sink: Sink) -> AsyncIterator[Outward]:
    async with outward(tmp_path, sink.address) as made:
        yield made


def line(rig: Outward, *specs: str | Path, **options: Any) -> Onward:
    return rig.make(*specs, **options).immediate().line()


def _accepts(_sink: Sink) -> None:
    return


def answers(verb: str, *said: Answer) -> Callable[[Sink], None]:
    return lambda sink: sink.once(verb, *said)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the outcome table."""

    reply: str
    files: str
    sink: Callable[[Sink], None] = _accepts
    filter: str = ""
    envelope: dict[str, Any] = field(default_factory=dict[str, Any])
    reason: str = ""
    code: str = ""


TABLE = {
    "delivered": Row(reply="", files=""),
    "no remote recipients": Row(reply="", files="c queued", envelope={"remote": (), "local": ("postmaster",)}),
    "MAIL refused": Row(
        reply="550 no sender", files="c .bad", sink=answers("MAIL", "550 no sender"), reason="no sender", code="550"
    ),
    "content refused": Row(
        reply="499 failed for testing",
        files="c .bad",
        sink=answers("DOT", "499-failed\r\n499 for testing"),
        reason="failed\\nfor testing",
        code="499",
    ),
    "DATA refused": Row(reply="554 no", files="c .bad", sink=answers("DATA", "554 no"), reason="no", code="554"),
    "recipients refused": Row(
        reply="452 one or more recipients rejected",
        files="c .bad",
        sink=answers("RCPT", "550 unknown"),
        reason="one or more recipients rejected",
        code="550",
    ),
    "disconnects": Row(
        reply="452 forwarding failed", files="c .bad", sink=answers("MAIL", Act.DROP), reason="peer disconnected"
    ),
    "times out": Row(
        reply="452 forwarding failed",
        files="c .bad",
        sink=answers("RCPT", Act.HANG),
        reason="smtp error: response timeout after 1s",
    ),
    "greets badly": Row(
        reply="452 forwarding failed",
        files="c .bad",
        sink=answers("GREETING", "554 no"),
        reason="smtp error: unexpected response: no",
    ),
    "client filter fails": Row(reply="452 rejected", files="c .bad", filter="exit 1", reason="rejected", code="550"),
    "client filter says why": Row(reply="452 no thanks", files="c .bad", filter=REJECT, reason="no thanks", code="550"),
    "client filter abandons": Row(reply="", files="c queued", filter="exit 100"),
    "client filter says stop": Row(reply="", files="", filter="exit 102"),
    "client filter takes it": Row(reply="", files="", filter='rm "$1" "$2"; exit 100'),
    "client filter removes the envelope": Row(reply="452 rejected", files="c", filter='rm "$2"'),
    "routing filter fails": Row(
        reply="452 routing failed",
        files="c .bad",
        filter=REJECT,
        envelope={"forward_to": "y.example"},
        reason="routing filter failed",
    ),
    "routing filter abandons": Row(reply="", files="c queued", filter="exit 100", envelope={"forward_to": "y.example"}),
    "cannot be sent there": Row(
        reply="452 cannot send utf8 message to non-smtputf8 server",
        files="c .bad",
        sink=answers("EHLO", "250 sink"),
        envelope={"utf8_mailbox_names": True},
        reason="cannot send utf8 message to non-smtputf8 server",
    ),
}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the filters are shell scripts")
@pytest.mark.parametrize("row", TABLE)
async def test_the_outcome_decides_about_reply_and_files(rig: Outward, sink: Sink, row: str) -> None:
    case = TABLE[row]
    case.sink(sink)
    message = await rig.put(**case.envelope)
    filters = (rig.script(case.filter),) if case.filter else ()
    onward = line(rig, *filters, response_timeout=1 if row == "times out" else 60)
    reply = await onward.forward(message)
    await onward.drop()
    assert reply == (f"{case.reply}\r\n".encode() if case.reply else b"")
    assert rig.states(message) == case.files
    if case.reason:
        assert rig.envelope(message, ".bad").trailing[-2:] == (
            f"X-MailRelay-Reason: {case.reason}",
            f"X-MailRelay-ReasonCode: {case.code}".rstrip(),
        )


# where what passes by itself is told apart, it is ours from then on: accepted, kept and tried again
TEMPORARY = {
    "MAIL deferred": answers("MAIL", "451 4.3.0 later"),
    "recipients deferred": answers("RCPT", "450 4.2.1 busy"),
    "content deferred": answers("DOT", "452 4.3.1 full"),
    "closing": answers("MAIL", "421 4.3.2 going down"),
    "disconnects": answers("MAIL", Act.DROP),
    "times out": answers("MAIL", Act.HANG),
    "final reply lost": answers("DOT", Act.DROP),
    "greets badly": answers("GREETING", "421 not now"),
}


@pytest.mark.slow
@pytest.mark.parametrize("row", TEMPORARY)
async def test_what_passes_by_itself_is_kept_and_accepted_when_retrying(rig: Outward, sink: Sink, row: str) -> None:
    TEMPORARY[row](sink)
    message = await rig.put()
    forwarder = rig.make(forward_retry=RETRY, response_timeout=1 if row == "times out" else 60)
    onward = forwarder.immediate().line()
    assert await onward.forward(message) == b""
    await onward.drop()
    assert rig.states(message) == "c queued"
    assert attempts(rig.envelope(message)) == 1
    (deferred,) = rig.of(MessageDeferred)
    assert deferred.next_attempt == rig.clock.now + 60
    assert not sink.messages


PERMANENT = {
    "MAIL": (answers("MAIL", "550 5.7.1 no"), "550 5.7.1 no"),
    "RCPT": (answers("RCPT", "553 5.1.1 unknown"), "553 one or more recipients rejected"),
    "DOT": (answers("DOT", "554 5.6.0 spam"), "554 5.6.0 spam"),
}


@pytest.mark.parametrize("verb", PERMANENT)
async def test_what_is_final_is_told_as_such_when_retrying(rig: Outward, sink: Sink, verb: str) -> None:
    prepare, reply = PERMANENT[verb]
    prepare(sink)
    message = await rig.put()
    onward = line(rig, forward_retry=RETRY, forward_to_all=True)
    assert await onward.forward(message) == f"{reply}\r\n".encode()
    await onward.drop()
    assert rig.states(message) == "c .bad"


@pytest.mark.parametrize("routed", [False, True], ids=["default", "routed"])
async def test_a_message_is_not_kept_when_nobody_can_be_reached_and_the_client_is_to_come_again(
    tmp_path: Path, *, routed: bool
) -> None:
    async with Sink() as gone:
        address = gone.address
    async with outward(tmp_path, "127.0.0.1:9" if routed else address) as rig:
        onward = line(rig)
        for _ in range(2):
            message = await rig.put(forward_to_address=address if routed else "")
            assert await onward.forward(message) == b"452 forwarding failed\r\n"
            assert rig.states(message) == ""
        await onward.drop()
        assert sum("cannot connect to" in text for text in rig.texts()) == (2 if routed else 0)


async def test_it_is_kept_and_accepted_when_nobody_can_be_reached_and_we_retry(tmp_path: Path) -> None:
    async with Sink() as gone:
        address = gone.address
    async with outward(tmp_path, address) as rig:
        message = await rig.put()
        onward = line(rig, forward_retry=RETRY)
        assert await onward.forward(message) == b""
        assert rig.states(message) == "c queued"


async def test_recipients_that_have_the_message_do_not_get_it_again(rig: Outward, sink: Sink) -> None:
    sink.rcpt_rule = lambda address: "550 no" if address.startswith("bad") else None
    message = await rig.put(remote=("good@y", "bad@y"))
    onward = line(rig, forward_to_some=True)
    assert await onward.forward(message) == b""
    await onward.drop()
    assert sink.messages[0].recipients == ["good@y"]
    assert rig.envelope(message, ".bad").remote == ("bad@y",)


async def test_a_session_has_one_connection_which_a_refusal_does_not_end(rig: Outward, sink: Sink) -> None:
    sink.once("MAIL", "250 ok", "550 no")
    onward = line(rig)
    replies = [await onward.forward(await rig.put()) for _ in range(4)]
    assert replies == [b"", b"550 no\r\n", b"", b""]
    assert len(sink.talks) == 1
    await onward.drop()
    await onward.drop()
    await sink.wait_for(lambda: sink.talks[0].closed)
    assert sink.talks[0].lines[-1] == "DATA"


async def test_an_error_makes_a_new_connection_for_the_next_message(rig: Outward, sink: Sink) -> None:
    sink.once("MAIL", Act.DROP)
    onward = line(rig)
    assert await onward.forward(await rig.put()) == b"452 forwarding failed\r\n"
    assert await onward.forward(await rig.put()) == b""
    await onward.drop()
    assert await onward.forward(await rig.put()) == b""
    await onward.drop()
    assert len(sink.talks) == 3


async def test_sessions_do_not_share_connections(rig: Outward, sink: Sink) -> None:
    immediate = rig.make().immediate()
    first, second = immediate.line(), immediate.line()
    await asyncio.gather(first.forward(await rig.put()), second.forward(await rig.put()))
    await first.drop()
    await second.drop()
    assert len(sink.talks) == len(sink.messages) == 2


async def test_a_message_that_a_run_has_taken_is_on_its_way(rig: Outward) -> None:
    message = await rig.put()
    claim = await rig.spool.claim(message)
    assert await line(rig).forward(message) == b""
    await claim.release()


async def test_a_message_that_is_damaged_meanwhile_is_refused(rig: Outward) -> None:
    message = await rig.put()
    (rig.folder / f"{message}.content").unlink()
    assert await line(rig).forward(message) == b"452 forwarding failed\r\n"
    assert rig.states(message) == ".bad"


async def test_cancelling_leaves_the_message_in_the_queue(rig: Outward, sink: Sink) -> None:
    sink.once("DATA", Act.HANG)
    message = await rig.put()
    onward = line(rig)
    task = asyncio.create_task(onward.forward(message))
    await sink.wait_for(lambda: bool(sink.talks) and sink.talks[0].lines[-1:] == ["DATA"])
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await onward.drop()
    assert rig.states(message) == "c queued"


async def test_what_is_kept_is_tried_again_in_time(rig: Outward, sink: Sink) -> None:
    sink.once("MAIL", "451 later")
    forwarder = rig.make(forward_retry=RETRY)
    task = asyncio.create_task(forwarder.run())
    await asyncio.sleep(0)
    await forwarder.idle()
    onward = forwarder.immediate().line()
    await onward.forward(await rig.put())
    await onward.drop()
    assert forwarder.next_attempt == rig.clock.now + 60
    rig.clock.now += 60
    forwarder.resume()
    await sink.wait_for(lambda: bool(sink.messages))
    await forwarder.stop(5)
    await task


async def test_a_client_hears_what_became_of_its_messages(rig: Outward, sink: Sink) -> None:
    sink.once("DOT", "250 ok", "499-failed\r\n499 for testing", Act.DROP)
    forwarder: Forwarder = rig.make()
    services = Services(immediate=forwarder.immediate())
    async with listening(Settings(domain="relay.test"), spool=rig.spool, services=services) as relay:
        client = await relay.greeted()
        replies: list[str] = []
        for _ in range(4):
            await client.start_message()
            client.send(b"Subject: x\r\n\r\nhello\r\n.\r\n")
            replies.append(await client.reply())
        assert replies == [
            "250 message processed",
            "499 failed for testing",
            "452 forwarding failed",
            "250 message processed",
        ]
        await client.say("QUIT")
        await relay.until(SessionClosed)
    assert len(sink.talks) == 2
    await sink.wait_for(lambda: all(talk.closed for talk in sink.talks))
    assert sorted(each.suffix for each in rig.folder.glob("*.envelope*")) == [".bad", ".bad"]
