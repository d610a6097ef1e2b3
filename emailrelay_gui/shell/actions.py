"""The verbs that window, tray and keyboard share; enabled by what the relay's state allows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from emailrelay_gui.control import Control
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.widgets.icons import icon
from engine.api import EngineStatus, RunState

PAUSES = (900.0, 3600.0, 0.0)
"""Seconds of the offered pauses; 0 is until resumed."""


class Actions(QObject):
    """One :class:`QAction` for each verb; give the same objects to every menu."""

    open_wanted = Signal(str)
    """A page, by its key."""
    failed_wanted = Signal()
    retry_failed_wanted = Signal()
    folder_wanted = Signal()
    configure_wanted = Signal()
    refresh_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.dashboard = self._page("dashboard", self.tr("Open dashboard"), "dashboard")
        self.queue = self._page("queue", self.tr("Open queue"), "queue")
        self.log = self._page("log", self.tr("Open log"), "log")
        self.forward = self._make("forward-now", self.tr("Forward now"), "forward-now", control.forward_now)
        self.forward.setShortcut(QKeySequence("Ctrl+R"))
        self.resume = self._make("resume", self.tr("Resume forwarding"), "start", control.resume)
        self.start = self._make("start", self.tr("Start relay"), "start", control.start)
        self.stop = self._make("stop", self.tr("Stop relay"), "stop", control.stop)
        self.pauses = tuple(self._pause(control, seconds) for seconds in PAUSES)
        self.failed = self._make("failed", self.tr("Failed messages…"), "error", self.failed_wanted.emit)
        self.retry_failed = self._make(
            "retry-failed", self.tr("Retry all failed"), "retry", self.retry_failed_wanted.emit
        )
        self.folder = self._make("folder", self.tr("Open spool folder"), "folder", self.folder_wanted.emit)
        self.configure = self._make("configure", self.tr("Configure…"), "settings", self.configure_wanted.emit)
        self.refresh = self._make("refresh", self.tr("Refresh"), "retry", self.refresh_wanted.emit)
        self.refresh.setShortcut(QKeySequence("F5"))
        self.quit = self._make("quit", self.tr("Quit"), "power", self.quit_wanted.emit)
        self.quit.setShortcut(QKeySequence("Ctrl+Q"))

    def pause_menu(self, parent: QMenu | None = None) -> QMenu:
        """The lengths of pause, as a menu."""
        menu = QMenu(self.tr("Pause forwarding"), parent)
        menu.setIcon(icon("pause"))
        menu.addActions(list(self.pauses))
        return menu

    def show_status(self, status: EngineStatus, tally: Tally) -> None:
        """Enable what fits; what does not says why in its tooltip."""
        running = status.state is RunState.RUNNING
        off = status.state in (RunState.STOPPED, RunState.FAILED)
        reason = ""
        if not running:
            reason = self.tr("The relay is not running.")
        elif not status.forward_to:
            reason = self.tr("No server is set that mail is passed on to.")
        self._allow(self.forward, reason)
        for pause in self.pauses:
            self._allow(pause, reason)
        self.resume.setVisible(status.paused)
        self.start.setVisible(off or status.state is RunState.STARTING)
        self.start.setEnabled(off)
        self.stop.setVisible(not self.start.isVisible())
        self.stop.setEnabled(running)
        self.failed.setVisible(tally.failed > 0)
        self.failed.setText(self.tr("Failed messages ({number})…").format(number=tally.failed))
        self.retry_failed.setVisible(tally.failed > 0)
        self.folder.setVisible(status.spool_dir is not None)

    def _allow(self, action: QAction, reason: str) -> None:
        action.setEnabled(not reason)
        action.setToolTip(reason or action.text())

    def _pause(self, control: Control, seconds: float) -> QAction:
        texts = {900.0: self.tr("For 15 minutes"), 3600.0: self.tr("For one hour"), 0.0: self.tr("Until resumed")}
        return self._make(f"pause-{int(seconds)}", texts[seconds], "", lambda: control.pause(seconds))

    def _page(self, key: str, text: str, icon_name: str) -> QAction:
        return self._make(f"open-{key}", text, icon_name, lambda: self.open_wanted.emit(key))

    def _make(self, name: str, text: str, icon_name: str, done: object) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action-{name}")
        if icon_name:
            action.setIcon(icon(icon_name))
        if callable(done):
            action.triggered.connect(lambda _checked=False: done())
        return action
