"""What a Unix process does around the engine: daemonising, the pid file, standard streams.

Follows spec process.md 3.2 to 3.4. Refuses: to know anything of mail.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from engine.errors import ConfigError, Problem

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
    while time.monotonic() < deadline and not pid_file.path.exists():
        time.sleep(0.01)  # noqa: TID251 - another process writes the file, there is nothing to wait on


def close_stderr() -> None:
    """Point stderr at the null device (option ``close-stderr``)."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)


class PidFile:
    """The pid file: written whole, so that it is never seen with anything but a pid; removed if still ours."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self) -> None:
        """Create or replace the file, and its directory if only that is missing.

        Raises :class:`~engine.errors.ConfigError` when it cannot be created.
        """
        fresh = self.path.with_name(f".{self.path.name}.{os.getpid()}.tmp")
        try:
            self.path.parent.mkdir(mode=0o775, exist_ok=True)
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            with os.fdopen(descriptor, "w") as file:
                file.write(f"{os.getpid()}\n")
            fresh.replace(self.path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            text = f"invalid pid file: cannot create file: {self.path}: {reason}"
            raise ConfigError(Problem(text=text, option="pid-file")) from error

    def remove(self) -> None:
        """Delete the file if it still holds this process's pid."""
        try:
            if self.path.read_text().strip() == str(os.getpid()):
                self.path.unlink()
        except (OSError, ValueError):
            return  # gone or somebody else's: nothing to clean up
