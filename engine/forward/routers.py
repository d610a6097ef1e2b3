"""Running routing filters for several messages at once, so that one slow name server does not hold up a run."""

from __future__ import annotations

import asyncio

from engine.forward.courier import Ledger
from engine.forward.means import Means
from engine.forward.outcome import Decision, Fate
from engine.forward.screening import Screen
from engine.forward.settle import Settler
from engine.spool.store import Claim

_AT_ONCE = 8


class Routers:
    """The routing filters of one run; each set of them handles one message at a time."""

    def __init__(self, means: Means, ledger: Ledger) -> None:
        self._means = means
        self._ledger = ledger
        self._settler = Settler(bus=means.bus, clock=means.clock, policy=means.policy)
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._idle: list[Screen] = []
        self.busy = 0
        """Messages that are being routed."""

    def wanted(self, claim: Claim) -> bool:
        """Whether a routing filter has to look at this message first."""
        screens = self._means.screens
        if screens is None or screens.trivial or not claim.envelope.remote:
            return False
        return bool(claim.envelope.forward_to) and claim.id not in self._ledger.routed

    async def room(self) -> None:
        """Wait until one more message may be routed, and count it in."""
        await self._slots.acquire()
        self.busy += 1

    async def route(self, claim: Claim) -> bool:
        """Whether the message goes on; if not, it is settled. Comes after :meth:`room`. Raises SpoolError."""
        screens = self._means.screens
        assert screens is not None
        screen = self._idle.pop() if self._idle else Screen(screens, self._means.policy)
        self._ledger.routed.add(claim.id)
        try:
            screening = await screen.route(claim)
        finally:
            self._idle.append(screen)
        decision = screening.decision
        if decision is None and not claim.envelope.remote:
            decision = Decision(fate=Fate.FAIL, reason="no remote recipients")
        if decision is None:
            return True
        settled = await self._settler.settle(claim, decision)
        self._ledger.settled(claim.id, settled.fate, settled.next_attempt)
        return False

    def done(self) -> None:
        """One message less."""
        self.busy -= 1
        self._slots.release()

    async def close(self) -> None:
        """The run is over."""
        for screen in self._idle:
            await screen.close()
