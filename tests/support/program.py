"""A foreign program under test control: started, watched and ended by its own process id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path


def until(condition: Callable[[], bool], *, seconds: float = 10, what: str) -> None:
    """Wait for a state of another process; fails with ``what`` did not happen in time.

    A file that is gone when it is read counts as "not yet": the spool of a living engine renames
    files between their listing and their reading.
    """
    end = time.monotonic() + seconds
    pause = threading.Event()

    def reached() -> bool:
        with suppress(FileNotFoundError):
            return condition()
        return False

    while not reached():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds:g} s")
        pause.wait(0.005)


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on, for programs that cannot be told port 0."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether somebody accepts connections on a port of 127.0.0.1."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


class Program:
    """A running program in a session of its own, its output in ``log``."""

    def __init__(
        self,
        command: Sequence[str | Path],
        log: Path,
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        keep: Sequence[int] = (),
    ) -> None:
        """``keep`` names file descriptors that the program inherits."""
        self.log = log
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=env,
                cwd=cwd,
                pass_fds=keep,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs, negative when a signal ended it."""
        return self._process.poll()

    def output(self) -> str:
        """What it has printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def ready(self, port: int, *, seconds: float = 20) -> None:
        """Wait until it accepts connections on a port; fails at once, with its output, when it ends before."""

        def listening_or_ended() -> bool:
            return self.code is not None or answers(port)

        until(listening_or_ended, seconds=seconds, what=f"process {self.pid} listening on port {port}")
        assert self.code is None, f"the program ended with code {self.code} and said:\n{self.output()}"

    def wait(self, seconds: float = 15) -> int:
        """Wait for it to end by itself; returns the exit code."""
        return self._process.wait(seconds)

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        self._process.send_signal(number)

    def stop(self, seconds: float = 15) -> int:
        """Ask it to end (SIGTERM) and wait; what it leaves behind is killed. Fails when it does not end."""
        self._process.terminate()
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"the program ignored SIGTERM for {seconds:g} s:\n{self.output()}") from None
        finally:
            self.kill()

    def kill(self) -> None:
        """``kill -9`` of it and of the programs that it started."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
