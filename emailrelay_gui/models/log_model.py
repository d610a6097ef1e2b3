"""The log as a Qt table over a ring buffer of 20,000 lines.

Promises: lines enter in batches with exact row changes; the oldest leave in blocks, so that a busy log
does not remove a row for each one it adds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from time import localtime, strftime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emailrelay_gui import words
from emailrelay_gui.models.log_filter import LogFilter, matches
from engine.api import LogLine

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
KEPT = 20_000
BLOCK = 500
LineRole = int(Qt.ItemDataRole.UserRole)


class LogColumn(IntEnum):
    """The columns."""

    TIME = 0
    LEVEL = 1
    PEER = 2
    MESSAGE = 3
    TEXT = 4


class LogModel(QAbstractTableModel):
    """The lines that are kept, or those of them that pass the level filter."""

    def __init__(self, parent: QObject | None = None, *, kept: int = KEPT, block: int = BLOCK) -> None:
        super().__init__(parent)
        self._kept = kept
        self._block = block
        self._lines: list[LogLine] = []
        self._shown: list[LogLine] = []
        self._filter = LogFilter()

    def append(self, lines: Sequence[LogLine]) -> None:
        """Add lines, oldest first."""
        self._lines.extend(lines)
        fitting = [line for line in lines if self._filter.fits(line)]
        if fitting:
            first = len(self._shown)
            self.beginInsertRows(NOWHERE, first, first + len(fitting) - 1)
            self._shown.extend(fitting)
            self.endInsertRows()
        if len(self._lines) > self._kept + self._block:
            self._drop(len(self._lines) - self._kept)

    @property
    def filter(self) -> LogFilter:
        """What a line must be to be shown."""
        return self._filter

    def set_filter(self, wanted: LogFilter) -> None:
        """Show other lines."""
        if wanted != self._filter:
            self.beginResetModel()
            self._filter = wanted
            self._shown = [line for line in self._lines if wanted.fits(line)]
            self.endResetModel()

    def clear(self) -> None:
        """Forget all lines."""
        self.beginResetModel()
        self._lines, self._shown = [], []
        self.endResetModel()

    def kept(self) -> int:
        """How many lines are held, shown or not."""
        return len(self._lines)

    def line(self, row: int) -> LogLine:
        """One line that is shown."""
        return self._shown[row]

    def last(self, number: int) -> list[LogLine]:
        """The last lines of all that are kept, shown or not."""
        return self._lines[-number:]

    def find(self, pattern: re.Pattern[str], first: int = 0) -> list[int]:
        """The rows from ``first`` on that a search finds."""
        return [row for row, line in enumerate(self._shown[first:], first) if matches(line, pattern)]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(LogColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(LogColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Time"), self.tr("Level"), self.tr("Peer"), self.tr("Message"), self.tr("Text"))
            return titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, LogColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.message if index.column() == LogColumn.MESSAGE else line.text
        return None

    def _text(self, line: LogLine, column: LogColumn) -> str:
        match column:
            case LogColumn.TIME:
                return time_text(line.time)
            case LogColumn.LEVEL:
                return line.level.value
            case LogColumn.PEER:
                return line.peer or "\N{EN DASH}"
            case LogColumn.MESSAGE:
                return words.short_id(line.message) if line.message else "\N{EN DASH}"
            case LogColumn.TEXT:
                return line.text

    def _drop(self, number: int) -> None:
        gone = sum(1 for line in self._lines[:number] if self._filter.fits(line))
        del self._lines[:number]
        if gone:
            self.beginRemoveRows(NOWHERE, 0, gone - 1)
            del self._shown[:gone]
            self.endRemoveRows()


def time_text(moment: float) -> str:
    """Local time with milliseconds, as the log shows it."""
    return f"{strftime('%H:%M:%S', localtime(moment))}.{int(moment % 1 * 1000):03}"


def plain_line(line: LogLine) -> str:
    """A line as it is copied."""
    parts = (time_text(line.time), line.level.value, line.peer, line.message or "", line.text)
    return "\t".join(parts)
