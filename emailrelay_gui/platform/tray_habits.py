"""How a tray icon behaves on a system: one value for each, so that a test can try them all (spec gui.md D8)."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What people expect of an icon."""

    template: bool = False
    """The system colours the icon by itself: it is given in one colour, as a mask."""
    click_toggles: bool = True
    """A press shows or hides the window; otherwise it opens the menu."""


def this_tray(platform: str = sys.platform) -> Habits:
    """The habits of the system that we run on."""
    return Habits(template=True, click_toggles=False) if platform == "darwin" else Habits()
