"""The outcome table, that of the recipients, and what else a drop-in shows (spec forwarding.md 5, 8 to 12)."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.events import Level, MessageForwarded, Notice
from engine.link import MessageState
from engine.spool.envelope import BodyType
from tests.support.forwarding import Rig
from tests.support.program import free_port
from tests.support.sink import Act, Answer, Sink

UNEXPECTED = "smtp error: unexpected response"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What the hop says at one step; what becomes of the first message, of the second, and of the run."""

    verb: str = ""
    answer: Answer = ""
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    envelope: dict[str, Any] = field(default_factory=dict[str, Any])
    state: MessageState | None = MessageState.FAILED
    reason: str = ""
    code: str = ""
    second: MessageState | None = None
    """None: it was sent."""
    error: str = ""
    warns: tuple[str, ...] = ()
    """Warnings besides that of the failure and of the end of the run."""
    sessions: int = 1


QUEUED = MessageState.QUEUED
ONE_OR_MORE = "one or more recipients rejected"
TIMEOUT = {"response_timeout": 0.05}
OUTCOMES = {
    "delivered": Outcome(state=None),
    "greeting 554": Outcome(
        verb="GREETING",
        answer="554 5.3.2 no",
        reason=f"{UNEXPECTED}: 5.3.2 no",
        second=QUEUED,
        error=f"{UNEXPECTED}: 5.3.2 no",
        warns=("client protocol: unexpected response [5.3.2 no]",),
    ),
    "greeting 250": Outcome(
        verb="GREETING",
        answer="250 hello",
        reason=UNEXPECTED,
        second=QUEUED,
        error=UNEXPECTED,
        warns=("client protocol: unexpected response [hello]",),
    ),
    "EHLO 550": Outcome(
        verb="EHLO",
        answer="550 no",
        reason=f"{UNEXPECTED}: no",
        second=QUEUED,
        error=f"{UNEXPECTED}: no",
        warns=("client protocol: unexpected response [no]",),
    ),
    "malformed greeting": Outcome(
        verb="GREETING",
        answer="hello",
        reason="smtp error: invalid response",
        second=QUEUED,
        error="smtp error: invalid response",
    ),
    "malformed reply to MAIL": Outcome(
        verb="MAIL",
        answer="2500 fine",
        reason="smtp error: invalid response",
        second=QUEUED,
        error="smtp error: invalid response",
    ),
    "silent at MAIL": Outcome(
        verb="MAIL",
        answer=Act.HANG,
        options=TIMEOUT,
        reason="smtp error: response timeout after 0.05s",
        second=QUEUED,
        error="smtp error: response timeout after 0.05s",
    ),
    "half a reply": Outcome(
        verb="MAIL",
        answer="250-wait",
        options=TIMEOUT,
        reason="smtp error: response timeout after 0.05s",
        second=QUEUED,
        error="smtp error: response timeout after 0.05s",
    ),
    "closes at EHLO": Outcome(
        verb="EHLO", answer=Act.DROP, reason="peer disconnected", second=QUEUED, error="peer disconnected"
    ),
    "closes at RCPT": Outcome(
        verb="RCPT", answer=Act.DROP, reason="peer disconnected", second=QUEUED, error="peer disconnected"
    ),
    "MAIL 451": Outcome(verb="MAIL", answer="451 4.3.0 later", reason="4.3.0 later", code="451"),
    "MAIL 550": Outcome(verb="MAIL", answer="550 5.7.1 no", reason="5.7.1 no", code="550"),
    "MAIL 530": Outcome(verb="MAIL", answer="530 5.7.0 sign in", reason="5.7.0 sign in", code="530"),
    "MAIL 421": Outcome(verb="MAIL", answer="421 bye", reason="bye", code="421", sessions=2),
    "RCPT 450": Outcome(verb="RCPT", answer="450 no", reason=ONE_OR_MORE, code="450"),
    "RCPT 550": Outcome(verb="RCPT", answer="550 no", reason=ONE_OR_MORE, code="550"),
    "DATA 451": Outcome(verb="DATA", answer="451 later", reason="later", code="451"),
    "DATA 554": Outcome(verb="DATA", answer="554 no valid recipients", reason="no valid recipients", code="554"),
    "DATA 250": Outcome(verb="DATA", answer="250 odd", reason="odd", code="250"),
    "dot 452": Outcome(verb="DOT", answer="452 full", reason="full", code="452"),
    "dot 554 in lines": Outcome(verb="DOT", answer="554-spam\r\n554 found", reason="spam\\nfound", code="554"),
    "dot 554 in UTF-8": Outcome(verb="DOT", answer="554 n\u00f6\\", reason="n\\xc3\\xb6\\\\", code="554"),
    "dot 554 without text": Outcome(verb="DOT", answer="554", reason="error", code="554"),
    "dot 421": Outcome(verb="DOT", answer="421 bye", reason="bye", code="421", sessions=2),
    "no remote recipients": Outcome(
        envelope={"remote": (), "local": ("me",)},
        reason="no remote recipients",
        warns=("forwarding [{id}]: failing message with no remote recipients",),
    ),
    "8-bit, strict": Outcome(
        envelope={"content": BodyType.EIGHT_BIT},
        options={"client_smtp_config": ("eightbitstrict",)},
        reason="cannot send 8-bit message to 7-bit server",
        warns=("smtp client protocol: failed: cannot send 8-bit message to 7-bit server",),
    ),
    "8-bit, lenient": Outcome(
        envelope={"content": BodyType.EIGHT_BIT},
        state=None,
        warns=("sending an eight-bit message to a server that has not advertised the 8BITMIME extension",),
    ),
    "binary, strict": Outcome(
        envelope={"content": BodyType.BINARY},
        reason="cannot send binarymime message to a non-chunking server",
        warns=("smtp client protocol: failed: cannot send binarymime message to a non-chunking server",),
    ),
    "UTF-8 names, strict": Outcome(
        envelope={"utf8_mailbox_names": True},
        reason="cannot send utf8 message to non-smtputf8 server",
        warns=("smtp client protocol: failed: cannot send utf8 message to non-smtputf8 server",),
    ),
    "unparsable ForwardToAddress": Outcome(
        envelope={"forward_to_address": "foo"},
        state=QUEUED,
        second=QUEUED,
        error="invalid host:service format: foo",
        sessions=0,
    ),
}


def warnings(rig: Rig) -> list[str]:
    return [each.text for each in rig.of(Notice) if each.level is Level.WARNING]


@pytest.mark.parametrize("row", OUTCOMES)
async def test_the_outcome_table(row: str) -> None:
    case = OUTCOMES[row]
    async with Sink(extensions=()) as sink:
        if case.verb:
            sink.once(case.verb, case.answer)
        rig = Rig(sink.address)
        first = await rig.put(**case.envelope)
        second = await rig.put(content=BodyType.SEVEN_BIT)
        result = await rig.forward(**case.options)
        sessions = len(sink.talks)
    assert (await rig.state(first), await rig.state(second)) == (case.state, case.second)
    assert (result.error, sessions) == (case.error, case.sessions)
    if case.state is MessageState.FAILED:
        reason, code = rig.envelope(first).trailing[-2:]
        assert reason == f"X-MailRelay-Reason: {case.reason}"
        assert code == f"X-MailRelay-ReasonCode: {case.code}".rstrip()
    elif case.state is QUEUED:
        assert rig.envelope(first).trailing == ()
    end = (f"smtp client error: {case.error}",) if case.error else ()
    assert warnings(rig) == [*(each.format(id=first) for each in case.warns), *end]


async def test_a_reset_connection_is_told_from_a_closed_one() -> None:
    async with Sink() as sink:
        sink.once("MAIL", Act.RESET)
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward()
    assert (await rig.row(message)).reason == "peer disconnected: connection reset by peer"


async def test_a_leniency_is_mentioned_once_for_each_connection() -> None:
    async with Sink(extensions=()) as sink:
        rig = Rig(sink.address)
        for _ in range(3):
            await rig.put(content=BodyType.EIGHT_BIT)
        assert (await rig.forward(client_reuse=2)).sent == 3
    assert len(sink.talks) == 2
    assert len(warnings(rig)) == 2


# Connections that do not come about


def dead(_folder: Path) -> str:
    return f"127.0.0.1:{free_port()}"


def no_path(folder: Path) -> str:
    return str(folder / "none")


def no_proxy(_folder: Path) -> str:
    return f"mail.example:25@127.0.0.1:{free_port()}"


def no_name(_folder: Path) -> str:
    return "no-such-host.invalid:25"


UNREACHED: dict[str, tuple[Callable[[Path], str], dict[str, Any], str]] = {
    "DNS failure": (no_name, {}, 'dns error: no such host: "no-such-host.invalid" ('),
    "DNS failure, IPv4 only": (
        no_name,
        {"client_interface": "0.0.0.0"},
        'dns error: no such ipv4 host: "no-such-host.invalid" (',
    ),
    "unknown service": (
        lambda _: "127.0.0.1:no-such-service",
        {},
        'dns error: no such host or service: "127.0.0.1:no-such-service" (',
    ),
    "refused": (dead, {}, "connect failure: cannot connect to {address}"),
    "no unix-domain socket": (no_path, {}, "connect failure: cannot connect to {address}: no such file or directory"),
    "no proxy": (no_proxy, {}, "connect failure: cannot connect to {near}"),
    "address to bind to is elsewhere": (
        dead,
        {"client_interface": "192.0.2.1"},
        "socket bind error: cannot assign requested address",
    ),
    "other family": (dead, {"client_interface": "::"}, "invalid address family"),
}


@pytest.mark.parametrize("row", UNREACHED)
async def test_a_default_address_that_cannot_be_reached_leaves_all_and_ends_the_run(tmp_path: Path, row: str) -> None:
    make, options, words = UNREACHED[row]
    address = make(tmp_path)
    rig = Rig(address)
    messages = [await rig.put(), await rig.put()]
    result = await rig.forward(**options)
    assert result.error.startswith(words.format(address=address, near=address.partition("@")[2]))
    assert [rig.envelope(each).trailing for each in messages] == [(), ()]
    assert [await rig.state(each) for each in messages] == [QUEUED, QUEUED]
    assert warnings(rig) == [f"smtp client error: {result.error}"]


@pytest.mark.parametrize("row", [row for row, (_, options, _) in UNREACHED.items() if not options])
async def test_an_address_of_a_message_that_cannot_be_reached_is_skipped_for_the_rest_of_the_run(
    tmp_path: Path, row: str
) -> None:
    make, _, words = UNREACHED[row]
    address = make(tmp_path)
    async with Sink() as sink:
        rig = Rig(sink.address)
        left = [await rig.put(forward_to_address=address) for _ in range(3)]
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.error) == (1, "")
    assert [await rig.state(each) for each in left] == [QUEUED] * 3
    assert [rig.envelope(each).trailing for each in left] == [()] * 3
    (said,) = warnings(rig)
    assert said.startswith(f"smtp connection failed: {words.format(address=address, near=address.partition('@')[2])}")
    skipped = [f"forwarding [{each}]: skipping message with unconnectable address [{address}]" for each in left[1:]]
    assert [text for text in rig.texts() if "skipping" in text] == skipped


# Recipients


@dataclass(frozen=True, kw_only=True)
class Recipients:
    """Which of three are accepted, in which mode, and the final reply; what becomes of the message."""

    accepted: str
    some: bool = False
    dot: str = "250 ok"
    says: str
    """What follows the RCPTs: ``DATA`` or ``RSET``."""
    reason: str = ""
    code: str = ""
    remaining: str = ""


ALL = "all recipients rejected"
MIXES = {
    "all, to all": Recipients(accepted="abc", says="DATA"),
    "all, to some": Recipients(accepted="abc", some=True, says="DATA"),
    "all, to all, refused in the end": Recipients(
        accepted="abc", dot="554 spam", says="DATA", reason="spam", code="554", remaining="abc"
    ),
    "some, to all": Recipients(accepted="ac", says="RSET", reason=ONE_OR_MORE, code="550", remaining="abc"),
    "some, to some": Recipients(accepted="ac", some=True, says="DATA", reason=ONE_OR_MORE, code="550", remaining="b"),
    "one, to some": Recipients(accepted="b", some=True, says="DATA", reason=ONE_OR_MORE, code="550", remaining="ac"),
    "some, to some, refused in the end": Recipients(
        accepted="ac", some=True, dot="554 spam", says="DATA", reason="spam", code="554", remaining="abc"
    ),
    "none, to all": Recipients(accepted="", says="RSET", reason=ONE_OR_MORE, code="550", remaining="abc"),
    "none, to some": Recipients(accepted="", some=True, says="RSET", reason=ALL, code="550", remaining="abc"),
}


@pytest.mark.parametrize("pipelining", [False, True], ids=["one by one", "pipelined"])
@pytest.mark.parametrize("row", MIXES)
async def test_the_table_of_recipients(*, row: str, pipelining: bool) -> None:
    case = MIXES[row]
    async with Sink(extensions=("PIPELINING",) if pipelining else ()) as sink:
        sink.rcpt_rule = lambda address: None if address[:1] in case.accepted else "550 no"
        sink.once("DOT", case.dot)
        rig = Rig(sink.address)
        message = await rig.put(remote=("a@y", "b@y", "c@y"), local=("me",))
        await rig.put(remote=(f"{case.accepted[:1] or 'd'}@y",))
        config = ("pipelining",) if pipelining else ()
        await rig.forward(forward_to_some=case.some, client_smtp_config=config)
    rcpts = [f"RCPT TO:<{each}@y>" for each in "abc"]
    assert sink.talks[0].lines[2:5] == rcpts
    if not pipelining:
        assert sink.talks[0].lines[5] == case.says
    delivered = [each.recipients for each in sink.messages if len(each.recipients) > 1 or len(case.accepted) == 1]
    taken = [f"{each}@y" for each in case.accepted]
    goes = case.says == "DATA" and case.dot.startswith("2")
    assert (taken in delivered) is goes
    warned = "smtp client protocol: one or more recipients rejected"
    assert (warned in warnings(rig)) is (case.some and 0 < len(case.accepted) < 3)
    if not case.reason:
        assert await rig.state(message) is None
        return
    envelope = rig.envelope(message)
    assert envelope.remote == tuple(f"{each}@y" for each in case.remaining)
    assert envelope.local == ("me",)
    assert envelope.trailing[-2:] == (
        f"X-MailRelay-Reason: {case.reason}",
        f"X-MailRelay-ReasonCode: {case.code}",
    )


async def test_to_some_wins_over_to_all() -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 no" if address.startswith("b") else None
        rig = Rig(sink.address)
        await rig.put(remote=("a@y", "b@y"))
        await rig.forward(forward_to_some=True, forward_to_all=True)
    assert [each.recipients for each in sink.messages] == [["a@y"]]


# Content by BDAT

CHUNK = 1_000_000
CHUNKS = {
    0: ["BDAT 0 LAST"],
    21: ["BDAT 21 LAST"],
    CHUNK - 5: [f"BDAT {CHUNK - 5} LAST"],
    CHUNK - 4: [f"BDAT {CHUNK - 4} LAST"],
    CHUNK: [f"BDAT {CHUNK}", "BDAT 0 LAST"],
    CHUNK + 1: [f"BDAT {CHUNK}", "BDAT 1 LAST"],
    2 * CHUNK: [f"BDAT {CHUNK}"] * 2 + ["BDAT 0 LAST"],
}


@pytest.mark.parametrize("size", CHUNKS)
async def test_binary_content_is_cut_into_these_chunks(size: int) -> None:
    content = (bytes(range(14, 256)) * (size // 242 + 1))[:size]
    async with Sink(extensions=("BINARYMIME", "CHUNKING")) as sink:
        rig = Rig(sink.address)
        await rig.put(content, content=BodyType.BINARY)
        assert (await rig.forward()).sent == 1
    assert [line for line in sink.talks[0].lines if line.startswith("BDAT")] == CHUNKS[size]
    assert sink.messages[0].content == content
    assert sink.messages[0].mail == "MAIL FROM:<from@x.example> BODY=BINARYMIME"
    shown = [f'"{line}" [{line.split(" ")[1]} bytes]' for line in CHUNKS[size]]
    assert [line for line in rig.wire().split("\n") if "BDAT" in line] == shown


@pytest.mark.parametrize("chunk", [1, 2, 3], ids=["first", "second", "last"])
async def test_a_refused_chunk_fails_its_message_and_no_other(chunk: int) -> None:
    async with Sink(extensions=("BINARYMIME", "CHUNKING")) as sink:
        sink.once("BDAT", *["250 ok"] * (chunk - 1), "552 5.3.4 too big")
        rig = Rig(sink.address)
        big = await rig.put(b"x" * (2 * CHUNK + 5), content=BodyType.BINARY)
        await rig.put(b"small", content=BodyType.BINARY)
        result = await rig.forward()
    assert (result.sent, result.failed, result.error) == (1, 1, "")
    row = await rig.row(big)
    assert (row.reason, row.code) == ("5.3.4 too big", 552)
    assert sink.messages[0].content == b"small"
    assert len(sink.talks) == 1


BODIES = {
    "8BITMIME and CHUNKING": (("8BITMIME", "CHUNKING"), BodyType.EIGHT_BIT),
    "all three, 7-bit": (("8BITMIME", "BINARYMIME", "CHUNKING"), BodyType.SEVEN_BIT),
    "all three, 8-bit": (("8BITMIME", "BINARYMIME", "CHUNKING"), BodyType.EIGHT_BIT),
    "all three, unknown": (("8BITMIME", "BINARYMIME", "CHUNKING"), BodyType.UNKNOWN),
    "BINARYMIME alone, binary, lenient": (("BINARYMIME",), BodyType.BINARY),
    "CHUNKING alone, binary, lenient": (("CHUNKING",), BodyType.BINARY),
}


@pytest.mark.parametrize("row", BODIES)
async def test_other_content_goes_by_data_whatever_is_offered(row: str) -> None:
    extensions, body = BODIES[row]
    async with Sink(extensions=extensions) as sink:
        rig = Rig(sink.address)
        await rig.put(content=body)
        assert (await rig.forward(client_smtp_config=("-binarymimestrict",))).sent == 1
    assert "DATA" in sink.talks[0].lines
    assert not any(line.startswith("BDAT") for line in sink.talks[0].lines)


# Our name, and what EHLO says


@dataclass(frozen=True, kw_only=True)
class Name:
    """A domain, where the hop is, and how we are called there."""

    domain: str
    host: str = "127.0.0.1"
    expected: str


NAMES = {
    "a domain": Name(domain="me.example", expected="me.example"),
    "of other letters": Name(domain="b\u00fccher.example", expected="xn--bcher-kva.example"),
    "no dot": Name(domain="myhost", expected="127.0.0.1"),
    "no dot, IPv6": Name(domain="myhost", host="::1", expected="::1"),
    "a dot, IPv6": Name(domain="me.example", host="::1", expected="me.example"),
    "no dot, unix-domain": Name(domain="myhost", host="/", expected="/"),
    "a dot, unix-domain": Name(domain="me.example", host="/", expected="me.example"),
}


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.mark.parametrize("greeting", ["EHLO", "HELO"])
@pytest.mark.parametrize("row", NAMES)
async def test_we_are_called_so(tmp_path: Path, row: str, greeting: str) -> None:
    case = NAMES[row]
    if case.host == "/" and sys.platform == "win32":
        pytest.skip("no unix-domain sockets")
    if case.host == "::1" and not has_ipv6():
        pytest.skip("no IPv6 here")
    path = str(tmp_path / "hop") if case.host == "/" else ""
    async with Sink(host=case.host, path=path) as sink:
        if greeting == "HELO":
            sink.always("EHLO", "500 what")
        rig = Rig(sink.address, domain=case.domain)
        await rig.put()
        assert (await rig.forward()).sent == 1
    said = [line for line in sink.talks[0].lines if line[:4] in {"EHLO", "HELO"}]
    assert said == [f"{each} {case.expected}" for each in (("EHLO", "HELO") if greeting == "HELO" else ("EHLO",))]
    shown = path or (f"::1.{sink.port}" if case.host == "::1" else f"127.0.0.1:{sink.port}")
    assert rig.of(MessageForwarded)[0].address == shown


KEYWORDS: dict[str, tuple[list[str], str]] = {
    "8BITMIME": (["8BITMIME"], " BODY=8BITMIME"),
    "in lower case": (["8bitmime"], " BODY=8BITMIME"),
    "with parameters": (["8BITMIME now"], " BODY=8BITMIME"),
    "longer words are others": (["8BITMIMEX"], ""),
    "in the first line": ([], ""),
    "SIZE, DSN and others change nothing": (["SIZE 10", "DSN", "ENHANCEDSTATUSCODES", "8BITMIME"], " BODY=8BITMIME"),
    "empty lines": (["", "8BITMIME"], " BODY=8BITMIME"),
}


@pytest.mark.parametrize("row", KEYWORDS)
async def test_the_keywords_of_ehlo(row: str) -> None:
    words, expected = KEYWORDS[row]
    lines = ["8BITMIME sink", *words, "HELP"]
    async with Sink() as sink:
        sink.always("EHLO", "\r\n".join([*(f"250-{word}" for word in lines[:-1]), f"250 {lines[-1]}"]))
        rig = Rig(sink.address)
        await rig.put(content=BodyType.EIGHT_BIT)
        assert (await rig.forward()).sent == 1
    assert sink.messages[0].mail == f"MAIL FROM:<from@x.example>{expected}"


ENDS: dict[str, tuple[tuple[dict[str, Any], ...], bool]] = {
    "nobody to go to": (({"remote": ()},), False),
    "sent": (({},), True),
    "left": (({"forward_to_address": "no-such-host.invalid:25"},), True),
    "ended early": (({"forward_to_address": "foo"}, {}), False),
}


@pytest.mark.parametrize("options", [{}, {"client_connections": 4}], ids=["one connection", "several"])
@pytest.mark.parametrize("row", ENDS)
async def test_a_run_says_that_there_is_no_more_if_there_was_something(row: str, options: dict[str, Any]) -> None:
    envelopes, told = ENDS[row]
    async with Sink() as sink:
        rig = Rig(sink.address)
        for each in envelopes:
            await rig.put(**each)
        await rig.forward(**options)
    assert ("forwarding: no more messages to send" in rig.texts()) is told


async def test_a_message_that_somebody_else_has_is_passed_over() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        taken = await rig.put()
        await rig.put()
        messages = await rig.spool.queued()
        claim = await rig.spool.claim(taken)
        rig.spool.queued = lambda: asyncio.sleep(0, messages)  # type: ignore[method-assign] # it was there when listed
        result = await rig.forward()
        await claim.release()
    assert (result.sent, result.error) == (1, "")
    assert warnings(rig) == [f'cannot lock file: "{taken}.envelope"']
