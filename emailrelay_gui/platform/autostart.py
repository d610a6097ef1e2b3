"""Starting the desktop application when the user signs in: one interface, one home for each system.

Refuses: services; a service belongs to the engine and is installed by the wizard.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

NAME = "emailrelay-gui"


class Autostart(Protocol):
    """An entry that the system runs at sign-in."""

    def enabled(self) -> bool:
        """Whether the entry is there."""
        ...

    def enable(self) -> None:
        """Make the entry; raises :class:`OSError` when that is not allowed."""
        ...

    def disable(self) -> None:
        """Remove the entry."""
        ...

    def where(self) -> str:
        """What is made for it, for the user to look at; empty when nothing is."""
        ...


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """Linux and other freedesktop systems: a file in ``autostart``."""

    folder: Path
    command: tuple[str, ...]

    def enabled(self) -> bool:
        return self._file().exists()

    def enable(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._file().write_text(
            "[Desktop Entry]\nType=Application\nName=Relay\nComment=Passes mail on from devices and programs\n"
            f"Exec={' '.join(_desktop_quoted(part) for part in self.command)}\n"
            "Icon=emailrelay\nX-GNOME-Autostart-enabled=true\n",
            "utf-8",
        )

    def disable(self) -> None:
        self._file().unlink(missing_ok=True)

    def where(self) -> str:
        return str(self._file())

    def _file(self) -> Path:
        return self.folder / f"{NAME}.desktop"


@dataclass(frozen=True, slots=True)
class LaunchAgent:
    """macOS: a property list in ``~/Library/LaunchAgents``."""

    folder: Path
    command: tuple[str, ...]

    def enabled(self) -> bool:
        return self._file().exists()

    def enable(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": f"net.emailrelay.{NAME}",
            "ProgramArguments": list(self.command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._file().write_bytes(plistlib.dumps(agent))

    def disable(self) -> None:
        self._file().unlink(missing_ok=True)

    def where(self) -> str:
        return str(self._file())

    def _file(self) -> Path:
        return self.folder / f"net.emailrelay.{NAME}.plist"


class Registry(Protocol):
    """The string values of one registry key of Windows."""

    def get(self, name: str) -> str | None:
        """A value, None when it is not there."""
        ...

    def set(self, name: str, value: str) -> None:
        """Write a value."""
        ...

    def remove(self, name: str) -> None:
        """Remove a value that may not be there."""
        ...


@dataclass(frozen=True, slots=True)
class RunKey:
    """Windows: a value under ``Run`` of the user's registry."""

    registry: Registry
    command: tuple[str, ...]

    def enabled(self) -> bool:
        return self.registry.get(NAME) is not None

    def enable(self) -> None:
        self.registry.set(NAME, " ".join(f'"{part}"' if " " in part else part for part in self.command))

    def disable(self) -> None:
        self.registry.remove(NAME)

    def where(self) -> str:
        return rf"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run, {NAME}"


@dataclass(slots=True)
class NoAutostart:
    """Where there is no such thing, and in tests."""

    on: bool = False

    def enabled(self) -> bool:
        return self.on

    def enable(self) -> None:
        self.on = True

    def disable(self) -> None:
        self.on = False

    def where(self) -> str:
        return ""


def launch_command(config_file: Path | None) -> tuple[str, ...]:
    """The command that starts this application hidden."""
    if getattr(sys, "frozen", False):
        program: tuple[str, ...] = (sys.executable,)
    else:
        program = (sys.executable, "-m", "emailrelay_gui")
    chosen = ("--config", str(config_file)) if config_file is not None else ()
    return (*program, "--hidden", *chosen)


def this_system(command: Sequence[str]) -> Autostart:
    """The entry of the system that we run on."""
    parts = tuple(command)
    if sys.platform == "win32":
        from emailrelay_gui.platform.windows_registry import CurrentUserRun  # noqa: PLC0415 - exists on Windows only

        return RunKey(CurrentUserRun(), parts)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", parts)
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return DesktopEntry(Path(base) / "autostart", parts)


def _desktop_quoted(part: str) -> str:
    """A part of ``Exec`` as the Desktop Entry Specification wants it."""
    if part and not any(letter in part for letter in " \t\n\"'\\><~|&;$*?#()`%"):
        return part
    for letter in ("\\", '"', "`", "$"):
        part = part.replace(letter, "\\" + letter)
    return '"' + part.replace("%", "%%") + '"'
