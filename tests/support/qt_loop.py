"""Runs the application's loop from a plain test, piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from emailrelay_gui.aio import RelayLoop

T = TypeVar("T")
PATIENCE = 30.0
"""Seconds; a state that is reached costs none of them, however busy the machine is."""


async def reached(condition: Callable[[], object], pause: float = 0.002, patience: float = PATIENCE) -> None:
    """Wait for a state that no event tells of, such as that of a widget; ``patience`` in seconds."""
    async with asyncio.timeout(patience):
        while not condition():  # noqa: ASYNC110 - see above
            await asyncio.sleep(pause)


class Driver:
    """One loop; nothing of it runs between two calls."""

    def __init__(self, loop: RelayLoop) -> None:
        self.loop = loop

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end."""
        return self.loop.run_until_complete(work)

    def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Run until ``condition`` holds; fails after :data:`PATIENCE` seconds."""
        try:
            self.run(reached(condition))
        except TimeoutError:
            raise AssertionError(what or "the state was not reached") from None

    def finish(self) -> None:
        """End what is left and close the loop."""

        async def end() -> None:
            rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

        self.run(end())
        self.loop.close()
