"""Reads the headers that rows on the screen ask for, the newest wish first, and what a search needs of all messages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.mail import holds_words, read_header
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import HeaderInfo
from engine.api import MessageId, QueueAccess, SpoolError

BIG = 8_192
"""Headers longer than this are taken apart in a worker thread."""
BODY = 2_000_000
"""Octets of a message that a search for words in its text looks at."""


class HeaderLoader:
    """One task at a time, only while something is wanted."""

    def __init__(self, queue: QueueAccess, model: QueueModel, tasks: Tasks) -> None:
        self._queue = queue
        self._model = model
        self._tasks = tasks
        self._wanted: list[MessageId] = []
        self._running = False
        self._searching: asyncio.Task[object] | None = None
        model.header_wanted.connect(self._want)

    def close(self) -> None:
        """Read no more."""
        self._model.header_wanted.disconnect(self._want)
        self._wanted.clear()
        self.search(())

    def want_all(self, messages: Iterable[MessageId]) -> None:
        """Read these too, after what is on the screen."""
        self._wanted[:0] = messages
        self._go()

    def search(self, words: tuple[str, ...]) -> None:
        """Look for the messages whose text has all of the words; the model is told as they are found."""
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        if words:
            messages = [each.id for each in self._model.everything()]
            self._searching = self._tasks.start(self._look_for(words, messages), "search-text")

    def _want(self, message: str) -> None:
        self._wanted.append(MessageId(message))
        self._go()

    def _go(self) -> None:
        if not self._running and self._wanted:
            self._running = True
            self._tasks.start(self._load(), "queue-headers")

    async def _load(self) -> None:
        try:
            while self._wanted:
                message = self._wanted.pop()
                if self._model.header(message) is None:
                    self._model.set_header(message, await self._read(message))
        finally:
            self._running = False

    async def _read(self, message: MessageId) -> HeaderInfo:
        try:
            data = await self._queue.header(message)
        except SpoolError:
            return HeaderInfo(subject="")
        return await asyncio.to_thread(read_header, data) if len(data) > BIG else read_header(data)

    async def _look_for(self, words: tuple[str, ...], messages: list[MessageId]) -> None:
        for message in messages:
            try:
                data = await self._queue.content(message, BODY)
            except SpoolError:
                continue
            if await asyncio.to_thread(holds_words, data, words):
                self._model.set_bodies((message,))
