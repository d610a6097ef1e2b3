"""The one loop that carries mail and pixels; nothing else imports qasync.

qasync gives each ``call_soon`` a Qt timer of its own, ignores the cancellation of timers and truncates
delays to whole milliseconds, so that they fire early. :class:`RelayLoop` runs ready callbacks in batches
within a time budget and keeps timers in one heap behind one Qt timer.

Rules for code on this loop: no ``exec()`` and no ``processEvents()``, ever; dialogs are opened with
``open()`` and answer by signal.
"""

from __future__ import annotations

import asyncio
import heapq
import sys
import time
from collections import deque
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any, TypeVar, cast

import qasync  # type: ignore[import-untyped,unused-ignore] # it has no types
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

T = TypeVar("T")
BUDGET = 0.004
"""Seconds of callbacks before Qt gets a turn."""
BATCH = 16
SWITCH = 0.0005
"""Seconds after which a thread that reads the spool lets the loop run, if that is waiting."""


class RelayLoop(qasync.QEventLoop):  # type: ignore[misc,unused-ignore] # as above
    """qasync's loop with a ready queue and a timer heap of its own."""

    def __init__(self, app: QApplication) -> None:
        self._ready: deque[asyncio.Handle] = deque()
        self._heap: list[asyncio.TimerHandle] = []
        self._armed = False
        self._cancelled_timers = 0
        self._zero = QTimer()
        self._zero.setSingleShot(True)
        self._zero.timeout.connect(self._drain)
        self._next = QTimer()
        self._next.setSingleShot(True)
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._fire)
        super().__init__(app)  # pyright: ignore[reportUnknownMemberType] - qasync has no types
        # qasync's own executor aborts the process when it is not shut down in time.
        self._workers = ThreadPoolExecutor(max_workers=8, thread_name_prefix="relay-worker")
        self.set_default_executor(self._workers)  # pyright: ignore[reportUnknownMemberType] - as above

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._arm()
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._heap, handle)
        handle._scheduled = True  # type: ignore[attr-defined] # noqa: SLF001 - asyncio's contract with its loops
        if self._heap[0] is handle:
            self._rearm()
        return handle

    def close(self) -> None:
        """End the loop; the process must not exit before."""
        self._zero.stop()
        self._next.stop()
        self._ready.clear()
        self._heap.clear()
        super().close()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Asyncio tells; as its own loop does, drop cancelled timers when most of them are."""
        del handle
        self._cancelled_timers += 1
        if self._cancelled_timers > 100 and self._cancelled_timers * 2 > len(self._heap):
            self._heap = [each for each in self._heap if not each.cancelled()]
            heapq.heapify(self._heap)
            self._cancelled_timers = 0

    def _arm(self) -> None:
        if not self._armed:
            self._armed = True
            self._zero.start(0)

    def run_forever(self) -> None:
        self._armed = False
        self._arm()
        self._rearm()
        super().run_forever()

    def run_until_complete(self, future: Coroutine[Any, Any, T] | asyncio.Future[T]) -> T:
        done = super().run_until_complete(future)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - as above
        return cast(T, done)

    def _drain(self) -> None:
        """Run what is ready, in batches, until the budget is spent; nothing runs while the loop does not."""
        if not self.is_running():
            self._armed = False
            return
        end = time.perf_counter() + BUDGET
        while self._ready and time.perf_counter() < end:
            for _ in range(min(len(self._ready), BATCH)):
                handle = self._ready.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001 - asyncio's contract with its loops
        if self._ready:
            self._zero.start(0)
        else:
            self._armed = False

    def _rearm(self) -> None:
        if self._heap:
            self._next.start(max(0, int((self._heap[0].when() - self.time()) * 1000) + 1))

    def _fire(self) -> None:
        if not self.is_running():
            return
        while self._heap and (self._heap[0].cancelled() or self._heap[0].when() <= self.time()):
            handle = heapq.heappop(self._heap)
            handle._scheduled = False  # type: ignore[attr-defined] # noqa: SLF001 - as above
            if handle.cancelled():
                self._cancelled_timers -= 1
            else:
                self._ready.append(handle)
        if self._ready:
            self._arm()
        self._rearm()


class Tasks:
    """The owned set of tasks of one object: named, kept alive, cancelled together, never silent.

    Made while the loop runs; work may be handed over from any slot.
    """

    def __init__(self, failed: Callable[[BaseException], object]) -> None:
        self._failed = failed
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[object]] = set()

    def start(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[object]:
        """Run ``work`` from now on; an error in it goes to the handler given at creation."""
        task = self._loop.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def elsewhere(self, work: Callable[[], T], taken: Callable[[T], object]) -> asyncio.Task[object]:
        """Do ``work`` in a worker thread, and hand over what it returns here."""

        async def there_and_back() -> None:
            taken(await asyncio.to_thread(work))

        return self.start(there_and_back(), "elsewhere")

    def busy(self) -> bool:
        """Whether any is still running."""
        return bool(self._tasks)

    async def close(self) -> None:
        """Cancel all and wait until they have ended."""
        running = tuple(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _done(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            error = task.exception()
            if error is not None:
                self._failed(error)


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run ``main`` on a loop of its own until it ends, then put everything away."""
    sys.setswitchinterval(SWITCH)
    with asyncio.Runner(loop_factory=lambda: RelayLoop(app)) as runner:
        return runner.run(main())
