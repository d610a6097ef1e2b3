"""What is split off a message in a store shares its fate."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.filters.base import OK, MessageFiles, Role
from engine.filters.split import SplitFilter, SplitOptions
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from tests.support.filtering import Log, settings_for, tree

ENVELOPE = Envelope(reverse_path="a@b", remote=("x@one.com", "y@two.com", "z@three.com"))


@pytest.mark.parametrize(("ending", "queued"), [("commit", 3), ("abandon", 3), ("discard", 0)])
async def test_what_is_split_off_shares_the_fate_of_the_message(tmp_path: Path, ending: str, queued: int) -> None:
    spool = DirectorySpool(tmp_path, SystemClock())
    try:
        draft = spool.begin()
        draft.write(b"Subject: x\r\n\r\n")
        draft.seal(ENVELOPE)
        await draft.expose()
        content, envelope = draft.paths()
        split = SplitFilter(SplitOptions(), Role.SERVER, settings_for(tmp_path), Log())
        assert await split.run(MessageFiles(id=draft.id, content=content, envelope=envelope)) == OK
        assert await spool.queued() == []
        if ending == "commit":
            await draft.reopen()
            await draft.commit()
        elif ending == "abandon":
            await draft.abandon()
        else:
            draft.discard()
        found = await spool.queued()
        assert len(found) == queued
        assert len(tree(tmp_path)) == 2 * queued
        for message in found:
            claim = await spool.claim(message)
            assert len(claim.envelope.remote) == 1
            await claim.done()
    finally:
        spool.close()
