"""Feeds the policy with what happens and what lasts, and shows what it wants shown.

Owns: the list of notices and what a click opens. Promises: what needs a disk is read by the engine's side, never in
a slot; without a tray nothing is lost, it is in the list.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.aio import Tasks
from emailrelay_gui.bridge import EngineBridge
from emailrelay_gui.notify.alarms import Facts, alarms, catches
from emailrelay_gui.notify.policy import (
    DEFAULTS,
    FOR_CATCHERS,
    Fact,
    Kind,
    Manner,
    Notice,
    Policy,
    Target,
    manner_of,
)
from emailrelay_gui.notify.words import of_alarm, of_message, summed, tone_of
from emailrelay_gui.parts import OwnedLink
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.views.dashboard import Snapshot
from emailrelay_gui.widgets.theme import Tone
from engine.api import (
    CertificateState,
    Clock,
    DiskState,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageStored,
    RelayError,
    RunState,
    Stamped,
)

LOOK = 600.0
"""Seconds between two looks at certificates and free space."""
MOST = 20
"""Events of one kind in one batch that are put in words; the others are counted."""
Told = MessageFailed | MessageDeferred | MessageForwarded | MessageStored


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDisk:
    """What the engine has read from disk."""

    certificates: tuple[CertificateState, ...] = ()
    disk: DiskState | None = None


class NoticeCenter(QObject):
    """One for a session."""

    changed = Signal()
    """The list is another one, or was seen."""
    opened = Signal(object)
    """The :class:`~emailrelay_gui.notify.policy.Target` that somebody wants to see."""
    seen = Signal()
    """Somebody has seen them all."""
    read = Signal(object)
    """A fresh :class:`OnDisk`."""

    def __init__(
        self, link: OwnedLink, bridge: EngineBridge, clock: Clock, settings: SettingsFile, tasks: Tasks
    ) -> None:
        super().__init__()
        self._link = link
        self._clock = clock
        self._settings = settings
        self._tasks = tasks
        self._began = clock.time()
        self._received = 0.0
        self._last: Target | None = None
        self.on_disk = OnDisk()
        self.defaults = DEFAULTS
        """How kinds are told of that nobody has chosen anything for."""
        self.alarms: tuple[Fact, ...] = ()
        """What lasts and has no banner of its own elsewhere."""
        self.policy = Policy(self.manner)
        self.show_toast: Callable[[Fact, Tone], object] = lambda _fact, _tone: None
        """Shows a toast where people look; set by the owner."""
        bridge.events.connect(self._events)

    def start(self) -> None:
        """Begin to look at the disk now and then."""
        self._tasks.start(self._keep_looking(), "notice-disk")

    def manner(self, kind: Kind) -> Manner:
        """How a kind is told of, by the settings."""
        found = manner_of(kind, self._settings.values.notifications, self.defaults)
        if found is Manner.TOAST and not self._settings.values.notify:
            return Manner.QUIET
        return found

    def hush(self) -> None:
        """The computer woke up, or the network changed."""
        self.policy.hush(self._clock.time())

    def show_snapshot(self, snap: Snapshot) -> None:
        """Look at the relay's state, and show what is due; called about once a second."""
        values = self._settings.values
        if snap.status.state is RunState.RUNNING:
            self.defaults = FOR_CATCHERS if catches(snap.status) else DEFAULTS
        facts = Facts(
            now=snap.now,
            status=snap.status,
            oldest=snap.tally.oldest,
            waiting=snap.tally.waiting,
            received=max(self._received, snap.activity.last_received(), self._began),
            stale_after=60.0 * values.stale_minutes,
            silent_after=3600.0 * values.silent_hours,
            certificates=self.on_disk.certificates,
            disk=self.on_disk.disk,
        )
        before = self.policy.unseen()
        found = {each.name: of_alarm(each, snap.status) for each in alarms(facts)}
        self.policy.lasting(snap.now, found)
        spoken = (Kind.CANNOT_START, Kind.SIGN_IN)
        self.alarms = tuple(
            each
            for each in found.values()
            if each.kind not in spoken
            and not (each.kind is Kind.DISK and snap.status.degraded)
            and self.manner(each.kind) is not Manner.OFF
        )
        if self.policy.unseen() != before:
            self.changed.emit()
        self._show_due()

    def open_last(self) -> None:
        """Somebody clicked the notification of the system."""
        if self._last is not None:
            self.opened.emit(self._last)

    def open(self, notice: Notice) -> None:
        """Somebody chose a line of the list."""
        self.opened.emit(notice.fact.target)

    def mark_seen(self) -> None:
        """Somebody has seen all that there is."""
        self.policy.mark_seen()
        self.changed.emit()
        self.seen.emit()

    def clear(self) -> None:
        """Empty the list."""
        self.policy.clear()
        self.changed.emit()

    async def look(self) -> None:
        """Read certificates and free space once."""
        try:
            found = await self._link.health()
        except RelayError:
            return  # why there is no answer is shown by the state itself
        relays = found.relays
        certificates = tuple(each for relay in relays for each in relay.certificates)
        disk = min((each.disk for each in relays if each.disk), key=lambda each: each.free, default=None)
        self.on_disk = OnDisk(certificates=certificates, disk=disk)
        self.read.emit(self.on_disk)

    async def _keep_looking(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(LOOK)

    def _events(self, batch: list[Stamped]) -> None:
        status, before = self._link.status(), self.policy.unseen()
        found: dict[Kind, list[tuple[float, Told]]] = {}
        for stamped in batch:
            event = stamped.event
            if isinstance(event, MessageStored):
                self._received = stamped.time
            if isinstance(event, MessageFailed | MessageDeferred | MessageForwarded | MessageStored):
                found.setdefault(_kind(event), []).append((stamped.time, event))
        for kind, events in found.items():
            if self.manner(kind) is not Manner.OFF:
                more = len(events) - MOST
                for time, event in events[-MOST:]:
                    self.policy.happened(time, of_message(event, status), count=1 + max(0, more))
                    more = 0
        if self.policy.unseen() != before:
            self.changed.emit()
        self._show_due()

    def _show_due(self) -> None:
        for toast in self.policy.due(self._clock.time()):
            fact = summed(toast)
            self._last = fact.target
            self.show_toast(fact, tone_of(fact.kind))


def _kind(event: Told) -> Kind:
    match event:
        case MessageFailed():
            return Kind.FAILED
        case MessageDeferred():
            return Kind.DEFERRED
        case MessageForwarded():
            return Kind.FORWARDED
        case MessageStored():
            return Kind.RECEIVED
