"""A service that runs the relay, and what the wizard needs of a system that has such things. No Qt."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from engine.api import RelayError, say

NAME = "emailrelay"
PATIENCE = 300.0
"""Seconds that a program of the system may take; it may be waiting for a password."""
REFUSED = frozenset({126, 127})
"""What pkexec ends with when nobody gave the permission."""


class NotPermitted(RelayError):
    """Nobody gave the permission, so nothing was done."""


class Scope(StrEnum):
    """Whose service it is."""

    USER = "user"
    """Of the user; runs while they are logged in and needs no permission."""
    SYSTEM = "system"
    """Of the computer; runs from its start and needs an administrator's permission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A relay that shall run as a service."""

    scope: Scope
    config_file: Path
    account: str = ""
    """Whom a service of the computer works as; empty: whoever the configuration names."""
    writable: tuple[Path, ...] = ()
    """The folders that the relay writes to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One service and its definition."""

    name: str
    scope: Scope
    config_file: Path
    file: Path | None = None
    """The definition; None where the system keeps it in a place of its own."""
    text: str = ""
    """What the definition says, or the command that is registered."""
    ours: bool = True
    """Whether the wizard made it, so that it may be rewritten and removed."""


class Services(Protocol):
    """Services of one system. Everything here blocks, and may wait until the user has given a permission."""

    def why_not(self, scope: Scope) -> str:
        """Why there can be no such service, as the end of a sentence; empty when there can."""
        ...

    def asks(self, scope: Scope) -> bool:
        """Whether the user is asked for an administrator's permission before such a service is made or removed."""
        ...

    def define(self, wish: Wish) -> Service:
        """The service that a wish amounts to: an existing one of somebody else stays as it is."""
        ...

    def present(self, config_file: Path) -> Service | None:
        """The service that is switched on with a configuration."""
        ...

    def install(self, service: Service) -> None:
        """Register it and start it anew; raises :class:`~engine.errors.RelayError`."""
        ...

    def remove(self, service: Service) -> None:
        """Stop it and take it away; raises :class:`~engine.errors.RelayError`."""
        ...

    def start(self, service: Service) -> None:
        """Start one that is there, and change nothing about it; raises :class:`~engine.errors.RelayError`."""
        ...

    def stop(self, service: Service) -> None:
        """Stop it until it is started, or the computer is; raises :class:`~engine.errors.RelayError`."""
        ...


@dataclass(frozen=True, slots=True)
class NoServices:
    """Where there are none."""

    reason: str = say("this system has no services that this program knows")

    def why_not(self, scope: Scope) -> str:
        """The same for all."""
        del scope
        return self.reason

    def asks(self, scope: Scope) -> bool:
        """Never."""
        del scope
        return False

    def define(self, wish: Wish) -> Service:
        """Only for a wish that was refused before."""
        raise RelayError(
            say("There can be no service for {file}: {reason}.", file=wish.config_file, reason=self.reason)
        )

    def present(self, config_file: Path) -> Service | None:
        """There is none."""
        del config_file
        return None

    def install(self, service: Service) -> None:
        """Refused."""
        raise RelayError(say("The service {name} cannot be made: {reason}.", name=service.name, reason=self.reason))

    def remove(self, service: Service) -> None:
        """Refused."""
        raise RelayError(say("The service {name} cannot be removed: {reason}.", name=service.name, reason=self.reason))

    def start(self, service: Service) -> None:
        """Refused."""
        raise RelayError(say("The service {name} cannot be started: {reason}.", name=service.name, reason=self.reason))

    def stop(self, service: Service) -> None:
        """Refused."""
        raise RelayError(say("The service {name} cannot be stopped: {reason}.", name=service.name, reason=self.reason))


def call(words: Sequence[str]) -> None:
    """Run a program of the system and wait; raises :class:`~engine.errors.RelayError` with what it complained of."""
    name = Path(words[0]).name
    try:
        done = subprocess.run(  # noqa: S603 - the words are ours, and no shell sees them
            words, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=PATIENCE
        )
    except OSError as error:
        raise RelayError(
            say("{program} cannot be run: {error}.", program=words[0], error=error.strerror or error)
        ) from error
    except subprocess.TimeoutExpired as error:
        raise RelayError(say("{program} did not end within {n} seconds.", program=name, n=round(PATIENCE))) from error
    if name == "pkexec" and done.returncode in REFUSED:
        raise NotPermitted(say("The permission was not given, so the service was left as it is."))
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        reason = said or say("it ended with {code}", code=done.returncode)
        raise RelayError(say("{program} failed: {reason}", program=f"{name} {words[1]}", reason=reason))


def engine_command() -> tuple[str, ...]:
    """The command of the headless relay that belongs to this application."""
    own = Path(sys.executable)
    program = own.with_name("emailrelay.exe" if sys.platform == "win32" else "emailrelay")
    if program.exists():
        return (str(program),)
    return (str(own), "-c", "from engine.cli import main; raise SystemExit(main())")


def own_command() -> tuple[str, ...]:
    """The command of this application."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "emailrelay_gui")
