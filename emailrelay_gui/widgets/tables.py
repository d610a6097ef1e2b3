"""What our tables have in common: quiet selection, hairlines instead of a grid, no frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from emailrelay_gui.widgets.paint import painting, panel, row_height
from emailrelay_gui.widgets.theme import Role, accent_of, accent_soft_of, mix
from emailrelay_gui.widgets.typography import Text, font_of

Index = QModelIndex | QPersistentModelIndex


class ListTable(QTreeView):
    """Rows without branches; the chosen ones lie on a pale accent and keep their own colours."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setFont(font_of(Text.CAPTION))
        header.setMinimumHeight(row_height(28, header.fontMetrics(), 10))
        self._recolour()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolour()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.header().setFont(font_of(Text.CAPTION))
        return super().event(event)

    def _recolour(self) -> None:
        """Selected rows are pale: a style that fills them uses these two roles."""
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, Role.Highlight, accent_soft_of(palette))
            palette.setColor(group, Role.HighlightedText, palette.color(Role.Text))
        self.setPalette(palette)


class RowDelegate(QStyledItemDelegate):
    """Paints background, bar and hairline of a row; sub-classes paint the cell."""

    least = 32
    margin = 8

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(self.least, option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        with painting(painter):
            painter.setClipRect(option.rect)
            self.paint_row(painter, option, index)
            rect = QRectF(option.rect)
            first = index.column() == 0
            inner = rect.adjusted(14 if first else self.margin, 0, -self.margin, 0)
            if option.direction == Qt.LayoutDirection.RightToLeft and first:
                inner = rect.adjusted(self.margin, 0, -14, 0)
            self.paint_cell(painter, option, index, inner)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row behind the cell."""
        palette, rect = option.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, accent_soft_of(palette))
            if index.column() == 0:
                bar = QRect(QPoint(rect.left(), rect.top()), QSize(3, rect.height()))
                placed = QStyle.visualRect(option.direction, rect, bar)
                panel(painter, placed, 0, accent_of(palette), None)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, mix(palette.color(Role.Base), palette.color(Role.Text), 0.03))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(mix(palette.color(Role.Base), palette.color(Role.Mid), 0.7))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        """The text of the cell; override for more."""
        painter.setPen(option.palette.color(Role.Text))
        draw_text(painter, option, str(index.data() or ""), rect)


def draw_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    rect: QRectF,
    *,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    trailing: bool = False,
) -> float:
    """One line of text, shortened to its place; returns the width that it takes."""
    shown = painter.fontMetrics().elidedText(text, mode, max(0, int(rect.width())))
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(rect, align, shown)
    return float(painter.fontMetrics().horizontalAdvance(shown))
