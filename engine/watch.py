"""Looking after new files in the spool folder that other programs put there (option ``watch``)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from engine.events import MessageId
from engine.spool.store import Outlet

INTERVAL = 2.0
"""Seconds between two looks at the folder."""


class SpoolWatch:
    """Triggers a forwarding run (reason ``watch``) when messages appear that were not there at the last look.

    The folder is listed only when its modification time has changed.
    """

    def __init__(self, folder: Path, spool: Outlet, trigger: Callable[[str], None], interval: float = INTERVAL) -> None:
        self._folder = folder
        self._spool = spool
        self._trigger = trigger
        self._interval = interval

    async def run(self) -> None:
        """Look for ever; what is queued at the first look counts as known."""
        seen = await asyncio.to_thread(self._changed)
        known: set[MessageId] = set(await self._spool.queued())
        while True:
            await asyncio.sleep(self._interval)
            changed = await asyncio.to_thread(self._changed)
            if changed == seen:
                continue
            seen = changed
            found = set(await self._spool.queued())
            if found - known:
                self._trigger("watch")
            known = found

    def _changed(self) -> int:
        try:
            return self._folder.stat().st_mtime_ns
        except OSError:
            return 0  # the spool itself reports that it is gone
