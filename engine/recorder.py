"""The book of sessions: who was connected, what came of it, and what was said; fed by the events of the bus.

Promises: bounded memory, whatever happens: the sessions that last and the last :data:`KEPT` that ended, at most
:data:`LINES` lines of each and :data:`BUDGET` characters in all. Lines cost time, so nobody who does not ask pays
for them, and they are given up for a while when more come than anybody could read. What may not be shown is
masked before it is an event.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from engine.bus import Bus, Stamped, Subscription
from engine.clock import Clock
from engine.events import (
    ClientAuthenticated,
    HopClosed,
    HopConnecting,
    HopOpened,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    RecipientRejected,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Wire,
)
from engine.sessions import (
    SessionRecord,
    SpokenLine,
)

KEPT = 500
LIVE = 5_000
"""Lasting sessions that are in the book; more are not."""
LINES = 200
LONGEST = 300
"""Characters of a line."""
BUDGET = 2_000_000
"""Characters of all lines together."""
RUSH = 1_000
"""Lines in a second, above which none are kept for :data:`REST` seconds."""
REST = 10.0
INTEREST = 60.0
"""Seconds for which lines are kept after somebody has asked for the book."""
FORWARD = "forward"
ORDERLY = frozenset({"smtp protocol done", "pop protocol done", "peer disconnected"})
"""Reasons of :class:`~engine.events.SessionClosed` that nobody has to hear of."""


@dataclass(slots=True)
class _Entry:
    record: SessionRecord
    lines: list[SpokenLine] = field(default_factory=list[SpokenLine])


class SessionRecorder:
    """Reads one or several buses; :meth:`catch_up` before each question."""

    def __init__(self, clock: Clock, *, always: bool = False) -> None:
        """``always``: keep lines from the start, and not only once somebody has asked."""
        self._clock = clock
        self._always = always
        self._subscriptions: list[tuple[Bus, Subscription]] = []
        self._live: dict[tuple[int, str, int], _Entry] = {}
        self._peers: dict[tuple[int, str], _Entry] = {}
        self._carrying: dict[MessageId, _Entry] = {}
        self._ended: deque[_Entry] = deque()
        self._count = 0
        self._used = 0
        self._second = 0
        self._in_second = 0
        self._resting_until = 0.0
        self._asked = float("-inf")

    def follow(self, bus: Bus) -> None:
        """Read this bus from now on."""
        self._subscriptions.append((bus, bus.subscribe(limit=20_000, wire=self._always)))

    def close(self) -> None:
        """Read no more."""
        for _, subscription in self._subscriptions:
            subscription.close()
        self._subscriptions.clear()

    def catch_up(self) -> None:
        """Take in what has happened."""
        for number, (_, subscription) in enumerate(self._subscriptions):
            for stamped in subscription.take():
                self.add(stamped, number)
        self._tune()

    def records(self) -> tuple[SessionRecord, ...]:
        """The book, in the order of opening; whoever asks is interested in what is being said, too."""
        self._asked = self._clock.monotonic()
        self.catch_up()
        entries = (*self._ended, *self._live.values())
        found = (replace(each.record, lines=len(each.lines)) for each in entries)
        return tuple(sorted(found, key=lambda each: each.number))

    def lines(self, number: int) -> tuple[SpokenLine, ...]:
        """What was said in a session; empty for one that is not in the book."""
        self.catch_up()
        entry = self._entry(number)
        return tuple(entry.lines) if entry is not None else ()

    def place(self, number: int) -> tuple[int, str, int, str] | None:
        """Bus, service, session number there and peer of a session that lasts."""
        self.catch_up()
        for (bus, service, session), entry in self._live.items():
            if entry.record.number == number:
                return bus, service, session, entry.record.peer
        return None

    def add(self, stamped: Stamped, bus: int = 0) -> None:  # noqa: C901, PLR0912 - one case for each event
        """Take one event in."""
        time, event = stamped.time, stamped.event
        match event:
            case Wire():
                self._spoken(bus, time, event)
            case SessionOpened(service=service, session=session, peer=peer):
                self._open((bus, service.value, session), peer, time)
            case SessionClosed(service=service, session=session, reason=reason, messages=messages):
                entry = self._close((bus, service.value, session), time)
                if entry is not None:
                    kept = max(messages, entry.record.messages)
                    entry.record = replace(entry.record, result=_result(reason), messages=kept)
            case HopOpened(connection=connection, address=address):
                entry = self._live.get((bus, FORWARD, connection)) or self._open((bus, FORWARD, connection), "", time)
                if entry is not None:
                    entry.record = replace(entry.record, peer=address)
            case HopClosed(connection=connection):
                self._close((bus, FORWARD, connection), time)
            case HopConnecting(stage="connected", connection=connection, message=message) if message is not None:
                entry = self._live.get((bus, FORWARD, connection))
                if entry is not None:
                    self._carrying[message] = entry
            case SessionSecured(role="client", protocol=protocol, connection=connection):
                self._change(self._live.get((bus, FORWARD, connection)), protocol=protocol)
            case SessionSecured(peer=peer, protocol=protocol):
                self._change(self._peers.get((bus, peer)), protocol=protocol)
            case ClientAuthenticated(peer=peer, identity=identity, ok=True):
                self._change(self._peers.get((bus, peer)), identity=identity)
            case RecipientRejected(peer=peer):
                entry = self._peers.get((bus, peer))
                if entry is not None:
                    entry.record = replace(entry.record, rejected=entry.record.rejected + 1)
            case MessageStored(session=session, peer=peer) if session:
                self._stored(self._peers.get((bus, peer)), event)
            case MessageForwarded() | MessageDeferred() | MessageFailed():
                self._carried(event)
            case _:
                return

    def _open(self, key: tuple[int, str, int], peer: str, time: float) -> _Entry | None:
        if len(self._live) >= LIVE:
            return None
        self._count += 1
        entry = _Entry(SessionRecord(number=self._count, service=key[1], peer=peer, started=time))
        self._live[key] = entry
        if peer:
            self._peers[key[0], peer] = entry
        return entry

    def _close(self, key: tuple[int, str, int], time: float) -> _Entry | None:
        entry = self._live.pop(key, None)
        if entry is None:
            return None
        if self._peers.get((key[0], entry.record.peer)) is entry:
            del self._peers[key[0], entry.record.peer]
        if key[1] == FORWARD:
            self._carrying = {message: each for message, each in self._carrying.items() if each is not entry}
        entry.record = replace(entry.record, ended=time)
        self._ended.append(entry)
        if len(self._ended) > KEPT:
            self._forget(self._ended.popleft())
        return entry

    def _change(self, entry: _Entry | None, **changes: str) -> None:
        if entry is not None:
            entry.record = replace(entry.record, **changes)  # type: ignore[arg-type] # texts all of them

    def _stored(self, entry: _Entry | None, event: MessageStored) -> None:
        if entry is not None:
            record = entry.record
            entry.record = replace(
                record,
                reverse_path=event.reverse_path,
                recipients=record.recipients + len(event.recipients),
                messages=record.messages + 1,
                octets=record.octets + event.size,
            )

    def _carried(self, event: MessageForwarded | MessageDeferred | MessageFailed) -> None:
        entry = self._carrying.pop(event.message, None)
        if entry is None:
            return
        record = entry.record
        if isinstance(event, MessageForwarded):
            entry.record = replace(
                record,
                reverse_path=event.reverse_path,
                recipients=record.recipients + event.recipients,
                messages=record.messages + 1,
                octets=record.octets + event.size,
                result=event.reply,
            )
        else:
            said = f"{event.code} {event.reason}" if event.code else event.reason
            entry.record = replace(record, rejected=record.rejected + 1, result=said)

    # Lines

    def _spoken(self, bus: int, time: float, wire: Wire) -> None:
        if self._hurried(time):
            return
        client = wire.role == "client"
        entry = self._live.get((bus, FORWARD, wire.connection)) if client else self._peers.get((bus, wire.peer))
        if entry is None or len(entry.lines) >= LINES:
            return
        text = wire.text if len(wire.text) <= LONGEST else f"{wire.text[: LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"
        while self._used + len(text) > BUDGET and self._drop_oldest():
            pass
        if self._used + len(text) <= BUDGET:
            self._used += len(text)
            entry.lines.append(SpokenLine(time=time, sent=wire.direction == "tx", text=text, summary=wire.summary))

    def _hurried(self, time: float) -> bool:
        """Whether so much is being said that it is better not to listen for a while."""
        second = int(time)
        if second != self._second:
            self._second, self._in_second = second, 0
        self._in_second += 1
        if self._in_second > RUSH:
            self._resting_until = self._clock.monotonic() + REST
            self._tune()
        return self._in_second > RUSH

    def _tune(self) -> None:
        now = self._clock.monotonic()
        wanted = (self._always or now - self._asked < INTEREST) and now >= self._resting_until
        for bus, subscription in self._subscriptions:
            if subscription.wire != wanted:
                bus.retune(subscription, wire=wanted)

    def _drop_oldest(self) -> bool:
        """Give up the lines of the session that ended first; False when there are none to give up."""
        for entry in self._ended:
            if entry.lines:
                self._forget(entry)
                return True
        return False

    def _forget(self, entry: _Entry) -> None:
        self._used -= sum(len(each.text) for each in entry.lines)
        entry.lines.clear()

    def _entry(self, number: int) -> _Entry | None:
        entries = (*self._ended, *self._live.values())
        return next((each for each in entries if each.record.number == number), None)


def _result(reason: str) -> str:
    return "" if reason in ORDERLY else reason
