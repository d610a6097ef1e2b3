"""Claims whose tasks are cancelled, and claims that meet trouble (D8, D10)."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed, SpoolError
from engine.events import MessageId
from engine.spool.directory import DirectorySpool
from engine.spool.folder import Folder
from engine.spool.history import with_attempt
from tests.support.spoolfiles import names, put

X = MessageId("x")


class FaultyFolder(Folder):
    """A directory in which chosen operations on chosen names fail."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.failing: set[str] = set()

    def _check(self, name: str) -> None:
        if name in self.failing:
            raise OSError(errno.EIO, os.strerror(errno.EIO), name)

    def open(self, name: str) -> int:
        self._check(f"open {name}")
        return super().open(name)

    def remove(self, name: str) -> None:
        self._check(f"remove {name}")
        super().remove(name)

    def replace(self, old: str, new: str) -> None:
        self._check(f"replace {new}")
        super().replace(old, new)


@pytest.fixture
def folder(tmp_path: Path) -> FaultyFolder:
    put(tmp_path, "x.content", "x.envelope")
    return FaultyFolder(tmp_path)


@pytest.fixture
async def spool(folder: FaultyFolder) -> AsyncIterator[DirectorySpool]:
    made = DirectorySpool(folder.path, SystemClock(), opener=lambda _: folder)
    yield made
    made.close()


async def begun(work: asyncio.Task[None] | asyncio.Task[object]) -> None:
    """Let ``work`` run to its first wait, then cancel it."""
    await asyncio.sleep(0)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


async def until_queued(spool: DirectorySpool) -> None:
    async with asyncio.timeout(10):
        while await spool.queued() != [X] or names(spool.path) != ["x.content", "x.envelope"]:
            pass


async def test_a_claim_that_nobody_waits_for_any_more_is_given_back(spool: DirectorySpool) -> None:
    claiming: asyncio.Task[object] = asyncio.ensure_future(spool.claim(X))
    await begun(claiming)
    async with asyncio.timeout(10):
        while True:
            try:
                again = await spool.claim(X)
            except AlreadyClaimed:  # the first claim has not been returned yet
                await asyncio.sleep(0)
            else:
                break
    await again.release()
    assert names(spool.path) == ["x.content", "x.envelope"]


async def test_a_removal_goes_on_when_its_task_is_cancelled(spool: DirectorySpool, tmp_path: Path) -> None:
    claim = await spool.claim(X)
    await begun(asyncio.ensure_future(claim.done()))
    async with asyncio.timeout(10):
        while await spool.messages():
            pass
    assert names(tmp_path) == []


async def test_a_release_goes_on_when_its_task_is_cancelled(spool: DirectorySpool) -> None:
    claim = await spool.claim(X)
    changed = with_attempt(claim.envelope, time=1, code=450, reason="later", next_attempt=5)
    await begun(asyncio.ensure_future(claim.release(changed)))
    await until_queued(spool)
    again = await spool.claim(X)
    assert again.envelope == changed
    await again.release()


async def test_an_unreadable_envelope_is_trouble_and_not_damage(spool: DirectorySpool, folder: FaultyFolder) -> None:
    folder.failing = {"open x.envelope.busy"}
    with pytest.raises(SpoolError, match=r"cannot read x\.envelope\.busy: input/output error"):
        await spool.claim(X)
    assert names(folder.path) == ["x.content", "x.envelope"]


async def test_a_message_that_cannot_be_removed_stays_claimed(spool: DirectorySpool, folder: FaultyFolder) -> None:
    claim = await spool.claim(X)
    folder.failing = {"remove x.envelope.busy"}
    with pytest.raises(SpoolError, match="cannot remove x: input/output error"):
        await claim.done()
    assert await spool.queued() == []
    folder.failing.clear()
    await claim.done()
    assert names(folder.path) == []


async def test_a_release_that_fails_leaves_the_claim_and_the_old_envelope(
    spool: DirectorySpool, folder: FaultyFolder
) -> None:
    claim = await spool.claim(X)
    folder.failing = {"replace x.envelope.busy"}
    with pytest.raises(SpoolError, match="input/output error"):
        await claim.release(with_attempt(claim.envelope, time=1, code=0, reason="x", next_attempt=5))
    assert names(folder.path) == ["x.content", "x.envelope.busy", "x.owner"]
    await claim.release()
    again = await spool.claim(X)
    assert again.envelope == claim.envelope
    await again.release()


async def test_a_retry_that_cannot_be_written_leaves_the_message_failed(
    spool: DirectorySpool, folder: FaultyFolder
) -> None:
    claim = await spool.claim(X)
    await claim.fail("no", 550, with_attempt(claim.envelope, time=1, code=450, reason="later", next_attempt=5))
    folder.failing = {"replace x.envelope.busy"}
    result = await spool.retry([X])
    assert (result.done, result.refused[0][0]) == (0, X)
    assert "input/output error" in result.refused[0][1]
    assert names(folder.path) == ["x.content", "x.envelope.bad"]


async def test_a_message_that_somebody_else_removed_is_no_error(spool: DirectorySpool, tmp_path: Path) -> None:
    claim = await spool.claim(X)
    for name in ("x.envelope.busy", "x.content"):
        (tmp_path / name).unlink()
    await claim.done()
    assert names(tmp_path) == []


async def test_a_failed_message_does_not_replace_an_earlier_one_of_its_name(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    put(tmp_path, "x.envelope.bad", data=b"earlier")
    claim = await spool.claim(X)
    with pytest.raises(SpoolError, match=r"there is already a file x\.envelope\.bad"):
        await claim.fail("no", 550)
    await claim.release()
    assert names(tmp_path) == ["x.content", "x.envelope", "x.envelope.bad"]
