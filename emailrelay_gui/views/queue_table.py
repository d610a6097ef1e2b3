"""The table of the queue: columns, their widths, and how each cell is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from emailrelay_gui import words
from emailrelay_gui.models.queue_model import HeaderRole, QueueModel, SummaryRole
from emailrelay_gui.models.queue_order import Column, HeaderInfo
from emailrelay_gui.widgets.icons import draw, icon
from emailrelay_gui.widgets.tables import Index, ListTable, RowDelegate, draw_text
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import Text, font_of, grown
from engine.api import MessageState, MessageSummary

LETTERS = {
    Column.STATE: 10,
    Column.RECEIVED: 9,
    Column.FROM: 12,
    Column.TO: 12,
    Column.SUBJECT: 14,
    Column.SIZE: 10,
    Column.TRIES: 5,
    Column.NEXT: 8,
    Column.REASON: 14,
}
"""Least widths, in average letters."""


FIRST_HIDDEN = frozenset({Column.REASON})
"""What is not shown until somebody wants it: the viewer says it in full."""
WIDE = {Column.FROM: 34, Column.TO: 34, Column.SUBJECT: 32}
"""How the room that is left is shared, in hundredths."""


class QueueDelegate(RowDelegate):
    """Glyph and word for the state, quiet numbers, a clip for attachments."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        column, palette = Column(index.column()), option.palette
        if column is Column.STATE:
            self._state(painter, option, index, rect)
            return
        text = str(index.data() or "")
        painter.setFont(self.figures(Text.BODY))
        painter.setPen(palette.color(Role.Text))
        match column:
            case Column.FROM | Column.TO:
                draw_text(painter, option, text, rect, mode=Qt.TextElideMode.ElideMiddle)
            case Column.SUBJECT:
                self._subject(painter, option, index, text, rect)
            case Column.SIZE | Column.TRIES:
                painter.setPen(palette.color(Role.PlaceholderText))
                draw_text(painter, option, text, rect, trailing=True)
            case Column.NEXT | Column.REASON:
                painter.setPen(palette.color(Role.PlaceholderText))
                draw_text(painter, option, text, rect)
            case Column.RECEIVED:
                draw_text(painter, option, text, rect)

    def _state(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        summary = index.data(SummaryRole)
        if not isinstance(summary, MessageSummary):
            return
        look = words.state_look(summary.state)
        room = self.mark(painter, option, look.glyph, look.tone, rect)
        painter.setFont(self.figures(Text.MEDIUM))
        painter.setPen(self.ink(look.tone, option.palette))
        draw_text(painter, option, look.word, room)

    def _subject(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str, rect: QRectF) -> None:
        info = index.data(HeaderRole)
        clip = isinstance(info, HeaderInfo) and info.attachments
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if isinstance(info, HeaderInfo) and not text:
            painter.setPen(option.palette.color(Role.PlaceholderText))
            summary = index.data(SummaryRole)
            nothing = isinstance(summary, MessageSummary) and words.bare(summary)
            text = self.tr("(not known)") if nothing else self.tr("(no subject)")
        room = rect.adjusted(20 if clip and rtl else 0, 0, -20 if clip and not rtl else 0, 0)
        shown = draw_text(painter, option, text, room)
        if clip:
            wide = painter.fontMetrics().horizontalAdvance(shown)
            square = QRectF(0, 0, 13, 13)
            square.moveCenter(rect.center())
            square.moveLeft(room.right() - wide - 20 if rtl else room.left() + wide + 7)
            draw(painter, icon("attachment"), square)


class QueueTable(ListTable):
    """The messages, newest first."""

    def __init__(self, model: QueueModel) -> None:
        self._fitting = True
        self._own_widths = False
        super().__init__("queue-table", "")
        self.setAccessibleName(self.tr("Messages"))
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.RECEIVED, Qt.SortOrder.DescendingOrder)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        header.sectionResized.connect(self._resized_by_hand)
        for column in FIRST_HIDDEN:
            self.setColumnHidden(column, True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _resized_by_hand(self) -> None:
        """From now on the widths are the user's."""
        if not self._fitting:
            self._own_widths = True

    def _widest_state(self) -> int:
        """The room for the word of any state, in the language that is spoken."""
        metrics = QFontMetrics(font_of(Text.MEDIUM))
        return max(metrics.horizontalAdvance(words.state_look(state).word) for state in MessageState) + 8

    def _fit(self) -> None:
        """Give the narrow columns what they need, and share out the rest among the wide ones."""
        if self._own_widths:
            return
        header = self.header()
        letter, caption = self.fontMetrics().averageCharWidth(), QFontMetrics(header.font())
        widths: dict[Column, int] = {}
        for column, letters in LETTERS.items():
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            more = grown(16) + 24 if column is Column.STATE else 14
            arrow = 26 if column is Column.RECEIVED else 0
            wide = self._widest_state() if column is Column.STATE else letters * letter
            widths[column] = max(wide + more, caption.horizontalAdvance(title) + 26 + arrow)
        shown = [width for column, width in widths.items() if column not in WIDE and not self.isColumnHidden(column)]
        rest = self.viewport().width() - sum(shown)
        for column, part in WIDE.items():
            widths[column] = max(widths[column], rest * part // 100)
        self._fitting = True
        for column, width in widths.items():
            header.resizeSection(column, width)
        self._fitting = False
