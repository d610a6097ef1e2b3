"""The log page and the settings page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.log_filter import compiled
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.views.log import LogPage
from emailrelay_gui.views.settings import SettingsPage
from engine.api import Level, LogLine, MessageId, Notice
from tests.support.fake_link import FakeLink
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def lines(first: int, number: int, level: Level = Level.INFO) -> list[LogLine]:
    return [
        LogLine(time=1e9 + each, level=level, text=f"line {each}", message=MessageId("e.1.2345678.9"))
        for each in range(first, first + number)
    ]


@pytest.fixture
def page(session: Session) -> LogPage:
    session.window.activateWindow()
    session.window.go("log")
    return session.window.pages.log


def test_what_the_engine_says_arrives(page: LogPage, link: FakeLink, driver: Driver) -> None:
    link.publish(Notice(level=Level.WARNING, text="careful"))
    driver.until(lambda: page.model.find(compiled("careful", regex=False)))
    assert page.table.isVisible()


def test_following_ends_when_somebody_reads_and_new_lines_are_counted(
    page: LogPage, qtbot: QtBot, driver: Driver
) -> None:
    page.append(lines(0, 200))
    bar = page.table.verticalScrollBar()
    driver.until(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(bar.value() - 50)
    assert not page.follow.isChecked()
    page.append(lines(200, 12))
    assert page.pill.isVisible()
    assert page.pill.text() == "12 new lines"
    qtbot.mouseClick(page.pill, Qt.MouseButton.LeftButton)
    assert not page.pill.isVisible()
    assert page.follow.isChecked()
    driver.until(lambda: bar.value() == bar.maximum())


def test_a_paused_log_keeps_what_comes(page: LogPage, qtbot: QtBot) -> None:
    page.append(lines(0, 3))
    qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    page.append(lines(3, 1))
    assert page.model.rowCount() == 3
    assert page.pill.text() == "1 new line"
    qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 4


def test_finding_walks_through_the_matches(page: LogPage, qtbot: QtBot) -> None:
    page.append(lines(0, 120))
    page.search.setFocus()
    qtbot.keyClicks(page.search, "line 11")
    assert page.finder.hits.text() == "11"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.finder.hits.text() == "1 of 11"
    qtbot.keyClick(page.search, Qt.Key.Key_F3)
    assert page.finder.hits.text() == "2 of 11"
    qtbot.keyClick(page.search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.finder.hits.text() == "1 of 11"


def test_the_level_is_a_filter(page: LogPage) -> None:
    page.append([*lines(0, 2), *lines(2, 1, Level.ERROR)])
    page.level.setCurrentIndex(page.level.findData("error"))
    assert page.model.rowCount() == 1
    page.level.setCurrentIndex(page.level.findData("debug"))
    assert page.model.rowCount() == 3


def test_chosen_lines_are_copied(page: LogPage) -> None:
    page.append(lines(0, 3))
    page.table.setCurrentIndex(page.model.index(1, 0))
    page.copy.click()
    assert QGuiApplication.clipboard().text().endswith("line 1")
    page.table.clearSelection()
    page.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_pressing_an_id_opens_the_message(page: LogPage, qtbot: QtBot) -> None:
    page.append(lines(0, 3))
    asked: list[str] = []
    page.message_wanted.connect(asked.append)
    place = page.table.visualRect(page.model.index(1, 3)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["e.1.2345678.9"]


def test_the_scheme_is_chosen_and_remembered(session: Session, settings: SettingsFile) -> None:
    page = session.window.pages.settings
    chosen: list[str] = []
    session.scheme_chosen.connect(chosen.append)
    page.scheme.setCurrentIndex(page.scheme.findData("dark"))
    assert chosen == ["dark"]
    assert SettingsFile(settings._path).values.scheme == "dark"


def test_autostart_follows_its_box_and_a_refusal_is_told(settings: SettingsFile, qtbot: QtBot) -> None:
    class Refusing(NoAutostart):
        def enable(self) -> None:
            raise OSError("read-only")

    good = NoAutostart()
    page = SettingsPage(settings, good)
    qtbot.addWidget(page)
    page.at_sign_in.click()
    assert good.on
    page.at_sign_in.click()
    assert not good.on
    bad = SettingsPage(settings, Refusing())
    qtbot.addWidget(bad)
    told: list[str] = []
    bad.complained.connect(lambda _title, text: told.append(text))
    bad.at_sign_in.click()
    assert told == ["read-only"]
    assert not bad.at_sign_in.isChecked()
