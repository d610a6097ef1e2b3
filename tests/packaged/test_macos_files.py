"""The files for macOS: property lists that two other readers understand, and an icon that Qt reads."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImageReader

from emailrelay_gui.wizard.services.base import Scope, Wish
from emailrelay_gui.wizard.services.launchd import Launchd
from engine import __version__
from tools import macos
from tools.macos import ROOT, WINDOW_PROGRAM, icon_file, info_plist, make_icon

MACOS = ROOT / "installer/macos"
PROGRAMS = "/Applications/Relay.app/Contents/MacOS"


def read(file: Path) -> dict[str, Any]:
    content = plistlib.loads(file.read_bytes())
    assert isinstance(content, dict)
    return content


def accepted(file: Path) -> None:
    """The C library for property lists reads it, and what it writes is the same."""
    if shutil.which("plistutil") is None:
        pytest.skip("plistutil is not installed (Debian package libplist-utils)")
    binary = subprocess.run(["plistutil", "-i", file, "-f", "bin"], capture_output=True, check=True, timeout=60).stdout
    assert plistlib.loads(binary, fmt=plistlib.FMT_BINARY) == read(file)


@pytest.mark.peers
@pytest.mark.parametrize("file", sorted(MACOS.glob("*.plist")), ids=lambda file: file.stem)
def test_a_property_list_is_valid(file: Path) -> None:
    accepted(file)


@pytest.mark.peers
def test_what_macos_is_told_of_the_application_is_valid(tmp_path: Path) -> None:
    file = tmp_path / "Info.plist"
    file.write_bytes(plistlib.dumps(info_plist()))
    accepted(file)
    told = read(file)
    assert told["CFBundleShortVersionString"] == __version__
    assert told["CFBundleExecutable"] == WINDOW_PROGRAM
    assert told["LSUIElement"] is True


@pytest.mark.parametrize("name", ["net.emailrelay.daemon", "net.emailrelay.service"])
def test_a_service_is_of_the_name_of_its_file_and_starts_the_program_of_the_bundle(name: str) -> None:
    service = read(MACOS / f"{name}.plist")
    assert service["Label"] == name
    assert service["ProgramArguments"][:2] == [f"{PROGRAMS}/emailrelay", "--no-daemon"]
    assert service["KeepAlive"] == {"SuccessfulExit": False}


def test_the_agent_is_what_the_wizard_writes(tmp_path: Path) -> None:
    agents = Launchd(folder=tmp_path, engine=(f"{PROGRAMS}/emailrelay",), user=501)
    ours = read(MACOS / "net.emailrelay.service.plist")
    made = agents.define(Wish(scope=Scope.USER, config_file=Path(ours["ProgramArguments"][-1]))).text
    written = plistlib.loads(made.encode())
    assert {key: written[key] for key in ours} == ours


def test_only_what_ctypes_needs_is_exempt_from_the_hardened_runtime() -> None:
    assert read(MACOS / "entitlements.plist") == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_scripts_are_shell_scripts() -> None:
    for script in MACOS.glob("*.sh"):
        assert script.stat().st_mode & 0o100
        subprocess.run(["sh", "-n", script], check=True, timeout=60)


def test_the_icon_has_a_picture_for_each_size(tmp_path: Path, qapp: object) -> None:
    file = make_icon(tmp_path)
    assert file.read_bytes().startswith(b"icns")
    reader = QImageReader(str(file))
    widths: set[int] = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert picture.width() == picture.height() > 0
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).alpha() == 255
        widths.add(picture.width())
    assert widths == {32, 64, 128, 256, 512, 1024}


def test_an_icon_file_tells_its_length() -> None:
    data = icon_file([(1024, b"picture")])
    assert data == b"icns\0\0\0\x17ic10\0\0\0\x0fpicture"
    assert macos.APPLICATION == "Relay.app"
