"""The pid file."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import ConfigError
from engine.process import PidFile

ROOT = Path(__file__).resolve().parents[2]


def test_it_holds_the_pid_and_goes_with_the_process(tmp_path: Path) -> None:
    path = tmp_path / "run" / "pid"
    file = PidFile(path)
    assert file.prepare() == ""
    file.write()
    assert path.read_text() == f"{os.getpid()}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o775
    assert [each.name for each in path.parent.iterdir()] == ["pid"]
    file.remove()
    assert not path.exists()


def test_what_a_killed_process_with_our_number_left_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "pid"
    (tmp_path / f".pid.{os.getpid()}.tmp").write_text("half")
    path.symlink_to(tmp_path / "elsewhere")
    PidFile(path).write()
    assert path.read_text() == f"{os.getpid()}\n"
    assert [each.name for each in tmp_path.iterdir()] == ["pid"]


@pytest.mark.parametrize("text", ["", "nonsense\n", "999999999\n", "-1\n", "9" * 40, "\xff\n"])
def test_one_that_no_living_process_holds_is_no_news(tmp_path: Path, text: str) -> None:
    (tmp_path / "pid").write_text(text, encoding="latin-1")
    assert PidFile(tmp_path / "pid").prepare() == ""


def test_one_of_a_living_process_is_warned_about(tmp_path: Path) -> None:
    (tmp_path / "pid").write_text(f"{os.getppid()}\n")
    assert PidFile(tmp_path / "pid").prepare() == (
        f"the pid file {tmp_path}/pid is that of process {os.getppid()}, which is running: another relay?"
    )


def test_that_of_another_process_stays(tmp_path: Path) -> None:
    path = tmp_path / "pid"
    path.write_text("1\n")
    PidFile(path).remove()
    assert path.read_text() == "1\n"


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none" / "run" / "pid"
    with pytest.raises(ConfigError, match=f"invalid pid file: cannot create file: {path}: no such file"):
        PidFile(path).prepare()


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="this system does not show limits in /proc")
@pytest.mark.slow
@pytest.mark.parametrize(
    "start",
    [
        pytest.param("from engine.cli import main; main(['--no-daemon', '--dont-serve'])", id="the relay"),
        pytest.param(
            "import sys; sys.argv = ['emailrelay-gui', '--help']\nfrom emailrelay_gui.__main__ import main\n"
            "try: main()\nexcept SystemExit: pass",
            id="the window",
        ),
    ],
)
def test_a_crash_leaves_no_picture_of_the_memory(start: str) -> None:
    show = "import sys; sys.stdout.write(open('/proc/self/limits').read())"
    done = subprocess.run(
        [sys.executable, "-c", f"{start}\n{show}"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert re.search(r"^Max core file size\s+0\s+0\s", done.stdout, re.MULTILINE), done.stdout
