"""Drafts of one directory: their ids, and files for those that take their time (spec message-store.md 1.2).

Owns the thread that makes files before a message is complete and reads what filters have left. Whoever
looks at the directory sees the content of a message that is being received for longer than :data:`EARLY`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable
from itertools import count
from typing import TypeVar

from engine.clock import Clock
from engine.errors import SpoolError
from engine.events import MessageId
from engine.privilege import file_executor
from engine.spool.commit import GroupCommitter
from engine.spool.draft import DiskDraft
from engine.spool.folder import Folder
from engine.spool.layout import content_name, message_id

T = TypeVar("T")

EARLY = 0.02
"""Seconds after which a draft has a file, complete or not."""


class Intake:
    """The receiving side of a directory."""

    def __init__(self, folder: Folder, committer: GroupCommitter, clock: Clock) -> None:
        self.folder = folder
        self.committer = committer
        self._clock = clock
        self._pid = os.getpid()
        self._numbers = count(1)
        self._drafts: dict[MessageId, DiskDraft] = {}
        self._executor = file_executor("spool-intake", folder.rights)
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def begin(self) -> DiskDraft:
        """A new draft; see :class:`engine.spool.store.Intake`."""
        if self._closed:
            raise SpoolError("the message store is closed")
        self.committer.check()
        draft = DiskDraft(self._new_id(), self._clock.monotonic(), self)
        self._drafts[draft.id] = draft
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(EARLY, self._look)
        return draft

    def receives(self, message: MessageId) -> bool:
        """Whether ``message`` is being received here."""
        return message in self._drafts

    def create(self, draft: DiskDraft) -> int:
        while True:
            try:
                return self.folder.create(content_name(draft.id))
            except FileExistsError:
                old, draft.id = draft.id, self._new_id()
                self._drafts[draft.id] = draft
                self._drafts.pop(old, None)

    def run(self, work: Callable[[], T], /) -> Awaitable[T]:
        if self._closed:
            raise SpoolError("the message store is closed")
        return asyncio.get_running_loop().run_in_executor(self._executor, work)

    def ended(self, draft: DiskDraft) -> None:
        self._drafts.pop(draft.id, None)

    def stop(self) -> None:
        """Take nothing more and end the thread; commits may still be under way."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        self._executor.shutdown(wait=True)

    def discard_all(self) -> None:
        """Discard what has not been committed."""
        for draft in tuple(self._drafts.values()):
            draft.discard()

    def _new_id(self) -> MessageId:
        return message_id(self._pid, int(self._clock.time()), next(self._numbers))

    def _look(self) -> None:
        """Have files made for old drafts; the timer goes on as long as there are any."""
        self._timer = None
        if not self._drafts or self._closed:
            return
        due = self._clock.monotonic() - EARLY / 2
        late = [draft for draft in tuple(self._drafts.values()) if draft.begun <= due and draft.invisible]
        if late:
            self._executor.submit(_create_all, late)
        self._timer = asyncio.get_running_loop().call_later(EARLY, self._look)


def _create_all(drafts: list[DiskDraft]) -> None:
    for draft in drafts:
        with contextlib.suppress(OSError):  # it is tried again, and then heard of
            draft.create()
