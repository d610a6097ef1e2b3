"""The one stream of engine events, fanned out to bounded subscriptions.

Owns: sequence numbers and the queues. Promises: :meth:`Bus.publish` never blocks and never raises; a
slow subscriber loses its oldest events and is told so by one :class:`~engine.events.Lagged`. Refuses:
to be shared between threads; publishing happens on the loop's thread.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.events import Event, Lagged, Wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from engine.clock import Clock


@dataclass(frozen=True, slots=True)
class Stamped:
    """An event with its place in the stream and the time of its publication (Unix seconds)."""

    sequence: int
    time: float
    event: Event
    aside: bool = False
    """Of a run of its own that somebody waits for, and not of the forwarding that everybody watches."""


class Subscription:
    """A bounded queue of stamped events; iterate over it with ``async for`` or drain it with :meth:`take`."""

    def __init__(self, bus: Bus, limit: int, *, wire: bool) -> None:
        self._bus = bus
        self._queue: deque[Stamped] = deque()
        self._limit = limit
        self._missed = 0
        self._ready = asyncio.Event()
        self._closed = False
        self.wire = wire

    def put(self, stamped: Stamped) -> None:
        """Append an event, dropping the oldest one when full."""
        if len(self._queue) >= self._limit:
            self._queue.popleft()
            self._missed += 1
        self._queue.append(stamped)
        self._ready.set()

    def take(self) -> tuple[Stamped, ...]:
        """Everything that is waiting now, oldest first, headed by a :class:`Lagged` if some was lost."""
        taken = tuple(self._queue)
        self._queue.clear()
        self._ready.clear()
        if self._missed and taken:
            first = taken[0]
            taken = (Stamped(first.sequence, first.time, Lagged(missed=self._missed)), *taken)
            self._missed = 0
        return taken

    async def wait(self) -> bool:
        """Wait until something is there to take; False when the subscription is closed and empty."""
        if not self._queue and not self._closed:
            await self._ready.wait()
        return bool(self._queue) or not self._closed

    async def __aiter__(self) -> AsyncIterator[Stamped]:
        while await self.wait():
            for stamped in self.take():
                yield stamped

    def close(self) -> None:
        """End the subscription: iteration stops after what is queued."""
        self._closed = True
        self._bus.forget(self)
        self._ready.set()


class Bus:
    """Publishes events to all subscriptions; the times are those of ``clock``."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._subscriptions: tuple[Subscription, ...] = ()
        self.sequence = 0
        self._numbers = 0
        self.tracing = False
        """Whether anybody wants :class:`~engine.events.Wire` events: publishers ask before making one."""

    def number(self) -> int:
        """A number that nobody else on this bus has had."""
        self._numbers += 1
        return self._numbers

    def publish(self, event: Event, *, aside: bool = False) -> None:
        """Hand ``event`` to every subscription; ``aside``: see :class:`Stamped`."""
        self.sequence += 1
        stamped = Stamped(self.sequence, self._clock.time(), event, aside)
        wire = isinstance(event, Wire)
        for subscription in self._subscriptions:
            if subscription.wire or not wire:
                subscription.put(stamped)

    def subscribe(self, limit: int = 10_000, *, wire: bool = False) -> Subscription:
        """A new subscription that sees all events from now on, :class:`~engine.events.Wire` only if asked."""
        subscription = Subscription(self, limit, wire=wire)
        self._subscriptions = (*self._subscriptions, subscription)
        self.tracing = self.tracing or wire
        return subscription

    def retune(self, subscription: Subscription, *, wire: bool) -> None:
        """Let ``subscription`` see :class:`~engine.events.Wire` events from now on, or no longer."""
        subscription.wire = wire
        self.tracing = any(each.wire for each in self._subscriptions)

    def forget(self, subscription: Subscription) -> None:
        """Stop feeding ``subscription``; called by its ``close``."""
        self._subscriptions = tuple(each for each in self._subscriptions if each is not subscription)
        self.tracing = any(each.wire for each in self._subscriptions)


class SideBus(Bus):
    """Speaks on another bus, and has it marked as of a run of its own."""

    def __init__(self, bus: Bus, clock: Clock) -> None:
        super().__init__(clock)
        self._main = bus
        self.tracing = bus.tracing

    def number(self) -> int:
        return self._main.number()

    def publish(self, event: Event, *, aside: bool = True) -> None:
        self._main.publish(event, aside=aside)
        self.sequence = self._main.sequence
