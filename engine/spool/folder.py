"""File operations inside one directory: the only place of the store that opens, renames and removes.

Owns a handle of the directory, and does everything relative to it. Refuses to follow links, to open
anything but regular files, to open for truncation and to replace a file unless told to (spec
reliability-security.md D17, L2).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from engine.errors import SpoolError, SpoolFull
from engine.privilege import Privileges

# what a system lacks it cannot be asked for; see engine.spool.path_folder for those without directory handles
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_CREATE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | _NO_FOLLOW
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _NO_FOLLOW
_LOCK = os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | _NO_FOLLOW
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG, errno.EMFILE, errno.ENFILE})
_NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK})
_NO_SUCH_CALL = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP})

_NoReplace = Callable[[bytes, bytes], int]


class NotRegularFile(OSError):
    """Something that is no regular file stands where one was expected."""

    def __init__(self, name: str) -> None:
        super().__init__(errno.EINVAL, "not a regular file", name)


def spool_error(doing: str, error: OSError) -> SpoolError:
    """``error`` as the engine's own, e.g. ``cannot write emailrelay.1.2.3.content: no space left on device``."""
    kind = SpoolFull if error.errno in _FULL else SpoolError
    return kind(f"{doing}: {reason_of(error)}")


def reason_of(error: OSError) -> str:
    """What the system says, in its own words, beginning in lower case."""
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]


class Folder:
    """One directory of files."""

    def __init__(self, path: Path, *, parent: int | None = None, rights: Privileges | None = None) -> None:
        """Open ``path`` (a name in directory ``parent`` if given); raises :class:`OSError`.

        ``rights``: as whom its files are handled, where that differs from who we are.
        """
        self.path = path
        self.rights = rights or Privileges()
        flags = _DIRECTORY if parent is None else _DIRECTORY | _NO_FOLLOW
        with self.rights.files():
            self._handle = os.open(path if parent is None else path.name, flags, dir_fd=parent)
        self._no_replace = _no_replace_call(self._handle)
        mode = os.fstat(self._handle).st_mode
        self.shared = bool(mode & (stat.S_ISGID | stat.S_IWGRP)) or self.rights.account is not None
        """Whether a group works in it: files are for the group too then (spec message-store.md 7)."""
        self._mode = 0o660 if self.shared else 0o600

    def share(self) -> None:
        """Make what is created from here on for the group, too, whatever the directory says."""
        self.shared = True
        self._mode = 0o660

    def close(self) -> None:
        """Give the handle back."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def create(self, name: str) -> int:
        """A descriptor for writing the new file ``name``; raises :class:`FileExistsError` if there is one."""
        descriptor = os.open(name, _CREATE, self._mode, dir_fd=self._handle)
        if self.shared and sys.platform != "win32":
            try:
                os.fchmod(descriptor, self._mode)  # whatever the umask
            except OSError:
                os.close(descriptor)
                with contextlib.suppress(OSError):
                    self.remove(name)
                raise
        return descriptor

    def open(self, name: str) -> int:
        """A descriptor for reading the regular file ``name``."""
        descriptor = os.open(name, _READ, dir_fd=self._handle)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise NotRegularFile(name)
        return descriptor

    def open_to_lock(self, name: str) -> int:
        """As :meth:`open`, for an exclusive lock: shared file systems give that for what may be written only."""
        try:
            return os.open(name, _LOCK, dir_fd=self._handle)
        except PermissionError:
            return self.open(name)

    def open_to_flush(self, name: str) -> int:
        """As :meth:`open`, for files that are going to be flushed: some systems flush only what may be written."""
        return self.open(name)

    def read(self, name: str, limit: int) -> bytes:
        """The first ``limit`` octets of the regular file ``name``."""
        descriptor = self.open(name)
        try:
            return read_all(descriptor, limit)
        finally:
            os.close(descriptor)

    def stat(self, name: str) -> os.stat_result:
        """What ``name`` is; links are not followed."""
        return os.stat(name, dir_fd=self._handle, follow_symlinks=False)

    def exists(self, name: str) -> bool:
        """Whether anything is called ``name``."""
        try:
            self.stat(name)
        except FileNotFoundError:
            return False
        return True

    def rename(self, old: str, new: str) -> None:
        """Rename; raises :class:`FileExistsError` when ``new`` exists."""
        if self._renamed_at_once(old, new):
            return
        if self.exists(new):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), new)
        os.rename(old, new, src_dir_fd=self._handle, dst_dir_fd=self._handle)

    def name_once(self, hidden: str, name: str) -> None:
        """Rename a file of our own; of several machines that try at once one succeeds, also in a network's folder.

        Raises :class:`FileExistsError` when ``name`` exists. Shared file systems (NFS, GlusterFS) have no rename that
        refuses to replace, but a second name is never given to two files.
        """
        if self._renamed_at_once(hidden, name):
            return
        try:
            os.link(hidden, name, src_dir_fd=self._handle, dst_dir_fd=self._handle)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self.rename(hidden, name)
        else:
            with contextlib.suppress(OSError):  # it is won, and the next sweep removes what is hidden
                self.remove(hidden)

    def _renamed_at_once(self, old: str, new: str) -> bool:
        """Rename by the call that refuses to replace; False where there is none."""
        if self._no_replace is None:
            return False
        code = self._no_replace(os.fsencode(old), os.fsencode(new))
        if not code:
            return True
        if code not in _NO_SUCH_CALL:
            raise OSError(code, os.strerror(code), old, None, new)
        self._no_replace = None
        return False

    def replace(self, old: str, new: str) -> None:
        """Rename over whatever is called ``new``."""
        os.rename(old, new, src_dir_fd=self._handle, dst_dir_fd=self._handle)

    def remove(self, name: str) -> None:
        """Remove the file ``name``."""
        os.unlink(name, dir_fd=self._handle)

    def touch(self, name: str) -> None:
        """Give the file ``name`` the present time."""
        os.utime(name, dir_fd=self._handle, follow_symlinks=False)

    def sync(self) -> None:
        """Make creations, renames and removals durable."""
        os.fsync(self._handle)

    def scan(self) -> Iterator[os.DirEntry[str]]:
        """What the directory holds, in no order."""
        with os.scandir(self._handle) as entries:
            yield from entries

    def subfolder(self, name: str, *, create: bool = False) -> Folder:
        """The sub-directory ``name``, made with mode 0700 if asked to."""
        if create:
            with contextlib.suppress(FileExistsError):
                os.mkdir(name, 0o700, dir_fd=self._handle)
        return Folder(self.path / name, parent=self._handle, rights=self.rights)

    def move_to(self, other: Folder, old: str, new: str) -> None:
        """Rename into another folder of the same file system; raises :class:`FileExistsError`."""
        if other.exists(new):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), new)
        os.rename(old, new, src_dir_fd=self._handle, dst_dir_fd=other._handle)

    def duplicate(self) -> int:
        """A second, independent descriptor of the directory, to put a lock on; -1 where there is no such thing."""
        return os.open(".", _DIRECTORY, dir_fd=self._handle)


def write_all(descriptor: int, data: bytes | bytearray | memoryview) -> None:
    """Write ``data`` whole, however short the single writes are."""
    written = os.write(descriptor, data)
    if written == len(data):
        return
    view = memoryview(data)
    while written < len(view):
        written += os.write(descriptor, view[written:])


def read_all(descriptor: int, limit: int) -> bytes:
    """Read up to ``limit`` octets, or to the end."""
    parts: list[bytes] = []
    while limit > 0 and (part := os.read(descriptor, min(limit, 1 << 20))):
        parts.append(part)
        limit -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _no_replace_call(handle: int) -> _NoReplace | None:
    """The system's rename that refuses to replace, as a function that returns an errno, if it has one."""
    calls = {"linux": ("renameat2", 1), "darwin": ("renameatx_np", 4)}  # RENAME_NOREPLACE, RENAME_EXCL
    if sys.platform not in calls:
        return None
    name, flag = calls[sys.platform]
    try:
        function = getattr(ctypes.CDLL(None, use_errno=True), name)
    except (OSError, AttributeError):
        return None
    function.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    function.restype = ctypes.c_int
    return partial(_call_no_replace, function, handle, flag)


def _call_no_replace(function: Callable[..., int], handle: int, flag: int, old: bytes, new: bytes) -> int:
    return ctypes.get_errno() if function(handle, old, handle, new, flag) else 0
