"""The free space that new mail may not use up (spec reliability-security.md 3)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from engine.privilege import Privileges

INODES = 100
MANY_INODES = 1000
PLENTY = 64 * 1024 * 1024
"""Octets of reserve from which on more files are kept in reserve, too."""
VALID = 1.0
"""Seconds for which an answer holds."""


class DiskReserve:
    """Says whether a folder's disk has less room left than ``octets``, or too few files; 0: never."""

    def __init__(self, folder: Path, octets: int, rights: Privileges | None = None) -> None:
        """``rights``: as whom the folder is looked at, where that differs from who we are."""
        self._folder = folder
        self._rights = rights or Privileges()
        self._octets = octets
        self._inodes = MANY_INODES if octets >= PLENTY else INODES
        self._asked = float("-inf")
        self._low = False

    def low(self, now: float) -> bool:
        """Whether new mail is to be refused at ``now`` (monotonic)."""
        if self._octets and now - self._asked >= VALID:
            self._asked = now
            self._low = self._look()
        return self._low

    def _look(self) -> bool:
        try:
            with self._rights.files():
                if hasattr(os, "statvfs"):
                    found = os.statvfs(self._folder)
                    few = bool(found.f_files) and found.f_favail < self._inodes
                    return few or found.f_bavail * found.f_frsize < self._octets
                return shutil.disk_usage(self._folder).free < self._octets
        except OSError:
            return False  # the spool will say what is the matter
