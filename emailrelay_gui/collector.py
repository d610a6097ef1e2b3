"""Python's garbage collection, kept on the GUI thread.

A collection starts in whichever thread happens to allocate, and takes down the Qt objects of a closed window
there: Qt allows that in its own thread only, and the process crashes. The engine's threads allocate all the
time, so automatic collection is off while the application lives, and a timer collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 250
"""Milliseconds between two looks at what has gathered."""


class Collector(QObject):
    """Collects when the interpreter's own thresholds are passed, oldest generation first; make one only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect one generation if it is due."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Collect all, and hand back to the interpreter."""
        self._timer.stop()
        gc.collect()
        gc.enable()
