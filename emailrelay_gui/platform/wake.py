"""Notices that the computer has slept: the wall clock is far ahead of where a timer left it (spec gui.md D11).

The same on every system, without asking any: a clock that was set forward looks like a sleep, which does no harm.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from engine.api import Clock

INTERVAL = 5.0
"""Seconds between two looks."""
SLEPT = 30.0
"""Seconds by which a look has to come late."""
SETTLE = 10.0
"""Seconds that networks get to come back before mail is tried."""


class WakeWatch(QObject):
    """Tells twice: at once, and when the network has had time to come back."""

    woke = Signal()
    settled = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.time()
        self._timer = QTimer(self)
        self._timer.setInterval(int(INTERVAL * 1000))
        self._timer.timeout.connect(self.look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(int(SETTLE * 1000))
        self._later.timeout.connect(self.settled)

    def start(self) -> None:
        """Watch from now on."""
        self._last = self._clock.time()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._later.stop()

    def look(self) -> None:
        """Compare the clock with the last look."""
        before, self._last = self._last, self._clock.time()
        if self._last - before > INTERVAL + SLEPT:
            self.woke.emit()
            self._later.start()
