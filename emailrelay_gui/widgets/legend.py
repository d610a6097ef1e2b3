"""What the colours and marks of the chart mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from emailrelay_gui.widgets.paint import painting, panel, round_pen
from emailrelay_gui.widgets.theme import Role, Tone, theme_of
from emailrelay_gui.widgets.typography import Text, font_of


class Legend(QWidget):
    """A square and a word, a cross and a word."""

    def __init__(self, good: str, bad: str) -> None:
        super().__init__()
        self._words = (good, bad)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_of(Text.CAPTION))
        return QSize(sum(metrics.horizontalAdvance(word) + 14 + 16 for word in self._words), metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        with painting(painter):
            painter.setFont(font_of(Text.CAPTION))
            x, middle = 0.0, self.height() / 2
            for word, tone in zip(self._words, (Tone.BUSY, Tone.FAILED), strict=True):
                if tone is Tone.BUSY:
                    panel(painter, QRectF(x, middle - 4, 8, 8), 1.5, theme.ink(tone), None)
                else:
                    painter.setPen(round_pen(theme.ink(tone), 1.5))
                    centre = QPointF(x + 4, middle)
                    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3))
                    painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3))
                painter.setPen(self.palette().color(Role.PlaceholderText))
                wide = painter.fontMetrics().horizontalAdvance(word)
                painter.drawText(QRectF(x + 14, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
                x += wide + 30
        painter.end()
