"""After a sleep the queue is read again, and what waits is tried once the network has had time to come back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from emailrelay_gui.notify.policy import HUSH, Fact, Kind, Target
from emailrelay_gui.platform.wake import INTERVAL, SLEPT, WakeWatch
from emailrelay_gui.session import Session
from engine.api import ForwardNow
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
