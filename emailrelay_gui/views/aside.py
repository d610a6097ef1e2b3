"""What lies beside the queue: mailboxes, sent copies, the trash. Read while somebody looks at it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import shown
from emailrelay_gui.models.header_loader import HeaderLoader
from emailrelay_gui.models.queue_delta import difference
from emailrelay_gui.models.queue_model import QueueModel
from engine.api import Clock, EngineLink, MessageId, MessageSummary, QueueAccess, RelayError

AGAIN = 10.0
"""Seconds between two looks into a folder."""


class Aside(QObject):
    """One sub-folder at a time."""

    failed = Signal(str)
    """Why the folder cannot be read."""

    def __init__(self, link: EngineLink, clock: Clock, tasks: Tasks) -> None:
        super().__init__()
        self._link = link
        self._tasks = tasks
        self.model = QueueModel(clock, self)
        self.model.background = tasks.elsewhere
        self.folder = ""
        self._access: QueueAccess | None = None
        self._known: dict[MessageId, MessageSummary] = {}
        self._task: asyncio.Task[object] | None = None
        self._again = asyncio.Event()
        self._loader: HeaderLoader | None = None

    @property
    def access(self) -> QueueAccess:
        """Where the messages of the folder are read."""
        return self._access or self._link.queue

    def look_into(self, folder: str) -> None:
        """Show a folder from now on; none if it is empty."""
        if folder == self.folder:
            return
        self.folder = folder
        self._known = {}
        self.model.update(())
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._loader is not None:
            self._loader.close()
            self._loader = None
        if folder:
            try:
                self._access = self._link.folder(folder)
            except RelayError as error:
                self.failed.emit(shown(str(error)))
                return
            self._loader = HeaderLoader(self._access, self.model, self._tasks)
            self._task = self._tasks.start(self._watch(self._access), "folder")

    def refresh(self) -> None:
        """Look again soon."""
        self._again.set()

    async def _watch(self, access: QueueAccess) -> None:
        while True:
            self._again.clear()
            try:
                messages = await access.messages()
            except RelayError as error:
                self.model.update(())
                self._known = {}
                self.failed.emit(shown(str(error)))
            else:
                delta = await asyncio.to_thread(difference, dict(self._known), messages)
                self._known = {each.id: each for each in messages}
                self.model.apply(delta)
            try:
                async with asyncio.timeout(AGAIN):
                    await self._again.wait()
            except TimeoutError:
                continue
