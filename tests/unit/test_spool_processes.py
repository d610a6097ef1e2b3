"""Telling a living process from a dead one and from a later one with the same number."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed
from engine.events import MessageId
from engine.spool.folder import Folder
from engine.spool.owners import Owners
from engine.spool.path_folder import PathFolder
from engine.spool.processes import Identity, SystemProcesses, parse_record
from engine.spool.reclaim import reclaim

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
MESSAGE = MessageId("emailrelay.1.2.3")


def test_a_record_names_the_process_again() -> None:
    own = SystemProcesses().own()
    assert parse_record(own.record()) == own
    assert own.pid == os.getpid()


@pytest.mark.parametrize("data", [b"", b"pid=\n", b"pid=x\n", b"\xff\0", b"boot=1\n"])
def test_a_record_without_a_process_number_is_none(data: bytes) -> None:
    assert parse_record(data) is None


@linux
def test_a_process_is_alive_only_with_its_own_start_and_boot() -> None:
    processes = SystemProcesses()
    own = processes.own()
    assert processes.is_running(own)
    assert not processes.is_running(replace(own, start="1"))
    assert not processes.is_running(replace(own, boot="other"))
    assert not processes.is_running(replace(own, pid=4999999))
    assert processes.is_running(replace(own, host="elsewhere", pid=4999999))


@linux
def test_a_number_is_taken_for_dead_when_its_process_is_younger_than_the_message() -> None:
    processes, now = SystemProcesses(), SystemClock().time()
    assert processes.is_pid_running(os.getpid(), now)
    assert not processes.is_pid_running(os.getpid(), now - 10**6)
    assert not processes.is_pid_running(4999999, now)
    assert not processes.is_pid_running(0, now)


def test_a_child_that_has_ended_is_dead() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert not SystemProcesses().is_pid_running(child.pid, float("inf"))


def test_without_proc_a_living_number_counts_as_alive(tmp_path: Path) -> None:
    processes = SystemProcesses(tmp_path)
    assert processes.own() == Identity(pid=os.getpid(), boot="", start="", host=os.uname().nodename)
    assert processes.is_running(processes.own())
    assert processes.is_pid_running(os.getpid(), 0)
    assert processes.open_files(tmp_path) is None
    assert processes.boot_time() == 0.0


@linux
def test_open_files_are_seen_and_closed_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    (tmp_path / "b").touch()
    with (tmp_path / "a").open("rb"):
        assert SystemProcesses().open_files(tmp_path) == {"a"}
    assert SystemProcesses().open_files(tmp_path) == frozenset()


@pytest.mark.parametrize("kind", [Folder, PathFolder])
def test_a_record_keeps_others_out_until_it_is_removed(tmp_path: Path, kind: type[Folder]) -> None:
    folder = kind(tmp_path)
    first, second = (Owners(folder, SystemProcesses(), SystemClock()) for _ in range(2))
    first.mark(MESSAGE)
    with pytest.raises(AlreadyClaimed):
        second.mark(MESSAGE)
    with pytest.raises(AlreadyClaimed):
        first.mark(MESSAGE)
    assert first.is_living("emailrelay.1.2.3.owner")
    assert second.is_living("emailrelay.1.2.3.owner")
    first.unmark(MESSAGE)
    assert not second.is_living("emailrelay.1.2.3.owner")
    second.mark(MESSAGE)
    second.unmark(MESSAGE)
    first.close()
    second.close()
    folder.close()
    assert list(tmp_path.iterdir()) == []


def test_a_record_says_who_claimed(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    owners = Owners(folder, SystemProcesses(), SystemClock())
    owners.mark(MESSAGE)
    assert parse_record((tmp_path / "emailrelay.1.2.3.owner").read_bytes()) == SystemProcesses().own()
    owners.unmark(MESSAGE)
    owners.close()
    folder.close()


@pytest.mark.parametrize("kind", [Folder, PathFolder])
def test_a_dead_owners_record_is_replaced(tmp_path: Path, kind: type[Folder]) -> None:
    record = Identity(pid=4999999, boot="other", start="1", host=os.uname().nodename).record()
    (tmp_path / "emailrelay.1.2.3.owner").write_bytes(record)
    folder = kind(tmp_path)
    owners = Owners(folder, SystemProcesses(), SystemClock())
    owners.mark(MESSAGE)
    assert owners.is_living("emailrelay.1.2.3.owner")
    owners.unmark(MESSAGE)
    owners.close()
    folder.close()


def dead_record(folder: Path) -> str:
    record = Identity(pid=4999999, boot="other", start="1", host=os.uname().nodename).record()
    (folder / "emailrelay.1.2.3.owner").write_bytes(record)
    return "emailrelay.1.2.3.owner"


def test_of_two_who_find_a_dead_owner_one_puts_it_right(tmp_path: Path) -> None:
    name = dead_record(tmp_path)
    folders = [Folder(tmp_path), Folder(tmp_path)]
    first, second = (Owners(folder, SystemProcesses(), SystemClock()) for folder in folders)
    with first.dead(name) as certain:
        with second.dead(name) as also:
            assert (certain, also) == (True, False)
        assert not second.is_dead(name)
    with second.dead(name) as certain:
        assert certain
        folders[0].remove(name)
        with first.dead(name) as gone:
            assert not gone
    for folder in folders:
        folder.close()


def test_a_record_that_was_removed_while_it_was_opened_tells_of_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = dead_record(tmp_path)
    folder = Folder(tmp_path)
    opened = folder.open_to_lock

    def open_late(name: str) -> int:
        descriptor = opened(name)
        folder.remove(name)  # another machine was quicker
        return descriptor

    monkeypatch.setattr(folder, "open_to_lock", open_late)
    with Owners(folder, SystemProcesses(), SystemClock()).dead(name) as certain:
        assert not certain
    folder.close()


def is_open_as(descriptor: int, file: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), file)
    except OSError:
        return False


class Windows(PathFolder):
    """Removes no file that somebody has open, as Windows does."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._opened: set[int] = set()

    def open(self, name: str) -> int:
        descriptor = super().open(name)
        self._opened.add(descriptor)
        return descriptor

    def remove(self, name: str) -> None:
        if any(is_open_as(each, self.stat(name)) for each in self._opened):
            raise PermissionError(errno.EACCES, "The process cannot access the file", name)
        super().remove(name)


def no_locks(_descriptor: int, *, exclusive: bool) -> None:
    """What comes of a lock, exclusive or not, where there are none."""
    del exclusive


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Windows:
    monkeypatch.setattr("engine.spool.owners._try_lock", no_locks)
    return Windows(tmp_path)


def test_where_no_open_file_can_be_removed_a_dead_owners_record_is_replaced(windows: Windows) -> None:
    name = dead_record(windows.path)
    owners = Owners(windows, SystemProcesses(), SystemClock())
    owners.mark(MESSAGE)
    assert owners.is_living(name)
    owners.unmark(MESSAGE)
    assert list(windows.path.iterdir()) == []


def test_where_no_open_file_can_be_removed_a_dead_owners_claim_is_taken_back(windows: Windows) -> None:
    dead_record(windows.path)
    (windows.path / "emailrelay.1.2.3.envelope.busy").touch()
    owners = Owners(windows, SystemProcesses(), SystemClock())
    assert reclaim(windows, owners, [MESSAGE]) == [MESSAGE]
    assert [each.name for each in windows.path.iterdir()] == ["emailrelay.1.2.3.envelope"]


def test_a_fresh_empty_record_counts_as_living_and_an_old_one_does_not(tmp_path: Path) -> None:
    (tmp_path / "x.owner").touch()
    folder = Folder(tmp_path)
    owners = Owners(folder, SystemProcesses(), SystemClock())
    assert owners.is_living("x.owner")
    os.utime(tmp_path / "x.owner", (1, 1))
    assert not owners.is_living("x.owner")
    folder.close()
