"""One configuration with its engine link, its window and its tray icon; made by the composition root.

Promises: closing is never quitting by surprise, quitting never leaves the engine running, and what the
user has to know is said in the window or, when that is hidden, by the tray.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from emailrelay_gui.accounts.desk import AccountsDesk
from emailrelay_gui.accounts.means import SignInMeans, own_means
from emailrelay_gui.aio import Tasks
from emailrelay_gui.bridge import EngineBridge
from emailrelay_gui.control import Control
from emailrelay_gui.leaving import Leaving, Stakes
from emailrelay_gui.models.log_model import LogModel
from emailrelay_gui.models.place import IN_APP, Place
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.parts import OwnedLink
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import Autostart
from emailrelay_gui.platform.wake import WakeWatch
from emailrelay_gui.presenter import Presenter
from emailrelay_gui.shell.actions import Actions
from emailrelay_gui.shell.main_window import MainWindow, Pages
from emailrelay_gui.shell.tray import Tray
from emailrelay_gui.test_messages import TestMessages
from emailrelay_gui.views.accounts import AccountsPage
from emailrelay_gui.views.attach_dialog import AttachDialog
from emailrelay_gui.views.dashboard import Dashboard
from emailrelay_gui.views.diagnostics import DiagnosticsPage
from emailrelay_gui.views.log import LogPage
from emailrelay_gui.views.queue import QueuePage
from emailrelay_gui.views.sessions import SessionsPage
from emailrelay_gui.views.settings import SettingsPage
from emailrelay_gui.watch import Watch
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.theme import Tone
from engine.api import Clock, EngineStatus, RunState


class Session(QObject):
    """What is on the screen for one engine."""

    configure_wanted = Signal()
    quit_confirmed = Signal()
    scheme_chosen = Signal(str)
    reconnect_wanted = Signal()
    attach_wanted = Signal(str, str)
    """Another relay: its admin address, and the file with its token or nothing."""
    detach_wanted = Signal()

    def __init__(
        self,
        link: OwnedLink,
        clock: Clock,
        settings: SettingsFile,
        autostart: Autostart,
        failed: Callable[[BaseException], object],
        place: Place = IN_APP,
        means: SignInMeans | None = None,
    ) -> None:
        super().__init__()
        self.place = place
        self.link = link
        self._clock = clock
        self._settings = settings
        self._tasks = Tasks(failed)
        self.control = Control(link, self._tasks)
        self.test_messages = TestMessages(link, clock, settings, self._tasks, place)
        self.actions = Actions(self.control)
        self.queue_model = QueueModel(clock)
        self.queue_model.background = self._tasks.elsewhere
        self.bridge = EngineBridge(link, clock, self._tasks)
        self.bridge.folder = lambda: link.status().spool_dir if place.here else None
        self.presenter = Presenter(link, self.bridge, self.queue_model, clock, place)
        self.watch = Watch(link, self.bridge, clock, settings, self._tasks, place)
        self.accounts = AccountsDesk(replace(means or own_means(), clock=clock), self._tasks, self._files)
        pages = Pages(
            dashboard=Dashboard(),
            queue=QueuePage(self.queue_model, self.control, clock, self._tasks),
            log=LogPage(LogModel(), clock),
            sessions=SessionsPage(self.control, clock, self._tasks),
            accounts=AccountsPage(self.accounts, self._tasks),
            settings=SettingsPage(settings, autostart),
            diagnostics=DiagnosticsPage(self.watch.checks, self._tasks),
        )
        self.window = MainWindow(pages, self.actions)
        self.tray = Tray(self.actions, look=settings.values.tray_icon)
        self._wake = WakeWatch(clock, self)
        self.leaving = Leaving(self.window, self.tray, settings, place)
        self.leaving.stakes = self._stakes
        self._with_tray = False
        self.watch.serve(self.window, self.tray)
        self._wire()
        self._wire_watch()

    def start(self, *, tray: bool = True) -> None:
        """Begin to listen and to show; the engine is started by its own verb."""
        self._restore()
        self._with_tray = tray
        if tray:
            self.tray.start()
        self.watch.start()
        self.presenter.show_on(self.window, self.tray)
        self.bridge.start()
        self._wake.start()

    async def close(self) -> None:
        """Put everything away; the relay stops if it is ours, else only the connection ends."""
        self._remember()
        self.presenter.stop()
        self._wake.stop()
        self.watch.close()
        self.accounts.close()
        self.tray.stop()
        self.window.allow_close()
        self.window.close()
        self.bridge.close()
        await self._tasks.close()
        if self.place.ours:
            await self.link.stop()
        self.window.deleteLater()
        self.tray.menu.deleteLater()

    def do(self, verb: str) -> None:
        """A verb from the command line or from a second start."""
        verbs: dict[str, Callable[[], object]] = {
            "show": self.window.bring_up,
            "start": self.control.start,
            "stop": self.control.stop,
            "flush": self.control.forward_now,
            "pause": lambda: self.control.pause(0.0),
            "quit": self.quit_confirmed.emit,
        }
        verbs[verb]()

    def quit(self) -> None:
        """End the application, after a question if something would be left undone."""
        self.leaving.quit()

    def _stakes(self) -> Stakes:
        if self.link.status().state is not RunState.RUNNING:
            return Stakes()
        return Stakes(waiting=self.queue_model.tally().waiting, connected=len(self.presenter.activity.connected))

    def _wire(self) -> None:
        window, acts, pages = self.window, self.actions, self.window.pages
        self.control.told.connect(window.toast.say)
        self.control.refused.connect(self._complain)
        self.control.changed.connect(self.bridge.refresh)
        for page in (pages.queue, pages.settings):
            page.complained.connect(self._complain)
        pages.queue.said.connect(window.toast.say)
        acts.open_wanted.connect(self._open_page)
        acts.sign_in_wanted.connect(self._sign_in)
        pages.dashboard.sign_in_wanted.connect(self._sign_in)
        pages.accounts.configure_wanted.connect(self.configure_wanted)
        self.bridge.events.connect(self.accounts.feed)
        self.bridge.status_changed.connect(self._tell_accounts)
        self.accounts.signed_in.connect(self._signed_in)
        self.accounts.complained.connect(self._complain)
        acts.failed_wanted.connect(self._open_failed)
        acts.retry_failed_wanted.connect(pages.queue.deeds.retry_all_failed)
        acts.folder_wanted.connect(self._open_folder)
        acts.configure_wanted.connect(self.configure_wanted)
        acts.refresh_wanted.connect(self.bridge.refresh)
        acts.test_wanted.connect(self.send_test)
        pages.queue.test.clicked.connect(lambda _checked=False: self.send_test())
        self.bridge.status_changed.connect(self._allow_test)
        acts.quit_wanted.connect(self.leaving.quit)
        pages.dashboard.queue_wanted.connect(window.show_queue)
        pages.dashboard.message_wanted.connect(window.show_message)
        pages.dashboard.log_wanted.connect(lambda: window.go("log"))
        pages.dashboard.configure_wanted.connect(self.configure_wanted)
        pages.dashboard.start_wanted.connect(self.control.start)
        pages.dashboard.retry_wanted.connect(pages.queue.deeds.retry_all_failed)
        pages.dashboard.attach_wanted.connect(self._choose_relay)
        window.lost.retry_wanted.connect(self.reconnect_wanted)
        pages.settings.attach_wanted.connect(self._choose_relay)
        pages.settings.detach_wanted.connect(self.detach_wanted)
        pages.queue.configure_wanted.connect(self.configure_wanted)
        pages.queue.folder_wanted.connect(self._open_folder)
        pages.log.message_wanted.connect(window.show_message)
        pages.settings.configure_wanted.connect(self.configure_wanted)
        pages.settings.file_wanted.connect(self._show_file)
        pages.settings.scheme_chosen.connect(self.scheme_chosen)
        pages.settings.tray_icon.currentIndexChanged.connect(
            lambda: self.tray.set_look(self._settings.values.tray_icon)
        )
        window.close_wanted.connect(self.leaving.close)
        self.leaving.confirmed.connect(self.quit_confirmed)
        self.leaving.hidden.connect(self._remember)
        self._wake.woke.connect(self.bridge.refresh)
        self._wake.woke.connect(self.watch.center.hush)
        self._wake.settled.connect(self._after_sleep)
        self.tray.toggled.connect(self._toggle)

    def _tell_accounts(self, status: EngineStatus) -> None:
        self.accounts.show_refusal(status.sign_in_problem)

    def _choose_relay(self) -> None:
        running = self.link.status().state is RunState.RUNNING
        dialog = AttachDialog(self.place, self.window, running=running)
        dialog.done_with.connect(self.attach_wanted)
        dialog.open()

    def _files(self) -> Path | None:
        """The configuration of the relay, where this window can read it."""
        return (self.link.status().config_file or self.place.config_file) if self.place.here else None

    def _sign_in(self) -> None:
        """Sign in again: in the dialog for an OAuth2 sign-in, else where passwords are changed."""
        self.window.bring_up()
        if self._files() is None:
            where = self.tr("Sign in where the relay runs, with emailrelay-sign-in.")
            self._complain(self.tr("The sign-in is kept on another computer"), where)
            return
        self.accounts.sign_in("", self.window, otherwise=self.configure_wanted.emit)

    def _signed_in(self, account: str) -> None:
        self.window.toast.say(self.tr("Signed in"), self.tr("{name}: what waits goes out now.").format(name=account))
        self.control.forward_now()

    def send_test(self) -> None:
        """Ask for the addresses of a test message, and follow it."""
        self.window.bring_up()
        self.test_messages.open(self.window)

    def _allow_test(self, status: EngineStatus) -> None:
        reason = self.test_messages.why_not(status)
        limit(self.actions.test, reason)
        self.window.pages.queue.test.setEnabled(not reason)
        self.window.pages.queue.test.setToolTip(reason)

    def _after_sleep(self) -> None:
        """What waited for the network that went to sleep, too, is tried now and not when its back-off ends."""
        status = self.link.status()
        running = status.state is RunState.RUNNING and not status.paused
        if self.place.ours and status.state is RunState.FAILED:
            self.control.start()  # its ports may be there again
        elif self.place.ours and running and status.forward_to and self.queue_model.tally().waiting:
            self.control.forward_now()

    def _open_page(self, key: str) -> None:
        self.window.go(key)
        self.window.bring_up()

    def _open_failed(self) -> None:
        self.window.show_queue("failed")
        self.window.bring_up()

    def _open_folder(self) -> None:
        folder = self.link.status().spool_dir
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _show_file(self) -> None:
        file = self.link.status().config_file or self.place.config_file
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def _toggle(self) -> None:
        if self.window.isVisible() and not self.window.isMinimized():
            self.window.hide()
        else:
            self.window.bring_up()

    def _complain(self, title: str, text: str) -> None:
        self.window.toast.say(title, text, Tone.FAILED)
        if not self.window.isVisible():
            self.tray.notify(title, text, bad=True)

    def _wire_watch(self) -> None:
        window, acts, pages = self.window, self.actions, self.window.pages
        acts.notify.setChecked(self._settings.values.notify)
        acts.notify_switched.connect(self._switch_notify)
        pages.settings.notify.changed.connect(lambda: acts.notify.setChecked(self._settings.values.notify))
        self.presenter.shown.connect(self.watch.show_snapshot)
        self.presenter.alarms = lambda: self.watch.center.alarms
        self.presenter.stale = lambda: 60.0 * self._settings.values.stale_minutes
        pages.dashboard.page_wanted.connect(window.go)
        self.watch.center.seen.connect(self.presenter.mark_seen)
        pages.sessions.log_wanted.connect(window.show_log_of)
        pages.log.sessions_wanted.connect(window.show_sessions_of)
        pages.diagnostics.fix_wanted.connect(self._mend)

    def _switch_notify(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        self._settings.change(notify=on)
        self.window.pages.settings.notify.refresh()

    def _mend(self, fix: str) -> None:
        """The button of a finding on the diagnostics page."""
        fixes: dict[str, Callable[[], object]] = {
            "configure": self.configure_wanted.emit,
            "start": self.control.start,
            "accept": lambda: self.control.accept(on=True),
            "folder": self._open_folder,
            "damaged": lambda: self.window.show_queue("failed"),
            "report": self.watch.show_report,
        }
        fixes[fix]()

    def _restore(self) -> None:
        values = self._settings.values
        for text, restore in (
            (values.geometry, self.window.restoreGeometry),
            (values.queue_columns, self.window.pages.queue.table.header().restoreState),
            (values.queue_split, self.window.pages.queue.splitter.restoreState),
        ):
            if text:
                restore(QByteArray(base64.b64decode(text)))
        self.window.pages.queue.columns_restored()

    def _remember(self) -> None:
        queue = self.window.pages.queue
        self._settings.change(
            geometry=_text(self.window.saveGeometry()),
            queue_columns=_text(queue.table.header().saveState()),
            queue_split=_text(queue.splitter.saveState()),
        )


def _text(state: QByteArray) -> str:
    return base64.b64encode(bytes(state.data())).decode()
