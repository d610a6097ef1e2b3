"""The dashboard: state, route, problems with their fixes, numbers, the last 24 hours, recent messages.

Every number comes from the status, from the queue or from events; nothing is made up.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.i18n import many
from emailrelay_gui.models.activity import Activity
from emailrelay_gui.models.health import Health
from emailrelay_gui.models.place import IN_APP, Place
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.notify.policy import Fact
from emailrelay_gui.views.chart_card import ChartCard
from emailrelay_gui.views.hero import Hero
from emailrelay_gui.views.problems import Problems
from emailrelay_gui.views.recent import RecentList
from emailrelay_gui.views.route_words import Scene, facts, route
from emailrelay_gui.widgets.buttons import link_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.page import PageWidget
from emailrelay_gui.widgets.stat_card import StatCard
from emailrelay_gui.widgets.theme import Tone
from engine.api import EngineStatus

WIDEST = 1120
"""Beyond this width the content stays centred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All that the dashboard shows."""

    status: EngineStatus
    tally: Tally
    activity: Activity
    health: Health
    failed: tuple[str, str] | None
    """Why the newest failed message failed: a sentence and a caption; None when none did."""
    now: float
    place: Place = IN_APP
    alarms: tuple[Fact, ...] = ()


class Dashboard(PageWidget):
    """The first page."""

    queue_wanted = Signal(str)
    """Open the queue with this state chosen; empty for all."""
    message_wanted = Signal(str)
    log_wanted = Signal()
    configure_wanted = Signal()
    sign_in_wanted = Signal()
    start_wanted = Signal()
    retry_wanted = Signal()
    page_wanted = Signal(str)
    """Another page, by its key."""
    attach_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Dashboard"), "dashboard")
        self.hero = Hero()
        self.problems = Problems()
        self.received = StatCard("stat-received", self.tr("Received today"))
        self.forwarded = StatCard("stat-forwarded", self.tr("Forwarded today"))
        self.queued = StatCard("stat-queued", self.tr("Queued"))
        self.failed = StatCard("stat-failed", self.tr("Failed"))
        self.chart_card = ChartCard()
        self.recent = RecentList()
        self._cards = QGridLayout()
        self._cards.setSpacing(12)
        self._columns = 0
        self._recent_card = Card()
        self._recent_card.body.setContentsMargins(16, 8, 12, 12)
        self._recent_card.body.setSpacing(4)
        self._recent_card.head(
            self.tr("Recent"), link_button(self.tr("Open queue"), lambda: self.queue_wanted.emit(""), name="open-queue")
        )
        self._recent_card.body.addWidget(self.recent, 1)
        self._low = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._low.setSpacing(12)
        self._low.addWidget(self.chart_card, 5)
        self._low.addWidget(self._recent_card, 4)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.hero)
        column.addWidget(self.problems)
        column.addLayout(self._cards)
        column.addLayout(self._low, 1)
        self._inner = inner
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._scroll)
        self._wire()

    def _wire(self) -> None:
        self.received.pressed.connect(self.log_wanted)
        self.forwarded.pressed.connect(self.log_wanted)
        self.queued.pressed.connect(lambda: self.queue_wanted.emit("queued"))
        self.failed.pressed.connect(lambda: self.queue_wanted.emit("failed"))
        self.hero.route.devices_pressed.connect(self.log_wanted)
        self.hero.route.relay_pressed.connect(lambda: self.queue_wanted.emit(""))
        self.hero.route.hop_pressed.connect(self.configure_wanted)
        self.recent.opened.connect(self.message_wanted)
        self.problems.queue_wanted.connect(self.queue_wanted)
        self.problems.log_wanted.connect(self.log_wanted)
        self.problems.configure_wanted.connect(self.configure_wanted)
        self.problems.sign_in_wanted.connect(self.sign_in_wanted)
        self.problems.start_wanted.connect(self.start_wanted)
        self.problems.retry_wanted.connect(self.retry_wanted)
        self.problems.page_wanted.connect(self.page_wanted)
        self.problems.attach_wanted.connect(self.attach_wanted)

    def show_snapshot(self, snap: Snapshot) -> None:
        """Show other facts."""
        scene = Scene(
            status=snap.status,
            tally=snap.tally,
            activity=snap.activity,
            health=snap.health,
            now=snap.now,
            alarms=snap.alarms,
        )
        self.hero.show_health(snap.health)
        self.hero.show_facts(*facts(scene))
        route(scene, self.hero.route)
        self.problems.show_problems(scene, snap.failed)
        self._show_numbers(snap)
        self.chart_card.show_hours(snap.activity.hours(snap.now))
        self.recent.show_outcomes(list(reversed(snap.activity.recent)), snap.now)

    def _show_numbers(self, snap: Snapshot) -> None:
        today, before = snap.activity.today(snap.now), snap.activity.yesterday(snap.now)
        self.received.show_number(
            self._number(today.received), self._compare(today.received, before.received if before else None)
        )
        average = self.tr("none yet")
        if today.forwarded:
            took = words.seconds(today.seconds / today.forwarded)
            average = self.tr("in {time} on average").format(time=took)
        self.forwarded.show_number(self._number(today.forwarded), average)
        self._show_queued(snap)
        failed = snap.tally.failed
        if failed:
            needs = many("needs your decision", "need your decision", failed)
            self.failed.show_number(self._number(failed), needs, Tone.FAILED)
        else:
            self.failed.show_number("0", self.tr("nothing to decide"), Tone.OK)

    def _show_queued(self, snap: Snapshot) -> None:
        waiting, status = snap.tally.waiting, snap.status
        if not waiting:
            self.queued.show_number("0", self.tr("nothing is waiting"), Tone.OK)
            return
        note, tone = self.tr("waiting for the next run"), Tone.QUEUED
        if not status.forward_to:
            note = self.tr("mail stays here")
        elif status.sign_in_problem:
            note, tone = self.tr("waiting for sign-in"), Tone.SIGN_IN
        elif status.paused:
            note, tone = self.tr("paused"), Tone.PAUSED
        elif status.forwarding:
            note, tone = self.tr("sending now"), Tone.BUSY
        elif status.next_attempt > snap.now:
            note = self.tr("next attempt in {time}").format(time=words.span(status.next_attempt - snap.now))
        self.queued.show_number(self._number(waiting), note, tone)

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _compare(self, number: int, before: int | None) -> str:
        if before is None:
            return self.tr("since midnight")
        if number == before:
            return self.tr("as many as yesterday")
        more = self.tr("{number} more than yesterday") if number > before else self.tr("{number} fewer than yesterday")
        return more.format(number=self._number(abs(number - before)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        side = max(0, (width - WIDEST - 48) // 2)
        layout = self._inner.layout()
        if layout is not None:
            layout.setContentsMargins(24 + side, 0, 24 + side, 16)
        letters = self.fontMetrics().averageCharWidth()
        columns = 2 if width < max(640, letters * 95) else 4
        if columns != self._columns:
            self._columns = columns
            for index, card in enumerate((self.received, self.forwarded, self.queued, self.failed)):
                self._cards.addWidget(card, index // columns, index % columns)
            for index in range(4):
                self._cards.setColumnStretch(index, 1 if index < columns else 0)
        stacked = width < max(760, letters * 105)
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._low.direction() != wanted:
            self._low.setDirection(wanted)
