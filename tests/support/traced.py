"""Runs :mod:`tests.support.spooldriver` under ``strace``, which kills it or fails a system call of its choice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a driver said before it ended, and what strace wrote."""

    facts: tuple[tuple[str, ...], ...]
    trace: str
    killed: bool

    def said(self, word: str) -> list[tuple[str, ...]]:
        """The facts that begin with ``word``, without it."""
        return [fact[1:] for fact in self.facts if fact[0] == word]


class Driver:
    """A driver process that waits to be let go."""

    def __init__(self, mode: str, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.spooldriver", mode, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.line() == "ready"

    @property
    def pid(self) -> int:
        """The process number."""
        return self._process.pid

    def line(self) -> str:
        """The next fact."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def go(self) -> None:
        """Let it work, or work on."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        """As a crash does."""
        self._process.kill()
        self._process.communicate()

    def finish(self) -> tuple[tuple[str, ...], ...]:
        """Let it work to its end; what it said meanwhile."""
        out, _ = self._process.communicate("go\ngo\n", timeout=60)
        return tuple(tuple(line.split(" ")) for line in out.splitlines())

    @property
    def killed(self) -> bool:
        """Whether it died of a signal."""
        return self._process.returncode < 0


def run_traced(mode: str, folder: Path, *options: str, thread: int | None = None) -> Outcome:
    """Run a driver under strace with ``options``, which count from the moment it is let go.

    ``thread`` restricts all to one of the threads, numbered by age.
    """
    driver = Driver(mode, folder)
    log = folder.parent / f"{folder.name}.strace"
    threads = sorted(int(task.name) for task in Path(f"/proc/{driver.pid}/task").iterdir())
    whom = ["-f", "-p", str(driver.pid)] if thread is None else ["-p", str(threads[thread])]
    with subprocess.Popen(
        ["strace", "-y", "-s", "200", "-o", str(log), *whom, *options], stderr=subprocess.PIPE, text=True
    ) as strace:
        assert strace.stderr is not None
        while "attached" not in (line := strace.stderr.readline()):
            if not line:
                driver.kill()
                pytest.skip("strace may not attach to processes here")
        facts = driver.finish()
        strace.wait(30)
    return Outcome(facts, log.read_text("utf-8", "replace"), driver.killed)
