"""Where a program stands: its path, and whether only trusted users can change it (spec reliability-security.md L4)."""

from __future__ import annotations

import stat
import sys
from pathlib import Path


def program_path(text: str, app_dir: str, base: Path) -> str:
    """The absolute path that a specification names (spec process.md 2.7); raises ValueError when it is empty.

    ``@app`` at its start stands for ``app_dir``; a relative path is one below ``base``.
    """
    if not text:
        raise ValueError("empty path")
    if text.startswith("@app") and app_dir:
        text = app_dir + text.removeprefix("@app")
    return str(base.absolute() / text)


def program_doubts(kind: str, path: str) -> list[str]:
    """What the start warns of about a ``filter`` or ``verifier`` program; it may be put right while we run."""
    program = Path(path)
    try:
        if not program.exists():
            return [f"{kind} program does not exist: {path}"]
        if not program.is_file():
            return [f"invalid program: {path}"]
    except OSError as error:
        return [f"invalid program: {path}: {(error.strerror or str(error)).lower()}"]
    except ValueError as error:  # a NUL in it
        return [f"invalid program: {path}: {error}"]
    unsafe = unsafe_place(path)
    return [f"{kind} program will not be run: {unsafe}"] if unsafe else []


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
