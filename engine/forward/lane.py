"""The part of a run that goes to one destination and account: claims in order, and those who carry them."""

from __future__ import annotations

from collections import deque

from engine.clock import Clock
from engine.events import MessageId
from engine.forward.destinations import Destination
from engine.forward.routing import Route
from engine.spool.store import Claim

_FOR_EACH = 4
"""Claims held ready for each connection; also the backlog that makes one more connection worth its handshakes."""


class Lane:
    """A short queue of claims, and a longer one of names."""

    def __init__(self, route: Route, destination: Destination, clock: Clock) -> None:
        self.route = route
        self.destination = destination
        self._clock = clock
        self.held: deque[Claim] = deque()
        """Claimed, in order."""
        self.later: deque[MessageId] = deque()
        """Known to go here, not claimed: there was no room."""
        self.workers = 0
        self.proven = False
        """Whether a message has been answered for in this run, so that more connections make sense."""
        self.slow = False
        """Whether the claims do not move, so that nobody should wait for them to."""
        self.closed = False
        """Whether nothing more goes there in this run."""
        self.reopens = 0.0
        """Monotonic time when it may be tried again, if it is closed and messages are left; 0 for not by itself."""
        self.paced = False
        """Whether it is closed because its rate allows no more for now."""
        self.troubles = 0

    @property
    def room(self) -> bool:
        """Whether one more claim may be held."""
        return len(self.held) < _FOR_EACH * self.destination.allowed

    @property
    def wants_worker(self) -> bool:
        """Whether one more connection should be made: the first at once, others for a backlog."""
        if self.closed or not self.held:
            return False
        if not self.workers:
            return True
        crowded = len(self.held) >= _FOR_EACH * self.workers
        return self.proven and self.workers < self.destination.allowed and crowded

    @property
    def has_worker_too_many(self) -> bool:
        """Whether the destination is to have fewer connections than there are."""
        return self.workers > self.destination.allowed

    def take(self) -> Claim | None:
        """The next claim, if there is one that may go now; closes the lane when its rate allows no more."""
        if self.closed or not self.held:
            return None
        pace = self.destination.pace
        if pace is not None and not pace.take(self._clock.monotonic()):
            self.paced = True
            self.close(pace.resume_at(self._clock.monotonic()))
            return None
        self.slow = False
        return self.held.popleft()

    def close(self, reopens: float = 0.0) -> None:
        """Nothing more goes there in this run."""
        self.closed = True
        self.reopens = max(self.reopens, reopens)
