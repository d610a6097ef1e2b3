"""Carrying claimed messages to their next hop over one connection, and settling what came of each.

A message's outcome is on disk before anything of it is removed (spec reliability-security.md D10, D11). A courier
that is cancelled gives its claim back.
"""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from engine.bus import Bus
from engine.errors import AuthError, PeerError, RelayError, SpoolError, TlsError
from engine.events import DeliveryStarted, Level, MessageForwarded, MessageId, Notice
from engine.forward.cause import cause_of_filter, cause_of_reason, cause_of_verdict
from engine.forward.dialogue import Outgoing
from engine.forward.hops import Hops, NobodyLeft
from engine.forward.means import Means
from engine.forward.outcome import (
    Decision,
    Fate,
    Onward,
    Trouble,
    Verdict,
    own_fault,
    plain_trouble,
    plain_verdict,
    retry_trouble,
    retry_verdict,
)
from engine.forward.rewriting import content_of
from engine.forward.routing import describe_route, recipients_to_try
from engine.forward.screening import PASSED, Screen, Screening
from engine.forward.session import HopSession
from engine.forward.settle import Settler
from engine.forward.subject import subject_of
from engine.forward.trouble import trouble_of
from engine.net.endpoint import EndpointError
from engine.spool.store import Claim


@dataclass(slots=True, kw_only=True)
class Ledger:
    """What all couriers of a run have come to."""

    counts: dict[Fate, int] = field(default_factory=lambda: {Fate.DONE: 0, Fate.FAIL: 0, Fate.DEFER: 0})
    times: dict[MessageId, float] = field(default_factory=dict[MessageId, float])
    """When the deferred messages are due, Unix time."""
    dead: set[str] = field(default_factory=set[str])
    """Addresses that single messages name, and that could not be reached in this run."""
    offered: int = 0
    """Messages that had somebody to go to, whatever became of them."""
    routed: set[MessageId] = field(default_factory=set[MessageId])
    """Messages whose routing filter has been run already."""

    def tell_end(self, bus: Bus) -> None:
        """Say that a run has come to its end, if it had anything to do."""
        if self.offered:
            bus.publish(Notice(level=Level.VERBOSE, text="forwarding: no more messages to send"))

    def settled(self, message: MessageId, fate: Fate, next_attempt: float = 0.0) -> None:
        """Count an outcome."""
        if fate in self.counts:
            self.counts[fate] += 1
        if next_attempt:
            self.times[message] = next_attempt
        else:
            self.times.pop(message, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What came of one message."""

    decision: Decision
    verdict: Verdict | None = None
    """What the hop said; None when it was not asked."""
    trouble: Trouble | None = None
    """Why there is no connection any more."""
    screening: Screening = PASSED
    """What a filter has made of it."""
    fate: Fate = Fate.LEAVE
    """What has become of it in the end."""


def _nobody() -> Claim | None:
    return None


class Courier:
    """One connection's worth of a run."""

    def __init__(self, means: Means, ledger: Ledger, *, hands_back: bool = False) -> None:
        """``hands_back``: somebody waits for the outcome and keeps what cannot be sent now."""
        self._means = means
        self._hands_back = hands_back
        self._bus = means.bus
        self._ledger = ledger
        self._hops = Hops(means, ledger.dead)
        screens = means.screens
        self._screen = Screen(screens, means.policy) if screens is not None and not screens.trivial else None
        self._screened: HopSession | None = None
        self._settler = Settler(
            bus=means.bus, clock=means.clock, policy=means.policy, reporter=means.reporter, keeps=means.keeps_sent
        )
        self._begun: tuple[Claim, Outgoing] | None = None

    @property
    def address(self) -> str:
        """The far end of the open connection; empty when there is none."""
        return self._hops.address

    def take_begun(self) -> Claim | None:
        """The claim that :meth:`carry` was given to follow, and that must be carried next or be released."""
        return self._begun[0] if self._begun else None

    async def carry(self, claim: Claim, *, following: Callable[[], Claim | None] = _nobody) -> Carried:
        """One message, to its end; raises SpoolError when the outcome cannot be recorded.

        ``following`` is asked for the next message for the same place when this one is nearly through.
        """
        outgoing = None
        if self._begun is not None:
            begun, outgoing = self._begun
            assert begun is claim, "the message that has been begun comes next"
            self._begun = None
        try:
            carried, forwarded = await self._own_faults(claim, outgoing, following)
        except BaseException:
            self.abandon()
            with suppress(SpoolError):  # a filter may have ended the claim
                await asyncio.shield(claim.release())
            raise
        carried = self._explained(carried)
        # From here on the claim is never given back unchanged: what the hop has said must not be forgotten.
        decision = carried.decision
        if self._hands_back and decision.fate is Fate.LEAVE:
            decision = replace(decision, fate=Fate.RETURN)
        if decision.fate is Fate.DONE and forwarded is not None:
            await self._settler.remove(claim)
            self._ledger.settled(claim.id, Fate.DONE)
            self._bus.publish(forwarded)
            carried = replace(carried, fate=Fate.DONE)
        else:
            settled = await self._settler.settle(claim, decision)
            self._ledger.settled(claim.id, settled.fate, settled.next_attempt)
            carried = replace(carried, fate=settled.fate)
        if self._means.screens is not None:
            self._means.screens.routes.pop(claim.id, None)
        return carried

    async def leave(self) -> None:
        """Close the connection in good order."""
        await self._hops.leave()
        await self.close()

    async def close(self) -> None:
        """Let the filters go; a connection stays as it is."""
        if self._screen is not None:
            await self._screen.close()

    def abandon(self) -> None:
        """Close the connection as it is."""
        self._hops.abandon()

    async def give_back(self) -> None:
        """Release the claim that has been begun, if any; the connection is of no more use then."""
        if self._begun is not None:
            (claim, _), self._begun = self._begun, None
            self.abandon()
            await claim.release()

    async def _own_faults(
        self, claim: Claim, outgoing: Outgoing | None, following: Callable[[], Claim | None]
    ) -> tuple[Carried, MessageForwarded | None]:
        """As :meth:`_decide`; a fault of ours with this message is its failure, and not the end of the others'."""
        try:
            return await self._decide(claim, outgoing, following)
        except RelayError:
            raise
        except Exception as error:  # noqa: BLE001 - one message must not stop the others (reliability-security.md Q11)
            traceback.print_exception(error)
            self.abandon()
            return Carried(decision=own_fault(error, claim.envelope, lasting=self._means.policy is None)), None

    async def _decide(
        self, claim: Claim, outgoing: Outgoing | None, following: Callable[[], Claim | None]
    ) -> tuple[Carried, MessageForwarded | None]:
        envelope = claim.envelope
        if not envelope.remote:
            return self._without_recipients(claim), None
        if self._hands_back and self._means.rules is not None:
            self._means.rules.refresh(self._say)
        way = self._means.way(envelope)
        address = way.route.address or self._means.smarthosts.usual.display()
        words = f"{describe_route(envelope)} {way.words}".strip()
        self._ledger.offered += 1
        self._bus.publish(DeliveryStarted(message=claim.id, address=address, route=words))
        if self._screen is not None and envelope.forward_to and claim.id not in self._ledger.routed:
            self._ledger.routed.add(claim.id)
            screening = await self._screen.route(claim)
            if screening.decision is not None:
                return Carried(decision=screening.decision, screening=screening), None
            if not claim.envelope.remote:
                return self._without_recipients(claim), None
        try:
            return await self._offer(claim, outgoing, following)
        except NobodyLeft:
            address = self._means.way(claim.envelope).route.address
            text = f"forwarding [{claim.id}]: skipping message with unconnectable address [{address}]"
            self._say(Level.VERBOSE, text, claim.id)
            return Carried(decision=Decision(fate=Fate.LEAVE)), None
        except EndpointError as error:
            plain = self._means.policy is None
            onward = Onward.ABORT if plain else Onward.NEXT
            fate = Fate.LEAVE if plain else Fate.DEFER
            return Carried(decision=Decision(fate=fate, reason=str(error), onward=onward)), None

    def _without_recipients(self, claim: Claim) -> Carried:
        self._say(Level.WARNING, f"forwarding [{claim.id}]: failing message with no remote recipients", claim.id)
        return Carried(decision=Decision(fate=Fate.FAIL, reason="no remote recipients"))

    async def _offer(
        self, claim: Claim, outgoing: Outgoing | None, following: Callable[[], Claim | None]
    ) -> tuple[Carried, MessageForwarded | None]:
        route = self._means.way(claim.envelope).route
        screens = self._means.screens
        started = self._means.clock.monotonic()
        screening = PASSED
        ready = False
        try:
            detour = screens.routes.get(claim.id) if screens is not None else None
            session = await self._hops.session(route, claim.id, detour)
            ready = True
            if self._screen is not None and claim.id not in self._ledger.routed:
                screening = await self._check(self._screen, session, claim)
                if screening.decision is not None:
                    return Carried(decision=screening.decision, screening=screening), None
                if not claim.envelope.remote:
                    return self._without_recipients(claim), None
            outgoing = outgoing or self._outgoing(claim)
            verdict = await session.deliver(outgoing, following=lambda: self._next(session, following))
        except (PeerError, TlsError, AuthError) as error:
            self.abandon()
            stage, address = self._hops.stage, route.address or self._means.smarthosts.usual.display()
            trouble = trouble_of(error, ready=ready, routed=bool(route.address), stage=stage, address=address)
            decision = self._troubled(trouble, route.address)
            return Carried(decision=decision, trouble=trouble, screening=screening), None
        rule = plain_verdict if self._means.policy is None else retry_verdict
        decision = replace(rule(verdict, claim.envelope), server=session.address)
        forwarded = MessageForwarded(
            message=claim.id,
            address=session.address,
            reply=verdict.text,
            seconds=self._means.clock.monotonic() - started,
            size=outgoing.size,
            route=f"{self._means.way(claim.envelope).words} {self._hops.stand_in}".strip(),
            reverse_path=claim.envelope.reverse_path,
            recipients=len(claim.envelope.remote),
            subject=subject_of(session.head) if decision.fate is Fate.DONE else "",
        )
        return Carried(decision=decision, verdict=verdict, screening=screening), forwarded

    async def _check(self, screen: Screen, session: HopSession, claim: Claim) -> Screening:
        """Run the client filters, which last as long as the connection does."""
        if self._screened is not session:
            self._screened = session
            await screen.close()
        return await screen.check(claim)

    def _next(self, session: HopSession, following: Callable[[], Claim | None]) -> Outgoing | None:
        """The message whose commands go out with the end of the present one."""
        if self._hops.spent or self._screen is not None:
            return None  # filters come between
        claim = following()
        if claim is None:
            return None
        outgoing = self._outgoing(claim)
        self._begun = (claim, outgoing)
        return outgoing if claim.envelope.remote and session.fits(outgoing) else None

    def _troubled(self, trouble: Trouble, routed: str) -> Decision:
        return plain_trouble(trouble, routed=bool(routed)) if self._means.policy is None else retry_trouble(trouble)

    def _explained(self, carried: Carried) -> Carried:
        """With what the failure means, if it is one, and whether the sender hears of it from whoever waits."""
        decision, verdict = carried.decision, carried.verdict
        if decision.fate is Fate.DONE:
            return carried
        if carried.trouble is not None:
            cause = carried.trouble.cause
        elif verdict is not None:
            cause = cause_of_verdict(verdict, decision)
        elif carried.screening.decision is not None:
            cause = cause_of_filter(decision.reason)
        else:
            cause = cause_of_reason(decision.reason, stage="local")
        told = self._hands_back and not (verdict is not None and verdict.delivered)
        return replace(carried, decision=replace(decision, cause=cause, told=told))

    def _say(self, level: Level, text: str, message: MessageId | None = None) -> None:
        self._bus.publish(Notice(level=level, text=text, message=message))

    def _outgoing(self, claim: Claim) -> Outgoing:
        envelope = claim.envelope
        way = self._means.way(envelope)
        recipients = recipients_to_try(envelope) or envelope.remote
        size, opener = claim.content_size, claim.open
        if way.rule is not None:
            with suppress(SpoolError):  # whoever reads it to send it will say so
                content = content_of(claim, way.rule)
                size, opener = content.size, content.open
                if content.warning:
                    self._say(Level.WARNING, f"forwarding [{claim.id}]: {content.warning}", claim.id)
        return Outgoing(envelope=way.envelope, recipients=recipients, size=size, open=opener)
