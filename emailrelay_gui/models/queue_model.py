"""The queue as a Qt table: what the search leaves of it, in the chosen order.

Owns: the order, the filter and the subjects that are known so far. Promises: exact row changes for small
differences, a reset for big ones (a new search, a thousand messages at once); a subject is asked for by
:attr:`QueueModel.header_wanted` when a view shows its row. Refuses: to read anything itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from emailrelay_gui import words
from emailrelay_gui.models.search import Query
from emailrelay_gui.models.tally import Tally, tally
from engine.api import Clock, MessageId, MessageState, MessageSummary

Index = QModelIndex | QPersistentModelIndex
Key = tuple[float | str, str]
NOWHERE = QModelIndex()
MANY = 500
"""Above this number of single changes a reset is cheaper for everybody."""


class Column(IntEnum):
    """The columns, in their first order."""

    STATE = 0
    RECEIVED = 1
    FROM = 2
    TO = 3
    SUBJECT = 4
    SIZE = 5
    TRIES = 6
    NEXT = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderInfo:
    """What the queue shows of a message's header."""

    subject: str
    attachments: bool = False


SummaryRole = int(Qt.ItemDataRole.UserRole)
HeaderRole = SummaryRole + 1


class QueueModel(QAbstractTableModel):
    """Messages as rows."""

    header_wanted = Signal(str)
    counted = Signal()
    """The numbers of messages by state changed; see :meth:`tally`."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: dict[MessageId, MessageSummary] = {}
        self._rows: list[MessageSummary] = []
        self._headers: dict[MessageId, HeaderInfo] = {}
        self._wanted: set[MessageId] = set()
        self._query = Query()
        self._state: frozenset[MessageState] = frozenset()
        self._column = Column.RECEIVED
        self._descending = True
        self._tally = Tally()

    # What it holds

    def tally(self) -> Tally:
        """The numbers of all messages, whatever the filter."""
        return self._tally

    def summary(self, message: MessageId) -> MessageSummary | None:
        """One message, shown or not."""
        return self._all.get(message)

    def header(self, message: MessageId) -> HeaderInfo | None:
        """What is known of a message's header."""
        return self._headers.get(message)

    def with_state(self, *states: MessageState) -> tuple[MessageId, ...]:
        """The ids of all messages in these states."""
        return tuple(each.id for each in self._all.values() if each.state in states)

    def unknown_headers(self) -> tuple[MessageId, ...]:
        """The messages whose subject has not been read yet."""
        return tuple(each for each in self._all if each not in self._headers)

    def at(self, row: int) -> MessageSummary:
        """The message in a row."""
        return self._rows[row]

    def row_of(self, message: MessageId) -> int:
        """The row of a message, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.id == message), -1)

    # Changes

    def update(self, messages: Sequence[MessageSummary]) -> None:
        """Take a new reading of the queue."""
        before, after = self._all, {each.id: each for each in messages}
        self._all = after
        gone = before.keys() - after.keys()
        changed = [each for each in messages if before.get(each.id) is not each and before.get(each.id) != each]
        for message in gone:
            self._headers.pop(message, None)
            self._wanted.discard(message)
        if len(gone) + len(changed) > MANY and self._rows:
            self._rebuild()
        else:
            if gone:
                self._remove(gone)
            if not self._rows:
                self._fill([each for each in changed if self._fits(each)])
            else:
                for each in changed:
                    self._place(each)
        if gone or changed:
            self._tally = tally(messages)
            self.counted.emit()

    def set_header(self, message: MessageId, info: HeaderInfo) -> None:
        """Say what a message's header holds."""
        if message not in self._all:
            return
        self._headers[message] = info
        self._wanted.discard(message)
        summary = self._all[message]
        row = self.row_of(message)
        if row >= 0 and self._column is not Column.SUBJECT and not self._query:
            self.dataChanged.emit(self.index(row, Column.SUBJECT), self.index(row, Column.SUBJECT))
        else:
            self._place(summary)

    def set_filter(self, query: Query, states: frozenset[MessageState]) -> None:
        """Show only what fits; no states means all of them."""
        if (query, states) != (self._query, self._state):
            self._query, self._state = query, states
            self._rebuild()

    def tick(self) -> None:
        """Time has passed: the countdowns of the last column change."""
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, Column.NEXT), self.index(last, Column.NEXT))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = Column(column), order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in old]
        self._rows.sort(key=self._key, reverse=self._descending)
        at = {each.id: row for row, each in enumerate(self._rows)}
        self.changePersistentIndexList(
            old, [self.index(at[message], index.column()) for message, index in zip(ids, old, strict=True)]
        )
        self.layoutChanged.emit()

    # Qt's questions

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(Column(section))
        return None

    def title(self, column: Column) -> str:
        """The head of a column."""
        titles = {
            Column.STATE: self.tr("State"),
            Column.RECEIVED: self.tr("Received"),
            Column.FROM: self.tr("From"),
            Column.TO: self.tr("To"),
            Column.SUBJECT: self.tr("Subject"),
            Column.SIZE: self.tr("Size"),
            Column.TRIES: self.tr("Tries"),
            Column.NEXT: self.tr("Next"),
        }
        return titles[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        summary, column = self._rows[index.row()], Column(index.column())
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(summary, column),
            Qt.ItemDataRole.ToolTipRole: lambda: self._tooltip(summary, column),
            Qt.ItemDataRole.TextAlignmentRole: lambda: alignment(column),
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{self.title(column)}: {self._text(summary, column)}",
            SummaryRole: lambda: summary,
            HeaderRole: lambda: self._headers.get(summary.id),
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def _text(self, summary: MessageSummary, column: Column) -> str:
        now = self._clock.time()
        texts: dict[Column, Callable[[], str]] = {
            Column.STATE: lambda: words.state_look(summary.state).word,
            Column.RECEIVED: lambda: words.when(summary.received, now),
            Column.FROM: lambda: words.sender(summary),
            Column.TO: lambda: words.recipients(summary),
            Column.SUBJECT: lambda: self._subject(summary),
            Column.SIZE: lambda: "\N{EN DASH}" if words.bare(summary) else words.size(summary.size),
            Column.TRIES: lambda: str(summary.attempts),
            Column.NEXT: lambda: words.next_attempt(summary, now),
        }
        return texts[column]()

    def _tooltip(self, summary: MessageSummary, column: Column) -> str:
        match column:
            case Column.STATE:
                return " ".join(part for part in (str(summary.code or ""), summary.reason) if part)
            case Column.RECEIVED:
                return words.full_time(summary.received)
            case Column.TO:
                return "\n".join(summary.recipients)
            case _:
                return self._text(summary, column)

    def _subject(self, summary: MessageSummary) -> str:
        known = self._headers.get(summary.id)
        if known is not None:
            return known.subject
        if summary.id not in self._wanted and summary.state is not MessageState.RECEIVING:
            self._wanted.add(summary.id)
            self.header_wanted.emit(summary.id)
        return ""

    # The order

    def _key(self, summary: MessageSummary) -> Key:
        known = self._headers.get(summary.id)
        keys: dict[Column, float | str] = {
            Column.STATE: summary.state.value,
            Column.RECEIVED: summary.received,
            Column.FROM: summary.reverse_path.casefold(),
            Column.TO: summary.recipients[0].casefold() if summary.recipients else "",
            Column.SUBJECT: known.subject.casefold() if known else "",
            Column.SIZE: float(summary.size),
            Column.TRIES: float(summary.attempts),
            Column.NEXT: summary.next_attempt,
        }
        # Within a second, the number at the end of the id is the order of arrival.
        return keys[self._column], summary.id.rpartition(".")[2].zfill(12) + summary.id

    def _fits(self, summary: MessageSummary) -> bool:
        if self._state and summary.state not in self._state:
            return False
        return self._query.matches(summary, lambda: self._subject(summary)) if self._query else True

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._rows = sorted(filter(self._fits, self._all.values()), key=self._key, reverse=self._descending)
        self.endResetModel()

    def _fill(self, found: list[MessageSummary]) -> None:
        if found:
            self.beginInsertRows(NOWHERE, 0, len(found) - 1)
            self._rows = sorted(found, key=self._key, reverse=self._descending)
            self.endInsertRows()

    def _remove(self, gone: set[MessageId]) -> None:
        rows = [row for row, each in enumerate(self._rows) if each.id in gone]
        while rows:
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.beginRemoveRows(NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _place(self, summary: MessageSummary) -> None:
        """Bring one message to where it belongs now: in, out, elsewhere, or the same row with new cells."""
        row, fits = self.row_of(summary.id), self._fits(summary)
        if row < 0:
            if fits:
                target = self._target(summary, self._rows)
                self.beginInsertRows(NOWHERE, target, target)
                self._rows.insert(target, summary)
                self.endInsertRows()
            return
        if not fits:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._rows[row]
            self.endRemoveRows()
            return
        if self._key(summary) == self._key(self._rows[row]):
            self._rows[row] = summary
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            return
        rest = self._rows[:row] + self._rows[row + 1 :]
        target = self._target(summary, rest)
        if target == row:
            self._rows[row] = summary
        else:
            self.beginMoveRows(NOWHERE, row, row, NOWHERE, target if target < row else target + 1)
            rest.insert(target, summary)
            self._rows = rest
            self.endMoveRows()
        self.dataChanged.emit(self.index(target, 0), self.index(target, len(Column) - 1))

    def _target(self, summary: MessageSummary, rows: list[MessageSummary]) -> int:
        key = self._key(summary)
        if not self._descending:
            return bisect_left(rows, key, key=self._key)
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            if self._key(rows[middle]) > key:
                low = middle + 1
            else:
                high = middle
        return low


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand right, everything else at the leading edge."""
    side = Qt.AlignmentFlag.AlignTrailing if column in (Column.SIZE, Column.TRIES) else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
