"""A diff in a list that stays cheap with thousands of lines: two number columns, sign, text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.paint import focus_ring, painting
from emailrelay_gui.widgets.typography import Text, font_of
from emailrelay_gui.wizard.diff import Row, Side
from emailrelay_gui.wizard.diff_paint import NUMBER, SIGN, fill, paint_hunk, paint_line
from engine.api import say

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SPOKEN = {Side.ADDED: say("added: {line}"), Side.REMOVED: say("removed: {line}")}
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
            return shown(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None


def spoken(row: Row) -> str:
    """A row as it is read aloud."""
    line = f"{shown(row.text)} {shown(row.note)}".strip()
    return shown(say(SPOKEN[row.side], line=line)) if row.side in SPOKEN else line


def line_height(option: QStyleOptionViewItem) -> int:
    """The height of every line."""
    return max(24, option.fontMetrics.height() + 8)


def copied(rows: Sequence[Row]) -> str:
    """Rows as a plain diff, for the clipboard."""
    return "".join(f"@@ {row.text} @@\n" if row.side is Side.HUNK else f"{PLAIN[row.side]}{row.text}\n" for row in rows)


class DiffDelegate(QStyledItemDelegate):
    """Paints a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        metrics = option.fontMetrics
        wide = 2 * NUMBER + SIGN + metrics.horizontalAdvance(row.text) + 24
        if row.note:
            wide += metrics.horizontalAdvance(shown(row.note)) + 24
        return QSize(wide, line_height(option))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        rect = QRect(option.rect)
        with painting(painter):
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.fillRect(rect, fill(row.side, option))
            if row.side is Side.HUNK:
                paint_hunk(painter, option, row)
                return
            paint_line(painter, option, row, rect, (row.old, row.new))
            if option.state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, rect, option.palette, 3)

    def _row(self, index: Index) -> Row:
        model = index.model()
        assert isinstance(model, DiffModel)
        return model.row(index)


class LineView(QListView):
    """A list of lines in the fixed font; Ctrl+C copies the selected ones. ``rows_of`` gives the rows of a line."""

    def __init__(self, rows_of: Callable[[int], Sequence[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_of = rows_of
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(font_of(Text.MONO))

    def selected_text(self) -> str:
        """The selected lines as a plain diff, all of them when none is selected."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return copied([row for at in chosen or range(self.model().rowCount()) for row in self._rows_of(at)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
            return
        super().keyPressEvent(event)


class DiffView(LineView):
    """Shows rows; Ctrl+C copies the selected ones as a plain diff."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model_ = DiffModel()
        super().__init__(lambda at: (self.model_.rows()[at],), parent)
        self.setObjectName("diff")
        self.setAccessibleName(self.tr("Changes"))
        self.setModel(self.model_)
        self.setItemDelegate(DiffDelegate(self))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, from the top."""
        self.model_.show_rows(rows)
        self.scrollToTop()
