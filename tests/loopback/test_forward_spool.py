"""Forwarding from a spool on disk, and what the files say afterwards."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Self

import pytest

from engine.bus import Bus
from engine.config.options import Settings
from engine.errors import SpoolError
from engine.events import MessageId
from engine.forward.forwarder import Forwarder
from engine.forward.worker import RunResult
from engine.link import MessageState
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from engine.spool.memory_parts import MemoryClaim
from tests.support.forwarding import CONTENT, RETRY, HandClock, Rig
from tests.support.sink import Act, Sink


@pytest.fixture
async def spool(tmp_path: Path) -> AsyncIterator[DirectorySpool]:
    opened = DirectorySpool(tmp_path, HandClock(), durable=False)
    yield opened
    await asyncio.to_thread(opened.close)


def leftovers(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if not each.name.startswith(".")]


async def put(spool: DirectorySpool, *recipients: str) -> MessageId:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(Envelope(reverse_path="from@x.example", remote=recipients))
    await draft.commit()
    return draft.id


async def forward(spool: DirectorySpool, sink: Sink, **options: Any) -> RunResult:
    clock = HandClock()
    forwarder = Forwarder(
        settings=Settings(forward_to=sink.address, **options),
        spool=spool,
        bus=Bus(clock),
        clock=clock,
        accounts=None,
        keyring=None,
        tls=None,
        domain="me.example",
    )
    return await forwarder.run_once("startup")


async def test_nothing_is_left_of_what_was_delivered(spool: DirectorySpool, tmp_path: Path) -> None:
    async with Sink() as sink:
        for _ in range(3):
            await put(spool, "to@y.example")
        assert (await forward(spool, sink)).sent == 3
    assert [each.content for each in sink.messages] == [CONTENT] * 3
    assert leftovers(tmp_path) == []


async def test_a_refused_message_keeps_its_content_and_says_why(spool: DirectorySpool, tmp_path: Path) -> None:
    async with Sink() as sink:
        sink.once("MAIL", "554 5.7.1 no thanks")
        message = await put(spool, "to@y.example")
        await forward(spool, sink)
    lines = (tmp_path / f"{message}.envelope.bad").read_bytes().split(b"\r\n")
    assert lines[-3:] == [b"X-MailRelay-Reason: 5.7.1 no thanks", b"X-MailRelay-ReasonCode: 554", b""]
    assert (tmp_path / f"{message}.content").read_bytes() == CONTENT


async def test_accepted_recipients_are_gone_from_the_file_before_the_next_attempt(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "450 busy" if address == "later@y" else None
        message = await put(spool, "now@y", "later@y")
        await forward(spool, sink, forward_retry=RETRY)
    text = (tmp_path / f"{message}.envelope").read_text()
    assert "X-MailRelay-To-Remote: later@y" in text
    assert "now@y" not in text
    assert "X-MailRelay-Ext-Attempts: 1" in text
    assert not (tmp_path / f"{message}.envelope.busy").exists()


async def test_content_that_is_gone_is_an_error_and_never_an_empty_message(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    async with Sink() as sink:
        message = await put(spool, "to@y.example")
        (tmp_path / f"{message}.content").unlink()
        await put(spool, "to@y.example")
        result = await forward(spool, sink)
    assert (result.sent, result.failed) == (1, 1)
    assert len(sink.messages) == 1
    assert (tmp_path / f"{message}.envelope.bad").exists()


# With a spool in memory, what a disk does only when it is ill


async def test_a_delivered_message_that_cannot_be_removed_is_not_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_claim: MemoryClaim) -> None:
        raise SpoolError("cannot remove: input/output error")

    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.put()
        monkeypatch.setattr(MemoryClaim, "done", broken)
        result = await rig.forward()
        again = await rig.forwarder.run_once("poll")
    assert result.error == "cannot remove: input/output error"
    assert await rig.state(message) is MessageState.SENDING
    assert len(sink.messages) == again.messages + 1


async def test_content_that_cannot_be_read_is_found_before_mail_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_claim: MemoryClaim) -> None:
        raise SpoolError("cannot read the content: permission denied")

    monkeypatch.setattr(MemoryClaim, "open", broken)
    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put()
        result = await rig.forward()
    assert result.failed == 1
    assert (await rig.row(message)).reason == "cannot read the content: permission denied"
    assert not any(line.startswith("MAIL") for line in sink.talks[0].lines)


class Torn:
    """Content whose second block cannot be read."""

    def __init__(self) -> None:
        self._reads = 0

    def read(self, size: int) -> bytes:
        self._reads += 1
        if self._reads > 1:
            raise OSError(5, "Input/output error")
        return b"x" * size

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        return


async def test_content_that_breaks_off_is_never_ended_with_a_dot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryClaim, "open", lambda _claim: Torn())
    async with Sink() as sink:
        rig = Rig(sink.address)
        message = await rig.put()
        result = await rig.forward()
        await sink.wait_for(lambda: sink.talks[0].closed)
    assert not sink.messages
    assert result.failed == 1
    assert (await rig.row(message)).reason == "the content cannot be read: input/output error"


async def test_a_hop_that_drops_every_session_ends_the_run_after_three() -> None:
    async with Sink() as sink:
        sink.always("MAIL", Act.DROP)
        rig = Rig(sink.address)
        for _ in range(5):
            await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert (len(sink.talks), result.deferred) == (3, 3)
    assert result.error.startswith("peer disconnected")
    assert all(each.state is MessageState.QUEUED for each in await rig.spool.messages())


async def test_one_message_that_breaks_the_session_does_not_hold_up_the_others() -> None:
    async with Sink() as sink:
        sink.once("MAIL", Act.DROP)
        rig = Rig(sink.address)
        for _ in range(3):
            await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert (result.deferred, result.sent, result.error) == (1, 2, "")


async def test_a_name_for_ehlo_that_is_none_is_an_error_in_words() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, domain="me example.com")
        await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert result.error.startswith("smtp error: The local_hostname")


async def test_connections_can_be_reset_instead_of_closed() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address)
        await rig.put()
        assert (await rig.forward(client_smtp_config=("-linger",))).sent == 1
    assert sink.talks[0].closed
