"""The transcripts and the tables of the dialogue, row by row (spec forwarding.md 2.4, 5, 9, 11, 19)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine.events import Level, Notice
from engine.link import MessageState
from engine.spool.envelope import BodyType
from tests.support.forwarding import Rig
from tests.support.sink import Answer, Sink

MESSAGE = ["MAIL FROM:<from@x.example> BODY=7BIT", "RCPT TO:<to@y.example>", "DATA"]
SEVEN: dict[str, Any] = {"content": BodyType.SEVEN_BIT}


async def test_three_messages_over_one_connection_and_nobody_waits_for_221() -> None:
    async with Sink(extensions=("8BITMIME",)) as sink:
        sink.always("QUIT", "500 never mind")
        rig = Rig(sink.address)
        for _ in range(3):
            await rig.put(**SEVEN)
        assert (await rig.forward()).sent == 3
        await sink.wait_for(lambda: sink.talks[0].closed)
    assert [talk.lines for talk in sink.talks] == [["EHLO me.example", *MESSAGE * 3, "QUIT"]]


async def test_another_account_is_another_connection_with_its_own_sign_in(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text("client plain zero pass0\nclient plain one pass1 sel1\n", encoding="ascii")
    secrets.chmod(0o600)
    async with Sink(accounts={"zero": "pass0", "one": "pass1"}) as sink:
        rig = Rig(sink.address, auth=str(secrets))
        await rig.put(**SEVEN)
        await rig.put(**SEVEN)
        await rig.put(client_account_selector="sel1", **SEVEN)
        await rig.put(**SEVEN)
        assert (await rig.forward()).sent == 4
    mails = [[line for line in talk.lines if line.startswith("MAIL")] for talk in sink.talks]
    mail = "MAIL FROM:<from@x.example> BODY=7BIT AUTH="
    assert mails == [[f"{mail}zero"] * 2, [f"{mail}one"], [f"{mail}zero"]]
    assert [sum(line.startswith("AUTH") for line in talk.lines) for talk in sink.talks] == [1, 1, 1]
    changes = [text.partition(": ")[2] for text in rig.texts() if "new connection for" in text]
    assert changes == ["new connection for account selector [sel1]", "new connection for account selector []"]


async def test_an_unknown_account_costs_one_connection_and_no_mail(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text("client plain zero pass0\n", encoding="ascii")
    secrets.chmod(0o600)
    async with Sink(accounts={"zero": "pass0"}) as sink:
        rig = Rig(sink.address, auth=str(secrets))
        first = await rig.put()
        bad = await rig.put(client_account_selector="nobody")
        last = await rig.put()
        result = await rig.forward()
    assert result.error == "no client authentication account: selector [nobody]"
    assert [await rig.state(each) for each in (first, bad, last)] == [None, MessageState.FAILED, MessageState.QUEUED]
    assert [talk.lines[0] for talk in sink.talks] == ["EHLO me.example"] * 2
    assert not any(line.startswith("MAIL") for line in sink.talks[1].lines)


async def test_two_of_four_refused_send_nothing_and_the_next_message_follows() -> None:
    async with Sink(extensions=("8BITMIME",)) as sink:
        sink.once("RCPT", "250 ok", "550 no", "250 ok", "550 no")
        rig = Rig(sink.address)
        four = tuple(f"{number}@y" for number in range(4))
        message = await rig.put(remote=four, **SEVEN)
        await rig.put(**SEVEN)
        assert (await rig.forward()).sent == 1
        await sink.wait_for(lambda: sink.talks[0].closed)
    mail = "MAIL FROM:<from@x.example> BODY=7BIT"
    rcpts = [f"RCPT TO:<{each}>" for each in four]
    assert sink.talks[0].lines == ["EHLO me.example", mail, *rcpts, "RSET", *MESSAGE, "QUIT"]
    row = await rig.row(message)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "one or more recipients rejected", 550)


async def test_a_default_address_that_is_dead_is_told_of_in_these_words() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    message = await rig.put()
    await rig.forward()
    words = f"smtp client error: connect failure: cannot connect to {address}"
    assert [each.text for each in rig.of(Notice) if each.level is Level.WARNING] == [words]
    assert await rig.state(message) is MessageState.QUEUED


@dataclass(frozen=True, kw_only=True)
class Step:
    """A reply at one step: what it means for the first of two messages and for the run."""

    verb: str
    reply: str
    sent: int = 0
    failed: int = 0
    reason: str = ""
    code: int = 0
    error: str = ""


UNEXPECTED = "smtp error: unexpected response"
STEPS = {
    "greeting 220": Step(verb="GREETING", reply="220 x", sent=2),
    "greeting 250": Step(verb="GREETING", reply="250 x", failed=1, reason=UNEXPECTED, error=UNEXPECTED),
    "greeting 421": Step(verb="GREETING", reply="421 x", failed=1, reason=f"{UNEXPECTED}: x", error=f"{UNEXPECTED}: x"),
    "EHLO 421": Step(verb="EHLO", reply="421 x", failed=1, reason=f"{UNEXPECTED}: x", error=f"{UNEXPECTED}: x"),
    "EHLO 500": Step(verb="EHLO", reply="500 x", sent=2),
    "EHLO 501": Step(verb="EHLO", reply="501 x", sent=2),
    "EHLO 251": Step(verb="EHLO", reply="251 x", failed=1, reason=UNEXPECTED, error=UNEXPECTED),
    "MAIL 450": Step(verb="MAIL", reply="450 busy", sent=1, failed=1, reason="busy", code=450),
    "MAIL 550 without text": Step(verb="MAIL", reply="550", sent=1, failed=1, reason="error", code=550),
    "RCPT 251": Step(verb="RCPT", reply="251 will forward", sent=2),
    "RCPT 354": Step(verb="RCPT", reply="354 odd", sent=2),
    "RCPT 450": Step(verb="RCPT", reply="450 no", sent=1, failed=1, reason="one or more recipients rejected", code=450),
    "DATA 451": Step(verb="DATA", reply="451 later", sent=1, failed=1, reason="later", code=451),
    "dot 299": Step(verb="DOT", reply="299 fine", sent=2),
    "dot 354": Step(verb="DOT", reply="354 odd", sent=1, failed=1, reason="odd", code=354),
    "dot 421": Step(verb="DOT", reply="421 bye", sent=1, failed=1, reason="bye", code=421),
    "dot in several lines": Step(
        verb="DOT", reply="554-one\r\n554-\r\n554 \ttwo\tx", sent=1, failed=1, reason="one\ntwo x", code=554
    ),
    "code 650": Step(
        verb="MAIL",
        reply="650 x",
        failed=1,
        reason="smtp error: invalid response",
        error="smtp error: invalid response",
    ),
    "codes that differ": Step(
        verb="MAIL",
        reply="250-x\r\n251 x",
        failed=1,
        reason="smtp error: invalid response",
        error="smtp error: invalid response",
    ),
}


@pytest.mark.parametrize("row", STEPS)
async def test_each_reply_means_what_the_table_says(row: str) -> None:
    case = STEPS[row]
    answer: Answer = case.reply
    async with Sink() as sink:
        sink.once(case.verb, answer)
        rig = Rig(sink.address)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward()
    assert (result.sent, result.failed, result.error) == (case.sent, case.failed, case.error)
    if case.failed:
        told = await rig.row(first)
        assert (told.state, told.reason, told.code) == (MessageState.FAILED, case.reason, case.code)
    assert await rig.state(second) is (MessageState.QUEUED if case.error else None)


RESETS = {"MAIL": False, "RCPT": True, "DATA": True, "DOT": False}


@pytest.mark.parametrize("verb", RESETS)
async def test_the_session_is_reset_only_where_the_transaction_is_open(verb: str) -> None:
    async with Sink() as sink:
        sink.once(verb, "554 no")
        rig = Rig(sink.address)
        await rig.put()
        await rig.put()
        assert (await rig.forward()).sent == 1
    assert ("RSET" in sink.talks[0].lines) is RESETS[verb]
    assert len(sink.talks) == 1
