"""The Windows service, through the program ``emailrelay-service`` of the bundle (spec gui.md C2)."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from emailrelay_gui.wizard.services.base import NAME, Scope, Service, Wish, call
from engine.api import say, windows_words

PROGRAM = "emailrelay-service.exe"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsServices:
    """Services that ``program`` hosts; ``command_of`` asks the system for the command of a service by its name."""

    program: Path
    command_of: Callable[[str], str | None]
    elevated: bool = False
    run: Callable[[Sequence[str]], None] = call

    def why_not(self, scope: Scope) -> str:
        if scope is Scope.USER:
            return say("Windows has services of the computer only")
        if self.program.exists():
            return ""
        return say("{program} is not there; install Relay with its setup", program=self.program.name)

    def asks(self, scope: Scope) -> bool:
        return scope is Scope.SYSTEM and not self.elevated

    def define(self, wish: Wish) -> Service:
        name, number = NAME, 1
        while (taken := self._config_of(name)) is not None and taken != wish.config_file:
            number += 1
            name = f"{NAME}-{number}"
        command = subprocess.list2cmdline(self._words("--install", name, wish.config_file))
        return Service(name=name, scope=Scope.SYSTEM, config_file=wish.config_file, text=f"{command}\n")

    def present(self, config_file: Path) -> Service | None:
        wish = Wish(scope=Scope.SYSTEM, config_file=config_file)
        found = self.define(wish)
        return found if self._config_of(found.name) == config_file else None

    def install(self, service: Service) -> None:
        self._do(service, "--install", "--start")

    def remove(self, service: Service) -> None:
        self._do(service, "--stop", "--remove")

    def start(self, service: Service) -> None:
        self._do(service, "--start")

    def stop(self, service: Service) -> None:
        self._do(service, "--stop")

    def _do(self, service: Service, *works: str) -> None:
        """One after the other; with permission asked for once, if it has to be."""
        calls = [self._words(work, service.name, service.config_file) for work in works]
        if self.elevated:
            for words in calls:
                self.run(words)
        else:
            self.run(asking(calls))

    def _words(self, work: str, name: str, config: Path) -> tuple[str, ...]:
        return (str(self.program), work, "--name", name, "--config", str(config))

    def _config_of(self, name: str) -> Path | None:
        """The configuration of a service; None where there is no such service."""
        command = self.command_of(name)
        if command is None:
            return None
        words = windows_words(command)
        named = [word for flag, word in pairwise(words) if flag == "--config"]
        return Path(named[0] if named else (words[-1] if words else ""))


def asking(calls: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A command that runs others with an administrator's rights, after Windows has asked for them."""
    lines = " && ".join(subprocess.list2cmdline(words) for words in calls)
    inner = f'/d /s /c "{lines}"'.replace("'", "''")
    script = (
        f"$p = Start-Process -FilePath cmd.exe -ArgumentList '{inner}' "
        "-Verb RunAs -WindowStyle Hidden -Wait -PassThru; "
        "exit $p.ExitCode"
    )
    return ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script)
