"""Refused connections in the log: the first of a minute in full, further ones counted (reliability-security.md O12)."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from engine.clock import Clock

MOST = 20
"""Refusals that are told in full."""
PERIOD = 60.0
"""Seconds; then the count is told, and the next ones are told in full again."""


class Refusals:
    """Of one server; ``tell`` is given the sentence about those that were only counted."""

    def __init__(self, clock: Clock, tell: Callable[[str], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._since = -math.inf
        self._count = 0
        self._timer: asyncio.TimerHandle | None = None

    def worth_telling(self) -> bool:
        """Count one more; whether it is to be told in full."""
        now = self._clock.monotonic()
        if now - self._since >= PERIOD:
            self.summarise()
            self._since = now
        self._count += 1
        if self._count > MOST and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._since + PERIOD - now, self.summarise)
        return self._count <= MOST

    def summarise(self) -> None:
        """Tell how many were only counted, if any, and begin anew."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._count > MOST:
            more = self._count - MOST
            self._tell(f"{more} more {'connection' if more == 1 else 'connections'} rejected within {PERIOD:.0f} s")
        self._count = 0
        self._since = -math.inf
