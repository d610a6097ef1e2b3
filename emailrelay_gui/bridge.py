"""Engine events as Qt signals, at the speed of people: about 20 batches a second at the most.

Owns: the subscription, the reading of the queue and when it is read again. Promises: after each batch one
fresh status; the queue is read soon after anything may have changed it, be it another program, every ten seconds
besides, and never twice at once; a slow reading is repeated more rarely. Where events name the messages, only those
are read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.aio import Tasks
from emailrelay_gui.folder_watch import LOOK, FolderWatch
from emailrelay_gui.models.queue_delta import MANY, QueueDelta, difference, of_some
from engine.api import (
    Clock,
    DeliveryStarted,
    EngineLink,
    EngineStarted,
    EngineStopped,
    Event,
    Lagged,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    MessageSummary,
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


class EngineBridge(QObject):
    """Feeds the window from one link."""

    events = Signal(list)
    """``list[Stamped]``: what happened since the last batch."""
    status_changed = Signal(object)
    """:class:`~engine.api.EngineStatus`."""
    queue_changed = Signal(object)
    """:class:`~emailrelay_gui.models.queue_delta.QueueDelta`: what is another than at the last reading."""
    queue_unreadable = Signal(str)
    """Why the spool could not be read; empty when it could again."""

    def __init__(self, link: EngineLink, clock: Clock, tasks: Tasks) -> None:
        super().__init__()
        self._link = link
        self._clock = clock
        self._tasks = tasks
        self._touched = asyncio.Event()
        self._known: dict[MessageId, MessageSummary] = {}
        self._last: Sequence[MessageSummary] | None = None
        self._named: dict[MessageId, None] = {}
        """What is to be read again, in the order in which it was named."""
        self._everything = False
        self._due = 0.0
        self._begun = asyncio.Event()
        """The relay has started since the last reading began, which may have seen only a part."""
        self._watch = FolderWatch()
        self.folder: Callable[[], Path | None] = lambda: None
        """The spool folder, where this computer has it; set by the owner."""
        self._subscription = link.subscribe()
        self._problem = ""

    def start(self) -> None:
        """Begin to listen."""
        self._tasks.start(self._listen(), "bridge-events")
        self._tasks.start(self._read_queue(), "bridge-queue")
        self._tasks.start(self._watch_folder(), "bridge-folder")
        self.refresh()

    def close(self) -> None:
        """Listen no more."""
        self._subscription.close()

    def refresh(self) -> None:
        """Take a fresh status and read the queue again soon."""
        self._everything = True
        self._touched.set()
        self.status_changed.emit(self._link.status())

    async def _listen(self) -> None:
        while await self._subscription.wait():
            self._deliver(self._subscription.take())
            await asyncio.sleep(BEAT)

    def _deliver(self, batch: Sequence[Stamped]) -> None:
        for stamped in batch:
            self._touch(stamped.event)
        if batch:
            self.events.emit(list(batch))
        self.status_changed.emit(self._link.status())

    async def _read_queue(self) -> None:
        """Read all, then whatever is named; all again after some time, and when something has changed unnamed."""
        whole = True
        while True:
            self._touched.clear()
            self._begun.clear()
            began = self._clock.monotonic()
            try:
                delta = await (self._read_all() if whole else self._read_some())
            except SpoolError as error:
                self._say(str(error))
                self._everything = True
            else:
                self._say("")
                if delta:
                    self.queue_changed.emit(delta)
            now = self._clock.monotonic()
            if whole:
                self._watch.was_read(now, now - began)
            with suppress(TimeoutError):
                async with asyncio.timeout(max(READ_GAP, 4 * (now - began))):
                    await self._begun.wait()
            try:
                async with asyncio.timeout(RESCAN if whole else max(0.0, self._due - self._clock.monotonic())):
                    await self._touched.wait()
            except TimeoutError:
                whole = True
            else:
                whole = self._everything or self._clock.monotonic() >= self._due

    async def _watch_folder(self) -> None:
        """Have the queue read when something else than the relay has changed it."""
        while True:
            await asyncio.sleep(LOOK)
            folder = self.folder()
            if folder is not None:
                await asyncio.to_thread(self._watch.look, folder)
                if self._watch.wants(self._clock.monotonic()):
                    self._everything = True
                    self._touched.set()

    async def _read_all(self) -> QueueDelta:
        self._everything = False
        self._named.clear()
        self._due = self._clock.monotonic() + RESCAN
        messages = await self._link.queue.messages()
        if messages is self._last:
            return QueueDelta()
        self._last = messages
        if len(messages) + len(self._known) <= MANY:
            return self._know(difference(self._known, messages))
        before = self._known
        delta = await asyncio.to_thread(difference, before, messages)
        if delta.whole is None:
            return self._know(delta)
        self._known = await asyncio.to_thread(dict, delta.whole.rows)
        return delta

    async def _read_some(self) -> QueueDelta:
        named = tuple(islice(self._named, MANY))
        for message in named:
            del self._named[message]
        if self._named:
            self._touched.set()
        return self._know(of_some(self._known, named, await self._link.queue.some(named)))

    def _know(self, delta: QueueDelta) -> QueueDelta:
        for message in delta.gone:
            self._known.pop(message, None)
        self._known.update((each.id, each) for each in delta.changed)
        return delta

    def _touch(self, event: Event) -> None:
        """Remember which messages are to be read again; all of them when the event does not tell."""
        match event:
            case MessageStored() | DeliveryStarted() | MessageForwarded() | MessageDeferred() | MessageFailed():
                self._named[event.message] = None
            case QueueChanged(messages=messages) if messages:
                self._named.update(dict.fromkeys(messages))
            case EngineStarted():
                self._everything = True
                self._begun.set()
            case QueueChanged() | EngineStopped() | Lagged():
                self._everything = True
            case _:
                return
        self._touched.set()

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.queue_unreadable.emit(problem)
