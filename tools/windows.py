"""``python -m tools.windows``: make the installer for Windows of the bundle in ``dist/emailrelay``.

The bundle is made first, on Windows, by ``python -m tools.bundle``, for which :func:`make_resources` draws the icon
and writes the version resource. The installer itself needs ``makensis`` only, so it can be made anywhere.
``RELAY_SIGN`` may hold a command that signs the file whose name is put behind it.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from engine import __version__
from tools.icon import draw_icon

ROOT = Path(__file__).resolve().parent.parent
INSTALLER = ROOT / "installer" / "windows"
BUNDLE = ROOT / "dist" / "emailrelay"
WORK = ROOT / "build" / "windows"
PRODUCT = "Relay"
PUBLISHER = "The maintainers of emailrelay"
DESCRIPTION = "a mail relay for the desktop"
COPYRIGHT = "Licence: GPL-3.0-or-later"
WIDTHS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_STUB = "Stubs/lzma_solid-amd64-unicode"
"""The part of NSIS that makes a 64-bit installer; releases of NSIS for Windows lack it, and make one of 32 bit."""


def numbers(version: str = __version__) -> tuple[int, int, int, int]:
    """A version as Windows wants it, which is four numbers: ``1.2.3rc1`` is 1, 2, 3, 0."""
    digits = "".join(letter if letter.isdigit() else " " for letter in version.partition("+")[0]).split()
    first, second, third, *_ = (*(int(each) for each in digits), 0, 0, 0)
    return first, second, third, 0


def version_resource(program: str) -> str:
    """What the properties of a program show, in PyInstaller's own form."""
    shown = {
        "CompanyName": PUBLISHER,
        "FileDescription": f"{PRODUCT}, {DESCRIPTION}",
        "FileVersion": __version__,
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": __version__,
    }
    texts = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in shown.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers()}, prodvers={numbers()}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{texts}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def icon_file(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """An ``.ico`` file of PNG pictures, each with its width."""
    given = tuple(pictures)
    head = struct.pack("<HHH", 0, 1, len(given))
    at = len(head) + 16 * len(given)
    for width, data in given:
        head += struct.pack("<BBBBHHII", width % 256, width % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(data for _, data in given)


def make_icon(folder: Path) -> Path:
    """Draw the application's icon in ``folder``; needs Qt."""
    file = folder / "emailrelay.ico"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icon_file(draw_icon(WIDTHS)))
    return file


def make_resources(programs: Iterable[str], folder: Path = WORK) -> tuple[Path, dict[str, Path]]:
    """The icon, and the version resource of each program, for ``installer/emailrelay.spec``."""
    icon = make_icon(folder)
    versions = {program: folder / f"{program}.version" for program in programs}
    for program, file in versions.items():
        file.write_text(version_resource(program), "utf-8")
    return icon, versions


def defines(bundle: Path, output: Path, icon: Path, *, amd64: bool, quick: bool = False, sign: str = "") -> str:
    """What the script is told: all that is said in one place, and where things are."""
    files = sorted(each.name for each in bundle.iterdir() if each.is_file())
    size = sum(each.stat().st_size for each in bundle.rglob("*") if each.is_file())
    values: Mapping[str, object] = {
        "PRODUCT": PRODUCT,
        "PUBLISHER": PUBLISHER,
        "DESCRIPTION": DESCRIPTION,
        "COPYRIGHT": COPYRIGHT,
        "VERSION": __version__,
        "VERSION_NUMBERS": ".".join(map(str, numbers())),
        "OWN_KEY": r"Software\emailrelay",
        "RUN_KEY": r"Software\Microsoft\Windows\CurrentVersion\Run",
        "RUN_VALUE": "emailrelay-gui",
        "BUNDLE": bundle,
        "ICON": icon,
        "LICENSE": ROOT / "LICENSE",
        "OUTPUT": output,
        "KILOBYTES": size // 1024,
    }
    # NSIS doubles a dollar sign that stands for itself
    lines = [f'!define {name} "{str(value).replace("$", "$$")}"' for name, value in values.items()]
    lines += ["!define AMD64"] if amd64 else []
    lines += ["!define QUICK"] if quick else []
    lines += [f"!define SIGN `{sign}`"] if sign else []
    lines += ["!macro DELETE_PROGRAMS", *(f'  Delete "$INSTDIR\\{name}"' for name in files), "!macroend"]
    return "\n".join(lines) + "\n"


def make(bundle: Path = BUNDLE, folder: Path = ROOT / "dist", work: Path = WORK, *, quick: bool = False) -> Path:
    """The finished installer; needs makensis. A ``quick`` one is packed badly, for trials.

    Raises CalledProcessError where makensis has something to complain of.
    """
    program = shutil.which("makensis")
    if program is None:
        sys.exit("There is no makensis here: install NSIS (on Debian, the package nsis).")
    sign = os.environ.get("RELAY_SIGN", "")
    if sign:
        for each in sorted(bundle.rglob("*")):
            if each.suffix.lower() in {".exe", ".dll", ".pyd"}:
                line = f'{sign} "{each}"'
                subprocess.run(line if os.name == "nt" else shlex.split(line), check=True)
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / f"emailrelay-{__version__}-x64-installer.exe"
    amd64 = Path("/usr/share/nsis", _STUB).exists() or (Path(program).parent / _STUB).exists()
    icon = make_icon(work)
    stated = work / "defines.nsh"
    stated.write_text(defines(bundle, output, icon, amd64=amd64, quick=quick, sign=sign), "utf-8-sig")
    command = [program, "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DDEFINES={stated}", str(INSTALLER / "emailrelay.nsi")]
    subprocess.run(command, check=True, cwd=INSTALLER)
    return output


def main(arguments: Sequence[str] | None = None) -> int:
    """Make it, say how big it is."""
    parser = argparse.ArgumentParser(prog="python -m tools.windows", description="Make the installer for Windows.")
    parser.add_argument("--bundle", type=Path, default=BUNDLE, help="the folder that tools.bundle has made on Windows")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="the folder that the installer goes to")
    parser.add_argument("--work", type=Path, default=WORK, help="a folder for what is needed on the way")
    parser.add_argument("--quick", action="store_true", help="pack badly, for a trial")
    given = parser.parse_args(arguments)
    if not given.bundle.is_dir():
        sys.exit(f"There is no bundle in {given.bundle}: run python -m tools.bundle on Windows first.")
    file = make(given.bundle.absolute(), given.output.absolute(), given.work.absolute(), quick=given.quick)
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
