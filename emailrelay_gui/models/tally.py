"""How many messages are in which state, and how old the oldest one that waits is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.api import MessageState, MessageSummary


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


def tally(messages: Sequence[MessageSummary]) -> Tally:
    """Count one reading of the queue."""
    queued = [each for each in messages if each.state is MessageState.QUEUED]
    return Tally(
        counts=dict(Counter(each.state for each in messages)),
        total=len(messages),
        octets=sum(each.size for each in messages),
        oldest=min((each.received for each in queued), default=0.0),
        next_attempt=min((each.next_attempt for each in queued if each.next_attempt), default=0.0),
    )
