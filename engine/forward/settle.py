"""Carrying out a decision on a claimed message: the outcome is on disk before anything is removed (D10, D11)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.bus import Bus
from engine.clock import Clock
from engine.config.values import RetryPolicy
from engine.errors import SpoolError
from engine.events import Level, MessageDeferred, MessageFailed, Notice, QueueChanged
from engine.forward import schedule
from engine.forward.outcome import Decision, Fate
from engine.forward.reports import Reporter
from engine.spool.envelope import Envelope
from engine.spool.history import attempts, failures, with_attempt, with_cause, with_recipient_outcome
from engine.spool.store import Claim

_LATE = 4 * 3600.0
"""Seconds after which a person is told that a message waits (spec reliability-security.md Q5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What became of the message after all."""

    fate: Fate
    next_attempt: float = 0.0
    """Unix time; 0 unless it was deferred."""


class Settler:
    """Ends claims as decided, and tells the bus."""

    def __init__(
        self,
        *,
        bus: Bus,
        clock: Clock,
        policy: RetryPolicy | None,
        reporter: Reporter | None = None,
        keeps: bool = False,
    ) -> None:
        """``reporter`` tells senders what has failed; None: nobody does. ``keeps``: copies of what is delivered."""
        self._keeps = keeps
        self._bus = bus
        self._reporter = reporter
        self._clock = clock
        self._policy = policy

    async def settle(self, claim: Claim, decision: Decision) -> Settled:
        """Everything but a delivery; raises SpoolError when the outcome cannot be recorded."""
        match decision.fate:
            case Fate.DEFER if self._policy is not None:
                return await self._defer(claim, decision, self._policy)
            case Fate.FAIL:
                return await self._fail(claim, decision, _recorded(claim.envelope, decision))
            case Fate.RETURN:
                await self.remove(claim, delivered=False)
                self._bus.publish(QueueChanged(messages=(claim.id,)))
                return Settled(fate=Fate.RETURN)
            case Fate.GONE:
                self._bus.publish(QueueChanged(messages=(claim.id,)))
                return Settled(fate=Fate.GONE)
            case _:
                await claim.release()
                return Settled(fate=Fate.LEAVE)

    async def _defer(self, claim: Claim, decision: Decision, policy: RetryPolicy) -> Settled:
        now = self._clock.time()
        envelope = _recorded(claim.envelope, decision)
        count = attempts(envelope) + 1
        told = [each.time for each in failures(envelope) if each.time]
        # Attempts from before the message was queued again by hand do not count.
        times = told[max(len(told) - count + 1, 0) :]
        if schedule.given_up(times, count, now, policy):
            reason = f"given up after {count} attempts: {decision.reason}"
            return await self._fail(claim, replace(decision, fate=Fate.FAIL, reason=reason, expired=True), envelope)
        at = schedule.next_time(policy, count, now, self._clock.jitter(schedule.SPREAD))
        reason, code, cause = decision.reason, decision.code, decision.cause
        envelope = with_attempt(envelope, time=now, code=code, reason=reason, next_attempt=at, cause=cause)
        await claim.release(envelope)
        event = MessageDeferred(
            message=claim.id,
            reason=reason,
            code=code,
            next_attempt=at,
            stage=cause.stage,
            enhanced=cause.enhanced,
            diagnosis=cause.diagnosis,
        )
        self._bus.publish(event)
        if times and times[-1] - times[0] < _LATE <= now - times[0]:
            text = f"message delayed: {claim.id}: not delivered for {_LATE / 3600:.0f} hours: {reason}"
            self._bus.publish(Notice(level=Level.WARNING, text=text, message=claim.id))
        return Settled(fate=Fate.DEFER, next_attempt=at)

    async def _fail(self, claim: Claim, decision: Decision, envelope: Envelope) -> Settled:
        if self._reporter is not None and not decision.told:
            try:
                await self._reporter.report(claim, envelope, decision)
            except SpoolError:
                # Nobody would hear of it: it stays queued, without those that have it.
                await claim.release(envelope)
                raise
        cause = decision.cause
        if self._policy is not None:
            # A drop-in configuration leaves the files that the original would.
            envelope = with_cause(envelope, cause)
        await claim.fail(decision.reason, decision.code, envelope)
        self._bus.publish(
            MessageFailed(
                message=claim.id,
                reason=decision.reason,
                code=decision.code,
                stage=cause.stage,
                enhanced=cause.enhanced,
                diagnosis=cause.diagnosis,
            )
        )
        return Settled(fate=Fate.FAIL)

    async def remove(self, claim: Claim, *, delivered: bool = True) -> None:
        """It is ``delivered``, or somebody else has it.

        Raises SpoolError when it cannot be removed, and the claim is kept then.
        """
        if self._keeps and delivered:
            await claim.keep()
            self._bus.publish(Notice(level=Level.VERBOSE, text=f"keeping a copy of {claim.id}", message=claim.id))
            return
        await claim.done()
        for text in (f"deleting envelope [{claim.id}.envelope.busy]", f"deleting content [{claim.id}.content]"):
            self._bus.publish(Notice(level=Level.VERBOSE, text=text, message=claim.id))


def _recorded(envelope: Envelope, decision: Decision) -> Envelope:
    """The envelope with what was said to single recipients, and without those that have the message."""
    changed = envelope
    if decision.remaining is not None:
        changed = replace(changed, remote=decision.remaining)
    for outcome in decision.outcomes:
        changed = with_recipient_outcome(changed, outcome)
    return changed
