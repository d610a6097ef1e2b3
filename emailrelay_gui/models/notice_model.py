"""The list of notices as a Qt table, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emailrelay_gui import words
from emailrelay_gui.notify.policy import Notice

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NoticeRole = int(Qt.ItemDataRole.UserRole)


class NoticeColumn(IntEnum):
    """The columns."""

    TIME = 0
    TITLE = 1
    TEXT = 2


class NoticeModel(QAbstractTableModel):
    """At most 200 rows."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[Notice] = []

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Hold another list: new rows on top, old ones gone, seen ones changed."""
        numbers = {each.number for each in notices}
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].number not in numbers:
                self.beginRemoveRows(NOWHERE, row, row)
                del self._rows[row]
                self.endRemoveRows()
        fresh = len(notices) - len(self._rows)
        if fresh:
            self.beginInsertRows(NOWHERE, 0, fresh - 1)
            self._rows[:0] = notices[:fresh]
            self.endInsertRows()
        for row, notice in enumerate(notices):
            if self._rows[row] != notice:
                self._rows[row] = notice
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(NoticeColumn) - 1))

    def notice(self, row: int) -> Notice:
        """One line."""
        return self._rows[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(NoticeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Time"), self.tr("Notice"), self.tr("More"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        notice = self._rows[index.row()]
        if role == NoticeRole:
            return notice
        cells = (words.when(notice.time, self._now()), notice.fact.title, notice.fact.text)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{notice.fact.title}\n{notice.fact.text}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            seen = "" if notice.seen else self.tr(", new")
            return f"{cells[index.column()]}{seen if index.column() == NoticeColumn.TITLE else ''}"
        return None
