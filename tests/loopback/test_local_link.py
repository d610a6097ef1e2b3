"""The engine in this process, through its link: start, mail in, mail out, stop, and what goes wrong."""

from __future__ import annotations

import asyncio
import smtplib
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.api import (
    Accept,
    ConfigError,
    Delete,
    EngineStatus,
    Hold,
    ListenError,
    LocalLink,
    MessageForwarded,
    MessageState,
    MessageStored,
    Release,
    RunState,
    SpoolError,
    Subscription,
)
from tests.support.program import free_port

MAIL = b"Subject: h\xc3\xa9llo\r\n\r\n..dot\r\nlast line\r\n"


class Place:
    """A configuration in a folder, its options changeable between starts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        self.spool.mkdir()
        self.port = free_port()
        self.file = folder / "emailrelay.conf"
        self.link = LocalLink(self.file)
        self.write()

    def write(self, *options: str) -> None:
        given = ("log", "no-syslog", "interface 127.0.0.1", f"port {self.port}", f"spool-dir {self.spool}", *options)
        self.file.write_text("".join(f"{line}\n" for line in given))

    async def submit(self, content: bytes = MAIL) -> None:
        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=10) as client:
                client.sendmail("a@example.com", ["b@example.com", "c@example.com"], content)

        await asyncio.to_thread(send)


async def event(subscription: Subscription, kind: type[object]) -> object:
    async with asyncio.timeout(10):
        async for stamped in subscription:
            if isinstance(stamped.event, kind):
                return stamped.event
    raise AssertionError(f"no {kind.__name__}")


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    made = Place(tmp_path)
    yield made
    await made.link.close()


async def test_a_started_relay_listens_takes_mail_and_stops(place: Place) -> None:
    events = place.link.subscribe()
    await place.link.start()
    status = place.link.status()
    assert status.state is RunState.RUNNING
    assert status.listening == (f"smtp 127.0.0.1:{place.port}",)
    await place.submit()
    stored = await event(events, MessageStored)
    assert isinstance(stored, MessageStored)
    assert stored.recipients == ("b@example.com", "c@example.com")
    (summary,) = await place.link.queue.messages()
    assert (summary.state, summary.reverse_path) == (MessageState.QUEUED, "a@example.com")
    content = await place.link.queue.content(summary.id, 1_000_000)
    assert content.startswith(b"Received: ")
    assert content.partition(b"\r\n")[2] == MAIL
    assert place.link.status().counters.received == 1
    await place.link.stop()
    assert place.link.status().state is RunState.STOPPED
    with pytest.raises(OSError):  # noqa: PT011 - any failure to connect will do
        socket.create_connection(("127.0.0.1", place.port), timeout=1)
    assert len(await place.link.queue.messages()) == 1


async def test_mail_can_be_kept_out_and_let_in_again(place: Place) -> None:
    await place.link.start()
    assert place.link.status().accepting
    assert (await place.link.act(Accept(on=False))).done == 1
    assert not place.link.status().accepting
    with pytest.raises(smtplib.SMTPException, match="421"):
        await place.submit()
    await place.link.act(Accept(on=True))
    await place.submit()
    assert len(await place.link.queue.messages()) == 1
    await place.link.stop()
    assert (await place.link.act(Accept(on=False))).done == 0
    assert place.link.status().accepting


async def test_a_relay_can_be_started_again(place: Place) -> None:
    for _ in range(3):
        await place.link.start()
        await place.submit()
        await place.link.stop()
    assert len(await place.link.queue.messages()) == 3


async def test_mail_goes_from_one_relay_through_the_next(place: Place, tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    first = Place(tmp_path / "first")
    first.write(f"forward-to 127.0.0.1:{place.port}", "forward-on-disconnect")
    events = first.link.subscribe()
    await place.link.start()
    await first.link.start()
    try:
        await first.submit()
        await event(events, MessageForwarded)
        (summary,) = await place.link.queue.messages()
        content = await place.link.queue.content(summary.id, 1_000_000)
        assert content.split(b"\r\n", 2)[2] == MAIL, "two Received lines, then the message as it was"
        assert list(await first.link.queue.messages()) == []
    finally:
        await first.link.close()
    assert list(first.spool.iterdir()) == []


async def refusal(place: Place, kind: type[Exception]) -> EngineStatus:
    with pytest.raises(kind):
        await place.link.start()
    status = place.link.status()
    assert status.state is RunState.FAILED
    return status


async def test_a_taken_port_is_told_and_can_be_tried_again(place: Place) -> None:
    with socket.create_server(("127.0.0.1", place.port)):
        status = await refusal(place, ListenError)
        assert f"127.0.0.1:{place.port}" in status.problem
        assert "address already in use" in status.problem
    await place.link.start()
    assert place.link.status().state is RunState.RUNNING


async def test_a_bad_configuration_is_told_with_file_and_line(place: Place) -> None:
    place.write("poll never")
    status = await refusal(place, ConfigError)
    assert f"{place.file}, line 6" in status.problem


async def test_messages_can_be_held_released_and_deleted(place: Place) -> None:
    await place.link.start()
    await place.submit()
    (summary,) = await place.link.queue.messages()
    assert (await place.link.act(Hold(messages=(summary.id,)))).done == 1
    (held,) = await place.link.queue.messages()
    assert held.state is MessageState.HELD
    assert (await place.link.act(Release(messages=(summary.id,)))).done == 1
    assert (await place.link.act(Delete(messages=(summary.id,)))).done == 1
    assert list(await place.link.queue.messages()) == []
    assert {path.suffix for path in (place.spool / "trash").iterdir()} == {".content", ".envelope"}


async def test_many_first_looks_at_once_open_the_folder_once(place: Place) -> None:
    seen = await asyncio.gather(*(place.link.queue.messages() for _ in range(5)), place.link.start())
    assert seen == [[]] * 5 + [None]
    await place.link.close()
    assert list(place.spool.iterdir()) == []


async def test_a_bad_configuration_keeps_the_queue_from_being_read_in_words(place: Place) -> None:
    place.write("poll never")
    with pytest.raises(SpoolError, match="line 6"):
        await place.link.queue.messages()


async def test_a_queued_message_is_shown_with_the_sender_rule_that_it_falls_under(place: Place) -> None:
    rules = place.folder / "rules.toml"
    rules.write_text('[[rule]]\nsender = "a@*"\nfrom = "scans@example.com"\n')
    rules.chmod(0o600)
    place.write(f"forward-to 127.0.0.1:{free_port()}", f"sender-rules {rules}")
    await place.link.start()
    await place.submit()
    (row,) = await place.link.queue.messages()
    assert row.route == "sender-rule=[1] from=[scans@example.com]"
