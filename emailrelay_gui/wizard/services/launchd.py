"""Services of macOS: an agent of the user, which runs the relay without a window (spec gui.md C2)."""

from __future__ import annotations

import os
import plistlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from xml.parsers.expat import ExpatError

from emailrelay_gui.wizard import files
from emailrelay_gui.wizard.services.base import NAME, Scope, Service, Wish, call
from engine.api import RelayError, say

LABEL = f"net.{NAME}.service"
MARK = "RelaySetUp"
"""A key of our own in the property list, which launchd does not look at; its value is the configuration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Launchd:
    """Agents in ``folder``, which is ``~/Library/LaunchAgents``."""

    folder: Path
    engine: tuple[str, ...]
    user: int
    run: Callable[[Sequence[str]], None] = call

    def why_not(self, scope: Scope) -> str:
        return "" if scope is Scope.USER else say("on macOS the wizard makes services of the user only")

    def asks(self, scope: Scope) -> bool:
        del scope
        return False

    def define(self, wish: Wish) -> Service:
        taken = {service.name: service.config_file for service in self._agents()}
        label, number = LABEL, 1
        while self._is_there(label) and taken.get(label) != wish.config_file:
            number += 1
            label = f"{LABEL}-{number}"
        agent = {
            "Label": label,
            "ProgramArguments": [*self.engine, "--no-daemon", str(wish.config_file)],
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ProcessType": "Background",
            MARK: str(wish.config_file),
        }
        return Service(
            name=label,
            scope=Scope.USER,
            config_file=wish.config_file,
            file=self.folder / f"{label}.plist",
            text=plistlib.dumps(agent).decode(),
        )

    def present(self, config_file: Path) -> Service | None:
        return next((each for each in self._agents() if each.config_file == config_file), None)

    def install(self, service: Service) -> None:
        assert service.file is not None
        self._unload(service)
        files.make_folder(service.file.parent)
        files.replace_public(service.file, service.text.encode())
        self.run(("launchctl", "bootstrap", f"gui/{self.user}", str(service.file)))

    def remove(self, service: Service) -> None:
        assert service.file is not None
        self._unload(service)
        files.remove(service.file)

    def start(self, service: Service) -> None:
        self._unload(service)
        self.run(("launchctl", "bootstrap", f"gui/{self.user}", str(service.file)))

    def stop(self, service: Service) -> None:
        # One that was merely ended would be started again.
        self.run(("launchctl", "bootout", f"gui/{self.user}/{service.name}"))

    def _unload(self, service: Service) -> None:
        with suppress(RelayError):  # launchctl complains when it is not loaded
            self.run(("launchctl", "bootout", f"gui/{self.user}/{service.name}"))

    def _is_there(self, label: str) -> bool:
        """Whether there is a file for it, readable or not."""
        return os.path.lexists(self.folder / f"{label}.plist")

    def _agents(self) -> tuple[Service, ...]:
        """The agents that this wizard made."""
        found: list[Service] = []
        for file in sorted(self.folder.glob(f"{LABEL}*.plist")) if self.folder.is_dir() else []:
            try:
                data = file.read_bytes()
                content = cast("object", plistlib.loads(data))
            except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
                continue
            marked = cast("dict[str, object]", content).get(MARK) if isinstance(content, dict) else None
            if isinstance(marked, str):
                found.append(
                    Service(
                        name=file.stem,
                        scope=Scope.USER,
                        config_file=Path(marked),
                        file=file,
                        text=data.decode("utf-8", "replace"),
                    )
                )
        return tuple(found)


def this_launchd(engine: tuple[str, ...]) -> Launchd:
    """The one of this user."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    return Launchd(folder=Path.home() / "Library" / "LaunchAgents", engine=engine, user=user)
