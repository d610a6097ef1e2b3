"""The pid file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.errors import ConfigError
from engine.process import PidFile


def test_it_holds_the_pid_and_goes_with_the_process(tmp_path: Path) -> None:
    path = tmp_path / "run" / "pid"
    file = PidFile(path)
    file.write()
    assert path.read_text() == f"{os.getpid()}\n"
    assert [each.name for each in path.parent.iterdir()] == ["pid"]
    file.remove()
    assert not path.exists()


def test_that_of_another_process_stays(tmp_path: Path) -> None:
    path = tmp_path / "pid"
    path.write_text("1\n")
    PidFile(path).remove()
    assert path.read_text() == "1\n"


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none" / "run" / "pid"
    with pytest.raises(ConfigError, match=f"invalid pid file: cannot create file: {path}: no such file"):
        PidFile(path).write()
