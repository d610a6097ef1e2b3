"""What the installer for Windows is told, and the resources of its programs."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from engine import __version__
from tools.windows import PRODUCT, defines, icon_file, numbers, version_resource


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.2.3", (1, 2, 3, 0)),
        ("0.1", (0, 1, 0, 0)),
        ("1.2.3rc4", (1, 2, 3, 0)),
        ("1.2.3+build5", (1, 2, 3, 0)),
        ("10.20.30.dev1", (10, 20, 30, 0)),
    ],
)
def test_a_version_is_four_numbers_for_windows(version: str, expected: tuple[int, ...]) -> None:
    assert numbers(version) == expected


def test_the_properties_of_a_program_have_its_name_and_version() -> None:
    text = version_resource("emailrelay-service")
    compile(text, "version", "eval")
    assert "StringStruct('OriginalFilename', 'emailrelay-service.exe')" in text
    assert f"StringStruct('ProductVersion', '{__version__}')" in text
    assert f"filevers={numbers()}" in text


def test_an_icon_leads_to_each_of_its_pictures() -> None:
    pictures = {16: b"small", 48: b"a bigger one", 256: b"the biggest"}
    data = icon_file(pictures.items())
    assert struct.unpack_from("<HHH", data) == (0, 1, 3)
    for number, (width, content) in enumerate(pictures.items()):
        wide, high, _colours, _zero, planes, bits, size, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (wide, high, planes, bits) == (width % 256, width % 256, 1, 32)
        assert data[at : at + size] == content
    assert data.endswith(b"the biggest")


def test_the_script_is_told_what_there_is_and_where(tmp_path: Path) -> None:
    bundle = tmp_path / "a$b"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "lib").write_bytes(bytes(3000))
    (bundle / "emailrelay.exe").write_bytes(bytes(2000))
    text = defines(bundle, tmp_path / "out.exe", tmp_path / "x.ico", amd64=True, sign='tool "with quotes"')
    assert f'!define PRODUCT "{PRODUCT}"\n' in text
    assert f'!define BUNDLE "{tmp_path / "a$$b"}"\n' in text
    assert '!define KILOBYTES "4"\n' in text
    assert "!define AMD64\n" in text
    assert '!define SIGN `tool "with quotes"`\n' in text
    assert '!macro DELETE_PROGRAMS\n  Delete "$INSTDIR\\emailrelay.exe"\n!macroend\n' in text
