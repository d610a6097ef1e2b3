"""The house rules hold, and each rule finds what it is for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tools import house

Rule = Callable[[Path], Iterator[str]]


@pytest.mark.slow
@pytest.mark.parametrize("rule", house.RULES, ids=lambda rule: rule.__name__)
def test_the_project_keeps_the_rule(rule: Rule) -> None:
    assert list(rule(house.ROOT)) == []


BREACHES = {
    "a lower row imports a higher one": (house.import_direction, "engine/mail/x.py", "from engine.spool import store"),
    "a relative import upward": (house.import_direction, "engine/mail/x.py", "from ..server import acceptor"),
    "a module without a row": (house.import_direction, "engine/helpers.py", ""),
    "Qt in the engine": (house.no_qt_in_engine, "engine/server/x.py", "def f():\n    import PySide6.QtCore"),
    "the GUI in the engine": (house.no_qt_in_engine, "engine/cli.py", "import emailrelay_gui.app"),
    "the GUI looks past the API": (house.gui_uses_api_only, "emailrelay_gui/x.py", "from engine.spool import store"),
    "the GUI imports the engine whole": (house.gui_uses_api_only, "emailrelay_gui/x.py", "import engine"),
    "a second importer of qasync": (house.one_qasync_importer, "emailrelay_gui/x.py", "import qasync"),
    "Qt in the wizard's flow": (
        house.one_qasync_importer,
        "emailrelay_gui/wizard/flow.py",
        "from PySide6 import QtGui",
    ),
    "asyncio in a pure module": (house.purity, "engine/smtp/x.py", "import asyncio"),
    "a file opened in a pure module": (house.purity, "engine/spool/envelope.py", "open('x')"),
    "a path read in a pure module": (house.purity, "engine/config/x.py", "p.read_text()"),
    "a pure module that leans on one that waits": (
        house.purity,
        "engine/spool/layout.py",
        "from engine.spool.directory import DirectorySpool",
    ),
    "a module over the ceiling": (house.module_length, "engine/clock.py", "#\n" * 401),
    "silence without a reason": (house.silence_has_a_reason, "engine/clock.py", "x = 1  # noqa" + ": S311"),
}


@pytest.mark.parametrize("breach", BREACHES.values(), ids=BREACHES)
def test_the_rule_finds(breach: tuple[Rule, str, str], tmp_path: Path) -> None:
    rule, name, text = breach
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    found = list(rule(tmp_path))
    assert len(found) == 1
    assert name in found[0]


def test_a_circle_inside_a_row_is_found(tmp_path: Path) -> None:
    for name, text in {"net/a.py": "import engine.bus", "bus.py": "from engine.net import a"}.items():
        (tmp_path / "engine" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "engine" / name).write_text(text, encoding="utf-8")
    assert list(house.import_direction(tmp_path)) == [
        "engine: bus imports itself through net.",
        "engine: net imports itself through bus.",
    ]


def test_download_addresses_and_paths_of_one_machine_are_found(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(
        "see https://" + "pypi" + ".org/x\nin /" + "root/project\nfine\n", encoding="utf-8"
    )
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    subprocess.run(["git", "-C", tmp_path, "add", "notes.md"], check=True)
    assert [finding.split(":")[1] for finding in house.no_foreign_addresses(tmp_path)] == ["1", "2"]


@pytest.mark.slow
def test_the_whole_engine_loads_without_any_qt_module() -> None:
    names = [house.dotted(house.ROOT, file) for file in house.modules(house.ROOT, "engine")]
    program = (
        "import importlib, sys\n"
        f"for name in {[name for name in names if not name.endswith('__main__')]!r}: importlib.import_module(name)\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=house.ROOT, capture_output=True, text=True, check=True)
    assert {"PySide6", "shiboken6", "qasync", "keyring", "emailrelay_gui"} & set(done.stdout.split()) == set()


def test_the_installed_qt_suits_this_python() -> None:
    try:
        installed = version("PySide6-Essentials")
    except PackageNotFoundError:
        pytest.skip("PySide6 is not installed (base installation)")
    release = tuple(int(part) for part in installed.split(".")[:2])
    assert sys.version_info >= (3, 12) or release < (6, 12), (
        f"PySide6 {installed} loses references to None on Python {sys.version.split()[0]}; install 6.11"
    )


def test_every_constraint_names_one_exact_version() -> None:
    lines = (house.ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.partition(";")[0].strip() for line in lines if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if pin.count("==") != 1 or " " in pin or "/" in pin] == []
