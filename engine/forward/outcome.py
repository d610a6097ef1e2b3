"""What becomes of a message and of the run after the next hop has spoken. Pure.

There are two rules. *Plain* is the outcome table of spec forwarding.md 11, with its slips mended: nobody
is forgotten when nothing was delivered, and the code of a refusal is that of the refusal. *Retry*
(``forward-retry``) keeps what may pass by itself queued (spec reliability-security.md Q1, Q2, Q9).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from engine.forward.reply import Reply
from engine.link import Failure
from engine.spool.envelope import Envelope
from engine.spool.history import NO_CAUSE, Cause, RecipientOutcome, attempts, failures, recipient_outcomes

ONE_OR_MORE = "one or more recipients rejected"
ALL = "all recipients rejected"
_FAULT = "internal error"
_MOST_FAULTS = 10
"""Attempts at a message that our own code has failed before it is put aside."""


class Step(StrEnum):
    """How far a message got."""

    LOCAL = "local"
    """It was not offered: it cannot be sent to this hop, or not be read."""
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How one message fared on a working connection."""

    step: Step
    delivered: bool = False
    """The final reply was 2xx, for the accepted recipients."""
    reply: Reply | None = None
    """The reply that decided; None for :attr:`Step.LOCAL`."""
    reason: str = ""
    """For LOCAL: why."""
    enhanced: str = ""
    """For LOCAL: the status code that says it (RFC 3463)."""
    accepted: tuple[str, ...] = ()
    refused: tuple[RecipientOutcome, ...] = ()
    some: bool = False
    """Whether it would have gone to the accepted recipients alone."""

    @property
    def text(self) -> str:
        """The words for people and files."""
        return self.reply.reason if self.reply else self.reason

    @property
    def code(self) -> int:
        """The code of the reply, 0 if there was none."""
        return self.reply.code if self.reply else 0

    @property
    def closing(self) -> bool:
        """Whether the hop has said that it closes the connection (RFC 5321 3.8)."""
        return self.code == 421 or any(each.code == 421 for each in self.refused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why a connection, or the making of one, is over."""

    text: str
    code: int = 0
    unreachable: bool = False
    """No connection came about at all."""
    account: bool = False
    """Sign-in or certificate: the same for every message, and not to be repeated in haste."""
    forbidden: bool = False
    """We did not sign in: to keep a password off the wire, or for want of a password or token for now."""
    ready: bool = False
    """The session had got as far as taking messages."""
    own: bool = False
    """It is the message's own trouble; others may fare better with the same hop."""
    cause: Cause = NO_CAUSE


class Fate(StrEnum):
    """What becomes of the message."""

    DONE = "done"
    LEAVE = "leave"
    """Back to the queue, nothing recorded."""
    DEFER = "defer"
    """Back to the queue, with an attempt recorded."""
    FAIL = "fail"
    RETURN = "return"
    """The client that waits for the outcome keeps it: it is removed here."""
    GONE = "gone"
    """A filter has taken it over: there is nothing left to settle."""


class Onward(StrEnum):
    """What becomes of the run."""

    NEXT = "next"
    RECONNECT = "reconnect"
    """The next message, on another connection."""
    ABORT = "abort"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What to do."""

    fate: Fate
    reason: str = ""
    code: int = 0
    onward: Onward = Onward.NEXT
    remaining: tuple[str, ...] | None = None
    """The recipients that the envelope keeps; None for all."""
    outcomes: tuple[RecipientOutcome, ...] = ()
    """What was said to single recipients, to be recorded."""
    account: bool = False
    hop: bool = False
    """The failure is the hop's, not the message's: it counts for the breaker."""
    cause: Cause = NO_CAUSE
    """What the failure means."""
    server: str = ""
    """Who has decided, host and port; empty if that is nobody else."""
    expired: bool = False
    """It has been tried for long enough."""
    told: bool = False
    """The sender hears of the failure in another way."""


def plain_verdict(verdict: Verdict, envelope: Envelope) -> Decision:
    """The rule of the original for a message that was offered."""
    onward = Onward.RECONNECT if verdict.closing else Onward.NEXT
    if verdict.delivered and not verdict.refused:
        return Decision(fate=Fate.DONE, reason=verdict.text, code=verdict.code, onward=onward)
    if not verdict.refused:
        return Decision(fate=Fate.FAIL, reason=verdict.text, code=verdict.code, onward=onward)
    # Only after a delivery may the accepted ones be forgotten.
    remaining = _without(envelope.remote, verdict.accepted) if verdict.delivered else None
    if verdict.delivered or verdict.step is Step.RCPT:
        none = not verdict.accepted and verdict.some
        reason, code = (ALL if none else ONE_OR_MORE), worst_code(verdict.refused)
    else:
        reason, code = verdict.text, verdict.code
    outcomes = verdict.refused
    return Decision(fate=Fate.FAIL, reason=reason, code=code, onward=onward, remaining=remaining, outcomes=outcomes)


def plain_trouble(trouble: Trouble, *, routed: bool) -> Decision:
    """The rule of the original for a connection that failed; ``routed``: the message named its own hop."""
    if trouble.unreachable:
        onward = Onward.RECONNECT if routed else Onward.ABORT
        return Decision(fate=Fate.LEAVE, reason=trouble.text, onward=onward, hop=True)
    fate = Fate.LEAVE if trouble.forbidden else Fate.FAIL
    return Decision(fate=fate, reason=trouble.text, onward=Onward.ABORT, hop=True, account=trouble.account)


def retry_verdict(verdict: Verdict, envelope: Envelope) -> Decision:
    """The rule of ``forward-retry`` for a message that was offered."""
    decision = _retry_verdict(verdict, envelope)
    if verdict.closing and decision.fate is not Fate.FAIL:
        return replace(decision, onward=Onward.ABORT, hop=True)
    return decision


def _retry_verdict(verdict: Verdict, envelope: Envelope) -> Decision:
    if verdict.delivered:
        remaining = _without(envelope.remote, verdict.accepted)
        if not remaining:
            return Decision(fate=Fate.DONE, reason=verdict.text, code=verdict.code)
        earlier = (each for each in recipient_outcomes(envelope) if each.address in remaining)
        told = {each.address: each for each in (*earlier, *verdict.refused)}
        return _for_recipients(verdict, tuple(told.values()), remaining)
    if verdict.step is Step.RCPT:
        return _for_recipients(verdict, verdict.refused, None)
    if verdict.reply is not None and verdict.reply.about_account:
        reason, code = verdict.text, verdict.code
        return Decision(fate=Fate.DEFER, reason=reason, code=code, onward=Onward.ABORT, account=True, hop=True)
    final = verdict.reply is None or verdict.reply.permanent
    fate = Fate.FAIL if final else Fate.DEFER
    return Decision(fate=fate, reason=verdict.text, code=verdict.code, outcomes=verdict.refused)


def _for_recipients(
    verdict: Verdict, refused: Sequence[RecipientOutcome], remaining: tuple[str, ...] | None
) -> Decision:
    waiting = [each for each in refused if each.code < 500]
    all_or_nothing = not verdict.delivered and not verdict.some and len(waiting) < len(refused)
    if waiting and not all_or_nothing:
        first = waiting[0]
        reason = f"{first.address}: {first.reason}" + (f" (and {len(waiting) - 1} more)" if waiting[1:] else "")
        fate, code = Fate.DEFER, worst_code(waiting)
    else:
        reason = ALL if not verdict.accepted and verdict.some else ONE_OR_MORE
        fate, code = Fate.FAIL, worst_code(refused)
    return Decision(fate=fate, reason=reason, code=code, remaining=remaining, outcomes=verdict.refused)


def retry_trouble(trouble: Trouble) -> Decision:
    """The rule of ``forward-retry`` for a connection that failed: the message waits."""
    onward = Onward.RECONNECT if trouble.ready or trouble.own else Onward.ABORT
    account = (trouble.account or trouble.forbidden) and not trouble.own
    return Decision(
        fate=Fate.DEFER, reason=trouble.text, code=trouble.code, onward=onward, account=account, hop=not trouble.own
    )


def own_fault(error: Exception, envelope: Envelope, *, lasting: bool) -> Decision:
    """For a message that our own code stumbles over: a few tries, then it is put aside (Q11).

    ``lasting``: nothing is tried again.
    """
    earlier = sum(each.reason.startswith(_FAULT) for each in _since_queued(envelope))
    fate = Fate.FAIL if lasting or earlier + 1 >= _MOST_FAULTS else Fate.DEFER
    return Decision(fate=fate, reason=f"{_FAULT}: {type(error).__name__}: {error}", onward=Onward.RECONNECT)


def _since_queued(envelope: Envelope) -> Sequence[Failure]:
    """The failures since the message was queued, or queued again."""
    count = attempts(envelope)
    return failures(envelope)[-count:] if count else ()


def worst_code(outcomes: Sequence[RecipientOutcome]) -> int:
    """The highest reply code, 0 for none."""
    return max((each.code for each in outcomes), default=0)


def _without(addresses: Sequence[str], gone: Sequence[str]) -> tuple[str, ...]:
    taken = set(gone)
    return tuple(address for address in addresses if address not in taken)
