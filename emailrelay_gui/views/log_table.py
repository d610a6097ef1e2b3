"""The table of the log: monospace lines, tinted warnings and errors, marks where the search matched."""

from __future__ import annotations

import re
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem

from emailrelay_gui.models.log_model import LineRole, LogColumn, LogModel
from emailrelay_gui.widgets.paint import panel, row_height
from emailrelay_gui.widgets.tables import Index, ListTable, RowDelegate, draw_text
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, mix, theme_of
from emailrelay_gui.widgets.typography import Text, font_of, grown
from engine.api import Level, LogLine

WRAPPED = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
MARKS = 50
"""Matches of one line that are marked."""


class LogDelegate(RowDelegate):
    """One line; its message id is a link."""

    id_pressed = Signal(str)
    least = 28
    glyph_side = 14

    def __init__(self, parent: ListTable) -> None:
        super().__init__(parent)
        self.pattern: re.Pattern[str] | None = None
        self.current = -1
        self.wrapping = False
        self._table = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = row_height(self.least, option.fontMetrics, 10)
        if self.wrapping and index.column() == LogColumn.TEXT:
            room = self._table.columnWidth(LogColumn.TEXT) - 2 * self.margin
            box = QFontMetricsF(font_of(Text.MONO)).boundingRect(
                QRectF(0, 0, max(40, room), 100_000), int(WRAPPED), str(index.data() or "")
            )
            high = max(high, round(box.height()) + 10)
        return QSize(60, high)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint_row(painter, option, index)
        line = index.data(LineRole)
        tone = tone_of(line) if isinstance(line, LogLine) else None
        if tone is not None and not option.state & QStyle.StateFlag.State_Selected:
            theme = theme_of(option.palette)
            painter.fillRect(option.rect, mix(option.palette.color(Role.Base), theme.soft(tone), 0.7))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        line = index.data(LineRole)
        if not isinstance(line, LogLine):
            return
        palette, text = option.palette, str(index.data() or "")
        painter.setFont(font_of(Text.MONO))
        painter.setPen(palette.color(Role.PlaceholderText))
        match LogColumn(index.column()):
            case LogColumn.TIME | LogColumn.PEER:
                draw_text(painter, option, text, rect)
            case LogColumn.LEVEL:
                self._level(painter, option, line, rect)
            case LogColumn.MESSAGE:
                if line.message:
                    painter.setPen(palette.color(Role.Link))
                draw_text(painter, option, text, rect)
            case LogColumn.TEXT:
                if self.wrapping:
                    painter.setPen(palette.color(Role.Text))
                    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                    painter.drawText(rect.adjusted(0, 5, 0, 0), int(WRAPPED), text)
                    painter.setLayoutDirection(option.direction)
                    return
                self._marks(painter, option, index, rect)
                painter.setPen(palette.color(Role.Text))
                draw_text(painter, option, text, rect)

    def _level(self, painter: QPainter, option: QStyleOptionViewItem, line: LogLine, rect: QRectF) -> None:
        tone = tone_of(line)
        rtl, gap = option.direction == Qt.LayoutDirection.RightToLeft, grown(self.glyph_side) + 8
        room = rect.adjusted(0 if rtl else gap, 0, -gap if rtl else 0, 0)
        painter.setFont(font_of(Text.STRONG if tone else Text.BODY))
        if tone is not None:
            room = self.mark(painter, option, tone.glyph, tone, rect)
            painter.setPen(self.ink(tone, option.palette))
        draw_text(painter, option, line.level.value, room)

    def _marks(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        """Behind each place that matched; the current line has the accent's edge."""
        if self.pattern is None:
            return
        text, metrics, theme = str(index.data() or ""), QFontMetricsF(painter.font()), theme_of(option.palette)
        start = rect.left()
        if option.direction == Qt.LayoutDirection.RightToLeft:
            start = max(start, rect.right() - metrics.horizontalAdvance(text))
        for match in islice(self.pattern.finditer(text), MARKS):
            left = start + metrics.horizontalAdvance(text[: match.start()])
            if left >= rect.right():
                return  # what was cut off
            wide = min(metrics.horizontalAdvance(match.group()), rect.right() - left)
            mark = QRectF(left - 2, rect.center().y() - metrics.height() / 2, wide + 4, metrics.height())
            here = index.row() == self.current
            edge = accent_of(option.palette) if here else theme.ink(Tone.WARNING)
            panel(painter, mark, 3, theme.soft(Tone.WARNING), edge)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and index.column() == LogColumn.MESSAGE
        ):
            line = index.data(LineRole)
            if isinstance(line, LogLine) and line.message:
                self.id_pressed.emit(line.message)
                return True
        return super().editorEvent(event, model, option, index)


class LogTable(ListTable):
    """The lines, oldest on top."""

    def __init__(self, model: LogModel) -> None:
        super().__init__("log-table", "")
        self.setAccessibleName(self.tr("Log lines"))
        self.setModel(model)
        self.lines = LogDelegate(self)
        self.setItemDelegate(self.lines)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self.fit_rows)
        self.verticalScrollBar().valueChanged.connect(self._fit_soon.start)
        letter = QFontMetricsF(font_of(Text.MONO)).horizontalAdvance("0")
        widths = {LogColumn.TIME: 14, LogColumn.LEVEL: 13, LogColumn.PEER: 20, LogColumn.MESSAGE: 11}
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in widths.items():
            header.resizeSection(column, round(letters * letter) + 16)

    def set_wrapping(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        """Show lines whole, on as many lines as they take; only those that are seen are measured."""
        self.lines.wrapping = on
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(self.model().rowCount()):
            if self.rowHeight(row) != usual:
                self.setRowHeight(row, usual)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give the rows that are seen the height that their words take."""
        if not self.lines.wrapping:
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        option = QStyleOptionViewItem()
        option.initFrom(self)
        for row in range(max(0, first), (last if last >= 0 else self.model().rowCount() - 1) + 1):
            height = self.lines.sizeHint(option, self.model().index(row, LogColumn.TEXT)).height()
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the text is worth more than the peer, which stands in it too."""
        super().resizeEvent(event)
        self._fit_soon.start()
        letter = QFontMetricsF(font_of(Text.MONO)).horizontalAdvance("0")
        self.setColumnHidden(LogColumn.PEER, event.size().width() < letter * 100)


def tone_of(line: LogLine) -> Tone | None:
    """The tint of a line; most have none."""
    if line.level is Level.ERROR:
        return Tone.FAILED
    return Tone.WARNING if line.level is Level.WARNING else None
