"""New content for a message, put in the place of the old in one step.

Promises: nothing is written through a link, mode and owners are those of the old content, and the old
content stays until the new is on disk (spec reliability-security.md L2, L7; message-store.md 12.13).
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def open_content(path: Path) -> int:
    """A descriptor for reading a content file; raises OSError when it is no plain file."""
    descriptor = os.open(path, os.O_RDONLY | _SAFE | _BINARY)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(f"not a plain file: {path.name}")
    return descriptor


class Replacement:
    """``<content>.<suffix>`` until :meth:`commit`; :meth:`close` removes what was not committed."""

    def __init__(self, content: Path, suffix: str, like: os.stat_result) -> None:
        """``like`` tells mode and owners. Raises OSError."""
        self._content = content
        self._path = content.with_name(f"{content.name}.{suffix}")
        with suppress(FileNotFoundError):
            self._path.unlink()  # a leftover, or something planted
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE | _BINARY
        self._descriptor = os.open(self._path, flags, 0o600)
        self._committed = False
        if hasattr(os, "fchown"):
            with suppress(OSError):  # only root may give files away; the group may be out of reach
                os.fchown(self._descriptor, like.st_uid, like.st_gid)
            os.fchmod(self._descriptor, stat.S_IMODE(like.st_mode) & 0o660)

    def write(self, data: bytes) -> None:
        """Append; raises OSError."""
        view = memoryview(data)
        while view:
            view = view[os.write(self._descriptor, view) :]

    def commit(self) -> None:
        """Flush it and put it in the old content's place; raises OSError."""
        os.fsync(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = -1
        self._path.replace(self._content)
        self._committed = True

    def close(self) -> None:
        """Let go; may be called again."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
        if not self._committed:
            with suppress(OSError):
                self._path.unlink()
