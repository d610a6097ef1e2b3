"""The log page and the settings page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.log_filter import LogFilter, compiled
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.views.log import LogPage
from emailrelay_gui.views.settings import SettingsPage
from engine.api import Level, LogLine, MessageId, Notice
from tests.support.fake_link import FakeLink, FixedClock
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


def said(number: int, text: str, *, peer: str = "", message: str = "", level: Level = Level.INFO) -> LogLine:
    return LogLine(time=1e9 + number, level=level, text=text, peer=peer, message=MessageId(message) or None)


MIXED = [
    said(0, "connection from 192.0.2.1:25000", peer="192.0.2.1:25000"),
    said(1, "connection from 192.0.2.14:25000", peer="192.0.2.14:25000"),
    said(2, "message deferred: 450 later", message="e.1.2345678.1", level=Level.WARNING),
    said(3, "message failed: 550 no", message="e.1.2345678.2", level=Level.ERROR),
    said(4, "debug words about 192.0.2.1", level=Level.DEBUG),
]


def shown(page: LogPage) -> list[int]:
    return [int(page.model.line(row).time - 1e9) for row in range(page.model.rowCount())]


def test_an_expression_finds_and_filters(page: LogPage, qtbot: QtBot) -> None:
    page.append(list(MIXED))
    page.finder.regex.setChecked(True)
    page.search.setText("(450|550) \\w+")
    assert page.finder.hits.text() == "2"
    page.finder.filter.setChecked(True)
    assert shown(page) == [2, 3]
    qtbot.mouseClick(page.finder.after, Qt.MouseButton.LeftButton)
    assert page.finder.hits.text() == "1 of 2"
    qtbot.mouseClick(page.finder.before, Qt.MouseButton.LeftButton)
    assert page.finder.hits.text() == "2 of 2"
    page.append([said(9, "and 450 more")])
    assert shown(page) == [2, 3, 9]
    assert page.finder.hits.text() == "2 of 3"
    page.search.clear()
    assert len(shown(page)) == 5


@pytest.mark.parametrize("text", ["(", "(a+)+b", "[z-a]", "(?:x*)*"])
def test_an_expression_that_cannot_be_used_is_told_and_hides_nothing(page: LogPage, text: str) -> None:
    page.append(list(MIXED))
    page.finder.regex.setChecked(True)
    page.finder.filter.setChecked(True)
    page.search.setText(text)
    assert page.finder.hits.text() == "Not an expression"
    assert page.search.property("invalid")
    assert len(shown(page)) == 4


def test_one_peer_and_one_message_are_shown_alone(page: LogPage) -> None:
    page.append(list(MIXED))
    page.show_peer("192.0.2.1")
    assert shown(page) == [0, 4]
    assert page.only.isVisible()
    page.only.click()
    assert len(shown(page)) == 5
    entries = {action.text(): action for action in page.menu_for(MIXED[3]).actions()}
    asked: list[str] = []
    page.message_wanted.connect(asked.append)
    entries["Show message"].trigger()
    entries["Only this message"].trigger()
    assert asked == ["e.1.2345678.2"]
    assert shown(page) == [3]
    assert "Only this peer" not in entries
    assert "Sessions of this peer" in [action.text() for action in page.menu_for(MIXED[0]).actions()]


def test_what_is_older_is_hidden(page: LogPage, clock: FixedClock) -> None:
    clock.now = 1e9 + 302
    page.append(list(MIXED))
    page.since.setCurrentIndex(page.since.findData("300"))
    assert shown(page) == [2, 3]


def test_long_lines_are_wrapped_where_they_are_seen(page: LogPage, driver: Driver) -> None:
    page.append([said(0, "short"), said(1, "many words " * 60)])
    usual = page.table.rowHeight(1)
    page.wrap.setChecked(True)
    driver.until(lambda: page.table.rowHeight(1) > 2 * usual)
    assert page.table.rowHeight(0) == usual
    page.wrap.setChecked(False)
    assert page.table.rowHeight(1) == usual


def test_what_is_shown_is_exported(page: LogPage, session: Session, driver: Driver, tmp_path: Path) -> None:
    page.append(list(MIXED))
    page.show_peer("192.0.2.14")
    target = tmp_path / "log.txt"
    page.export_to(str(target))
    driver.until(lambda: session.window.toast.title() == "The file was saved")
    assert target.read_text("utf-8").count("\n") == 1
    assert "192.0.2.14:25000" in target.read_text("utf-8")


@pytest.mark.parametrize(
    ("peer", "text", "found"),
    [
        ("192.0.2.1", "from 192.0.2.1:25", True),
        ("192.0.2.1", "from 192.0.2.14:25", False),
        ("192.0.2.14", "from 192.0.2.14", True),
        ("2.0.2.1", "from 192.0.2.1", False),
        ("::1", "from ::1.25 and more", True),
    ],
)
def test_an_address_is_not_found_inside_another_one(peer: str, text: str, *, found: bool) -> None:
    assert LogFilter(peer=peer).fits(said(0, text)) is found
