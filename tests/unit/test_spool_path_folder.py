"""File operations by path: patience with files that another program has open (D19)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.spool.folder import Folder, NotRegularFile
from engine.spool.path_folder import PAUSES, PathFolder, open_folder
from tests.support.spoolfiles import names, put


class InUse(PermissionError):
    """What Windows says of a file that another program has open."""

    winerror = 32


class Stubborn:
    """Fails a number of times before it does its work."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self) -> str:
        if self.left:
            self.left -= 1
            raise InUse(13, "The process cannot access the file")
        return "done"


def test_a_file_in_use_is_tried_again(tmp_path: Path) -> None:
    folder = PathFolder(tmp_path, pauses=(0, 0, 0))
    assert folder._patiently(Stubborn(3)) == "done"


def test_patience_ends(tmp_path: Path) -> None:
    stubborn = Stubborn(5)
    with pytest.raises(InUse):
        PathFolder(tmp_path, pauses=(0, 0, 0))._patiently(stubborn)
    assert stubborn.left == 1
    assert 2 < sum(PAUSES) <= 2.5


def test_other_errors_are_not_repeated(tmp_path: Path) -> None:
    folder = PathFolder(tmp_path, pauses=(1000,))
    with pytest.raises(FileNotFoundError):
        folder.remove("x")
    with pytest.raises(FileNotFoundError):
        folder.open("x")


def test_renames_replace_only_when_told_to(tmp_path: Path) -> None:
    folder = PathFolder(tmp_path)
    put(tmp_path, "a", data=b"a")
    put(tmp_path, "b", data=b"b")
    with pytest.raises(FileExistsError):
        folder.rename("a", "b")
    folder.replace("a", "b")
    assert folder.read("b", 9) == b"a"
    trash = folder.subfolder("trash", create=True)
    folder.move_to(trash, "b", "c")
    assert names(tmp_path / "trash") == ["c"]


def test_links_and_folders_are_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "a")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    (tmp_path / "folder").symlink_to(tmp_path)
    folder = PathFolder(tmp_path)
    with pytest.raises(NotRegularFile):
        folder.open("link")
    with pytest.raises(NotADirectoryError):
        folder.subfolder("folder")
    with pytest.raises(FileExistsError):
        folder.create("link")


def test_a_directory_that_is_none_is_an_error(tmp_path: Path) -> None:
    put(tmp_path, "a")
    for name in ("a", "b"):
        with pytest.raises(OSError, match=name):
            PathFolder(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="Windows opens by path")
def test_a_system_with_directory_handles_uses_them(tmp_path: Path) -> None:
    folder = open_folder(tmp_path)
    assert type(folder) is Folder
    folder.close()
