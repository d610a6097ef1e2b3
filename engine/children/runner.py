"""Running a child from a coroutine, on any event loop."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from engine.children.unix import UnixChild
from engine.children.values import Child, ChildResult, ChildUser, could_not_start
from engine.children.windows import WindowsChild

PATIENCE = 5.0
"""Seconds after which a child that even SIGKILL cannot end (it hangs in the kernel) is left to its thread."""


async def run_child(
    argv: Sequence[str],
    *,
    timeout: float,  # noqa: ASYNC109 - the result tells of it
    keep: int = 1024,
    user: ChildUser | None = None,
) -> ChildResult:
    """Run a program to its end (spec smtp-server.md 16.1, 18.1); ``timeout`` in seconds, 0 for none.

    ``argv[0]`` is an absolute path. The first ``keep`` octets of what it prints are returned, the rest is
    read and dropped. Whatever goes wrong is in the result; only cancellation is raised, and then, as at
    the limit, the process group has been ended. ``user`` needs the right to become that user.
    """
    child: Child
    try:
        child = WindowsChild(argv, keep) if sys.platform == "win32" else UnixChild(argv, keep, user)
    except OSError as error:  # too many open files
        return could_not_start(error)
    loop = asyncio.get_running_loop()
    done: asyncio.Future[ChildResult] = loop.create_future()
    try:
        threading.Thread(target=_work, args=(child, loop, done), name=f"child {argv[0]}", daemon=True).start()
    except RuntimeError as error:  # too many threads
        child.stop()
        return could_not_start(error)
    try:
        await asyncio.wait({done}, timeout=timeout or None)
        if done.done():
            return done.result()
        child.stop()
        await asyncio.wait({done}, timeout=PATIENCE)
    except asyncio.CancelledError:
        child.stop()
        await asyncio.wait({done}, timeout=PATIENCE)
        raise
    result = done.result() if done.done() else ChildResult(code=128 + 9)
    return ChildResult(code=result.code, output=result.output, timed_out=True)


def _work(child: Child, loop: asyncio.AbstractEventLoop, done: asyncio.Future[ChildResult]) -> None:
    result = ChildResult(error="internal error")
    try:
        result = child.run()
    finally:
        with suppress(RuntimeError):  # the loop has been closed meanwhile
            loop.call_soon_threadsafe(_setter(done), result)


def _setter(done: asyncio.Future[ChildResult]) -> Callable[[ChildResult], None]:
    def deliver(result: ChildResult) -> None:
        if not done.done():
            done.set_result(result)

    return deliver
