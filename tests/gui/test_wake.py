"""After a sleep, and on another network: what is read again, tried again, and kept back for a while."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from emailrelay_gui.notify.policy import HUSH, Fact, Kind, Target
from emailrelay_gui.platform.network import watch_network
from emailrelay_gui.platform.wake import INTERVAL, SLEPT, WakeWatch
from emailrelay_gui.session import Session
from engine.api import ForwardNow, RunState, network_changes
from tests.support.fake_link import FakeLink, FixedClock, content, summary
from tests.support.qt_loop import Driver


def test_a_late_look_is_a_sleep_and_a_punctual_one_is_none(qapp: QApplication) -> None:
    clock, parent = FixedClock(), QObject(qapp)
    watch = WakeWatch(clock, parent)
    woke = QSignalSpy(watch.woke)
    watch.start()
    for seconds, sleeps in ((INTERVAL, 0), (INTERVAL + SLEPT, 0), (INTERVAL + SLEPT + 1, 1), (-3600, 1), (8 * 3600, 2)):
        clock.now += seconds
        watch.look()
        assert woke.count() == sleeps
    watch.stop()
    parent.deleteLater()


def test_notices_are_kept_back_for_a_while_after_a_sleep(session: Session, link: FakeLink) -> None:
    policy, now = session.watch.center.policy, link.clock.time()
    session._wake.woke.emit()
    policy.happened(now, Fact(kind=Kind.FAILED, title="Failed", text="one", target=Target(page="queue")))
    assert policy.due(now + 1) == ()
    assert [each.last.text for each in policy.due(now + HUSH)] == ["one"]


def test_mail_that_waits_goes_out_after_a_sleep(driver: Driver, session: Session, link: FakeLink) -> None:
    session._wake.settled.emit()
    assert link.actions == []
    link.add(summary(1), content("x"))
    driver.until(lambda: session.queue_model.tally().waiting == 1)
    session._wake.settled.emit()
    driver.until(lambda: link.actions == [ForwardNow()])


def test_a_relay_that_cannot_start_is_tried_again_after_a_sleep(
    driver: Driver, session: Session, link: FakeLink
) -> None:
    link.set_status(state=RunState.FAILED, problem="cannot listen on 192.0.2.1:25: no such address")
    session._wake.settled.emit()
    driver.until(lambda: link.status().state is RunState.RUNNING)
    driver.run(link.stop())
    session._wake.settled.emit()
    driver.run(asyncio.sleep(0))
    assert link.status().state is RunState.STOPPED


class Addresses:
    """The ways out of a computer that is carried around."""

    def __init__(self, *known: frozenset[str]) -> None:
        self._known = list(known)
        self.closed = False
        self.over = asyncio.Event()

    async def wait(self) -> None:
        self._known.pop(0)
        if len(self._known) == 1:
            self.over.set()
            await asyncio.Event().wait()

    def look(self) -> frozenset[str]:
        return self._known[0]

    def close(self) -> None:
        self.closed = True


def test_each_other_way_out_is_a_change_of_the_network(driver: Driver) -> None:
    home, office, none = frozenset({"192.0.2.7"}), frozenset({"198.51.100.7"}), frozenset[str]()
    told: list[str] = []

    async def carry_around() -> Addresses:
        world = Addresses(home, home, none, home, office, office, office)
        task = asyncio.create_task(
            watch_network(lambda: told.append("changed"), changes=lambda: world, look=world.look)
        )
        async with asyncio.timeout(30):
            await world.over.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return world

    assert driver.run(carry_around()).closed
    assert told == ["changed"] * 3


def test_the_system_is_listened_to_on_the_loop_of_the_application(driver: Driver) -> None:
    async def listen() -> None:
        task = asyncio.create_task(watch_network(lambda: None, changes=network_changes))
        await asyncio.sleep(0)
        assert not task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    driver.run(listen())


def test_notices_are_kept_back_when_the_network_has_changed(driver: Driver, session: Session, link: FakeLink) -> None:
    center, now = session.watch.center, link.clock.time()
    tasks = [each for each in asyncio.all_tasks(driver.loop) if each.get_name() == "network"]
    assert len(tasks) == 1
    center.hush()
    center.policy.happened(now, Fact(kind=Kind.FAILED, title="Failed", text="one", target=Target(page="queue")))
    assert center.policy.due(now + HUSH - 1) == ()
    assert len(center.policy.due(now + HUSH)) == 1
