"""Work that waits, by name: what the wizard asks from the system, the network and the user's files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from emailrelay_gui.aio import Tasks


class NamedTasks:
    """Tasks by name: starting one cancels its predecessor."""

    def __init__(self, failed: Callable[[BaseException], object]) -> None:
        self._owned = Tasks(failed)
        self._named: dict[str, asyncio.Task[object]] = {}
        self._lasting: set[str] = set()

    def start(self, name: str, work: Coroutine[Any, Any, object], *, lasting: bool = False) -> None:
        """Run ``work`` on the loop; ``lasting``: until it is cancelled."""
        self.cancel(name)
        if lasting:
            self._lasting.add(name)
        self._named[name] = self._owned.start(work, f"wizard {name}")

    def cancel(self, name: str) -> None:
        """Stop one, if it runs."""
        if task := self._named.pop(name, None):
            task.cancel()

    def running(self, name: str) -> bool:
        """Whether one runs."""
        task = self._named.get(name)
        return task is not None and not task.done()

    def cancel_all(self) -> None:
        """Stop all."""
        for name in list(self._named):
            self.cancel(name)

    async def settle(self) -> None:
        """Wait until none runs but those that last."""
        while waiting := [task for name, task in self._named.items() if not task.done() and name not in self._lasting]:
            await asyncio.wait(waiting)
