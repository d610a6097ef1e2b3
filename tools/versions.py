"""``python -m tools.versions [TAG]``: whether all files tell the same version.

The version stands in ``engine/__init__.py``; ``pyproject.toml``, the application for macOS and the Debian package
take it from there. With a tag (``v1.2.3``) the release is checked too: the changelog has a heading for it, with the
day that the metadata name.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from engine import __version__

ROOT = Path(__file__).resolve().parent.parent
METAINFO = "installer/linux/net.emailrelay.relay.metainfo.xml"
CHANGELOG = "CHANGELOG.md"
_HEADING = re.compile(r"^## \[(?P<version>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_INSTALLER_VERSION = re.compile(r"^\s*!define\s+\w*VERSION\w*\s+\"?(?P<version>\d[\d.]*)\"?", re.MULTILINE)


def newest_release(metainfo: str) -> tuple[str, str]:
    """Version and day of the first release that AppStream metadata name; empty texts when there is none."""
    release = ET.fromstring(metainfo).find("releases/release")  # noqa: S314 - a file of the project
    return (release.get("version", ""), release.get("date", "")) if release is not None else ("", "")


def problems(root: Path, version: str = __version__, tag: str = "") -> Iterator[str]:
    """What does not fit ``version``, and ``tag`` when it is not empty."""
    named, day = newest_release((root / METAINFO).read_text("utf-8"))
    if named != version:
        yield f"{METAINFO}: the newest release is {named or 'missing'}, the program is {version}"
    for script in sorted((root / "installer/windows").glob("*.nsi")):
        for found in _INSTALLER_VERSION.finditer(script.read_text("utf-8")):
            if found["version"] not in {version, f"{version}.0"}:
                yield f"{script.relative_to(root)}: the version is {found['version']}, the program is {version}"
    headings = {each["version"]: each["day"] for each in _HEADING.finditer((root / CHANGELOG).read_text("utf-8"))}
    if not tag:
        return
    if tag != f"v{version}":
        yield f"the tag is {tag}, the program is {version}: it has to be v{version}"
    if version not in headings:
        yield f"{CHANGELOG}: there is no heading for {version}"
    elif headings[version] != day:
        yield f"{CHANGELOG}: the day of {version} is {headings[version]}, in {METAINFO} it is {day or 'missing'}"


def main() -> int:
    """Exit code 1 when something does not fit."""
    found = list(problems(ROOT, tag=sys.argv[1] if len(sys.argv) > 1 else ""))
    print("\n".join(found) or __version__)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
