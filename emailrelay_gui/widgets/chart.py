"""Bars by the hour, painted; its accessible twin is the table over the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from emailrelay_gui.widgets.paint import hairline, painting, round_pen
from emailrelay_gui.widgets.theme import Role, Tone, theme_of
from emailrelay_gui.widgets.typography import Text, font_of, tabular


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One hour: its label, and the numbers of the two stacked parts."""

    label: str
    good: int
    bad: int


class BarChart(QWidget):
    """Stacked bars with three grid lines; failed parts stand on top under a small cross."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._tip = "{label}: {good}, {bad}"
        self.setMinimumHeight(100)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar], sentence: str, tip: str) -> None:
        """Show other numbers; ``tip`` is a pattern with ``{label}``, ``{good}`` and ``{bad}``."""
        self._bars, self._tip = tuple(bars), tip
        self.setAccessibleDescription(sentence)
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """The numbers shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(360, 130)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        if self._bars and area.left() <= event.position().x() <= area.right():
            at = int((event.position().x() - area.left()) / area.width() * len(self._bars))
            bar = self._bars[min(at, len(self._bars) - 1)]
            text = self._tip.format(label=bar.label, good=bar.good, bad=bar.bad)
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            area, top = self._area(), scale_top(max((bar.good + bar.bad for bar in self._bars), default=0))
            self._grid(painter, area, top)
            if self._bars:
                self._paint_bars(painter, area, top)
        painter.end()

    def _area(self) -> QRectF:
        metrics = QFontMetrics(font_of(Text.CAPTION))
        top = scale_top(max((bar.good + bar.bad for bar in self._bars), default=0))
        left = metrics.horizontalAdvance(str(top)) + 10
        head = metrics.height() / 2 + (12 if any(bar.bad for bar in self._bars) else 2)
        return QRectF(left, head, self.width() - left, self.height() - head - metrics.height() - 8)

    def _grid(self, painter: QPainter, area: QRectF, top: int) -> None:
        palette = self.palette()
        painter.setFont(tabular(font_of(Text.CAPTION)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        parts = 3 if top % 3 == 0 else 4 if top % 4 == 0 else 2
        for step in range(parts + 1):
            y = area.bottom() - area.height() * step / parts
            hairline(painter, area.left(), area.right(), y, palette)
            painter.setPen(palette.color(Role.PlaceholderText))
            room = QRectF(0, y - 12, area.left() - 10, 24)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(top * step // parts)
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_bars(self, painter: QPainter, area: QRectF, top: int) -> None:
        theme = theme_of(self.palette())
        step = area.width() / len(self._bars)
        wide = max(3.0, step - 6)
        for index, bar in enumerate(self._bars):
            x = area.left() + index * step + (step - wide) / 2
            good = area.height() * bar.good / top
            bad = area.height() * bar.bad / top
            painter.setPen(Qt.PenStyle.NoPen)
            if bar.good:
                part = QRectF(x, area.bottom() - good, wide, good)
                painter.fillPath(_rounded_top(part), theme.ink(Tone.BUSY))
            if bar.bad:
                part = QRectF(x, area.bottom() - good - bad - (1 if good else 0), wide, bad)
                painter.fillPath(_rounded_top(part), theme.ink(Tone.FAILED))
                self._cross(painter, QPointF(x + wide / 2, part.top() - 8))
        self._labels(painter, area, step)

    def _cross(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(round_pen(theme_of(self.palette()).ink(Tone.FAILED), 1.5))
        painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3))
        painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3))

    def _labels(self, painter: QPainter, area: QRectF, step: float) -> None:
        painter.setFont(tabular(font_of(Text.CAPTION)))
        painter.setPen(self.palette().color(Role.PlaceholderText))
        wide = max(painter.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars)
        every = next((each for each in (1, 2, 3, 4, 6, 8, 12, 24) if each * step > wide + 16), 24)
        for index in range(0, len(self._bars), every):
            room = QRectF(0, area.bottom() + 6, wide + 8, painter.fontMetrics().height())
            room.moveCenter(QPointF(area.left() + (index + 0.5) * step, room.center().y()))
            room.moveLeft(max(room.left(), 0))
            if room.right() <= self.width():
                painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, self._bars[index].label)


def scale_top(most: int) -> int:
    """The least round number at or above ``most`` that three or four grid lines divide evenly."""
    unit = 1
    while True:
        for step in (3, 4, 6, 8, 12, 15, 20):
            if most <= step * unit:
                return step * unit
        unit *= 10


def _rounded_top(rect: QRectF) -> QPainterPath:
    radius = min(2.0, rect.height() / 2)
    path = QPainterPath()
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path
