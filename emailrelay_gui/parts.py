"""What the application is made of; the composition root hands in the real things, a test others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import Autostart
from engine.api import Clock, EngineLink, Health, Neighbour


class OwnedLink(EngineLink, Protocol):
    """A link that was made here and is put away here."""

    async def health(self) -> Health:
        """How the relay is, with what has to be read from disk; raises :class:`~engine.api.RelayError`."""
        ...

    async def close(self) -> None:
        """Stop the engine, if it is ours, and let go of everything."""
        ...


class AttachedLink(OwnedLink, Protocol):
    """A link to a relay that runs elsewhere."""

    async def connect(self) -> None:
        """Connect and change nothing; raises :class:`~engine.api.RelayError`, and goes on trying all the same."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the application is made of, so that a test can put in others."""

    make_link: Callable[[Path], OwnedLink]
    make_attached: Callable[[str, str, Path | None], AttachedLink]
    """From an admin address, a token, which may be empty, and the configuration if that is on this computer."""
    find_neighbour: Callable[[Path], Awaitable[Neighbour | None]]
    """The relay on this computer that serves the spool of a configuration already."""
    clock: Clock
    settings: SettingsFile
    folder: Path
    """Where the application keeps its own files."""
    autostart: Autostart
    default_config: Path
    """The configuration that a new installation gets."""
