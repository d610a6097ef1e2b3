"""Sender rules at work: what the next hop is told, and what is seen of it here."""

from __future__ import annotations

import os
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, cast

import pytest

from engine.config.values import RetryPolicy
from engine.errors import ConfigError
from engine.events import DeliveryStarted, Level, MessageForwarded, MessageId
from engine.forward.rewriting import LONGEST_HEADER, NO_END
from engine.forward.rule_book import RuleBook
from engine.forward.worker import RunResult
from engine.spool.envelope import BodyType, Envelope
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Sink

SCAN = b"From: Scanner <mfp@scanner.local>\r\nSubject: scan\r\n\r\n.page\r\n"
RULE = (
    '[[rule]]\nsender = "*@scanner.local"\nreverse-path = "scans@x.example"\n'
    'from = "scans@x.example"\nreply-to = true\n'
)
WRITTEN = b"From: Scanner <scans@x.example>\r\nReply-To: Scanner <mfp@scanner.local>\r\nSubject: scan\r\n\r\n.page\r\n"
DEVICE = {"reverse_path": "mfp@scanner.local", "client": "192.168.1.7"}


def rules(folder: Path, text: str) -> Path:
    file = folder / "senders.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    return file


async def forward(rig: Rig, book: RuleBook, **options: Any) -> RunResult:
    forwarder = rig.make(**options)
    forwarder.use_rules(book)
    result = await forwarder.run_once("startup")
    rig.collect()
    return result


@pytest.mark.parametrize("policy", [None, RETRY])
async def test_a_message_leaves_under_another_sender_and_others_as_they_are(
    tmp_path: Path, policy: RetryPolicy | None
) -> None:
    async with Sink(extensions=("PIPELINING",)) as sink:
        rig = Rig(sink.address)
        book = RuleBook(rules(tmp_path, RULE), rig.clock)
        await rig.put(SCAN)
        scan = await rig.put(SCAN, **DEVICE)
        await rig.put(SCAN)
        result = await forward(rig, book, forward_retry=policy, client_smtp_config=("pipelining",))
    assert result.sent == 3
    assert [each.content for each in sink.messages] == [SCAN, WRITTEN, SCAN]
    assert [each.mail.split()[1] for each in sink.messages] == [
        "FROM:<from@x.example>",
        "FROM:<scans@x.example>",
        "FROM:<from@x.example>",
    ]
    words = "sender-rule=[1] reverse-path=[scans@x.example] from=[scans@x.example]"
    assert [each.route for each in rig.of(DeliveryStarted)] == ["", words, ""]
    (forwarded,) = (each for each in rig.of(MessageForwarded) if each.message == scan)
    assert (forwarded.route, forwarded.reverse_path, forwarded.size) == (words, "mfp@scanner.local", len(WRITTEN))


async def test_binary_content_is_sent_in_its_new_length(tmp_path: Path) -> None:
    async with Sink(extensions=("BINARYMIME", "CHUNKING")) as sink:
        rig = Rig(sink.address)
        big = SCAN + b"x\0" * 700_000 + b"\r\n"
        await rig.put(big, content=BodyType.BINARY, **DEVICE)
        await forward(rig, RuleBook(rules(tmp_path, RULE), rig.clock))
    assert sink.messages[0].content == WRITTEN + big[len(SCAN) :]


async def test_a_large_message_is_rewritten_and_otherwise_as_it_was(tmp_path: Path) -> None:
    head = SCAN.removesuffix(b"\r\n.page\r\n") + b"X: " + b"y" * 100_000 + b"\r\n\r\n"
    big = head + b"0123456789\r\n" * 100_000
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put(big, **DEVICE)
        await forward(rig, RuleBook(rules(tmp_path, RULE), rig.clock))
    old, new = SCAN.partition(b"Subject")[0], WRITTEN.partition(b"Subject")[0]
    assert sink.messages[0].content == big.replace(old, new, 1)


async def test_a_header_without_end_is_sent_as_it_is_with_a_warning(tmp_path: Path) -> None:
    endless = SCAN.partition(b"\r\n\r\n")[0] + b"\r\n" + b"X: y\r\n" * (LONGEST_HEADER // 6 + 20_000)
    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put(endless, **DEVICE)
        await forward(rig, RuleBook(rules(tmp_path, RULE), rig.clock))
    assert sink.messages[0].content == endless
    assert f"forwarding [{message}]: {NO_END}" in rig.texts()


async def test_a_message_that_is_all_header_is_rewritten(tmp_path: Path) -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put(SCAN.partition(b"\r\n\r\n")[0] + b"\r\n", **DEVICE)
        await forward(rig, RuleBook(rules(tmp_path, RULE), rig.clock))
    assert sink.messages[0].content == WRITTEN.partition(b"\r\n\r\n")[0] + b"\r\n"


@pytest.mark.parametrize("policy", [None, RETRY])
async def test_the_first_server_of_a_rule_that_can_be_reached_gets_the_mail(
    tmp_path: Path, policy: RetryPolicy | None
) -> None:
    async with Sink() as usual, Sink() as second:
        async with Sink() as gone:
            dead = gone.address
        rig = Rig(usual.address)
        text = f'[[rule]]\nclient = "192.168.1.0/24"\nforward-to = ["{dead}", "{second.address}"]\n'
        book = RuleBook(rules(tmp_path, text), rig.clock)
        await rig.put(b"1\r\n", **DEVICE)
        await rig.put(b"2\r\n")
        await rig.put(b"3\r\n", **DEVICE)
        result = await forward(rig, book, forward_retry=policy)
    assert (result.sent, result.error) == (3, "")
    assert [each.content for each in usual.messages] == [b"2\r\n"]
    assert [each.content for each in second.messages] == [b"1\r\n", b"3\r\n"]
    assert sum(text.startswith("smtp connection failed") for text in rig.texts()) == 1


async def test_a_report_about_a_rewritten_message_goes_to_its_own_sender(tmp_path: Path) -> None:
    async with Sink() as sink:
        sink.always("RCPT", "550 5.1.1 unknown")
        rig = Rig(sink.address)
        message = await rig.put(SCAN, **DEVICE)
        await forward(rig, RuleBook(rules(tmp_path, RULE), rig.clock), forward_retry=RETRY, bounce=True)
    (report,) = [each.id for each in await rig.spool.messages() if each.id != message]
    assert rig.envelope(report).remote == ("mfp@scanner.local",)
    assert header_of(rig, report)["From"] == "Scanner <mfp@scanner.local>"


def header_of(rig: Rig, report: MessageId) -> Message:
    """The header that comes back in a report."""
    whole = message_from_bytes(cast("bytes", rig.spool.stored[report].content))
    last = cast("list[Message]", whole.get_payload())[-1]
    return message_from_bytes(cast("bytes", last.get_payload(decode=True)))


async def test_what_waits_is_shown_with_its_rule(tmp_path: Path) -> None:
    rig = Rig("127.0.0.1:9")
    book = RuleBook(rules(tmp_path, '[[rule]]\nclient = "192.168.1.7"\nselector = "work"\n'), rig.clock)
    scan = await rig.row(await rig.put(SCAN, forward_to_address="h:25", **DEVICE))
    other = await rig.row(await rig.put(SCAN))
    assert book.shown(scan).route == "forward-to-address=[h:25] sender-rule=[1] selector=[work]"
    assert book.shown(other) == other


def test_a_changed_file_counts_and_a_bad_one_does_not(tmp_path: Path) -> None:
    rig = Rig("127.0.0.1:9")
    file = rules(tmp_path, '[[rule]]\nselector = "one"\n')
    book = RuleBook(file, rig.clock)
    said: list[tuple[Level, str]] = []

    def selector() -> str:
        return book.way(Envelope(reverse_path="a@b", remote=("c@d",))).route.selector

    def change(text: str) -> None:
        new = rules(tmp_path / "new", text)
        os.replace(new, file)  # noqa: PTH105 - as an editor does
        book.refresh(lambda level, words: said.append((level, words)))

    (tmp_path / "new").mkdir()
    change('[[rule]]\nselector = "two"\n')
    assert (selector(), said) == ("one", [])  # it is looked at once a second
    rig.clock.now += 1
    book.refresh(lambda level, words: said.append((level, words)))
    assert (selector(), said) == ("two", [(Level.INFO, f"re-reading sender rules: {file}")])
    rig.clock.now += 1
    change('[[rule]]\nselector = "three"\ncolour = "x"\n')
    assert selector() == "two"
    assert said[-1][0] is Level.WARNING
    assert f'keeping the old sender rules: {file}: rule 1: "colour" is not known' in said[-1][1]
    count = len(said)
    rig.clock.now += 1
    book.refresh(lambda level, words: said.append((level, words)))
    assert len(said) == count
    rig.clock.now += 1
    file.unlink()
    book.refresh(lambda level, words: said.append((level, words)))
    assert (selector(), len(said)) == ("two", count + 1)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (b"[[rule]]\nselector = 1\n", 'rule 1: "selector" needs a text in quotes'),
        (b"[[rule]]\nselector = '\xff'\n", "this line is not valid UTF-8 text"),
        (None, "senders.toml"),
    ],
)
def test_a_file_that_is_no_good_is_refused_at_the_start(tmp_path: Path, text: bytes | None, complaint: str) -> None:
    file = tmp_path / "senders.toml"
    if text is not None:
        file.write_bytes(text)
        file.chmod(0o600)
    with pytest.raises(ConfigError) as caught:
        RuleBook(file, Rig("127.0.0.1:9").clock)
    assert complaint in str(caught.value)
    assert {each.option for each in caught.value.problems} == {"sender-rules"}
