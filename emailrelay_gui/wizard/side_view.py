"""The diff with both files beside each other, in a list that stays cheap with thousands of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.paint import focus_ring, painting
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.wizard.diff import Row, Side
from emailrelay_gui.wizard.diff_paint import NUMBER, SIGN, fill, paint_hunk, paint_line
from emailrelay_gui.wizard.diff_view import NOWHERE, Index, LineView, line_height, spoken
from emailrelay_gui.wizard.side_by_side import Pair


class SideModel(QAbstractListModel):
    """The pairs; the accessible text says what was removed and what was added."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[Pair, ...] = ()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.endResetModel()

    def pairs(self) -> tuple[Pair, ...]:
        """All of them."""
        return self._pairs

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self._pairs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(pair.rows[-1].text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(shown(row.text) for row in pair.rows)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(spoken(row) for row in pair.rows)
        return None


class SideDelegate(QStyledItemDelegate):
    """Paints a pair: the old line left of the middle, the new one right of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(2 * (NUMBER + SIGN), line_height(option))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SideModel)
        pair = model.pairs()[index.row()]
        rect = QRect(option.rect)
        with painting(painter):
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if pair.left is not None and pair.hunk:
                painter.fillRect(rect, fill(Side.HUNK, option))
                paint_hunk(painter, option, pair.left)
                return
            half = rect.width() // 2
            old = QRect(rect.x(), rect.y(), half, rect.height())
            new = QRect(rect.x() + half, rect.y(), rect.width() - half, rect.height())
            for row, place in ((pair.left, old), (pair.right, new)):
                painter.fillRect(place, fill(None if row is None else row.side, option))
                if row is not None:
                    painter.setClipRect(place)
                    paint_line(
                        painter, option, fitting(row, option, place), place, (row.old if place is old else row.new,)
                    )
                    painter.setClipping(False)
            painter.setPen(option.palette.color(Role.Mid))
            painter.drawLine(new.x(), new.y(), new.x(), new.bottom())
            if option.state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, rect, option.palette, 3)


def fitting(row: Row, option: QStyleOptionViewItem, place: QRect) -> Row:
    """A row with as much of its text as there is room for; the tooltip says all of it."""
    room = place.width() - NUMBER - SIGN - 8
    text = option.fontMetrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
    whole = option.fontMetrics.horizontalAdvance(f"{row.text}{shown(row.note)}") + 24 <= room
    return replace(row, text=text, note=row.note if whole else "")


class SideView(LineView):
    """Shows pairs; Ctrl+C copies the selected ones as a plain diff."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model_ = SideModel()
        super().__init__(lambda at: self.model_.pairs()[at].rows, parent)
        self.setObjectName("diff-sides")
        self.setAccessibleName(self.tr("Changes side by side"))
        self.setModel(self.model_)
        self.setItemDelegate(SideDelegate(self))

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs, from the top."""
        self.model_.show_pairs(pairs)
        self.scrollToTop()
