"""Totals of an engine's events, for its status."""

from __future__ import annotations

from dataclasses import replace

from engine.events import (
    Event,
    ForwardingEnded,
    ListenerClosed,
    ListenerOpened,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageStored,
    RecipientRejected,
    SpoolDegraded,
)
from engine.link import Counters


class Tally:
    """Counts events; feed it all of them, in order."""

    def __init__(self) -> None:
        self.counters: Counters = Counters()
        self.listening: tuple[str, ...] = ()
        self.degraded = ""
        self.run_problem = ""
        """Why the last forwarding run was aborted; empty when it was not."""

    def add(self, event: Event) -> None:
        """Take one event into account; events that count nothing are ignored."""
        counters = self.counters
        match event:
            case MessageStored():
                self.counters = replace(counters, received=counters.received + 1)
            case MessageForwarded():
                self.counters = replace(counters, forwarded=counters.forwarded + 1)
            case MessageDeferred():
                self.counters = replace(counters, deferred=counters.deferred + 1)
            case MessageFailed():
                self.counters = replace(counters, failed=counters.failed + 1)
            case RecipientRejected():
                self.counters = replace(counters, rejected=counters.rejected + 1)
            case ListenerOpened(service=service, address=address):
                self.listening = (*self.listening, f"{service} {address}")
            case ListenerClosed(service=service, address=address):
                self.listening = tuple(each for each in self.listening if each != f"{service} {address}")
            case SpoolDegraded(reason=reason):
                self.degraded = reason
            case ForwardingEnded(error=error):
                self.run_problem = error
            case _:
                return
