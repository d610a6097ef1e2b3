"""The loop that carries mail and pixels."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from emailrelay_gui import aio
from emailrelay_gui.aio import RelayLoop, Tasks
from tests.support.qt_loop import Driver, reached


def test_callbacks_run_in_the_order_in_which_they_were_asked_for(driver: Driver) -> None:
    seen: list[int] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        for number in range(100):
            loop.call_soon(seen.append, number)
        await reached(lambda: len(seen) == 100)

    driver.run(work())
    assert seen == list(range(100))


def test_a_timer_never_fires_early_and_says_when(driver: Driver) -> None:
    async def work() -> list[float]:
        loop = asyncio.get_running_loop()
        late: list[float] = []
        done = asyncio.Event()
        for number in range(1, 11):
            due = loop.time() + number * 0.0017
            handle = loop.call_at(due, lambda due=due: late.append(loop.time() - due))
            assert handle.when() == due
        loop.call_later(0.04, done.set)
        await done.wait()
        return late

    late = driver.run(work())
    assert len(late) == 10
    assert min(late) >= 0


def test_cancelled_timers_are_thrown_away(driver: Driver) -> None:
    async def work() -> int:
        loop = asyncio.get_running_loop()
        for _ in range(1000):
            loop.call_later(300, print).cancel()
        return len(driver.loop._heap)

    assert driver.run(work()) <= 202


def test_qt_gets_its_turn_while_callbacks_keep_coming(driver: Driver) -> None:
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))

    async def busy() -> None:
        timer.start()
        await reached(lambda: len(ticks) >= 5, pause=0)

    driver.run(busy())
    timer.stop()
    assert len(ticks) >= 5


def test_a_real_connection_carries_data(driver: Driver) -> None:
    async def work() -> bytes:
        async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(await reader.readexactly(300_000))
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"x" * 300_000)
        found = await reader.read(-1)
        writer.close()
        server.close()
        return found

    assert driver.run(work()) == b"x" * 300_000


def test_worker_threads_answer(driver: Driver) -> None:
    assert driver.run(asyncio.to_thread(lambda: 42)) == 42


def test_tasks_go_on_while_a_dialog_is_open(driver: Driver) -> None:
    steps: list[int] = []

    async def work() -> int:
        loop = asyncio.get_running_loop()
        dialog = QDialog()
        answer: asyncio.Future[int] = loop.create_future()
        dialog.finished.connect(answer.set_result)

        async def background() -> None:
            while not answer.done():
                steps.append(1)
                await asyncio.sleep(0.001)

        task = loop.create_task(background())
        dialog.open()
        await reached(lambda: len(steps) >= 5)
        dialog.accept()
        result = await answer
        await task
        return result

    assert driver.run(work()) == 1
    assert len(steps) >= 5


def test_an_error_in_a_task_is_told_once(driver: Driver) -> None:
    told: list[BaseException] = []

    async def work() -> None:
        tasks = Tasks(told.append)

        async def fail() -> None:
            raise ValueError("broken")

        async def stay() -> None:
            await asyncio.Event().wait()

        tasks.start(fail(), "fails")
        tasks.start(stay(), "stays")
        await reached(lambda: told)
        assert tasks.busy()
        await tasks.close()
        await asyncio.sleep(0)
        assert not tasks.busy()

    driver.run(work())
    assert [str(each) for each in told] == ["broken"]


def test_run_cancels_what_is_left_and_closes_the_loop(qapp: QApplication) -> None:
    ended: list[str] = []
    kept: list[asyncio.AbstractEventLoop] = []

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    async def main() -> int:
        kept.append(asyncio.get_running_loop())
        task = asyncio.get_running_loop().create_task(forever())
        await asyncio.sleep(0)
        assert not task.done()
        return 3

    assert aio.run(qapp, main) == 3
    assert ended == ["cancelled"]
    assert isinstance(kept[0], RelayLoop)
    assert kept[0].is_closed()


@pytest.mark.parametrize("number", [0, 1, 50])
def test_gather_keeps_its_order(driver: Driver, number: int) -> None:
    async def work() -> list[int]:
        async def one(value: int) -> int:
            await asyncio.sleep(0)
            return value

        return list(await asyncio.gather(*(one(value) for value in range(number))))

    assert driver.run(work()) == list(range(number))
