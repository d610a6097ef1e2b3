"""A glyph on a soft square, at the head of a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from emailrelay_gui.widgets.icons import draw, tone_icon
from emailrelay_gui.widgets.paint import painting, panel
from emailrelay_gui.widgets.theme import Tone, theme_of

SIDE = 44
INSET = 11


class SoftTile(QWidget):
    """Its colours are those of a state; its glyph says what the card is about."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self._icon = icon
        self._tone = tone
        self.setFixedSize(SIDE, SIDE)

    def show_tone(self, tone: Tone) -> None:
        """Take the colours of another tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            panel(painter, self.rect(), 8, theme_of(self.palette()).soft(self._tone), None)
            glyph = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
            draw(painter, tone_icon(self._icon, self._tone), glyph)
        painter.end()
