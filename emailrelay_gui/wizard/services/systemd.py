"""Services of systemd: units of the user and of the computer (spec gui.md C2).

A unit of the computer is made by this application itself, run once more with the rights of an administrator. Promises:
only units that carry our mark are rewritten or removed; others are switched on and off.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.wizard import files
from emailrelay_gui.wizard.located import unit_command
from emailrelay_gui.wizard.services.base import NAME, Scope, Service, Wish, call
from engine.api import RelayError, say

MARK = "# Made by the set-up wizard of Relay, and rewritten by it."
SHIPPED = ("usr/lib/systemd", "lib/systemd")
HARDENED = (
    "LockPersonality=true",
    "NoNewPrivileges=true",
    "PrivateDevices=true",
    "PrivateTmp=true",
    "ProtectClock=true",
    "ProtectControlGroups=true",
    "ProtectHostname=true",
    "ProtectKernelLogs=true",
    "ProtectKernelModules=true",
    "ProtectKernelTunables=true",
    "ProtectProc=invisible",
    "ProtectSystem=strict",
    "RemoveIPC=true",
    "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK",
    "RestrictNamespaces=true",
    "RestrictRealtime=true",
    "RestrictSUIDSGID=true",
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
)
"""What a unit of the computer takes away from the relay; the unit of the packages says the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Systemd:
    """Units below ``root``, and those of the user in ``own``."""

    own: Path
    """``systemd/user`` in the user's configuration folder."""
    engine: tuple[str, ...]
    """The command of the headless relay."""
    installer: tuple[str, ...]
    """The command of this application."""
    root: Path = Path("/")
    superuser: bool = False
    run: Callable[[Sequence[str]], None] = call

    def why_not(self, scope: Scope) -> str:
        if not (self.root / "run/systemd/system").is_dir() or shutil.which("systemctl") is None:
            return say("this system is not run by systemd")
        if scope is Scope.USER:
            return say("root has no login; choose a service of the computer") if self.superuser else ""
        if not self.superuser and shutil.which("pkexec") is None:
            return say("an administrator cannot be asked, because pkexec is missing")
        return ""

    def asks(self, scope: Scope) -> bool:
        return scope is Scope.SYSTEM and not self.superuser

    def define(self, wish: Wish) -> Service:
        units = list(self._units(wish.scope))
        foreign = next((unit for unit in units if not unit.ours and unit.config_file == wish.config_file), None)
        if foreign is not None:
            return foreign
        mine = next((unit for unit in units if unit.config_file == wish.config_file), None)
        free = next(name for name in _names() if f"{name}.service" not in self._taken(wish.scope))
        name = mine.name if mine is not None else free
        file = self._folders(wish.scope)[0] / f"{name}.service"
        return Service(
            name=name,
            scope=wish.scope,
            config_file=wish.config_file,
            file=file,
            text=unit_text(wish, self.engine),
        )

    def present(self, config_file: Path) -> Service | None:
        for scope in Scope:
            for unit in self._units(scope):
                if unit.config_file == config_file and self._enabled(unit):
                    return unit
        return None

    def install(self, service: Service) -> None:
        if self.asks(service.scope):
            self._ask("--install-service", service)
            return
        if service.ours and service.file is not None:
            files.make_folder(service.file.parent)
            files.replace_public(service.file, service.text.encode())
            self._control(service, "daemon-reload")
        unit = f"{service.name}.service"
        self._control(service, "enable", unit)
        self._control(service, "restart", unit)

    def remove(self, service: Service) -> None:
        if self.asks(service.scope):
            self._ask("--remove-service", service)
            return
        self._control(service, "disable", "--now", f"{service.name}.service")
        if service.ours and service.file is not None:
            files.remove(service.file)
            self._control(service, "daemon-reload")

    def start(self, service: Service) -> None:
        self._switch(service, "start")

    def stop(self, service: Service) -> None:
        self._switch(service, "stop")

    def _switch(self, service: Service, verb: str) -> None:
        unit = f"{service.name}.service"
        if self.asks(service.scope):
            self.run(("pkexec", "systemctl", verb, unit))
        else:
            self._control(service, verb, unit)

    def _ask(self, work: str, service: Service) -> None:
        """The whole work in one go, so that permission is asked for once."""
        self.run(("pkexec", *self.installer, work, "--config", str(service.config_file)))

    def _control(self, service: Service, *words: str) -> None:
        self.run(("systemctl", *(("--user",) if service.scope is Scope.USER else ()), *words))

    def _folders(self, scope: Scope) -> tuple[Path, ...]:
        """Where units are; new ones go into the first."""
        if scope is Scope.USER:
            return (self.own, self.root / "etc/systemd/user", *(self.root / each / "user" for each in SHIPPED))
        return (self.root / "etc/systemd/system", *(self.root / each / "system" for each in SHIPPED))

    def _taken(self, scope: Scope) -> frozenset[str]:
        """The files of a scope that have a name of ours, readable or not: masked and damaged units stay too."""
        return frozenset(file.name for folder in self._folders(scope) for file in folder.glob(f"{NAME}*.service"))

    def _units(self, scope: Scope) -> Iterator[Service]:
        """The units that start a relay, each name once."""
        seen: set[str] = set()
        for folder in self._folders(scope):
            for file in sorted(folder.glob(f"{NAME}*.service")) if folder.is_dir() else []:
                if file.name in seen:
                    continue
                seen.add(file.name)
                try:
                    text = file.read_text("utf-8")
                    config = self._config_of(unit_command(text, file))
                except (OSError, UnicodeDecodeError, RelayError):
                    continue
                yield Service(name=file.stem, scope=scope, config_file=config, file=file, text=text, ours=MARK in text)

    def _config_of(self, words: Sequence[str]) -> Path:
        """The last word of a command; the shipped unit of a user says ``%E`` for their configuration folder."""
        return Path(words[-1].replace("%E", str(self.own.parent.parent), 1)) if words else Path()

    def _enabled(self, service: Service) -> bool:
        folder = self._folders(service.scope)
        return any(each.is_symlink() for place in folder[:2] for each in place.glob(f"*.wants/{service.name}.service"))


def unit_text(wish: Wish, engine: Sequence[str]) -> str:
    """The unit of a wish."""
    start = " ".join(quoted(word) for word in (*engine, "--no-daemon", str(wish.config_file)))
    system = wish.scope is Scope.SYSTEM
    lines = [
        MARK,
        "",
        "[Unit]",
        "Description=Mail relay",
        "Documentation=man:emailrelay(1)",
        *(("Wants=network-online.target", "After=network-online.target nss-lookup.target") if system else ()),
        "",
        "[Service]",
        "Type=exec",
        *((f"User={wish.account}",) if system and wish.account else ()),
        f"ExecStart={start}",
        "ExecReload=/bin/kill -HUP $MAINPID",
        "# 143 is the end by SIGTERM when the configuration names a pid file.",
        "SuccessExitStatus=143",
        "Restart=on-failure",
        "RestartSec=5",
        "TimeoutStopSec=30",
        *(_confined(wish) if system else ("NoNewPrivileges=true",)),
        "",
        "[Install]",
        f"WantedBy={'multi-user' if system else 'default'}.target",
    ]
    return "\n".join(lines) + "\n"


def _confined(wish: Wish) -> tuple[str, ...]:
    """Ports below 1024 without any other right of root, and no place to write but the named ones."""
    if not wish.account:
        return ("UMask=0007", *(f"ReadWritePaths=-{quoted(str(folder))}" for folder in wish.writable))
    return (
        "UMask=0007",
        "AmbientCapabilities=CAP_NET_BIND_SERVICE",
        "CapabilityBoundingSet=CAP_NET_BIND_SERVICE",
        *(f"ReadWritePaths=-{quoted(str(folder))}" for folder in wish.writable),
        *HARDENED,
    )


def quoted(word: str) -> str:
    """A word as units want it (systemd.syntax(7)): no specifier, no variable, blanks held together."""
    word = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{word}"' if any(letter in word for letter in " \t'\\;") else word


def _names() -> Iterator[str]:
    """Names for units: the plain one, then with numbers."""
    yield NAME
    number = 2
    while True:
        yield f"{NAME}-{number}"
        number += 1


def this_systemd(engine: tuple[str, ...], installer: tuple[str, ...]) -> Systemd:
    """The one of this computer and this user."""
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Systemd(
        own=Path(base) / "systemd/user",
        engine=engine,
        installer=installer,
        superuser=hasattr(os, "geteuid") and os.geteuid() == 0,
    )
