"""The main window: sidebar, pages, status bar. Navigation only; what pages show comes from :meth:`show_all`.

Closing is not quitting: the window asks its owner by :attr:`MainWindow.close_wanted`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSysInfo, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.i18n import many
from emailrelay_gui.models.abilities import why_no_configuration, why_not
from emailrelay_gui.shell.actions import Actions
from emailrelay_gui.shell.lost_banner import LostBanner
from emailrelay_gui.shell.status_bar import StatusBar
from emailrelay_gui.views.accounts import AccountsPage
from emailrelay_gui.views.dashboard import Dashboard, Snapshot
from emailrelay_gui.views.diagnostics import DiagnosticsPage
from emailrelay_gui.views.log import LogPage
from emailrelay_gui.views.queue import QueuePage
from emailrelay_gui.views.route_words import listening_ports
from emailrelay_gui.views.sessions import SessionsPage
from emailrelay_gui.views.settings import SettingsPage
from emailrelay_gui.widgets.buttons import button, icon_button
from emailrelay_gui.widgets.icons import app_icon
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.page import PageWidget, SearchField
from emailrelay_gui.widgets.sidebar import COLLAPSE, Page, Sidebar
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.toast import Toast
from engine.api import Capability, MessageId, RunState

NUMBERED = ("dashboard", "queue", "log", "sessions", "accounts", "settings", "diagnostics")
"""The pages of Ctrl+1 to Ctrl+7 (spec gui.md D11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages of the window."""

    dashboard: Dashboard
    queue: QueuePage
    log: LogPage
    sessions: SessionsPage
    accounts: AccountsPage
    settings: SettingsPage
    diagnostics: DiagnosticsPage


class MainWindow(QMainWindow):
    """One window for everything but the wizard."""

    close_wanted = Signal()

    def __init__(self, pages: Pages, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setWindowTitle(self.tr("Relay"))
        self.setWindowIcon(app_icon())
        self.pages = pages
        self.actions_ = actions
        self._may_close = False
        self._order: dict[str, PageWidget] = {
            "dashboard": pages.dashboard,
            "queue": pages.queue,
            "log": pages.log,
            "sessions": pages.sessions,
            "accounts": pages.accounts,
            "settings": pages.settings,
            "diagnostics": pages.diagnostics,
        }
        self.sidebar = Sidebar(
            tuple(Page(key=key, title=page.title.text(), icon_name=key) for key, page in self._order.items())
        )
        self.stack = QStackedWidget()
        for page in self._order.values():
            self.stack.addWidget(page)
        self.status_bar = StatusBar()
        main = QVBoxLayout()
        main.setSpacing(0)
        self.lost = LostBanner()
        main.addWidget(self.lost)
        main.addWidget(self.stack, 1)
        main.addWidget(self.status_bar)
        whole = self._whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(main, 1)
        self.setCentralWidget(whole)
        self.toast = Toast(self.stack)
        self._tools()
        self._keys()
        self.sidebar.chosen.connect(self._show_page)
        self.sidebar.choose("dashboard")
        self.resize(1120, 760)
        self.setMinimumSize(560, 420)

    def page(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self._order.items() if page is self.stack.currentWidget())

    def go(self, key: str) -> None:
        """Show a page; the dashboard in place of one that this window does not have."""
        self.sidebar.choose(key if key in self._order else "dashboard")

    def show_message(self, message: str) -> None:
        """Show one message in the queue."""
        self.go("queue")
        self.pages.queue.open_message(MessageId(message))

    def show_queue(self, state: str) -> None:
        """Show the queue with a state chosen."""
        self.go("queue")
        self.pages.queue.show_state(state)

    def show_log_of(self, peer: str) -> None:
        """Show what the log has of one peer."""
        self.go("log")
        self.pages.log.show_peer(peer)

    def show_sessions_of(self, peer: str) -> None:
        """Show the sessions of one peer."""
        self.go("sessions")
        self.pages.sessions.show_peer(peer)

    def show_notices(self, unseen: int) -> None:
        """Say how many notices nobody has seen."""
        new = many("{n} new notification", "{n} new notifications", unseen)
        self.bell.setText(self.locale().toString(unseen) if unseen else "")
        self.bell.setToolTip(new if unseen else self.tr("Notifications"))
        self.bell.setAccessibleName(new if unseen else self.tr("Notifications"))

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def allow_close(self) -> None:
        """From now on closing is not asked about: the application ends."""
        self._may_close = True

    def show_all(self, snap: Snapshot) -> None:
        """Show other facts everywhere."""
        self.pages.dashboard.show_snapshot(snap)
        health, status = snap.health, snap.status
        self.sidebar.show_state(health.tone, health.glyph, health.title, health.short)
        self.sidebar.set_count("queue", snap.tally.total, alarm=snap.tally.failed > 0)
        self.lost.show_status(status, snap.place, snap.now)
        self.status_bar.show_status(status, snap.tally, snap.now, snap.place)
        self.actions_.show_status(status, snap.tally, snap.place)
        self._show_tools(snap)
        running = status.state is RunState.RUNNING
        self.pages.queue.show_listening(self._address(snap) if running else "", running=running)
        self.pages.sessions.show_status(status)
        elsewhere = "" if snap.place.here else self.tr("The accounts of this relay are on another computer.")
        self.pages.accounts.show_abilities(elsewhere, why_no_configuration(status))
        self.pages.log.note(why_not(status, Capability.LOG))
        self.pages.queue.show_abilities(status, here=snap.place.here and status.spool_dir is not None)
        config = status.config_file or snap.place.config_file
        self.pages.settings.show_config(config, snap.place, why_no_configuration(status))
        quiet = health.tone in (Tone.OK, Tone.BUSY)
        name = self.tr("Relay")
        self.setWindowTitle(name if quiet else f"{name} \N{EN DASH} {health.title}")
        self._show_extra(snap)

    def _address(self, snap: Snapshot) -> str:
        """What to type into a device: the first listening address that is no wildcard, else this host's name."""
        ports = listening_ports(snap.status).partition(",")[0]
        for entry in snap.status.listening:
            address = entry.partition(" ")[2]
            if entry.startswith("smtp ") and not address.startswith(("0.0.0.0", "::", "*")):  # noqa: S104 - compared
                return address
        return f"{QSysInfo.machineHostName()}:{ports}" if ports else ""

    def _tools(self) -> None:
        """The dashboard's tools: search, forward, pause, start or stop."""
        tools = self.pages.dashboard.tools
        self.search = SearchField(self.tr("Search"), "dashboard-search")
        self.search.returnPressed.connect(self._search)
        acts = self.actions_
        self.forward = button(
            self.tr("Forward now"), acts.forward.trigger, name="dashboard-forward", icon_name="forward-now"
        )
        self.pause = button(self.tr("Pause"), name="dashboard-pause", icon_name="pause")
        self._pause_menu = acts.pause_menu()
        self.pause.setMenu(self._pause_menu)
        self.resume = button(self.tr("Resume"), acts.resume.trigger, name="dashboard-resume", icon_name="start")
        self.start = button(self.tr("Start"), acts.start.trigger, name="dashboard-start", icon_name="start")
        self.stop = button(self.tr("Stop"), acts.stop.trigger, name="dashboard-stop", icon_name="stop")
        self.bell = icon_button("bell", self.tr("Notifications"), name="dashboard-bell")
        for tool in (self.search, self.forward, self.pause, self.resume, self.start, self.stop, self.bell):
            tools.addWidget(tool)
        for hidden in (self.resume, self.start):
            hidden.hide()

    def _show_tools(self, snap: Snapshot) -> None:
        acts, paused = self.actions_, snap.status.paused
        for tool in (self.forward, self.pages.queue.forward_button):
            limit(tool, _reason(acts.forward))
        self.pause.setVisible(not paused)
        limit(self.pause, acts.why_no_pause)
        self.resume.setVisible(paused)
        self.start.setVisible(acts.start.isVisible())
        self.stop.setVisible(not acts.start.isVisible())
        for tool, action in ((self.resume, acts.resume), (self.start, acts.start), (self.stop, acts.stop)):
            limit(tool, _reason(action))

    def _show_extra(self, snap: Snapshot) -> None:
        extra = ""
        if self.page() == "queue" and snap.tally.total:
            extra = f"{words.messages(snap.tally.total)}, {words.size(snap.tally.octets)}"
        elif self.page() == "log":
            extra = self.pages.log.kept_text()
        self.status_bar.show_extra(extra)

    def _keys(self) -> None:
        for number, key in enumerate(NUMBERED, start=1):
            if key in self._order:
                self._key(f"Ctrl+{number}", lambda wanted=key: self.go(wanted))
        self._key("Ctrl+,", lambda: self.go("settings"))
        self._key(QKeySequence.StandardKey.Find, self._find)
        self._key("Ctrl+W", self.close)
        self._key(QKeySequence.StandardKey.HelpContents, self.show_help)
        for action in (self.actions_.forward, self.actions_.refresh, self.actions_.quit):
            self.addAction(action)

    def show_help(self) -> None:
        """Say what the focused thing is for: its own words, or those of the page."""
        page = self._order[self.page()]
        focused = self.focusWidget() or page
        about = (focused.toolTip(), focused.accessibleDescription(), focused.accessibleName())
        said = "\n".join(dict.fromkeys(text for text in about if text))
        place = focused.mapToGlobal(QPoint(0, focused.height()))
        QToolTip.showText(place, said or page.accessibleName(), focused)

    def _key(self, key: str | QKeySequence.StandardKey, done: object) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        if callable(done):
            action.triggered.connect(lambda _checked=False: done())
        self.addAction(action)

    def _show_page(self, key: str) -> None:
        self.stack.setCurrentWidget(self._order[key])

    def _search(self) -> None:
        text = self.search.text()
        self.go("queue")
        self.pages.queue.search.setText(text)
        self.pages.queue.search.setFocus()
        self.search.clear()

    def _find(self) -> None:
        pages = self.pages
        fields = {
            "dashboard": self.search,
            "queue": pages.queue.search,
            "log": pages.log.search,
            "sessions": pages.sessions.search,
        }
        field = fields.get(self.page())
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.fontMetrics().averageCharWidth()
        self.sidebar.set_collapsed(collapsed=event.size().width() < max(COLLAPSE, letters * 100))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() in (None, self.sidebar.list):
            self._whole.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_wanted.emit()


def _reason(action: QAction) -> str:
    """Why an action is disabled."""
    return "" if action.isEnabled() else action.toolTip()
