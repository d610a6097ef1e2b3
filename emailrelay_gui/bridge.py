"""Engine events as Qt signals, at the speed of people: about 20 batches a second at the most.

Owns: the subscription, the reading of the queue and when it is read again. Promises: after each batch one
fresh status; the queue is read soon after anything may have changed it, every ten seconds besides, and
never twice at once; a slow reading is repeated more rarely.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.aio import Tasks
from engine.api import (
    Clock,
    DeliveryStarted,
    EngineLink,
    EngineStarted,
    EngineStopped,
    Lagged,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageStored,
    QueueChanged,
    SpoolError,
    Stamped,
)

BEAT = 0.05
"""Seconds between two batches of events."""
READ_GAP = 0.1
"""Seconds between two readings of the queue, if they are quick."""
RESCAN = 10.0
"""Seconds after which the queue is read again without a reason."""

_TOUCHES_QUEUE = (
    DeliveryStarted,
    EngineStarted,
    EngineStopped,
    Lagged,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageStored,
    QueueChanged,
)


class EngineBridge(QObject):
    """Feeds the window from one link."""

    events = Signal(list)
    """``list[Stamped]``: what happened since the last batch."""
    status_changed = Signal(object)
    """:class:`~engine.api.EngineStatus`."""
    queue_read = Signal(list)
    """``list[MessageSummary]``: all messages of the spool."""
    queue_unreadable = Signal(str)
    """Why the spool could not be read; empty when it could again."""

    def __init__(self, link: EngineLink, clock: Clock, tasks: Tasks) -> None:
        super().__init__()
        self._link = link
        self._clock = clock
        self._tasks = tasks
        self._touched = asyncio.Event()
        self._subscription = link.subscribe()
        self._problem = ""

    def start(self) -> None:
        """Begin to listen."""
        self._tasks.start(self._listen(), "bridge-events")
        self._tasks.start(self._read_queue(), "bridge-queue")
        self.refresh()

    def close(self) -> None:
        """Listen no more."""
        self._subscription.close()

    def refresh(self) -> None:
        """Take a fresh status and read the queue again soon."""
        self._touched.set()
        self.status_changed.emit(self._link.status())

    async def _listen(self) -> None:
        while await self._subscription.wait():
            self._deliver(self._subscription.take())
            await asyncio.sleep(BEAT)

    def _deliver(self, batch: Sequence[Stamped]) -> None:
        if any(isinstance(stamped.event, _TOUCHES_QUEUE) for stamped in batch):
            self._touched.set()
        if batch:
            self.events.emit(list(batch))
        self.status_changed.emit(self._link.status())

    async def _read_queue(self) -> None:
        while True:
            self._touched.clear()
            began = self._clock.monotonic()
            try:
                messages = await self._link.queue.messages()
            except SpoolError as error:
                self._say(str(error))
            else:
                self._say("")
                self.queue_read.emit(list(messages))
            await asyncio.sleep(max(READ_GAP, 4 * (self._clock.monotonic() - began)))
            try:
                async with asyncio.timeout(RESCAN):
                    await self._touched.wait()
            except TimeoutError:
                continue

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.queue_unreadable.emit(problem)
