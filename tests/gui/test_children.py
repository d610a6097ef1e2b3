"""Child programs of the engine on the loop that carries the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.children import ChildResult, run_child
from tests.support.filters import script
from tests.support.qt_loop import Driver

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


def test_a_child_runs_on_the_loop_of_the_desktop(driver: Driver, tmp_path: Path) -> None:
    path = script(tmp_path, "echo hello; exit 9")
    assert driver.run(run_child((str(path),), timeout=60)) == ChildResult(code=9, output=b"hello\n")


@pytest.mark.slow
def test_a_child_ends_at_its_limit_on_the_loop_of_the_desktop(driver: Driver, tmp_path: Path) -> None:
    result = driver.run(run_child((str(script(tmp_path, "sleep 1000")),), timeout=0.3))
    assert result == ChildResult(code=143, timed_out=True)
