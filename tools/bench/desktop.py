"""The desktop application under load: how late its loop is, how soon its window opens, what it weighs.

Each measurement is a process of its own (``python -m tools.bench.desktop STEP FOLDER COUNT``) with the real engine,
the real window on Qt's offscreen platform and, for the load, a second process that hands mail over.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from emailrelay_gui import aio
from emailrelay_gui.collector import Collector
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from engine.api import LocalLink, MessageId, SystemClock
from tools.bench.folders import fresh
from tools.bench.full_spool import fill
from tools.bench.report import ROOT, Figure

RATE = 500
"""Messages a second that are handed over."""
SECONDS = 20.0
TICK = 10
"""Milliseconds between two ticks of the timer whose lateness is measured."""
ROWS = 100_000
SMALLER = 10_000
LATE = f"{RATE} msg/s in, {TICK} ms timer late"
LATENESS = {"p99": "p99", "worst": "worst", "worked_p99": "own work, p99", "worked_worst": "own work, worst"}
OPENING = {
    "opened": ("until it is open", "s"),
    "listed": ("until all are listed", "s"),
    "filling": ("worst stall while listing", "ms"),
    "scrolling": ("worst stall while scrolling", "ms"),
    "memory": ("memory", "MB"),
}
TRAY = "window closed to the tray: memory"


class Lateness(QObject):
    """How many milliseconds each tick of a precise timer comes too late; and how much of that is work of this thread.

    The second says what the first would be on a machine with nothing else to do.
    """

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self._cpu = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Measure from now on."""
        self.late.clear()
        self.worked.clear()
        self._cpu = time.thread_time()
        self._since.start()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """The 99th percentile and the worst."""
        self._timer.stop()
        late, worked = sorted(self.late) or [0.0], sorted(self.worked) or [0.0]
        return {
            "p99": late[int(len(late) * 0.99)],
            "worst": late[-1],
            "worked_p99": worked[int(len(worked) * 0.99)],
            "worked_worst": worked[-1],
        }

    def _tick(self) -> None:
        self.late.append(max(0.0, self._since.nsecsElapsed() / 1e6 - TICK))
        now = time.thread_time()
        self.worked.append(max(0.0, (now - self._cpu) * 1000 - TICK))
        self._cpu = now
        self._since.start()


class Desktop:
    """The application over one spool, as :mod:`emailrelay_gui.app` puts it together."""

    def __init__(self, folder: Path) -> None:
        self.spool = folder / "spool"
        self.spool.mkdir(exist_ok=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        config = folder / "emailrelay.conf"
        config.write_text(f"spool-dir {self.spool}\nport {self.port}\ninterface 127.0.0.1\n")
        self.link = LocalLink(config)
        self._errors: list[BaseException] = []
        settings = SettingsFile(folder / "desktop.json")
        self.session = Session(self.link, SystemClock(), settings, NoAutostart(), self._errors.append)
        self._collector = Collector(self.session)

    def show(self) -> None:
        """Open the window on the queue page."""
        self.session.start(tray=False)
        self.session.window.resize(1120, 760)
        self.session.window.go("queue")
        self.session.window.show()

    async def rows(self, number: int) -> None:
        """Wait until so many messages are listed."""
        while self.session.queue_model.rowCount() < number:  # noqa: ASYNC110 - what is measured is the loop itself
            await asyncio.sleep(0.005)

    async def close(self) -> None:
        """Put everything away; raises what went wrong unseen."""
        await self.session.close()
        await self.link.close()
        self._collector.close()
        if self._errors:
            raise self._errors[0]


def resident() -> float:
    """Memory of this process in megabytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


async def load(folder: Path, count: int) -> dict[str, float]:
    """While mail arrives."""
    desktop = Desktop(folder)
    await desktop.link.start()
    desktop.show()
    await asyncio.sleep(1)
    lateness = Lateness()
    sender = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tools.bench.desktop", "send", str(desktop.port), str(count), cwd=ROOT
    )
    lateness.start()
    begun = time.monotonic()
    code = await sender.wait()
    took = time.monotonic() - begun
    found = lateness.stop()
    await desktop.rows(count)
    shown = time.monotonic() - begun - took
    await desktop.close()
    return {**found, "rate": count / took, "shown": shown, "failed": float(code)}


async def opening(folder: Path, count: int) -> dict[str, float]:
    """With a full spool: until the window is painted, until all is listed, and the worst stall of a scroll."""
    desktop = Desktop(folder)
    lateness = Lateness()
    begun = time.monotonic()
    desktop.show()
    await asyncio.sleep(0)
    desktop.session.window.grab()
    opened = time.monotonic() - begun
    lateness.start()
    await desktop.rows(count)
    listed = time.monotonic() - begun
    await asyncio.sleep(0.5)
    filling = lateness.stop()
    table = desktop.session.window.pages.queue.table
    bar = table.verticalScrollBar()
    lateness.start()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        table.viewport().update()
        await asyncio.sleep(0.01)
    scrolling = lateness.stop()
    memory = resident()
    await desktop.close()
    return {
        "opened": opened,
        "listed": listed,
        "filling": filling["worst"],
        "filling_worked": filling["worked_worst"],
        "scrolling": scrolling["worst"],
        "scrolling_worked": scrolling["worked_worst"],
        "memory": memory,
    }


def replace_all(spool: Path, turn: int, count: int) -> None:
    """Give the messages that :func:`fill` wrote other names."""
    for number in range(1, count + 1):
        for suffix in ("content", "envelope"):
            old = spool / f"emailrelay.{turn}.1700000000.{number}.{suffix}"
            old.rename(spool / f"emailrelay.{turn + 1}.1700000000.{number}.{suffix}")


async def churn(folder: Path, count: int) -> dict[str, float]:
    """Memory before and after most messages of a spool were replaced by others, several times."""
    desktop = Desktop(folder)
    desktop.show()
    await desktop.rows(count)
    sizes: list[float] = []
    for turn in range(6):
        await asyncio.to_thread(replace_all, desktop.spool, turn + 1, count)
        desktop.session.bridge.refresh()
        last = MessageId(f"emailrelay.{turn + 2}.1700000000.{count}")
        while desktop.session.queue_model.summary(last) is None:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)
        gc.collect()
        sizes.append(resident())
    await desktop.close()
    return {"before": sizes[1], "after": sizes[-1]}


async def idle(folder: Path, _count: int) -> dict[str, float]:
    """Memory of the application in the tray."""
    desktop = Desktop(folder)
    await desktop.link.start()
    desktop.session.start(tray=False)
    await asyncio.sleep(2)
    memory = resident()
    await desktop.close()
    return {"memory": memory}


async def _hand_over(port: int, count: int, pause: float) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = b"Subject: one of many\r\n\r\n" + b"text\r\n" * 300 + b".\r\n"
    await reader.readline()
    begun = time.monotonic()
    for number in range(count):
        for line in (b"EHLO x", b"MAIL FROM:<a@example.com>", b"RCPT TO:<b@example.org>", b"DATA", body):
            if line.startswith(b"EHLO") and number:
                continue
            writer.write(line if line is body else line + b"\r\n")
            while (await reader.readline())[3:4] == b"-":
                pass
        await asyncio.sleep(max(0.0, begun + (number + 1) * pause - time.monotonic()))
    writer.close()


async def send(port: int, count: int) -> int:
    """Hand mail over at the rate that is asked for, in eight sessions."""
    async with asyncio.TaskGroup() as group:
        for _ in range(8):
            group.create_task(_hand_over(port, count // 8, 8 / RATE))
    return 0


def run(step: str, folder: Path, count: int) -> None:
    """One measurement, as JSON on the standard output."""
    steps = {"load": load, "open": opening, "churn": churn, "idle": idle}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    look = Appearance(app, native=False)
    look.choose(Scheme.LIGHT)
    found: dict[str, float] = {}

    async def main() -> int:
        found.update(await steps[step](folder, count))
        return 0

    code = aio.run(app, main)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(code)  # as emailrelay_gui.__main__ does, and for its reason


def measured(step: str, folder: Path, count: int) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    command = [sys.executable, "-m", "tools.bench.desktop", step, str(folder), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def figures(places: Mapping[str, Path], *, repeat: int, scale: float) -> Iterator[Figure]:
    """All of it, at the first place only: the disk has little part in it."""
    place, folder = next(iter(places.items()))
    count = int(RATE * SECONDS * scale) // 8 * 8
    found = several("load", folder, count, repeat)
    note = f"{statistics.median(found['rate']):.0f} msg/s came in"
    for name, what in LATENESS.items():
        yield Figure(work=f"{LATE}, {what}", place=place, program="desktop", values=found[name], unit="ms", note=note)
    for count in (int(SMALLER * scale), int(ROWS * scale)):
        found = several("open", folder, count, repeat, filled=count)
        for name, (what, unit) in OPENING.items():
            yield _figure(f"window over {count:,} messages: {what}", place, found[name], unit)
    found = several("churn", folder, int(SMALLER * scale), repeat, filled=int(SMALLER * scale))
    gained = tuple(after - before for before, after in zip(found["before"], found["after"], strict=True))
    yield _figure("window: memory gained by churn", place, gained, "MB")
    yield _figure(TRAY, place, several("idle", folder, 0, repeat)["memory"], "MB")


def several(step: str, folder: Path, count: int, repeat: int, *, filled: int = 0) -> dict[str, tuple[float, ...]]:
    """Several runs of one measurement, each over a spool of its own with ``filled`` messages."""
    runs: list[dict[str, float]] = []
    for _ in range(repeat):
        with fresh(folder, "desktop-") as base:
            (base / "spool").mkdir()
            fill(base / "spool", filled)
            runs.append(measured(step, base, count))
    return {name: tuple(run[name] for run in runs) for name in runs[0]}


def _figure(work: str, place: str, values: tuple[float, ...], unit: str) -> Figure:
    return Figure(work=work, place=place, program="desktop", values=values, unit=unit)


if __name__ == "__main__":
    if sys.argv[1] == "send":
        sys.exit(asyncio.run(send(int(sys.argv[2]), int(sys.argv[3]))))
    run(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
