"""Window, bridge and verbs over a fake engine: what happens in the engine shows, what is pressed happens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from emailrelay_gui.leaving import lacks_tray
from emailrelay_gui.models.health import Light
from emailrelay_gui.models.log_filter import compiled
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.session import Session
from engine.api import (
    ForwardingEnded,
    ForwardNow,
    ListenError,
    MessageFailed,
    MessageForwarded,
    MessageState,
    MessageStored,
    Pause,
    Resume,
    Retry,
    RunState,
    Service,
    SessionClosed,
    SessionOpened,
    SpoolError,
)
from tests.support.fake_link import FakeLink, FixedClock, content, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def named(session: Session, name: str) -> QPushButton:
    found = session.window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


@pytest.fixture(autouse=True)
def _running(driver: Driver, session: Session) -> None:
    driver.until(lambda: session.window.sidebar.state_title() == "Running")


def test_a_running_relay_shows_in_all_places(session: Session) -> None:
    dashboard = session.window.pages.dashboard
    assert dashboard.hero.title() == "Running"
    assert session.window.windowTitle() == "Relay"
    assert session.window.status_bar.where.full_text() == "SMTP 0.0.0.0:2525, [::]:2525"
    first, second = dashboard.hero.route.ways()
    assert first.works
    assert second.works
    assert dashboard.hero.route.hop.caption() == "smtp.example.net:587"
    assert dashboard.problems.banners() == []


def test_stop_and_start_follow_the_button(driver: Driver, session: Session, link: FakeLink, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(session, "dashboard-stop"), Qt.MouseButton.LeftButton)
    driver.until(lambda: session.window.sidebar.state_title() == "Stopped")
    assert link.status().state is RunState.STOPPED
    assert not named(session, "dashboard-forward").isEnabled()
    assert named(session, "dashboard-forward").toolTip()
    qtbot.mouseClick(named(session, "dashboard-start"), Qt.MouseButton.LeftButton)
    driver.until(lambda: session.window.sidebar.state_title() == "Running")


def test_a_relay_that_cannot_start_says_why_and_offers_help(
    driver: Driver, session: Session, link: FakeLink, qtbot: QtBot
) -> None:
    driver.run(link.stop())
    link.fails_to_start = ListenError("0.0.0.0:25", "the port is used by master")
    session.control.start()
    problems = session.window.pages.dashboard.problems
    driver.until(problems.banners)
    banner = problems.banners()[0]
    assert "the port is used by master" in banner.caption()
    assert session.presenter.snapshot().health.light is Light.CANNOT_START
    assert session.window.toast.title() == "The relay could not start"
    asked: list[bool] = []
    session.configure_wanted.connect(lambda: asked.append(True))
    qtbot.mouseClick(named(session, "fix-configure"), Qt.MouseButton.LeftButton)
    assert asked == [True]
    link.fails_to_start = None
    qtbot.mouseClick(named(session, "fix-start"), Qt.MouseButton.LeftButton)
    driver.until(lambda: not problems.banners())


def test_numbers_come_from_events_and_from_the_queue(driver: Driver, session: Session, link: FakeLink) -> None:
    message = summary(1)
    link.publish(
        MessageStored(message=message.id, session=1, peer="10.0.0.9:1", reverse_path="a@b", recipients=("c@d",), size=9)
    )
    link.publish(
        MessageForwarded(
            message=message.id, address="x", reply="250", seconds=1.5, size=9, reverse_path="a@b", subject="Hello"
        )
    )
    link.add(summary(2), content("x"))
    dashboard = session.window.pages.dashboard
    driver.until(lambda: dashboard.queued.number() == "1" and dashboard.forwarded.number() == "1")
    assert dashboard.received.number() == "1"
    assert dashboard.forwarded.note() == "in 1.5 s on average"
    assert dashboard.failed.number() == "0"
    assert dashboard.chart_card.chart.bars()[-1].good == 1
    assert dashboard.chart_card.model.data(dashboard.chart_card.model.index(0, 2)) == "1"
    assert "Hello" in dashboard.hero.facts()[1]
    assert dashboard.recent.sentence(session.presenter.activity.recent[-1]) == "Hello from a@b"


def test_mail_that_is_not_sent_on_waits_for_no_run(driver: Driver, session: Session, link: FakeLink) -> None:
    link.set_status(forward_to="")
    link.add(summary(1), content("x"))
    queued = session.window.pages.dashboard.queued
    driver.until(lambda: queued.number() == "1")
    assert queued.note() == "mail stays here"


def test_a_failed_message_leads_to_its_reason(driver: Driver, session: Session, link: FakeLink, qtbot: QtBot) -> None:
    message = link.add(summary(1, state=MessageState.FAILED, reason="5.1.1 User unknown", code=550), content("Scan"))
    link.publish(MessageFailed(message=message, reason="5.1.1 User unknown", code=550))
    problems = session.window.pages.dashboard.problems
    driver.until(problems.banners)
    assert problems.banners()[0].title().startswith("1 message failed: ")
    assert session.window.windowTitle() != "Relay"
    qtbot.mouseClick(named(session, "fix-show-failed"), Qt.MouseButton.LeftButton)
    viewer = session.window.pages.queue.viewer
    driver.until(lambda: viewer.why.reply() == "550 5.1.1 User unknown")
    assert session.window.page() == "queue"
    assert viewer.tabs.currentWidget() is viewer.why
    assert viewer.pill.text() == "Failed"


def test_try_again_on_the_banner_retries_every_failed_message(
    driver: Driver, session: Session, link: FakeLink, qtbot: QtBot
) -> None:
    one = link.add(summary(1, state=MessageState.FAILED, reason="no", code=550), content("a"))
    two = link.add(summary(2, state=MessageState.FAILED, reason="no", code=550), content("b"))
    problems = session.window.pages.dashboard.problems
    driver.until(lambda: problems.banners() and problems.banners()[0].title().startswith("2 messages"))
    qtbot.mouseClick(named(session, "fix-retry"), Qt.MouseButton.LeftButton)
    driver.until(lambda: not problems.banners())
    assert link.actions == [Retry(messages=(one, two))]
    assert session.window.toast.title() == "2 messages will be tried again"


def test_a_refused_sign_in_is_the_first_problem(driver: Driver, session: Session, link: FakeLink) -> None:
    link.add(summary(1), content("a"))
    link.add(summary(2, state=MessageState.FAILED, reason="no", code=550), content("b"))
    link.set_status(sign_in_problem="535 5.7.8 no")
    link.publish(ForwardingEnded(reason="poll", error="authentication failed", sent=0, failed=0, deferred=1))
    problems = session.window.pages.dashboard.problems
    driver.until(lambda: len(problems.banners()) == 2)
    assert problems.banners()[0].objectName() == "banner-sign-in"
    assert problems.banners()[0].caption() == "535 5.7.8 no. 1 message waits."
    assert not session.window.pages.dashboard.hero.route.ways()[1].works


def test_a_server_that_cannot_be_reached_is_explained_once(driver: Driver, session: Session, link: FakeLink) -> None:
    said = "connect failure: cannot connect to smtp.example.net:587"
    link.set_status(problem=said)
    link.publish(ForwardingEnded(reason="poll", error=said, sent=0, failed=0, deferred=1))
    dashboard = session.window.pages.dashboard
    driver.until(lambda: dashboard.problems.banners() and dashboard.hero.title() == "Mail is not moving")
    (banner,) = dashboard.problems.banners()
    assert said in banner.caption()
    assert banner.title() == dashboard.hero.sentence()
    assert dashboard.hero.route.ways()[1].below == "not reachable"


def test_pause_and_resume(driver: Driver, session: Session, link: FakeLink, qtbot: QtBot) -> None:
    session.actions.pauses[0].trigger()
    driver.until(lambda: session.window.sidebar.state_title() == "Forwarding is paused")
    qtbot.mouseClick(named(session, "dashboard-resume"), Qt.MouseButton.LeftButton)
    driver.until(lambda: session.window.sidebar.state_title() == "Running")
    assert link.actions == [Pause(seconds=900.0), Resume()]


def test_keys_lead_through_the_window(session: Session, qtbot: QtBot, driver: Driver, link: FakeLink) -> None:
    window = session.window
    window.activateWindow()
    for key, page in (
        (Qt.Key.Key_2, "queue"),
        (Qt.Key.Key_3, "log"),
        (Qt.Key.Key_4, "sessions"),
        (Qt.Key.Key_6, "settings"),
        (Qt.Key.Key_7, "diagnostics"),
        (Qt.Key.Key_1, "dashboard"),
    ):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.page() == page
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.queue.search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: link.actions == [ForwardNow()])


def test_searching_on_the_dashboard_ends_in_the_queue(session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(session.window.search, "state:failed")
    qtbot.keyClick(session.window.search, Qt.Key.Key_Return)
    assert session.window.page() == "queue"
    assert session.window.pages.queue.search.text() == "state:failed"


def test_an_action_that_is_refused_says_why(driver: Driver, session: Session, link: FakeLink) -> None:
    message = link.add(summary(1, state=MessageState.FAILED), content("a"))
    link.refuses[message] = "The message is being sent."
    session.control.messages.retry((message,))
    driver.until(session.window.toast.isVisible)
    assert session.window.toast.caption() == "The message is being sent."


def test_a_spool_that_cannot_be_read_is_told_and_taken_back(
    driver: Driver, session: Session, link: FakeLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> list[object]:
        raise SpoolError("The spool folder /x cannot be read.")

    with monkeypatch.context() as patch:
        patch.setattr(link.fake_queue, "messages", broken)
        session.bridge.refresh()
        driver.until(lambda: session.presenter.snapshot().health.light is Light.WARNING)
        driver.until(lambda: session.window.pages.log.model.find(compiled("cannot be read", regex=False)))
    session.bridge.refresh()
    driver.until(lambda: session.presenter.snapshot().health.light is Light.IDLE)


def test_closing_without_a_tray_asks_once_and_remembers(session: Session, qtbot: QtBot, driver: Driver) -> None:
    session.window.close()
    box = session.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert session.window.isVisible()
    keep = next(each for each in box.buttons() if each.text() == "Keep running")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    driver.until(lambda: not session.window.isVisible())
    session.window.show()
    session.window.close()
    assert not session.window.isVisible()


def test_quit_in_the_question_about_closing_asks_about_waiting_mail(
    session: Session, settings: SettingsFile, link: FakeLink, driver: Driver
) -> None:
    link.add(summary(1), content("a"))
    driver.until(lambda: session.queue_model.tally().waiting == 1)
    ended: list[bool] = []
    session.quit_confirmed.connect(lambda: ended.append(True))

    def press_quit(question: str) -> None:
        asked = [each for each in session.window.findChildren(QMessageBox) if each.isVisible()]
        assert [each.text() for each in asked] == [question]
        next(each for each in asked[0].buttons() if each.text() == "Quit").click()

    session.window.close()
    press_quit("Keep Relay running in the background?")
    assert (settings.values.on_close, ended) == ("quit", [])
    press_quit("Quit and stop the relay?")
    assert ended == [True]


def test_quitting_with_mail_in_the_queue_asks_first(
    session: Session, link: FakeLink, qtbot: QtBot, driver: Driver
) -> None:
    link.add(summary(1), content("a"))
    driver.until(lambda: session.queue_model.tally().waiting == 1)
    ended: list[bool] = []
    session.quit_confirmed.connect(lambda: ended.append(True))
    session.quit()
    assert ended == []
    box = session.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText().startswith("1 message waits.")
    agree = next(each for each in box.buttons() if each.text() == "Quit")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    driver.until(lambda: ended == [True])


def test_quitting_while_a_device_is_connected_asks_first(session: Session, link: FakeLink, driver: Driver) -> None:
    link.publish(SessionOpened(service=Service.ADMIN, session=6, peer="127.0.0.1:40000"))
    for number in (7, 8):
        link.publish(SessionOpened(service=Service.SMTP, session=number, peer="192.0.2.9:40000"))
    driver.until(lambda: len(session.presenter.activity.connected) == 2)
    ended: list[bool] = []
    session.quit_confirmed.connect(lambda: ended.append(True))
    session.quit()
    box = session.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert (box.informativeText(), ended) == ("2 devices are connected.", [])
    box.reject()
    for number in (7, 8):
        link.publish(SessionClosed(service=Service.SMTP, session=number, peer="192.0.2.9:40000", reason="", messages=1))
    driver.until(lambda: not session.presenter.activity.connected)
    session.quit()
    assert ended == [True]


@pytest.mark.parametrize(
    ("desktop", "lacks"), [("GNOME", True), ("ubuntu:GNOME", True), ("KDE", False), ("", False), ("XFCE", False)]
)
def test_only_gnome_needs_help_with_icons(desktop: str, *, lacks: bool) -> None:
    assert lacks_tray(desktop) == lacks


def test_quitting_with_nothing_to_lose_asks_nothing(session: Session) -> None:
    ended: list[bool] = []
    session.quit_confirmed.connect(lambda: ended.append(True))
    session.quit()
    assert ended == [True]


@pytest.mark.parametrize(("verb", "action"), [("flush", ForwardNow()), ("pause", Pause(seconds=0.0))])
def test_verbs_of_a_second_start_are_done(
    verb: str, action: object, driver: Driver, session: Session, link: FakeLink
) -> None:
    session.do(verb)
    driver.until(lambda: link.actions == [action])


def test_the_countdown_follows_the_clock(driver: Driver, session: Session, link: FakeLink, clock: FixedClock) -> None:
    link.set_status(next_attempt=clock.now + 90)
    session.bridge.refresh()
    driver.until(lambda: session.window.pages.dashboard.hero.facts()[0] == "in 1:30")
    clock.now += 60
    session.presenter.show_now()
    assert session.window.status_bar.next.text() == "Next attempt in 0:30"
