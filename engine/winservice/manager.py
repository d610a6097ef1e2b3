"""What is asked of the system that manages services: one interface, so that all around it is tested anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from engine.errors import RelayError
from engine.winservice.lifecycle import State

ACCOUNT: Final = r"NT AUTHORITY\LocalService"
DESCRIPTION: Final = "Takes mail from devices and programs, keeps it safe and passes it on with TLS and sign-in."
RESTARTS: Final = (5_000, 30_000, 60_000)
"""Milliseconds after which Windows starts a service again that has failed once, twice, and more often."""
FORGIVEN: Final = 86_400
"""Seconds after which a failure no longer counts."""
PRESHUTDOWN: Final = 30_000
"""Milliseconds that the computer waits for us when it is shut down."""


class ServiceError(RelayError):
    """Windows did not do what was asked, or a service would not start or stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A service as it is to be registered."""

    name: str
    display: str
    command: str
    """Quoted, as it stands in the registry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """How a service is."""

    state: State
    code: int = 0
    """The service's own exit code, once it has stopped with an error."""


class Manager(Protocol):
    """The system's services. All of it blocks; what is refused is a :class:`ServiceError`."""

    def condition(self, name: str) -> Condition | None:
        """How a service is; None where there is no such service."""
        ...

    def command(self, name: str) -> str:
        """The command line that a service is registered with; empty where there is none."""
        ...

    def register(self, definition: Definition) -> tuple[str, ...]:
        """Make a service, or change the one of that name; the answer names what could not be set."""
        ...

    def unregister(self, name: str) -> None:
        """Take a service away that has stopped."""
        ...

    def start(self, name: str) -> None:
        """Ask for a start; :meth:`condition` tells how it goes on."""
        ...

    def stop(self, name: str) -> None:
        """Ask for a stop."""
        ...

    def add_event_source(self, name: str) -> None:
        """Let the event viewer know whose events these are."""
        ...

    def set_access(self, words: tuple[str, ...]) -> str:
        """Run ``icacls`` with these words; the answer says what went wrong, and is empty if nothing did."""
        ...
