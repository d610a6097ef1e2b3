import asyncio
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Session
from aiosmtpd.smtp import Envelope as Taken

from engine.errors import ConfigError
from engine.events import (
    DeliveryStarted,
    ForwardingEnded,
    ForwardingStarted,
    HopConnecting,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
)
from engine.link import MessageState
from engine.spool.envelope import BodyType
from engine.spool.history import attempts, recipient_outcomes
from tests.support.forwarding import CONTENT, RETRY, Rig
from tests.support.sink import Act, Answer, Sink


class Keep:
    """An aiosmtpd handler that keeps what it is given."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Taken) -> str:  # noqa: N802 - aiosmtpd's
        self.taken.append(envelope)
        return "250 kept"


async def test_a_foreign_server_gets_the_message_byte_for_byte() -> None:
    keep = Keep()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keep, loop=loop), "127.0.0.1", 0)
    async with server:
        rig = Rig(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
        message = await rig.put(remote=("one@y.example", "two@y.example"))
        result = await rig.forward()
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)
    assert (result.sent, result.error) == (1, "")
    assert await rig.state(message) is None
    (taken,) = keep.taken
    assert taken.mail_from == "from@x.example"
    assert taken.rcpt_tos == ["one@y.example", "two@y.example"]
    assert taken.original_content == CONTENT


async def test_the_whole_queue_goes_over_one_connection_in_order_and_ends_with_quit() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        for number in range(3):
            await rig.put(b"%d\r\n" % number, content=BodyType.SEVEN_BIT)
        result = await rig.forward()
        await sink.wait_for(lambda: sink.talks[0].closed)
    assert result.sent == 3
    assert [each.content for each in sink.messages] == [b"0\r\n", b"1\r\n", b"2\r\n"]
    (talk,) = sink.talks
    part = ["MAIL FROM:<from@x.example> BODY=7BIT", "RCPT TO:<to@y.example>", "DATA"]
    assert talk.lines == ["EHLO me.example", *part, *part, *part, "QUIT"]
    assert not await rig.spool.messages()


async def test_the_events_tell_the_run_from_beginning_to_end() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward()
    (started,) = rig.of(ForwardingStarted)
    assert (started.reason, started.messages) == ("startup", 1)
    assert [each.stage for each in rig.of(HopConnecting)] == ["resolving", "connecting", "connected"]
    assert rig.of(DeliveryStarted) == [DeliveryStarted(message=message, address=sink.address)]
    (sent,) = rig.of(MessageForwarded)
    assert (sent.message, sent.address, sent.reply, sent.size) == (message, sink.address, "2.0.0 taken", len(CONTENT))
    assert (sent.reverse_path, sent.subject) == ("from@x.example", "hello")
    ended = ForwardingEnded(reason="startup", error="", sent=1, failed=0, deferred=0)
    assert rig.of(ForwardingEnded) == [ended]
    assert f"deleting envelope [{message}.envelope.busy]" in rig.texts()
    assert "[4 line(s) of content]" in rig.wire()


async def test_a_name_without_a_dot_is_replaced_by_the_local_address() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, domain="myhost")
        await rig.put()
        await rig.forward()
    assert sink.talks[0].lines[0] == "EHLO 127.0.0.1"


async def test_a_server_without_ehlo_is_greeted_with_helo() -> None:
    async with Sink() as sink:
        sink.always("EHLO", "502 what?")
        rig = Rig(sink.address)
        await rig.put(content=BodyType.SEVEN_BIT)
        assert (await rig.forward()).sent == 1
    assert sink.talks[0].lines[1:3] == ["HELO me.example", "MAIL FROM:<from@x.example>"]


async def test_an_empty_spool_connects_to_nobody() -> None:
    rig = Rig("127.0.0.1:9")
    result = await rig.forward()
    assert (result.messages, result.error) == (0, "")
    assert rig.of(ForwardingStarted)[0].messages == 0
    assert not rig.of(HopConnecting)


async def test_a_message_without_remote_recipients_fails_without_a_connection() -> None:
    rig = Rig("127.0.0.1:9")
    message = await rig.put(remote=(), local=("postmaster",))
    assert (await rig.forward()).error == ""
    row = await rig.row(message)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "no remote recipients", 0)


async def test_a_damaged_message_is_failed_and_the_others_go() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        bad = await rig.put()
        rig.spool.stored[bad] = type(rig.spool.stored[bad])(
            state=MessageState.QUEUED, content=b"", envelope=b"rubbish\r\n"
        )
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.failed) == (1, 1)
    assert rig.of(MessageFailed)[0].message == bad


async def test_a_hop_that_refuses_the_connection_leaves_everything_as_it_is() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    message = await rig.put()
    result = await rig.forward()
    assert result.error == f"connect failure: cannot connect to {address}"
    assert await rig.state(message) is MessageState.QUEUED
    assert rig.envelope(message).trailing == ()
    assert f"smtp client error: {result.error}" in rig.texts()
    assert rig.of(ForwardingEnded)[0].error == result.error


def patience(verb: str, answer: Answer) -> float:
    """Seconds for each reply: few where one is awaited in vain, and where nothing before it can take as long."""
    if answer is not Act.HANG:
        return 60
    return 0.5 if verb == "DOT" else 0.05


ABORTING = [
    ("GREETING", "554 go away", "smtp error: unexpected response: go away"),
    ("EHLO", "554 no", "smtp error: unexpected response: no"),
    ("GREETING", "hello", "smtp error: invalid response"),
    ("MAIL", Act.DROP, "peer disconnected"),
    ("RCPT", Act.DROP, "peer disconnected"),
    ("DATA", Act.RESET, "peer disconnected"),
    ("MAIL", Act.HANG, "smtp error: response timeout after 0.05s"),
    ("DOT", Act.HANG, "smtp error: response timeout after 0.5s: possible duplicate"),
    ("DOT", Act.DROP, "peer disconnected: possible duplicate"),
]


@pytest.mark.parametrize(("verb", "answer", "error"), ABORTING)
async def test_trouble_after_connecting_fails_the_message_and_ends_the_run(
    verb: str, answer: Answer, error: str
) -> None:
    async with Sink() as sink:
        sink.always(verb, answer)
        rig = Rig(sink.address)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward(response_timeout=patience(verb, answer))
    assert result.error.startswith(error)
    row = await rig.row(first)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, result.error, 0)
    assert await rig.state(second) is MessageState.QUEUED
    assert not sink.messages


@pytest.mark.parametrize(("verb", "answer", "error"), ABORTING)
async def test_the_same_trouble_keeps_the_message_queued_when_retrying(verb: str, answer: Answer, error: str) -> None:
    async with Sink() as sink:
        sink.once(verb, answer)
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward(response_timeout=patience(verb, answer), forward_retry=RETRY)
        assert await rig.state(message) is MessageState.QUEUED
        (deferred,) = rig.of(MessageDeferred)
        assert deferred.reason.startswith(error)
        assert deferred.next_attempt == rig.clock.now + 60
        rig.clock.now += 60
        assert (await rig.forward(forward_retry=RETRY)).sent == 1
    assert len(sink.messages) == 1


@pytest.mark.parametrize("verb", ["MAIL", "DATA", "DOT"])
@pytest.mark.parametrize("code", [451, 554])
async def test_a_refused_message_fails_with_its_code_and_the_next_goes_over_the_same_connection(
    verb: str, code: int
) -> None:
    async with Sink() as sink:
        sink.once(verb, f"{code}-4.0.0 not\r\n{code} this")
        rig = Rig(sink.address)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward()
    assert (result.sent, result.failed, result.error) == (1, 1, "")
    row = await rig.row(first)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "4.0.0 not\nthis", code)
    assert await rig.state(second) is None
    assert len(sink.talks) == 1
    assert ("RSET" in sink.talks[0].lines) is (verb == "DATA")


async def test_a_temporary_refusal_waits_and_a_permanent_one_fails_when_retrying() -> None:
    async with Sink() as sink:
        sink.once("MAIL", "451 4.3.0 later", "550 5.7.1 never")
        rig = Rig(sink.address)
        later, never = await rig.put(), await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert (result.deferred, result.failed) == (1, 1)
    assert attempts(rig.envelope(later)) == 1
    assert (await rig.row(later)).next_attempt == rig.clock.now + 60
    assert await rig.state(never) is MessageState.FAILED


async def test_a_partial_refusal_forgets_nobody_in_the_default_mode() -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 5.1.1 no" if address.startswith("bad") else None
        rig = Rig(sink.address)
        message = await rig.put(remote=("good@y", "bad1@y", "bad2@y"))
        await rig.forward()
        await sink.wait_for(lambda: sink.talks[0].closed)
    assert not sink.messages
    assert sink.talks[0].lines[-2:] == ["RSET", "QUIT"]
    envelope = rig.envelope(message)
    assert envelope.remote == ("good@y", "bad1@y", "bad2@y")
    row = await rig.row(message)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "one or more recipients rejected", 550)
    assert [each.reason for each in recipient_outcomes(envelope)] == ["5.1.1 no", "5.1.1 no"]


async def test_forwarding_to_some_keeps_the_refused_alone() -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 no" if address.startswith("bad") else None
        rig = Rig(sink.address)
        message = await rig.put(remote=("good@y", "bad@y"))
        await rig.forward(forward_to_some=True)
    assert sink.messages[0].recipients == ["good@y"]
    assert rig.envelope(message).remote == ("bad@y",)
    assert await rig.state(message) is MessageState.FAILED
    assert "smtp client protocol: one or more recipients rejected" in rig.texts()


async def test_recipients_are_served_one_by_one_when_retrying_and_nobody_twice() -> None:
    replies = {"later@y": "450 busy", "never@y": "550 unknown"}
    async with Sink() as sink:
        sink.rcpt_rule = replies.get
        rig = Rig(sink.address)
        message = await rig.put(remote=("good@y", "later@y", "never@y"))
        assert (await rig.forward(forward_retry=RETRY)).deferred == 1
        assert rig.envelope(message).remote == ("later@y", "never@y")
        replies.pop("later@y")
        rig.clock.now += 60
        assert (await rig.forward(forward_retry=RETRY)).failed == 1
    assert [each.recipients for each in sink.messages] == [["good@y"], ["later@y"]]
    assert "RCPT TO:<never@y>" not in sink.talks[1].lines
    assert rig.envelope(message).remote == ("never@y",)
    row = await rig.row(message)
    assert (row.state, row.code) == (MessageState.FAILED, 550)


async def test_an_early_acceptance_is_a_protocol_error_and_the_message_is_kept() -> None:
    async with Sink() as sink:
        sink.always("DATA", "354 go\r\n250 already taken")
        rig = Rig(sink.address)
        message = await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert "before it had the whole message" in rig.of(MessageDeferred)[0].reason
    assert result.sent == 0
    assert await rig.state(message) is MessageState.QUEUED


async def test_an_early_refusal_counts_and_the_connection_is_given_up() -> None:
    async with Sink() as sink:
        sink.once("DATA", "354 go\r\n552 5.3.4 too big")
        rig = Rig(sink.address)
        big = await rig.put(b"x" * 100_000 + b"\r\n")
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.failed) == (1, 1)
    assert (await rig.row(big)).code == 552
    assert len(sink.talks) == 2


@pytest.mark.slow
async def test_content_that_nobody_reads_is_given_up_for_lack_of_progress() -> None:
    async with Sink() as sink:
        sink.always("CONTENT", Act.STALL)
        rig = Rig(sink.address)
        await rig.put(b"x" * 16_000_000)
        result = await rig.forward(response_timeout=0.5)
    assert result.error == "smtp error: flow-control timeout after 0.5s"


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 400_000])
async def test_content_of_any_size_arrives_as_it_was(size: int) -> None:
    content = (b".line\r\n" * (size // 7 + 1))[:size]
    content = content[: content.rfind(b"\n") + 1]
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put(content)
        await rig.forward()
    assert sink.messages[0].content == content


async def test_lone_newlines_never_end_the_data() -> None:
    content = b"a\n.\nMAIL FROM:<evil@x>\r.\r\nb\r\n.\rc"
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put(content)
        await rig.forward()
    (taken,) = sink.messages
    assert taken.content == b"a\r\n.\r\nMAIL FROM:<evil@x>\r\n.\r\nb\r\n.\r\nc\r\n"


async def test_an_envelope_cannot_smuggle_commands() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        bad = await rig.put(remote=("a@y> NOTIFY=NEVER",))
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.failed) == (1, 1)
    assert "is no address that can be sent" in (await rig.row(bad)).reason
    assert not any("NOTIFY" in line for line in sink.talks[0].lines)


async def test_mail_and_recipients_go_in_one_write_when_configured_and_offered() -> None:
    async with Sink(extensions=("PIPELINING",)) as sink:
        sink.once("MAIL", "451 later")
        rig = Rig(sink.address)
        first, _ = await rig.put(remote=("a@y", "b@y")), await rig.put()
        result = await rig.forward(client_smtp_config=("pipelining",))
    assert (result.sent, result.failed) == (1, 1)
    assert (await rig.row(first)).code == 451
    assert sink.messages[0].recipients == ["to@y.example"]


async def test_a_routed_message_gets_its_own_connection_and_the_default_another() -> None:
    async with Sink() as default, Sink() as other:
        rig = Rig(default.address)
        await rig.put()
        await rig.put(forward_to_address=other.address)
        await rig.put()
        result = await rig.forward()
    assert result.sent == 3
    assert (len(default.talks), len(other.talks)) == (2, 1)
    assert any(f"new connection for [{other.address}]" in text for text in rig.texts())
    assert rig.of(DeliveryStarted)[1].route == f"forward-to-address=[{other.address}]"


async def test_a_dead_routed_address_is_mentioned_once_and_its_messages_are_left() -> None:
    async with Sink() as sink:
        async with Sink() as gone:
            dead = gone.address
        rig = Rig(sink.address)
        left = [await rig.put(forward_to_address=dead) for _ in range(2)]
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.error) == (1, "")
    assert [await rig.state(each) for each in left] == [MessageState.QUEUED] * 2
    assert sum("cannot connect to" in text for text in rig.texts()) == 1
    assert f"forwarding [{left[1]}]: skipping message with unconnectable address [{dead}]" in rig.texts()


async def test_a_routed_address_that_is_none_ends_the_run() -> None:
    rig = Rig("127.0.0.1:9")
    message = await rig.put(forward_to_address="foo")
    result = await rig.forward()
    assert result.error == "invalid host:service format: foo"
    assert await rig.state(message) is MessageState.QUEUED


def test_a_next_hop_that_is_no_address_is_refused_at_the_start() -> None:
    with pytest.raises(ConfigError, match="invalid host:service format: foo"):
        Rig("foo").make()


async def test_a_server_without_greeting_is_spoken_to_nevertheless() -> None:
    async with Sink() as sink:
        sink.always("GREETING", Act.NOTHING)
        rig = Rig(sink.address)
        await rig.put()
        result = await rig.forward(prompt_timeout=0.05)
    assert "timeout: no greeting from remote server after 0.05s: continuing" in rig.texts()
    assert result.sent == 1


async def test_binary_content_goes_by_bdat_and_only_with_whole_line_ends() -> None:
    async with Sink(extensions=("BINARYMIME", "CHUNKING")) as sink:
        rig = Rig(sink.address)
        small = b"\x00\xff\r\n.\r\nx"
        large = bytes(range(14, 256)) * 10_000
        await rig.put(small, content=BodyType.BINARY)
        await rig.put(large, content=BodyType.BINARY)
        lone = await rig.put(b"a\nb", content=BodyType.BINARY)
        result = await rig.forward()
    assert (result.sent, result.failed) == (2, 1)
    assert [each.content for each in sink.messages] == [small, large]
    assert f"BDAT {len(small)} LAST" in sink.talks[0].lines
    assert "BDAT 1000000" in sink.talks[0].lines
    assert await rig.state(lone) is MessageState.FAILED


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"content": BodyType.EIGHT_BIT}, "cannot send 8-bit message to 7-bit server"),
        ({"content": BodyType.BINARY}, "cannot send binarymime message to a non-chunking server"),
        ({"utf8_mailbox_names": True}, "cannot send utf8 message to non-smtputf8 server"),
    ],
)
async def test_what_the_server_cannot_take_fails_before_mail_when_strict(changes: dict[str, Any], reason: str) -> None:
    async with Sink(extensions=()) as sink:
        rig = Rig(sink.address)
        message = await rig.put(**changes)
        await rig.put(content=BodyType.SEVEN_BIT)
        assert (await rig.forward(client_smtp_config=("eightbitstrict",))).sent == 1
        lenient = Rig(sink.address)
        await lenient.put(**changes)
        assert (await lenient.forward(client_smtp_config=("-smtputf8strict", "-binarymimestrict"))).sent == 1
    row = await rig.row(message)
    assert (row.reason, row.code) == (reason, 0)
