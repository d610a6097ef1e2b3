"""The base installation: what a server gets, without any desktop library."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from engine import __version__

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = "Scripts" if os.name == "nt" else "bin"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def run(*command: str | Path, cwd: Path) -> str:
    """The standard output of a program that must succeed."""
    done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def base_install(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs folder of a fresh environment with the base installation in it."""
    folder = tmp_path_factory.mktemp("base")
    venv.create(folder, with_pip=True)
    pip = (folder / SCRIPTS / "python", "-m", "pip", "--quiet", "--disable-pip-version-check")
    try:
        run(*pip, "download", "--no-deps", "--dest", folder / "reachable", "hatchling", cwd=folder)
    except AssertionError as error:
        pytest.skip(f"no package registry can be reached: {str(error).strip().splitlines()[-1]}")
    run(*pip, "install", ROOT, "--constraint", ROOT / "constraints.txt", cwd=folder)
    return folder / SCRIPTS


def test_the_program_runs_with_no_qt_installed(base_install: Path, tmp_path: Path) -> None:
    installed = run(base_install / "python", "-m", "pip", "list", "--format=freeze", cwd=tmp_path).lower()
    assert not re.search(r"^(pyside|shiboken|qasync|keyring)", installed, re.MULTILINE)
    assert __version__ in run(base_install / "emailrelay", "--version", cwd=tmp_path)
    assert "--spool-dir" in run(base_install / "emailrelay", "--help", cwd=tmp_path)


def test_every_dependency_has_the_pinned_version(base_install: Path, tmp_path: Path) -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        line.partition("==")[0].lower().replace("_", "-"): line.partition(";")[0].partition("==")[2].strip()
        for line in lines
    }
    listing = run(base_install / "python", "-m", "pip", "list", "--format=freeze", cwd=tmp_path)
    installed = dict(line.lower().replace("_", "-").split("==") for line in listing.splitlines())
    ours = {"emailrelay", "pip", "setuptools", "wheel"}
    loose = {name: version for name, version in installed.items() if name not in ours and pins.get(name) != version}
    assert loose == {}, f"not pinned by constraints.txt on Python {sys.version_info.major}.{sys.version_info.minor}"
