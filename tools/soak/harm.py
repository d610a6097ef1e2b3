"""What is done to the relay while it works, by chance."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.support.disks import use_up
from tests.support.engineproc import Engine
from tools.soak.target import Target

HOLD = 1.0
"""Seconds that a trouble lasts."""


class Harm:
    """``small``: the file system of the spool, if it is one that may be filled."""

    def __init__(self, engine: Engine, target: Target, chance: random.Random, small: Path | None) -> None:
        self._engine = engine
        self._target = target
        self._chance = chance
        self._small = small
        self.done: Counter[str] = Counter()
        self.faults: list[str] = []
        """Lines of the log that no trouble excuses."""
        self.log_size = 0
        """Octets that were logged in all."""
        self.life = 0
        """How often the relay was started."""
        self.files = self.left_open = 0
        """How many files it had open at first, and how many more when all was done."""

    async def start(self) -> None:
        """Start the relay, with a log that begins now."""
        self.read_log()
        self.life += 1
        await asyncio.to_thread(self._engine.start, seconds=60)
        self.files = self._engine.open_files()

    def read_log(self) -> None:
        """Look through the log of the relay, which has ended, and throw it away."""
        if not self._engine.log.exists():
            return
        self.log_size += self._engine.log.stat().st_size
        with self._engine.log.open(encoding="utf-8", errors="replace") as file:
            self.faults += [line.strip() for line in file if "Traceback" in line or ": error: internal" in line]
        self._engine.log.unlink()

    async def one(self, *, kills: bool) -> None:
        """Do one thing."""
        ways: list[Callable[[], Awaitable[None]]] = [self._cut, self._swallow, self._unwilling, self._down]
        if kills:
            ways += [self._kill] * 2
        if self._small is not None:
            ways.append(self._full)
        way = self._chance.choice(ways)
        self.done[way.__name__.strip("_")] += 1
        await way()

    async def _kill(self) -> None:
        with self._target.killing():
            await asyncio.to_thread(self._engine.kill)
        await self.start()

    async def _cut(self) -> None:
        self._target.cut()

    async def _swallow(self) -> None:
        self._target.swallow += self._chance.randrange(1, 4)

    async def _unwilling(self) -> None:
        self._target.unwilling = True
        await asyncio.sleep(HOLD)
        self._target.unwilling = False

    async def _down(self) -> None:
        self._target.close()
        self._target.cut()
        await asyncio.sleep(HOLD)
        await self._target.open()

    async def _full(self) -> None:
        assert self._small is not None
        filler = await asyncio.to_thread(use_up, self._small)
        await asyncio.sleep(HOLD)
        filler.unlink()
