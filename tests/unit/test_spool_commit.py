"""Group commit: who waits for which flush (spec reliability-security.md D5, D6, D7, D8)."""

from __future__ import annotations

import asyncio
import errno
import os
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import SpoolError, SpoolFull
from engine.privilege import Privileges
from engine.spool.commit import GroupCommitter, probe
from engine.spool.folder import Folder
from tests.support.spoolfiles import data_in


class SlowFolder(Folder):
    """A directory whose flush waits to be let go, and can fail."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.started = threading.Semaphore(0)
        self.go = threading.Semaphore(0)
        self.failure: int = 0
        self.flushes = 0

    def sync(self) -> None:
        self.flushes += 1
        self.started.release()
        self.go.acquire()
        if self.failure:
            raise OSError(self.failure, os.strerror(self.failure))


class Recorder:
    """A unit that notes what is done to it."""

    def __init__(self, notes: list[str], name: str, failing: str = "", error: int = errno.EIO) -> None:
        self._notes = notes
        self._name = name
        self._failing = failing
        self._error = error

    def __str__(self) -> str:
        return self._name

    def _note(self, step: str) -> None:
        self._notes.append(f"{step} {self._name}")
        if step == self._failing:
            raise OSError(self._error, os.strerror(self._error))

    def prepare(self) -> None:
        """Nothing has to be written."""

    def descriptors(self) -> tuple[int, ...]:
        return ()

    def sync(self, *, durable: bool) -> None:
        self._note("sync" if durable else "close")

    def publish(self) -> None:
        self._note("publish")

    def undo(self) -> None:
        self._note("undo")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[SlowFolder]:
    slow = SlowFolder(tmp_path)
    yield slow
    slow.close()


async def started(folder: SlowFolder) -> None:
    assert await asyncio.to_thread(folder.started.acquire, timeout=10)


async def test_a_commit_that_comes_during_a_flush_waits_for_the_next_one(folder: SlowFolder) -> None:
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None)
    notes: list[str] = []
    async with asyncio.TaskGroup() as group:
        first = group.create_task(committer.commit(Recorder(notes, "1")))
        await started(folder)
        later = [group.create_task(committer.commit(Recorder(notes, str(number)))) for number in (2, 3)]
        folder.go.release()
        await first
        await started(folder)
        assert not any(task.done() for task in later)
        assert folder.flushes == 2
        folder.go.release()
    assert notes == ["sync 1", "publish 1", "sync 2", "sync 3", "publish 2", "publish 3"]
    committer.close()


class Rights(Privileges):
    """Tells whether files are handled with the rights for it."""

    inside = False

    @contextmanager
    def files(self) -> Generator[None]:
        self.inside = True
        yield
        self.inside = False


class Asking(Recorder):
    """A unit that notes with what rights it is published."""

    def __init__(self, rights: Rights) -> None:
        super().__init__([], "1")
        self.rights = rights
        self.allowed = False

    def publish(self) -> None:
        self.allowed = self.rights.inside


async def test_what_is_left_at_the_end_is_committed_with_the_rights_for_files(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.rights = rights = Rights()
    committer = GroupCommitter(folder, durable=False, on_degraded=lambda _: None)
    unit = Asking(rights)
    waiting = committer.submit(unit)
    committer.close()
    await waiting
    assert unit.allowed
    folder.close()


async def test_without_durability_the_order_stays_and_the_flushes_go(tmp_path: Path) -> None:
    folder = SlowFolder(tmp_path)
    committer = GroupCommitter(folder, durable=False, on_degraded=lambda _: None)
    notes: list[str] = []
    await committer.commit(Recorder(notes, "1"))
    committer.sync_soon()
    assert notes == ["close 1", "publish 1"]
    committer.close()
    assert folder.flushes == 0
    folder.close()


async def test_a_cancelled_wait_does_not_stop_the_commit(folder: SlowFolder) -> None:
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None)
    notes: list[str] = []
    waiting = asyncio.ensure_future(committer.commit(Recorder(notes, "1")))
    await started(folder)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    folder.go.release()
    committer.close()
    assert notes == ["sync 1", "publish 1"]


async def test_one_unit_that_fails_does_not_fail_its_neighbours(folder: SlowFolder) -> None:
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None)
    notes: list[str] = []
    blocker = asyncio.ensure_future(committer.commit(Recorder(notes, "0")))
    await started(folder)
    units = [Recorder(notes, "1"), Recorder(notes, "2", "publish", errno.ENOSPC), Recorder(notes, "3")]
    waiting = asyncio.gather(*(committer.commit(unit) for unit in units), return_exceptions=True)
    folder.go.release(2)
    await blocker
    results = await waiting
    assert results[0] is results[2] is None
    assert isinstance(results[1], SpoolFull)
    assert notes[-4:] == ["publish 1", "publish 2", "undo 2", "publish 3"]
    assert committer.degraded == ""
    committer.close()


async def test_a_failed_directory_flush_undoes_the_batch_and_refuses_the_next(folder: SlowFolder) -> None:
    told: list[str] = []
    committer = GroupCommitter(folder, durable=True, on_degraded=told.append, probe_interval=1000)
    notes: list[str] = []
    folder.failure = errno.EIO
    folder.go.release()
    with pytest.raises(SpoolError, match="cannot flush the directory"):
        await committer.commit(Recorder(notes, "1"))
    assert notes == ["sync 1", "publish 1", "undo 1"]
    assert told == [committer.degraded] == ["flushing to the disk failed: input/output error"]
    with pytest.raises(SpoolError, match="takes no mail"):
        await committer.commit(Recorder(notes, "2"))
    assert notes[3:] == ["undo 2"]
    with pytest.raises(SpoolError, match="input/output error"):
        committer.check()
    committer.close()


async def test_lack_of_space_at_a_flush_is_told_apart(folder: SlowFolder) -> None:
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None, probe_interval=1000)
    folder.failure = errno.ENOSPC
    folder.go.release()
    with pytest.raises(SpoolFull):
        await committer.commit(Recorder([], "1"))
    with pytest.raises(SpoolFull):
        committer.check()
    committer.close()


async def test_mail_is_taken_again_after_a_probe(folder: SlowFolder) -> None:
    told: asyncio.Queue[str] = asyncio.Queue()
    committer = GroupCommitter(folder, durable=True, on_degraded=told.put_nowait, probe_interval=0)
    folder.failure = errno.EIO
    folder.go.release()
    with pytest.raises(SpoolError):
        await committer.commit(Recorder([], "1"))
    assert await told.get()
    folder.failure = 0
    folder.go.release(2)
    assert await told.get() == ""
    await committer.commit(Recorder([], "2"))
    assert data_in(folder.path) == {}
    committer.close()


async def test_a_closed_committer_undoes_what_comes_late(folder: SlowFolder) -> None:
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None)
    committer.close()
    notes: list[str] = []
    with pytest.raises(SpoolError, match="closed"):
        await committer.commit(Recorder(notes, "1"))
    assert notes == ["undo 1"]


def test_a_probe_goes_through_every_step_and_leaves_nothing(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (tmp_path / f".probe.{os.getpid()}.tmp").write_bytes(b"left over")
    probe(folder)
    folder.close()
    assert list(tmp_path.iterdir()) == []
