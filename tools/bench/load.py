"""The two ends of every measurement, both from Postfix: smtp-source sends, smtp-sink swallows."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.support.program import Program, free_port

SOURCE = "/usr/sbin/smtp-source"
SINK = "/usr/sbin/smtp-sink"
SECONDS = 120


def send(port: int, *, messages: int, length: int, sessions: int, keep: bool) -> float:
    """Send messages of ``length`` octets over parallel sessions; returns the seconds it took.

    With ``keep`` a session stays open for all of its messages, else each message has a connection of its own.
    """
    command = [SOURCE, "-s", str(sessions), "-m", str(messages), "-l", str(length)]
    command += ["-f", "from@example.com", "-t", "to@example.org", *(["-d"] if keep else []), f"127.0.0.1:{port}"]
    start = time.monotonic()
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=True)
    return time.monotonic() - start


class Sink:
    """An smtp-sink that ends when it has swallowed a number of messages."""

    def __init__(self, port: int, messages: int, log: Path) -> None:
        self.port = port
        account = ["-u", "nobody"] if os.geteuid() == 0 else []
        self.program = Program([SINK, *account, "-M", str(messages), f"127.0.0.1:{port}", "500"], log)

    def wait(self) -> float:
        """Wait for the last message; returns the time on the monotonic clock."""
        self.program.wait(SECONDS)
        return time.monotonic()


@contextmanager
def sink(messages: int, folder: Path) -> Generator[Sink]:
    """A sink on a free port; gone at the end, whatever it has got."""
    running = Sink(free_port(), messages, folder / "sink.log")
    try:
        running.program.ready(running.port)
        yield running
    finally:
        running.program.kill()


@contextmanager
def slow_line(port: int, milliseconds: float, folder: Path) -> Generator[int]:
    """A way to ``port`` that takes half of ``milliseconds`` in each direction; gives the port of its near end."""
    near = free_port()
    command = [sys.executable, "-m", "tools.bench.slow_line", str(near), str(port), str(milliseconds / 2)]
    program = Program(command, folder / "slow-line.log")
    try:
        program.ready(near)
        yield near
    finally:
        program.kill()
