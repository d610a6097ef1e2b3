"""Keeps window and tray up to date: events, status and queue in, one :class:`Snapshot` out.

Owns: what was seen since the start, and the one-second beat of everything that counts. Promises: numbers on
the screen change at most once a second unless the state itself changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from emailrelay_gui import words
from emailrelay_gui.bridge import EngineBridge
from emailrelay_gui.models.abilities import lost
from emailrelay_gui.models.activity import Activity
from emailrelay_gui.models.health import STALE, Health, Light, health, warned
from emailrelay_gui.models.place import IN_APP, Place
from emailrelay_gui.models.queue_delta import QueueDelta
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.reasons import explain
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.notify.policy import Fact
from emailrelay_gui.shell.main_window import MainWindow
from emailrelay_gui.shell.tray import Tray
from emailrelay_gui.views.dashboard import Snapshot
from engine.api import (
    Clock,
    EngineLink,
    EngineStatus,
    Level,
    LogLine,
    MessageId,
    MessageState,
    Stamped,
    describe,
)

BEAT = 1000
FAILURES = (MessageState.FAILED, MessageState.DAMAGED)
BUSY_AFTER = 2.0
"""Seconds of sending after which the tray icon says so."""


class Presenter(QObject):
    """Between the bridge and everything that shows something."""

    health_changed = Signal(object, object)
    """The :class:`Health` before, and the one now."""
    shown = Signal(object)
    """The :class:`~emailrelay_gui.views.dashboard.Snapshot` that is shown now; about once a second."""
    logged = Signal(list)
    """``list[LogLine]``."""

    def __init__(
        self, link: EngineLink, bridge: EngineBridge, queue: QueueModel, clock: Clock, place: Place = IN_APP
    ) -> None:
        super().__init__()
        self.activity = Activity()
        self.activity.look_up = self._sender
        self.alarms: Callable[[], tuple[Fact, ...]] = tuple
        """What is wrong for as long as it lasts; set by the owner."""
        self.stale: Callable[[], float] = lambda: STALE
        """After how many seconds mail that waits deserves a warning."""
        self._link = link
        self._clock = clock
        self._place = place
        self._queue = queue
        self._status = link.status()
        self._busy_since = 0.0
        self._health: Health | None = None
        self._window: MainWindow | None = None
        self._tray: Tray | None = None
        self._unreadable = ""
        self._seen: frozenset[MessageId] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(100)
        self._soon.timeout.connect(self.show_now)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.timeout.connect(self._tick)
        bridge.events.connect(self._events)
        bridge.status_changed.connect(self._status_changed)
        bridge.queue_changed.connect(self._queue_changed)
        bridge.queue_unreadable.connect(self._queue_unreadable)

    def show_on(self, window: MainWindow | None, tray: Tray | None) -> None:
        """Say where to show things; called once."""
        self._window, self._tray = window, tray
        if window is not None:
            self.logged.connect(window.pages.log.append)
        self._beat.start()
        self.show_now()

    def stop(self) -> None:
        """Show nothing any more."""
        self._beat.stop()
        self._soon.stop()

    def load_history(self, file: Path) -> None:
        """Take back the hours that an earlier run wrote."""
        try:
            self.activity.load(file.read_text("utf-8"), self._clock.time())
        except OSError:
            return

    def save_history(self, file: Path) -> None:
        """Write the hours down for the next run."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(file.name + ".part")
            part.write_text(self.activity.dump(), "utf-8")
            part.replace(file)
        except OSError:
            return

    def snapshot(self) -> Snapshot:
        """Everything that is to be shown now."""
        now, tally, alarms = self._clock.time(), self._queue.tally(), self.alarms()
        return Snapshot(
            status=self._status,
            tally=tally,
            activity=self.activity,
            health=self._health_of(tally, now, alarms),
            failed=self._failed_words(tally),
            now=now,
            place=self._place,
            alarms=alarms,
        )

    def show_now(self) -> None:
        """Bring window and tray up to date."""
        snap = self.snapshot()
        if self._window is not None:
            self._window.show_all(snap)
        if self._tray is not None:
            self._tray.show_health(self._for_tray(snap), snap.status, snap.tally, snap.place)
        self.shown.emit(snap)
        before, self._health = self._health, snap.health
        if before is not None and before.light is not snap.health.light:
            self.health_changed.emit(before, snap.health)

    def _tick(self) -> None:
        self._queue.tick()
        self._status = self._link.status()
        self.show_now()

    def _events(self, batch: list[Stamped]) -> None:
        self.activity.feed(batch)
        lines = [line for stamped in batch if (line := describe(stamped)) is not None]
        if lines:
            self.logged.emit(lines)

    def _status_changed(self, status: EngineStatus) -> None:
        changed = _telling(status) != _telling(self._status)
        if status.forwarding and not self._status.forwarding:
            self._busy_since = self._clock.monotonic()
        elif not status.forwarding:
            self._busy_since = 0.0
        self._status = status
        if changed:
            self.show_now()
        elif not self._soon.isActive():
            self._soon.start()

    def _queue_changed(self, delta: QueueDelta) -> None:
        self._queue.apply(delta)
        if not self._soon.isActive():
            self._soon.start()

    def _queue_unreadable(self, problem: str) -> None:
        self._unreadable = problem
        if problem and not lost(self._status):
            self.logged.emit([LogLine(time=self._clock.time(), level=Level.ERROR, text=problem)])

    def mark_seen(self) -> None:
        """Somebody knows of all that has failed until now: the tray icon need not show it any more."""
        self._seen = frozenset(self._queue.with_state(*FAILURES))
        self.show_now()

    def _for_tray(self, snap: Snapshot) -> Health:
        """What the icon shows: failures that somebody has seen are no reason for it to be another one."""
        if snap.health.light is not Light.FAILED or not self._seen:
            return snap.health
        failed = self._queue.with_state(*FAILURES)
        if not self._seen.issuperset(failed):
            return snap.health
        counts = {state: 0 if state in FAILURES else number for state, number in snap.tally.counts.items()}
        return self._health_of(replace(snap.tally, counts=counts), snap.now, snap.alarms)

    def _health_of(self, tally: Tally, now: float, alarms: tuple[Fact, ...]) -> Health:
        error = self.activity.error or self._unreadable
        found = health(self._status, tally, now, busy=self._busy(), error=error, stale=self.stale())
        return warned(found, alarms[0].title, alarms[0].text) if alarms else found

    def _busy(self) -> bool:
        return bool(self._busy_since) and self._clock.monotonic() - self._busy_since > BUSY_AFTER

    def _sender(self, message: MessageId) -> str | None:
        summary = self._queue.summary(message)
        return summary.reverse_path if summary is not None else None

    def _failed_words(self, tally: Tally) -> tuple[str, str] | None:
        if not tally.failed:
            return None
        found = (self._queue.summary(each) for each in self._queue.with_state(*FAILURES))
        newest = max((each for each in found if each is not None), key=lambda each: each.received, default=None)
        if newest is None:
            return None
        why = explain(newest, (), self._status.forward_to, self._clock.time())
        count, because = words.messages(tally.failed), words.after_colon(why.title)
        title = self.tr("{messages} failed: {why}").format(messages=count, why=because)
        header = self._queue.header(newest.id)
        what = (header.subject if header else "") or self.tr("Message from {sender}").format(
            sender=words.sender(newest)
        )
        caption = self.tr("{what} to {recipients}.").format(what=what, recipients=words.recipients(newest))
        return title, f"{caption} {why.reply}".strip()


def _telling(status: EngineStatus) -> tuple[object, ...]:
    """What is shown at once when it changes."""
    return status.state, status.connection, status.paused, status.accepting, status.problem
