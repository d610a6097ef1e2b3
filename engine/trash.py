"""Deleted messages and copies of sent ones are kept for some days, then removed (options ``trash``, ``keep-sent``)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from engine.clock import Clock
from engine.errors import SpoolError
from engine.spool.store import Upkeep

DAY = 86_400.0
INTERVAL = 3_600.0
"""Seconds between two looks."""


async def keep_trash(spool: Upkeep, days: int, clock: Clock, warn: Callable[[str], None]) -> None:
    """Look for ever for what has been in the trash for longer than ``days``."""
    while True:
        try:
            await spool.empty_trash(clock.time() - days * DAY)
        except SpoolError as error:
            warn(f"the trash folder could not be emptied: {error}")
        await asyncio.sleep(INTERVAL)


async def keep_sent(spool: Upkeep, days: int, clock: Clock, warn: Callable[[str], None]) -> None:
    """Look for ever for copies of what was delivered longer than ``days`` ago."""
    while True:
        try:
            await spool.empty_sent(clock.time() - days * DAY)
        except SpoolError as error:
            warn(f"the folder of sent messages could not be emptied: {error}")
        await asyncio.sleep(INTERVAL)
