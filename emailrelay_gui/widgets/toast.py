"""A short answer in the corner of the window: what was done, or why it was not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import icon_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import state_glyph
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text

STAYS = 8000
"""Milliseconds; bad news stays until it is closed."""


class Toast(Card):
    """One at a time, bottom right, 16 px from the edges of ``host``."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, padding=0)
        self._host = host
        self._stays = False
        self._glyph = state_glyph(Tone.OK, side=20)
        self._title = Label("", Text.STRONG, wrap=True)
        self._caption = Label("", Text.CAPTION, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(
            icon_button("close", self.tr("Close"), self.hide, name="toast-close", flat=True),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        self.body.addLayout(row)
        self.setObjectName("toast")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        host.installEventFilter(self)
        self.hide()

    def say(self, title: str, caption: str = "", tone: Tone = Tone.OK) -> None:
        """Show a sentence; bad news waits to be closed."""
        self._glyph.set_icon(glyph(tone.glyph, tone))
        self._title.setText(title)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._stays = tone in (Tone.FAILED, Tone.WARNING)
        self.show()
        self._arrange()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {caption}"))
        self._timer.stop() if self._stays else self._timer.start(STAYS)

    def title(self) -> str:
        """The sentence."""
        return self._title.text()

    def caption(self) -> str:
        """The line below it."""
        return self._caption.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._arrange()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self._stays:
            self._timer.start(STAYS)

    def _expire(self) -> None:
        if self.isAncestorOf(self.focusWidget() or self._host):
            self._timer.start(STAYS)
        else:
            self.hide()

    def _arrange(self) -> None:
        wide = min(max(320, self.fontMetrics().averageCharWidth() * 44), self._host.width() - 32)
        self.resize(wide, self.sizeHint().height())
        for _ in range(2):  # the height follows the width of wrapped words, which follows the first layout
            self.body.activate()
            self.resize(wide, self.sizeHint().height())
        corner = QPoint(self._host.width() - wide - 16, self._host.height() - self.height() - 16)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(16)
        self.move(corner)
