"""How long one session may still take (spec reliability-security.md 3, O4 and O5)."""

from __future__ import annotations

import math
from collections.abc import Callable

from engine.clock import Clock
from engine.server.shared import TimeLimits

SLOWEST = 500
"""Octets of content a second that a client must keep up in the long run."""
UNDER_PRESSURE = 30
"""Seconds of patience with strangers when most connections are taken."""


class Patience:
    """The deadline of a session, in monotonic seconds; ``watch`` wants to hear of each new one."""

    def __init__(self, clock: Clock, watch: Callable[[float], None]) -> None:
        self._clock = clock
        self._watch = watch
        self._granted = 0.0
        self._until = math.inf
        self._lines = 0
        self._receiving: bool = False

    def heed(self, lines: int, limits: TimeLimits, *, receiving: bool, octets: int) -> None:
        """Renew the deadline if the client has got on.

        ``lines``: commands so far; ``receiving``: whether content is awaited; ``octets`` have just come.
        """
        if lines != self._lines or receiving is not self._receiving:
            self._lines, self._receiving = lines, receiving
            self.grant(limits.body if receiving else limits.command)
        elif octets and receiving:
            self.earn(octets)

    def grant(self, seconds: float) -> None:
        """So many seconds from now; 0: as long as it takes."""
        self._granted = seconds
        self._until = self._clock.monotonic() + seconds if seconds else math.inf
        self._watch(self._until)

    def earn(self, octets: int) -> None:
        """Content came: it is worth some time, but never more than silence would get."""
        self._until = min(self._clock.monotonic() + self._granted, self._until + octets / SLOWEST)

    def end(self) -> None:
        """Nothing is waited for any more."""
        self._until = math.inf

    def until(self, *, pressed: bool) -> float:
        """The deadline; an earlier one under pressure."""
        return self._until - max(0.0, self._granted - UNDER_PRESSURE) if pressed else self._until
