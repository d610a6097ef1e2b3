"""One contract for engine links: in this process, and over the admin port of a relay elsewhere."""

from __future__ import annotations

import asyncio
import smtplib
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from engine.api import (
    AdminLink,
    Block,
    Delete,
    Disconnect,
    EngineLink,
    ForwardNow,
    Hold,
    LocalLink,
    MessageId,
    MessageState,
    MessageStored,
    MessageSummary,
    Pause,
    Release,
    Resume,
    RunState,
    SessionRecord,
    SpoolError,
    Stamped,
    Subscription,
    Wire,
)
from tests.support.admin import eventually
from tests.support.program import free_port

pytestmark = pytest.mark.slow
MAIL = b"Subject: h\xc3\xa9llo\r\nX-Odd: \xff\xfe\r\n\r\n..dot\r\nlast line\r\n"


class Place:
    """A relay in a folder, and the link under test to it."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.spool = folder / "spool"
        self.spool.mkdir()
        self.port, self.admin = free_port(), free_port()
        self.token = folder / "token"
        self.token.write_text("open-sesame-0123456789\n")
        self.token.chmod(0o600)
        options = (
            *("log", "no-syslog", "verbose", "interface 127.0.0.1", f"port {self.port}", f"spool-dir {self.spool}"),
            *(f"admin {self.admin}", f"admin-token {self.token}", "forward-to 127.0.0.1:1", f"log-file {folder}/log"),
        )
        file = folder / "emailrelay.conf"
        file.write_text("".join(f"{line}\n" for line in options))
        self.local = LocalLink(file)
        self.remote = AdminLink(f"127.0.0.1:{self.admin}", token="open-sesame-0123456789")
        self.link: EngineLink = self.local if kind == "local" else self.remote

    async def submit(self) -> None:
        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=10) as client:
                client.sendmail("a@example.com", ["b@example.com", "c@example.com"], MAIL)

        await asyncio.to_thread(send)

    async def message(self) -> MessageSummary:
        """Submit one; the row of the queue."""
        await self.submit()
        (summary,) = await self.link.queue.messages()
        return summary

    async def state(self) -> MessageState:
        (summary,) = await self.link.queue.messages()
        return summary.state


@pytest.fixture(params=["local", "admin"])
async def place(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    made = Place(tmp_path, request.param)
    await made.local.start()
    if made.link is made.remote:
        await made.remote.start()
    yield made
    await made.remote.close()
    await made.local.close()


async def first(subscription: Subscription, kind: type[object]) -> Stamped:
    async with asyncio.timeout(20):
        async for stamped in subscription:
            if isinstance(stamped.event, kind):
                return stamped
    raise AssertionError(f"no {kind.__name__}")


async def test_the_status_tells_what_listens_and_where_mail_goes(place: Place) -> None:
    status = place.link.status()
    assert status.state is RunState.RUNNING
    assert status.listening == (f"smtp 127.0.0.1:{place.port}", f"admin 127.0.0.1:{place.admin}")
    assert status.forward_to == "127.0.0.1:1"
    assert status.spool_dir == place.spool
    assert status.started > 0
    assert status.accepting


async def test_an_event_arrives_as_it_was_published(place: Place) -> None:
    mine, there = place.link.subscribe(), place.local.subscribe()
    await place.submit()
    assert (await first(mine, MessageStored)).event == (await first(there, MessageStored)).event


async def test_protocol_lines_come_only_to_those_who_want_them(place: Place) -> None:
    plain, wire = place.link.subscribe(), place.link.subscribe(wire=True)
    async with asyncio.timeout(20):
        while not any(isinstance(each.event, Wire) for each in wire.take()):
            await place.submit()
    assert not any(isinstance(each.event, Wire) for each in plain.take())
    wire.close()


async def test_counters_follow_the_mail(place: Place) -> None:
    await place.submit()
    await eventually(lambda: place.link.status().counters.received == 1, what="one message counted")


async def test_a_message_can_be_looked_at_byte_for_byte(place: Place) -> None:
    summary = await place.message()
    assert summary.reverse_path == "a@example.com"
    assert summary.recipients == ("b@example.com", "c@example.com")
    content = await place.link.queue.content(summary.id, 1_000_000)
    assert content.endswith(MAIL)
    assert len(content) == summary.size
    assert await place.link.queue.content(summary.id, 10) == content[:10]
    assert (await place.link.queue.header(summary.id)).endswith(b"X-Odd: \xff\xfe\r\n")
    details = await place.link.queue.details(summary.id)
    assert details == await place.local.queue.details(summary.id)
    assert details.summary == summary


async def test_what_is_gone_is_told_in_words(place: Place) -> None:
    with pytest.raises(SpoolError, match=r"emailrelay\.1\.2\.3"):
        await place.link.queue.details(MessageId("emailrelay.1.2.3"))
    with pytest.raises(SpoolError):
        await place.link.queue.content(MessageId("emailrelay.1.2.3"), 10)
    with pytest.raises(SpoolError):
        await place.link.queue.details(MessageId("a b"))


async def test_messages_are_held_released_and_deleted(place: Place) -> None:
    summary = await place.message()
    assert (await place.link.act(Hold(messages=(summary.id,)))).done == 1
    assert await place.state() is MessageState.HELD
    assert (await place.link.act(Release(messages=(summary.id,)))).done == 1
    assert await place.state() is MessageState.QUEUED
    assert (await place.link.act(Delete(messages=(summary.id,)))).done == 1
    assert list(await place.link.queue.messages()) == []
    assert {path.suffix for path in (place.spool / "trash").iterdir()} == {".content", ".envelope"}


async def test_a_message_that_is_gone_is_refused_with_the_reason(place: Place) -> None:
    summary = await place.message()
    gone = MessageId("emailrelay.1.2.3")
    result = await place.link.act(Hold(messages=(gone, summary.id)))
    assert result.done == 1
    ((message, reason),) = result.refused
    assert message == gone
    assert reason


async def test_deleting_for_good_leaves_nothing(place: Place) -> None:
    summary = await place.message()
    assert (await place.link.act(Delete(messages=(summary.id,), trash=False))).done == 1
    assert not (place.spool / "trash").exists() or not list((place.spool / "trash").iterdir())


async def test_forwarding_is_paused_and_resumed(place: Place) -> None:
    assert (await place.link.act(Pause())).done == 1
    assert place.link.status().paused
    assert (await place.link.act(Resume())).done == 1
    assert not place.link.status().paused


async def test_forwarding_now_tells_what_stands_in_the_way(place: Place) -> None:
    await place.submit()
    assert (await place.link.act(ForwardNow())).done == 1
    await eventually(
        lambda: place.link.status().problem == "connect failure: cannot connect to 127.0.0.1:1", what="the problem"
    )


async def test_after_stop_no_mail_is_taken_and_after_start_it_is_again(place: Place) -> None:
    await place.link.stop()
    with pytest.raises((OSError, smtplib.SMTPException)):
        await place.submit()
    await place.link.start()
    await place.submit()
    assert len(await place.link.queue.messages()) == 1


async def session_of(place: Place, peer: str, *, over: bool = False) -> SessionRecord:
    """What the book has of a client, once its session is over if that is wanted."""
    async with asyncio.timeout(20):
        while True:
            for each in await place.link.sessions.sessions():
                if each.peer == peer and bool(each.ended) >= over:
                    return each
            await asyncio.sleep(0.01)


async def test_the_book_of_sessions_has_what_was_said_but_no_secret_and_no_mail(place: Place) -> None:
    await place.link.sessions.sessions()
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    name = writer.get_extra_info("sockname")
    peer = f"{name[0]}:{name[1]}"
    for command in (b"EHLO me.example", b"AUTH PLAIN AHNlY3JldABzZWNyZXQ=", b"MAIL FROM:<a@example.com>"):
        await answer(reader, writer, command)
    for command in (b"RCPT TO:<b@example.com>", b"DATA", b"Subject: private words\r\n\r\nprivate words\r\n."):
        await answer(reader, writer, command)
    found = await session_of(place, peer)
    assert (found.service, found.ended, found.messages, found.reverse_path) == ("smtp", 0.0, 1, "a@example.com")
    said = await place.link.sessions.dialogue(found.number)
    assert len(said) == (await session_of(place, peer)).lines
    text = "\n".join(each.text for each in said)
    assert "EHLO me.example" in text
    assert "250" in text
    assert "AHNlY3JldABzZWNyZXQ" not in text
    assert "private words" not in text
    await answer(reader, writer, b"QUIT")
    assert not (await session_of(place, peer, over=True)).result
    writer.close()


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, command: bytes) -> bytes:
    writer.write(command + b"\r\n")
    while True:
        line = await asyncio.wait_for(reader.readline(), 20)
        if line[3:4] != b"-" and not line.startswith(b"220"):
            return line


async def test_a_session_is_ended_and_its_end_is_in_the_book(place: Place) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    name = writer.get_extra_info("sockname")
    await answer(reader, writer, b"NOOP")
    found = await session_of(place, f"{name[0]}:{name[1]}")
    assert (await place.link.act(Disconnect(session=found.number))).done == 1
    assert (await asyncio.wait_for(reader.read(), 20)).startswith(b"421 ")
    writer.close()
    assert (await session_of(place, found.peer, over=True)).result == "ended by the administrator"
    assert not await place.link.sessions.dialogue(999)


async def test_a_peer_is_kept_out_and_let_in_again(place: Place) -> None:
    assert (await place.link.act(Block(address="127.0.0.1"))).done == 1
    assert list(await place.link.sessions.blocked()) == ["127.0.0.1"]
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    with suppress(ConnectionResetError):
        assert await asyncio.wait_for(reader.read(), 20) == b""
    writer.close()
    assert (await place.link.act(Block(address="127.0.0.1", on=False))).done == 1
    assert not await place.link.sessions.blocked()
    await place.submit()
