"""The queue page and the viewer: rows, chips, search, what is done to messages, and what a message may not do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from emailrelay_gui.models.mail_html import clean_html
from emailrelay_gui.models.queue_order import Column
from emailrelay_gui.session import Session
from emailrelay_gui.views.export import save_one
from emailrelay_gui.views.queue import QueuePage
from engine.api import Delete, Hold, MessageId, MessageState, Release, Retry
from tests.support.fake_link import FakeLink, content, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
HTML = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"


@pytest.fixture
def page(driver: Driver, session: Session, link: FakeLink) -> QueuePage:
    """The page with a queued, a failed and a held message."""
    link.add(summary(1), content("First"))
    link.add(summary(2, state=MessageState.FAILED, reason="no", code=550), content("Second"))
    link.add(summary(3, state=MessageState.HELD), content("Third"))
    session.window.activateWindow()
    session.window.go("queue")
    page = session.window.pages.queue
    driver.until(lambda: page.model.rowCount() == 3)
    return page


def message(number: int) -> MessageId:
    return summary(number).id


def test_chips_count_and_filter(page: QueuePage, qtbot: QtBot) -> None:
    assert page.chips.chip("").count() == 3
    assert page.chips.chip("failed").count() == 1
    qtbot.mouseClick(page.chips.chip("failed"), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 1
    qtbot.keyClick(page.chips, Qt.Key.Key_Right)
    assert page.chips.choice() == "held"
    assert page.model.at(0).id == message(3)


def test_typing_searches_and_no_match_offers_to_clear(page: QueuePage, qtbot: QtBot, driver: Driver) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "from:sender2")
    driver.until(lambda: page.model.rowCount() == 1)
    page.search.clear()
    qtbot.keyClicks(page.search, "nobody")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.no_match.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    driver.until(lambda: page.model.rowCount() == 3)


def test_subjects_are_read_for_rows_on_the_screen(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    page.table.grab()
    driver.until(lambda: page.model.header(message(1)) is not None and page.model.header(message(3)) is not None)
    assert page.model.data(page.model.index(0, Column.SUBJECT)) == "First"
    assert sorted(link.fake_queue.header_reads) == sorted(message(number) for number in (1, 2, 3))


def test_a_page_without_failures_says_so(page: QueuePage, link: FakeLink, driver: Driver) -> None:
    for each in page.model.with_state(MessageState.FAILED):
        link.change(each, state=MessageState.QUEUED)
    driver.until(lambda: page.model.tally().failed == 0)
    page.show_state("failed")
    assert page.no_match.isVisible()
    assert page.no_match.title() == "No failures"
    page.search.setText("xyzzy")
    driver.until(lambda: page.no_match.title() == "No match")


def test_escape_closes_the_viewer(page: QueuePage, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.model.index(0, 0))
    assert page.viewer.isVisible()
    page.search.setText("x")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), page.viewer.isVisible()) == ("", True)
    qtbot.keyClick(page.viewer.tabs, Qt.Key.Key_Escape)
    assert not page.viewer.isVisible()


def test_choosing_a_row_opens_the_viewer_and_closing_it_clears_the_choice(
    page: QueuePage, qtbot: QtBot, driver: Driver
) -> None:
    assert not page.viewer.isVisible()
    page.open_message(message(1))
    driver.until(lambda: page.viewer.plain.toPlainText() == "Hello.\n")
    assert page.viewer.isVisible()
    assert page.viewer.tabs.currentWidget() is not page.viewer.why
    qtbot.mouseClick(page.viewer.findChild(type(page.viewer.retry), "view-close"), Qt.MouseButton.LeftButton)
    assert not page.viewer.isVisible()
    assert page.selected() == ()


@pytest.mark.parametrize(
    ("number", "key", "action"),
    [
        (2, Qt.Key.Key_R, Retry(messages=(message(2),))),
        (1, Qt.Key.Key_H, Hold(messages=(message(1),))),
        (3, Qt.Key.Key_H, Release(messages=(message(3),))),
    ],
)
def test_keys_act_on_the_chosen_message(
    page: QueuePage, qtbot: QtBot, driver: Driver, link: FakeLink, number: int, key: Qt.Key, action: object
) -> None:
    page.open_message(message(number))
    page.table.setFocus()
    qtbot.keyClick(page.table, key)
    driver.until(lambda: link.actions == [action])


@pytest.mark.parametrize(
    ("modifier", "trash"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ShiftModifier, False)]
)
def test_deleting_asks_first(
    page: QueuePage, qtbot: QtBot, driver: Driver, link: FakeLink, modifier: Qt.KeyboardModifier, *, trash: bool
) -> None:
    page.table.selectAll()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete, modifier)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete 3 messages?"
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    assert link.actions == []
    agree = next(each for each in box.buttons() if each.text() == "Delete")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    driver.until(lambda: page.model.rowCount() == 0)
    assert link.actions == [Delete(messages=(message(1), message(2), message(3)), trash=trash)]
    assert page.empty.isVisible()


def test_a_message_that_changes_state_changes_in_the_viewer(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    page.open_message(message(1))
    link.change(message(1), state=MessageState.SENDING)
    driver.until(lambda: page.viewer.pill.text() == "Sending")
    assert page.selected() == (message(1),)


def test_opening_a_hidden_message_drops_the_filter(page: QueuePage) -> None:
    page.chips.choose("held")
    page.open_message(message(1))
    assert page.selected() == (message(1),)
    assert page.chips.choice() == ""


def test_opening_a_message_that_is_gone_says_so(page: QueuePage) -> None:
    told: list[str] = []
    page.complained.connect(lambda title, _text: told.append(title))
    page.open_message(MessageId("emailrelay.1.2.3"))
    assert told == ["This message is not in the queue any more"]


def test_copying_puts_the_id_on_the_clipboard(page: QueuePage, qtbot: QtBot) -> None:
    page.open_message(message(2))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == message(2)


def test_export_writes_the_octets_of_the_spool(page: QueuePage, driver: Driver, link: FakeLink, tmp_path: Path) -> None:
    data = bytes(range(256)) * 50 + b"\nbare\rends\r\n."
    link.add(summary(9, size=len(data)), data)
    driver.until(lambda: page.model.rowCount() == 4)
    page.open_message(message(9))
    page.deeds.export()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "out.eml"
    dialog.fileSelected.emit(str(target))
    driver.until(target.exists)
    assert target.read_bytes() == data
    dialog.reject()


def test_an_export_that_fails_says_why(page: QueuePage, driver: Driver, link: FakeLink, tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    chosen = [page.model.at(0)]
    target = tmp_path / "missing" / "x.eml"
    driver.run(save_one(chosen, target, link.queue, lambda done, problem: told.append((done, problem))))
    assert told[0][0] == ""
    assert "missing" in told[0][1]


def test_the_source_is_shown_octet_by_octet_and_headers_are_decoded(
    page: QueuePage, driver: Driver, link: FakeLink
) -> None:
    data = b"Subject: =?utf-8?q?Caf=C3=A9?=\r\n\r\nbody\xff\nend\r\n"
    link.add(summary(9, size=len(data)), data)
    driver.until(lambda: page.model.rowCount() == 4)
    page.open_message(message(9))
    driver.until(lambda: "Subject" in page.viewer.headers.toPlainText())
    assert page.viewer.headers.toPlainText() == "Subject: Caf\u00e9"
    assert page.viewer.source.toPlainText() == (
        "Subject: =?utf-8?q?Caf=C3=A9?=\n\nbody\\xff\N{SYMBOL FOR LINE FEED}\nend\n"
    )
    assert page.viewer.envelope.toPlainText().startswith("X-MailRelay-Format:")
    assert page.viewer.history.rowCount() == 1


def test_html_reaches_neither_the_disk_nor_the_network(
    page: QueuePage, driver: Driver, link: FakeLink, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG secret")
    body = (
        f"<body background='file://{secret}'><link rel='stylesheet' href='file://{secret}'>"
        f"<img src='file://{secret}'><img src='{secret}'><img src='http://127.0.0.1:9/x.png'>text</body>"
    )
    link.add(summary(9), content("x", extra=HTML, body=body))
    driver.until(lambda: page.model.rowCount() == 4)
    page.open_message(message(9))
    browser = page.viewer.browser
    driver.until(lambda: "text" in browser.toPlainText())
    kinds = QTextDocument.ResourceType
    for url in (f"file://{secret}", str(secret), "http://127.0.0.1:9/x.png", "qrc:/x", "data:image/png;base64,AA=="):
        assert browser.loadResource(kinds.StyleSheetResource, QUrl(url)) == b""
        picture = browser.loadResource(kinds.ImageResource, QUrl(url))
        assert (picture.width(), picture.height()) == (1, 1)  # type: ignore[attr-defined]
    assert page.viewer.blocked.isVisibleTo(page.viewer)
    assert not browser.openLinks()


def test_a_picture_of_the_message_itself_is_shown(page: QueuePage) -> None:
    browser = page.viewer.browser
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    browser.show_html(clean_html("<img src='cid:pic'>"), {"cid:pic": picture})
    assert browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("cid:pic")) is picture
    browser.show_plain("next message")
    assert browser.loadResource(QTextDocument.ResourceType.HtmlResource, QUrl("cid:pic")) == b""


@pytest.mark.parametrize(
    ("url", "asked"), [("https://example.com/a", True), ("file:///etc/passwd", False), ("javascript:x", False)]
)
def test_a_link_is_never_followed_without_a_question(page: QueuePage, url: str, *, asked: bool) -> None:
    page.viewer.browser.anchorClicked.emit(QUrl(url))
    box = page.viewer.findChild(QMessageBox)
    assert (box is not None) is asked
    if box is not None:
        assert isinstance(box, QMessageBox)
        assert url in box.informativeText()
        box.reject()


def test_the_page_is_paper_until_it_is_turned_over(page: QueuePage) -> None:
    browser = page.viewer.browser
    assert browser.palette().base().color().name() == "#ffffff"
    page.viewer.flip.click()
    assert not browser.paper()


def test_the_empty_page_names_the_address_to_use(session: Session, driver: Driver) -> None:
    page = session.window.pages.queue
    session.window.go("queue")
    driver.until(lambda: page.empty.title() == "Nothing waiting")
    box = page.empty.copy_box
    assert box is not None
    assert page.empty.isVisible()
    box.findChild(type(page.viewer.retry), "copy-value").click()
    assert QGuiApplication.clipboard().text().endswith(":2525")
