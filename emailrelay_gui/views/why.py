"""The tab that says why a message failed or waits: a sentence, what to do, what the server said."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.models.reasons import Why
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import SunkenBox
from emailrelay_gui.widgets.page import wrapping_row
from emailrelay_gui.widgets.rule import Rule
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import MessageState, MessageSummary

NARROW = 700


class WhyPanel(QScrollArea):
    """Explanation on the left, "What happens now" on the right."""

    retry_wanted = Signal()
    export_wanted = Signal()
    delete_wanted = Signal()
    release_wanted = Signal()
    configure_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("why")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = Label("", Text.SECTION, wrap=True)
        self._text = Label("", quiet=True, wrap=True)
        self._said = Label("", Text.CAPTION, wrap=True)
        self._reply = Label("", Text.MONO, wrap=True)
        self._reply.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._reply.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box = SunkenBox()
        self._box.body.addWidget(self._reply)
        self.configure = button(
            self.tr("Configure…"), self.configure_wanted.emit, name="why-configure", icon_name="settings"
        )
        self._copy = button(self.tr("Copy reply"), self._copy_reply, name="why-copy", icon_name="copy")
        self._now_title = Label(self.tr("What happens now"), Text.STRONG)
        self._now = Label("", quiet=True, wrap=True)
        self.retry = self._action(self.tr("Try again"), "why-retry", "retry", self.retry_wanted)
        self.release = self._action(self.tr("Release"), "why-release", "start", self.release_wanted)
        self.export = self._action(self.tr("Export .eml…"), "why-export", "export", self.export_wanted)
        self.delete = self._action(self.tr("Delete…"), "why-delete", "delete", self.delete_wanted)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._title)
        left.addWidget(self._text)
        left.addSpacing(6)
        left.addWidget(wrapping_row(self.configure, self._copy))
        left.addSpacing(6)
        left.addWidget(self._said)
        left.addWidget(self._box)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._now_title)
        right.addWidget(self._now)
        for each in (self.retry, self.release, self.export, self.delete):
            right.addWidget(each)
        right.addStretch(1)
        self._rule = Rule(upright=True)
        self._row.addLayout(left, 5)
        self._row.addWidget(self._rule)
        self._row.addLayout(right, 2)
        inner = QWidget()
        inner.setLayout(self._row)
        self._row.setContentsMargins(20, 16, 20, 16)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_why(self, summary: MessageSummary, why: Why, now: float) -> None:
        """Explain the last failure of a message."""
        self._title.setText(why.title)
        self._text.setText(why.text)
        self.configure.setVisible(why.configure)
        self._said.setText(why.said)
        self._said.setVisible(bool(why.reply))
        self._box.setVisible(bool(why.reply))
        self._copy.setVisible(bool(why.reply))
        self._reply.setText(why.reply)
        self._now.setText(self._happens(summary, now))
        self.retry.setVisible(summary.state in (MessageState.FAILED, MessageState.QUEUED))
        self.release.setVisible(summary.state is MessageState.HELD)
        self.setAccessibleName(why.title)
        self.setAccessibleDescription(why.text)

    def title(self) -> str:
        """The sentence."""
        return self._title.text()

    def reply(self) -> str:
        """What the server said."""
        return self._reply.text()

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < max(NARROW, self.fontMetrics().averageCharWidth() * 85)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        self._rule.setVisible(not narrow)

    def _happens(self, summary: MessageSummary, now: float) -> str:
        match summary.state:
            case MessageState.FAILED:
                return self.tr("Nothing until you decide. The message stays on this computer.")
            case MessageState.HELD:
                return self.tr("Nothing until you release it.")
            case MessageState.QUEUED if summary.next_attempt > now:
                wait = words.span(summary.next_attempt - now)
                return self.tr("It is tried again in {time}.").format(time=wait)
            case MessageState.QUEUED:
                return self.tr("It is tried again with the next run.")
            case MessageState.DAMAGED:
                return self.tr("It cannot be sent. Export what is left of it, or delete it.")
            case _:
                return self.tr("It is being worked on at the moment.")

    def _action(self, text: str, name: str, icon_name: str, signal: object) -> QPushButton:
        made = button(text, name=name, icon_name=icon_name)
        made.setProperty("leading", True)
        made.clicked.connect(signal)
        made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        return made

    def _copy_reply(self) -> None:
        QGuiApplication.clipboard().setText(self._reply.text())
