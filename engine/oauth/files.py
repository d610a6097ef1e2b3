"""The folder of sealed sign-ins: safe writes, locks between processes (spec reliability-security.md W4, A11).

Everything here blocks on files and belongs to one thread. Promises: whenever the machine stops, a name holds
the old octets or the new ones; what takes an old one's place has been read back; nobody else can read it.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from engine.errors import AuthError
from engine.secrets.guard import read_guarded
from engine.wording import say

_MODE = 0o600
_BUSY = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


def read(path: Path, what: str) -> bytes | None:
    """The octets of a file that nobody else may change; None when there is none. Raises AuthError."""
    if not os.path.lexists(path):
        return None
    return read_guarded(path, what).data


def write(path: Path, data: bytes) -> None:
    """Put ``data`` under the name ``path``, durable and read back; raises AuthError and changes nothing then."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        with suppress(FileNotFoundError):
            fresh.unlink()
        _create(fresh, data)
        if fresh.read_bytes() != data:
            raise AuthError(say("{fresh} does not hold what was written to it, so the old sign-in stays", fresh=fresh))
        fresh.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise _cannot("write", path, error) from error


def create(path: Path, data: bytes) -> None:
    """Put ``data`` under a name that is free; somebody else's file stays as it is. Raises AuthError."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        with suppress(FileNotFoundError):
            fresh.unlink()
        _create(fresh, data)
        if not path.exists():
            fresh.replace(path)
            _flush_folder(path.parent)
        else:
            fresh.unlink()
    except OSError as error:
        raise _cannot("write", path, error) from error


def remove(path: Path) -> None:
    """Take a file away, if there is one; raises AuthError."""
    try:
        for each in (path, path.with_name(f"{path.name}.new")):
            each.unlink(missing_ok=True)
        _flush_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _cannot("remove", path, error) from error


def make_folder(path: Path) -> None:
    """Make the folder, for its owner only, unless it is there; raises AuthError."""
    try:
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise _cannot("make the folder", path, error) from error


def try_lock(path: Path) -> int | None:
    """A descriptor that keeps the lock of this name until it is closed; None while another has it.

    The system drops the lock when its holder dies. Raises AuthError.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags, _MODE)
    except OSError as error:
        raise _cannot("lock", path, error) from error
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _BUSY:
            return None
        raise _cannot("lock", path, error) from error
    return descriptor


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - does not exist on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _create(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, _MODE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(path: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be flushed there
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _cannot(what: str, path: Path, error: OSError) -> AuthError:
    return AuthError(
        say(
            "cannot {what} {path}: {strerror}",
            what=what,
            path=path,
            strerror=(error.strerror or type(error).__name__).lower(),
        )
    )
