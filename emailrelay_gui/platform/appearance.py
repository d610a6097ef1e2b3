"""Style and palette of the application: ours on Fusion, the system's own elsewhere; live.

The choice of scheme (system, light or dark) is the user's; what the system has is asked again whenever
it says that it changed.
"""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from emailrelay_gui.widgets.style import RelayFusion
from emailrelay_gui.widgets.theme import dark, light, palette_of


class Scheme(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Applies a scheme to an application and keeps it applied."""

    def __init__(self, app: QApplication, *, native: bool | None = None) -> None:
        super().__init__()
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._native = has_own_style(app) if native is None else native
        self._style = None if self._native else RelayFusion()
        if self._style is not None:
            self._style.setParent(app)
            app.setStyle(self._style)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The scheme that was chosen."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Show the application in this scheme from now on."""
        self._scheme = scheme
        wanted = {
            Scheme.SYSTEM: Qt.ColorScheme.Unknown,
            Scheme.LIGHT: Qt.ColorScheme.Light,
            Scheme.DARK: Qt.ColorScheme.Dark,
        }
        self._hints.setColorScheme(wanted[scheme])
        self._apply()

    def close(self) -> None:
        """Give the style back; one written in Python must not outlive the interpreter."""
        if self._style is not None:
            self._hints.colorSchemeChanged.disconnect(self._system_changed)
            self._style = None
            self._app.setStyle("Fusion")

    def _system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        if self._native:
            return
        if self._scheme is Scheme.SYSTEM:
            is_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        else:
            is_dark = self._scheme is Scheme.DARK
        self._app.setPalette(palette_of(dark() if is_dark else light()))


def has_own_style(app: QApplication) -> bool:
    """Whether the style that Qt chose is to stay: Windows 11, macOS and Breeze."""
    return sys.platform == "darwin" or app.style().objectName().lower() in ("windows11", "macos", "breeze")
