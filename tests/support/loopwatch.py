"""Notices what an event loop would otherwise only log: unhandled errors and tasks that nobody waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any


@contextmanager
def watched() -> Generator[None]:
    """Watch the running loop inside the ``with``; raises AssertionError at its end if it was not clean.

    Must be entered and left by code that runs on the loop. Tasks that existed before are not counted.
    """
    loop = asyncio.get_running_loop()
    before = asyncio.all_tasks(loop)
    errors: list[str] = []

    def note(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        errors.append(f"{context.get('message')}: {error!r}" if error else f"{context.get('message')}")

    previous = loop.get_exception_handler()
    loop.set_exception_handler(note)
    try:
        yield
    finally:
        loop.set_exception_handler(previous)
    current = asyncio.current_task(loop)
    leaked = [task for task in asyncio.all_tasks(loop) - before if task is not current and not task.done()]
    assert not errors, "the event loop reported: " + "; ".join(errors)
    assert not leaked, "tasks left behind: " + ", ".join(sorted(repr(task) for task in leaked))
