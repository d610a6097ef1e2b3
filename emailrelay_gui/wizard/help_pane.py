"""The help at the right: one topic, and the options that the field sets."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import icon_button
from emailrelay_gui.widgets.chips import OptionChip
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import Label, Text, font_of
from emailrelay_gui.wizard.topics import Topic

WIDTH = 232
TEXT_WIDTH = WIDTH - 1 - 20 - 12


class HelpPane(QFrame):
    """Shows a :class:`Topic`; can be folded away."""

    folded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help-pane")
        self.setAccessibleName(self.tr("Help"))
        self._topic: Topic | None = None
        self._title = Label("", Text.STRONG, wrap=True)
        self._title.setObjectName("help-title")
        fold = icon_button("chevron-right", self.tr("Hide help"), self.folded.emit, name="help-fold", flat=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QVBoxLayout()
        self._text.setSpacing(10)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 18, 12, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._text)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)
        self.setFixedWidth(WIDTH)

    def show_topic(self, topic: Topic) -> None:
        """Show another topic."""
        if topic == self._topic:
            return
        self._topic = topic
        self._title.setText(topic.title)
        self._fill()

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.setPen(self.palette().color(Role.Mid))
        painter.drawLine(x, 0, x, self.height())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        # The colours of rich text are fixed when its document is made.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._topic:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        while (item := self._text.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if self._topic is None:
            return
        for paragraph in self._topic.text:
            made = self._paragraph(paragraph)
            # The width never changes, so the height can be settled; a wrapped label's own hint is a guess.
            made.setFixedSize(TEXT_WIDTH, made.heightForWidth(TEXT_WIDTH))
            self._text.addWidget(made)
        for option in self._topic.options:
            self._text.addWidget(OptionChip(option))

    def _paragraph(self, text: str) -> QLabel:
        told = shown(text)
        lead, colon, rest = told.partition(": ")
        if not colon or len(lead) > 40:
            return Label(told, Text.CAPTION, wrap=True)
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        made.setFont(font_of(Text.CAPTION))
        made.setForegroundRole(Role.PlaceholderText)
        strong = self.palette().color(Role.WindowText).name()
        made.setText(f'<b style="color:{strong}">{html.escape(lead)}:</b> {html.escape(rest)}')
        return made
