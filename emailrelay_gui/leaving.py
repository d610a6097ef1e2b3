"""Closing the window and quitting the application: two things, and neither by surprise (spec gui.md D8)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from emailrelay_gui.i18n import many
from emailrelay_gui.models.place import Place
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.shell.main_window import MainWindow
from emailrelay_gui.shell.tray import Tray
from emailrelay_gui.widgets.ask import ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakes:
    """What a relay that stops would leave undone."""

    waiting: int = 0
    """Messages."""
    connected: int = 0
    """Devices and programs."""


class Leaving(QObject):
    """One for a window."""

    confirmed = Signal()
    """Nothing is in the way of quitting."""
    hidden = Signal()
    """The window is about to go, and the application stays."""

    def __init__(self, window: MainWindow, tray: Tray, settings: SettingsFile, place: Place) -> None:
        super().__init__()
        self._window = window
        self._tray = tray
        self._settings = settings
        self._place = place
        self._question: QMessageBox | None = None
        self.stakes: Callable[[], Stakes] = Stakes
        """What quitting would leave undone now; set by the owner."""

    def quit(self) -> None:
        """End the application, after a question if mail would wait or somebody would be cut off."""
        stakes = self.stakes()
        if not self._place.ours or not (stakes.waiting or stakes.connected):
            self.confirmed.emit()
            return
        told: list[str] = []
        if stakes.connected:
            told.append(many("{n} device is connected.", "{n} devices are connected.", stakes.connected))
        if stakes.waiting:
            told.append(many("{n} message waits.", "{n} messages wait.", stakes.waiting))
            told.append(self.tr("What waits stays safe on this computer and goes out when Relay runs again."))
        self._window.bring_up()
        self._ask(self.tr("Quit and stop the relay?"), " ".join(told), self.tr("Quit"), self.confirmed.emit)

    def close(self) -> None:
        """Somebody closes the window: the relay goes on where people can get back to it; else they are asked."""
        wanted = self._settings.values.on_close
        if wanted == "quit":
            self.quit()
        elif wanted == "keep" or self._tray.there():
            self.hide()
        elif not self._place.ours:
            self.quit()
        else:
            details = self.tr(
                "Mail is accepted and passed on as long as it runs. Start Relay again to see this window."
            )
            if lacks_tray(os.environ.get("XDG_CURRENT_DESKTOP", "")):
                hint = self.tr("GNOME shows an icon for it when the extension AppIndicator Support is on.")
                details = f"{details} {hint}"
            self._ask(
                self.tr("Keep Relay running in the background?"),
                details,
                self.tr("Keep running"),
                self._keep,
                other=(self.tr("Quit"), self._stop_asking),
            )

    def hide(self) -> None:
        """Take the window away, and say once where it is."""
        self.hidden.emit()
        self._window.hide()
        if self._tray.there() and not self._settings.values.tray_explained:
            self._settings.change(tray_explained=True)
            way = self.tr("Find it here. Choose Quit to stop it.")
            if not self._place.ours:
                way = self.tr("Find this window here. The relay goes on without it, too.")
            self._tray.notify(self.tr("Relay is still running"), way)

    def _keep(self) -> None:
        self._settings.change(on_close="keep")
        self.hide()

    def _stop_asking(self) -> None:
        self._settings.change(on_close="quit")
        self._question = None  # it is answered, and quitting may have a question of its own
        self.quit()

    def _ask(
        self,
        question: str,
        details: str,
        verb: str,
        agreed: Callable[[], object],
        *,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        if self._question is not None:
            return
        asked = self._question = ask(self._window, question, details, verb, agreed, other=other)
        asked.finished.connect(lambda: self._answered(asked))

    def _answered(self, asked: QMessageBox) -> None:
        if self._question is asked:
            self._question = None


def lacks_tray(desktop: str) -> bool:
    """Whether a desktop, as XDG_CURRENT_DESKTOP names it, shows tray icons only with an extension."""
    return "GNOME" in desktop.upper().split(":")
