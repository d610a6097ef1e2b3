"""Banners: one ongoing fact in a sentence, with the button that mends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from emailrelay_gui.widgets.buttons import button, icon_button, primary_button
from emailrelay_gui.widgets.glyphs import state_glyph
from emailrelay_gui.widgets.paint import painting, panel
from emailrelay_gui.widgets.theme import Tone, mix, theme_of
from emailrelay_gui.widgets.typography import Label, Text

LEAST = 52
"""Height of a banner with one line."""
NARROW = 640
"""Below this width, at normal text size, the buttons stand under the text."""


AROUND = 78
"""What a banner with one line has beside its words and buttons: edges, gaps and the glyph."""


class Banner(QFrame):
    """A soft block with a glyph, a bold sentence, a caption and at most two buttons."""

    closed = Signal()

    def __init__(
        self, tone: Tone, title: str, caption: str = "", *, glyph_name: str = "", closable: bool = False
    ) -> None:
        super().__init__()
        self._tone = tone
        self._title = Label(title, Text.STRONG, wrap=True)
        self._caption = Label(caption, Text.CAPTION, wrap=True)
        self._caption.setVisible(bool(caption))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        texts = QHBoxLayout()
        texts.setSpacing(12)
        texts.addWidget(state_glyph(tone, glyph_name, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        texts.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 12, 10)
        self._row.setSpacing(12)
        self._row.addLayout(texts, 1)
        self._row.addLayout(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._caption.text())
        if closable:
            self._buttons.addWidget(icon_button("close", self.tr("Close"), self._close, flat=True))

    def show_text(self, title: str, caption: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._caption.text())

    def title(self) -> str:
        """The bold sentence."""
        return self._title.text()

    def caption(self) -> str:
        """The line below it."""
        return self._caption.text()

    def add_button(
        self, text: str, pressed: Callable[[], object], *, name: str = "", icon_name: str = ""
    ) -> QPushButton:
        """Add a plain button."""
        made = button(text, pressed, name=name, icon_name=icon_name)
        self._buttons.addWidget(made)
        return made

    def add_primary(
        self, text: str, pressed: Callable[[], object], *, name: str = "", icon_name: str = ""
    ) -> QPushButton:
        """Add the button that mends it; only the page's most urgent banner has one."""
        made = primary_button(text, pressed, name=name, icon_name=icon_name)
        self._buttons.addWidget(made)
        return made

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(200, LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, max(LEAST, super().minimumSizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        with painting(painter):
            edge = mix(QColor(theme.window), theme.ink(self._tone), 0.36)
            panel(painter, self.rect(), 8, theme.soft(self._tone), edge)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self._is_narrow(event.size().width())
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            side = Qt.AlignmentFlag.AlignLeft if direction == QBoxLayout.Direction.TopToBottom else Qt.AlignmentFlag(0)
            self._row.setAlignment(self._buttons, side)

    def _is_narrow(self, width: int) -> bool:
        """Whether the words have too little room beside the buttons; one short line needs no more than its length."""
        scale = max(1.0, self.fontMetrics().height() / 17)
        if self._caption.text():
            return width < NARROW * scale
        line = self._title.fontMetrics().horizontalAdvance(self._title.text())
        return width < min(NARROW * scale, line + self._buttons.sizeHint().width() + AROUND)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        text = ". ".join(part for part in (self._title.text(), self._caption.text()) if part)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
