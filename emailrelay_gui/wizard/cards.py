"""Cards that only the wizard has: a use case to choose, and label and value in rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.icons import draw, icon
from emailrelay_gui.widgets.paint import focus_ring, painting, panel
from emailrelay_gui.widgets.theme import Role, accent_of, accent_soft_of, theme_of
from emailrelay_gui.widgets.typography import Text, font_of
from emailrelay_gui.wizard.templates import Template

LEAST_HEIGHT = 106
TILE = 40


class UseCaseCard(QRadioButton):
    """One use case; a real radio button that is painted as a card."""

    def __init__(self, template: Template) -> None:
        super().__init__(shown(template.title))
        self.template = template
        self._lines, self._tag = shown(template.lines), shown(template.tag)
        self.setObjectName(f"use-case-{template.id}")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(f"{self._lines} {self._tag}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(240)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        *_, bottom = self._places(width)
        return max(LEAST_HEIGHT, bottom)

    def sizeHint(self) -> QSize:
        return QSize(290, self.heightForWidth(max(self.width(), 290)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, theme = self.palette(), theme_of(self.palette())
        painter = QPainter(self)
        with painting(painter):
            rect, on = QRectF(self.rect()), self.isChecked()
            edge = accent_of(palette) if on else palette.color(Role.Dark if self.underMouse() else Role.Mid)
            panel(painter, rect, 8, palette.color(Role.Base), edge, 2 if on else 1)
            title, lines, tag, _ = self._places(self.width())
            tile = self._mirror(QRect(14, 14, TILE, TILE))
            panel(painter, tile, 8, accent_soft_of(palette) if on else QColor(theme.sunken), None)
            made = icon(self.template.icon, Role.Accent if on else Role.PlaceholderText)
            draw(painter, made, QRectF(tile.x() + 10, tile.y() + 10, 20, 20))
            lead = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                lead = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            wrap = int(lead) | int(Qt.TextFlag.TextWordWrap)
            painter.setFont(font_of(Text.STRONG))
            painter.setPen(palette.color(Role.WindowText))
            painter.drawText(self._mirror(title), wrap, self.text())
            painter.setFont(font_of(Text.CAPTION))
            painter.setPen(palette.color(Role.PlaceholderText))
            painter.drawText(self._mirror(lines), wrap, self._lines)
            chip = self._mirror(tag)
            panel(painter, chip, 4, QColor(theme.sunken), None)
            painter.setPen(palette.color(Role.PlaceholderText))
            told = painter.fontMetrics().elidedText(self._tag, Qt.TextElideMode.ElideRight, chip.width() - 8)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, told)
            self._paint_mark(painter, self._mirror(QRect(self.width() - 30, 14, 16, 16)))
            if self.hasFocus():
                focus_ring(painter, rect.adjusted(3, 3, -3, -3) if on else rect, palette, 6 if on else 8)
        painter.end()

    def _paint_mark(self, painter: QPainter, place: QRect) -> None:
        palette = self.palette()
        on = self.isChecked()
        accent = accent_of(palette)
        edge = accent if on else palette.color(Role.Dark)
        panel(painter, place, 8, accent if on else palette.color(Role.Base), edge)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.HighlightedText))
            painter.drawEllipse(QRectF(place).center(), 3, 3)

    def _places(self, width: int) -> tuple[QRect, QRect, QRect, int]:
        """Where title, lines and tag stand, left to right, and how high the card must be."""
        left, room = 14 + TILE + 14, max(60, width - 14 - TILE - 14 - 16)
        strong, caption = QFontMetrics(font_of(Text.STRONG)), QFontMetrics(font_of(Text.CAPTION))
        flags = int(Qt.TextFlag.TextWordWrap)
        high = strong.boundingRect(QRect(0, 0, room - 28, 1000), flags, self.text()).height()
        title = QRect(left, 14, room - 28, high)
        high = caption.boundingRect(QRect(0, 0, room, 1000), flags, self._lines).height()
        lines = QRect(left, title.bottom() + 3, room, high)
        wide = min(room, caption.horizontalAdvance(self._tag) + 14)
        tag = QRect(left, lines.bottom() + 9, wide, caption.height() + 4)
        return title, lines, tag, tag.bottom() + 14

    def _mirror(self, rect: QRect) -> QRect:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
