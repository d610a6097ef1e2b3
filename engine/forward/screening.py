"""Filters on the way out: what they are asked for a claimed message, and what their answer means for it.

Spec forwarding.md 13 and 14. A *client filter* looks at each message once there is a connection for it; for a
message with ForwardTo the same filters run as *routing filter* instead, before the connection is chosen.
Promises: what a filter has left behind is read again before anything else is done with the message; an
answer that nobody can carry out fails it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from engine.clock import Clock
from engine.config.values import RetryPolicy
from engine.errors import EnvelopeCorrupt, EnvelopeVanished
from engine.events import Level, MessageId
from engine.filters.base import Filter, MessageFiles, Result, Role, Verdict
from engine.filters.registry import Filters
from engine.filters.settings import FilterSettings, Say
from engine.forward.outcome import Decision, Fate
from engine.net.mail_route import MailRoute
from engine.spool.store import Claim

ROUTING_FAILED = "routing filter failed"
_FILTER_CODE = 550


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """What filters have made of one message."""

    decision: Decision | None = None
    """None: it may go on."""
    refusal: str = ""
    """What a client is told that waits for the outcome."""
    stop: bool = False
    """The run ends after this message."""


PASSED = Screening()


class Screens:
    """The filters of one forwarder in both roles, and the detours that they know of."""

    def __init__(self, specs: Sequence[str], settings: FilterSettings, *, say: Say, clock: Clock) -> None:
        """Raise ConfigError for specifications that cannot be used."""
        self.routes: dict[MessageId, MailRoute] = {}
        """Where else messages may go whose address a filter has looked up in this run."""
        settings = replace(settings, on_route=self.routes.__setitem__)
        self.client = Filters.parse(specs, Role.CLIENT, settings, say=say, clock=clock)
        self.routing = Filters.parse(specs, Role.ROUTING, settings, say=say, clock=clock)
        self.say = say

    @property
    def warnings(self) -> tuple[str, ...]:
        """For the log at the start: programs that are missing."""
        return self.client.warnings

    def forget(self, messages: Iterable[MessageId]) -> None:
        """A run is over that has looked up the way of ``messages``."""
        for each in messages:
            self.routes.pop(each, None)

    @property
    def trivial(self) -> bool:
        """Whether there is nothing to be asked."""
        return self.client.trivial


class Screen:
    """One connection's filters; it handles one message at a time."""

    def __init__(self, screens: Screens, policy: RetryPolicy | None) -> None:
        self._screens = screens
        self._policy = policy
        self._client: Filter | None = None
        self._routing: Filter | None = None

    async def route(self, claim: Claim) -> Screening:
        """Run the routing filter; the claim's envelope tells where the message goes then."""
        self._screens.routes.pop(claim.id, None)
        if self._routing is None:
            self._routing = self._screens.routing.chain()
        screening = await self._run(self._routing, claim)
        if screening.decision is None or screening.decision.fate is not Fate.FAIL:
            return replace(screening, stop=False)
        reason = ROUTING_FAILED
        if self._policy is not None:
            reason = f"{reason}: {screening.decision.reason}"
        return Screening(
            decision=self._final(replace(screening.decision, reason=reason), plain_code=0), refusal="routing failed"
        )

    async def check(self, claim: Claim) -> Screening:
        """Run the client filter; the claim's envelope and content are what is to be sent then."""
        if self._client is None:
            self._client = self._screens.client.chain()
        screening = await self._run(self._client, claim)
        if screening.decision is None or screening.decision.fate is not Fate.FAIL:
            return screening
        return replace(screening, decision=self._final(screening.decision, plain_code=_FILTER_CODE))

    async def close(self) -> None:
        """The connection or the run is over."""
        for each in (self._client, self._routing):
            if each is not None:
                await each.close()
        self._client = self._routing = None

    async def _run(self, chain: Filter, claim: Claim) -> Screening:
        content, envelope = claim.paths()
        verdict = await chain.run(MessageFiles(id=claim.id, content=content, envelope=envelope))
        if verdict.result is Result.ABANDON:
            await claim.abandon()
            return Screening(decision=Decision(fate=Fate.GONE, reason="abandoned"), stop=verdict.special)
        try:
            await claim.reopen()
        except EnvelopeVanished as error:
            self._screens.say(Level.WARNING, f"{chain.name}: the filter has left nothing to forward: {error}", claim.id)
            gone = Decision(fate=Fate.GONE, reason="the filter has removed the envelope")
            return Screening(decision=gone, refusal="rejected", stop=verdict.special)
        except EnvelopeCorrupt as error:
            if verdict.result is Result.OK:
                reason = f"the filter has left a message that is no good: {error}"
                verdict = Verdict(result=Result.FAIL, special=verdict.special, response="failed", reason=reason)
        if verdict.result is Result.OK:
            return Screening(stop=verdict.special)
        failed = Decision(fate=Fate.FAIL, reason=verdict.reason or verdict.response, code=verdict.code)
        return Screening(decision=failed, refusal=verdict.response or "rejected", stop=verdict.special)

    def _final(self, decision: Decision, *, plain_code: int) -> Decision:
        """A filter may say "later" by a code of its own; that counts where temporary failures are told apart."""
        if self._policy is not None and 400 <= decision.code < 500:
            return replace(decision, fate=Fate.DEFER)
        return replace(decision, code=plain_code)
