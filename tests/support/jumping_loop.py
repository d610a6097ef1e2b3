"""An event loop whose clock jumps to the next timer when nothing else can happen.

For tests of time limits with both ends of a connection on the same loop: what one end has sent on loopback is
with the other one at once, so that a moment without any event means that everybody waits for a timer.
"""

from __future__ import annotations

import asyncio
import selectors
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_QUIET = 0.05
"""Real seconds without any event, and without work in a thread, before the clock jumps."""


class _Selector(selectors.DefaultSelector):
    def __init__(self) -> None:
        super().__init__()
        self.jumped = 0.0
        self.working = 0
        """What threads have been given to do and have not done."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= _QUIET:
            return super().select(timeout)
        start = time.monotonic()
        events = super().select(_QUIET)
        if not events and not self.working and not _resolving():
            self.jumped += max(timeout - (time.monotonic() - start), 0.0)
        return events


def _resolving() -> bool:
    """Whether a name is being looked up, which is done in threads that the loop knows nothing of."""
    return any(each.name == "resolver" for each in threading.enumerate())


class JumpingLoop(asyncio.SelectorEventLoop):
    """Hours of waiting take no time."""

    def __init__(self) -> None:
        self._jumping = _Selector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return super().time() + self._jumping.jumped

    def run_in_executor(self, executor: Any, func: Callable[..., T], *args: Any) -> asyncio.Future[T]:  # type: ignore[override] # without the variadic types of the original
        self._jumping.working += 1
        work = super().run_in_executor(executor, func, *args)
        work.add_done_callback(self._worked)
        return work

    def _worked(self, _work: asyncio.Future[Any]) -> None:
        self._jumping.working -= 1


def run_jumping(test: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a test to its end on such a loop."""
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(test())
