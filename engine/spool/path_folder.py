"""The store's file operations where directories have no handles: Windows (spec reliability-security.md D19).

Renames are written through, since a directory cannot be flushed. What fails because another program
has the file open, as virus scanners and indexers do, is tried again for a while.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import stat
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TypeVar

from engine.privilege import Privileges
from engine.spool.folder import Folder, NotRegularFile

T = TypeVar("T")

PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.8)
"""Seconds between attempts at a file that another program has open: 2.35 in all."""
_IN_USE = frozenset({5, 32, 33})
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION."""
_REPLACE_EXISTING = 1
_WRITE_THROUGH = 8
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)


def open_folder(path: Path, rights: Privileges | None = None) -> Folder:
    """The directory ``path`` with what this system offers; raises :class:`OSError`.

    ``rights``: as whom its files are handled, where that differs from who we are.
    """
    return PathFolder(path) if sys.platform == "win32" else Folder(path, rights=rights)


class PathFolder(Folder):
    """One directory of files, by path."""

    def __init__(self, path: Path, pauses: tuple[float, ...] = PAUSES) -> None:
        """Raises :class:`OSError` when ``path`` is no directory that can be listed."""
        self.path = path
        self.rights = Privileges()
        self.shared = False
        self._pauses = pauses
        with os.scandir(path):
            pass

    def close(self) -> None:
        """Nothing is held."""

    def create(self, name: str) -> int:
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY
        return self._patiently(lambda: os.open(self.path / name, flags, 0o600))

    def open(self, name: str) -> int:
        return self._open(name, os.O_RDONLY)

    def open_to_flush(self, name: str) -> int:
        return self._open(name, os.O_RDWR)

    def open_to_lock(self, name: str) -> int:
        return self.open(name)

    def stat(self, name: str) -> os.stat_result:
        return (self.path / name).lstat()

    def rename(self, old: str, new: str) -> None:
        self._patiently(lambda: _move(self.path / old, self.path / new, 0))

    def name_once(self, hidden: str, name: str) -> None:
        self.rename(hidden, name)

    def replace(self, old: str, new: str) -> None:
        self._patiently(lambda: _move(self.path / old, self.path / new, _REPLACE_EXISTING))

    def remove(self, name: str) -> None:
        self._patiently((self.path / name).unlink)

    def touch(self, name: str) -> None:
        os.utime(self.path / name)

    def sync(self) -> None:
        """The renames have been written through."""

    def scan(self) -> Iterator[os.DirEntry[str]]:
        with os.scandir(self.path) as entries:
            yield from entries

    def subfolder(self, name: str, *, create: bool = False) -> Folder:
        folder = self.path / name
        if create:
            folder.mkdir(mode=0o700, exist_ok=True)
        if folder.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), name)
        return PathFolder(folder, self._pauses)

    def move_to(self, other: Folder, old: str, new: str) -> None:
        self._patiently(lambda: _move(self.path / old, other.path / new, 0))

    def duplicate(self) -> int:
        return -1

    def _open(self, name: str, access: int) -> int:
        if not stat.S_ISREG(self.stat(name).st_mode):
            raise NotRegularFile(name)
        return self._patiently(lambda: os.open(self.path / name, access | _BINARY))

    def _patiently(self, act: Callable[[], T]) -> T:
        for pause in self._pauses:
            with _unless_in_use():
                return act()
            threading.Event().wait(pause)
        return act()


@contextlib.contextmanager
def _unless_in_use() -> Generator[None, None, None]:
    try:
        yield
    except OSError as error:
        if getattr(error, "winerror", None) not in _IN_USE:
            raise


def _move(old: Path, new: Path, flags: int) -> None:
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        if not kernel.MoveFileExW(str(old), str(new), _WRITE_THROUGH | flags):
            raise ctypes.WinError(ctypes.get_last_error())
    elif flags & _REPLACE_EXISTING:
        old.replace(new)
    else:
        if new.is_symlink() or new.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(new))
        old.rename(new)
