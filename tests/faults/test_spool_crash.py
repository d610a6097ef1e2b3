"""A store whose process is killed at every single system call loses nothing and needs nobody to repair it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.events import MessageId
from engine.link import MessageState
from engine.spool.directory import DirectorySpool
from tests.support.traced import Driver, Outcome, needs_strace, run_traced

pytestmark = [pytest.mark.slow, needs_strace]

LOOP, COMMITTER, OUTLET, INTAKE = range(4)
"""Threads of the store, by age; strace counts the calls of each by itself."""

POINTS = [
    *((LOOP, call) for call in ("openat", "write", "unlinkat", "close")),
    *((COMMITTER, call) for call in ("openat", "write", "fsync", "close", "renameat2", "renameat")),
    *((INTAKE, call) for call in ("openat", "write", "close", "read")),
    *((OUTLET, call) for call in ("openat", "write", "flock", "renameat2", "renameat", "unlinkat", "mkdirat")),
    *((None, call) for call in ("openat", "write", "flock")),
]


async def check(folder: Path, outcome: Outcome) -> None:
    """Everything promised before the crash holds after a restart."""
    spool = DirectorySpool(folder, SystemClock())
    report = await spool.recover()
    assert (report.failed, report.foreign, report.problems) == ((), (), ())
    rows = {row.id: row for row in await spool.messages()}
    removing = {fact[0] for fact in outcome.said("removing")}
    removed = {fact[0] for fact in outcome.said("removed")}
    for message, content in outcome.said("acked"):
        if message not in removing:
            assert rows[MessageId(message)].state in {MessageState.QUEUED, MessageState.FAILED, MessageState.HELD}
            assert await spool.content(MessageId(message), len(content)) == content.encode()
        assert message not in removed or message not in rows
    orphans = {name.removesuffix(".content") for name in report.orphans}
    assert {row.id for row in rows.values() if row.state is MessageState.DAMAGED} == orphans
    assert not orphans & ({fact[0] for fact in outcome.said("acked")} - removing)
    second = await spool.recover()
    assert (second.returned, second.removed, second.failed) == ((), (), ())
    spool.close()
    expected = {f"{message}.content" for message in rows}
    assert {name for name in leftovers(folder) if not re.search(r"\.envelope(\.bad|\.hold)?$", name)} == expected


def leftovers(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.name != "trash"}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("thread", "call"), POINTS)
async def test_a_kill_at_any_call_loses_nothing_acknowledged(tmp_path: Path, thread: int | None, call: str) -> None:
    mode = "everything" if thread is None else "warm"
    for number in range(1, 100):
        folder = tmp_path / str(number)
        folder.mkdir()
        injection = ("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
        outcome = run_traced(mode, folder, *injection, thread=thread)
        await check(folder, outcome)
        if not outcome.killed:
            assert ("finished",) in outcome.facts
            assert number > 1
            return
    pytest.fail(f"{call} was called more than 100 times")


async def test_claims_of_a_killed_process_are_queued_again(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    assert run_traced("one", folder, "-e", "trace=fsync").said("acked")
    driver = Driver("hold_claim", folder)
    driver.go()
    _, message = driver.line().split(" ")
    spool = DirectorySpool(folder, SystemClock())
    try:
        assert driver.line() == "holding"
        report = await spool.recover()
        assert (report.returned, report.foreign) == ((), (f"{message}.envelope.busy",))
        driver.kill()
        report = await spool.recover()
        assert (report.returned, report.foreign) == ((MessageId(message),), ())
        assert await spool.queued() == [message]
    finally:
        driver.kill()
        spool.close()


def test_two_processes_never_deliver_the_same_message(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    stored = {fact[0] for fact in Driver("many", folder).finish() if fact[0] == "acked"}
    assert stored == {"acked"}
    total = len(list(folder.glob("*.envelope")))
    drivers = [Driver("drain", folder) for _ in range(2)]
    for driver in drivers:
        driver.go()
    delivered = [fact[1] for driver in drivers for fact in driver.finish() if fact[0] == "delivered"]
    assert len(delivered) == len(set(delivered)) == total == 1000
    assert leftovers(folder) == set()
