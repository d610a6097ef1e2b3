"""Small strokes that several painted widgets share: crisp outlines, focus rings, metrics."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPalette, QPen

from emailrelay_gui.widgets.theme import Role, accent_of


def round_pen(colour: QColor, width: float) -> QPen:
    """A pen with round caps and joins, as the icons are drawn."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@contextmanager
def painting(painter: QPainter) -> Generator[QPainter]:
    """Paint smoothly and leave the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.restore()


def panel(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: QColor | None, edge: QColor | None, width: float = 1
) -> None:
    """A filled, edged, rounded rectangle whose edge lies on whole pixels."""
    inset = width / 2 if edge is not None else 0
    painter.setPen(QPen(edge, width) if edge is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRect | QRectF, palette: QPalette, radius: float, width: float = 2) -> None:
    """The ring that says where the keyboard is, inside ``rect``."""
    panel(painter, rect, radius, None, accent_of(palette), width)


def hairline(painter: QPainter, left: float, right: float, y: float, palette: QPalette) -> None:
    """A decorative 1-px line."""
    painter.setPen(QPen(palette.color(Role.Mid), 1))
    painter.drawLine(round(left), round(y), round(right), round(y))


def row_height(least: int, metrics: QFontMetrics, margin: int = 12) -> int:
    """``least``, or more when the text needs it: heights grow with the font."""
    return max(least, metrics.height() + margin)
