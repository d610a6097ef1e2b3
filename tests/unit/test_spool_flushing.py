"""How the files of a batch are flushed (spec reliability-security.md D5)."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from engine.spool.commit import GroupCommitter
from engine.spool.flushing import PAUSE, SLOWER, Flushing, file_system, kind_of, reports_errors
from engine.spool.folder import Folder
from engine.spool.path_folder import PathFolder

MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw,errors=continue
23 22 0:21 / /proc rw,nosuid - proc proc rw
31 22 8:17 /srv /srv/mail\\040spool rw,relatime - xfs /dev/sdb1 rw
"""


class Disk:
    """A file system whose flush takes a while by the test's own clock, or fails."""

    def __init__(self) -> None:
        self.time = 0.0
        self.takes = 0.001
        self.error = 0
        self.flushes = 0
        self.open = True

    def now(self) -> float:
        """Seconds."""
        return self.time

    def flush(self) -> None:
        self.flushes += 1
        self.time += self.takes
        if self.error:
            raise OSError(self.error, os.strerror(self.error))

    def close(self) -> None:
        self.open = False


def flushing(disk: Disk, *, each: float = 0.001) -> Flushing:
    """With the experience of four files that took ``each`` seconds."""
    made = Flushing(disk, disk.now)
    with made.one_by_one(4):
        disk.time += 4 * each
    return made


def test_nothing_is_flushed_together_before_it_is_known_what_a_file_takes() -> None:
    disk = Disk()
    assert not Flushing(disk, disk.now).together(40)
    assert disk.flushes == 0


def test_where_it_would_not_do_nothing_is_flushed_together() -> None:
    made = Flushing(None)
    with made.one_by_one(4):
        pass
    assert not made.together(40)


def test_many_files_are_flushed_together() -> None:
    disk = Disk()
    made = flushing(disk)
    assert made.together(40)
    assert made.together(40)
    assert disk.flushes == 2


def test_when_others_write_much_files_are_flushed_one_by_one_for_a_while() -> None:
    disk = Disk()
    disk.takes = 40 * 0.001 + SLOWER + 0.001
    made = flushing(disk)
    assert made.together(40)
    assert not made.together(40)
    disk.time += PAUSE
    assert made.together(40)
    assert disk.flushes == 2


def test_a_slow_disk_is_nothing_that_others_do() -> None:
    disk = Disk()
    disk.takes = 0.5
    made = flushing(disk, each=0.1)
    assert made.together(40)
    assert made.together(40)


def test_after_an_error_each_file_is_asked_for_its_own_for_good() -> None:
    disk = Disk()
    disk.error = errno.EIO
    made = flushing(disk)
    assert not made.together(40)
    disk.error = 0
    disk.time += PAUSE
    assert not made.together(40)
    assert disk.flushes == 1
    assert not disk.open


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ("5.7.19", False),
        ("5.8.0-rc1", True),
        ("5.10.0-28-amd64", True),
        ("6.1.0-18-amd64", True),
        ("4.19.0", False),
        ("", False),
        ("unknown", False),
    ],
)
def test_errors_are_reported_from_linux_5_8_on(release: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert reports_errors(release) is expected


@pytest.mark.parametrize(
    ("major", "minor", "expected"), [(254, 0, "ext4"), (8, 17, "xfs"), (0, 21, "proc"), (8, 1, ""), (25, 40, "")]
)
@pytest.mark.skipif(sys.platform != "linux", reason="the list of mounts is one of Linux")
def test_the_kind_of_a_file_system_is_found_by_its_device(major: int, minor: int, expected: str) -> None:
    assert kind_of(os.makedev(major, minor), MOUNTS) == expected


def test_the_file_system_of_a_folder_is_flushed_where_that_is_possible(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    system = file_system(folder)
    if system is None:
        folder.close()
        pytest.skip("flushing all of this file system would not do")
    (tmp_path / "file").write_bytes(b"content")
    system.flush()
    system.close()
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        system.flush()
    folder.close()


def test_a_folder_without_a_handle_has_no_file_system_to_flush(tmp_path: Path) -> None:
    assert file_system(PathFolder(tmp_path)) is None


class File:
    """A unit with one file, which notes how it was flushed."""

    def __init__(self, folder: Path, name: str, notes: list[str]) -> None:
        self._path = folder / name
        self._name = name
        self._notes = notes
        self._descriptor = -1

    def prepare(self) -> None:
        self._descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY)

    def descriptors(self) -> tuple[int, ...]:
        return (self._descriptor,)

    def sync(self, *, durable: bool) -> None:
        self._notes.append(f"{'flush' if durable else 'close'} {self._name}")
        os.close(self._descriptor)

    def publish(self) -> None:
        """It has its name."""

    def undo(self) -> None:
        self._path.unlink()


async def test_one_message_is_flushed_on_its_own_and_several_together(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    system = file_system(folder)
    if system is None:
        folder.close()
        pytest.skip("flushing all of this file system would not do")
    system.close()
    committer = GroupCommitter(folder, durable=True, on_degraded=lambda _: None)
    notes: list[str] = []
    for names in ("1", "2", "34"):
        for commit in [committer.submit(File(tmp_path, name, notes)) for name in names]:
            await commit
    assert notes == ["flush 1", "flush 2", "close 3", "close 4"]
    committer.close()
    folder.close()
