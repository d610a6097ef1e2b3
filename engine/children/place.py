"""Whether a program stands where only trusted users can change it (spec reliability-security.md L4)."""

from __future__ import annotations

import stat
import sys
from pathlib import Path


def unsafe_place(program: str) -> str:
    """Why ``program`` must not be run, or empty; what cannot be looked at is left to the system to refuse.

    The file and all folders above it, by its name and by where links lead, must not be writable by
    everybody; a folder in which everybody may only change what is his own (``/tmp``) is no danger.
    """
    path = Path(program)
    if not path.is_absolute():
        return f"not an absolute path: {program}"
    if sys.platform == "win32":
        return ""
    try:
        real = path.resolve(strict=True)
        for each in dict.fromkeys((path, *path.parents, real, *real.parents)):
            mode = each.stat().st_mode
            if mode & stat.S_IWOTH and not (stat.S_ISDIR(mode) and mode & stat.S_ISVTX):
                return f"others can write to {each}"
    except (OSError, ValueError, RuntimeError):
        return ""
    return ""
