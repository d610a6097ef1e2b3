"""Threads for what blocks while somebody signs in: slow hashes, the system's own accounts.

They are not those of the loop's executor, so that people who guess passwords keep nobody else waiting, and
they do not keep the program from ending.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

T = TypeVar("T")


class Workers(Generic[T]):
    """At most ``count`` threads at a time, each for one piece of work."""

    def __init__(self, count: int, *, name: str) -> None:
        self._slots = asyncio.Semaphore(count)
        self._name = name

    async def run(self, work: Callable[[], T], *, limit: float | None) -> T:
        """The result of ``work``; raises TimeoutError after ``limit`` seconds, None for no limit.

        The wait for a thread is included; a thread that is late keeps its place until it has ended. An
        exception of ``work`` is a fault: it is reported as that of the thread, and RuntimeError is raised here.
        """
        async with asyncio.timeout(limit):
            await self._slots.acquire()
            loop = asyncio.get_running_loop()
            result: asyncio.Future[T] = loop.create_future()
            thread = threading.Thread(target=self._work, args=(loop, result, work), name=self._name, daemon=True)
            try:
                thread.start()
            except RuntimeError:
                self._slots.release()
                raise
            return await result

    def _work(self, loop: asyncio.AbstractEventLoop, result: asyncio.Future[T], work: Callable[[], T]) -> None:
        done: list[T] = []
        try:
            done.append(work())
        finally:
            with suppress(RuntimeError):  # the loop has been closed
                loop.call_soon_threadsafe(self._finish, result, done)

    def _finish(self, result: asyncio.Future[T], done: list[T]) -> None:
        self._slots.release()
        if result.done():
            return
        if done:
            result.set_result(done[0])
        else:
            result.set_exception(RuntimeError(f"a thread of the {self._name} failed"))
