"""When the deferred messages are due: those of this program, and those that one before it has left.

What stands in the envelopes is read bit by bit while forwarding goes on, so that neither the start nor the memory
grows with the queue (spec reliability-security.md Q13).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.clock import Clock
from engine.config.values import RetryPolicy
from engine.events import MessageId
from engine.forward import schedule
from engine.spool.store import Outlet

_AT_A_TIME = 250
"""Messages between two looks at whether there is something better to do."""
_REST = 15.0
"""Seconds until a message is tried again that was due, but was neither sent nor deferred, for whatever reason."""


class Timetable:
    """The Unix times of messages that wait; empty without ``forward-retry``."""

    def __init__(self, spool: Outlet, policy: RetryPolicy | None, clock: Clock) -> None:
        self._spool = spool
        self._policy = policy
        self._clock = clock
        self._tried = 0.0
        self.times: dict[MessageId, float] = {}
        """For runs to change."""

    async def read(self, found: Callable[[float], None]) -> None:
        """Add what is stored, and tell of the earliest time of each part of it; raises SpoolError."""
        if self._policy is None:
            return
        messages = await self._spool.queued()
        for start in range(0, len(messages), _AT_A_TIME):
            stored = await self._spool.deferred(messages[start : start + _AT_A_TIME])
            now = self._clock.time()
            for message, at in stored.items():
                # A run may have been quicker, and knows better.
                self.times.setdefault(message, schedule.clamp(at, now, self._policy))
            if stored:
                found(min(self.times[message] for message in stored))

    def due(self, messages: Sequence[MessageId]) -> list[MessageId]:
        """Those that are not known to wait; whatever is not among ``messages`` is forgotten."""
        if not self.times:
            return list(messages)
        now = self._clock.time()
        for gone in self.times.keys() - set(messages):
            del self.times[gone]
        return [message for message in messages if self.times.get(message, 0.0) <= now]

    def begin(self) -> None:
        """A run over all that is due begins."""
        self._tried = self._clock.time()

    def next(self, reopening: float) -> float | None:
        """Monotonic time of the first attempt; ``reopening``: that of a destination that takes none now, or 0."""
        if not self.times:
            return None
        now, mono = self._clock.time(), self._clock.monotonic()
        left = reopening or mono + _REST
        return min(left if at <= self._tried else mono + max(at - now, 0.0) for at in self.times.values())
