"""Writing files so that a crash leaves the old or the new one (spec gui.md D4, reliability-security.md C1).

Blocks: call it in a worker thread. Foreign errors leave as :class:`~engine.errors.RelayError`.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Generator
from pathlib import Path

from engine.api import RelayError, say

STAGED = ".relay-new"
"""The end of the names of files that are being written."""
UNREAD = say("{path} cannot be read: {reason}")
UNWRITTEN = say("{path} cannot be written: {reason}")


@contextlib.contextmanager
def told(sentence: str, path: Path) -> Generator[None]:
    """Turn an OSError into a sentence that names the file: ``sentence`` with ``{path}`` and ``{reason}``."""
    try:
        yield
    except OSError as error:
        raise RelayError(say(sentence, path=path, reason=error.strerror or error)) from error


def read(path: Path) -> bytes | None:
    """The content of a regular file, None when there is none."""
    try:
        with told(UNREAD, path):
            return path.read_bytes()
    except RelayError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return None
        raise


def make_folder(path: Path) -> None:
    """Make a folder, and its parents, for the owner only; one that is there is left as it is."""
    missing = [each for each in (path, *path.parents) if not each.exists()]
    for each in reversed(missing):
        with told(say("{path} cannot be made: {reason}"), each), contextlib.suppress(FileExistsError):
            each.mkdir(mode=0o700)


def stage(target: Path, data: bytes, *, private: bool) -> Path:
    """Write ``data`` to a temporary file beside ``target``, flushed, with the rights that it shall have."""
    temporary = target.with_name(f".{target.name}{STAGED}")
    with told(UNWRITTEN, temporary):
        temporary.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(temporary, flags, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            _take_rights(handle, target, private=private)
            file.flush()
            os.fsync(handle)
    return temporary


def _take_rights(handle: int, target: Path, *, private: bool) -> None:
    """Owner and mode of the file that is replaced; others never get at a private one."""
    try:
        old = target.stat()
    except FileNotFoundError:
        return
    if not hasattr(os, "fchmod"):
        return
    mode = stat.S_IMODE(old.st_mode)
    if private:
        # A service may read its secrets through the file's group; nobody else may.
        mode = mode & 0o640 if old.st_gid != os.getegid() or old.st_uid != os.geteuid() else 0o600
    if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, mode)


def mode_of(path: Path) -> int:
    """The rights of a file; -1 where it is not there, or the system has no such rights."""
    if os.name == "nt":
        return -1
    with told(UNREAD, path):
        try:
            return stat.S_IMODE(path.stat().st_mode)
        except FileNotFoundError:
            return -1


def set_mode(path: Path, mode: int) -> None:
    """Give a file rights."""
    with told(say("{path} cannot be given its rights: {reason}"), path):
        path.chmod(mode)


def put_in_place(temporary: Path, target: Path) -> None:
    """Rename over the target and make that last."""
    with told(say("{path} cannot be replaced: {reason}"), target):
        temporary.replace(target)
        sync_folder(target.parent)


def write_private(target: Path, data: bytes) -> None:
    """A new file for the owner only, written whole or not at all."""
    put_in_place(stage(target, data, private=True), target)


def write_public(target: Path, data: bytes) -> None:
    """A file that others may read, such as a certificate without its key."""
    with told(UNWRITTEN, target):
        target.write_bytes(data)


def replace_public(target: Path, data: bytes) -> None:
    """A file that others may read, written whole or not at all."""
    staged = stage(target, data, private=False)
    if os.name != "nt":
        set_mode(staged, 0o644)
    put_in_place(staged, target)


def remove(path: Path) -> None:
    """Delete a file, if it is there, and make that last."""
    with told(say("{path} cannot be removed: {reason}"), path):
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flush the entries of a folder, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
