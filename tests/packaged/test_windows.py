"""The installer for Windows: made anywhere, and used on Windows itself or on Wine.

Using it changes the computer, so that happens only where the installer is named: ``RELAY_INSTALLER=<file.exe>``, on
Windows with the rights of an administrator. Wine gets a folder of its own to work in; system libraries that it lacks
are taken from the folder that ``RELAY_WINE_LIBRARIES`` names.
"""

from __future__ import annotations

import json
import os
import shutil
import smtplib
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.program import answers, free_port, until

INSTALLER = os.environ.get("RELAY_INSTALLER", "")
WINE = sys.platform != "win32"
PROGRAMS = r"C:\Program Files\Relay"
DATA = r"C:\ProgramData\E-MailRelay"
MESSAGE = b"From: a@example.com\r\nSubject: installed\r\n\r\nx\r\n"


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (package nsis)")
def test_the_installer_is_made_without_a_warning(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("emailrelay-gui.exe", "emailrelay-service.exe", "_internal/library.dll"):
        (bundle / name).write_bytes(b"MZ")
    command = [sys.executable, "-m", "tools.windows", "--quick", "--bundle", str(bundle)]
    command += ["--output", str(tmp_path), "--work", str(tmp_path / "work")]
    root = Path(__file__).resolve().parent.parent.parent
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=100)
    assert (done.returncode, done.stderr) == (0, "")
    (made,) = tmp_path.glob("*.exe")
    assert made.read_bytes().startswith(b"MZ")


def keep(process: subprocess.Popen[bytes], log: Path) -> None:
    """Write down what a program says, for whoever looks into a failure."""
    assert process.stdout is not None
    with process.stdout as said, log.open("ab", buffering=0) as file:
        while data := said.read1():  # type: ignore[attr-defined] # a pipe is buffered
            file.write(data)


@dataclass(frozen=True)
class Computer:
    """Windows, or Wine with a folder of its own."""

    folder: Path
    environment: dict[str, str]

    def here(self, path: str) -> Path:
        """A path of Windows, as this system names it."""
        return self.folder / "drive_c" / path.removeprefix("C:\\").replace("\\", "/") if WINE else Path(path)

    def there(self, path: Path) -> str:
        """A path of this system, as Windows names it."""
        return "Z:" + str(path).replace("/", "\\") if WINE else str(path)

    def start(self, program: str | Path, *words: str) -> subprocess.Popen[bytes]:
        """With a pipe for all it says, because a Python on Wine that is given a file ends at once.

        The pipe may outlive the program, in a service that it has started.
        """
        file = program if isinstance(program, Path) else self.here(program)
        process = subprocess.Popen(
            [*(["wine"] if WINE else []), str(file), *words],
            env=self.environment,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        threading.Thread(target=keep, args=(process, self.folder.parent / "said.log"), daemon=True).start()
        return process

    def run(self, program: str | Path, *words: str) -> int:
        return self.start(program, *words).wait(600)

    def service(self, *words: str) -> int:
        return self.run(rf"{PROGRAMS}\emailrelay-service.exe", *words)


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    if not INSTALLER:
        pytest.skip("RELAY_INSTALLER names no installer to try")
    if not WINE:
        yield Computer(tmp_path, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        return
    if shutil.which("wine") is None:
        pytest.skip("wine is not installed (packages wine and wine64)")
    folder = tmp_path / "wine"
    mine = {"WINEPREFIX": str(folder), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    machine = Computer(folder, {**kept, **mine, "QT_QPA_PLATFORM": "offscreen"})
    subprocess.run(["wineboot", "-i"], env=machine.environment, check=True, capture_output=True, timeout=600)
    subprocess.run(["winecfg", "-v", "win10"], env=machine.environment, check=True, capture_output=True, timeout=600)
    for library in Path(os.environ.get("RELAY_WINE_LIBRARIES", os.devnull)).glob("*.dll"):
        shutil.copy(library, folder / "drive_c/windows/system32")
    # Wine's service manager, and every service with it, goes when the last program does
    keeper = machine.start(folder / "drive_c/windows/system32/cmd.exe", "/c", "ping -n 3600 127.0.0.1")
    yield machine
    subprocess.run(["wineserver", "-k"], env=machine.environment, check=True, timeout=60)
    keeper.wait(60)


def deliver(port: int) -> None:
    until(lambda: answers(port), seconds=120, what="the relay listening")
    with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
        client.sendmail("a@example.com", ["b@example.com"], MESSAGE)


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_the_program_is_installed_used_upgraded_and_removed(computer: Computer, tmp_path: Path) -> None:
    installer, port = Path(INSTALLER).resolve(), free_port()
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({"version": 1, "template": "catcher", "answers": {"port": port}}), "utf-8")
    switches = ("/S", "/AllUsers")
    assert computer.run(installer, *switches, f"/ANSWERS={computer.there(file)}", "/SERVICE") == 0
    config, spool = computer.here(rf"{DATA}\emailrelay.cfg"), computer.here(rf"{DATA}\spool")
    assert computer.run(rf"{PROGRAMS}\emailrelay.exe", "--self-test") == 0
    assert computer.service("--status") == 0
    deliver(port)
    (content,) = spool.glob("*.content")
    assert content.read_bytes().endswith(MESSAGE)

    before = config.read_bytes()
    stale = computer.here(rf"{PROGRAMS}\_internal\stale.py")
    stale.write_text("raise SystemExit", "utf-8")
    assert computer.run(installer, *switches) == 0, "an upgrade, with the service running"
    assert (config.read_bytes(), content.exists(), stale.exists()) == (before, True, False)
    assert computer.service("--status") == 0
    deliver(port)
    assert computer.service("--stop") == 0
    assert computer.service("--status") == 3
    assert not answers(port)

    window = computer.start(rf"{PROGRAMS}\emailrelay-gui.exe", "--no-tray")

    def quits() -> bool:
        """Asked again, because a wish that comes before the window can hear it is nobody's."""
        computer.run(rf"{PROGRAMS}\emailrelay-gui.exe", "--quit")
        return window.poll() is not None

    until(quits, seconds=600, what="the window ending")
    assert window.returncode == 0
    assert computer.service("--start") == 0

    # goes on as a copy of itself, so that it can remove itself, too
    assert computer.run(rf"{PROGRAMS}\uninstall.exe", *switches) == 0
    until(lambda: not computer.here(PROGRAMS).exists(), seconds=600, what="the programs gone")
    assert not answers(port)
    assert config.read_bytes() == before
    assert len(list(spool.glob("*.content"))) == 2, "queued mail is never removed with the program"
