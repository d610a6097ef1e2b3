"""How much one server, and one client of it, may use (spec reliability-security.md 3)."""

from __future__ import annotations

import sys
from collections import Counter

from engine.server.peer import Peer

RESERVED_DESCRIPTORS = 128
LOOPBACK_SHARE = 0.75
"""Of all connections: what programs on this computer may use together, once a limit per address is set."""

PRESSURE = 0.8
"""Of all connections: when more are taken, silence is borne for a short time only (O5)."""
LAST_PRESSURE = 0.9
"""The same for programs on this computer."""


def descriptor_limit() -> int:
    """How many connections the descriptors of this process allow: spool and delivery keep theirs."""
    if sys.platform == "win32":
        return 4000
    import resource  # noqa: PLC0415 - does not exist on Windows

    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if soft == resource.RLIM_INFINITY:
        return 100_000
    return max(1, (soft - RESERVED_DESCRIPTORS) // 2)


class Admission:
    """Counts the connections there are; 0 stands for no limit but that of the descriptors."""

    def __init__(self, *, total: int, per_address: int) -> None:
        allowed = descriptor_limit()
        self._total = min(total, allowed) if total else allowed
        self._per_address = per_address
        self._loopback = int(self._total * LOOPBACK_SHARE) if per_address else self._total
        self._counts: Counter[str] = Counter()
        self._sum = 0

    def admit(self, peer: Peer) -> bool:
        """Whether one connection more is allowed; if so it is counted."""
        limit = self._loopback if peer.loopback else self._per_address or self._total
        if self._sum >= self._total or self._counts[peer.address] >= limit:
            return False
        self._sum += 1
        self._counts[peer.address] += 1
        return True

    def pressed(self, *, loopback: bool) -> bool:
        """Whether so many connections are taken that silent ones should go; those of this computer go last."""
        return self._sum > self._total * (LAST_PRESSURE if loopback else PRESSURE)

    def release(self, peer: Peer) -> None:
        """An admitted connection has ended."""
        self._sum -= 1
        self._counts[peer.address] -= 1
        if not self._counts[peer.address]:
            del self._counts[peer.address]


class GuessingBrake:
    """Delays the answers to failed sign-ins: 1, 2, 4... seconds for one address, one after the other.

    Attempts on parallel connections queue up behind each other; a success forgives everything.
    """

    FORGET = 600.0
    """Seconds after which old failures no longer count."""
    MOST = 10_000
    """Addresses that are remembered."""

    def __init__(self, longest: float) -> None:
        self._longest = longest
        self._failures: dict[str, tuple[int, float]] = {}

    def failed(self, address: str, now: float) -> float:
        """How many seconds to wait before the failure at ``now`` (monotonic) is answered."""
        if not self._longest:
            return 0.0
        count, free = self._failures.pop(address, (0, now))
        if now - free > self.FORGET:
            count, free = 0, now
        if len(self._failures) >= self.MOST:
            del self._failures[next(iter(self._failures))]
        until = max(now, free) + min(self._longest, 2.0 ** min(count, 16))
        self._failures[address] = (count + 1, until)
        return until - now

    def succeeded(self, address: str) -> None:
        """A sign-in from ``address`` was good."""
        self._failures.pop(address, None)
