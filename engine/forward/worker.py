"""One forwarding run: what is queued now, in order, over one connection (spec forwarding.md 2).

Each message is claimed just before its turn, and its outcome is on disk before anything of it is
removed. A run that is cancelled gives its claim back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass

from engine.bus import Bus
from engine.clock import Clock
from engine.config.values import RetryPolicy
from engine.errors import AlreadyClaimed, AuthError, EnvelopeCorrupt, PeerError, SpoolError, TlsError
from engine.events import DeliveryStarted, Level, MessageFailed, MessageForwarded, MessageId, Notice
from engine.forward import schedule
from engine.forward.hops import Hops
from engine.forward.outcome import (
    Decision,
    Fate,
    Onward,
    Trouble,
    plain_trouble,
    plain_verdict,
    retry_trouble,
    retry_verdict,
)
from engine.forward.profile import HopProfile
from engine.forward.routing import describe_route, recipients_to_try, route_of
from engine.forward.session import Outgoing
from engine.forward.settle import Settler
from engine.forward.signin import Accounts, PasswordSource
from engine.forward.subject import subject_of
from engine.forward.trouble import trouble_of
from engine.net.endpoint import Endpoint, EndpointError, parse_endpoint
from engine.spool.envelope import Envelope
from engine.spool.history import next_attempt
from engine.spool.store import Claim, Outlet

_TROUBLES = 3
"""Sessions that may break in a row, while they take messages, before a run is aborted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What a run came to."""

    error: str = ""
    """Why it was aborted; empty when it ran to its end."""
    sent: int = 0
    failed: int = 0
    deferred: int = 0
    messages: int = 0
    """How many there were to be tried."""
    sign_in_problem: str = ""
    """What stands between us and the hop's taking any message at all."""
    hop_failed: bool = False
    """Whether the last attempt failed because of the hop and not because of a message."""
    account: bool = False
    """Whether that was about sign-in or certificate."""


class Run:
    """One run over a snapshot of the queue; used once."""

    def __init__(
        self,
        *,
        hop: Endpoint,
        profile: HopProfile,
        spool: Outlet,
        bus: Bus,
        clock: Clock,
        accounts: Accounts | None,
        keyring: PasswordSource | None,
        policy: RetryPolicy | None,
    ) -> None:
        self._hop = hop
        self._spool = spool
        self._bus = bus
        self._clock = clock
        self._policy = policy
        self._hops = Hops(profile=profile, bus=bus, accounts=accounts, keyring=keyring)
        self._settler = Settler(bus=bus, clock=clock, policy=policy)
        self._dead: set[str] = set()
        self._troubles = 0
        self._counts = {Fate.DONE: 0, Fate.FAIL: 0, Fate.DEFER: 0}
        self._error = ""
        self._hop_failed = False
        self._account = False

    @property
    def address(self) -> str:
        """The far end of the open connection; empty when there is none."""
        return self._hops.address

    async def go(
        self,
        messages: list[MessageId],
        *,
        known: MutableMapping[MessageId, float],
        forced: bool,
        stopping: Callable[[], bool],
    ) -> RunResult:
        """Try ``messages``; ``known`` collects when the deferred ones are due, ``forced`` tries those too."""
        try:
            for message in messages:
                if stopping() or not await self._message(message, known, forced=forced):
                    break
        except SpoolError as error:
            self._abort(str(error))
        except BaseException:
            self._hops.abandon()
            raise
        await self._hops.leave()
        return RunResult(
            error=self._error,
            sent=self._counts[Fate.DONE],
            failed=self._counts[Fate.FAIL],
            deferred=self._counts[Fate.DEFER],
            messages=len(messages),
            sign_in_problem=self._error if self._account else "",
            hop_failed=self._hop_failed,
            account=self._account,
        )

    async def _message(self, message: MessageId, known: MutableMapping[MessageId, float], *, forced: bool) -> bool:
        """One message; whether the run goes on."""
        claim = await self._claim(message)
        if claim is None:
            return True
        try:
            # What is known already was clamped when it was read: clamped again it would never be due.
            at = 0.0 if message in known else self._due(claim.envelope)
            if at and not forced:
                known[message] = at
                await claim.release()
                return True
            decision, forwarded = await self._decide(claim)
        except BaseException:
            self._hops.abandon()
            await asyncio.shield(claim.release())
            raise
        # From here on the claim is never given back unchanged: what the hop has said must not be forgotten.
        known.pop(message, None)
        await self._settle(claim, decision, forwarded, known)
        return await self._onward(decision)

    async def _settle(
        self,
        claim: Claim,
        decision: Decision,
        forwarded: MessageForwarded | None,
        known: MutableMapping[MessageId, float],
    ) -> None:
        if decision.fate is Fate.DONE and forwarded is not None:
            await self._settler.remove(claim)
            self._counts[Fate.DONE] += 1
            self._bus.publish(forwarded)
            return
        settled = await self._settler.settle(claim, decision)
        if settled.fate in self._counts:
            self._counts[settled.fate] += 1
        if settled.next_attempt:
            known[claim.id] = settled.next_attempt

    async def _claim(self, message: MessageId) -> Claim | None:
        try:
            return await self._spool.claim(message)
        except AlreadyClaimed:
            self._say(Level.WARNING, f'cannot lock file: "{message}.envelope"', message)
        except EnvelopeCorrupt as error:
            self._counts[Fate.FAIL] += 1
            self._bus.publish(MessageFailed(message=message, reason=str(error), code=0))
        except SpoolError as error:
            self._say(Level.WARNING, f'cannot lock file: "{message}.envelope": {error}', message)
        return None

    def _due(self, envelope: Envelope) -> float:
        """The Unix time that a message waits for; 0 when it is due."""
        if self._policy is None:
            return 0.0
        now = self._clock.time()
        at = schedule.clamp(next_attempt(envelope), now, self._policy)
        return at if at > now else 0.0

    async def _decide(self, claim: Claim) -> tuple[Decision, MessageForwarded | None]:
        envelope = claim.envelope
        if not envelope.remote:
            self._say(Level.WARNING, f"forwarding [{claim.id}]: failing message with no remote recipients", claim.id)
            return Decision(fate=Fate.FAIL, reason="no remote recipients"), None
        routed = envelope.forward_to_address
        way = describe_route(envelope).strip()
        self._bus.publish(DeliveryStarted(message=claim.id, address=routed or self._hop.display(), route=way))
        if routed in self._dead:
            text = f"forwarding [{claim.id}]: skipping message with unconnectable address [{routed}]"
            self._say(Level.VERBOSE, text, claim.id)
            return Decision(fate=Fate.LEAVE), None
        try:
            endpoint = parse_endpoint(routed) if routed else self._hop
        except EndpointError as error:
            onward = Onward.ABORT if self._policy is None else Onward.NEXT
            fate = Fate.LEAVE if self._policy is None else Fate.DEFER
            return Decision(fate=fate, reason=str(error), onward=onward), None
        return await self._offer(claim, endpoint)

    async def _offer(self, claim: Claim, endpoint: Endpoint) -> tuple[Decision, MessageForwarded | None]:
        envelope = claim.envelope
        route = route_of(envelope)
        started = self._clock.monotonic()
        ready = False
        try:
            session = await self._hops.session(route, endpoint, claim.id)
            ready = True
            recipients = recipients_to_try(envelope) or envelope.remote
            message = Outgoing(envelope=envelope, recipients=recipients, size=claim.content_size, open=claim.open)
            verdict = await session.deliver(message)
        except (PeerError, TlsError, AuthError) as error:
            self._hops.abandon()
            return self._troubled(trouble_of(error, ready=ready, routed=bool(route.address)), route.address), None
        rule = plain_verdict if self._policy is None else retry_verdict
        decision = rule(verdict, envelope)
        self._troubles = 0
        self._hop_failed, self._account = decision.hop, decision.account
        forwarded = MessageForwarded(
            message=claim.id,
            address=session.address,
            reply=verdict.text,
            seconds=self._clock.monotonic() - started,
            size=claim.content_size,
            reverse_path=envelope.reverse_path,
            subject=subject_of(session.head) if decision.fate is Fate.DONE else "",
        )
        return decision, forwarded

    def _troubled(self, trouble: Trouble, routed: str) -> Decision:
        if trouble.unreachable and routed:
            self._dead.add(routed)
            self._say(Level.WARNING, f"smtp connection failed: {trouble.text}")
        decision = plain_trouble(trouble, routed=bool(routed)) if self._policy is None else retry_trouble(trouble)
        self._troubles += trouble.ready
        if not trouble.own:
            self._hop_failed, self._account = decision.hop, decision.account
        return decision

    async def _onward(self, decision: Decision) -> bool:
        if decision.onward is Onward.RECONNECT:
            await self._hops.leave()
        if decision.onward is Onward.NEXT or (decision.onward is Onward.RECONNECT and self._troubles < _TROUBLES):
            return True
        self._abort(decision.reason)
        return False

    def _abort(self, reason: str) -> None:
        self._error = reason
        self._say(Level.WARNING, f"smtp client error: {reason}")

    def _say(self, level: Level, text: str, message: MessageId | None = None) -> None:
        self._bus.publish(Notice(level=level, text=text, message=message))
