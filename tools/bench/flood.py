"""One client beside 2,000 idle sessions and a flood of 10,000 connections (spec reliability-security.md O2)."""

from __future__ import annotations

import smtplib
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

from tests.support.engineproc import running_engine
from tools.bench.idle import SESSIONS, more_descriptors
from tools.bench.report import Figure

CONNECTIONS = 10_000
BREATH = 0.05
"""Seconds between the messages of the client that is measured."""


class Flood(threading.Thread):
    """Connects again and again, says nothing, and goes; ``rest`` connections are held at a time."""

    def __init__(self, port: int, count: int, rest: int = 100) -> None:
        super().__init__(name="flood")
        self._port = port
        self._count = count
        self._rest = rest
        self.refused = 0

    def run(self) -> None:
        """All connections, one after the other."""
        held: list[socket.socket] = []
        for _ in range(self._count):
            try:
                held.append(socket.create_connection(("127.0.0.1", self._port), timeout=20))
            except OSError:
                self.refused += 1
            if len(held) > self._rest:
                held.pop(0).close()
        for each in held:
            each.close()


def _sent(port: int) -> float:
    """Seconds from the connection to the 250 for a message; infinite when it is not taken."""
    start = time.monotonic()
    with suppress(OSError, smtplib.SMTPException), smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
        client.sendmail("from@example.com", ["to@example.org"], b"Subject: served all the same\r\n\r\n")
        return time.monotonic() - start
    return float("inf")


def figures(*, scale: float) -> Iterator[Figure]:
    """How long the client waits, and what the relay weighs at its most."""
    more_descriptors()
    idle, flood = int(SESSIONS * scale), int(CONNECTIONS * scale)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="flood-")))
        engine = stack.enter_context(running_engine(folder))
        sessions = [socket.create_connection(("127.0.0.1", engine.port), timeout=20) for _ in range(idle)]
        for session in sessions:
            stack.callback(session.close)
            session.recv(512)
        crowd = Flood(engine.port, flood)
        pause = threading.Event()
        crowd.start()
        stack.callback(crowd.join)
        waits = [_sent(engine.port)]
        while not pause.wait(BREATH) and crowd.is_alive():
            waits.append(_sent(engine.port))
        peak = engine.peak() / 1024
    waits.sort()
    work = f"flood of {flood:,} beside {idle:,} idle"
    note = f"{len(waits)} messages, {crowd.refused} connections of the flood refused"
    yield Figure(
        work=f"{work}: p99",
        place="disk",
        program="engine",
        values=(1000 * waits[max(0, int(len(waits) * 0.99) - 1)],),
        unit="ms",
        note=note,
    )
    yield Figure(work=f"{work}: slowest", place="disk", program="engine", values=(1000 * waits[-1],), unit="ms")
    yield Figure(work=f"{work}: most memory", place="disk", program="engine", values=(peak,), unit="MB")
