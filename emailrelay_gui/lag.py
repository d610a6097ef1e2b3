"""The lag probe: how late the loop is that carries mail and pixels (spec gui.md D2)."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

TICK = 0.1
"""Seconds between two looks."""
STALL = 0.25
"""Seconds of lateness that are worth a line in the log."""
AWAY = 30.0
"""Lateness above which the computer was asleep, and nobody is to blame."""
RECENT = 600
"""Ticks that are remembered: a minute."""


class LagProbe(QObject):
    """Ticks, and measures how late each tick is."""

    stalled = Signal(float)
    """Seconds that the loop stood still."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._due = 0.0
        self._recent: deque[float] = deque(maxlen=RECENT)
        self.worst = 0.0
        """Seconds, since the start."""
        self.stalls = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to measure."""
        self._due = self._clock() + TICK
        self._timer.start(round(TICK * 1000))

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def recent(self) -> float:
        """The worst lateness of the last minute, in seconds."""
        return max(self._recent, default=0.0)

    def tick(self) -> None:
        """Measure once."""
        now = self._clock()
        late = max(0.0, now - self._due)
        if late < AWAY:
            self._recent.append(late)
            self.worst = max(self.worst, late)
            if late > STALL:
                self.stalls += 1
                self.stalled.emit(late)
        self._due = now + TICK
        self._timer.start(round(TICK * 1000))
