"""The order and the choice of the queue's rows. No Qt: a long list is put in order in a worker thread."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import islice

from emailrelay_gui.models.search import Query
from engine.api import MessageId, MessageState, MessageSummary

Key = tuple[float | str, str]


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
    REASON = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderInfo:
    """What the queue shows of a message's header."""

    subject: str
    attachments: bool = False
    date: float = 0.0
    """Unix time of the Date field, 0 when it has none that can be read."""


RUN = 2048
Headers = Mapping[MessageId, HeaderInfo]


def _words(summary: MessageSummary) -> str:
    return f"{summary.code or ''} {summary.reason}".strip().casefold()


_KEYS: Mapping[Column, Callable[[MessageSummary, HeaderInfo | None], float | str]] = {
    Column.STATE: lambda each, _: each.state.value,
    Column.RECEIVED: lambda each, _: each.received,
    Column.FROM: lambda each, _: each.reverse_path.casefold(),
    Column.TO: lambda each, _: each.recipients[0].casefold() if each.recipients else "",
    Column.SUBJECT: lambda _, header: header.subject.casefold() if header else "",
    Column.SIZE: lambda each, _: float(each.size),
    Column.TRIES: lambda each, _: float(each.attempts),
    Column.NEXT: lambda each, _: each.next_attempt,
    Column.REASON: lambda each, _: _words(each),
}


def _first(pair: tuple[Key, MessageSummary]) -> Key:
    return pair[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which rows are shown, and in which order."""

    column: Column = Column.RECEIVED
    descending: bool = True
    query: Query = field(default_factory=Query)
    states: frozenset[MessageState] = frozenset()
    bodies: frozenset[MessageId] = frozenset()
    """The messages whose text fits the query, as far as it is known."""

    def key(self, summary: MessageSummary, headers: Headers) -> Key:
        """What a row is sorted by; within a second, the number at the end of the id is the order of arrival."""
        return (
            _KEYS[self.column](summary, headers.get(summary.id)),
            summary.id.rpartition(".")[2].zfill(12) + summary.id,
        )

    def fits(self, summary: MessageSummary, headers: Headers) -> bool:
        """Whether a row is shown."""
        if self.states and summary.state not in self.states:
            return False
        if not self.query:
            return True
        return self.query.matches(summary, headers.get(summary.id), body=summary.id in self.bodies)

    def arranged(self, messages: Iterable[MessageSummary], headers: Headers) -> list[MessageSummary]:
        """The rows of ``messages``."""
        waiting = (each for each in messages if self.fits(each, headers))
        runs: list[list[tuple[Key, MessageSummary]]] = []
        # In small steps: a thread that sorts many at once would keep the loop from running.
        while run := [(self.key(each, headers), each) for each in islice(waiting, RUN)]:
            run.sort(key=_first, reverse=self.descending)
            runs.append(run)
        return [each for _, each in heapq.merge(*runs, key=_first, reverse=self.descending)]

    def place(self, key: Key, rows: Sequence[MessageSummary], headers: Headers) -> int:
        """Where a row with ``key`` is, or belongs."""
        if not self.descending:
            return bisect_left(rows, key, key=lambda each: self.key(each, headers))
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            if self.key(rows[middle], headers) > key:
                low = middle + 1
            else:
                high = middle
        return low
