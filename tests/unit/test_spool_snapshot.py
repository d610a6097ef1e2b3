"""The rows of the queue: read once, fast for a big queue, off the loop (Q13, Q15)."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.events import MessageId
from engine.link import Failure, MessageState
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder
from engine.spool.history import with_failure
from tests.support.spoolfiles import ENVELOPE, put


@pytest.fixture
async def spool(tmp_path: Path) -> AsyncIterator[DirectorySpool]:
    made = DirectorySpool(tmp_path, SystemClock(), durable=False)
    yield made
    made.close()


class CountingFolder(Folder):
    """A directory that counts the files that are opened for reading."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.opened = 0

    def open(self, name: str) -> int:
        self.opened += 1
        return super().open(name)


async def test_an_envelope_is_read_once_as_long_as_it_stays_the_same(tmp_path: Path) -> None:
    folder = CountingFolder(tmp_path)
    spool = DirectorySpool(tmp_path, SystemClock(), opener=lambda _: folder)
    put(tmp_path, "x.content", "x.envelope", "y.content", "y.envelope.bad")
    first = await spool.messages()
    assert folder.opened == 2
    assert await spool.messages() == first
    assert folder.opened == 2
    put(tmp_path, "x.content", data=b"longer content")
    assert [row.size for row in await spool.messages()] == [14, 7]
    assert folder.opened == 2
    put(tmp_path, "x.envelope", data=encode(Envelope(reverse_path="new@sender")))
    assert [row.reverse_path for row in await spool.messages()] == ["new@sender", "a@b"]
    assert folder.opened == 3
    spool.close()


async def test_files_named_by_other_programs_are_shown_with_the_time_of_the_file(
    tmp_path: Path, spool: DirectorySpool
) -> None:
    put(tmp_path, "foo.content", "foo.envelope")
    os.utime(tmp_path / "foo.envelope", (1000, 1000))
    (row,) = await spool.messages()
    assert (row.id, row.received, row.state) == ("foo", 1000.0, MessageState.QUEUED)
    assert await spool.queued() == ["foo"]


async def test_every_message_in_the_folder_is_a_row_exactly_once(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, "a.content", "a.envelope", "b.content", "b.envelope.busy", "c.content", "c.envelope.bad")
    put(tmp_path, "d.content", "d.envelope.hold", "e.content", "e.envelope.new", "f.content", "g.envelope")
    put(tmp_path, "h.content", "h.envelope", "h.envelope.bad", "i.envelope.local", "notes.txt", "b.owner")
    states = {row.id: row.state.value for row in await spool.messages()}
    assert states == {
        "a": "queued",
        "b": "sending",
        "c": "failed",
        "d": "held",
        "e": "receiving",
        "f": "damaged",
        "g": "damaged",
        "h": "queued",
    }
    assert len(await spool.messages()) == 8


async def test_details_name_the_files_and_show_the_envelope(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, "x.content")
    put(tmp_path, "x.envelope.bad", data=encode(with_failure(ENVELOPE, "no", 550)))
    details = await spool.details(MessageId("x"))
    assert details.envelope_file == tmp_path / "x.envelope.bad"
    assert details.content_file == tmp_path / "x.content"
    assert details.envelope_text.startswith("X-MailRelay-Format: #2821.8\nX-MailRelay-Content: unknown\n")
    assert details.history == (Failure(reason="no", code=550),)


async def test_details_of_a_lone_content_say_what_is_missing(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, "x.content")
    details = await spool.details(MessageId("x"))
    assert (details.summary.state, details.summary.reason) == (MessageState.DAMAGED, "the envelope file is missing")
    assert (await spool.delete([MessageId("x")], trash=False)).done == 1
    assert await spool.messages() == []


def generate(folder: Path, count: int) -> None:
    data = encode(ENVELOPE)
    handle = os.open(folder, os.O_RDONLY)
    for number in range(count):
        for suffix, content in ((".content", b"x"), (".envelope", data)):
            name = f"emailrelay.1.{1000 + number // 100}.{number}{suffix}"
            descriptor = os.open(name, os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=handle)
            os.write(descriptor, content)
            os.close(descriptor)
    os.close(handle)


async def worst_lag(work: asyncio.Future[object]) -> float:
    """Seconds by which the loop was late at the worst while ``work`` went on."""
    loop, worst = asyncio.get_running_loop(), 0.0
    while not work.done():
        due = loop.time() + 0.005
        await asyncio.wait([work], timeout=0.005)
        worst = max(worst, loop.time() - due)
    return worst


@pytest.mark.slow
async def test_a_hundred_thousand_messages_are_swept_and_listed_at_once(tmp_path: Path) -> None:
    count = 100_000
    await asyncio.to_thread(generate, tmp_path, count)
    spool = DirectorySpool(tmp_path, SystemClock())
    start = time.perf_counter()
    assert (await spool.recover()).failed == ()
    listing = asyncio.ensure_future(spool.queued())
    lag = await worst_lag(listing)
    queued = listing.result()
    claim = await spool.claim(queued[0])
    elapsed = time.perf_counter() - start
    await claim.release()
    assert len(queued) == count
    assert queued[:3] == ["emailrelay.1.1000.0", "emailrelay.1.1000.1", "emailrelay.1.1000.2"]
    # far from what a busy machine adds, and from what one piece of work on the loop would take
    assert elapsed < 20
    assert lag < 1
    spool.close()


@pytest.mark.slow
async def test_fifty_thousand_rows_come_fast_the_second_time(tmp_path: Path) -> None:
    await asyncio.to_thread(generate, tmp_path, 50_000)
    spool = DirectorySpool(tmp_path, SystemClock())
    first = await spool.messages()
    start = time.perf_counter()
    second = await spool.messages()
    elapsed = time.perf_counter() - start
    assert len(first) == 50_000
    assert second == first
    assert elapsed < 20
    spool.close()
