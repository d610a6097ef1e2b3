"""Reads the headers that rows on the screen ask for, the newest wish first."""

from __future__ import annotations

import asyncio

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.mail import read_header
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import HeaderInfo
from engine.api import MessageId, QueueAccess, SpoolError

BIG = 32_768
"""Headers longer than this are taken apart in a worker thread."""


class HeaderLoader:
    """One task at a time, only while something is wanted."""

    def __init__(self, queue: QueueAccess, model: QueueModel, tasks: Tasks) -> None:
        self._queue = queue
        self._model = model
        self._tasks = tasks
        self._wanted: list[MessageId] = []
        self._running = False
        model.header_wanted.connect(self._want)

    def _want(self, message: str) -> None:
        self._wanted.append(MessageId(message))
        if not self._running:
            self._running = True
            self._tasks.start(self._load(), "queue-headers")

    async def _load(self) -> None:
        try:
            while self._wanted:
                message = self._wanted.pop()
                self._model.set_header(message, await self._read(message))
        finally:
            self._running = False

    async def _read(self, message: MessageId) -> HeaderInfo:
        try:
            data = await self._queue.header(message)
        except SpoolError:
            return HeaderInfo(subject="")
        return await asyncio.to_thread(read_header, data) if len(data) > BIG else read_header(data)
