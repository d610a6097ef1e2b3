"""The files for Linux desktops and systemd, judged by the programs that will read them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from emailrelay_gui import start
from emailrelay_gui.platform.autostart import DesktopEntry, launch_command
from tools.deb import FILES, LINUX

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files of Linux")
HIGHEST_EXPOSURE = 20
"""In tenths: "systemd-analyze security" counts what a service could do; 100 is everything."""


def ask(*command: str | Path, env: Mapping[str, str] | None = None) -> str:
    """What a program of the system says; skipped where it is not installed, failed when it finds a fault."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **(env or {})},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def unit(name: str, folder: Path) -> Path:
    """A unit whose program is one that this computer has."""
    file = folder / "emailrelay.service"
    text = (LINUX / name).read_text("utf-8")
    assert "ExecStart=/usr/bin/emailrelay " in text
    file.write_text(text.replace("/usr/bin/emailrelay ", f"{sys.executable} "), "utf-8")
    return file


@pytest.mark.peers
def test_the_desktop_file_is_valid() -> None:
    assert ask("desktop-file-validate", LINUX / "emailrelay-gui.desktop") == ""


@pytest.mark.peers
def test_the_autostart_entry_is_valid(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, launch_command(Path('/srv/a b/50% "x"/emailrelay.conf')))
    entry.enable()
    assert ask("desktop-file-validate", entry.where()) == ""


@pytest.mark.peers
def test_the_metadata_of_the_application_are_valid() -> None:
    (name,) = (each for each in FILES if each.endswith(".metainfo.xml"))
    ask("appstreamcli", "validate", "--no-net", "--pedantic", LINUX / name)


def test_a_window_is_of_the_application_that_the_desktop_file_describes() -> None:
    name = Path(next(each for each in FILES if each.endswith(".desktop"))).stem
    assert f'setDesktopFileName("{name}")' in Path(start.__file__).read_text("utf-8")


@pytest.mark.peers
@pytest.mark.slow
def test_the_units_are_valid(tmp_path: Path) -> None:
    ask("systemd-analyze", "verify", "--man=no", unit("emailrelay.service", tmp_path))
    user = {"XDG_RUNTIME_DIR": str(tmp_path)}
    ask("systemd-analyze", "verify", "--user", "--man=no", unit("user/emailrelay.service", tmp_path), env=user)


@pytest.mark.peers
def test_the_service_may_do_little() -> None:
    threshold = f"--threshold={HIGHEST_EXPOSURE}"
    assert "OK" in ask("systemd-analyze", "security", "--offline=true", threshold, LINUX / "emailrelay.service")


@pytest.mark.peers
def test_the_account_and_the_queue_are_made(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    root = tmp_path / "root"
    for folder in ("etc", "var"):
        (root / folder).mkdir(parents=True)
    ask("systemd-sysusers", f"--root={root}", LINUX / "emailrelay.sysusers")
    (account,) = (root / "etc/passwd").read_text("utf-8").splitlines()
    name, _, uid, _, _, _, shell = account.split(":")
    assert (name, Path(shell).name) == ("emailrelay", "nologin")
    ask("systemd-tmpfiles", "--create", f"--root={root}", LINUX / "emailrelay.tmpfiles")
    spool = (root / "var/spool/emailrelay").stat()
    assert (spool.st_uid, spool.st_mode & 0o7777) == (int(uid), 0o2770)
