"""Flushing the files of a batch: one by one, or with everything else on their file system (Linux ``syncfs``).

What a flush costs is mostly the waiting for the disk, once for each file: ``syncfs`` waits once for all of them.
Measured on ext4 with 20 messages a batch: 50 microseconds a message instead of 330, or 160 with
:mod:`engine.spool.writeback`. It also writes out what other programs have left to be written, which may be much.

Promises: the whole file system is flushed only where that is as sure as flushing each file (spec
reliability-security.md D5): the system reports the errors (Linux 5.8), and it is one of the file systems for which
that is known. After an error, which may be that of a file of somebody else, each file is asked
for its own, for good: an error of a file that is still being received could have been among those reported.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from engine.spool.folder import Folder

SLOWER: Final = 0.02
"""Seconds that flushing everything may take longer than flushing each file would have."""
PAUSE: Final = 60.0
"""Seconds for which files are flushed one by one after that: somebody writes much."""
_REPORTS_ERRORS: Final = (5, 8)
_KNOWN: Final = frozenset({"ext4", "xfs", "tmpfs"})


class System(Protocol):
    """A file system as a whole."""

    def flush(self) -> None:
        """Write out all that has been left to be written; raises :class:`OSError`."""
        ...

    def close(self) -> None:
        """Give back what that needs."""
        ...


class Flushing:
    """How the files of one folder are flushed; belongs to the thread that commits."""

    def __init__(self, system: System | None, now: Callable[[], float] = time.monotonic) -> None:
        """``system`` is None where flushing all of it would not do."""
        self._system = system
        self._now = now
        self._each = 0.0  # seconds that a file took when files were last flushed on their own; 0: not known
        self._again = 0.0  # when everything may be flushed again

    def together(self, files: int) -> bool:
        """Flush ``files`` files with everything else; False: that is to be done one by one."""
        start = self._now()
        if self._system is None or not self._each or start < self._again:
            return False
        try:
            self._system.flush()
        except OSError:
            self.close()
            return False
        end = self._now()
        if end - start > files * self._each + SLOWER:
            self._again = end + PAUSE
        return True

    @contextmanager
    def one_by_one(self, files: int) -> Generator[None]:
        """See how long it takes to flush ``files`` files on their own."""
        start = self._now()
        yield
        if files:
            self._each = (self._now() - start) / files

    def close(self) -> None:
        """From now on each file is flushed on its own."""
        if self._system is not None:
            self._system.close()
            self._system = None


class FileSystem:
    """The one that a folder is on."""

    def __init__(self, handle: int) -> None:
        """``handle`` is a descriptor of the folder, which is given away."""
        self._handle = handle
        self._call = ctypes.CDLL(None, use_errno=True).syncfs
        self._call.argtypes = (ctypes.c_int,)
        self._call.restype = ctypes.c_int

    def flush(self) -> None:
        if self._call(self._handle):
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))

    def close(self) -> None:
        os.close(self._handle)


def file_system(folder: Folder) -> FileSystem | None:
    """The file system of ``folder``; None where flushing all of it is not as sure as flushing each file."""
    if sys.platform != "linux" or not reports_errors(os.uname().release):
        return None
    with folder.rights.files():
        handle = folder.duplicate()
    if handle < 0:
        return None
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        mounts = ""
    if kind_of(os.fstat(handle).st_dev, mounts) in _KNOWN:
        return FileSystem(handle)
    os.close(handle)
    return None


def reports_errors(release: str) -> bool:
    """Whether ``syncfs`` of the kernel ``release``, such as ``6.1.0-18-amd64``, reports what could not be written."""
    numbers = re.match(r"(\d+)\.(\d+)", release)
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= _REPORTS_ERRORS


def kind_of(device: int, mounts: str) -> str:
    """The kind of the file system on ``device`` by the lines of ``/proc/self/mountinfo``; empty when not found."""
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in mounts.splitlines():
        mount, _, source = line.partition(" - ")
        if mount.split(" ")[2:3] == [number]:
            return source.partition(" ")[0]
    return ""
