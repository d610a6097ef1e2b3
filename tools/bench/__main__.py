"""``make bench``: measure, show the ratios, keep the figures as JSON below ``build/bench``, or as a page."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tests.support import postfix
from tools.bench import accept, desktop, flood, forward, full_spool, idle
from tools.bench.page import page
from tools.bench.report import ROOT, Figure, as_json, machine, table

PARTS = ("accept", "forward", "full-spool", "idle", "flood", "desktop")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description="Speed beside Postfix and aiosmtpd.")
    parser.add_argument("--only", choices=PARTS, help="one of the parts")
    parser.add_argument("--quick", action="store_true", help="one repetition with a fifth of the messages")
    parser.add_argument("--runs", type=int, default=5, help="repetitions of each measurement")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write all figures as a page, too")
    parser.add_argument("--tmpfs", type=Path, default=Path("/dev/shm"), help="a folder in memory")  # noqa: S108 - the system's own
    parser.add_argument("--disk", type=Path, default=Path("/var/tmp"), help="a folder on the disk to measure")  # noqa: S108 - on disk everywhere
    parser.add_argument("--place", choices=("tmpfs", "disk"), help="one of the two places")
    return parser.parse_args()


def figures(asked: argparse.Namespace, places: dict[str, Path]) -> Iterator[Figure]:
    """All that was asked for, one after the other, nothing else running."""
    repeat, scale = (1, 0.2) if asked.quick else (asked.runs, 1.0)
    if asked.only in {None, "accept"}:
        yield from accept.figures(places, repeat=repeat, scale=scale)
    if asked.only in {None, "forward"}:
        yield from forward.figures(places, repeat=repeat, scale=scale)
    if asked.only in {None, "full-spool"}:
        yield from full_spool.figures(places, repeat=repeat, scale=scale)
    if asked.only in {None, "idle"}:
        yield from idle.figures(repeat=repeat, scale=scale)
    if asked.only in {None, "flood"}:
        yield from flood.figures(scale=scale)
    if asked.only in {None, "desktop"}:
        yield from desktop.figures(places, repeat=repeat, scale=scale)


def stopped(_signal: int, _frame: FrameType | None) -> NoReturn:
    """Leave by an exception, through all that cleans up."""
    sys.exit("stopped")


def main() -> int:
    """Exit code 0 when everything was measured; speed itself is not judged here."""
    if reason := postfix.missing():
        print(f"The bench compares with Postfix: {reason}.")
        return 1
    asked = arguments()
    os.chdir(ROOT)
    os.umask(0o022)
    # Ended by others it still ends what it has started.
    signal.signal(signal.SIGTERM, stopped)
    with tempfile.TemporaryDirectory(dir=asked.tmpfs) as memory, tempfile.TemporaryDirectory(dir=asked.disk) as disk:
        folders = {"tmpfs": Path(memory), "disk": Path(disk)}
        for folder in folders.values():
            folder.chmod(0o755)
        places = {name: folder for name, folder in folders.items() if asked.place in {None, name}}
        facts = machine(places)
        done: list[Figure] = []
        for figure in figures(asked, places):
            done.append(figure)
            print(
                f"{figure.work}, {figure.program} on {figure.place}: {figure.median:.1f} {figure.unit}", file=sys.stderr
            )
    print(table(done))
    file = ROOT / "build" / "bench" / f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(as_json(done, facts), encoding="utf-8")
    if asked.report is not None:
        asked.report.write_text(page(done, facts), encoding="utf-8")
    print(f"All figures: {file.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
