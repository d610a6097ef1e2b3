"""One timer for all sessions of a server, so that renewing a deadline costs a comparison."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from engine.clock import Clock

SHORTEST_CHECK = 0.2
"""Seconds between two looks at the deadlines: they may be exceeded by this much."""


class Deadlines:
    """Has ``check`` called, with the monotonic time, no later than at the soonest deadline that is watched.

    ``check`` ends what is due and gives the soonest deadline that is left, infinite if there is none.
    """

    def __init__(self, clock: Clock, check: Callable[[float], float]) -> None:
        self._clock = clock
        self._check = check
        self._timer: asyncio.TimerHandle | None = None
        self._looks_at = math.inf

    def watch(self, deadline: float) -> None:
        """Look no later than at ``deadline``."""
        if deadline >= self._looks_at:
            return
        now = self._clock.monotonic()
        self.stop()
        self._looks_at = max(deadline, now + SHORTEST_CHECK)
        self._timer = asyncio.get_running_loop().call_later(self._looks_at - now, self.look)

    def look(self) -> None:
        """Look now; called by the timer."""
        self.stop()
        soonest = self._check(self._clock.monotonic())
        if soonest < math.inf:
            self.watch(soonest)

    def stop(self) -> None:
        """Look no more until something is watched."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        self._looks_at = math.inf
