"""When mail is tried, and tried again. Pure: the time comes in as a number, chance as a factor.

Two clocks meet here. What is written into an envelope is Unix time, so that it survives a restart; it is
clamped when read, because that clock may have been set wrongly (spec reliability-security.md Q6). What
the running program waits for is monotonic time.

A message's delays are 1, 5, 15, 30 and 60 times the first one, then double, never longer than the
longest (Q3). A hop has a breaker: after three failures to connect in a row, or one refused sign-in or
certificate, only one attempt is made for each step of the same delays, however many messages wait.
A message is given up only when it is old enough *and* was tried three times, and its age is counted from
its attempts, so that neither a clock that jumps nor a long sleep of the computer ends it (Q5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from engine.config.values import RetryPolicy

SPREAD = 0.2
"""Jitter: each delay is varied by up to a fifth, so that many queues do not knock together."""
_STEPS = (1, 5, 15, 30, 60)
_ATTEMPTS_BEFORE_GIVING_UP = 3
_FAILURES_TO_OPEN = 3


def delay(policy: RetryPolicy, attempts: int) -> float:
    """Seconds to wait after ``attempts`` (1 or more) that did not succeed."""
    index = max(attempts, 1) - 1
    if index < len(_STEPS):
        return float(min(policy.first * _STEPS[index], max(policy.longest, policy.first)))
    # Beyond 64 doublings any delay has long reached the longest.
    doublings = min(index - len(_STEPS) + 1, 64)
    return float(min(policy.first * _STEPS[-1] * 2**doublings, max(policy.longest, policy.first)))


def next_time(policy: RetryPolicy, attempts: int, now: float, jitter: float) -> float:
    """Unix time of the next attempt; ``jitter`` is a factor around 1."""
    return now + delay(policy, attempts) * jitter


def clamp(stored: float, now: float, policy: RetryPolicy) -> float:
    """A stored time that is no further ahead than the longest delay can be."""
    return min(stored, now + max(policy.longest, policy.first) * (1 + SPREAD))


def effective_age(times: Sequence[float], attempts: int, now: float, policy: RetryPolicy) -> float:
    """How long a message has been tried, in seconds, from the Unix times of its attempts.

    A gap counts for no more than the longest delay with its jitter; attempts that are no longer recorded count in full.
    """
    longest = max(policy.longest, policy.first)
    moments = [*times, now]
    gaps = (later - earlier for earlier, later in pairwise(moments))
    unrecorded = max(attempts - len(times), 0)
    return sum(min(max(gap, 0.0), longest * (1 + SPREAD)) for gap in gaps) + unrecorded * longest


def given_up(times: Sequence[float], attempts: int, now: float, policy: RetryPolicy) -> bool:
    """Whether a message that has just failed for the ``attempts``-th time is not to be tried again."""
    enough = attempts >= _ATTEMPTS_BEFORE_GIVING_UP
    return enough and effective_age(times, attempts - 1, now, policy) > policy.give_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """What is known of a hop's failures; times are monotonic."""

    failures: int = 0
    open_until: float = 0.0
    """Before this no attempt is made unless a person asks."""

    def failed(self, policy: RetryPolicy, now: float, jitter: float, *, account: bool) -> Breaker:
        """After one more failure to get as far as a message; ``account``: sign-in or certificate refused."""
        failures = self.failures + 1
        opens = account or failures >= _FAILURES_TO_OPEN
        return Breaker(failures=failures, open_until=now + delay(policy, failures) * jitter if opens else 0.0)

    def is_open(self, now: float) -> bool:
        """Whether attempts are to be left."""
        return now < self.open_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What a forwarder will do next; every method returns the agenda that follows. Times are monotonic."""

    period: float = 0.0
    """Seconds between polls, 0 for none."""
    next_poll: float = 0.0
    retry_at: float | None = None
    """When the first deferred message is due."""
    paused_until: float | None = None
    """None: not paused; infinity: until resumed."""
    pending: str = ""
    """The reason of the trigger that waits; the last one counts (spec forwarding.md 1.1)."""

    def triggered(self, reason: str) -> Agenda:
        """One more trigger."""
        return replace(self, pending=reason)

    def paused(self, until: float) -> Agenda:
        """Nothing is due before ``until``; polls that pass meanwhile are left out."""
        return replace(self, paused_until=until)

    def resumed(self) -> Agenda:
        """Not paused any more."""
        return replace(self, paused_until=None)

    def retrying(self, at: float | None) -> Agenda:
        """With the time of the next back-off wake-up."""
        return replace(self, retry_at=at)

    def advance(self, now: float) -> tuple[Agenda, str]:
        """What to run for at ``now``, empty for nothing, and the agenda with that taken off."""
        agenda = self
        if agenda.paused_until is not None:
            if now < agenda.paused_until:
                return _poll_passed(agenda, now)[0], ""
            agenda = agenda.resumed()
        agenda, polled = _poll_passed(agenda, now)
        if agenda.pending:
            return replace(agenda, pending=""), agenda.pending
        if agenda.retry_at is not None and now >= agenda.retry_at:
            return replace(agenda, retry_at=None), "retry"
        return agenda, "poll" if polled else ""

    def wait(self, now: float) -> float | None:
        """Seconds until something is due; None when only a trigger can bring it about."""
        if self.paused_until is not None and now < self.paused_until:
            return None if self.paused_until == float("inf") else self.paused_until - now
        if self.pending:
            return 0.0
        due = [self.next_poll] if self.period else []
        if self.retry_at is not None:
            due.append(self.retry_at)
        return max(min(due) - now, 0.0) if due else None


def _poll_passed(agenda: Agenda, now: float) -> tuple[Agenda, bool]:
    """Polls keep their cadence: the next one is counted from the last one, not from the end of the run."""
    if not agenda.period or now < agenda.next_poll:
        return agenda, False
    missed = int((now - agenda.next_poll) // agenda.period)
    return replace(agenda, next_poll=agenda.next_poll + (missed + 1) * agenda.period), True
