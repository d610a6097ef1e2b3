"""Refused connections in the log: the first of a minute in full, others counted (reliability-security.md O3, O12)."""

from __future__ import annotations

import asyncio
import errno
import math
from collections.abc import Callable
from typing import Any

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


class OutOfFiles:
    """A loop's exception handler that tells once a minute that connections wait for want of descriptors (O3).

    asyncio reports each of them, hundreds in a second. Everything else goes the loop's own way.
    """

    _WANTING = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})

    def __init__(self, clock: Clock, tell: Callable[[str], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._quiet = -math.inf

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """As :meth:`asyncio.loop.set_exception_handler` wants it."""
        error = context.get("exception")
        if "socket" not in context or not isinstance(error, OSError) or error.errno not in self._WANTING:
            loop.default_exception_handler(context)
            return
        now = self._clock.monotonic()
        if now >= self._quiet:
            self._quiet = now + PERIOD
            self._tell(f"new connections have to wait: {(error.strerror or 'no resources').lower()}")
