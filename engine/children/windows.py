"""A child program on Windows."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import PureWindowsPath

from engine.children.command import CommandError, command_for
from engine.children.values import ChildResult, could_not_start

TICK = 0.05
"""Seconds between two looks at whether the child is to be ended."""
DRAIN = 0.5
"""Seconds for the rest of the output after the end."""
NEEDED = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP")
"""What Windows' own interpreters cannot do without."""


class WindowsChild:
    """Reads in a second thread, because pipes cannot be waited for there."""

    def __init__(self, argv: Sequence[str], keep: int) -> None:
        self._argv = argv
        self._keep = keep
        self._output = bytearray()
        self._stop = threading.Event()

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> ChildResult:
        try:
            return self._run()
        except (CommandError, OSError, ValueError, subprocess.SubprocessError) as error:
            return could_not_start(error)

    def _run(self) -> ChildResult:
        system = str(PureWindowsPath(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32")
        command = command_for(self._argv[0], self._argv[1:], "windows", system=system)
        process = subprocess.Popen(  # noqa: S603 - quoted by command_for, the path from the configuration
            command.line,
            executable=command.argv[0],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            close_fds=True,
            env=environment(os.environ, system),
            creationflags=_flags(),
        )
        reader = threading.Thread(target=self._read, args=(process,), name="child output", daemon=True)
        reader.start()
        while True:
            with suppress(subprocess.TimeoutExpired):
                code = process.wait(TICK)
                break
            if self._stop.is_set():
                _end_tree(process, system)
        reader.join(DRAIN)
        return ChildResult(code=code if 0 <= code < 256 else 255, output=bytes(self._output))

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with process.stdout as out:
            while data := out.read(65536):
                self._output += data[: max(0, self._keep - len(self._output))]


def environment(ours: Mapping[str, str], system: str) -> dict[str, str]:
    """The allow-list of variables that a child gets."""
    kept = {name: ours[name] for name in NEEDED if name in ours}
    return {**kept, "PATH": f"{system};{PureWindowsPath(system).parent}"}


def _flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return 0


def _end_tree(process: subprocess.Popen[bytes], system: str) -> None:
    """The process and what it has started; Windows knows no process groups."""
    taskkill = (rf"{system}\taskkill.exe", "/F", "/T", "/PID", str(process.pid))
    null = subprocess.DEVNULL
    with suppress(OSError):
        subprocess.run(taskkill, stdin=null, stdout=null, stderr=null, check=False, creationflags=_flags())  # noqa: S603 - fixed
    process.kill()
