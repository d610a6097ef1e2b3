"""Work on files, off the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def in_thread(work: Callable[[Callable[[], bool]], T], *, prepare: Callable[[], None], name: str) -> T:
    """Do ``work`` in a thread of its own, after ``prepare`` has been called there.

    ``work`` gets a function that tells whether to stop: nobody waits for the outcome any more. Nothing is
    left running: a task that is cancelled waits for the work to end, whatever it ends with.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()
    stop = threading.Event()

    def finish(act: Callable[[], None]) -> None:
        # the loop may be closed by now: then nobody waits for the outcome either
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(act)

    def body() -> None:
        try:
            prepare()
            result = work(stop.is_set)
        except BaseException as error:  # noqa: BLE001 - handed to the task that waits for it
            problem = error
            finish(lambda: done.set_exception(problem))
        else:
            finish(lambda: done.set_result(result))

    threading.Thread(target=body, name=name, daemon=True).start()
    cancelled = False
    while not done.done():
        try:
            await asyncio.wait([done])
        except asyncio.CancelledError:
            cancelled = True
            stop.set()
    if cancelled:
        done.exception()
        raise asyncio.CancelledError
    return done.result()
