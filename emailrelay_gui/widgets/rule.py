"""A decorative hairline between two parts of a card."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from emailrelay_gui.widgets.paint import hairline


class Rule(QFrame):
    """One pixel high, or wide when ``upright``."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self._upright = upright
        self.setFixedWidth(1) if upright else self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._upright:
            painter.setPen(self.palette().mid().color())
            painter.drawLine(0, 0, 0, self.height())
        else:
            hairline(painter, 0, self.width(), 0, self.palette())
        painter.end()
