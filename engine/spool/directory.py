"""The message store on disk: one directory in E-MailRelay's format (spec message-store.md).

Owns the directory handle and four worker threads: one that commits and flushes, one that helps
drafts along, one for claims and actions, one that looks. Promises what :mod:`engine.spool.store` says.
Refuses to create the directory.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TypeVar

from engine.clock import Clock
from engine.errors import SpoolError
from engine.events import MessageId
from engine.link import ActionResult, MessageDetails, MessageSummary, Revise
from engine.privilege import file_executor
from engine.spool.census import queued_and_claimed
from engine.spool.claim import DiskClaim
from engine.spool.commit import PROBE_INTERVAL, GroupCommitter
from engine.spool.draft import DiskDraft
from engine.spool.folder import Folder, reason_of, spool_error
from engine.spool.intake import Intake
from engine.spool.layout import in_order
from engine.spool.outlet import Outlet
from engine.spool.owners import Owners
from engine.spool.path_folder import open_folder
from engine.spool.processes import Processes, SystemProcesses
from engine.spool.reading import next_attempts
from engine.spool.reclaim import reclaim
from engine.spool.recovery import Sweep
from engine.spool.snapshot import Snapshot
from engine.spool.store import Recovery
from engine.spool.subfolder import SubFolder, resubmit, sub_folders
from engine.spool.upkeep import Upkeep
from engine.wording import say

T = TypeVar("T")


class DirectorySpool:
    """A :class:`engine.spool.store.Spool` in a directory that exists."""

    def __init__(
        self,
        path: Path | str,
        clock: Clock,
        *,
        durable: bool = True,
        on_degraded: Callable[[str], None] = lambda _: None,
        on_returned: Callable[[MessageId], None] = lambda _: None,
        processes: Processes | None = None,
        probe_interval: float = PROBE_INTERVAL,
        opener: Callable[[Path], Folder] = open_folder,
    ) -> None:
        """Open the directory; raises :class:`~engine.errors.SpoolError` when that is impossible.

        ``on_degraded`` is called on the loop's thread with the reason why new mail is refused, and with
        "" when it is taken again; ``on_returned`` with a message that is queued again since the process that was
        delivering it has died: possibly a duplicate. ``durable=False`` leaves out every flush (option
        ``durability=off``).
        """
        try:
            self._folder = opener(Path(path).absolute())
        except OSError as error:
            raise SpoolError(
                say("invalid spool directory: {path}: {reason_of}", path=path, reason_of=reason_of(error))
            ) from error
        self._clock = clock
        self._on_returned = on_returned
        self._processes = processes if processes is not None else SystemProcesses()
        self._committer = GroupCommitter(
            self._folder, durable=durable, on_degraded=on_degraded, probe_interval=probe_interval
        )
        self._owners = Owners(self._folder, self._processes, clock)
        self._outlet = Outlet(self._folder, self._owners, self._committer)
        self._intake = Intake(self._folder, self._committer, clock)
        self._upkeep = Upkeep(self._folder, self._outlet, self._committer, self._intake.receives)
        self._snapshot = Snapshot(self._folder, self._processes, self._intake.receives)
        self._reader = file_executor("spool-reader", self._folder.rights)
        self._closed = False

    @property
    def path(self) -> Path:
        """The directory."""
        return self._folder.path

    @property
    def degraded(self) -> str:
        """Why new mail is refused; empty when it is not."""
        return self._committer.degraded

    def check_writable(self) -> str:
        """Why the directory cannot be written to, as the start-up warns; empty when it can."""
        now = self._clock.time()
        for number in count(1):
            name = f".{int(now)}.{int(now % 1 * 1_000_000)}.{number}.{os.getpid()}.tmp"
            try:
                with self._folder.rights.files():
                    os.close(self._folder.create(name))
                    self._folder.remove(name)
            except FileExistsError:
                continue
            except OSError:
                break
            return ""
        return f'directory not writable: "{self._folder.path}"'

    def begin(self) -> DiskDraft:
        return self._intake.begin()

    async def queued(self) -> list[MessageId]:
        queued, returned = await self._look(self._list_queued)
        for message in returned:
            self._on_returned(message)
        return queued

    async def deferred(self, messages: Sequence[MessageId]) -> dict[MessageId, float]:
        return await self._look(lambda: next_attempts(self._folder, messages))

    async def claim(self, message: MessageId) -> DiskClaim:
        return await self._outlet.claim(message)

    async def recover(self) -> Recovery:
        return await self._outlet.run(self._sweep)

    async def retry(self, messages: Sequence[MessageId]) -> ActionResult:
        return await self._upkeep.retry(messages)

    async def hold(self, messages: Sequence[MessageId]) -> ActionResult:
        return await self._upkeep.hold(messages)

    async def release_hold(self, messages: Sequence[MessageId]) -> ActionResult:
        return await self._upkeep.release_hold(messages)

    async def delete(self, messages: Sequence[MessageId], *, trash: bool) -> ActionResult:
        return await self._upkeep.delete(messages, trash=trash)

    async def erase(self, messages: Sequence[MessageId], *, folder: str) -> ActionResult:
        return await self._upkeep.erase(messages, folder)

    async def revise(self, change: Revise) -> ActionResult:
        return await self._upkeep.revise(change)

    async def resubmit(self, messages: Sequence[MessageId], *, folder: str = "") -> ActionResult:
        return await resubmit(messages, self.folder(folder) if folder else self, self.begin)

    async def restore(self, messages: Sequence[MessageId]) -> ActionResult:
        return await self._upkeep.restore(messages)

    async def empty_trash(self, before: float) -> int:
        """Remove what was put into the ``trash`` sub-folder before Unix time ``before``; the number of files."""
        return await self._upkeep.empty_trash(before)

    async def empty_sent(self, before: float) -> int:
        """The same for the copies in the ``sent`` sub-folder."""
        return await self._upkeep.empty_sent(before)

    async def messages(self) -> list[MessageSummary]:
        return await self._look(self._snapshot.messages)

    async def some(self, messages: Sequence[MessageId]) -> list[MessageSummary]:
        return await self._look(lambda: self._snapshot.some(messages))

    async def folders(self) -> list[str]:
        return await self._look(lambda: sub_folders(self._folder))

    def folder(self, name: str) -> SubFolder:
        return SubFolder(self._folder, name, self._processes, self._reader)

    async def details(self, message: MessageId) -> MessageDetails:
        return await self._look(lambda: self._snapshot.details(message))

    async def content(self, message: MessageId, limit: int) -> bytes:
        return await self._look(lambda: self._snapshot.content(message, limit))

    async def header(self, message: MessageId) -> bytes:
        return await self._look(lambda: self._snapshot.header(message))

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._reader.shutdown(wait=True, cancel_futures=True)
        with self._folder.rights.files():
            self._intake.stop()
            self._committer.close()
            self._outlet.close()
            self._intake.discard_all()
            self._owners.close()
            self._folder.close()

    async def _look(self, work: Callable[[], T]) -> T:
        if self._closed:
            raise SpoolError(say("the message store is closed"))
        return await asyncio.get_running_loop().run_in_executor(self._reader, work)

    def _list_queued(self) -> tuple[list[MessageId], list[MessageId]]:
        try:
            queued, claimed = queued_and_claimed(self._folder)
        except OSError as error:
            raise spool_error(f"cannot list {self._folder.path}", error) from error
        returned = reclaim(self._folder, self._owners, (each for each in claimed if not self._outlet.holds(each)))
        return in_order([*queued, *returned]), returned

    def _sweep(self) -> Recovery:
        sweep = Sweep(
            self._folder,
            self._owners,
            self._processes,
            self._clock,
            is_ours=lambda message: self._intake.receives(message) or self._outlet.holds(message),
            fail=self._outlet.fail_if_damaged,
        )
        try:
            return sweep.run()
        except OSError as error:
            raise spool_error(f"cannot list {self._folder.path}", error) from error
