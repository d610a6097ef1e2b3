"""The dialog that sends a test message and follows it to the server's last word (spec gui.md D6 W4).

How it is sent is handed in: through a relay that runs, or past it with settings that are not saved yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.widgets.card import SunkenBox
from emailrelay_gui.widgets.forms import Field, Form
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import Clock, EngineLink, RelayError, TrialLetter, TrialState, TrialStep, send_through

Send = Callable[[TrialLetter], AsyncGenerator[TrialStep]]
"""Sends a letter and tells how it goes."""


class SendTestDialog(QDialog):
    """From, to, and then what becomes of it, line by line."""

    addressed = Signal(str, str)
    """A message was sent with this sender and recipient, to be remembered."""

    def __init__(
        self, send: Send, tasks: Tasks, parent: QWidget | None, *, way: str, sender: str = "", recipient: str = ""
    ) -> None:
        """``way`` says in a sentence how the message goes out."""
        super().__init__(parent)
        self._send = send
        self._tasks = tasks
        self.setObjectName("send-test")
        self.setWindowTitle(self.tr("Send test message"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(max(460, self.fontMetrics().averageCharWidth() * 70))
        self.author = _line("test-from", self.tr("From"), sender)
        self.reader = _line("test-to", self.tr("To"), recipient or sender)
        self._from = Field(
            self.author, help_text=self.tr("An address that the server lets you send as."), validated=True
        )
        self._to = Field(self.reader, help_text=self.tr("Where you can look whether it has arrived."), validated=True)
        form = Form()
        form.add_row(self.tr("&From"), self._from)
        form.add_row(self.tr("&To"), self._to)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(Label(way, quiet=True, wrap=True))
        column.addLayout(form)
        self._add_news(column)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self._task: asyncio.Task[object] | None = None
        (self.reader if sender else self.author).setFocus()

    def _add_news(self, column: QVBoxLayout) -> None:
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._explanation = Label("", quiet=True, wrap=True)
        self._explanation.setObjectName("test-explanation")
        self._reply = Label("", Text.MONO, wrap=True)
        self._reply.setObjectName("test-reply")
        self._reply.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._reply.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box = SunkenBox()
        self._box.body.addWidget(self._reply)
        for each in (self._explanation, self._box):
            each.hide()
        column.addLayout(self._lines)
        column.addWidget(self._explanation)
        column.addWidget(self._box)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.verb = box.addButton(self.tr("Send"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setObjectName("dialog-accept")
        self.verb.setDefault(True)
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("dialog-cancel")
        box.accepted.connect(self._begin)
        box.rejected.connect(self.reject)
        return box

    def texts(self) -> list[str]:
        """The lines of what has happened so far."""
        items = [self._lines.itemAt(at) for at in range(self._lines.count())]
        return [widget.text() for item in items if item and isinstance(widget := item.widget(), StateLine)]

    def explanation(self) -> str:
        """What a refusal means, if there was one."""
        return "" if self._explanation.isHidden() else self._explanation.text()

    def reply(self) -> str:
        """What the server has said in the end."""
        return "" if self._box.isHidden() else self._reply.text()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: what was sent goes on without us."""
        super().hideEvent(event)
        self._stop()

    def _begin(self) -> None:
        for field in (self._from, self._to):
            field.clear()
        for field, control in ((self._from, self.author), (self._to, self.reader)):
            address = control.text().strip()
            try:
                TrialLetter(sender=address, recipient=address)
            except RelayError:
                field.show_error(self.tr("Enter a mail address such as you@example.com."))
                control.setFocus()
                return
        letter = TrialLetter(sender=self.author.text().strip(), recipient=self.reader.text().strip())
        self.addressed.emit(letter.sender, letter.recipient)
        self._stop()
        self._clear()
        self.verb.setEnabled(False)
        self._task = self._tasks.start(self._run(letter), "send test message")

    async def _run(self, letter: TrialLetter) -> None:
        try:
            async with aclosing(self._send(letter)) as steps:
                async for step in steps:
                    self.show_step(step)
        except RelayError as error:
            self._add(self.tr("The message could not be sent"), Tone.FAILED)
            self._explain(f"{str(error)[:1].upper()}{str(error)[1:].rstrip('.')}.", "")
        finally:
            self.verb.setEnabled(True)
            self.verb.setText(self.tr("Send again"))

    def show_step(self, step: TrialStep) -> None:
        """Add a piece of news."""
        match step.state:
            case TrialState.QUEUED:
                self._add(self.tr("The message is in the queue"), Tone.OK)
            case TrialState.SENDING:
                self._add(self.tr("It is offered to {server}").format(server=step.text), Tone.OK)
            case TrialState.ACCEPTED:
                self._add(self.tr("The server has taken it"), Tone.OK, "sent")
                self._explain(self.tr("Look whether it has arrived, also among the spam."), step.text)
            case TrialState.SILENT:
                self._add(self.tr("Nothing was heard of it yet"), Tone.WARNING)
                self._explain(self.tr("It may still go out: the queue shows what becomes of it."), "")
            case TrialState.WAITING | TrialState.FAILED:
                found = step.diagnosis
                waits = step.state is TrialState.WAITING
                self._add(found.title if found else self.tr("It was refused"), Tone.WARNING if waits else Tone.FAILED)
                self._explain(found.explanation if found else "", step.text)

    def _add(self, text: str, tone: Tone, name: str = "") -> None:
        line = StateLine(wrap=True)
        line.show_state(text, tone, name)
        self._lines.addWidget(line)
        line.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.adjustSize()

    def _explain(self, text: str, reply: str) -> None:
        self._explanation.setText(text)
        self._explanation.setVisible(bool(text))
        self._reply.setText(reply)
        self._box.setVisible(bool(reply))
        self.adjustSize()

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in (self._explanation, self._box):
            each.hide()

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()


def _line(name: str, label: str, value: str) -> QLineEdit:
    made = QLineEdit(value)
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setPlaceholderText("you@example.com")
    return made


def through_relay(link: EngineLink, clock: Clock) -> Send:
    """The way of all mail, through a relay that runs on this computer."""
    return lambda letter: send_through(link, letter, clock=clock)
