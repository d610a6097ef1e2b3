"""The watch that every asynchronous test runs under."""

from __future__ import annotations

import asyncio

import pytest

from tests.support.loopwatch import watched


async def test_a_task_left_behind_is_named() -> None:
    never = asyncio.Event()
    watch = watched()
    watch.__enter__()
    task = asyncio.create_task(never.wait(), name="forgotten")
    with pytest.raises(AssertionError, match=r"tasks left behind: .*forgotten"):
        watch.__exit__(None, None, None)
    task.cancel()
    await asyncio.wait([task])


async def test_an_error_in_a_callback_is_reported() -> None:
    watch = watched()
    watch.__enter__()
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(done.set)
    await done.wait()
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        watch.__exit__(None, None, None)


async def test_finished_tasks_and_earlier_ones_do_not_count() -> None:
    never = asyncio.Event()
    earlier = asyncio.create_task(never.wait())
    with watched():
        assert await asyncio.create_task(asyncio.sleep(0, "done")) == "done"
    earlier.cancel()
    await asyncio.wait([earlier])
