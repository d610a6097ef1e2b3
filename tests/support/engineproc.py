"""The headless relay as a process of its own, as a user runs it; to be stopped, or killed at any moment."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.program import Program, free_port, until

ROOT = Path(__file__).resolve().parent.parent.parent


class Engine:
    """One configuration, started as often as wanted: ``python -m engine.cli --no-daemon FILE``.

    ``options`` are lines of the configuration file. Port, spool folder and logging to standard error are
    given by this class, in ``folder``; ``port`` stays the same over restarts.
    """

    def __init__(
        self,
        folder: Path,
        *options: str,
        spool: Path | None = None,
        port: int = 0,
        env: Mapping[str, str] | None = None,
        module: str = "engine.cli",
        prefix: Sequence[str] = (),
    ) -> None:
        """``env`` is added to the environment; ``module`` is what Python is to run, ``prefix`` what runs Python."""
        self._module = module
        self._prefix = prefix
        self.folder = folder
        self._env = {**os.environ, **env} if env else None
        self.port = port or free_port()
        self.spool = spool or folder / "spool"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.spool.mkdir(parents=True, exist_ok=True)
        self.config = folder / "emailrelay.conf"
        given = ("log", "no-syslog", "interface 127.0.0.1", f"port {self.port}", f"spool-dir {self.spool}", *options)
        self.config.write_text("".join(f"{line}\n" for line in given), encoding="utf-8")
        self._program: Program | None = None
        self._since = 0

    @property
    def program(self) -> Program:
        """The running process."""
        assert self._program is not None, "the engine has not been started"
        return self._program

    @property
    def log(self) -> Path:
        """Where its standard error goes, one run after the other."""
        return self.folder / "emailrelay.stderr"

    def start(self, *, seconds: float = 20) -> None:
        """Start it and wait until it serves; fails with its output when it ends before."""
        self.launch()
        until(self._serving_or_ended, seconds=seconds, what="the relay serving")
        assert self.program.code is None, f"it ended with code {self.program.code} and said:\n{self.run_output()}"

    def launch(self) -> None:
        """Start it and return at once."""
        self._since = self.log.stat().st_size if self.log.exists() else 0
        command = [*self._prefix, sys.executable, "-m", self._module, "--no-daemon", str(self.config)]
        self._program = Program(command, self.log, cwd=ROOT, env=self._env)

    def serving(self) -> bool:
        """Whether this run has said that it listens; its port opens a little before."""
        return "smtp server on" in self.run_output()

    def _serving_or_ended(self) -> bool:
        return self.program.code is not None or self.serving()

    def stop(self) -> int:
        """SIGTERM, and wait; returns the exit code."""
        return self.program.stop()

    def kill(self) -> None:
        """``kill -9``."""
        self.program.kill()

    def hang_up(self) -> None:
        """Send SIGHUP."""
        self.program.signal(signal.SIGHUP)

    def output(self) -> str:
        """All that it has logged, over all runs."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def run_output(self) -> str:
        """What it has logged in the last run."""
        return self.log.read_bytes()[self._since :].decode("utf-8", errors="replace")

    def resident(self) -> int:
        """Memory in use now, in kB."""
        return self._memory("VmRSS:")

    def peak(self) -> int:
        """The most memory that this run has used, in kB."""
        return self._memory("VmHWM:")

    def open_files(self) -> int:
        """How many descriptors it has open now."""
        return len(list(Path(f"/proc/{self.program.pid}/fd").iterdir()))

    def _memory(self, field: str) -> int:
        status = Path(f"/proc/{self.program.pid}/status").read_text(encoding="ascii")
        return int(status.partition(field)[2].split()[0])


@contextmanager
def running_engine(folder: Path, *options: str, env: Mapping[str, str] | None = None) -> Generator[Engine]:
    """A relay that accepts connections inside the ``with`` and is gone after it."""
    engine = Engine(folder, *options, env=env)
    engine.start()
    try:
        yield engine
    finally:
        engine.kill()
