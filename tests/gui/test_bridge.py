"""When the queue is read: spec gui.md D9."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.aio import Tasks
from emailrelay_gui.bridge import EngineBridge
from engine.api import EngineStarted, MessageSummary
from tests.support.fake_link import FakeLink, FakeQueue
from tests.support.popping import HastyClock
from tests.support.qt_loop import Driver, reached


@dataclass
class SlowQueue(FakeQueue):
    """Its first reading takes an hour, in which the relay starts."""

    link: FakeLink | None = None
    readings: int = 0

    async def messages(self) -> Sequence[MessageSummary]:
        self.readings += 1
        if self.readings == 1:
            assert self.link is not None
            assert isinstance(self.link.clock, HastyClock)
            self.link.clock.ahead += 3600
            self.link.publish(EngineStarted(version="1.0.0"))
        return await super().messages()


def test_what_was_read_while_the_relay_started_is_read_again_at_once(driver: Driver, tmp_path: Path) -> None:
    link = FakeLink(HastyClock(), tmp_path)
    queue = link.fake_queue = SlowQueue(tmp_path, link=link)
    errors: list[BaseException] = []

    async def watch() -> None:
        tasks = Tasks(errors.append)
        bridge = EngineBridge(link, link.clock, tasks)
        bridge.start()
        await reached(lambda: queue.readings == 2, patience=30)
        bridge.close()
        await tasks.close()

    driver.run(watch())
    assert errors == []
