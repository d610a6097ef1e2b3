"""``emailrelay --self-test`` tries the program as it is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT

pytestmark = pytest.mark.slow


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    folder.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "engine.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "TMPDIR": str(folder), "TMP": str(folder), "SYSTEMROOT": r"C:\Windows"},
        timeout=120,
    )


def test_one_message_goes_over_loopback_and_nothing_is_left(tmp_path: Path) -> None:
    done = run(tmp_path / "t", "--self-test")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "self-test passed: one message was relayed over loopback with TLS and sign-in\n"
    assert list((tmp_path / "t").iterdir()) == []


def test_the_configuration_beside_it_does_not_matter(tmp_path: Path) -> None:
    """As beside ``--help``: it has to work where the configuration is the trouble."""
    done = run(tmp_path / "t", "--self-test", "--port", "ninety", str(tmp_path / "missing.conf"))
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_in_the_way_is_told_in_one_line(tmp_path: Path) -> None:
    code = (
        "import sys, engine.selftest as tried; tried.LIMIT = 0.0\n"
        "report, code = tried.self_test(); print(report); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout) == (1, "self-test failed: no message came through in 0 seconds\n")
