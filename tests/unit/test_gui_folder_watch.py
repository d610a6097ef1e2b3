"""When the spool folder is read again because something outside of the relay has changed it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from emailrelay_gui.folder_watch import SHARE, FolderWatch

LONG_AGO = 1_795_347_983


def age(folder: Path, seconds: int = 0) -> None:
    """Let the folder's last change be long ago, or a little less long."""
    os.utime(folder, (LONG_AGO + seconds, LONG_AGO + seconds))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    age(tmp_path)
    return tmp_path


@pytest.fixture
def watch(folder: Path) -> FolderWatch:
    """One that has looked already."""
    made = FolderWatch()
    made.look(folder)
    assert made.wants(0.0)
    return made


def test_a_quiet_folder_is_left_alone(folder: Path, watch: FolderWatch) -> None:
    for now in range(10):
        watch.look(folder)
        assert not watch.wants(float(now))


@pytest.mark.parametrize("what", ["made", "renamed", "removed"])
def test_a_file_is_noticed_once_it_is(folder: Path, what: str) -> None:
    (folder / "old").touch()
    age(folder)
    watch = FolderWatch()
    watch.look(folder)
    watch.wants(0.0)
    match what:
        case "made":
            (folder / "new").touch()
        case "renamed":
            (folder / "old").rename(folder / "new")
        case _:
            (folder / "old").unlink()
    watch.look(folder)
    assert watch.wants(1.0)


def test_a_second_change_at_the_same_time_is_not_lost(folder: Path, watch: FolderWatch) -> None:
    (folder / "one").touch()
    at = folder.stat().st_mtime_ns
    watch.look(folder)
    assert watch.wants(1.0)
    (folder / "two").touch()
    os.utime(folder, ns=(at, at))
    watch.look(folder)
    assert watch.wants(2.0)


def test_after_a_long_reading_there_is_a_long_rest_and_nothing_is_forgotten(folder: Path, watch: FolderWatch) -> None:
    watch.was_read(100.0, 0.5)
    age(folder, 1)
    watch.look(folder)
    assert not watch.wants(100.0 + 0.5 * SHARE - 1)
    watch.look(folder)
    assert watch.wants(100.0 + 0.5 * SHARE)
    watch.look(folder)
    assert not watch.wants(1000.0)


def test_a_folder_that_goes_and_comes_back_is_a_change(folder: Path, watch: FolderWatch) -> None:
    away = folder / "spool"
    watch.look(away)
    assert watch.wants(1.0)
    away.mkdir()
    age(away)
    watch.look(away)
    assert watch.wants(2.0)
