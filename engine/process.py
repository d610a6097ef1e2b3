"""What a Unix process does around the engine: daemonising, the pid file, standard streams.

Follows spec process.md 3.2 to 3.4. Refuses: to know anything of mail.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from engine.errors import ConfigError, Problem
from engine.privilege import Privileges

_MOST_DESCRIPTORS = 65536
PARENT_WAIT = 1.0
"""Seconds that the starting process waits for the pid file before it returns."""


def can_daemonise() -> bool:
    """Whether this system has ``fork``."""
    return hasattr(os, "fork")


def daemonise(pid_file: PidFile | None) -> None:
    """Go on as a daemon; the starting process leaves with status 0 once ``pid_file`` exists.

    Two forks, so that the daemon is re-parented and can never get a terminal again. To be called before
    any thread or event loop exists.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if os.fork():
        _await_pid_file(pid_file)
        os._exit(0)
    os.setsid()
    os.chdir("/")
    if os.fork():
        os._exit(0)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    if null > 2:
        os.close(null)


def _await_pid_file(pid_file: PidFile | None) -> None:
    if pid_file is None:
        return
    deadline = time.monotonic() + PARENT_WAIT
    while time.monotonic() < deadline and not pid_file.exists():
        time.sleep(0.01)  # noqa: TID251 - another process writes the file, there is nothing to wait on


def close_stderr() -> None:
    """Point stderr at the null device (option ``close-stderr``)."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)


def forbid_core_dumps() -> None:
    """Let a crash write no picture of our memory: it has passwords in it (spec reliability-security.md A6).

    Programs that we start inherit this.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - does not exist on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def close_descriptors() -> None:
    """Close all that the starting program has left open above standard error."""
    os.closerange(3, min(os.sysconf("SC_OPEN_MAX"), _MOST_DESCRIPTORS))


class PidFile:
    """The pid file: written whole, so that it is never seen with anything but a pid; removed if still ours."""

    def __init__(self, path: Path, rights: Privileges | None = None) -> None:
        """``rights``: as whom the file is handled, where that differs from who we are."""
        self.path = path
        self._rights = rights or Privileges()

    def prepare(self) -> str:
        """Make the file's directory if only that is missing; the answer is a warning, or empty.

        A file of another process is warned about only when that one is alive. Raises
        :class:`~engine.errors.ConfigError` when the file could not be created later.
        """
        folder = self.path.parent
        try:
            with suppress(FileExistsError):
                folder.mkdir(mode=0o755)
                folder.chmod(0o775)
        except OSError as error:
            raise self._impossible(error) from error
        other = self._holder()
        if other and other != os.getpid() and _is_alive(other):
            return f"the pid file {self.path} is that of process {other}, which is running: another relay?"
        return ""

    def write(self) -> None:
        """Create or replace the file; raises :class:`~engine.errors.ConfigError` when it cannot be created."""
        fresh = self.path.with_name(f".{self.path.name}.{os.getpid()}.tmp")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        try:
            with self._rights.files():
                with suppress(FileNotFoundError):
                    fresh.unlink()  # that of a process with our number which was killed here
                descriptor = os.open(fresh, flags, 0o600)
                with os.fdopen(descriptor, "w") as file:
                    file.write(f"{os.getpid()}\n")
                fresh.chmod(0o644)
                fresh.replace(self.path)
        except OSError as error:
            raise self._impossible(error) from error

    def exists(self) -> bool:
        """Whether some process has written it."""
        with self._rights.files():
            return self.path.exists()

    def remove(self) -> None:
        """Delete the file if it still holds this process's pid."""
        with self._rights.files(), suppress(OSError):
            if self._holder() == os.getpid():
                self.path.unlink()

    def _holder(self) -> int:
        try:
            return int(self.path.read_text(encoding="ascii", errors="replace")[:20])
        except (OSError, ValueError):
            return 0

    def _impossible(self, error: OSError) -> ConfigError:
        reason = (error.strerror or str(error)).lower()
        text = f"invalid pid file: cannot create file: {self.path}: {reason}"
        return ConfigError(Problem(text=text, option="pid-file"))


def _is_alive(pid: int) -> bool:
    if pid <= 0 or sys.platform == "win32":
        return False  # there the number says nothing about who has it
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True
