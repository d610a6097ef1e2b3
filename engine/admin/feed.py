"""Events on their way to one admin connection: ``notify`` and ``log``, bounded for clients that do not read."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from engine.admin.notices import NoticeWriter
from engine.admin.records import encode
from engine.admin.surroundings import NamedBus
from engine.bus import Stamped, Subscription
from engine.events import Level

WAITING = 100
"""Events that wait for a client that does not read (spec process.md 5.4); then the oldest are dropped."""


class Feed:
    """Reads one bus for one connection; ``send`` takes what is worded."""

    def __init__(
        self, named: NamedBus, *, several: bool, send: Callable[[str, bool], None], tasks: set[asyncio.Task[None]]
    ) -> None:
        """``send`` is told whether the text is a record of the log; ``tasks`` holds on to the task."""
        self._named = named
        self._name = named.name if several else ""
        self._send = send
        self._tasks = tasks
        self._writer = NoticeWriter()
        self._subscription: Subscription | None = None
        self._notifying = False
        self._lowest: Level | None = None

    def log(self, lowest: Level | None, *, wire: bool) -> None:
        """Send records from now on, at this level or above; None: no more."""
        self._lowest = lowest
        if self._subscription is not None and self._subscription.wire != wire:
            self.close()
        self._start(wire=wire)

    def notify(self) -> None:
        """Send events from now on."""
        self._notifying = True
        self._start(wire=False)

    def close(self) -> None:
        """End it."""
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None

    def _start(self, *, wire: bool) -> None:
        if self._subscription is None:
            self._subscription = self._named.bus.subscribe(wire=wire)
            task = asyncio.get_running_loop().create_task(self._run(self._subscription), name="admin feed")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _run(self, subscription: Subscription) -> None:
        async for stamped in subscription:
            if subscription is not self._subscription:
                return
            self._pass_on(stamped)

    def _pass_on(self, stamped: Stamped) -> None:
        if self._notifying:
            text = self._writer.text(stamped)
            if text:
                self._send(text, False)
        if self._lowest is not None:
            record = encode(stamped, lowest=self._lowest, instance=self._name)
            if record:
                self._send(record, True)


class Backlog:
    """What could not be sent yet, no more than :data:`WAITING`; the oldest goes first."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque(maxlen=WAITING)
        self.dropped = 0

    def put(self, data: bytes) -> None:
        """Keep ``data`` until :meth:`take`."""
        self.dropped += len(self._waiting) == WAITING
        self._waiting.append(data)

    def take(self) -> bytes:
        """All that waits."""
        data = b"".join(self._waiting)
        self._waiting.clear()
        return data
