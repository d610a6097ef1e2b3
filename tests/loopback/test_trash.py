"""Deleted messages go for good after the days that the option ``trash`` gives them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from engine.trash import DAY, keep_trash


class Later(SystemClock):
    """A clock that can be moved ahead, in days."""

    days = 0.0

    def time(self) -> float:
        return super().time() + self.days * DAY


async def test_the_trash_keeps_messages_for_its_days_and_no_longer(tmp_path: Path) -> None:
    clock = Later()
    spool, warnings = DirectorySpool(tmp_path, clock), list[str]()
    try:
        draft = spool.begin()
        draft.write(b"Subject: x\r\n\r\n")
        draft.seal(Envelope(reverse_path="a@example.com", remote=("b@example.com",)))
        await draft.commit()
        assert (await spool.delete([draft.id], trash=True)).done == 1
        for clock.days, left in ((6.9, 2), (7.1, 0)):
            keeping = asyncio.create_task(keep_trash(spool, 7, clock, warnings.append))
            await asyncio.sleep(0)
            assert await spool.empty_trash(0) == 0  # done after the look above, in the same thread
            keeping.cancel()
            await asyncio.wait([keeping])
            assert len(list((tmp_path / "trash").iterdir())) == left
        assert warnings == []
    finally:
        spool.close()
