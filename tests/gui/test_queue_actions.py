"""What the queue page does to messages: other recipients, copies, the trash, many at once, search in texts."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from emailrelay_gui.message_control import PORTION
from emailrelay_gui.session import Session
from emailrelay_gui.views.queue import QueuePage
from emailrelay_gui.views.revise_dialog import ReviseDialog
from engine.api import (
    Capability,
    Connection,
    Delete,
    MessageId,
    MessageState,
    QueueChanged,
    Restore,
    Resubmit,
    Revise,
)
from tests.support.fake_link import FakeLink, Stored, content, summary
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(driver: Driver, session: Session, link: FakeLink) -> QueuePage:
    """The page with a queued, a failed and a busy message, and one in the trash."""
    link.add(summary(1), content("First", body="a needle in the hay"))
    link.add(summary(2, state=MessageState.FAILED, reason="no", code=550), content("Second"))
    link.add(summary(3, state=MessageState.SENDING), content("Third"))
    link.put_beside("trash", Stored(summary(7), content("Thrown away")))
    session.window.activateWindow()
    session.window.go("queue")
    page = session.window.pages.queue
    driver.until(lambda: page.model.rowCount() == 3)
    driver.until(lambda: page.folder_box.count() == 2)
    return page


def message(number: int) -> MessageId:
    return summary(number).id


def choose(page: QueuePage, number: int) -> None:
    page.open_message(message(number))
    page.table.setFocus()


def test_recipients_are_edited_in_a_dialog_that_says_what_is_wrong(
    page: QueuePage, driver: Driver, link: FakeLink
) -> None:
    choose(page, 2)
    page.menu.act_edit.trigger()
    dialog = page.findChild(ReviseDialog)
    assert isinstance(dialog, ReviseDialog)
    assert dialog.recipients.toPlainText() == "recipient2@example.net"
    assert dialog.server.parent() is None or not dialog.server.isVisible()
    dialog.recipients.setPlainText("anna@example.net\nnobody")
    dialog.verb.click()
    assert link.actions == []
    dialog.recipients.setPlainText("anna@example.net\n\n bob@example.net ")
    dialog.verb.click()
    driver.until(lambda: bool(link.actions))
    assert link.actions == [Revise(messages=(message(2),), recipients=("anna@example.net", "bob@example.net"))]


def test_another_server_and_account_are_checked_and_sent(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    choose(page, 1)
    page.menu.act_route.trigger()
    dialog = page.findChild(ReviseDialog)
    assert isinstance(dialog, ReviseDialog)
    dialog.server.setText("no port")
    dialog.verb.click()
    dialog.server.setText("192.0.2.7:587")
    dialog.account.setText("two words")
    dialog.verb.click()
    assert link.actions == []
    dialog.account.setText("second")
    dialog.verb.click()
    driver.until(lambda: bool(link.actions))
    assert link.actions == [Revise(messages=(message(1),), forward_to_address="192.0.2.7:587", selector="second")]


def test_a_busy_message_is_not_asked_about(page: QueuePage, link: FakeLink) -> None:
    choose(page, 3)
    for action in (page.menu.act_edit, page.menu.act_route, page.menu.act_forward, page.menu.act_retry):
        action.trigger()
    assert page.findChild(ReviseDialog) is None
    assert link.actions == []


def test_a_message_is_sent_once_more_as_a_new_one(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    choose(page, 2)
    page.menu.act_again.trigger()
    driver.until(lambda: page.model.rowCount() == 4)
    assert link.actions == [Resubmit(messages=(message(2),))]


def test_the_trash_is_looked_into_and_messages_come_back(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    assert [page.folder_box.itemText(row) for row in range(2)] == ["Outbox", "Trash"]
    page.show_folder("trash")
    tester = QAbstractItemModelTester(page.aside_table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    driver.until(lambda: page.aside_table.model().rowCount() == 1)
    page.aside_table.grab()
    page.aside_table.selectAll()
    driver.until(lambda: page.viewer.plain.toPlainText() == "Hello.\n")
    page._menus[1].popup(QPoint(1, 1))
    assert page._menus[1].act_restore.isVisible()
    assert not page._menus[1].act_edit.isEnabled()
    page._menus[1].menu.close()
    page.deeds.restore()
    driver.until(lambda: page.model.summary(message(7)) is not None)
    assert link.actions == [Restore(messages=(message(7),))]
    page.show_folder("")
    assert page.table.isVisible()
    del tester


def test_what_is_deleted_in_the_trash_is_gone(page: QueuePage, driver: Driver, link: FakeLink) -> None:
    page.show_folder("trash")
    driver.until(lambda: page.aside_table.model().rowCount() == 1)
    page.aside_table.selectAll()
    page.deeds.delete(trash=True)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "gone for good" in box.informativeText()
    next(each for each in box.buttons() if each.text() == "Delete").click()
    driver.until(lambda: page.aside_table.model().rowCount() == 0)
    assert link.actions == [Delete(messages=(message(7),), trash=False, folder="trash")]


def test_many_are_deleted_in_portions_that_can_be_cancelled(
    page: QueuePage, driver: Driver, link: FakeLink, qtbot: QtBot
) -> None:
    for number in range(100, 200):
        link.add(summary(number), content("x"))
    driver.until(lambda: page.model.rowCount() == 103)
    every = tuple(each.id for each in page.model.everything())
    texts: list[str] = []
    control = page._control.messages

    def cancel_at_the_second(text: str, done: int, _all: int) -> None:
        texts.append(text)
        if done == PORTION:
            assert page.working.isVisible()
            control.cancel()

    control.progressed.connect(cancel_at_the_second)
    with qtbot.waitSignal(control.told) as told:
        control.delete(every, trash=False)
        driver.until(lambda: texts[-1:] == [""])
    assert told.args == ["Cancelled", f"{2 * PORTION} messages deleted"]
    assert len(link.fake_queue.stored) == 103 - 2 * PORTION
    assert not page.working.isVisible()


def test_what_could_not_be_done_is_told_with_what_could(
    page: QueuePage, driver: Driver, link: FakeLink, qtbot: QtBot
) -> None:
    link.refuses[message(3)] = "the message is being sent"
    control = page._control.messages
    with qtbot.waitSignal(control.refused) as told:
        control.delete((message(1), message(3)), trash=False)
        driver.until(lambda: bool(link.actions))
        driver.until(lambda: page.model.rowCount() == 2)
    assert told.args == ["Not possible for 1 message", "The message is being sent. 1 message deleted."]


def test_words_of_the_text_are_found_in_the_background(page: QueuePage, driver: Driver) -> None:
    page.search.setText("body:needle")
    page.search.returnPressed.emit()
    driver.until(lambda: page.model.rowCount() == 1)
    assert page.model.at(0).id == message(1)
    page.search.setText("subject:second")
    page.search.returnPressed.emit()
    driver.until(lambda: page.model.rowCount() == 1 and page.model.at(0).id == message(2))


def test_several_messages_leave_as_an_archive(page: QueuePage, driver: Driver, tmp_path: Path) -> None:
    page.table.selectAll()
    page.deeds.export()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "mail.zip"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    driver.until(target.exists)
    with ZipFile(target) as archive:
        assert sorted(archive.namelist()) == sorted(f"{message(number)}.eml" for number in (1, 2, 3))
        assert archive.read(f"{message(2)}.eml") == content("Second")
    driver.until(lambda: not (tmp_path / "mail.zip.part").exists())


def test_what_a_relay_elsewhere_cannot_do_is_disabled_with_the_reason(
    page: QueuePage, driver: Driver, link: FakeLink
) -> None:
    lacking = {Capability.EDIT, Capability.FOLDERS}
    link.set_status(connection=Connection.CONNECTED, capabilities=frozenset(Capability) - lacking)
    link.publish(QueueChanged(messages=()))
    driver.until(lambda: not page.menu.act_edit.isEnabled())
    assert page.menu.act_edit.toolTip() == "The relay at the other end does not let messages be changed."
    box = page.findChild(QComboBox, "queue-folder")
    assert isinstance(box, QComboBox)
    assert not box.isEnabled()
    assert box.toolTip() == "The relay at the other end shows its queue only."


def test_why_is_one_key_away(page: QueuePage, driver: Driver) -> None:
    choose(page, 2)
    driver.until(lambda: bool(page.viewer.why.title()))
    page.viewer.tabs.setCurrentIndex(1)
    assert page.menu.act_why.shortcut().toString() == "W"
    page.menu.act_why.trigger()
    assert page.viewer.tabs.currentWidget() is page.viewer.why
    assert isinstance(page.working.cancel, QPushButton)
