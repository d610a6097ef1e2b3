"""What passed through the relay, hour by hour, counted from its events.

Owns: 48 buckets of one hour, the recent outcomes, the peers of today. Promises: only what events said;
nothing is estimated. The buckets can be kept in a file, so that a restart of the application does not
empty the chart.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field

from engine.api import (
    EngineStarted,
    EngineStopped,
    Event,
    ForwardingEnded,
    Lagged,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Stamped,
)

HOUR = 3600
KEPT = 48


@dataclass(slots=True)
class Bucket:
    """One hour; ``hour`` counts hours since 1970."""

    hour: int
    received: int = 0
    forwarded: int = 0
    failed: int = 0
    seconds: float = 0.0
    """What the deliveries of this hour took, together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One line of the recent list."""

    time: float
    message: MessageId
    kind: str
    """``stored``, ``forwarded``, ``deferred`` or ``failed``."""
    reverse_path: str | None
    """None when it is not known."""
    subject: str = ""
    seconds: float = 0.0
    reason: str = ""


@dataclass(slots=True)
class Activity:
    """Counts and recent outcomes; feed it with everything the bus says."""

    buckets: dict[int, Bucket] = field(default_factory=dict[int, Bucket])
    recent: deque[Outcome] = field(default_factory=lambda: deque(maxlen=60))
    peers: dict[str, float] = field(default_factory=dict[str, float])
    """Hosts that handed over mail, and when last."""
    error: str = ""
    """Why the last forwarding run ended early."""
    protocol: str = ""
    """The TLS version of the last connection to the next hop."""
    last_forwarded: Outcome | None = None
    connected: set[int] = field(default_factory=set[int])
    """Sessions of devices and mail programs that last."""
    look_up: Callable[[MessageId], str | None] = lambda _message: None
    """Who sent a message that was there before the first event."""

    def feed(self, batch: Sequence[Stamped]) -> None:
        """Take events into account."""
        for stamped in batch:
            self._one(stamped.time, stamped.event)

    def _one(self, moment: float, event: Event) -> None:
        match event:
            case MessageStored(message=message, peer=peer, reverse_path=sender):
                self._bucket(moment).received += 1
                if peer:
                    self.peers[host_of(peer)] = moment
                self._outcome(Outcome(time=moment, message=message, kind="stored", reverse_path=sender))
            case MessageForwarded(message=message, reverse_path=sender, subject=subject, seconds=seconds):
                bucket = self._bucket(moment)
                bucket.forwarded += 1
                bucket.seconds += seconds
                self.error = ""
                self.last_forwarded = Outcome(
                    time=moment,
                    message=message,
                    kind="forwarded",
                    reverse_path=sender,
                    subject=subject,
                    seconds=seconds,
                )
                self._outcome(self.last_forwarded)
            case MessageDeferred(message=message, reason=reason):
                self._outcome(self._stuck(moment, message, "deferred", reason))
            case MessageFailed(message=message, reason=reason):
                self._bucket(moment).failed += 1
                self._outcome(self._stuck(moment, message, "failed", reason))
            case ForwardingEnded(error=error, sent=sent):
                if error or sent:
                    self.error = error
            case SessionSecured(role="client", protocol=protocol):
                self.protocol = protocol.replace("TLSv", "TLS ")
            case _:
                self._who(event)

    def _who(self, event: Event) -> None:
        """Follow who is connected."""
        match event:
            case SessionOpened(session=session, service=Service.SMTP | Service.POP):
                self.connected.add(session)
            case SessionClosed(session=session):
                self.connected.discard(session)
            case EngineStarted() | EngineStopped() | Lagged():
                self.connected.clear()
            case _:
                pass

    def hours(self, now: float, number: int = 24) -> list[Bucket]:
        """The last ``number`` hours, oldest first, with empty ones for hours in which nothing was."""
        last = int(now // HOUR)
        return [self.buckets.get(hour, Bucket(hour)) for hour in range(last - number + 1, last + 1)]

    def today(self, now: float) -> Bucket:
        """The sums since midnight, local time."""
        return self._sum(midnight(now), now)

    def yesterday(self, now: float) -> Bucket | None:
        """The sums from yesterday's midnight to the same time yesterday; None when nothing is known."""
        start = midnight(now)
        found = self._sum(start - 24 * HOUR, now - 24 * HOUR)
        return found if any(bucket.hour * HOUR < start for bucket in self.buckets.values()) else None

    def last_received(self) -> float:
        """When mail came last, as far as the hours tell: the end of the last hour in which some came; 0: never."""
        hours = [bucket.hour for bucket in self.buckets.values() if bucket.received]
        return (max(hours) + 1) * HOUR - 1.0 if hours else 0.0

    def peers_today(self, now: float) -> int:
        """How many hosts handed over mail since midnight."""
        start = midnight(now)
        return sum(1 for seen in self.peers.values() if seen >= start)

    def dump(self) -> str:
        """The buckets as JSON."""
        return json.dumps([asdict(bucket) for bucket in self.buckets.values()])

    def load(self, text: str, now: float) -> None:
        """Take back what :meth:`dump` gave; anything else is left out of account."""
        oldest = int(now // HOUR) - KEPT
        try:
            for each in json.loads(text):
                bucket = Bucket(**each)
                if bucket.hour > oldest:
                    self.buckets[bucket.hour] = bucket
        except (ValueError, TypeError):
            self.buckets.clear()

    def _sum(self, start: float, end: float) -> Bucket:
        total = Bucket(int(start // HOUR))
        for hour, bucket in self.buckets.items():
            if start - HOUR < hour * HOUR <= end and hour * HOUR + HOUR > start:
                total.received += bucket.received
                total.forwarded += bucket.forwarded
                total.failed += bucket.failed
                total.seconds += bucket.seconds
        return total

    def _bucket(self, moment: float) -> Bucket:
        hour = int(moment // HOUR)
        if hour not in self.buckets:
            self.buckets = {kept: each for kept, each in self.buckets.items() if kept > hour - KEPT}
            self.buckets[hour] = Bucket(hour)
        return self.buckets[hour]

    def _outcome(self, outcome: Outcome) -> None:
        """Each message stands once in the list, with its latest outcome."""
        for index, each in enumerate(self.recent):
            if each.message == outcome.message:
                del self.recent[index]
                break
        self.recent.append(outcome)

    def _stuck(self, moment: float, message: MessageId, kind: str, reason: str) -> Outcome:
        return Outcome(time=moment, message=message, kind=kind, reverse_path=self._sender(message), reason=reason)

    def _sender(self, message: MessageId) -> str | None:
        return next((each.reverse_path for each in self.recent if each.message == message), self.look_up(message))


def midnight(now: float) -> float:
    """The last local midnight."""
    local = time.localtime(now)
    return time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1))


def host_of(peer: str) -> str:
    """The address without its port, both in ``127.0.0.1:25`` and in ``::1.25`` form."""
    host, separator, port = peer.rpartition(":")
    if separator and port.isdigit() and ":" not in host:
        return host
    host, separator, port = peer.rpartition(".")
    return host if separator and ":" in host else peer
