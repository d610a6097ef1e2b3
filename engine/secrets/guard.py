"""Reading a file that must not be anybody else's: secrets, private keys, tokens (spec reliability-security.md A4).

Owns: opening without following a symbolic link, and judging what was really opened. Promises: the octets
returned are of the file that was judged. Refuses: files that others may change, files of other owners,
and anything that is no regular file. Where the system has no owners and modes (Windows), the folder's
access list has to guard the file, and only the kind of file is judged.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from engine.errors import AuthError
from engine.wording import say

LIMIT = 16 * 1024 * 1024
"""Octets that such a file may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What tells one state of a file from another."""

    device: int
    inode: int
    size: int
    changed: int
    """Modification time in nanoseconds."""
    mode: int
    owner: int

    @classmethod
    def of(cls, status: os.stat_result) -> Identity:
        """The identity in a stat result."""
        return cls(
            device=status.st_dev,
            inode=status.st_ino,
            size=status.st_size,
            changed=status.st_mtime_ns,
            mode=status.st_mode,
            owner=status.st_uid,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is wrong with a file's owner and mode, as sentences without the file's name."""

    refusal: str = ""
    warning: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """A file that may be used."""

    data: bytes
    identity: Identity
    warning: str
    """Who else can read it and how to stop that; empty if nobody can."""

    def __repr__(self) -> str:
        return f"Guarded({len(self.data)} octets)"


def read_guarded(path: Path, what: str) -> Guarded:
    """Read ``path``, which is called ``what`` in sentences (``secrets file``).

    Raises :class:`~engine.errors.AuthError`: it cannot be read, or must not be used.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except OSError as error:
        if error.errno == errno.ELOOP and path.is_symlink():
            raise AuthError(
                say("{what} {path} is a symbolic link: give the name of the file itself", what=what, path=path)
            ) from error
        raise AuthError(
            say("cannot read {what}: {path}: {strerror}", what=what, path=path, strerror=error.strerror)
        ) from error
    try:
        status = os.fstat(handle)
        verdict = judge(status.st_mode, status.st_uid, _effective_user())
        if verdict.refusal:
            fix = f": {verdict.fix} {path}" if verdict.fix else ""
            raise AuthError(f"{what} {path} {verdict.refusal}{fix}")
        data = _read(handle)
    except OSError as error:
        raise AuthError(
            say("cannot read {what}: {path}: {strerror}", what=what, path=path, strerror=error.strerror)
        ) from error
    finally:
        os.close(handle)
    if len(data) > LIMIT:
        raise AuthError(
            say("{what} {path} is larger than {limit} MiB", what=what, path=path, limit=LIMIT // 1024 // 1024)
        )
    warning = f"{what} {path} {verdict.warning}: {verdict.fix} {path}" if verdict.warning else ""
    return Guarded(data=data, identity=Identity.of(status), warning=warning)


def judge(mode: int, owner: int, user: int | None) -> Verdict:
    """Judge a file's mode and owner for the effective ``user`` (None: the system has neither).

    A file of root that a group may read is the usual arrangement for a service and is no reason to warn.
    """
    bits = f"(mode {stat.S_IMODE(mode):04o})"
    verdict = Verdict()
    if not stat.S_ISREG(mode):
        verdict = Verdict(refusal="is not a regular file")
    elif user is None:
        pass
    elif owner not in {0, user}:
        verdict = Verdict(refusal="belongs to another user: it must belong to the user that runs the relay, or to root")
    elif mode & (stat.S_IWGRP | stat.S_IWOTH):
        verdict = Verdict(refusal=f"may be changed by other users {bits}", fix="chmod 600")
    elif mode & stat.S_IROTH:
        verdict = Verdict(warning=f"can be read by every user of this computer {bits}", fix="chmod 600")
    elif mode & stat.S_IRGRP and owner != 0:
        verdict = Verdict(warning=f"can be read by other users of its group {bits}", fix="chmod 600")
    return verdict


def _read(handle: int) -> bytes:
    """All octets, or somewhat more than the limit."""
    chunks: list[bytes] = []
    total = 0
    while total <= LIMIT and (chunk := os.read(handle, 1024 * 1024)):
        chunks.append(chunk)
        total += len(chunk)
    return b"".join(chunks)


def _effective_user() -> int | None:
    return os.geteuid() if hasattr(os, "geteuid") else None
