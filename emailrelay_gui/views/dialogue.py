"""What was said in one session, line by line; secrets and mail are never in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton

from emailrelay_gui import words
from emailrelay_gui.models.log_model import time_text
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text, font_of
from engine.api import SessionRecord, SpokenLine


class DialogueCard(Card):
    """Head with the verbs for a session, and its dialogue below."""

    log_wanted = Signal()
    end_wanted = Signal()
    block_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.setObjectName("dialogue-card")
        self._title = ElidedLabel("", Text.STRONG)
        self._caption = Label("", Text.CAPTION, wrap=True)
        self._shown: tuple[SpokenLine, ...] = ()
        self.copy = button(self.tr("Copy"), self._copy, name="dialogue-copy", icon_name="copy")
        self.to_log = button(self.tr("Show in log"), self.log_wanted.emit, name="session-log", icon_name="log")
        self.end = button(self.tr("Disconnect"), self.end_wanted.emit, name="session-end", icon_name="link-off")
        self.block = button(self.tr("Block peer…"), self.block_wanted.emit, name="session-block", icon_name="shield")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for each in self.buttons():
            head.addWidget(each)
        self.body.addLayout(head)
        self.body.addWidget(self._caption)
        self.text = QPlainTextEdit()
        self.text.setObjectName("dialogue")
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(font_of(Text.MONO))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.text, 1)

    def buttons(self) -> tuple[QPushButton, ...]:
        """The verbs, from the frequent to the rare."""
        return self.to_log, self.copy, self.end, self.block

    def show_session(self, record: SessionRecord | None, now: float, *, why_not: str) -> None:
        """Name a session and offer what can be done to it; ``why_not``: why the relay cannot do it."""
        if record is None:
            nothing = self.tr("Choose a session to see what was said.")
            self._title.set_full_text(self.tr("No session chosen"))
            self._caption.setText(nothing)
            for each in self.buttons():
                limit(each, nothing)
            self._say((), "")
            return
        way = self.tr("From {peer}") if record.incoming else self.tr("To {peer}")
        self._title.set_full_text(way.format(peer=record.peer))
        started = words.when(record.started, now)
        self._caption.setText(self.tr("Since {time}. Passwords and mail are not shown.").format(time=started))
        limit(self.to_log, "")
        ours = "" if record.incoming else self.tr("A connection to the next server ends by itself.")
        over = self.tr("This session has ended.") if record.ended else ""
        limit(self.end, over or ours or why_not)
        limit(self.block, (ours and self.tr("Only those who connect to the relay can be blocked.")) or why_not)

    def show_lines(self, lines: Sequence[SpokenLine], reason: str = "") -> None:
        """Show a dialogue, or say why there is none."""
        if tuple(lines) != self._shown or not lines:
            self._say(tuple(lines), reason)

    def _say(self, lines: tuple[SpokenLine, ...], reason: str) -> None:
        grows = bool(self._shown) and lines[: len(self._shown)] == self._shown
        fresh = lines[len(self._shown) :] if grows else lines
        self._shown = lines
        limit(self.copy, "" if lines else reason or self.tr("There is nothing to copy."))
        if not grows:
            self.text.clear()
            self.text.setPlaceholderText(reason)
        at = self.text.textCursor()
        at.movePosition(QTextCursor.MoveOperation.End)
        for line in fresh:
            form = QTextCharFormat()
            quiet = line.summary or line.sent
            form.setForeground(self.palette().color(Role.PlaceholderText if quiet else Role.Text))
            if not at.atStart():
                at.insertBlock()
            at.insertText(_line_text(line), form)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(_line_text(line) for line in self._shown))


def _line_text(line: SpokenLine) -> str:
    arrow = "\N{RIGHTWARDS ARROW}" if line.sent else "\N{LEFTWARDS ARROW}"
    text = f"({line.text})" if line.summary else line.text
    return f"{time_text(line.time)}  {arrow}  {text}"
