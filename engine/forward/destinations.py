"""What is known of each destination and account from one run to the next: failures, slow-downs, pace.

Times are monotonic. A destination that asks us to slow down gets half as many connections and a pause that
doubles with each such answer; it has its connections back one by one as messages are taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.clock import Clock
from engine.config.values import RateLimit, RetryPolicy
from engine.forward import schedule
from engine.forward.outcome import Step, Trouble, Verdict
from engine.forward.pace import Pace
from engine.forward.reply import enhanced_code
from engine.forward.routing import Route
from engine.forward.schedule import Breaker

_FIRST_PAUSE = 30.0
_LONGEST_PAUSE = 900.0
_GOOD_MESSAGES = 20
"""Messages taken in a row before one more connection is allowed again, and before the pauses begin anew."""
_REMEMBERED = 1000
_SLOW_CODES = frozenset({421, 432})


@dataclass(slots=True, kw_only=True)
class Destination:
    """One next hop and account."""

    most: int
    """Connections that the configuration allows."""
    allowed: int
    """Connections that it gets now."""
    breaker: Breaker = field(default_factory=Breaker)
    pace: Pace | None = None
    held_until: float = 0.0
    """It has asked for a pause until then."""
    _pauses: int = 0
    _good: int = 0

    def shut_until(self, now: float, *, forced: bool = False) -> float:
        """No attempt is made before, ``forced`` (a person wants it) or not; 0 if there is nothing against one."""
        paced = self.pace.resume_at(now) if self.pace is not None else now
        until = paced if forced else max(paced, self.breaker.open_until, self.held_until)
        return until if until > now else 0.0

    def took(self) -> None:
        """It has answered for a message without asking us to slow down."""
        self.breaker = Breaker()
        self._good += 1
        if self._good >= _GOOD_MESSAGES:
            self._good = self._pauses = 0
            self.allowed = min(self.allowed + 1, self.most)

    def fewer(self) -> None:
        """Half as many connections from now on."""
        self.allowed = max(self.allowed // 2, 1)
        self._good = 0

    def hold(self, clock: Clock) -> None:
        """Half as many connections, and none at all for a while."""
        self.fewer()
        pause = min(_FIRST_PAUSE * 2 ** min(self._pauses, 16), _LONGEST_PAUSE)
        self._pauses += 1
        self.held_until = clock.monotonic() + pause * clock.jitter(schedule.SPREAD)

    def failed(self, policy: RetryPolicy | None, clock: Clock, *, account: bool) -> None:
        """It could not be used at all."""
        if policy is not None:
            self.breaker = self.breaker.failed(
                policy, clock.monotonic(), clock.jitter(schedule.SPREAD), account=account
            )

    @property
    def forgettable(self) -> bool:
        """Whether nothing is known of it."""
        return (
            self.allowed == self.most
            and not self.breaker.failures
            and not self._pauses
            and not self.held_until
            and (self.pace is None or self.pace.idle)
        )


class Destinations:
    """All destinations that something is known of."""

    def __init__(self, *, connections: int, rate: RateLimit | None) -> None:
        self._connections = connections
        self._rate = rate
        self._known: dict[Route, Destination] = {}

    def of(self, route: Route) -> Destination:
        """The destination that ``route`` leads to."""
        if route not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known = {key: each for key, each in self._known.items() if not each.forgettable}
            pace = Pace(self._rate) if self._rate is not None else None
            self._known[route] = Destination(most=self._connections, allowed=self._connections, pace=pace)
        return self._known[route]


def asks_for_pause(verdict: Verdict | None, trouble: Trouble | None) -> bool:
    """Whether the hop wants us to come back later (RFC 5321 3.8, RFC 4954 6, RFC 3463 3.8)."""
    if trouble is not None:
        return trouble.code in _SLOW_CODES
    assert verdict is not None
    if verdict.closing or verdict.code in _SLOW_CODES:
        return True
    return verdict.step not in {Step.LOCAL, Step.RCPT} and _policy_delay(verdict.code, verdict.text)


def asks_for_less(verdict: Verdict) -> bool:
    """Whether recipients were put off for reasons of policy: greylisting, or too many at once."""
    return any(_policy_delay(each.code, each.reason) for each in verdict.refused)


def _policy_delay(code: int, text: str) -> bool:
    return 400 <= code < 500 and enhanced_code(text).startswith("4.7.")
