"""The sessions page over the fake engine, its model under Qt's own tester, and over the real engine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.session_model import SessionColumn, SessionModel
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.views.sessions import SessionsPage
from emailrelay_gui.widgets.theme import Tone
from engine.api import Block, Capability, Connection, Disconnect, LocalLink, RelayError, SessionRecord, SpokenLine
from engine.clock import SystemClock
from tests.support.fake_link import FakeLink, FixedClock
from tests.support.program import free_port
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOW = 1_795_347_983.0


def record(number: int, **changes: object) -> SessionRecord:
    made = SessionRecord(number=number, service="smtp", peer=f"192.0.2.{number}:25000", started=NOW, ended=NOW + 2)
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def page(session: Session, link: FakeLink) -> SessionsPage:
    link.fake_sessions.records = [
        record(1, identity="printer1", messages=1, octets=2000, recipients=2, reverse_path="a@example.com"),
        record(2, service="forward", peer="198.51.100.7:587", messages=1, result="250 ok"),
        record(3, ended=0.0),
    ]
    link.fake_sessions.spoken = {
        3: (
            SpokenLine(time=NOW, sent=True, text="220 hello"),
            SpokenLine(time=NOW, sent=False, text="content of 12 octets", summary=True),
        )
    }
    session.window.activateWindow()
    session.window.go("sessions")
    return session.window.pages.sessions


def choose(page: SessionsPage, driver: Driver, row: int) -> None:
    driver.until(lambda: page.model.rowCount() == 3)
    page.table.setCurrentIndex(page.model.index(row, 0))


def test_sessions_are_listed_newest_first_with_their_counts(page: SessionsPage, driver: Driver) -> None:
    driver.until(lambda: page.model.rowCount() == 3)
    assert [page.model.record(row).number for row in range(3)] == [3, 2, 1]
    assert [page.chips.chip(key).count() for key in ("", "live", "in", "out")] == [3, 1, 2, 1]
    page.chips.choose("out")
    assert page.model.rowCount() == 1
    page.chips.choose("")
    page.search.setText("PRINTER")
    assert [page.model.record(row).number for row in range(page.model.rowCount())] == [1]


def test_what_was_said_is_shown_grows_and_is_copied(
    page: SessionsPage, driver: Driver, link: FakeLink, qtbot: QtBot
) -> None:
    choose(page, driver, 0)
    driver.until(lambda: "220 hello" in page.dialogue.text.toPlainText())
    assert "(content of 12 octets)" in page.dialogue.text.toPlainText()
    more = SpokenLine(time=NOW, sent=True, text="250 done")
    link.fake_sessions.spoken[3] += (more,)
    page.refresh()
    driver.until(lambda: page.dialogue.text.toPlainText().endswith("250 done"))
    qtbot.mouseClick(page.dialogue.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == page.dialogue.text.toPlainText()


def test_a_session_without_lines_says_why(page: SessionsPage, driver: Driver) -> None:
    choose(page, driver, 2)
    driver.until(lambda: "Nothing was kept" in page.dialogue.text.placeholderText())


def test_only_an_incoming_session_that_lasts_can_be_ended(
    page: SessionsPage, driver: Driver, link: FakeLink, qtbot: QtBot
) -> None:
    choose(page, driver, 1)
    assert "ends by itself" in page.dialogue.end.toolTip() or "ended" in page.dialogue.end.toolTip()
    assert not page.dialogue.block.isEnabled()
    choose(page, driver, 2)
    assert page.dialogue.end.toolTip() == "This session has ended."
    choose(page, driver, 0)
    qtbot.mouseClick(page.dialogue.end, Qt.MouseButton.LeftButton)
    driver.until(lambda: link.actions == [Disconnect(session=3)])
    driver.until(lambda: not page.dialogue.end.isEnabled())


def test_blocking_says_what_it_does_and_is_taken_back(
    page: SessionsPage, driver: Driver, link: FakeLink, qtbot: QtBot
) -> None:
    choose(page, driver, 0)
    qtbot.mouseClick(page.dialogue.block, Qt.MouseButton.LeftButton)
    box = page.window().findChild(QMessageBox)
    assert box is not None
    assert "until the relay starts again" in box.informativeText()
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    driver.until(page.blocked.isVisible)
    assert link.actions == [Block(address="192.0.2.3")]
    assert "192.0.2.3" in page.blocked.title()
    qtbot.mouseClick(page.let_in, Qt.MouseButton.LeftButton)
    driver.until(lambda: not page.blocked.isVisible())


def test_a_peer_leads_to_its_lines_in_the_log_and_back(page: SessionsPage, session: Session, driver: Driver) -> None:
    choose(page, driver, 0)
    page.dialogue.to_log.click()
    assert session.window.page() == "log"
    assert session.window.pages.log.model.filter.peer == "192.0.2.3"
    session.window.show_sessions_of("192.0.2.1")
    assert session.window.page() == "sessions"
    assert page.search.text() == "192.0.2.1"


def test_without_sessions_the_page_says_so_and_a_lost_relay_keeps_what_was_seen(
    session: Session, link: FakeLink, driver: Driver
) -> None:
    session.window.go("sessions")
    page = session.window.pages.sessions
    assert page.empty.isVisible()
    link.fake_sessions.records = [record(1)]
    page.refresh()
    driver.until(lambda: page.model.rowCount() == 1)
    link.fake_sessions.fails = RelayError("gone")
    page.refresh()
    driver.until(lambda: not page._reading)
    assert page.model.rowCount() == 1


def test_what_the_relay_cannot_do_is_disabled_with_the_reason(
    page: SessionsPage, driver: Driver, link: FakeLink
) -> None:
    choose(page, driver, 0)
    few = frozenset({Capability.FORWARD})
    link.set_status(connection=Connection.CONNECTED, capabilities=few)
    page.show_status(link.status())
    assert "does not remember sessions" in page.dialogue.end.toolTip()
    assert not page.dialogue.block.isEnabled()


@pytest.mark.parametrize(
    ("changes", "tone", "text"),
    [
        pytest.param({"ended": 0.0}, Tone.BUSY, "Connected", id="lasts"),
        pytest.param({"messages": 2}, Tone.OK, "Accepted", id="took mail"),
        pytest.param({"messages": 1, "service": "forward", "result": "250 ok"}, Tone.OK, "250 ok", id="handed over"),
        pytest.param({}, Tone.PAUSED, "No mail", id="nothing"),
        pytest.param({"rejected": 1}, Tone.FAILED, "Refused", id="refused"),
        pytest.param({"rejected": 1, "result": "550 no"}, Tone.FAILED, "550 no", id="refused by the next server"),
        pytest.param({"result": "idle timeout"}, Tone.WARNING, "idle timeout", id="ended without mail"),
        pytest.param({"messages": 1, "result": "idle timeout"}, Tone.PAUSED, "idle timeout", id="ended after mail"),
    ],
)
def test_the_result_is_a_glyph_and_a_word(
    qapp: QApplication, changes: dict[str, object], tone: Tone, text: str
) -> None:
    look = SessionModel(FixedClock()).look(record(1, **changes))
    assert (look.tone, look.text) == (tone, text)


def test_the_columns_are_told_in_words_and_numbers(qapp: QApplication) -> None:
    model = SessionModel(FixedClock(NOW + 100))
    model.update(
        [
            record(1, protocol="TLSv1.3", octets=1_240_000, recipients=3, messages=2, identity="p", reverse_path="a@b"),
            record(2, service="pop", ended=0.0),
        ]
    )
    cells = [str(model.data(model.index(1, column))) for column in SessionColumn]
    assert cells == ["in", "192.0.2.1:25000", "1.3", "p", "a@b", "3", "2", "1.2 MB", "2.0 s", "Accepted"]
    assert model.data(model.index(0, SessionColumn.DIRECTION)) == "in (pop)"
    assert model.data(model.index(0, SessionColumn.TIME)) == "1:40"


READINGS = st.lists(
    st.lists(st.tuples(st.integers(1, 25), st.booleans(), st.booleans()), unique_by=lambda each: each[0], max_size=20),
    max_size=12,
)


@given(READINGS, st.sampled_from(["", "live", "in", "out"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_rows_follow_any_readings(qapp: QApplication, readings: list[list[tuple[int, bool, bool]]], kind: str) -> None:
    model = SessionModel(FixedClock())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for reading in readings:
        records = [
            record(number, ended=NOW + 1 if over else 0.0, service="smtp" if incoming else "forward")
            for number, over, incoming in sorted(reading)
        ]
        model.update(records)
        model.set_filter(kind, "")
        keep = {"": lambda _: True, "live": lambda each: not each.ended}
        keep |= {"in": lambda each: each.incoming, "out": lambda each: not each.incoming}
        wanted = [each for each in reversed(records) if keep[kind](each)]
        assert [model.record(row) for row in range(model.rowCount())] == wanted
    tester.deleteLater()


@pytest.fixture
def real(driver: Driver, tmp_path: Path) -> Iterator[tuple[Session, int]]:
    """A window over the real engine in this process."""
    port = free_port()
    (tmp_path / "spool").mkdir()
    file = tmp_path / "emailrelay.conf"
    file.write_text(f"interface 127.0.0.1\nport {port}\nspool-dir {tmp_path / 'spool'}\nno-syslog\nlog\n", "utf-8")
    errors: list[BaseException] = []
    link = LocalLink(file)

    async def begin() -> Session:
        made = Session(link, SystemClock(), SettingsFile(tmp_path / "desktop.json"), NoAutostart(), errors.append)
        made.start(tray=False)
        made.window.show()
        await link.start()
        return made

    made = driver.run(begin())
    yield made, port
    driver.run(made.close())
    driver.run(link.close())
    assert errors == []


@pytest.mark.slow
def test_a_client_of_the_real_relay_appears_and_is_sent_away(real: tuple[Session, int], driver: Driver) -> None:
    session, port = real
    session.window.go("sessions")
    page = session.window.pages.sessions

    async def connect() -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"EHLO printer.example\r\n")
        await asyncio.wait_for(reader.readuntil(b"250 "), 20)
        return reader, writer

    reader, writer = driver.run(connect())
    page.refresh()
    driver.until(lambda: page.model.rowCount() == 1)
    page.table.setCurrentIndex(page.model.index(0, 0))
    driver.until(lambda: "EHLO printer.example" in page.dialogue.text.toPlainText())
    page.dialogue.end.click()

    async def rest() -> bytes:
        found = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        return found

    assert b"421 " in driver.run(rest())
    driver.until(lambda: not page.model.counts()["live"])
