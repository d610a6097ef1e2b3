"""The book of sessions as a Qt table, newest first.

Promises: a reading that differs little changes little: new rows enter on top, changed ones say so, those that
were forgotten leave.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from emailrelay_gui import words
from emailrelay_gui.widgets.theme import Tone
from engine.api import Clock, SessionRecord

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RecordRole = int(Qt.ItemDataRole.UserRole)
DASH = "\N{EN DASH}"


class SessionColumn(IntEnum):
    """The columns."""

    DIRECTION = 0
    PEER = 1
    TLS = 2
    SIGN_IN = 3
    FROM = 4
    RECIPIENTS = 5
    MESSAGES = 6
    SIZE = 7
    TIME = 8
    RESULT = 9


NUMBERS = (SessionColumn.RECIPIENTS, SessionColumn.MESSAGES, SessionColumn.SIZE, SessionColumn.TIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the end of a session is shown: a glyph with its ink, and words."""

    glyph: str
    tone: Tone
    text: str


class SessionModel(QAbstractTableModel):
    """The sessions that pass the filter."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: tuple[SessionRecord, ...] = ()
        self._rows: list[SessionRecord] = []
        self._kind = ""
        self._text = ""

    def update(self, records: Sequence[SessionRecord]) -> None:
        """Take a fresh reading in."""
        self._all = tuple(records)
        self._settle()

    def set_filter(self, kind: str, text: str) -> None:
        """Show ``live``, ``in``, ``out`` or all (empty), and of these the ones that mention ``text``."""
        self._kind, self._text = kind, text.strip().casefold()
        self._settle()

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        live = sum(1 for each in self._all if not each.ended)
        incoming = sum(1 for each in self._all if each.incoming)
        return {"": len(self._all), "live": live, "in": incoming, "out": len(self._all) - incoming}

    def record(self, row: int) -> SessionRecord:
        """One session."""
        return self._rows[row]

    def row_of(self, number: int) -> int:
        """The row of a session, -1 if it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.number == number), -1)

    def tick(self) -> None:
        """Time has passed for those that last."""
        for row, each in enumerate(self._rows):
            if not each.ended:
                cell = self.index(row, SessionColumn.TIME)
                self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(SessionColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(SessionColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            first = (self.tr("Way"), self.tr("Peer"), self.tr("TLS"), self.tr("Signed in"), self.tr("From"))
            rest = (self.tr("To"), self.tr("Mails"), self.tr("Size"), self.tr("Time"), self.tr("Result"))
            return (*first, *rest)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section in NUMBERS else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        record, column = self._rows[index.row()], SessionColumn(index.column())
        if role == RecordRole:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(record, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            when = words.full_time(record.started)
            return self.tr("Since {time}").format(time=when) if column is SessionColumn.TIME else None
        return None

    def look(self, record: SessionRecord) -> Look:
        """How a session goes or went, in a word or in the words of who ended it."""
        if not record.ended:
            return Look(glyph="receiving" if record.incoming else "sending", tone=Tone.BUSY, text=self.tr("Connected"))
        if record.rejected and not record.messages:
            return Look(glyph="failed", tone=Tone.FAILED, text=record.result or self.tr("Refused"))
        if record.result and not (record.messages and record.result.startswith("2")):
            tone = Tone.PAUSED if record.messages else Tone.WARNING
            return Look(glyph="info" if record.messages else "damaged", tone=tone, text=record.result)
        if record.messages:
            return Look(glyph="ok", tone=Tone.OK, text=record.result or self.tr("Accepted"))
        return Look(glyph="skipped", tone=Tone.PAUSED, text=self.tr("No mail"))

    def _cell(self, record: SessionRecord, column: SessionColumn) -> str:
        number = QLocale().toString
        cells: dict[SessionColumn, Callable[[], str]] = {
            SessionColumn.DIRECTION: lambda: self._way(record),
            SessionColumn.PEER: lambda: record.peer or DASH,
            SessionColumn.TLS: lambda: record.protocol.replace("TLSv", "") or DASH,
            SessionColumn.SIGN_IN: lambda: record.identity or DASH,
            SessionColumn.FROM: lambda: record.reverse_path or DASH,
            SessionColumn.RECIPIENTS: lambda: number(record.recipients) if record.recipients else DASH,
            SessionColumn.MESSAGES: lambda: number(record.messages) if record.messages else DASH,
            SessionColumn.SIZE: lambda: words.size(record.octets) if record.octets else DASH,
            SessionColumn.TIME: lambda: self._time(record),
            SessionColumn.RESULT: lambda: self.look(record).text,
        }
        return cells[column]()

    def _way(self, record: SessionRecord) -> str:
        if not record.incoming:
            return self.tr("out")
        return self.tr("in") if record.service == "smtp" else self.tr("in ({service})").format(service=record.service)

    def _time(self, record: SessionRecord) -> str:
        took = max(0.0, (record.ended or self._clock.time()) - record.started)
        return words.seconds(took) if took < 60 else words.span(took)

    def _fits(self, record: SessionRecord) -> bool:
        kinds = {"live": not record.ended, "in": record.incoming, "out": not record.incoming}
        if not kinds.get(self._kind, True):
            return False
        return not self._text or any(
            self._text in part.casefold() for part in (record.peer, record.identity, record.reverse_path, record.result)
        )

    def _settle(self) -> None:
        """Make the rows those that fit, with as few changes as possible."""
        wanted = [each for each in reversed(self._all) if self._fits(each)]
        stay = {each.number: each for each in wanted}
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].number not in stay:
                self.beginRemoveRows(NOWHERE, row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, each in enumerate(self._rows):
            fresh = stay[each.number]
            if fresh != each:
                self._rows[row] = fresh
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(SessionColumn) - 1))
        known = {each.number for each in self._rows}
        row = 0
        while row < len(wanted):
            end = row
            while end < len(wanted) and wanted[end].number not in known:
                end += 1
            if end > row:
                self.beginInsertRows(NOWHERE, row, end - 1)
                self._rows[row:row] = wanted[row:end]
                self.endInsertRows()
            row = end + 1
