"""``make soak``: an hour of mail in and out with trouble all the while; the account as text and as JSON.

Ends with exit code 0 when no message was lost or altered, each duplicate has its explanation, and nothing grows.
The relay is killed in the first half of the time only, so that the second half shows what memory and files do.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest

from tests.support.disks import tmpfs
from tests.support.engineproc import Engine
from tools.soak.book import Account, Book
from tools.soak.harm import Harm
from tools.soak.target import Target
from tools.soak.traffic import Clients

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = 8
DRAIN = 120.0
"""Seconds that the queue may take to empty when all is well again."""
SAMPLE = 1.0
ENOUGH = 60
"""Samples of one life below which nothing is said of growth."""
MOST_GROWTH = 16.0
"""MB between the beginning and the end of the second half: what the allocator and rare collections leave behind.

A leak of 50 octets a message shows above it in half a million messages.
"""
MOST_FILES = 12
"""Open files more at rest than at the start: what is opened on first use."""


@dataclass
class Samples:
    """What the relay weighed, each second: seconds since the start, life, MB, open files."""

    rows: list[tuple[float, int, float, int]] = field(default_factory=list[tuple[float, int, float, int]])

    def grown(self) -> float:
        """MB of the last life: the median of its last fifth less that of its second one."""
        last = [row[2] for row in self.rows if row[1] == self.rows[-1][1]] if self.rows else []
        fifth = len(last) // 5
        return _median(last[-fifth:]) - _median(last[fifth : 2 * fifth]) if len(last) >= ENOUGH else 0.0


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description="Mail in and out, with trouble.")
    parser.add_argument("--minutes", type=float, default=60.0, help="how long mail is sent")
    parser.add_argument("--messages", type=int, default=1_000_000, help="how many messages at the most")
    parser.add_argument("--pause", type=float, default=10.0, help="seconds between two troubles, about")
    parser.add_argument("--seed", type=int, default=None, help="of chance")
    parser.add_argument("--folder", type=Path, help="where the spool lies; a small file system in memory if possible")
    parser.add_argument("--report", type=Path, default=ROOT / "build" / "soak", help="the folder for the report")
    return parser.parse_args()


def places(stack: ExitStack, asked: argparse.Namespace) -> tuple[Path, Path | None]:
    """A folder to work in, and the file system of the spool if it may be filled."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-", dir=asked.folder)))
    if asked.folder is None:
        with suppress(pytest.skip.Exception):
            return folder, stack.enter_context(tmpfs(folder / "small", size="256m"))
        print("the spool cannot be given a file system of its own here: no full disks")
    return folder, None


async def soak(asked: argparse.Namespace, folder: Path, small: Path | None) -> tuple[Account, Harm, Samples]:
    """All of it."""
    chance = random.Random(asked.seed)  # noqa: S311 - chooses troubles, guards nothing
    book, samples = Book(asked.messages), Samples()
    async with Target(book) as target:
        engine = Engine(
            folder / "relay",
            *(f"forward-to 127.0.0.1:{target.port}", "forward", "forward-on-disconnect", "poll 1", "disk-reserve 0"),
            *("forward-retry 1,2,86400", "client-connections 4", "client-smtp-config +pipelining"),
            *("response-timeout 20", "connection-timeout 10"),
            spool=(small or folder) / "spool",
        )
        harm = Harm(engine, target, chance, small)
        try:
            await harm.start()
            start = time.monotonic()
            async with asyncio.TaskGroup() as group:
                sending = group.create_task(Clients(book, engine.port, chance).run(CLIENTS))
                sampling = group.create_task(_sample(engine, harm, samples, start))
                end = start + 60 * asked.minutes
                while not sending.done() and time.monotonic() < end:
                    pause = chance.uniform(0.5, 1.5) * asked.pause
                    await asyncio.wait([sending], timeout=min(pause, end - time.monotonic()))
                    if time.monotonic() < end:
                        await harm.one(kills=time.monotonic() < (start + end) / 2)
                book.close()
                await sending
                await _drained(engine.spool)
                sampling.cancel()
            harm.left_open = engine.open_files() - harm.files
            code = await asyncio.to_thread(engine.stop)
            if code:
                harm.faults.append(f"the relay ended with code {code}")
            harm.read_log()
        finally:
            engine.kill()
        return book.account(_kept(engine.spool)), harm, samples


async def _sample(engine: Engine, harm: Harm, samples: Samples, start: float) -> None:
    while True:
        with suppress(OSError, AssertionError):
            row = (time.monotonic() - start, harm.life, engine.resident() / 1024, engine.open_files())
            samples.rows.append(row)
        await asyncio.sleep(SAMPLE)


async def _drained(spool: Path) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(DRAIN):
            while await asyncio.to_thread(_busy, spool):  # noqa: ASYNC110 - another process empties it
                await asyncio.sleep(SAMPLE / 5)


def _busy(spool: Path) -> bool:
    return any(spool.glob("*.envelope*"))


def _kept(spool: Path) -> Iterator[bytes]:
    for file in spool.glob("*.envelope*"):
        with suppress(FileNotFoundError):
            yield (spool / f"{file.name.partition('.envelope')[0]}.content").read_bytes()


def main() -> int:
    """Exit code 0 when every promise was kept."""
    asked = arguments()
    os.chdir(ROOT)
    asked.seed = random.randrange(1 << 32) if asked.seed is None else asked.seed  # noqa: S311 - see above
    begun = time.monotonic()
    with ExitStack() as stack:
        folder, small = places(stack, asked)
        account, harm, samples = asyncio.run(soak(asked, folder, small))
    seconds = time.monotonic() - begun
    megabytes = samples.grown()
    problems = [name for name in ("lost", "ghosts", "altered", "unexplained") if getattr(account, name)] + harm.faults[
        :5
    ]
    if megabytes > MOST_GROWTH:
        problems.append(f"memory has grown by {megabytes:.1f} MB")
    if harm.left_open > MOST_FILES:
        problems.append(f"{harm.left_open} files more are open at rest than at the start")
    facts = {
        **asdict(account),
        "seconds": round(seconds, 1),
        "seed": asked.seed,
        "troubles": dict(harm.done),
        "starts": harm.life,
        "logged_megabytes": round(harm.log_size / 1e6, 1),
        "most_megabytes": round(max((row[2] for row in samples.rows), default=0.0), 1),
        "most_files": max((row[3] for row in samples.rows), default=0),
        "grown_megabytes": round(megabytes, 2),
        "more_files_at_rest": harm.left_open,
        "problems": problems,
    }
    file = asked.report / f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({**facts, "samples": samples.rows}) + "\n", encoding="utf-8")
    for name, value in facts.items():
        print(f"{name:>18}: {value}")
    print("kept every promise" if not problems else "BROKEN: " + ", ".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
