"""Kill -9 before every operation on a file while the wizard applies (spec gui.md D13.6).

Old files or new files, never a mix that cannot be mended.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from emailrelay_gui.wizard import journal
from emailrelay_gui.wizard.files import STAGED

OLD = {"emailrelay.conf": b"log\nport 2525\n", "emailrelay.auth": b"server plain bob old\n"}
NEW = {
    "emailrelay.conf": b"log\nport 2526\n",
    "emailrelay.auth": b"server plain bob new\n",
    "emailrelay.pem": b"certificate\n",
}

DRIVER = """
import asyncio, os, signal, sys
from pathlib import Path
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan

base, old, new = Path(sys.argv[1]), eval(sys.argv[2]), eval(sys.argv[3])
WATCHED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.chown", "os.truncate"}

def attempt(folder, fatal):
    seen = 0
    def hook(event, arguments):
        nonlocal seen
        if event in WATCHED and any(str(folder) in str(each) for each in arguments):
            if seen == fatal:
                os.kill(os.getpid(), signal.SIGKILL)
            seen += 1
    def change(name):
        path = folder / name
        kind = {".conf": FileKind.CONFIG, ".auth": FileKind.SECRETS, ".pem": FileKind.CERTIFICATE}[path.suffix]
        return FileChange(path=path, kind=kind, before=old.get(name), after=new[name])
    files = tuple(change(name) for name in ("emailrelay.auth", "emailrelay.pem", "emailrelay.conf"))
    plan = Plan(config_file=folder / "emailrelay.conf", files=files, folders=(folder / "spool",))
    sys.addaudithook(hook)
    asyncio.run(run_all(Apply(plan)))

number = 0
while True:
    folder = base / f"{number:03}"
    folder.mkdir()
    for name, data in old.items():
        (folder / name).write_bytes(data)
    child = os.fork()
    if not child:
        attempt(folder, number)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    number += 1
    if os.WIFEXITED(status):
        sys.exit(os.WEXITSTATUS(status))
"""


@pytest.fixture(scope="module")
def wreckage(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A folder for every moment at which Apply was killed; in the last one it was left alone."""
    base = tmp_path_factory.mktemp("killed")
    subprocess.run([sys.executable, "-c", DRIVER, str(base), repr(OLD), repr(NEW)], check=True, timeout=100)
    return sorted(base.iterdir())


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in NEW if (folder / name).exists()}


def staged(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if each.name.endswith(STAGED)]


@pytest.mark.slow
def test_every_file_is_the_old_or_the_new_one(wreckage: list[Path]) -> None:
    assert len(wreckage) > 20
    for folder in wreckage:
        for name, data in contents(folder).items():
            assert data in {OLD.get(name), NEW[name]}, (folder.name, name)
        assert set(OLD) <= set(contents(folder))


@pytest.mark.slow
def test_left_alone_it_arrives(wreckage: list[Path]) -> None:
    assert contents(wreckage[-1]) == NEW
    assert journal.load(wreckage[-1] / "emailrelay.conf") is None


@pytest.mark.slow
def test_without_a_journal_the_set_is_whole(wreckage: list[Path]) -> None:
    ways = set()
    for folder in wreckage:
        if journal.load(folder / "emailrelay.conf") is None:
            assert contents(folder) in (OLD, NEW), folder.name
            ways.add(contents(folder) == NEW)
    assert ways == {True, False}


@pytest.mark.slow
@pytest.mark.parametrize("finish", [True, False], ids=["finish", "take back"])
def test_the_next_start_can_finish_or_take_back(wreckage: list[Path], tmp_path: Path, *, finish: bool) -> None:
    mended = 0
    for folder in wreckage:
        copy = tmp_path / folder.name
        shutil.copytree(folder, copy)
        moved = journal.journal_path(copy / "emailrelay.conf")
        if moved.exists():
            moved.write_bytes(moved.read_bytes().replace(str(folder).encode(), str(copy).encode()))
        found = journal.load(copy / "emailrelay.conf")
        if found is not None:
            if finish:
                journal.finish(found)
            else:
                assert journal.take_back(found) == ()
            mended += 1
            assert contents(copy) == (NEW if finish else OLD), folder.name
        journal.sweep(copy / "emailrelay.conf")
        assert staged(copy) == [], folder.name
        assert journal.load(copy / "emailrelay.conf") is None
    assert mended > 5


@pytest.mark.slow
def test_no_secret_is_ever_readable_by_others(wreckage: list[Path]) -> None:
    for folder in wreckage:
        for path in folder.rglob("*"):
            private = path.is_file() and path.name not in {*OLD, f".emailrelay.conf{STAGED}"}
            assert not private or not path.stat().st_mode & 0o077, path
