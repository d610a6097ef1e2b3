"""The tray icon: the state as a shape, the verbs as a menu; it may come, go and come back.

Qt registers an icon with the host that is there when the object is made and never again; so a host that
appears later gets a new object.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from emailrelay_gui.models.abilities import elsewhere
from emailrelay_gui.models.health import Health, Light
from emailrelay_gui.models.place import IN_APP, Place, tray_words
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.platform.paths import resources
from emailrelay_gui.platform.tray_habits import Habits, this_tray
from emailrelay_gui.shell.actions import Actions
from emailrelay_gui.views.route_words import listening_ports
from emailrelay_gui.widgets.icons import rendered
from emailrelay_gui.widgets.limits import limit
from engine.api import EngineStatus, RunState

WATCH = 2000
"""Milliseconds between two looks for a tray host."""
SIDES = (16, 22, 24, 32, 48)


class Tray(QObject):
    """Owns at most one :class:`QSystemTrayIcon`."""

    toggled = Signal()
    """The icon was pressed: show or hide the window."""
    appeared = Signal()
    message_clicked = Signal()
    """The last notification was pressed."""

    def __init__(self, actions: Actions, *, look: str = "colour", habits: Habits | None = None) -> None:
        """``look``: ``colour``, or one colour for the panel there is (``mono``), a ``light`` or a ``dark`` one."""
        super().__init__()
        self._actions = actions
        self._look = look
        self._habits = habits or this_tray()
        self._icon: QSystemTrayIcon | None = None
        self._light = Light.STOPPED
        self._tip = ""
        self._lines = ("", "")
        self.menu = QMenu()
        self.menu.setObjectName("tray-menu")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.rebuild)
        self._pauses = actions.pause_menu(self.menu)
        self._head = (QAction(self), QAction(self))
        for line in self._head:
            line.setEnabled(False)
        # Rules of our own: those that a menu makes are deleted by clear(), behind the back of Python.
        self._rules = tuple(QAction(self) for _ in range(4))
        for rule in self._rules:
            rule.setSeparator(True)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH)
        self._watch.timeout.connect(self.look)
        self.rebuild()

    def start(self) -> None:
        """Show the icon if there is a place for it, and keep looking for one."""
        self.look()
        self._watch.start()

    def stop(self) -> None:
        """Take the icon away."""
        self._watch.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def there(self) -> bool:
        """Whether people can see an icon."""
        return self._icon is not None

    def look(self) -> None:
        """Follow a tray host that appeared or went away."""
        available = self.available()
        if available and self._icon is None:
            made = QSystemTrayIcon(self.picture(), self)
            made.setContextMenu(self.menu)
            made.setToolTip(self._tip)
            made.activated.connect(self._activated)
            made.messageClicked.connect(self.message_clicked)
            made.show()
            self._icon = made
            self.appeared.emit()
        elif not available and self._icon is not None:
            self._icon.deleteLater()
            self._icon = None

    def available(self) -> bool:
        """Whether the desktop has a place for icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_look(self, look: str) -> None:
        """Another set of icons."""
        self._look = look
        self._redraw()

    def show_health(self, health: Health, status: EngineStatus, tally: Tally, place: Place = IN_APP) -> None:
        """Change shape, tooltip and the first lines of the menu."""
        ports, running = listening_ports(status), status.state is RunState.RUNNING
        silent = self.tr("Not connected") if elsewhere(status) and not running else self.tr("Not listening")
        parts = [self.tr("Listening :{ports}").format(ports=ports) if ports else silent]
        parts.append(self.tr("{number} queued").format(number=tally.waiting))
        if tally.failed:
            parts.append(self.tr("{number} failed").format(number=tally.failed))
        first = self.tr("Relay: {state} ({place})").format(state=health.title, place=tray_words(place))
        self._lines = (first, ", ".join(parts))
        tip = "\n".join(self._lines)
        if health.light is not self._light:
            self._light = health.light
            self._redraw()
        if tip != self._tip:
            self._tip = tip
            if self._icon is not None:
                self._icon.setToolTip(tip)

    def light(self) -> Light:
        """The state that the icon shows."""
        return self._light

    def notify(self, title: str, text: str, *, bad: bool = False) -> None:
        """A notification of the system, where there is an icon."""
        if self._icon is not None:
            kind = QSystemTrayIcon.MessageIcon.Warning if bad else QSystemTrayIcon.MessageIcon.Information
            self._icon.showMessage(title, text, kind)

    def rebuild(self) -> None:
        """Fill the menu with what fits now."""
        acts, menu = self._actions, self.menu
        menu.clear()
        for action, text in zip(self._head, self._lines, strict=True):
            action.setText(text)
            menu.addAction(action)
        menu.addAction(self._rules[0])
        menu.addAction(acts.dashboard)
        menu.setDefaultAction(acts.dashboard)
        menu.addAction(acts.forward)
        if acts.resume.isVisible():
            menu.addAction(acts.resume)
        else:
            menu.addMenu(self._pauses)
            limit(self._pauses.menuAction(), acts.why_no_pause)
        menu.addAction(acts.accept)
        menu.addAction(acts.start)
        menu.addAction(acts.stop)
        menu.addAction(self._rules[1])
        for action in (acts.failed, acts.retry_failed, acts.queue, acts.log, acts.folder):
            menu.addAction(action)
        menu.addAction(self._rules[2])
        menu.addAction(acts.sign_in)
        menu.addAction(acts.configure)
        menu.addAction(acts.test)
        menu.addAction(acts.notify)
        menu.addAction(self._rules[3])
        menu.addAction(acts.quit)

    def picture(self) -> QIcon:
        """The icon of the present state."""
        kind = "color" if self._look == "colour" and not self._habits.template else "mono"
        dark_panel = {"light": False, "dark": True}.get(
            self._look, QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        ink = "#F2F2F2" if dark_panel and not self._habits.template else "#1A1A1A"
        made = QIcon()
        for side in SIDES:
            drawn = min((each for each in (16, 22, 32) if each >= side), default=32)
            file = resources() / "icons" / "tray" / f"{kind}-{drawn}" / f"{self._light.value}.svg"
            made.addPixmap(rendered(file, ink, QSize(side, side), 1.0))
        made.setIsMask(self._habits.template)
        return made

    def _redraw(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(self.picture())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger and self._habits.click_toggles:
            self.toggled.emit()
