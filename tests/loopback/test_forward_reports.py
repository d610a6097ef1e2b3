"""Reports to senders, and what is written down of failures."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from itertools import product
from typing import Any, cast

import pytest

from engine.errors import SpoolError
from engine.events import MessageId, MessageStored
from engine.link import MessageState
from engine.spool.envelope import BodyType
from engine.spool.history import recipient_outcomes
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Sink

MAIL = b"Subject: hello\r\nFrom: <from@x.example>\r\n\r\nworld\r\n"


async def others(rig: Rig, message: MessageId) -> list[MessageId]:
    """The messages besides ``message``."""
    return [each.id for each in await rig.spool.messages() if each.id != message]


def groups(rig: Rig, report: MessageId) -> dict[str, dict[str, str]]:
    """What the report says of each recipient."""
    whole = message_from_bytes(cast("bytes", rig.spool.stored[report].content))
    _, programs, _ = cast("list[Message]", whole.get_payload())
    found = [dict(each.items()) for each in cast("list[Message]", programs.get_payload())[1:]]
    return {each["Final-Recipient"].removeprefix("rfc822; "): each for each in found}


async def test_a_refused_message_is_reported_to_its_sender_with_a_null_reverse_path() -> None:
    async with Sink() as sink:
        sink.always("RCPT", "550 5.1.1 no such user")
        rig = Rig(sink.address)
        message = await rig.put(MAIL, client_account_selector="")
        result = await rig.forward(forward_retry=RETRY, bounce=True)
    assert (result.failed, result.deferred) == (1, 0)
    assert await rig.state(message) is MessageState.FAILED
    (report,) = await others(rig, message)
    envelope = rig.envelope(report)
    assert (envelope.reverse_path, envelope.remote) == ("", ("from@x.example",))
    assert groups(rig, report)["to@y.example"] == {
        "Final-Recipient": "rfc822; to@y.example",
        "Action": "failed",
        "Status": "5.1.1",
        "Remote-MTA": f"dns; {sink.address}",
        "Diagnostic-Code": "smtp; 550 5.1.1 no such user",
        "Last-Attempt-Date": "Fri, 15 Jan 2027 08:00:00 -0000",
    }
    content = cast("bytes", rig.spool.stored[report].content)
    assert b"The recipient does not exist." in content
    assert b"Subject: hello" in content
    assert b"world" not in content
    assert any(isinstance(each, MessageStored) and each.message == report for each in rig.collect())


@pytest.mark.parametrize(
    ("content", "changes"),
    [
        (MAIL, {"reverse_path": ""}),
        (b"Precedence: bulk\r\n" + MAIL, {}),
        (b"Auto-Submitted: auto-replied\r\n" + MAIL, {}),
    ],
)
async def test_nobody_answers_programs_or_the_null_reverse_path(content: bytes, changes: dict[str, Any]) -> None:
    async with Sink() as sink:
        sink.always("MAIL", "550 5.7.1 no")
        rig = Rig(sink.address)
        message = await rig.put(content, **changes)
        result = await rig.forward(forward_retry=RETRY, bounce=True)
    assert result.failed == 1
    assert await others(rig, message) == []


async def test_a_report_that_is_refused_ends_there() -> None:
    async with Sink() as sink:
        sink.always("MAIL", "550 5.7.1 nothing for you")
        rig = Rig(sink.address)
        message = await rig.put(MAIL)
        assert (await rig.forward(forward_retry=RETRY, bounce=True)).failed == 1
        (report,) = await others(rig, message)
        assert (await rig.forward(forward_retry=RETRY, bounce=True)).failed == 1
        assert (await rig.forward(forward_retry=RETRY, bounce=True)).messages == 0
    assert await others(rig, message) == [report]
    assert await rig.state(report) is MessageState.FAILED


async def test_without_the_option_nobody_is_told() -> None:
    async with Sink() as sink:
        sink.always("MAIL", "550 5.7.1 no")
        rig = Rig(sink.address)
        message = await rig.put(MAIL)
        await rig.forward(forward_retry=RETRY)
    assert await others(rig, message) == []


async def test_the_plain_rule_reports_what_it_fails_and_who_was_left_out_for_others() -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 5.1.1 unknown" if address.startswith("bad") else None
        rig = Rig(sink.address)
        message = await rig.put(MAIL, remote=("bad@y.example", "good@y.example"))
        await rig.forward(bounce=True)
    (report,) = await others(rig, message)
    told = groups(rig, report)
    assert (told["bad@y.example"]["Status"], told["good@y.example"]["Status"]) == ("5.1.1", "5.0.0")
    assert "Diagnostic-Code" not in told["good@y.example"]


async def test_giving_up_is_reported_once_as_expired() -> None:
    async with Sink() as sink:
        sink.always("RCPT", "450 4.2.2 mailbox full")
        rig = Rig(sink.address)
        message = await rig.put(MAIL)
        while await rig.state(message) is MessageState.QUEUED:
            await rig.forward(forward_retry=RETRY, bounce=True)
            rig.clock.now += 3600
    (report,) = await others(rig, message)
    told = groups(rig, report)["to@y.example"]
    assert (told["Status"], told["Diagnostic-Code"]) == ("5.4.7", "smtp; 450 4.2.2 mailbox full")
    assert (await rig.row(message)).reason.startswith("given up after ")
    delays = [text for text in rig.texts() if text.startswith("message delayed")]
    assert delays == [f"message delayed: {message}: not delivered for 4 hours: to@y.example: 4.2.2 mailbox full"]


async def test_a_message_is_not_marked_failed_when_its_report_cannot_be_queued(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 5.1.1 no" if address.startswith("bad") else None
        rig = Rig(sink.address)
        message = await rig.put(MAIL, remote=("good@y.example", "bad@y.example"))

        def full() -> None:
            raise SpoolError("no space left on device")

        monkeypatch.setattr(rig.spool, "begin", full)
        result = await rig.forward(forward_retry=RETRY, bounce=True)
        assert result.error == "no space left on device"
        assert rig.envelope(message).remote == ("bad@y.example",)
        assert await rig.state(message) is MessageState.QUEUED
        monkeypatch.undo()
        await rig.forward(forward_retry=RETRY, bounce=True)
    assert await rig.state(message) is MessageState.FAILED
    assert len(await others(rig, message)) == 1
    assert [each.recipients for each in sink.messages] == [["good@y.example"]]


async def test_the_report_about_a_sender_outside_ascii_asks_for_what_it_needs() -> None:
    async with Sink() as sink:
        sink.always("MAIL", "550 5.7.1 no")
        rig = Rig(sink.address)
        message = await rig.put(MAIL, reverse_path="jürgen@x.example", utf8_mailbox_names=True)
        await rig.forward(forward_retry=RETRY, bounce=True)
        (report,) = await others(rig, message)
        sink.always("MAIL", "250 ok")
        await rig.forward(forward_retry=RETRY, bounce=True)
    assert sink.messages[0].mail == "MAIL FROM:<> BODY=8BITMIME SMTPUTF8"
    assert sink.messages[0].recipients == ["jürgen@x.example"]
    assert await rig.state(report) is None


async def test_a_message_that_goes_round_in_circles_is_ended_and_reported() -> None:
    lines = b"Received: from a by b ; Sun, 22 Nov 2026 12:00:00 +0000\r\n"
    async with Sink(extensions=("PIPELINING",)) as sink:
        rig = Rig(sink.address)
        await rig.put(MAIL)
        message = await rig.put(lines * 51 + MAIL)
        await rig.put(lines * 50 + MAIL)
        result = await rig.forward(forward_retry=RETRY, bounce=True, client_smtp_config=("pipelining",))
    assert (result.sent, result.failed) == (2, 1)
    row = await rig.row(message)
    assert (row.reason, row.enhanced, row.stage, row.diagnosis) == (
        "too many hops: the message has more than 50 Received lines",
        "5.4.6",
        "local",
        "mail-loop",
    )
    (report,) = await others(rig, message)
    assert groups(rig, report)["to@y.example"]["Status"] == "5.4.6"


EIGHT = "Subject: grüße\r\n\r\n".encode() + b"x" * 200_000
NEEDS = [
    (EIGHT, {"content": BodyType.UNKNOWN}, (), "cannot send 8-bit message to 7-bit server", "5.6.3"),
    (EIGHT, {"content": BodyType.SEVEN_BIT}, (), "cannot send 8-bit message to 7-bit server", "5.6.3"),
    (MAIL, {"content": BodyType.EIGHT_BIT}, (), "cannot send 8-bit message to 7-bit server", "5.6.3"),
    (
        MAIL,
        {"content": BodyType.BINARY},
        ("8BITMIME",),
        "cannot send binarymime message to a non-chunking server",
        "5.6.3",
    ),
    (MAIL, {"utf8_mailbox_names": True}, ("8BITMIME",), "cannot send utf8 message to non-smtputf8 server", "5.6.7"),
]


@pytest.mark.parametrize(("content", "changes", "offers", "reason", "enhanced"), NEEDS)
async def test_nothing_is_sent_that_the_server_has_not_said_it_takes(
    content: bytes, changes: dict[str, Any], offers: tuple[str, ...], reason: str, enhanced: str
) -> None:
    async with Sink(extensions=offers) as sink:
        rig = Rig(sink.address)
        message = await rig.put(content, **changes)
        await rig.put(MAIL)
        result = await rig.forward(forward_retry=RETRY)
    assert (result.sent, result.failed) == (1, 1)
    row = await rig.row(message)
    assert (row.reason, row.enhanced, row.diagnosis, row.stage) == (reason, enhanced, "not-convertible", "local")
    assert [each.content for each in sink.messages] == [MAIL]


async def test_content_of_unknown_kind_is_announced_as_eight_bit_where_that_is_offered() -> None:
    async with Sink(extensions=("8BITMIME",)) as sink:
        rig = Rig(sink.address)
        await rig.put(EIGHT)
        assert (await rig.forward(forward_retry=RETRY)).sent == 1
        plain = Rig(sink.address)
        await plain.put(EIGHT)
        assert (await plain.forward()).sent == 1
    assert [each.mail for each in sink.messages] == [
        "MAIL FROM:<from@x.example> BODY=8BITMIME",
        "MAIL FROM:<from@x.example>",
    ]


async def test_eight_bit_goes_anywhere_when_somebody_asks_for_it() -> None:
    async with Sink(extensions=()) as sink:
        rig = Rig(sink.address)
        await rig.put(EIGHT)
        assert (await rig.forward(forward_retry=RETRY, client_smtp_config=("-eightbitstrict",))).sent == 1
    assert sink.messages[0].content == EIGHT + b"\r\n"


CODES = {250: None, 450: "450 4.2.1 busy", 550: "550 5.1.1 unknown"}


@pytest.mark.slow
async def test_every_mix_of_answers_serves_each_recipient_once_or_reports_it_with_its_own_reason() -> None:
    """Spec reliability-security.md Q9: 243 mixes over 5 recipients; what is put off is taken the second time."""
    mixes = list(product(CODES, repeat=5))
    answers: dict[str, int] = {}
    later = False

    def rule(address: str) -> str | None:
        code = answers.get(address, 250)
        return None if later and code == 450 else CODES[code]

    async with Sink() as sink:
        sink.rcpt_rule = rule
        rig = Rig(sink.address)
        sent: dict[MessageId, dict[str, int]] = {}
        for number, mix in enumerate(mixes):
            recipients = {f"r{number}-{place}@y.example": code for place, code in enumerate(mix)}
            answers.update(recipients)
            sent[await rig.put(MAIL, remote=tuple(recipients))] = recipients
        await rig.forward(forward_retry=RETRY, bounce=True)
        first = {each: set(delivered.recipients) for delivered in sink.messages for each in delivered.recipients}
        for message, recipients in sent.items():
            codes = set(recipients.values())
            expected = MessageState.QUEUED if 450 in codes else MessageState.FAILED if 550 in codes else None
            assert await rig.state(message) is expected
            if expected is not None:
                assert {each.address: each.code for each in recipient_outcomes(rig.envelope(message))} == {
                    each: code for each, code in recipients.items() if code != 250
                }
                assert set(rig.envelope(message).remote) == {each for each, code in recipients.items() if code != 250}
        assert set(first) == {each for each, code in answers.items() if code == 250}
        later = True
        rig.clock.now += 3600
        await rig.forward(forward_retry=RETRY, bounce=True)
    delivered = [each for message in sink.messages for each in message.recipients if each != "from@x.example"]
    assert sorted(delivered) == sorted(each for each, code in answers.items() if code != 550)
    refused = {each for each, code in answers.items() if code == 550}
    reports = [each for each in sink.messages if each.recipients == ["from@x.example"]]
    waiting = [each for each in await rig.spool.messages() if each.id not in sent]
    told = b"".join(each.content for each in reports)
    told += b"".join(cast("bytes", rig.spool.stored[each.id].content) for each in waiting)
    finals = [line.partition(b"; ")[2].decode() for line in told.split(b"\r\n") if line.startswith(b"Final-Recipient:")]
    assert sorted(finals) == sorted(refused)
    assert told.count(b"Diagnostic-Code: smtp; 550 5.1.1 unknown") == len(refused)
