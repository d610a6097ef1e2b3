"""Where the relay of a window runs (spec gui.md D2), and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from emailrelay_gui.i18n import tr


class RunMode(StrEnum):
    """Who runs the relay."""

    IN_APP = "in-app"
    SERVICE = "service"
    """Another process of this computer, with the configuration that the window has opened."""
    ATTACHED = "attached"
    """Whoever listens at an admin port."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A mode with its address."""

    mode: RunMode
    target: str = ""
    """``host:port`` of the admin interface, or the path of its socket; empty in the application itself."""
    token_file: str = ""
    config_file: Path | None = None
    """The configuration of a service."""

    @property
    def ours(self) -> bool:
        """Whether the relay ends with the application."""
        return self.mode is RunMode.IN_APP

    @property
    def here(self) -> bool:
        """Whether its files are those of this computer."""
        local = ("127.", "localhost:", "[::1]", "::1", "/")
        return self.mode is not RunMode.ATTACHED or self.target.startswith(local)


IN_APP = Place(mode=RunMode.IN_APP)


def bar_words(place: Place) -> str:
    """For the status bar."""
    match place.mode:
        case RunMode.IN_APP:
            return tr("In-app relay")
        case RunMode.SERVICE:
            return tr("Service on this computer")
        case RunMode.ATTACHED:
            return tr("Attached to {target}").format(target=place.target)


def tray_words(place: Place) -> str:
    """For the first line of the tray's menu, after the state."""
    match place.mode:
        case RunMode.IN_APP:
            return tr("in this app")
        case RunMode.SERVICE:
            return tr("service on this computer")
        case RunMode.ATTACHED:
            return tr("at {target}").format(target=place.target)
