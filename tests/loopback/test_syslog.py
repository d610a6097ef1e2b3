"""What the system log is told (spec process.md 1.4, 4.2): the real program, and a log socket of our own."""

from __future__ import annotations

import os
import re
import shutil
import smtplib
import socket
import subprocess
import sys
from collections.abc import Generator, Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.support.engineproc import Engine
from tests.support.program import until

# A /dev of its own, whose log is a socket of the test
SCRIPT = (
    "mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3 && mknod -m 666 /dev/urandom c 1 9"
    ' && touch /dev/log && mount --bind "$LOG" /dev/log'
)


@cache
def missing() -> str:
    """Why there is no /dev of our own here; empty when there is."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return "needs root, on Linux"
    script = "mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3"
    done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    return f"no file system of our own: {done.stderr}" if done.returncode else ""


pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


class SystemLog:
    """What has been said to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        path.chmod(0o666)
        self._socket.setblocking(False)
        self.said: list[tuple[int, str]] = []

    def started(self, folder: Path, *options: str) -> Engine:
        """A relay that has this for its system log."""
        prefix: Sequence[str] = ("unshare", "-m", "sh", "-c", f'{SCRIPT} && exec "$@"', "sh")
        engine = Engine(folder, *options, env={"LOG": str(self._path)}, prefix=prefix)
        engine.launch()
        return engine

    def has(self, text: str) -> bool:
        """Whether some line ends with it."""
        while True:
            try:
                data = self._socket.recv(65536).decode()
            except BlockingIOError:
                return any(line.endswith(text) for _, line in self.said)
            found = re.fullmatch(r"<(\d+)>\w{3} [ \d]\d \d\d:\d\d:\d\d (\S+)\[(\d+)\]: (.*?)\0?", data, re.DOTALL)
            assert found, data
            self.said.append((int(found[1]), found[4]))

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def log(tmp_path: Path) -> Generator[SystemLog]:
    made = SystemLog(tmp_path / "log")
    yield made
    made.close()


FACILITIES = {"syslog": 2, "syslog local3": 19}


@pytest.mark.parametrize("option", FACILITIES)
def test_each_line_goes_there_as_it_is_with_its_priority(tmp_path: Path, log: SystemLog, option: str) -> None:
    engine = log.started(tmp_path / "relay", option, "verbose", "log-format address", "user root")
    try:
        until(lambda: log.has(f"smtp server on 127.0.0.1:{engine.port}"), seconds=30, what="the report of the start")
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            client.mail("<>")
        until(lambda: log.has('tx>>: "221 OK"'), seconds=30, what="the last reply")
    finally:
        engine.kill()
    facility = FACILITIES[option] * 8
    lines = {text: priority - facility for priority, text in log.said}
    assert lines[f"emailrelay: info: smtp server on 127.0.0.1:{engine.port}"] == 6
    assert lines['emailrelay: info: 127.0.0.1; tx>>: "221 OK"'] == 6
    assert lines["emailrelay: warning: 127.0.0.1; empty MAIL-FROM return path"] == 4
    assert all(line in engine.output() for line in lines)
    assert set(lines.values()) == {4, 6}
