"""Time and chance, passed in so that tests can hold them still."""

from __future__ import annotations

import random
import time
from typing import Protocol


class Clock(Protocol):
    """Where the engine takes the time from."""

    def time(self) -> float:
        """Seconds since 1970 (UTC), for stamps that people and files see."""
        ...

    def monotonic(self) -> float:
        """Seconds that never step back, for durations and deadlines."""
        ...

    def jitter(self, spread: float) -> float:
        """A factor drawn evenly from ``1 - spread`` to ``1 + spread``."""
        ...


class SystemClock:
    """The machine's own clocks and randomness."""

    def time(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic()

    def jitter(self, spread: float) -> float:
        return random.uniform(1 - spread, 1 + spread)  # noqa: S311 - spreads retries, guards nothing
