"""Group commit: many messages become durable with one flush of the directory (spec reliability-security.md D1, D5, D7).

One thread, used for nothing else, takes everything that waits as a batch: it writes and flushes the files of each
unit (see :mod:`engine.spool.flushing`), publishes each (renames), flushes the directory once and only then reports
success. What arrives meanwhile goes with the next batch; nobody waits for company. After a failed flush the store is
degraded: everything is refused until a probe has gone through all steps with a file of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Sequence
from typing import Protocol

from engine.errors import SpoolError, SpoolFull
from engine.privilege import file_executor
from engine.spool.flushing import Flushing, file_system
from engine.spool.folder import Folder, reason_of, spool_error, write_all
from engine.spool.writeback import writeback_starter

PROBE_INTERVAL = 2.0
"""Seconds between a failed flush and a probe, and between probes."""


class Unit(Protocol):
    """What is published together or not at all; the methods run in the committer's thread."""

    def prepare(self) -> None:
        """Write the files; raises :class:`OSError`."""
        ...

    def descriptors(self) -> tuple[int, ...]:
        """The files that :meth:`sync` is going to flush."""
        ...

    def sync(self, *, durable: bool) -> None:
        """Flush, if ``durable`` and not done together with others, and close the files; raises :class:`OSError`."""
        ...

    def publish(self) -> None:
        """Give the files their final names; raises :class:`OSError`."""
        ...

    def undo(self) -> None:
        """Remove what was made, published or not."""
        ...


class FlushFailed(OSError):
    """A flush to the disk did not succeed: what was written since the last one may be gone."""


_Waiting = tuple[Unit | None, asyncio.Future[None]]
_Outcome = tuple[asyncio.Future[None], SpoolError | None]


def flush(descriptor: int) -> None:
    """``fsync`` whose failure is told apart from that of other calls; raises :class:`FlushFailed`."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        raise FlushFailed(*error.args) from error


class GroupCommitter:
    """The committing thread of one spool."""

    def __init__(
        self,
        folder: Folder,
        *,
        durable: bool,
        on_degraded: Callable[[str], None],
        probe_interval: float = PROBE_INTERVAL,
    ) -> None:
        """``on_degraded`` is called on the loop's thread with the reason, and with "" when it has passed."""
        self.degraded = ""
        self.full = False
        """Whether the reason is a lack of space."""
        self._folder = folder
        self._durable = durable
        self._on_degraded = on_degraded
        self._probe_interval = probe_interval
        self._writeback = writeback_starter() if durable else None
        self._flushing = Flushing(file_system(folder) if durable else None)
        self._timer: asyncio.TimerHandle | None = None
        self._executor = file_executor("spool-commit", folder.rights)
        self._waiting: list[_Waiting] = []
        self._working = False
        self._closed = False

    async def commit(self, unit: Unit) -> None:
        """:meth:`submit`, awaited."""
        await self.submit(unit)

    def submit(self, unit: Unit) -> asyncio.Future[None]:
        """Flush and publish ``unit``; it goes on when the awaiting task, or the future, is cancelled.

        The future holds :class:`~engine.errors.SpoolError` once ``unit`` has been undone.
        """
        if not self._closed:
            return self._enter(unit)
        unit.undo()
        future = asyncio.get_running_loop().create_future()
        future.set_exception(SpoolError("the message store is closed"))
        return future

    def sync_soon(self) -> None:
        """Flush the directory with the next batch; nobody waits for it."""
        if self._durable and not self._closed:
            future = self._enter(None)
            future.add_done_callback(_heed)

    def check(self) -> None:
        """Raise :class:`~engine.errors.SpoolError` while the store is degraded."""
        if self.degraded:
            kind = SpoolFull if self.full else SpoolError
            raise kind(f"the message store takes no mail at the moment: {self.degraded}")

    def close(self) -> None:
        """End after everything that waits has been committed."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        self._executor.shutdown(wait=True)
        batch, self._waiting = self._waiting, []
        if batch:
            with self._folder.rights.files():
                outcomes = self._batch(batch, batch[0][1].get_loop())
            _resolve(outcomes)
        self._flushing.close()

    def _enter(self, unit: Unit | None) -> asyncio.Future[None]:
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        self._waiting.append((unit, future))
        if not self._working:
            self._working = True
            # not at once: whoever is ready in this turn of the loop comes along
            loop.call_soon(self._launch, loop)
        return future

    def _launch(self, loop: asyncio.AbstractEventLoop) -> None:
        if not self._closed:
            batch, self._waiting = self._waiting, []
            self._executor.submit(self._work, batch, loop)

    def _work(self, batch: Sequence[_Waiting], loop: asyncio.AbstractEventLoop) -> None:
        outcomes = self._batch(batch, loop)
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(self._done, outcomes, loop)

    def _done(self, outcomes: Sequence[_Outcome], loop: asyncio.AbstractEventLoop) -> None:
        _resolve(outcomes)
        self._working = bool(self._waiting)
        if self._waiting:
            self._launch(loop)

    def _batch(self, batch: Sequence[_Waiting], loop: asyncio.AbstractEventLoop) -> list[_Outcome]:
        outcomes: list[_Outcome] = []
        prepared = [each for each in batch if self._step(each, self._prepare, outcomes, loop)]
        synced = self._flush(prepared, outcomes, loop)
        published = [each for each in synced if self._step(each, _publish, outcomes, loop)]
        if self._durable and published:
            try:
                self._sync_folder()
            except OSError as error:
                self._degrade(error, loop)
                problem = spool_error(f"cannot flush the directory {self._folder.path}", error)
                for unit, future in published:
                    if unit is not None:
                        unit.undo()
                    outcomes.append((future, problem))
                return outcomes
        outcomes.extend((future, None) for _, future in published)
        return outcomes

    def _step(
        self,
        waiting: _Waiting,
        act: Callable[[Unit], None],
        outcomes: list[_Outcome],
        loop: asyncio.AbstractEventLoop,
    ) -> bool:
        unit, future = waiting
        if unit is None:
            return True
        try:
            act(unit)
        except OSError as error:
            if isinstance(error, FlushFailed):
                self._degrade(error, loop)
            unit.undo()
            outcomes.append((future, spool_error(f"cannot store {unit}", error)))
        except SpoolError as error:
            unit.undo()
            outcomes.append((future, error))
        else:
            return True
        return False

    def _flush(
        self, batch: Sequence[_Waiting], outcomes: list[_Outcome], loop: asyncio.AbstractEventLoop
    ) -> list[_Waiting]:
        """Flush all files, if durable, and close them; gives those of ``batch`` for which that went well."""
        files = sum(len(unit.descriptors()) for unit, _ in batch if unit is not None)
        # a message that is alone is flushed on its own: that takes no longer, and others' data is left in peace
        if not self._durable or (len(batch) > 1 and self._flushing.together(files)):
            return [each for each in batch if self._step(each, self._close, outcomes, loop)]
        self._start_writing(batch)
        with self._flushing.one_by_one(files):
            return [each for each in batch if self._step(each, self._sync, outcomes, loop)]

    def _start_writing(self, batch: Sequence[_Waiting]) -> None:
        if self._writeback is not None and len(batch) > 1:
            for unit, _ in batch:
                for descriptor in () if unit is None else unit.descriptors():
                    self._writeback(descriptor)

    def _prepare(self, unit: Unit) -> None:
        self.check()
        unit.prepare()

    def _sync(self, unit: Unit) -> None:
        self.check()  # a flush before this one may have failed
        unit.sync(durable=True)

    def _close(self, unit: Unit) -> None:
        self.check()
        unit.sync(durable=False)

    def _sync_folder(self) -> None:
        self._folder.sync()

    def _degrade(self, error: OSError, loop: asyncio.AbstractEventLoop) -> None:
        first = not self.degraded
        self.full = isinstance(spool_error("", error), SpoolFull)
        self.degraded = f"flushing to the disk failed: {reason_of(error)}"
        if first:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._announce, loop)

    def _announce(self, loop: asyncio.AbstractEventLoop) -> None:
        self._on_degraded(self.degraded)
        self._wait_for_probe(loop)

    def _wait_for_probe(self, loop: asyncio.AbstractEventLoop) -> None:
        if not self._closed:
            self._timer = loop.call_later(self._probe_interval, self._executor_probe, loop)

    def _executor_probe(self, loop: asyncio.AbstractEventLoop) -> None:
        self._executor.submit(self._probe, loop)

    def _probe(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            probe(self._folder)
        except OSError:
            report: Callable[[asyncio.AbstractEventLoop], None] = self._wait_for_probe
        else:
            self.degraded = ""
            report = self._recovered
        with contextlib.suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(report, loop)

    def _recovered(self, _: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._on_degraded(self.degraded)


def probe(folder: Folder) -> None:
    """Write, flush, rename, flush the directory, read back, remove; raises :class:`OSError`."""
    name, renamed, data = f".probe.{os.getpid()}.tmp", f".probe.{os.getpid()}.done.tmp", os.urandom(512)
    for leftover in (name, renamed):
        with contextlib.suppress(FileNotFoundError):
            folder.remove(leftover)
    try:
        descriptor = folder.create(name)
        try:
            write_all(descriptor, data)
            flush(descriptor)
        finally:
            os.close(descriptor)
        folder.rename(name, renamed)
        folder.sync()
        if folder.read(renamed, len(data) + 1) != data:
            raise FlushFailed("the disk returned other data than was written")
    finally:
        for leftover in (name, renamed):
            with contextlib.suppress(OSError):
                folder.remove(leftover)


def _publish(unit: Unit) -> None:
    unit.publish()


def _resolve(outcomes: Sequence[_Outcome]) -> None:
    for future, problem in outcomes:
        if future.done():  # its task was cancelled
            continue
        if problem is None:
            future.set_result(None)
        else:
            future.set_exception(problem)


def _heed(future: asyncio.Future[None]) -> None:
    if not future.cancelled():
        future.exception()
