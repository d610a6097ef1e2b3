"""One application for each user and configuration, also after a sudden end of one (spec gui.md D11, D13.11)."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from emailrelay_gui.shell.single_instance import SingleInstance, name_for

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from emailrelay_gui.shell.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
print("claimed" if one.claim() else "taken", flush=True)
sys.stdin.read()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no signal that ends a program at once on Windows")
def test_a_lock_and_a_socket_that_a_killed_one_left_are_taken_over(qapp: QApplication, tmp_path: Path) -> None:
    config = tmp_path / "relay.conf"
    command = [sys.executable, "-c", FIRST, str(config), str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "claimed\n"
        second = SingleInstance(config, tmp_path)
        assert not second.claim()
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
    assert list(tmp_path.glob("*.lock"))

    assert second.claim()
    assert not SingleInstance(config, tmp_path).claim()
    second.close()


def test_two_configurations_are_two_applications_and_one_has_one_name(qapp: QApplication, tmp_path: Path) -> None:
    config = tmp_path / "relay.conf"
    config.write_bytes(b"")
    (tmp_path / "link.conf").symlink_to(config)
    (tmp_path / "sub").mkdir()
    one, other = SingleInstance(config, tmp_path), SingleInstance(tmp_path / "other.conf", tmp_path)

    assert one.claim()
    assert other.claim()
    same = {
        name_for(path, tmp_path) for path in (config, tmp_path / "link.conf", tmp_path / "sub" / ".." / "relay.conf")
    }
    assert len(same) == 1
    assert len(same | {name_for(None, tmp_path), name_for(tmp_path / "other.conf", tmp_path)}) == 3
    for each in (one, other):
        each.close()


def test_verbs_that_nobody_answers_are_told(qapp: QApplication, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path / "relay.conf", tmp_path).send(("show",))
