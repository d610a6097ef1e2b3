"""What our tables have in common: quiet selection, hairlines instead of a grid, no frame.

A ``QTableView`` and not a tree: a tree asks the model for each of its rows whenever one comes or goes, which takes a
tenth of a second when there are 100,000.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from emailrelay_gui.widgets.icons import draw, glyph
from emailrelay_gui.widgets.paint import painting, row_height
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, mix, theme_of
from emailrelay_gui.widgets.typography import Text, font_of, grown, tabular

Index = QModelIndex | QPersistentModelIndex
ISOLATE, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class ListTable(QTableView):
    """Rows only: chosen and hovered as a whole; the chosen ones lie on a pale accent and keep their own colours."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.hovered = -1
        """The row that the mouse is over."""
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(16)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.header()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.entered.connect(self._enter)
        self._measure()
        self._recolour()

    def header(self) -> QHeaderView:
        """The heads of the columns."""
        return self.horizontalHeader()

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        super().setItemDelegate(delegate)
        self._measure()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolour()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure()
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _enter(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        before, self.hovered = self.hovered, row
        for each in {before, row} - {-1}:
            top, height = self.rowViewportPosition(each), self.rowHeight(each)
            self.viewport().update(0, top, self.viewport().width(), height)

    def _measure(self) -> None:
        """Heights follow the font."""
        header, delegate = self.header(), self.itemDelegate()
        header.setFont(font_of(Text.CAPTION))
        header.setMinimumHeight(row_height(28, header.fontMetrics(), 10))
        if isinstance(delegate, RowDelegate):
            delegate.forget_fonts()
            option = QStyleOptionViewItem()
            option.initFrom(self)
            height = delegate.sizeHint(option, QModelIndex()).height()
            self.verticalHeader().setDefaultSectionSize(height)

    def _recolour(self) -> None:
        """Selected rows are pale: a style that fills them uses these two roles."""
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, Role.Highlight, accent_soft_of(palette))
            palette.setColor(group, Role.HighlightedText, palette.color(Role.Text))
        self.setPalette(palette)


class RowDelegate(QStyledItemDelegate):
    """Paints background, bar and hairline of a row; sub-classes paint the cell.

    Keeps what cells share, fonts and colours and glyphs: a page has hundreds of cells, and all are painted anew
    whenever a row comes.
    """

    least = 32
    margin = 8
    glyph_side = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[Text, QFont] = {}
        self._glyphs: dict[tuple[str, Tone], QIcon] = {}
        self._palette = 0
        """Of which palette the colours are."""
        self._inks: dict[Tone, QColor] = {}
        self._line = QColor()
        self._side = 0

    def figures(self, role: Text) -> QFont:
        """The font of a role with figures of one width."""
        if role not in self._fonts:
            self._fonts[role] = tabular(font_of(role))
        return self._fonts[role]

    def forget_fonts(self) -> None:
        """The application has another font."""
        self._fonts.clear()
        self._side = 0

    def ink(self, tone: Tone, palette: QPalette) -> QColor:
        """The foreground of a tone."""
        self._look_at(palette)
        if tone not in self._inks:
            self._inks[tone] = theme_of(palette).ink(tone)
        return self._inks[tone]

    def mark(self, painter: QPainter, option: QStyleOptionViewItem, name: str, tone: Tone, rect: QRectF) -> QRectF:
        """Paint a state's glyph where the cell begins; gives the room that is left for its word."""
        if (name, tone) not in self._glyphs:
            self._glyphs[name, tone] = glyph(name, tone)
        self._side = side = self._side or grown(self.glyph_side)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - side if rtl else rect.left()
        draw(painter, self._glyphs[name, tone], QRectF(left, rect.center().y() - side / 2, side, side))
        return rect.adjusted(0 if rtl else side + 8, 0, -side - 8 if rtl else 0, 0)

    def _look_at(self, palette: QPalette) -> None:
        """Begin anew when the colours are others than those that the rest was made from."""
        if palette.cacheKey() != self._palette:
            self._palette = palette.cacheKey()
            self._inks.clear()
            self._line = mix(palette.color(Role.Base), palette.color(Role.Mid), 0.7)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(self.least, option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        with painting(painter):
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
        self._look_at(palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, accent_soft_of(palette))
            if index.column() == 0:
                bar = QRect(QPoint(rect.left(), rect.top()), QSize(3, rect.height()))
                painter.fillRect(QStyle.visualRect(option.direction, rect, bar), accent_of(palette))
        elif isinstance(option.widget, ListTable) and option.widget.hovered == index.row():
            painter.fillRect(rect, mix(palette.color(Role.Base), palette.color(Role.Text), 0.03))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._line)

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
) -> str:
    """One line of text, shortened to its place; gives what is shown of it.

    In a window that is laid out from right to left each text keeps the direction of its own first letter.
    """
    shown: str = painter.fontMetrics().elidedText(text, mode, max(0, int(rect.width())))
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    painter.drawText(rect, align, f"{ISOLATE}{shown}{END}" if rtl else shown)
    return shown
