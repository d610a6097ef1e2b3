"""No more than so many messages in any period (option ``client-rate``). Pure: the time comes in as a number."""

from __future__ import annotations

from collections import deque

from engine.config.values import RateLimit

_BATCH = 4
"""Once the limit is reached, the wait is for this part of it: a connection for a single message is dear."""


class Pace:
    """When messages went to one destination; times are monotonic."""

    def __init__(self, limit: RateLimit) -> None:
        self._limit = limit
        self._times: deque[float] = deque()

    def take(self, now: float) -> bool:
        """Count one message, if one may go at ``now``."""
        self._forget(now)
        if len(self._times) >= self._limit.messages:
            return False
        self._times.append(now)
        return True

    def resume_at(self, now: float) -> float:
        """When the next few may go; ``now`` if one may go already."""
        self._forget(now)
        if len(self._times) < self._limit.messages:
            return now
        few = max(self._limit.messages // _BATCH, 1)
        return self._times[few - 1] + self._limit.period

    @property
    def idle(self) -> bool:
        """Whether nothing is remembered, as of the last look."""
        return not self._times

    def _forget(self, now: float) -> None:
        while self._times and self._times[0] + self._limit.period <= now:
            self._times.popleft()
