"""The sweep at start-up decides right for every combination of pieces (D9, Q10)."""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.events import MessageId
from engine.link import MessageState
from engine.spool.directory import DirectorySpool
from engine.spool.folder import Folder
from engine.spool.owners import Owners
from engine.spool.processes import Identity, SystemProcesses
from tests.support.spoolfiles import data_in, names, put

DEAD = "emailrelay.4999999.1000.1"
"""Begun by a process number that the system never hands out."""
ALIVE = f"emailrelay.{os.getpid()}.{int(time.time()) + 60}.1"
FOREIGN = "foo"


class NobodyElse(SystemProcesses):
    """The processes of this machine, except that files are seen as closed."""

    def __init__(self, opened: frozenset[str] | None = frozenset()) -> None:
        super().__init__()
        self._opened = opened

    def open_files(self, _: Path) -> frozenset[str] | None:
        return self._opened


@pytest.fixture
async def spool(tmp_path: Path) -> AsyncIterator[DirectorySpool]:
    made = DirectorySpool(tmp_path, SystemClock(), durable=False)
    yield made
    made.close()


async def test_the_claim_of_a_dead_owner_is_queued_again(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{ALIVE}.content", f"{ALIVE}.envelope.busy")
    record = Identity(pid=4999999, boot="other", start="1", host=os.uname().nodename).record()
    put(tmp_path, f"{ALIVE}.owner", data=record)
    report = await spool.recover()
    assert report.returned == (ALIVE,)
    assert names(tmp_path) == [f"{ALIVE}.content", f"{ALIVE}.envelope"]


async def test_the_claim_of_a_living_owner_without_locks_is_left(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.busy")
    put(tmp_path, f"{DEAD}.owner", data=SystemProcesses().own().record())
    report = await spool.recover()
    assert (report.returned, report.foreign) == ((), (f"{DEAD}.envelope.busy",))


async def test_the_claim_of_another_store_of_this_process_is_left(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope")
    other = DirectorySpool(tmp_path, SystemClock())
    await other.claim(MessageId(DEAD))
    report = await spool.recover()
    assert (report.returned, report.foreign) == ((), (f"{DEAD}.envelope.busy",))
    other.close()
    assert await spool.queued() == [DEAD]


async def test_a_stale_record_does_not_keep_a_queued_message_from_being_claimed(
    tmp_path: Path, spool: DirectorySpool
) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope")
    put(tmp_path, f"{DEAD}.owner", data=b"pid=4999999\nlock=held\n")
    await (await spool.claim(MessageId(DEAD))).done()
    assert names(tmp_path) == []


async def test_a_foreign_programs_claim_is_returned_when_it_is_shown_dead(tmp_path: Path) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock(), processes=NobodyElse())
    assert (await spool.recover()).returned == (DEAD,)
    spool.close()


@pytest.mark.parametrize("message", [ALIVE, FOREIGN], ids=["alive", "foreign"])
async def test_a_foreign_programs_claim_is_left_while_it_may_live(tmp_path: Path, message: str) -> None:
    put(tmp_path, f"{message}.content", f"{message}.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock(), processes=NobodyElse())
    report = await spool.recover()
    assert (report.returned, report.foreign) == ((), (f"{message}.envelope.busy",))
    spool.close()


@pytest.mark.parametrize("opened", [frozenset({f"{DEAD}.content"}), None])
async def test_a_foreign_programs_claim_is_left_while_the_content_may_be_open(
    tmp_path: Path, opened: frozenset[str] | None
) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock(), processes=NobodyElse(opened))
    assert (await spool.recover()).foreign == (f"{DEAD}.envelope.busy",)
    spool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="open files are seen through /proc")
async def test_an_open_content_shows_that_the_claim_lives(tmp_path: Path) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock())
    with (tmp_path / f"{DEAD}.content").open("rb"):
        assert (await spool.recover()).returned == ()
    assert (await spool.recover()).returned == (DEAD,)
    spool.close()


async def test_of_two_envelopes_one_is_sent_and_one_kept(tmp_path: Path) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope", f"{DEAD}.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock(), processes=NobodyElse())
    report = await spool.recover()
    assert report.failed == ((DEAD, "there were two envelopes for one content"),)
    assert names(tmp_path) == [f"{DEAD}.content", f"{DEAD}.envelope", f"{DEAD}.envelope.bad"]
    spool.close()


async def test_an_unfinished_message_of_a_dead_process_goes(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.new")
    report = await spool.recover()
    assert report.removed == (f"{DEAD}.envelope.new", f"{DEAD}.content")
    assert names(tmp_path) == []


@pytest.mark.parametrize("message", [ALIVE, FOREIGN], ids=["alive", "foreign"])
async def test_an_unfinished_message_stays_while_its_maker_may_live(
    tmp_path: Path, spool: DirectorySpool, message: str
) -> None:
    put(tmp_path, f"{message}.content", f"{message}.envelope.new", f"{message}.envelope.tmp")
    report = await spool.recover()
    assert (report.removed, sorted(report.foreign)) == ((), [f"{message}.envelope.new", f"{message}.envelope.tmp"])
    assert len(names(tmp_path)) == 3


async def test_the_content_stays_when_another_envelope_needs_it(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope.new", f"{DEAD}.envelope.bad")
    (tmp_path / "alice").mkdir()
    other = DEAD.replace("1000", "1001")
    put(tmp_path, f"{other}.content", f"{other}.envelope.new", f"alice/{other}.envelope")
    await spool.recover()
    assert names(tmp_path, "*.*") == [f"{DEAD}.content", f"{DEAD}.envelope.bad", f"{other}.content"]


async def test_temporary_copies_and_records_of_the_dead_go(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{DEAD}.content", f"{DEAD}.envelope", f"{DEAD}.envelope.tmp", f"{DEAD}.content.tmp")
    put(tmp_path, f"{DEAD}.owner", data=b"pid=4999999\nlock=held\n")
    put(tmp_path, ".emailrelay.4999999.1000.1.live", data=b"pid=4999999\nlock=held\n")
    put(tmp_path, ".probe.4999999.tmp", ".1000.5.1.4999999.tmp", ".editor.tmp")
    report = await spool.recover()
    assert len(report.removed) == 6
    assert names(tmp_path) == [f"{DEAD}.content", f"{DEAD}.envelope"]
    assert (tmp_path / ".editor.tmp").exists()


async def test_content_without_an_envelope_is_reported_and_stays(tmp_path: Path, spool: DirectorySpool) -> None:
    (tmp_path / "alice").mkdir()
    (tmp_path / "trash").mkdir()
    shared = DEAD.replace("1000", "1001")
    put(tmp_path, f"{DEAD}.content", f"{ALIVE}.content", f"{shared}.content", "foo.content")
    put(tmp_path, f"alice/{shared}.envelope", "alice/bar.content", "trash/baz.content")
    before = data_in(tmp_path)
    report = await spool.recover()
    assert report.orphans == (f"{DEAD}.content", "foo.content", "alice/bar.content")
    assert names(tmp_path, "*.content") == sorted(before)
    rows = {row.id: row.state for row in await spool.messages()}
    assert rows == {DEAD: MessageState.DAMAGED, "foo": MessageState.DAMAGED, ALIVE: MessageState.RECEIVING}


async def test_every_combination_of_pieces_is_put_right_and_stays_so(tmp_path: Path) -> None:
    """Any subset of the files of a dead process, each sound, empty or garbage: acknowledged mail stays."""
    spool = DirectorySpool(tmp_path, SystemClock(), durable=False, processes=NobodyElse())
    states = {".envelope", ".envelope.busy", ".envelope.bad", ".envelope.hold", ".envelope.new"}
    kinds: dict[MessageId, tuple[str, str, bool]] = {}
    numbers = itertools.count(1)
    for state, quality, has_content in itertools.product(sorted(states), ("sound", "empty", "garbage"), (True, False)):
        message = MessageId(f"emailrelay.4999999.1000.{next(numbers)}")
        kinds[message] = (state, quality, has_content)
        data = {"sound": None, "empty": b"", "garbage": b"\0garbage\n"}[quality]
        put(tmp_path, message + state, data=data)
        if has_content:
            put(tmp_path, f"{message}.content")
    before = data_in(tmp_path)
    report = await spool.recover()
    after = data_in(tmp_path)
    failed = dict(report.failed)
    for message, (state, quality, has_content) in kinds.items():
        if state == ".envelope.new":
            assert not [name for name in after if name.startswith(f"{message}.")]
            continue
        assert (f"{message}.content" in after) is has_content
        if state in {".envelope.bad", ".envelope.hold"}:
            assert after[message + state] == before[message + state]
        elif quality == "sound" and has_content:
            assert after[f"{message}.envelope"] == before[message + state]
        else:
            assert message in failed
            assert after[f"{message}.envelope.bad"].startswith(before[message + state])
            assert b"X-MailRelay-Reason: " in after[f"{message}.envelope.bad"]
    again = await spool.recover()
    assert (again.returned, again.removed, again.failed) == ((), (), ())
    assert data_in(tmp_path) == after
    assert len(await spool.messages()) == len([kind for kind in kinds.values() if kind[0] != ".envelope.new"])
    spool.close()


async def test_only_one_store_sweeps_at_a_time(tmp_path: Path, spool: DirectorySpool) -> None:
    folder = Folder(tmp_path)
    put(tmp_path, f"{DEAD}.envelope.new")
    with Owners(folder, SystemProcesses(), SystemClock()).management() as mine:
        assert mine
        assert (await spool.recover()).elsewhere
        assert names(tmp_path) == [f"{DEAD}.envelope.new"]
    folder.close()
    assert (await spool.recover()).removed == (f"{DEAD}.envelope.new",)
