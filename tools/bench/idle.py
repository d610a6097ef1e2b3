"""What the relay weighs when nothing happens: alone, and with 2,000 sessions that say nothing."""

from __future__ import annotations

import resource
import smtplib
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.support.engineproc import running_engine
from tools.bench.report import Figure

SESSIONS = 2000
ALONE = "idle: memory"
EACH = f"idle: memory of each of {SESSIONS:,} sessions"


def more_descriptors() -> None:
    """Raise the limit on open files for this process and those that it starts."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def figures(*, repeat: int, scale: float) -> Iterator[Figure]:
    """Memory of the headless process, and how much of it each idle session takes."""
    more_descriptors()
    runs = [once(int(SESSIONS * scale)) for _ in range(repeat)]
    alone = tuple(run.alone / 1024 for run in runs)
    yield Figure(work=ALONE, place="disk", program="engine", values=alone, unit="MB")
    each = tuple(run.each for run in runs)
    yield Figure(work=EACH, place="disk", program="engine", values=each, unit="kB", note=runs[-1].note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One start; memory in kB."""

    alone: float
    each: float
    note: str


def once(count: int) -> Run:
    """Start the relay, look, open ``count`` sessions, look again."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="idle-")))
        engine = stack.enter_context(running_engine(folder))
        with smtplib.SMTP("127.0.0.1", engine.port, timeout=20) as client:
            client.noop()
        alone = engine.resident()
        sessions = [socket.create_connection(("127.0.0.1", engine.port), timeout=20) for _ in range(count)]
        for session in sessions:
            stack.callback(session.close)
        greeted = sum(session.recv(512).startswith(b"220 ") for session in sessions)
        with smtplib.SMTP("127.0.0.1", engine.port, timeout=20) as client:
            client.sendmail("from@example.com", ["to@example.org"], b"Subject: served all the same\r\n\r\n")
        each = (engine.resident() - alone) / count
    return Run(alone=alone, each=each, note=f"{greeted} of {count} greeted, one more served")
