"""Two identities in one process that root started: an account with few rights, and root for our own files alone.

The process runs with the effective user and group of the option ``user`` and keeps its real ones, as the
original does (spec process.md 3.5). Files of the store belong to root and to that account's group. The
original changes the effective user of the whole process for each of them; with threads that would lend root to
whatever else runs at that moment. Here only the *file-system* user of single threads is root
(``setfsuid``), for the threads that do nothing but handle files, or for a few lines of one thread.

Systems without that call have one identity: there the store's files belong to the account.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ConfigError, Problem

_ROOT = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Whom the process becomes."""

    name: str
    uid: int
    gid: int


def find_account(name: str) -> Account:
    """The account of this computer with that name; raises :class:`~engine.errors.ConfigError` when there is none."""
    if sys.platform == "win32":
        raise ConfigError(Problem(text="this system has no accounts to change to", option="user"))
    import pwd  # noqa: PLC0415 - does not exist on Windows

    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        problem = Problem(text=f"no such user: {name}: name an account of this computer, or root", option="user")
        raise ConfigError(problem) from None
    return Account(name=name, uid=entry.pw_uid, gid=entry.pw_gid)


class Privileges:
    """What there is to give up, and how to have it back for a file; made once, by the program."""

    def __init__(self, account: Account | None = None, *, file_user: Callable[[int], int] | None = None) -> None:
        """``account``: whom to become, None for staying as we are.

        ``file_user`` sets the calling thread's file-system user and returns the one before.
        """
        self.account = account
        self._file_user = file_user if account is not None else None
        self.note = ""
        """What is to be told to the administrator after :meth:`drop`; empty if nothing."""

    @classmethod
    def of(cls, user: str) -> Privileges:
        """For the option ``user``: only a process of root has anything to give up.

        Raises :class:`~engine.errors.ConfigError` when root names an account that does not exist.
        """
        if sys.platform == "win32" or os.geteuid() != _ROOT:
            return cls()
        if os.getuid() != _ROOT:
            # a set-user-id program serves its caller and nobody else
            os.setreuid(os.getuid(), os.getuid())
            return cls()
        account = find_account(user)
        return cls(account if account.uid != _ROOT else None, file_user=_file_user_call())

    def drop(self) -> None:
        """Become the account; to be called before any other thread exists."""
        account = self.account
        if account is None or sys.platform == "win32":
            return
        os.setgroups([])
        os.setegid(account.gid)
        os.seteuid(account.uid)
        unreadable = next((each for each in _code() if not _readable(each)), "")
        if self._file_user is not None and unreadable:
            # code that is imported on first use would be missing: a Python or an engine in somebody's home directory
            self._file_user(_ROOT)
            self.note = f"the account {account.name} cannot read {unreadable}: files are opened as root everywhere"

    def admit_group(self, path: Path) -> None:
        """Let the account's group use the socket file ``path``, and everybody where root stays root.

        To be called before :meth:`drop`; raises OSError.
        """
        if sys.platform == "win32":
            return
        if self.account is not None:
            os.chown(path, -1, self.account.gid)
        path.chmod(0o777 if self.account is None and os.geteuid() == _ROOT else 0o770)

    def file_thread(self) -> None:
        """Make the calling thread, which handles files and nothing else, do so as root."""
        if self._file_user is not None:
            self._file_user(_ROOT)

    @contextmanager
    def files(self) -> Generator[None]:
        """Root for the files that the calling thread opens inside; no waiting inside."""
        if self._file_user is None:
            yield
            return
        before = self._file_user(_ROOT)
        try:
            yield
        finally:
            self._file_user(before)


def file_executor(name: str, rights: Privileges) -> ThreadPoolExecutor:
    """One thread that handles files and nothing else, with the rights that it needs."""
    return ThreadPoolExecutor(1, thread_name_prefix=name, initializer=rights.file_thread)


def _file_user_call() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    call = ctypes.CDLL(None).setfsuid

    def set_file_user(uid: int) -> int:
        return int(call(uid))

    return set_file_user


def _code() -> tuple[str, ...]:
    """Files of the program itself, from wherever code may yet have to be loaded."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (os.__file__, __file__)


def _readable(path: str) -> bool:
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError:
        return False
    return True
