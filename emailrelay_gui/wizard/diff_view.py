"""A diff in a list that stays cheap with thousands of lines: two number columns, sign, text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from emailrelay_gui.widgets.paint import focus_ring, painting
from emailrelay_gui.widgets.theme import Role, Theme, Tone, accent_soft_of, mix, theme_of
from emailrelay_gui.widgets.typography import Text, font_of
from emailrelay_gui.wizard.diff import Row, Side

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
NUMBER = 38
SIGN = 22
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SPOKEN = {Side.ADDED: "added: ", Side.REMOVED: "removed: "}
SIGNS = {Side.ADDED: "+", Side.REMOVED: "\N{MINUS SIGN}"}
PLAIN = {Side.ADDED: "+", Side.REMOVED: "-", Side.SAME: " "}


class DiffModel(QAbstractListModel):
    """The rows; the accessible text says added and removed instead of signs."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row at an index."""
        return self._rows[index.row()]

    def rows(self) -> tuple[Row, ...]:
        """All rows."""
        return self._rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{SPOKEN.get(row.side, '')}{row.text} {row.note}".strip()
        return None


class DiffDelegate(QStyledItemDelegate):
    """Paints a row; reads every colour from the palette at that moment."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        metrics = option.fontMetrics
        caption = font_of(Text.CAPTION)
        wide = 2 * NUMBER + SIGN + metrics.horizontalAdvance(row.text) + 24
        if row.note:
            wide += metrics.horizontalAdvance(row.note) + 24
        return QSize(wide, max(24, metrics.height() + 8, caption.pointSize() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        palette, rect = option.palette, QRect(option.rect)
        theme = theme_of(palette)
        with painting(painter):
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.fillRect(rect, self._fill(row, theme, option))
            if row.side is Side.HUNK:
                painter.setFont(font_of(Text.CAPTION))
                painter.setPen(palette.color(Role.PlaceholderText))
                painter.drawText(rect.adjusted(12, 0, -12, 0), LEFT, row.text)
                return
            painter.setFont(option.font)
            painter.setPen(palette.color(Role.PlaceholderText))
            numbers = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            for at, number in enumerate((row.old, row.new)):
                if number:
                    painter.drawText(
                        QRect(rect.x() + at * NUMBER, rect.y(), NUMBER - 6, rect.height()), numbers, str(number)
                    )
            tone = {Side.ADDED: Tone.OK, Side.REMOVED: Tone.FAILED}.get(row.side)
            left = rect.x() + 2 * NUMBER
            if tone is not None:
                strong = option.font
                strong.setWeight(strong.Weight.Bold)
                painter.setFont(strong)
                painter.setPen(theme.ink(tone))
                sign = QRect(left, rect.y(), SIGN, rect.height())
                painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, SIGNS[row.side])
            self._paint_text(painter, option, row, QRect(left + SIGN, rect.y(), rect.right() - left, rect.height()))
            if option.state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, rect, palette, 3)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
        palette, metrics = option.palette, option.fontMetrics
        theme = theme_of(palette)
        tone = Tone.OK if row.side is Side.ADDED else Tone.FAILED
        for start, end in row.marks:
            x = place.x() + metrics.horizontalAdvance(row.text[:start])
            wide = metrics.horizontalAdvance(row.text[:end]) - metrics.horizontalAdvance(row.text[:start])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(theme.soft(tone), theme.ink(tone), 0.24))
            painter.drawRoundedRect(QRectF(x - 1, place.y() + 3, wide + 2, place.height() - 6), 3, 3)
        regular = option.font
        regular.setWeight(regular.Weight.Normal)
        painter.setFont(regular)
        painter.setPen(palette.color(Role.Text))
        painter.drawText(place, LEFT, row.text)
        if row.note:
            x = place.x() + metrics.horizontalAdvance(row.text) + 24
            painter.setFont(font_of(Text.CAPTION))
            painter.setPen(palette.color(Role.PlaceholderText))
            painter.drawText(QRect(x, place.y(), 4000, place.height()), LEFT, row.note)

    def _fill(self, row: Row, theme: Theme, option: QStyleOptionViewItem) -> QColor:
        if option.state & QStyle.StateFlag.State_Selected:
            return accent_soft_of(option.palette)
        match row.side:
            case Side.ADDED:
                return theme.soft(Tone.OK)
            case Side.REMOVED:
                return theme.soft(Tone.FAILED)
            case Side.HUNK:
                return QColor(theme.sunken)
            case Side.SAME:
                return option.palette.color(Role.Base)

    def _row(self, index: Index) -> Row:
        model = index.model()
        assert isinstance(model, DiffModel)
        return model.row(index)


class DiffView(QListView):
    """Shows rows; Ctrl+C copies the selected ones as a plain diff."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diff")
        self.setAccessibleName(self.tr("Changes"))
        self.model_ = DiffModel()
        self.setModel(self.model_)
        self.setItemDelegate(DiffDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(font_of(Text.MONO))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, from the top."""
        self.model_.show_rows(rows)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
            return
        super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected rows as a plain diff, all of them when none is selected."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        rows = [self.model_.row(index) for index in chosen] or list(self.model_.rows())
        return "".join(
            f"@@ {row.text} @@\n" if row.side is Side.HUNK else f"{PLAIN[row.side]}{row.text}\n" for row in rows
        )
