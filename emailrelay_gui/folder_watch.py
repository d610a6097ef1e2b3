"""When the spool folder is worth another reading: something outside of the relay has changed it (spec gui.md D9).

The time of the folder's last change is looked at, in a worker thread: that costs the same however many messages
there are, needs no descriptors, never waits in a slot, and works for folders of other computers, too, of which
systems send no notices. Promises: readings for this reason take a fiftieth of the time at most, so that a relay
which is busy with a large spool does not pay for it; what happened meanwhile is read after it.
"""

from __future__ import annotations

import time
from pathlib import Path

LOOK = 0.5
"""Seconds between two looks."""
SHARE = 50.0
"""A reading that took so long is followed by this many times as long without one."""
SETTLED = 100_000_000
"""Nanoseconds after which another change of a folder has another time."""


class FolderWatch:
    """One for a folder; times are those of one clock that never goes back."""

    def __init__(self) -> None:
        self._seen = -1
        self._changed = False
        self._rest = 0.0

    def look(self, folder: Path) -> None:
        """See whether something was made, renamed or removed; blocks on the disk."""
        try:
            found = folder.stat().st_mtime_ns
        except OSError:
            found = 0  # the reading itself says what is wrong with it
        if found != self._seen:
            self._changed = True
        # what is this young may change once more without showing it
        self._seen = found if time.time_ns() - found > SETTLED else -1

    def was_read(self, now: float, took: float) -> None:
        """All was read, in ``took`` seconds."""
        self._rest = now + SHARE * took

    def wants(self, now: float) -> bool:
        """Whether all should be read; asked once for each look."""
        if not self._changed or now < self._rest:
            return False
        self._changed = False
        return True
