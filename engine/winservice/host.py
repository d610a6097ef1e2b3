"""The relay between Windows and itself: what Windows asks for, and what it is told (spec gui.md C2).

Three threads meet here: the relay in the main thread, Windows' own that reports and waits, and the one that brings
what Windows asks for. Promises: every change is reported once, in order; the relay is asked to end exactly once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from engine.winservice.lifecycle import NO_ERROR, TICK, Life, State

Report = Callable[[Life], None]


class Host:
    """One run of the service; used once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._life = Life()
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._stop: Callable[[], None] | None = None

    def begin(self) -> None:
        """Tell Windows that we are on our way."""
        with self._lock:
            self._report(self._life)

    def ready(self) -> None:
        """The relay accepts mail."""
        self._change(Life.ready)

    def control(self, number: int) -> None:
        """Windows asks for something."""
        self._change(lambda life: life.control(number))

    def ended(self, code: int) -> None:
        """The relay has ended with this exit code; :meth:`stand_by` returns."""
        self._change(lambda life: life.ended(code))
        self._over.set()

    def on_stop(self, stop: Callable[[], None]) -> None:
        """What ends the relay; called at once if Windows has asked for that already."""
        with self._lock:
            self._stop = stop
            late = self._life.state is State.STOPPING
        if late:
            stop()

    def stand_by(self, tick: float = TICK) -> bool:
        """Show that we are alive until the relay has ended; False when it has been given up."""
        while not self._over.wait(tick):
            self._change(Life.tick)
            if self._life.overdue:
                # with an error, Windows would start again what somebody wanted to end
                self._change(lambda life: life.ended(NO_ERROR))
                return False
        return True

    def _change(self, step: Callable[[Life], Life]) -> None:
        with self._lock:
            before, self._life = self._life, step(self._life)
            if self._life != before:
                self._report(self._life)
            ends = self._life.state is State.STOPPING and before.state is not State.STOPPING
            stop = self._stop if ends else None
        if stop is not None:
            stop()
