"""When forwarding runs: triggers, polls and back-off, one run at a time (spec forwarding.md 1).

Owns the one timer and what is known of the next hop's failures. Promises: triggers during a run make
exactly one more run; a hop that fails is not knocked at in haste when ``forward-retry`` is on; nothing
but the end of the program, or a pause, keeps a due message from being tried.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.errors import ConfigError, PeerUnreachable, Problem, SpoolError
from engine.events import ForwardingEnded, ForwardingStarted, Level, MessageId, Notice
from engine.forward.courier import Ledger
from engine.forward.destinations import Destinations
from engine.forward.immediate import ImmediateForwarding
from engine.forward.lanes import LaneRun
from engine.forward.means import Means
from engine.forward.profile import profile_of
from engine.forward.reports import Reporter
from engine.forward.routing import Route, with_stand_in
from engine.forward.rule_book import RuleBook
from engine.forward.schedule import Agenda
from engine.forward.screening import Screens
from engine.forward.signin import Accounts, PasswordSource, TokenSource
from engine.forward.smarthosts import Smarthosts
from engine.forward.timetable import Timetable
from engine.forward.worker import Run, RunResult
from engine.link import MessageSummary
from engine.net.endpoint import Endpoint, EndpointError, parse_endpoint
from engine.net.resolver import resolve
from engine.spool.store import Spool

_QUIET_POLL = 60
"""Seconds: polls that are this frequent do not mention that there was nothing to do."""
_WHATEVER_WAS = frozenset({"admin", "network"})
"""Reasons to try messages whatever their back-off: a person wants it, or what kept us from it is over."""


class Forwarder:
    """Forwards what is queued, whenever there is a reason to."""

    def __init__(
        self,
        *,
        settings: Settings,
        spool: Spool,
        bus: Bus,
        clock: Clock,
        accounts: Accounts | None,
        keyring: PasswordSource | None,
        tls: ssl.SSLContext | None,
        domain: str,
    ) -> None:
        """Raise ConfigError when the next hop's address or the local one is unusable."""
        self._policy = settings.forward_retry
        reporter = None
        if settings.bounce:
            reporter = Reporter(spool=spool, bus=bus, clock=clock, domain=domain, queued=lambda: self.trigger("bounce"))
        self._means = Means(
            smarthosts=Smarthosts(_next_hops(settings), clock),
            profile=profile_of(settings, tls, domain),
            spool=spool,
            bus=bus,
            clock=clock,
            accounts=accounts,
            keyring=keyring,
            policy=settings.forward_retry,
            reporter=reporter,
            keeps_sent=bool(settings.keep_sent),
            reuse=settings.client_reuse,
        )
        # One queue for all in the order of the original, unless something is asked for that it does not know.
        self._lanes = settings.client_connections > 1 or bool(settings.client_rate or settings.forward_retry)
        self._destinations = Destinations(connections=settings.client_connections, rate=settings.client_rate)
        self._routes: dict[MessageId, Route] = {}
        self._resume_at = 0.0
        self._starts_with_run = settings.forward_at_start
        self._spool = spool
        self._bus = bus
        self._clock = clock
        period = float(settings.poll)
        self._agenda = Agenda(period=period, next_poll=clock.monotonic() + period)
        self._timetable = Timetable(spool, settings.forward_retry, clock)
        self._primed = False
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._run: Run | LaneRun | None = None
        self._stopping = False
        self._looping = False
        self._alone = False
        self.last_problem = ""
        """Why the last run was aborted; empty when it was not."""
        self.sign_in_problem = ""
        """What stands between us and signing in at the next hop, until something is accepted there."""

    @property
    def forwarding(self) -> bool:
        """Whether a run is going on."""
        return self._run is not None

    @property
    def paused(self) -> bool:
        """Whether nothing is forwarded for now."""
        until = self._agenda.paused_until
        return until is not None and self._clock.monotonic() < until

    @property
    def next_attempt(self) -> float:
        """Unix time of the next run that is settled; 0 when none is."""
        now = self._clock.monotonic()
        wait = self._agenda.wait(now)
        return 0.0 if wait is None else self._clock.time() + wait

    def trigger(self, reason: str) -> None:
        """Ask for a run: ``startup``, ``client disconnect``, ``admin``, ``rescan`` and so on."""
        if self._run is not None:
            connected = f": connected to {self._run.address}" if self._run.address else ""
            self._say(Level.VERBOSE, f"forwarding: [{reason}]: still busy from last time{connected}")
        self._agenda = self._agenda.triggered(reason)
        self._idle.clear()
        self._wake.set()

    def pause(self, seconds: float = 0) -> None:
        """Start no run for ``seconds`` (0: until :meth:`resume`); one that goes on ends after its message."""
        until = self._clock.monotonic() + seconds if seconds else float("inf")
        self._agenda = self._agenda.paused(until)
        self._wake.set()

    def resume(self) -> None:
        """Forward again; triggers that came meanwhile are made up for."""
        self._agenda = self._agenda.resumed()
        self._wake.set()

    async def stop(self, grace: float) -> None:
        """Start nothing new; wait up to ``grace`` seconds for the present message to be through."""
        self._stopping = True
        self._wake.set()
        if self._looping:
            with suppress(TimeoutError):
                async with asyncio.timeout(grace):
                    await self.idle()

    def use_tokens(self, tokens: TokenSource) -> None:
        """Have the access tokens of OAuth2 sign-ins come from here; to be said before anything is forwarded."""
        self._means = replace(self._means, tokens=tokens)

    def use_filters(self, screens: Screens) -> None:
        """Have these look at messages on their way out; to be said before anything is forwarded."""
        self._means = replace(self._means, screens=screens)

    def use_rules(self, rules: RuleBook) -> None:
        """Have these decide about senders, accounts and hops; to be said before anything is forwarded."""
        self._means = replace(self._means, rules=rules)

    @property
    def fallback(self) -> str:
        """The smarthost that takes mail in the place of the usual one; empty when that one does."""
        return self._means.smarthosts.fallback

    def shown(self, rows: Sequence[MessageSummary]) -> Sequence[MessageSummary]:
        """Rows of the queue with what the sender rules will do to each message, and who stands in for whom."""
        rules, fallback = self._means.rules, self.fallback
        if rules is not None:
            rows = [rules.shown(row) for row in rows]
        if fallback:
            rows = [with_stand_in(row, fallback) for row in rows]
        return rows

    def immediate(self) -> ImmediateForwarding:
        """For sessions whose clients wait for the outcome; what they leave queued is retried by this forwarder."""
        return ImmediateForwarding(self._means, on_deferred=self._put_off)

    def _put_off(self, message: MessageId, until: float) -> None:
        if self._policy is not None:
            self._timetable.times[message] = until
            self._schedule()
            self._wake.set()

    async def idle(self) -> None:
        """Wait until :meth:`run` has done what it was asked for, or is paused."""
        await self._idle.wait()

    async def run(self) -> None:
        """Forward until :meth:`stop` or cancellation."""
        self._looping = True
        self._idle.clear()
        try:
            async with asyncio.TaskGroup() as group:
                priming = group.create_task(self._prime(), name="stored times")
                await self._loop()
                priming.cancel()
        finally:
            self._looping = False
            self._idle.set()

    async def _loop(self) -> None:
        busy = False
        while not self._stopping:
            self._agenda, reason = self._agenda.advance(self._clock.monotonic())
            if reason:
                if busy:
                    self._say(Level.VERBOSE, f"forwarding: queued request [{reason}]")
                await self._guarded(reason, forced=self._policy is None or reason in _WHATEVER_WAS)
                busy = bool(self._agenda.pending)
                continue
            busy = False
            self._wake.clear()
            if self._primed:
                self._idle.set()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._agenda.wait(self._clock.monotonic())):
                    await self._wake.wait()

    async def look_up(self) -> None:
        """Say so early when the next hop cannot be looked up, or reached from here (spec forwarding.md 3.2, 3.3)."""
        hop, local = self._means.smarthosts.usual, self._means.profile.local
        asked = hop.proxy or hop
        if asked.path or (self._starts_with_run and not (asked.is_literal and asked.numeric_port)):
            return
        try:
            addresses = await resolve(asked, family=local.family)
        except PeerUnreachable as error:
            text = str(error).removeprefix("dns error: ")
            self._say(Level.WARNING, f"dns lookup of forward-to address failed: {text}")
            return
        if local.is_loopback and not any(each.is_loopback for each in addresses):
            text = f"{addresses[0].display()} cannot be reached from {local.host} (client-interface)"
            self._say(Level.WARNING, f"{text}: that address is for this computer alone")

    async def run_once(self, reason: str, *, alone: bool = False) -> RunResult:
        """One run now over all that is queued, for ``--as-client``; never raises for what a hop or the spool does.

        With ``client-rate`` it lasts until all has been tried. ``alone``: whoever asks says what went wrong.
        """
        self._alone = alone
        result = await self._guarded(reason, forced=True)
        while result.paced and not self._stopping:
            await asyncio.sleep(max(result.resume_at - self._clock.monotonic(), 0.0))
            result = (await self._guarded(reason, forced=True)).after(result)
        return result

    async def _guarded(self, reason: str, *, forced: bool) -> RunResult:
        self._idle.clear()
        try:
            return await self._once(reason, forced=forced)
        finally:
            self._run = None
            if not self._looping:
                self._idle.set()

    async def _once(self, reason: str, *, forced: bool) -> RunResult:
        if self._means.rules is not None:
            self._means.rules.refresh(self._say)
        try:
            messages = await self._due_messages(forced=forced)
        except SpoolError as error:
            return self._ended(reason, RunResult(error=str(error)))
        if not messages:
            self._schedule()
            if self._resume_at:
                # All that waits is for a destination that is left alone for now.
                return RunResult(resume_at=self._resume_at)
            if reason != "poll" or self._agenda.period > _QUIET_POLL:
                self._say(Level.VERBOSE, f"forwarding: [{reason}]")
                self._bus.publish(ForwardingStarted(reason=reason, messages=0))
                self._bus.publish(ForwardingEnded(reason=reason, error="", sent=0, failed=0, deferred=0))
            return RunResult()
        self._bus.publish(ForwardingStarted(reason=reason, messages=len(messages)))
        ledger = Ledger(times=self._timetable.times)
        self._timetable.begin()
        if self._lanes:
            self._run = LaneRun(self._means, ledger, self._destinations, self._routes)
        else:
            self._run = Run(self._means, ledger)
        try:
            result = await self._run.go(messages, forced=forced, stopping=lambda: self._stopping or self.paused)
        finally:
            if self._means.screens is not None:
                self._means.screens.forget(ledger.routed)
        return self._ended(reason, result)

    async def _due_messages(self, *, forced: bool) -> list[MessageId]:
        messages = await self._spool.queued()
        self._resume_at = 0.0
        due = messages if self._policy is None else self._timetable.due(messages)
        wanted = messages if forced else due
        return self._without_shut(wanted, forced=forced) if self._routes else wanted

    def _without_shut(self, messages: list[MessageId], *, forced: bool) -> list[MessageId]:
        """Those that do not go to a destination that is known to take none for now."""
        now = self._clock.monotonic()
        self._routes = {each: self._routes[each] for each in messages if each in self._routes}
        shut = {
            route: until
            for route in set(self._routes.values())
            if (until := self._destinations.of(route).shut_until(now, forced=forced))
        }
        self._resume_at = min(shut.values(), default=0.0)
        return [each for each in messages if self._routes.get(each) not in shut]

    async def _prime(self) -> None:
        """Wake up for what was deferred before this program was started."""
        try:
            await self._timetable.read(self._found)
        except SpoolError as error:
            self._say(Level.WARNING, f"forwarding: {error}")
        self._primed = True
        self._wake.set()

    def _found(self, at: float) -> None:
        """A message was deferred until Unix time ``at``."""
        when = self._clock.monotonic() + max(at - self._clock.time(), 0.0)
        if self._agenda.retry_at is None or when < self._agenda.retry_at:
            self._agenda = self._agenda.retrying(when)
            self._wake.set()

    def _ended(self, reason: str, result: RunResult) -> RunResult:
        self._bus.publish(
            ForwardingEnded(
                reason=reason,
                error=result.error,
                sent=result.sent,
                failed=result.failed,
                deferred=result.deferred,
                cut_short=result.cut_short,
                alone=self._alone,
            )
        )
        self.last_problem = result.error
        if self.paused:
            # What the pause cut short is made up for.
            self._agenda = self._agenda.triggered(reason)
        if result.sign_in_problem:
            self.sign_in_problem = result.sign_in_problem
        elif result.sent:
            self.sign_in_problem = ""
        later = [at for at in (self._resume_at, result.resume_at) if at]
        self._resume_at = min(later, default=0.0)
        self._schedule()
        return result

    def _schedule(self) -> None:
        """Set the one wake-up: the first deferred message, or the first destination that may be used again."""
        due = [at for at in (self._timetable.next(self._resume_at), self._resume_at) if at]
        if due or self._lanes:
            self._agenda = self._agenda.retrying(min(due, default=None))

    def _say(self, level: Level, text: str) -> None:
        self._bus.publish(Notice(level=level, text=text))


def _next_hops(settings: Settings) -> list[Endpoint]:
    hops: list[Endpoint] = []
    for option, text in (
        ("forward-to", settings.next_hop),
        *(("forward-fallback", each) for each in settings.forward_fallback),
    ):
        try:
            hops.append(parse_endpoint(text))
        except EndpointError as error:
            raise ConfigError(Problem(text=str(error), option=option)) from error
    return hops
