"""How a line of a diff looks: numbers, sign, text with its marks; all colours from the palette at that moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.theme import Role, Tone, accent_soft_of, mix, theme_of
from emailrelay_gui.widgets.typography import Text, font_of
from emailrelay_gui.wizard.diff import Row, Side

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NUMBER = 38
SIGN = 22
SIGNS = {Side.ADDED: "+", Side.REMOVED: "\N{MINUS SIGN}"}


def fill(side: Side | None, option: QStyleOptionViewItem) -> QColor:
    """What stands behind a line; None: nothing is there in this file."""
    theme = theme_of(option.palette)
    if option.state & QStyle.StateFlag.State_Selected:
        return accent_soft_of(option.palette)
    match side:
        case Side.ADDED:
            return theme.soft(Tone.OK)
        case Side.REMOVED:
            return theme.soft(Tone.FAILED)
        case Side.HUNK | None:
            return QColor(theme.sunken)
        case Side.SAME:
            return option.palette.color(Role.Base)


def paint_hunk(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    """The head of a part."""
    painter.setFont(font_of(Text.CAPTION))
    painter.setPen(option.palette.color(Role.PlaceholderText))
    painter.drawText(QRect(option.rect).adjusted(12, 0, -12, 0), LEFT, shown(row.text))


def paint_line(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect, numbers: Sequence[int]) -> None:
    """One line with its numbers in columns, those that are 0 left out."""
    palette, theme = option.palette, theme_of(option.palette)
    painter.setFont(option.font)
    painter.setPen(palette.color(Role.PlaceholderText))
    for at, number in enumerate(numbers):
        if number:
            column = QRect(place.x() + at * NUMBER, place.y(), NUMBER - 6, place.height())
            painter.drawText(column, RIGHT, str(number))
    left = place.x() + len(numbers) * NUMBER
    tone = {Side.ADDED: Tone.OK, Side.REMOVED: Tone.FAILED}.get(row.side)
    if tone is not None:
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.Bold)
        painter.setFont(strong)
        painter.setPen(theme.ink(tone))
        sign = QRect(left, place.y(), SIGN, place.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, SIGNS[row.side])
    left += SIGN
    _paint_text(painter, option, row, QRect(left, place.y(), max(0, place.right() - left + 1), place.height()))


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    palette, metrics = option.palette, option.fontMetrics
    theme = theme_of(palette)
    tone = Tone.OK if row.side is Side.ADDED else Tone.FAILED
    for start, end in row.marks:
        x = place.x() + metrics.horizontalAdvance(row.text[:start])
        wide = metrics.horizontalAdvance(row.text[:end]) - metrics.horizontalAdvance(row.text[:start])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.soft(tone), theme.ink(tone), 0.24))
        painter.drawRoundedRect(QRectF(x - 1, place.y() + 3, wide + 2, place.height() - 6), 3, 3)
    regular = QFont(option.font)
    regular.setWeight(QFont.Weight.Normal)
    painter.setFont(regular)
    painter.setPen(palette.color(Role.Text))
    painter.drawText(place, LEFT, row.text)
    if row.note:
        x = place.x() + metrics.horizontalAdvance(row.text) + 24
        painter.setFont(font_of(Text.CAPTION))
        painter.setPen(palette.color(Role.PlaceholderText))
        painter.drawText(QRect(x, place.y(), max(0, place.right() - x + 1), place.height()), LEFT, shown(row.note))
