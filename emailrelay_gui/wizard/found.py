"""Installations that are there already: where, made for which engine, running or not, writable or not.

Looked for at the usual places of configurations and through what starts relays: services and start scripts.
Blocks: ask in a worker thread. Promises: only reading; what cannot be read is left out.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.wizard.located import locate
from engine.api import OPTIONS, ConfigDocument, RelayError

UNITS = ("/etc/systemd/system", "/lib/systemd/system", "/usr/lib/systemd/system")
AGENTS = ("/Library/LaunchDaemons", "~/Library/LaunchAgents")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A configuration that is there."""

    path: Path
    writable: bool
    ours: bool = False
    """Whether it says something that only this engine knows."""
    running: bool = False
    through: Path | None = None
    """The service or start script that led to it."""


def starters(home: Path | None = None) -> tuple[Path, ...]:
    """What may start a relay on this system."""
    if sys.platform == "win32":
        folders = {"C:/ProgramData/E-MailRelay": "emailrelay-start.bat"}
    elif sys.platform == "darwin":
        folders = dict.fromkeys(AGENTS, "*emailrelay*.plist")
    else:
        user = (home or Path.home()) / ".config/systemd/user"
        folders = dict.fromkeys((*UNITS, str(user)), "emailrelay*.service")
    return tuple(
        found
        for folder, pattern in folders.items()
        if (place := Path(folder).expanduser()).is_dir()
        for found in sorted(place.glob(pattern))
    )


def found_files(likely: Iterable[Path], starting: Iterable[Path] = ()) -> tuple[FoundFile, ...]:
    """Which of some files exist and can be read, each configuration once."""
    found: dict[Path, FoundFile] = {}
    for path in (*likely, *starting):
        if not (path.is_file() and os.access(path, os.R_OK)):
            continue
        try:
            config = locate(path).config_file
            data = config.read_bytes()
        except (RelayError, OSError):
            continue
        key = config.resolve()
        if key not in found:
            found[key] = described(config, data, None if config == path else path)
    return tuple(found.values())


def described(config: Path, data: bytes, through: Path | None = None) -> FoundFile:
    """What there is to say about a configuration."""
    document = ConfigDocument.parse(data)
    names = {line.name for line in document.lines() if line.name and not line.commented}
    return FoundFile(
        path=config,
        writable=os.access(config, os.W_OK) and os.access(config.parent, os.W_OK),
        ours=any(name in OPTIONS and OPTIONS[name].doc.ext for name in names),
        running=any(runs(Path(value)) for value in document.values("pid-file") if value),
        through=through,
    )


def runs(pid_file: Path) -> bool:
    """Whether the process of a pid file is there."""
    try:
        pid = int(pid_file.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return False
    if pid <= 0 or sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
