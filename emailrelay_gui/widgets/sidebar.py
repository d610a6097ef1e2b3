"""The sidebar: pages of the window with counts, and the relay's state at its foot.

Below :data:`COLLAPSE` it shows icons alone; their names become tooltips.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui.widgets.glyphs import state_glyph
from emailrelay_gui.widgets.icons import draw, glyph, icon
from emailrelay_gui.widgets.paint import focus_ring, hairline, painting, panel, row_height
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, theme_of
from emailrelay_gui.widgets.typography import Label, Text, font_of, grown, tabular

COLLAPSE = 760
WIDE = 204
NARROW = 52
CountRole = int(Qt.ItemDataRole.UserRole) + 1
AlarmRole = CountRole + 1
IconRole = AlarmRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An entry: its key, its word and its icon."""

    key: str
    title: str
    icon_name: str


class NavDelegate(QStyledItemDelegate):
    """Paints an entry: icon, word, count; accent where it is chosen."""

    collapsed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, row_height(36, option.fontMetrics) + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = option.palette
        theme = theme_of(palette)
        rect = QRectF(option.rect).adjusted(0, 0, 0, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        whole = option.rect.adjusted(0, 0, 0, -2)

        def place(left: float, width: float) -> QRectF:
            box = QRect(round(rect.left() + left), whole.top(), round(width), whole.height())
            return QRectF(QStyle.visualRect(option.direction, whole, box))

        with painting(painter):
            if chosen or hovered:
                panel(painter, rect, 6, accent_soft_of(palette) if chosen else QColor(theme.hover), None)
            if chosen:
                panel(painter, place(0, 3).adjusted(0, 10, 0, -10), 1.5, accent_of(palette), None)
            side = grown(20)
            slot = place((rect.width() - side) / 2 if self.collapsed else 12, side)
            square = QRectF(0, 0, side, side)
            square.moveCenter(slot.center())
            mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
            draw(painter, index.data(IconRole), square, mode)
            if not self.collapsed:
                right = self._count(painter, index, rect, palette, rtl=rtl)
                painter.setFont(font_of(Text.STRONG if chosen else Text.MEDIUM))
                painter.setPen(palette.color(Role.WindowText))
                room = place(24 + side, rect.width() - 24 - side - right - 8)
                text = painter.fontMetrics().elidedText(
                    str(index.data()), Qt.TextElideMode.ElideRight, int(room.width())
                )
                lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(room, lead, text)
            if option.state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, rect, palette, 6)

    def _count(self, painter: QPainter, index: Index, rect: QRectF, palette: QPalette, *, rtl: bool) -> float:
        """The pill with the number; returns the room that it takes."""
        number = int(index.data(CountRole) or 0)
        if not number:
            return 0.0
        theme, alarm = theme_of(palette), bool(index.data(AlarmRole))
        painter.setFont(tabular(font_of(Text.CAPTION_STRONG)))
        metrics = painter.fontMetrics()
        wide = max(20.0, metrics.horizontalAdvance(str(number)) + 12)
        high = max(18.0, metrics.height() + 2)
        pill = QRectF(0, 0, wide, high)
        pill.moveCenter(rect.center())
        pill.moveLeft(rect.left() + 10 if rtl else rect.right() - 10 - wide)
        fill = theme.soft(Tone.FAILED) if alarm else QColor(theme.hover)
        panel(painter, pill, high / 2, fill, None)
        painter.setPen(theme.ink(Tone.FAILED) if alarm else palette.color(Role.PlaceholderText))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(number))
        return wide + 10


class NavList(QListView):
    """The entries; arrow keys and clicks choose."""

    def __init__(self, pages: tuple[Page, ...]) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        for page in pages:
            item = QStandardItem(page.title)
            item.setData(icon(page.icon_name), IconRole)
            item.setEditable(False)
            item.setToolTip(page.title)
            self._items.appendRow(item)
        self.setModel(self._items)
        self.setObjectName("navigation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(NavDelegate(self))
        self.viewport().setAutoFillBackground(False)

    def item(self, row: int) -> QStandardItem:
        """One entry."""
        return self._items.item(row)


class Sidebar(QFrame):
    """Pages and state."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[Page, ...]) -> None:
        super().__init__()
        self._pages = pages
        self._collapsed = False
        self.list = NavList(pages)
        self.list.setAccessibleName(self.tr("Pages"))
        self._delegate = self.list.itemDelegate()
        self._glyph = state_glyph(Tone.PAUSED, "skipped")
        self._title = Label("", Text.CAPTION_STRONG, wrap=True)
        self._place = Label("", Text.CAPTION, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(10, 12, 10, 6)
        foot.setSpacing(10)
        self._glyph.align_with(self._title)
        foot.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._place)
        foot.addLayout(words, 1)
        column.addWidget(self._foot)
        self.list.selectionModel().currentChanged.connect(self._changed)
        self.set_collapsed(collapsed=False)

    def choose(self, key: str) -> None:
        """Go to a page."""
        row = next(row for row, page in enumerate(self._pages) if page.key == key)
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def set_count(self, key: str, number: int, *, alarm: bool = False) -> None:
        """Show a number beside a page; ``alarm`` when some of it failed."""
        for row, page in enumerate(self._pages):
            if page.key == key:
                item = self.list.item(row)
                item.setData(number, CountRole)
                item.setData(alarm, AlarmRole)
                item.setAccessibleText(f"{page.title}, {number}" if number else page.title)

    def show_state(self, tone: Tone, glyph_name: str, title: str, place: str) -> None:
        """Change the foot."""
        self._glyph.set_icon(glyph(glyph_name, tone))
        self._title.setText(title)
        self._place.setText(place)
        self._place.setVisible(bool(place) and not self._collapsed)
        self._foot.setToolTip(f"{title}\n{place}".strip())
        self._foot.setAccessibleName(f"{title}. {place}")

    def state_title(self) -> str:
        """The bold words at the foot."""
        return self._title.text()

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show icons alone, or words too."""
        self._collapsed = collapsed
        if isinstance(self._delegate, NavDelegate):
            self._delegate.collapsed = collapsed
        letters = self.fontMetrics().averageCharWidth()
        self.setFixedWidth(grown(NARROW) if collapsed else max(WIDE, letters * 26))
        self._title.setVisible(not collapsed)
        self._place.setVisible(not collapsed)
        self.list.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme_of(self.palette()).sidebar))
        hairline(painter, 8, self.width() - 8, self._foot.y(), self.palette())
        painter.end()

    def _changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._pages[current.row()].key)
