"""The verbs that window, tray and keyboard share; enabled by what the relay's state allows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from emailrelay_gui.control import Control
from emailrelay_gui.models.abilities import elsewhere, lost, why_no_configuration, why_not
from emailrelay_gui.models.place import IN_APP, Place
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.limits import limit
from engine.api import Capability, EngineStatus, RunState

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
    test_wanted = Signal()
    """A test message."""
    sign_in_wanted = Signal()
    refresh_wanted = Signal()
    quit_wanted = Signal()
    notify_switched = Signal(bool)
    """Whether notifications are to be shown."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.dashboard = self._page("dashboard", self.tr("Open dashboard"), "dashboard")
        self.queue = self._page("queue", self.tr("Open queue"), "queue")
        self.log = self._page("log", self.tr("Open log"), "log")
        self.forward = self._make("forward-now", self.tr("Forward now"), "forward-now", control.forward_now)
        self.forward.setShortcut(QKeySequence("Ctrl+R"))
        self.resume = self._make("resume", self.tr("Resume forwarding"), "start", control.resume)
        self.accept = self._make("stop-accepting", self.tr("Stop accepting mail"), "", None)
        self.accept.setCheckable(True)
        self.accept.triggered.connect(lambda _checked=False: control.accept(on=not self.accept.isChecked()))
        self.why_no_pause = ""
        """The reason why the menu of pauses is disabled; empty when it is not."""
        self.start = self._make("start", self.tr("Start relay"), "start", control.start)
        self.stop = self._make("stop", self.tr("Stop relay"), "stop", control.stop)
        self.pauses = tuple(self._pause(control, seconds) for seconds in PAUSES)
        self.failed = self._make("failed", self.tr("Failed messages…"), "error", self.failed_wanted.emit)
        self.retry_failed = self._make(
            "retry-failed", self.tr("Retry all failed"), "retry", self.retry_failed_wanted.emit
        )
        self.folder = self._make("folder", self.tr("Open spool folder"), "folder", self.folder_wanted.emit)
        self.sign_in = self._make("sign-in", self.tr("Sign in again…"), "key", self.sign_in_wanted.emit)
        self.configure = self._make("configure", self.tr("Configure…"), "settings", self.configure_wanted.emit)
        self.test = self._make("send-test", self.tr("Send test message…"), "send", self.test_wanted.emit)
        self.notify = QAction(self.tr("Notifications"), self)
        self.notify.setObjectName("action-notify")
        self.notify.setCheckable(True)
        self.notify.triggered.connect(self.notify_switched)
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

    def show_status(self, status: EngineStatus, tally: Tally, place: Place = IN_APP) -> None:
        """Enable what fits; what does not says why in its tooltip."""
        gone = self.tr("There is no connection to the relay.") if lost(status) else ""
        running = status.state is RunState.RUNNING
        off = status.state in (RunState.STOPPED, RunState.FAILED)
        reason = ""
        if elsewhere(status) and not running:
            reason = gone or self.tr("The relay is being connected to.")
        elif not running:
            reason = self.tr("The relay is not running.")
        elif not status.forward_to and status.spool_dir is not None:
            reason = self.tr("No server is set that mail is passed on to.")
        limit(self.forward, reason or why_not(status, Capability.FORWARD))
        self.why_no_pause = reason or why_not(status, Capability.PAUSE)
        for pause in self.pauses:
            limit(pause, self.why_no_pause)
        limit(self.resume, why_not(status, Capability.PAUSE))
        self.resume.setVisible(status.paused)
        stopped = "" if running else self.tr("The relay is not running.")
        limit(self.accept, gone or stopped or why_not(status, Capability.ACCEPT))
        self.accept.setChecked(not status.accepting)
        no_switch = why_not(status, Capability.START_STOP)
        self.start.setVisible((off or status.state is RunState.STARTING) and not (elsewhere(status) and no_switch))
        limit(self.start, no_switch or ("" if off else self.tr("The relay is starting.")))
        self.stop.setVisible(not self.start.isVisible())
        limit(self.stop, no_switch or stopped)
        self.failed.setVisible(tally.failed > 0)
        self.failed.setText(self.tr("Failed messages ({number})…").format(number=tally.failed))
        self.retry_failed.setVisible(tally.failed > 0)
        limit(self.retry_failed, why_not(status, Capability.FORWARD))
        self.folder.setVisible(status.spool_dir is not None or elsewhere(status))
        there = status.spool_dir is not None and place.here
        limit(self.folder, "" if there else self.tr("The spool folder is on another computer."))
        self.sign_in.setVisible(bool(status.sign_in_problem))
        limit(self.configure, why_no_configuration(status))

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
