"""How many messages are in which state, and how old the oldest one that waits is."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.api import MessageId, MessageState, MessageSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts of one reading of the queue."""

    counts: dict[MessageState, int] = field(default_factory=dict[MessageState, int])
    total: int = 0
    octets: int = 0
    oldest: float = 0.0
    """Unix time of arrival of the oldest message that waits; 0 when none does."""
    next_attempt: float = 0.0
    """The earliest back-off end among queued messages that have one; 0: none."""

    def of(self, state: MessageState) -> int:
        """How many are in ``state``."""
        return self.counts.get(state, 0)

    @property
    def waiting(self) -> int:
        """Queued or being sent."""
        return self.of(MessageState.QUEUED) + self.of(MessageState.SENDING)

    @property
    def failed(self) -> int:
        """Waiting for a person."""
        return self.of(MessageState.FAILED) + self.of(MessageState.DAMAGED)


class Counting:
    """A :class:`Tally` that goes on with each message that comes, changes or goes, whatever the others are."""

    def __init__(self, messages: Iterable[MessageSummary] = ()) -> None:
        self._counts = Counter[MessageState]()
        self._octets = 0
        self._queued: dict[MessageId, MessageSummary] = {}
        self._arrivals: list[tuple[float, MessageId]] = []
        self._attempts: list[tuple[float, MessageId]] = []
        for each in messages:
            self.add(each)

    def add(self, summary: MessageSummary) -> None:
        """A message is there."""
        self._counts[summary.state] += 1
        self._octets += summary.size
        if summary.state is MessageState.QUEUED:
            self._queued[summary.id] = summary
            heapq.heappush(self._arrivals, (summary.received, summary.id))
            if summary.next_attempt:
                heapq.heappush(self._attempts, (summary.next_attempt, summary.id))

    def remove(self, summary: MessageSummary) -> None:
        """A message that was added is gone, or is another one now."""
        self._counts[summary.state] -= 1
        self._octets -= summary.size
        self._queued.pop(summary.id, None)
        if len(self._arrivals) > 2 * len(self._queued) + 1000:
            self._arrivals = sorted((each.received, each.id) for each in self._queued.values())
            self._attempts = sorted((each.next_attempt, each.id) for each in self._queued.values() if each.next_attempt)

    def tally(self) -> Tally:
        """The counts as they are now."""
        while self._arrivals and self._arrivals[0][1] not in self._queued:
            heapq.heappop(self._arrivals)
        while self._attempts and not self._still_due(*self._attempts[0]):
            heapq.heappop(self._attempts)
        return Tally(
            counts={state: number for state, number in self._counts.items() if number},
            total=self._counts.total(),
            octets=self._octets,
            oldest=self._arrivals[0][0] if self._arrivals else 0.0,
            next_attempt=self._attempts[0][0] if self._attempts else 0.0,
        )

    def _still_due(self, at: float, message: MessageId) -> bool:
        queued = self._queued.get(message)
        return queued is not None and queued.next_attempt == at


def tally(messages: Iterable[MessageSummary]) -> Tally:
    """Count one reading of the queue."""
    return Counting(messages).tally()
