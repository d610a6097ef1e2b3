"""The queue as a Qt table: what the search leaves of it, in the chosen order.

Owns: the rows, the filter and the headers that are known so far. Promises: exact row changes for small
differences, a reset for big ones (a new search, a thousand messages at once); long lists are put in order where
:attr:`QueueModel.background` does it; a header is asked for by :attr:`QueueModel.header_wanted` when a view shows its
row. Refuses: to read anything itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from emailrelay_gui import words
from emailrelay_gui.models.queue_delta import QueueDelta, difference
from emailrelay_gui.models.queue_order import Column, HeaderInfo, Headers, Order
from emailrelay_gui.models.queue_words import alignment, title, tooltip
from emailrelay_gui.models.search import Query
from emailrelay_gui.models.tally import Counting, Tally
from engine.api import Clock, MessageId, MessageState, MessageSummary

Index = QModelIndex | QPersistentModelIndex
Rows = list[MessageSummary]
Arranged = tuple[Rows, dict[MessageId, MessageSummary]]
Background = Callable[[Callable[[], Arranged], Callable[[Arranged], object]], object]
"""Does the first in a worker thread and hands what it returns to the second, on the loop's thread."""
NOWHERE = QModelIndex()
LONG = 3000
"""Messages that are put in order at once; for more it takes longer than a slot may."""

SummaryRole = int(Qt.ItemDataRole.UserRole)
HeaderRole = SummaryRole + 1


class QueueModel(QAbstractTableModel):
    """Messages as rows."""

    header_wanted = Signal(str)
    counted = Signal()
    """The numbers of messages by state changed; see :meth:`tally`."""
    arranged = Signal()
    """A new order or choice of the rows is there."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._all: dict[MessageId, MessageSummary] = {}
        self._counts = Counting()
        self._tally = Tally()
        self._rows: Rows = []
        self._shown: dict[MessageId, MessageSummary] = {}
        """The rows by id, as they stand in the list: what they were sorted by."""
        self._headers: dict[MessageId, HeaderInfo] = {}
        self._wanted: set[MessageId] = set()
        self._order = Order()
        self._arranging: tuple[Order, set[MessageId]] | None = None
        """What is being put in order elsewhere, and what has changed meanwhile."""
        self.background: Background | None = None

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

    def everything(self) -> tuple[MessageSummary, ...]:
        """All messages, shown or not."""
        return tuple(self._all.values())

    def with_state(self, *states: MessageState) -> tuple[MessageId, ...]:
        """The ids of all messages in these states."""
        if not any(map(self._tally.of, states)):
            return ()
        return tuple(each.id for each in self._all.values() if each.state in states)

    @property
    def order(self) -> Order:
        """Which rows are shown, and in which order."""
        return self._order

    def at(self, row: int) -> MessageSummary:
        """The message in a row."""
        return self._rows[row]

    def row_of(self, message: MessageId) -> int:
        """The row of a message, -1 when it is not shown."""
        shown = self._shown.get(message)
        if shown is None:
            return -1
        return self._order.place(self._order.key(shown, self._headers), self._rows, self._headers)

    # Changes

    def update(self, messages: Sequence[MessageSummary]) -> None:
        """Take a new reading of the queue."""
        self.apply(difference(self._all, messages))

    def apply(self, delta: QueueDelta) -> None:
        """Take what has changed since the last reading."""
        if not delta:
            return
        for message in delta.gone:
            self._headers.pop(message, None)
            self._wanted.discard(message)
        if delta.whole is not None and self._rows:
            self._all, self._counts = delta.whole.rows, delta.whole.counts
            self._rearrange(self._next_order(), anew=True)
        elif delta.whole is not None:
            self._all, self._counts = delta.whole.rows, delta.whole.counts
            self._fill(delta.changed)
        else:
            self._count(delta)
            if self._arranging is not None:
                self._arranging[1].update(delta.gone, (each.id for each in delta.changed))
            self._remove(delta.gone)
            self._place_all(delta.changed)
        self._tally = self._counts.tally()
        self.counted.emit()

    def set_header(self, message: MessageId, info: HeaderInfo) -> None:
        """Say what a message's header holds."""
        if message not in self._all:
            return
        row, order = self.row_of(message), self._order
        self._headers[message] = info
        self._wanted.discard(message)
        if self._arranging is not None:
            self._arranging[1].add(message)
        if order.column is Column.SUBJECT or order.query:
            self._place(self._all[message], row)
        elif row >= 0:
            self.dataChanged.emit(self.index(row, Column.SUBJECT), self.index(row, Column.SUBJECT))

    def set_filter(self, query: Query, states: frozenset[MessageState]) -> None:
        """Show only what fits; no states means all of them."""
        order = self._next_order()
        if (query, states) != (order.query, order.states):
            bodies = order.bodies if query == order.query else frozenset[MessageId]()
            self._rearrange(replace(order, query=query, states=states, bodies=bodies))

    def set_bodies(self, messages: Iterable[MessageId]) -> None:
        """Say which messages have the text that the search asks for."""
        order = self._next_order()
        self._rearrange(replace(order, bodies=order.bodies.union(messages)))

    def tick(self) -> None:
        """Time has passed: the countdowns change."""
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, Column.NEXT), self.index(last, Column.NEXT))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange(replace(self._next_order(), column=Column(column), descending=descending))

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
        return title(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        summary, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(summary, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(summary, column) or self._text(summary, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.title(column)}: {self._text(summary, column)}"
            case _:
                return {SummaryRole: summary, HeaderRole: self._headers.get(summary.id)}.get(role)

    def _text(self, summary: MessageSummary, column: Column) -> str:  # noqa: PLR0911 - one case for each column
        match column:
            case Column.STATE:
                return words.state_look(summary.state).word
            case Column.RECEIVED:
                return words.when(summary.received, self._clock.time())
            case Column.FROM:
                return words.sender(summary)
            case Column.TO:
                return words.recipients(summary)
            case Column.SUBJECT:
                return self._subject(summary)
            case Column.SIZE:
                return "\N{EN DASH}" if words.bare(summary) else words.size(summary.size)
            case Column.TRIES:
                return str(summary.attempts)
            case Column.NEXT:
                return words.next_attempt(summary, self._clock.time())
            case Column.REASON:
                return words.reason(summary)

    def _subject(self, summary: MessageSummary) -> str:
        known = self._headers.get(summary.id)
        if known is not None:
            return known.subject
        if summary.id not in self._wanted and summary.state is not MessageState.RECEIVING:
            self._wanted.add(summary.id)
            self.header_wanted.emit(summary.id)
        return ""

    # The order

    def _next_order(self) -> Order:
        """The order that holds as soon as what is under way has come."""
        return self._order if self._arranging is None else self._arranging[0]

    def _rearrange(self, order: Order, *, anew: bool = False) -> None:
        """Have all rows chosen and put in order, at once or elsewhere; ``anew``: there are others than before."""
        if order == self._order and self._arranging is None and not anew:
            return
        messages = tuple(self._all.values())
        if self.background is None or len(messages) <= LONG:
            self._arranging = None
            self._take(order, _arranged(order, messages, self._headers))
            return
        self._arranging = (order, set())
        headers = dict(self._headers)
        self.background(lambda: _arranged(order, messages, headers), partial(self._ready, self._arranging))

    def _ready(self, arranging: tuple[Order, set[MessageId]], found: Arranged) -> None:
        """Take what was put in order elsewhere, unless something else is wanted by now."""
        if self._arranging is not arranging:
            return
        self._arranging = None
        order, changed = arranging
        if changed:
            rows = [each for each in found[0] if each.id not in changed]
            found = rows, {each.id: each for each in rows}
        self._take(order, found)
        self._place_all([each for message in changed if (each := self._all.get(message)) is not None])

    def _take(self, order: Order, found: Arranged) -> None:
        rows = found[0]
        same = order.query == self._order.query and order.states == self._order.states and len(rows) == len(self._rows)
        if same and self._order != order:
            self._reorder(order, found)
        else:
            self.beginResetModel()
            self._order, (self._rows, self._shown) = order, found
            self.endResetModel()
        self.arranged.emit()

    def _reorder(self, order: Order, found: Arranged) -> None:
        """The same rows in another order: what is chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in old]
        self._order, (self._rows, self._shown) = order, found
        self.changePersistentIndexList(
            old, [self._at(message, index.column()) for message, index in zip(ids, old, strict=True)]
        )
        self.layoutChanged.emit()

    def _at(self, message: MessageId, column: int) -> QModelIndex:
        row = self.row_of(message)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def _count(self, delta: QueueDelta) -> None:
        for message in delta.gone:
            before = self._all.pop(message, None)
            if before is not None:
                self._counts.remove(before)
        for each in delta.changed:
            before = self._all.get(each.id)
            if before is not None:
                self._counts.remove(before)
            self._all[each.id] = each
            self._counts.add(each)

    def _fill(self, changed: Sequence[MessageSummary]) -> None:
        """The first rows of an empty list; inserted, so that a view keeps what it has set up."""
        if self.background is not None and len(changed) > LONG:
            self._rearrange(self._next_order(), anew=True)
            return
        self._arranging = None
        rows = self._order.arranged(changed, self._headers)
        if rows:
            self.beginInsertRows(NOWHERE, 0, len(rows) - 1)
            self._rows = rows
            self._shown = {each.id: each for each in rows}
            self.endInsertRows()

    def _remove(self, gone: Iterable[MessageId]) -> None:
        rows = sorted(row for message in gone if (row := self.row_of(message)) >= 0)
        while rows:
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.beginRemoveRows(NOWHERE, first, last)
            for each in self._rows[first : last + 1]:
                del self._shown[each.id]
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _place_all(self, changed: Iterable[MessageSummary]) -> None:
        """Bring messages to where they belong; new neighbours come in together."""
        fresh: Rows = []
        for each in changed:
            if each.id in self._shown:
                self._place(each, self.row_of(each.id))
            elif self._order.fits(each, self._headers):
                fresh.append(each)
        if not self._rows:
            self._fill(fresh)
            return
        order, headers = self._order, self._headers
        fresh = order.arranged(fresh, headers)
        targets = [(order.place(order.key(each, headers), self._rows, headers), each) for each in fresh]
        for target, group in reversed([(at, list(each)) for at, each in groupby(targets, key=lambda pair: pair[0])]):
            rows = [each for _, each in group]
            self.beginInsertRows(NOWHERE, target, target + len(rows) - 1)
            self._rows[target:target] = rows
            self._shown.update((each.id, each) for each in rows)
            self.endInsertRows()

    def _place(self, summary: MessageSummary, row: int) -> None:
        """Bring one message to where it belongs now: in, out, elsewhere, or the same row with new cells."""
        order, headers, fits = self._order, self._headers, self._order.fits(summary, self._headers)
        key = order.key(summary, headers)
        if row < 0:
            if fits:
                target = order.place(key, self._rows, headers)
                self.beginInsertRows(NOWHERE, target, target)
                self._rows.insert(target, summary)
                self._shown[summary.id] = summary
                self.endInsertRows()
            return
        if not fits:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._rows[row], self._shown[summary.id]
            self.endRemoveRows()
            return
        rest = self._rows[row - 1 : row] + self._rows[row + 1 : row + 2]
        between = int(row > 0)
        if order.place(key, rest, headers) == between:
            self._rows[row] = summary
            target = row
        else:
            everybody = self._rows[:row] + self._rows[row + 1 :]
            target = order.place(key, everybody, headers)
            self.beginMoveRows(NOWHERE, row, row, NOWHERE, target if target < row else target + 1)
            everybody.insert(target, summary)
            self._rows = everybody
            self.endMoveRows()
        self._shown[summary.id] = summary
        self.dataChanged.emit(self.index(target, 0), self.index(target, len(Column) - 1))


def _arranged(order: Order, messages: Iterable[MessageSummary], headers: Headers) -> Arranged:
    rows = order.arranged(messages, headers)
    return rows, {each.id: each for each in rows}
