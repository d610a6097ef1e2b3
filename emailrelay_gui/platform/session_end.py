"""The end of the user's session: logging out, shutting down, a signal (spec gui.md D11).

Each system has its own way: Windows takes the process away when the handler of ``aboutToQuit`` returns, macOS and X11
session managers send the application a *Quit* event, Linux sends SIGTERM or SIGHUP. All end in one orderly stop of
the relay, which gets :data:`ORDERLY` seconds; after :data:`LIMIT` the process ends whatever still hangs.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

ORDERLY = 4.0
"""Seconds in which sessions and deliveries may finish; what remains is broken off and put back."""
LIMIT = 5.0
"""Seconds that systems give an application, and that all of the end may take."""


class DesktopApplication(QApplication):
    """The application as the system sees it."""

    ending = Signal()
    """The system wants the application to end now."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.ending.emit()
            event.accept()
            return True
        return super().event(event)


class SessionEnd(QObject):
    """Keeps the system waiting while the relay stops."""

    def __init__(self, app: DesktopApplication, hurry: Callable[[], None]) -> None:
        """``hurry`` makes the application end; :meth:`over` is called when it has."""
        super().__init__()
        self._hurry = hurry
        self._waiting: QEventLoop | None = None
        self._over = False
        app.ending.connect(self.now)
        app.aboutToQuit.connect(self.now)
        app.commitDataRequest.connect(_stay_away)

    def now(self) -> None:
        """End; returns when all has been put away, or when the time is up."""
        if self._over or self._waiting is not None:
            return
        self._hurry()
        # The one nested loop of the application: the system does not wait for us otherwise.
        self._waiting = QEventLoop()
        QTimer.singleShot(int(LIMIT * 1000), self._waiting.quit)
        self._waiting.exec()
        self._over = True

    def over(self) -> None:
        """All has been put away."""
        self._over = True
        if self._waiting is not None:
            self._waiting.quit()


def end_in_time() -> None:
    """End the process after :data:`LIMIT`, even if a call into the system never returns."""
    last = threading.Timer(LIMIT, os._exit, (0,))
    last.daemon = True
    last.start()


def stop_on_signals(end: Callable[[], None]) -> None:
    """End in good order when the session or a terminal asks for it."""
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: loop.call_soon_threadsafe(end))
    else:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, end)


def _stay_away(manager: QSessionManager) -> None:
    """Whether the application starts at login is the user's choice in its settings, not the session manager's."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
