"""Python's garbage collection, kept on the GUI thread.

A collection starts in whichever thread happens to allocate, and takes down the Qt objects of a closed window
there: Qt allows that in its own thread only, and the process crashes. The engine's threads allocate all the
time, so automatic collection is off while the application lives, and a timer collects instead. What has survived
a full collection that took long (a spool of 100,000 messages) is not looked at again: the loop stands still meanwhile.
What the program itself consists of, which takes 60 ms to look at, and so much at once that it is no rubbish, such as
the first reading of that spool, are not looked at even once.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

INTERVAL = 250
"""Milliseconds between two looks at what has gathered."""
BULK = 50_000
"""New objects that are still there at the next look, and so are data: looking at them would take 10 ms or more."""
MANY = 20_000
"""New objects that are looked at once and then left alone."""
LONG = 0.005
"""Seconds of a full collection after which its survivors are left alone."""


class Collector(QObject):
    """Collects when the interpreter's own thresholds are passed, oldest generation first; make one only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect one generation if it is due."""
        new = gc.get_count()[0]
        if new > BULK:
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                began = time.perf_counter()
                gc.collect(generation)
                if new > MANY or time.perf_counter() - began > LONG:
                    gc.freeze()
                return

    def close(self) -> None:
        """Collect all, and hand back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()
