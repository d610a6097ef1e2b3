"""The table of sessions: quiet numbers, and a glyph with words for how each one goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from emailrelay_gui.models.session_model import NUMBERS, RecordRole, SessionColumn, SessionModel
from emailrelay_gui.widgets.tables import Index, ListTable, RowDelegate, draw_text
from emailrelay_gui.widgets.theme import Role, Tone
from emailrelay_gui.widgets.typography import Text, font_of
from engine.api import SessionRecord

LETTERS = {
    SessionColumn.DIRECTION: 7,
    SessionColumn.PEER: 17,
    SessionColumn.TLS: 3,
    SessionColumn.SIGN_IN: 8,
    SessionColumn.FROM: 14,
    SessionColumn.RECIPIENTS: 3,
    SessionColumn.MESSAGES: 4,
    SessionColumn.SIZE: 7,
    SessionColumn.TIME: 6,
    SessionColumn.RESULT: 15,
}
"""Least widths, in average letters."""
WIDE = {SessionColumn.FROM: 60, SessionColumn.RESULT: 40}
"""How the room that is left is shared, in hundredths."""
LEAVE = (SessionColumn.RECIPIENTS, SessionColumn.SIGN_IN, SessionColumn.SIZE, SessionColumn.TLS, SessionColumn.FROM)
"""What is left out first where there is little room; all of it is in the row's own words."""


class SessionDelegate(RowDelegate):
    """One session."""

    glyph_side = 14

    def __init__(self, parent: ListTable, model: SessionModel) -> None:
        super().__init__(parent)
        self._sessions = model

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        column, palette = SessionColumn(index.column()), option.palette
        text = str(index.data() or "")
        painter.setFont(self.figures(Text.BODY))
        painter.setPen(palette.color(Role.Text))
        if column is SessionColumn.RESULT:
            self._result(painter, option, index, rect)
        elif column is SessionColumn.DIRECTION or column in NUMBERS:
            painter.setPen(palette.color(Role.PlaceholderText))
            draw_text(painter, option, text, rect, trailing=column in NUMBERS)
        elif column is SessionColumn.PEER:
            painter.setFont(font_of(Text.MONO))
            draw_text(painter, option, text, rect, mode=Qt.TextElideMode.ElideMiddle)
        else:
            draw_text(painter, option, text, rect, mode=Qt.TextElideMode.ElideMiddle)

    def _result(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        record = index.data(RecordRole)
        if not isinstance(record, SessionRecord):
            return
        look = self._sessions.look(record)
        room = self.mark(painter, option, look.glyph, look.tone, rect)
        if look.tone in (Tone.FAILED, Tone.WARNING):
            painter.setPen(self.ink(look.tone, option.palette))
        draw_text(painter, option, look.text, room)


class SessionTable(ListTable):
    """The sessions, newest first."""

    def __init__(self, model: SessionModel) -> None:
        super().__init__("session-table", "")
        self.setAccessibleName(self.tr("Sessions"))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(SessionDelegate(self, model))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each column what it needs, and share out the rest; leave out what there is no room for."""
        letter, caption = self.fontMetrics().averageCharWidth(), QFontMetrics(self.header().font())
        widths: dict[SessionColumn, int] = {}
        for column, letters in LETTERS.items():
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            widths[column] = max(letters * letter + 16, caption.horizontalAdvance(title) + 24)
        room = self.viewport().width()
        for column in LEAVE:
            if sum(widths.values()) > room:
                del widths[column]
        more = max(0, room - sum(widths.values()))
        share = sum(part for column, part in WIDE.items() if column in widths)
        for column, part in WIDE.items():
            if column in widths:
                widths[column] += more * part // share
        for column in SessionColumn:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.header().resizeSection(column, widths[column])
