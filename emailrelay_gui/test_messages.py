"""*Send test message* for the window and the tray: opens the dialog over the relay that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.abilities import why_not
from emailrelay_gui.models.place import Place
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.views.send_test import SendTestDialog, through_relay
from engine.api import Capability, Clock, EngineLink, EngineStatus, RunState


class TestMessages(QObject):
    """Remembers the addresses; one dialog at a time."""

    __test__ = False

    def __init__(self, link: EngineLink, clock: Clock, settings: SettingsFile, tasks: Tasks, place: Place) -> None:
        super().__init__()
        self._link = link
        self._clock = clock
        self._settings = settings
        self._tasks = tasks
        self._place = place
        self._dialog: SendTestDialog | None = None

    def why_not(self, status: EngineStatus) -> str:
        """Why no test message can be sent now; empty when one can."""
        if status.spool_dir is None or not self._place.here:
            return self.tr("The spool folder is on another computer.")
        if status.state is not RunState.RUNNING:
            return self.tr("The relay is not running.")
        if not status.forward_to:
            return self.tr("No server is set that mail is passed on to.")
        if status.paused:
            return self.tr("Forwarding is paused.")
        return why_not(status, Capability.FORWARD)

    def open(self, parent: QWidget, *, sender: str = "") -> SendTestDialog:
        """Show the dialog, or bring it to the front."""
        if self._dialog is None:
            values = self._settings.values
            dialog = SendTestDialog(
                through_relay(self._link, self._clock),
                self._tasks,
                parent,
                way=self.tr("A short message takes the way of all mail: into the queue, and out to {server}.").format(
                    server=self._link.status().forward_to
                ),
                sender=sender or values.test_sender,
                recipient=values.test_recipient,
            )
            dialog.addressed.connect(self._remember)
            dialog.finished.connect(self._closed)
            self._dialog = dialog
        self._dialog.open()
        return self._dialog

    def _remember(self, sender: str, recipient: str) -> None:
        self._settings.change(test_sender=sender, test_recipient=recipient)

    def _closed(self) -> None:
        self._dialog = None
