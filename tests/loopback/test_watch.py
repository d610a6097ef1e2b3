"""New files in the spool folder start a run (option ``watch``)."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from engine.watch import SpoolWatch


async def store(spool: DirectorySpool) -> None:
    draft = spool.begin()
    draft.write(b"Subject: x\r\n\r\n")
    draft.seal(Envelope(reverse_path="a@example.com", remote=("b@example.com",)))
    await draft.commit()


async def test_a_message_that_another_program_adds_triggers_a_run(tmp_path: Path) -> None:
    spool, other = DirectorySpool(tmp_path, SystemClock()), DirectorySpool(tmp_path, SystemClock())
    seen: asyncio.Queue[str] = asyncio.Queue()
    watching = asyncio.create_task(SpoolWatch(tmp_path, spool, seen.put_nowait, interval=0.01).run())
    try:
        async with asyncio.timeout(10):
            while seen.empty():
                # What is there at the first look is no news, so the first message may be too early.
                await store(other)
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.2):
                        assert await seen.get() == "watch"
                        break
    finally:
        watching.cancel()
        await asyncio.wait([watching])
        for each in (spool, other):
            each.close()
