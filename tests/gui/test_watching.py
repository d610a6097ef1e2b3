"""Diagnostics, notices, problem reports and the lag probe over the fake engine."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from emailrelay_gui.lag import AWAY, STALL, TICK, LagProbe
from emailrelay_gui.models.checks import Drift
from emailrelay_gui.models.health import Light
from emailrelay_gui.models.notice_model import NoticeModel
from emailrelay_gui.models.report import HIDDEN, LINES, Parts, redact, report
from emailrelay_gui.notify.policy import Fact, Kind, Manner, Notice, Target
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.session import Session
from emailrelay_gui.views.diagnostics import DiagnosticsPage
from emailrelay_gui.views.notices import NoticesDialog
from emailrelay_gui.views.report import ReportDialog
from emailrelay_gui.widgets.theme import Tone
from engine.api import (
    CertificateState,
    DiskState,
    KeyringError,
    Level,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageState,
    MessageStored,
    RunState,
)
from engine.api import Notice as Said
from tests.support.fake_link import FakeLink, FixedClock, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SECRET = "Tr0ub4dor&3"


@pytest.fixture
def page(session: Session, link: FakeLink, driver: Driver) -> DiagnosticsPage:
    """The diagnostics page with a resolver and a keyring that answer at once."""
    ground = session.watch.ground

    async def resolve(host: str, port: int) -> list[str]:
        del port
        if host == "nowhere.invalid":
            raise OSError(-2, "Name or service not known")
        return ["192.0.2.25"]

    ground.resolve = resolve
    return session.window.pages.diagnostics


def titles(page: DiagnosticsPage) -> dict[str, str]:
    return {row.check.key: row.title() for row in page.rows}


def tones(page: DiagnosticsPage) -> dict[str, Tone]:
    return {row.check.key: row.finding.tone for row in page.rows if row.finding is not None}


def look(page: DiagnosticsPage, driver: Driver) -> None:
    driver.run(page.look())


def test_all_is_checked_and_said_when_the_page_is_shown(
    page: DiagnosticsPage, session: Session, qtbot: QtBot, driver: Driver
) -> None:
    session.window.go("diagnostics")
    driver.until(lambda: len(tones(page)) == len(page.rows))
    assert titles(page)["ports"] == "2 ports are open"
    assert titles(page)["names"] == "smtp.example.net was found"
    assert page.summary.text()
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert "192.0.2.25" in QGuiApplication.clipboard().text()


WRONG: tuple[tuple[str, dict[str, object], Tone, str], ...] = (
    ("ports", {"accepting": False}, Tone.WARNING, "The ports are open, but no mail is accepted"),
    ("ports", {"state": RunState.STOPPED}, Tone.PAUSED, "The relay is stopped"),
    ("ports", {"state": RunState.FAILED, "problem": "taken"}, Tone.FAILED, "The relay cannot start"),
    ("ports", {"listening": ()}, Tone.WARNING, "No port is open"),
    ("names", {"forward_to": "nowhere.invalid:25"}, Tone.FAILED, "nowhere.invalid has no address"),
    ("names", {"forward_to": ""}, Tone.PAUSED, "Mail is not passed on, so no name is needed"),
    ("spool", {"degraded": "cannot write"}, Tone.FAILED, "New mail is refused"),
    ("config", {"config_file": None}, Tone.PAUSED, "It is checked where the relay runs"),
)


def test_what_is_wrong_is_said(page: DiagnosticsPage, session: Session, link: FakeLink, driver: Driver) -> None:
    usual = link.status()
    for check, status, tone, title in WRONG:
        link.set_status(**{each.name: getattr(usual, each.name) for each in fields(usual)})
        link.set_status(**status)
        session.bridge.refresh()
        session.presenter.show_now()
        look(page, driver)
        assert (titles(page)[check], tones(page)[check]) == (title, tone)


def test_a_fix_does_what_it_says(page: DiagnosticsPage, session: Session, link: FakeLink, driver: Driver) -> None:
    link.set_status(accepting=False)
    link.add(summary(1, state=MessageState.DAMAGED))
    driver.until(lambda: session.queue_model.tally().total == 1)
    session.bridge.refresh()
    session.presenter.show_now()
    look(page, driver)
    rows = {row.check.key: row for row in page.rows}
    rows["ports"].fix.click()
    driver.until(lambda: link.status().accepting)
    rows["spool"].fix.click()
    assert session.window.page() == "queue"


def test_a_real_configuration_is_tried(
    page: DiagnosticsPage, session: Session, link: FakeLink, driver: Driver, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.conf", tmp_path / "bad.conf"
    good.write_text(f"spool-dir {tmp_path}\n", "utf-8")
    bad.write_text(f"spool-dir {tmp_path}/missing\nclient-tls\nclient-tls-connection\n", "utf-8")
    for file, tone in ((good, Tone.OK), (bad, Tone.FAILED), (tmp_path / "none.conf", Tone.FAILED)):
        link.set_status(config_file=file)
        session.presenter.show_now()
        look(page, driver)
        assert tones(page)["config"] is tone, titles(page)


def test_certificates_disk_clock_and_keyring_are_judged(
    page: DiagnosticsPage, session: Session, link: FakeLink, clock: FixedClock, driver: Driver
) -> None:
    ground = session.watch.ground
    link.certificates = [CertificateState(option="server-tls-certificate", file="a.pem", expires=clock.now + 3 * 86400)]
    link.disk = DiskState(path="/spool", free=1000, total=10**9)
    ground.drift = Drift(wall=lambda: 5000.0, steady=lambda: 0.0)
    ground.drift.began = 100.0

    class Locked:
        async def available(self) -> str:
            return str(KeyringError("the system keyring is locked"))

        def close(self) -> None:
            return

    ground.keyring.close()
    ground.keyring = Locked()  # type: ignore[assignment]
    driver.run(session.watch.center.look())
    look(page, driver)
    found = titles(page)
    assert found["certificates"] == "A certificate ends soon"
    assert found["spool"] == "The disk is nearly full"
    assert found["clock"].startswith("The clock was put forward by")
    assert found["keyring"] == "It cannot be used now"
    assert "locked" in next(row.details() for row in page.rows if row.check.key == "keyring")
    clock.now = 1e9
    look(page, driver)
    assert titles(page)["clock"] == "The clock is wrong"
    assert titles(page)["certificates"].startswith("Valid for another")


def test_the_probe_tells_of_stalls_and_not_of_sleep(qapp: QApplication) -> None:
    now = 0.0
    probe = LagProbe(lambda: now)
    stalls: list[float] = []
    probe.stalled.connect(stalls.append)
    probe.start()
    now = TICK + STALL / 2
    probe.tick()
    assert stalls == []
    now += TICK + STALL * 2
    probe.tick()
    assert stalls == [pytest.approx(STALL * 2)]
    assert probe.worst == probe.recent() == pytest.approx(STALL * 2)
    now += AWAY * 10
    probe.tick()
    assert probe.stalls == 1, "a computer that slept did not stand still"
    probe.stop()


def test_a_stall_is_a_line_in_the_log(session: Session) -> None:
    session.watch.probe.stalled.emit(0.4)
    assert any("stood still for 400 ms" in each for each in session.window.pages.log.last_lines(5))


def fail(link: FakeLink, number: int) -> MessageId:
    message = summary(number, state=MessageState.FAILED, reason="5.1.1 User unknown", code=550)
    link.add(message)
    link.publish(MessageFailed(message=message.id, reason="5.1.1 User unknown", code=550))
    return message.id


def notices(session: Session) -> list[str]:
    return [each.fact.title for each in session.watch.center.policy.history()]


def test_a_failed_message_is_told_and_opens(session: Session, link: FakeLink, driver: Driver) -> None:
    shown: list[Fact] = []
    session.watch.center.show_toast = lambda fact, _tone: shown.append(fact)
    message = fail(link, 1)
    driver.until(lambda: len(shown) == 1)
    assert "550 5.1.1" in shown[0].text
    assert session.window.bell.text() == "1"
    driver.until(lambda: session.queue_model.summary(message) is not None)
    session.tray.message_clicked.emit()
    assert session.window.page() == "queue"


def test_many_failures_are_one_toast_and_then_one_more(
    session: Session, link: FakeLink, clock: FixedClock, driver: Driver
) -> None:
    shown: list[Fact] = []
    session.watch.center.show_toast = lambda fact, _tone: shown.append(fact)
    fail(link, 1)
    driver.until(lambda: len(shown) == 1)
    for number in range(2, 17):
        fail(link, number)
    driver.until(lambda: len(notices(session)) == 16)
    assert len(shown) == 1
    clock.now += 301
    session.presenter.show_now()
    assert shown[-1].title == "15 messages failed"
    assert shown[-1].target == Target(page="queue", state="failed")


def test_a_large_batch_is_counted_and_only_its_end_is_put_in_words(
    session: Session, link: FakeLink, driver: Driver
) -> None:
    shown: list[Fact] = []
    session.watch.center.show_toast = lambda fact, _tone: shown.append(fact)
    for number in range(1, 101):
        link.publish(MessageFailed(message=MessageId(f"e.1.2.{number}"), reason="no", code=550))
    driver.until(lambda: bool(shown))
    assert shown[0].title == "100 messages failed"
    assert len(notices(session)) == 20


LASTING: tuple[tuple[dict[str, object], str], ...] = (
    ({"sign_in_problem": "535 no"}, "Sign in again: smtp.example.net refused the sign-in"),
    ({"sign_in_problem": "", "degraded": "the disk is full"}, "New mail is refused"),
    ({"degraded": "", "state": RunState.FAILED, "problem": "port taken"}, "The relay cannot start"),
)


def told_only(session: Session, title: str) -> bool:
    return notices(session) == [title]


def test_what_lasts_is_told_once_a_day(session: Session, link: FakeLink, clock: FixedClock, driver: Driver) -> None:
    for status, title in LASTING:
        session.watch.center.clear()
        link.set_status(**status)
        session.bridge.refresh()
        driver.until(partial(told_only, session, title))
        session.presenter.show_now()
        assert notices(session) == [title]
        clock.now += 86_401
        session.presenter.show_now()
        assert notices(session) == [title, title]


def test_stale_mail_silence_certificates_and_disk_are_alarms_with_banners(
    session: Session, link: FakeLink, clock: FixedClock, driver: Driver, settings: SettingsFile
) -> None:
    settings.change(silent_hours=2, notifications={"silent": "toast"})
    link.certificates = [CertificateState(option="o", file="/etc/relay.pem", expires=clock.now + 10 * 86_400)]
    link.disk = DiskState(path="/spool", free=5_000_000, total=10**9)
    link.add(summary(1, received=clock.now - 1800))
    driver.until(lambda: session.queue_model.tally().waiting == 1)
    driver.run(session.watch.center.look())
    session.presenter.show_now()
    assert set(notices(session)) == {"A certificate ends in 10 days", "The disk is nearly full"}
    clock.now += 2 * 3600 + 60
    session.presenter.show_now()
    found = notices(session)
    assert "Mail is not moving" in found
    assert "No mail has come for 2 hours" in found
    session.presenter.show_now()
    snap = session.presenter.snapshot()
    assert snap.health.light is Light.WARNING
    banners = session.window.pages.dashboard.problems.banners()
    assert 0 < len(banners) <= 3
    clock.now = link.certificates[0].expires - 6 * 86_400
    session.presenter.show_now()
    assert "A certificate ends in 6 days" in notices(session)


def test_routine_is_silent_until_it_is_wanted(
    session: Session, link: FakeLink, driver: Driver, settings: SettingsFile
) -> None:
    stored = MessageStored(
        message=MessageId("e.1.2.3"), session=1, peer="p", reverse_path="a@b", recipients=("c@d",), size=1
    )
    sent = MessageForwarded(
        message=MessageId("e.1.2.3"), address="x", reply="250", seconds=1.0, size=1, reverse_path="a@b", subject="Hello"
    )
    link.publish(stored)
    link.publish(sent)
    driver.until(lambda: session.presenter.activity.last_forwarded is not None)
    assert notices(session) == []
    box = session.window.pages.settings.notify.kinds[Kind.FORWARDED]
    box.setCurrentIndex(box.findData("quiet"))
    assert SettingsFile(settings._path).values.notifications == {"forwarded": "quiet"}
    link.publish(sent)
    driver.until(lambda: notices(session) == ["Message forwarded"])


@pytest.mark.parametrize(
    ("listening", "forward_to", "told"),
    [
        (("smtp 127.0.0.1:1025", "smtp ::1.1025"), "", True),
        (("smtp /run/catcher.sock",), "", True),
        (("smtp 127.0.0.1:1025",), "smtp.example.net:587", False),
        (("smtp 0.0.0.0:2525",), "", False),
        (("pop 127.0.0.1:1110",), "", False),
    ],
    ids=["loopback", "socket", "forwards", "for the network", "no door"],
)
def test_each_message_is_told_where_mail_is_only_caught(
    session: Session, link: FakeLink, listening: tuple[str, ...], forward_to: str, *, told: bool
) -> None:
    link.set_status(listening=listening, forward_to=forward_to)
    session.bridge.refresh()
    session.presenter.show_now()
    box = session.window.pages.settings.notify.kinds[Kind.RECEIVED]
    assert session.watch.center.manner(Kind.RECEIVED) is (Manner.TOAST if told else Manner.OFF)
    assert box.currentData() == ("toast" if told else "off")
    box.setCurrentIndex(box.findData("quiet"))
    assert session.watch.center.manner(Kind.RECEIVED) is Manner.QUIET
    session.window.pages.settings.notify.reset.click()
    assert box.currentData() == ("toast" if told else "off")


def test_notifications_are_switched_in_the_tray_and_in_the_settings(session: Session, settings: SettingsFile) -> None:
    card = session.window.pages.settings.notify
    session.actions.notify.trigger()
    assert not settings.values.notify
    assert not card.on.isChecked()
    card.on.setChecked(True)
    assert settings.values.notify
    assert session.actions.notify.isChecked()
    card.kinds[Kind.STALE].setCurrentIndex(0)
    assert not card.stale.isEnabled()
    card.reset.click()
    assert settings.values.notifications == {}
    card.stale.setValue(90)
    card.silent.setValue(3)
    assert (settings.values.stale_minutes, settings.values.silent_hours) == (90, 3)


def test_marking_as_seen_clears_the_icon_until_something_new_fails(
    session: Session, link: FakeLink, driver: Driver, qtbot: QtBot
) -> None:
    fail(link, 1)
    driver.until(lambda: session.tray.light() is Light.FAILED)
    session.window.bell.click()
    dialog = session.window.findChild(NoticesDialog)
    assert dialog is not None
    driver.until(lambda: dialog.model.rowCount() == 1)
    qtbot.mouseClick(dialog.seen, Qt.MouseButton.LeftButton)
    assert session.window.bell.text() == ""
    assert not dialog.seen.isEnabled()
    assert session.tray.light() is not Light.FAILED
    assert session.presenter.snapshot().health.light is Light.FAILED
    fail(link, 2)
    driver.until(lambda: session.tray.light() is Light.FAILED)
    dialog.table.activated.emit(dialog.model.index(0, 0))
    assert session.window.page() == "queue"
    dialog.clear.click()
    assert dialog.empty.isVisible()


def test_the_list_changes_row_by_row(qapp: QApplication) -> None:
    model = NoticeModel(lambda: 1e9)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def made(number: int, *, seen: bool = False) -> Notice:
        fact = Fact(kind=Kind.FAILED, title=f"n {number}", text="", target=Target(page="queue"))
        return Notice(number=number, time=1e9, fact=fact, seen=seen)

    model.show_notices([made(2), made(1)])
    model.show_notices([made(4), made(3), made(2, seen=True)])
    assert [model.notice(row).number for row in range(model.rowCount())] == [4, 3, 2]
    model.show_notices([])
    assert model.rowCount() == 0
    tester.deleteLater()


@pytest.mark.parametrize(
    "line",
    [
        f"client-auth plain:me:{SECRET}",
        f"--client-auth=plain:me:{SECRET}",
        f"webhook https://user:{SECRET}@hooks.example.com/{SECRET}?key={SECRET}",
        f"#in-webhook http://hooks.example.com/{SECRET}",
        f"forward-to smtp://me:{SECRET}@smtp.example.com",
        f'tx>>: "AUTH PLAIN {SECRET}"',
        f"password={SECRET}",
        f'"refresh_token": "{SECRET}"',
        f"Authorization: Bearer {SECRET.replace('&', '')}",
        f"client plain me {SECRET}",
        f"server md5 me {SECRET}",
        f"PASS {SECRET}",
        f"access_token: {SECRET}",
    ],
)
def test_no_secret_is_in_a_report(line: str) -> None:
    parts = Parts(
        version="1", place="here", config=f"{line}\nport 25\n", checks=line, log=[f"12:00\tinfo\t{line}", line]
    )
    made = report(parts, system="test")
    assert SECRET not in made
    assert SECRET.replace("&", "") not in made
    assert HIDDEN in made
    assert "port 25" in made


def test_a_report_keeps_what_helps_and_the_last_lines_only() -> None:
    parts = Parts(
        version="1.0", place="In-app relay", config="", checks="", log=[f"line {n}" for n in range(LINES + 9)]
    )
    made = report(parts, system="test")
    assert "line 8\n" not in made
    assert f"line {LINES + 8}\n" in made
    assert "Relay 1.0" in made
    assert redact("message stored: emailrelay.1.2.3: from=<a@b>") == "message stored: emailrelay.1.2.3: from=<a@b>"


def test_a_report_is_shown_before_it_is_saved(session: Session, link: FakeLink, driver: Driver, tmp_path: Path) -> None:
    config = tmp_path / "relay.conf"
    config.write_text(f"client-auth plain:me:{SECRET}\nport 2525\n", "utf-8")
    link.set_status(config_file=config)
    session.presenter.show_now()
    link.publish(Said(level=Level.INFO, text="something happened"))
    driver.until(lambda: session.window.pages.log.last_lines(5))
    session.window.pages.log.report.click()
    driver.until(lambda: session.window.findChild(ReportDialog) is not None)
    dialog = session.window.findChild(ReportDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    assert "something happened" in text
    assert "port 2525" in text
    assert SECRET not in text
    assert "Checking" not in text
    dialog.text.setPlainText("mine")
    target = tmp_path / "report.txt"
    dialog.save_to(str(target))
    driver.until(lambda: session.window.toast.title() == "The file was saved")
    assert target.read_text("utf-8") == "mine"
    session.watch._tasks.start(session.watch._save(tmp_path / "no" / "report.txt", "x"), "save")
    driver.until(lambda: session.window.toast.title() == "The file could not be saved")


def test_help_is_about_what_has_the_focus(session: Session, qtbot: QtBot) -> None:
    window = session.window
    window.activateWindow()
    window.go("log")
    window.pages.log.finder.after.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "Next match" in QToolTip.text()
    QToolTip.hideText()
