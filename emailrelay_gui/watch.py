"""What watches over a relay on the user's behalf: notices and alarms, the lag probe, diagnostics, problem reports.

One for a session. Promises: nothing here waits in a slot, and nothing leaves the computer.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.aio import Tasks
from emailrelay_gui.bridge import EngineBridge
from emailrelay_gui.lag import LagProbe
from emailrelay_gui.models.checks import Checks, Drift, Ground
from emailrelay_gui.models.log_tail import LogTail, log_pattern
from emailrelay_gui.models.place import Place, bar_words
from emailrelay_gui.models.report import LINES, Parts, report, system_words
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.notify.center import NoticeCenter, OnDisk
from emailrelay_gui.notify.policy import Fact, Kind, Target
from emailrelay_gui.parts import OwnedLink
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.network import watch_network
from emailrelay_gui.shell.main_window import MainWindow
from emailrelay_gui.shell.tray import Tray
from emailrelay_gui.views.dashboard import Snapshot
from emailrelay_gui.views.export import save
from emailrelay_gui.views.notices import NoticesDialog
from emailrelay_gui.views.report import ReportDialog
from emailrelay_gui.widgets.theme import Tone
from engine.api import Capability, Clock, Connection, Level, LogLine, SystemKeyring

TAIL = 1.0
"""Seconds between two looks at a log file."""
BANNERS = (Kind.CANNOT_START, Kind.SIGN_IN)
"""What the window says in a banner of its own."""


class Watch(QObject):
    """Between the relay's state and what people are told of it."""

    logged = Signal(list)
    """``list[LogLine]``: what the application itself has to say."""

    def __init__(
        self, link: OwnedLink, bridge: EngineBridge, clock: Clock, settings: SettingsFile, tasks: Tasks, place: Place
    ) -> None:
        super().__init__()
        self._link = link
        self._clock = clock
        self._tasks = tasks
        self._place = place
        self._window: MainWindow | None = None
        self._tray: Tray | None = None
        self._notices: NoticesDialog | None = None
        self.center = NoticeCenter(link, bridge, clock, settings, tasks)
        self.center.show_toast = self._show_toast
        self.center.opened.connect(self.open)
        self.probe = LagProbe()
        self.probe.stalled.connect(self._stalled)
        self.ground = Ground(
            status=link.status(),
            tally=Tally(),
            probe=self.probe,
            clock=clock,
            keyring=SystemKeyring(),
            config=self._config(),
            drift=Drift(),
        )
        self.checks = Checks(self.ground)
        self.center.read.connect(self._read)

    def serve(self, window: MainWindow, tray: Tray) -> None:
        """Say where to show things; called once."""
        self._window, self._tray = window, tray
        window.pages.diagnostics.report_wanted.connect(self.show_report)
        window.pages.log.report_wanted.connect(self.show_report)
        window.pages.log.save_wanted.connect(self._start_saving)
        window.bell.clicked.connect(lambda _checked=False: self.show_notices())
        tray.message_clicked.connect(self.center.open_last)
        self.center.changed.connect(self._count)
        self.logged.connect(window.pages.log.append)

    def start(self) -> None:
        """Begin to watch."""
        self.center.start()
        self._tasks.start(watch_network(self.center.hush), "network")
        if not self._place.ours and self._place.config_file is not None:
            self._tasks.start(self._follow_file(self._place.config_file), "log-file")
        self.probe.start()

    def close(self) -> None:
        """Watch no more."""
        self.probe.stop()
        self.ground.keyring.close()
        if self._notices is not None:
            self._notices.close()
            self._notices.deleteLater()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Look at the relay's state; called about once a second."""
        self.ground.status, self.ground.tally = snap.status, snap.tally
        self.ground.config = self._config()
        self.center.show_snapshot(snap)
        if self._window is not None:
            self._window.pages.settings.notify.show_defaults(self.center.defaults)

    def open(self, target: Target) -> None:
        """Show what a notice is about."""
        window = self._window
        if window is None:
            return
        if target.message:
            window.show_message(target.message)
        elif target.page == "queue":
            window.show_queue(target.state)
        else:
            window.go(target.page)
        window.bring_up()

    def show_notices(self) -> None:
        """Open the list of notices."""
        assert self._window is not None
        if self._notices is None:
            self._notices = NoticesDialog(self.center, self._clock, self._window)
        self._notices.refresh()
        self._notices.show()
        self._notices.raise_()

    def show_report(self) -> None:
        """Put a problem report together, and show it before anything becomes of it."""
        self._tasks.start(self._report(), "report")

    async def _report(self) -> None:
        window = self._window
        assert window is not None
        file = self.ground.config
        text = await asyncio.to_thread(_read, file) if file is not None else ""
        await window.pages.diagnostics.look()
        lines = window.pages.log.last_lines(LINES)
        parts = Parts(
            version=self._link.status().version,
            place=bar_words(self._place),
            config=text,
            checks=window.pages.diagnostics.findings(),
            log=lines,
        )
        made = await asyncio.to_thread(lambda: report(parts, system=system_words()))
        dialog = ReportDialog(made, window)
        dialog.save_wanted.connect(self._start_saving)
        dialog.open()

    def _start_saving(self, path: str, text: str) -> None:
        self._tasks.start(self._save(Path(path), text), "save-text")

    async def _save(self, file: Path, text: str) -> None:
        assert self._window is not None
        try:
            await asyncio.to_thread(save, file, text.encode())
        except OSError as error:
            said = f"{file}: {error.strerror}"
            self._window.toast.say(self.tr("The file could not be saved"), said, Tone.FAILED)
        else:
            self._window.toast.say(self.tr("The file was saved"), str(file))

    async def _follow_file(self, config: Path) -> None:
        """Show the log file of a service on this computer that does not tell its log itself."""
        pattern = await asyncio.to_thread(log_pattern, config)
        tail = LogTail(pattern, self._clock.time)
        while pattern:
            status = self._link.status()
            if status.connection is Connection.CONNECTED and Capability.LOG not in status.capabilities:
                lines = await asyncio.to_thread(tail.read)
                if lines:
                    self.logged.emit(lines)
            await asyncio.sleep(TAIL)

    def _config(self) -> Path | None:
        return self._link.status().config_file or self._place.config_file

    def _read(self, found: OnDisk) -> None:
        self.ground.on_disk = found

    def _stalled(self, seconds: float) -> None:
        text = f"window: the loop stood still for {round(seconds * 1000)} ms"
        self.logged.emit([LogLine(time=self._clock.time(), level=Level.WARNING, text=text)])

    def _count(self) -> None:
        if self._window is not None:
            self._window.show_notices(self.center.policy.unseen())
        if self._notices is not None:
            self._notices.refresh()

    def _show_toast(self, fact: Fact, tone: Tone) -> None:
        window, tray = self._window, self._tray
        if window is None or tray is None:
            return
        if window.isActiveWindow() or (window.isVisible() and not tray.there()):
            if fact.kind not in BANNERS:
                window.toast.say(fact.title, fact.text, tone)
        else:
            tray.notify(fact.title, fact.text, bad=tone in (Tone.FAILED, Tone.WARNING, Tone.SIGN_IN))


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError as error:
        return f"# {file}: {error.strerror}"
