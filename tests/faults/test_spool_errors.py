"""Calls that fail: no message is acknowledged, nothing is left, and the store recovers by itself (D7, O8)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import SpoolFull
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from tests.support.disks import tmpfs, use_up
from tests.support.traced import needs_strace, run_traced

ENVELOPE = Envelope(reverse_path="a@b", remote=("c@d",))


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_failed_flush_is_never_acknowledged_and_new_mail_waits_for_a_probe(tmp_path: Path, number: int) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced("persist", folder, "-e", "trace=fsync", "-e", f"inject=fsync:error=EIO:when={number}")
    words = [fact[0] for fact in outcome.facts]
    assert words == ["refused", "left", "degraded", "healthy", "acked", "finished"]
    assert outcome.said("left") == [()]
    assert "input/output error" in " ".join(outcome.said("degraded")[0])
    ((message, _),) = outcome.said("acked")
    assert sorted(file.name for file in folder.iterdir()) == [f"{message}.content", f"{message}.envelope"]


@needs_strace
@pytest.mark.slow
def test_a_store_stays_degraded_until_a_probe_goes_through(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced("persist", folder, "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1..4")
    assert [fact[0] for fact in outcome.facts] == ["refused", "left", "degraded", "healthy", "acked", "finished"]
    assert sum("INJECTED" in line for line in outcome.trace.splitlines()) == 4


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize(
    ("call", "error", "kind"),
    [
        ("renameat2", "EIO", "SpoolError"),
        ("renameat2", "ENOSPC", "SpoolFull"),
        ("fsync", "ENOSPC", "SpoolFull"),
        ("fsync", "EDQUOT", "SpoolFull"),
    ],
)
def test_the_error_says_whether_space_is_lacking(tmp_path: Path, call: str, error: str, kind: str) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    outcome = run_traced("persist", folder, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when=1")
    assert outcome.said("refused")[0][0] == kind
    assert outcome.said("left")[0] == ()
    assert len(outcome.said("acked")) == 1


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB."""
    with tmpfs(tmp_path / "small", size="64k") as folder:
        yield folder


async def accept(spool: DirectorySpool, *parts: bytes) -> None:
    draft = spool.begin()
    try:
        for part in parts:
            draft.write(part)
        draft.seal(ENVELOPE)
        await draft.commit()
    finally:
        draft.discard()


async def fill(spool: DirectorySpool) -> None:
    for _ in range(100):
        await accept(spool, b"x" * 5000)


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if not file.name.startswith(".")]


async def deliver_all(spool: DirectorySpool) -> int:
    count = 0
    for message in await spool.queued():
        await (await spool.claim(message)).done()
        count += 1
    return count


async def test_a_full_disk_refuses_new_mail_and_still_delivers_the_old(small: Path) -> None:
    spool = DirectorySpool(small, SystemClock())
    await spool.recover()
    try:
        with pytest.raises(SpoolFull, match="no space left"):
            await fill(spool)
        stored = len(await spool.queued())
        assert 0 < stored < 100
        assert len(names(small)) == 2 * stored
        assert await deliver_all(spool) == stored
        await accept(spool, b"x" * 5000)
        assert len(await spool.queued()) == 1
    finally:
        spool.close()


@pytest.mark.parametrize("spare", range(0, 16384, 4096))
async def test_wherever_the_space_ends_nothing_partial_stays(small: Path, spare: int) -> None:
    spool = DirectorySpool(small, SystemClock())
    try:
        use_up(small, spare)
        with pytest.raises(SpoolFull):
            await accept(spool, *[b"x" * 4096] * 4)
        assert names(small) == ["filler"]
    finally:
        spool.close()


async def test_a_full_disk_does_not_stop_a_claim(small: Path) -> None:
    spool = DirectorySpool(small, SystemClock())
    try:
        await accept(spool)
        use_up(small, 0)
        (message,) = await spool.queued()
        claim = await spool.claim(message)
        with pytest.raises(SpoolFull):
            await claim.fail("no", 550)
        await claim.release()
        assert await deliver_all(spool) == 1
    finally:
        spool.close()
