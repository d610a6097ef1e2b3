"""An original engine on this computer: its messages are read from its folder, and changed by the folder's rules."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.api import (
    BesideLink,
    Capability,
    Delete,
    Hold,
    MessageId,
    MessageState,
    NotSupported,
    Pause,
    QueueChanged,
    Release,
    Resubmit,
    Retry,
    RunState,
)
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.spool.directory import DirectorySpool
from tests.loopback.test_admin_link import ORIGINAL
from tests.support.admin import recorded
from tests.support.spoolfiles import names, put

QUEUED, FAILED = MessageId("emailrelay.4753.1795347983.1"), MessageId("emailrelay.4753.1795347983.2")
BUSY = MessageId("emailrelay.4753.1795347983.3")
KNOWS = frozenset({Capability.FORWARD, Capability.ACCEPT})
READ = frozenset({Capability.DETAILS, Capability.FOLDERS})
WRITE = frozenset({Capability.RETRY, Capability.HOLD, Capability.DELETE, Capability.EDIT})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "spool"
    made.mkdir()
    put(made, f"{QUEUED}.content", data=b"Subject: one\r\n\r\nhello\r\n")
    put(made, f"{QUEUED}.envelope", f"{FAILED}.content", f"{FAILED}.envelope.bad")
    put(made, f"{BUSY}.content", f"{BUSY}.envelope.busy")
    return made


@pytest.fixture
def config(tmp_path: Path, folder: Path) -> Path:
    file = tmp_path / "emailrelay.conf"
    file.write_text(f"spool-dir {folder}\nadmin 10026\nforward-to 192.0.2.1:25\n", "utf-8")
    return file


@pytest.fixture
async def link(config: Path) -> AsyncIterator[BesideLink]:
    async with recorded(ORIGINAL) as port:
        made = BesideLink(f"127.0.0.1:{port}", config_file=config)
        await made.connect()
        try:
            yield made
        finally:
            await made.close()


async def test_messages_are_known_by_more_than_their_names(link: BesideLink, folder: Path) -> None:
    status = link.status()
    assert status.capabilities == KNOWS | READ | WRITE
    assert (status.spool_dir, status.forward_to) == (folder, "192.0.2.1:25")
    rows = {each.id: each for each in await link.queue.messages()}
    assert {message: row.state for message, row in rows.items()} == {
        QUEUED: MessageState.QUEUED,
        FAILED: MessageState.FAILED,
        BUSY: MessageState.SENDING,
    }
    assert rows[QUEUED].reverse_path == "a@b"
    assert await link.queue.content(QUEUED, 100) == b"Subject: one\r\n\r\nhello\r\n"


async def test_messages_are_changed_and_one_that_is_being_sent_is_left_alone(link: BesideLink, folder: Path) -> None:
    events = link.subscribe()
    assert (await link.act(Hold(messages=(QUEUED,)))).done == 1
    assert names(folder, f"{QUEUED}.envelope*") == [f"{QUEUED}.envelope.hold"]
    assert (await link.act(Release(messages=(QUEUED,)))).done == 1
    assert (await link.act(Retry(messages=(FAILED,)))).done == 1
    assert names(folder, f"{FAILED}.envelope*") == [f"{FAILED}.envelope"]
    result = await link.act(Delete(messages=(QUEUED, BUSY), trash=False))
    assert result.done == 1
    assert [message for message, _ in result.refused] == [BUSY]
    assert names(folder, f"{QUEUED}*") == []
    assert names(folder, f"{BUSY}*") == [f"{BUSY}.content", f"{BUSY}.envelope.busy"]
    told = [each.event for each in events.take() if isinstance(each.event, QueueChanged)]
    assert QueueChanged(messages=(QUEUED, BUSY)) in told


async def test_the_trash_can_be_looked_into(link: BesideLink) -> None:
    assert (await link.act(Delete(messages=(QUEUED,), trash=True))).done == 1
    assert "trash" in await link.folders()
    assert [each.id for each in await link.folder("trash").messages()] == [QUEUED]


@pytest.fixture(params=[0o770, 0o2770], ids=["plain", "with its group kept"])
def copies(request: pytest.FixtureRequest, folder: Path) -> bool:
    """Whether the folder, which belongs to another account, gives its group to its files."""
    os.chown(folder, 65534, 65534)
    folder.chmod(request.param)
    return bool(request.param & stat.S_ISGID)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may own files of others")
async def test_envelopes_are_not_written_anew_where_the_relay_could_not_read_them(
    config: Path, *, copies: bool
) -> None:
    async with recorded(ORIGINAL) as port:
        link = BesideLink(f"127.0.0.1:{port}", config_file=config)
        await link.connect()
        try:
            able = WRITE if copies else WRITE - {Capability.RETRY, Capability.EDIT}
            assert link.status().capabilities == KNOWS | READ | able
            assert (await link.act(Hold(messages=(QUEUED,)))).done == 1
            if copies:
                assert (await link.act(Resubmit(messages=(QUEUED,)))).done == 1
            else:
                with pytest.raises(NotSupported):
                    await link.act(Resubmit(messages=(QUEUED,)))
        finally:
            await link.close()


async def test_a_folder_that_is_being_opened_is_closed_with_the_link(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    class Slow(DirectorySpool):
        def close(self) -> None:
            super().close()
            closed.set()

    def opened(settings: Settings) -> DirectorySpool:
        opening.set()
        assert go_on.wait(60)
        return Slow(Path(settings.spool_dir), SystemClock())

    monkeypatch.setattr("engine.beside._spool_of", opened)
    async with recorded(ORIGINAL) as port:
        link = BesideLink(f"127.0.0.1:{port}", config_file=config)
        await link.connect()
        reader = asyncio.create_task(link.folders())
        assert await asyncio.to_thread(opening.wait, 60)
        end = asyncio.create_task(link.close())
        while link.status().state is not RunState.STOPPED:  # noqa: ASYNC110 - said in the middle of closing
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        go_on.set()
        await end
        await asyncio.wait([reader])
        reader.exception()  # the folder may be gone before it has been read
        assert closed.is_set()


async def test_what_no_folder_helps_with_is_refused_still(link: BesideLink) -> None:
    with pytest.raises(NotSupported, match='does not know the command "pause"'):
        await link.act(Pause())


@pytest.fixture(params=["no folder", "no configuration"])
def of_no_help(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A configuration whose folder is not there, or one that is not there itself."""
    file = tmp_path / "other.conf"
    if request.param == "no folder":
        file.write_text(f"spool-dir {tmp_path / 'nowhere'}\nadmin 10026\n", "utf-8")
    return file


async def test_without_folder_or_configuration_the_names_remain(of_no_help: Path) -> None:
    async with recorded(ORIGINAL) as port:
        link = BesideLink(f"127.0.0.1:{port}", config_file=of_no_help)
        await link.connect()
        try:
            assert link.status().capabilities == KNOWS
            assert {each.id for each in await link.queue.messages()} == {QUEUED, FAILED}
            with pytest.raises(NotSupported, match='does not know the command "hold"'):
                await link.act(Hold(messages=(QUEUED,)))
        finally:
            await link.close()
