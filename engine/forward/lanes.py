"""A run with a queue of its own for each destination and account, and several connections to each.

One feeder claims the messages in order and hands each to its lane; the workers of a lane carry them. A lane
begins with one connection and gets more when a message has been answered for and a backlog has formed, so
that small queues keep their order and a dead host sees one attempt. The feeder waits a moment for a lane that
is full, then looks further, so that a host that hangs holds up its own mail only. How far it looks is bounded:
neither memory nor the number of claims grows with the queue.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from engine.errors import SpoolError
from engine.events import Level, MessageId, Notice
from engine.forward import schedule
from engine.forward.courier import Carried, Courier, Ledger
from engine.forward.destinations import Destinations, asks_for_less, asks_for_pause
from engine.forward.lane import Lane
from engine.forward.means import Means
from engine.forward.outcome import Fate, Onward
from engine.forward.picking import Picker
from engine.forward.routers import Routers
from engine.forward.routing import Route
from engine.forward.worker import TROUBLES, RunResult
from engine.spool.store import Claim

PATIENCE = 0.2
"""Seconds that a full lane may hold up the others."""
LOOK_AHEAD = 1000
"""Messages that are looked at and put back, in one run, because their destination takes none now."""
_NEXT_LOOK = 15.0
"""Seconds until a run looks at the messages behind those."""


class LaneRun:
    """One run over a snapshot of the queue; used once."""

    def __init__(
        self, means: Means, ledger: Ledger, destinations: Destinations, routes: dict[MessageId, Route]
    ) -> None:
        """``routes`` remembers, from run to run, where messages go that were looked at in vain."""
        self._means = means
        self._ledger = ledger
        self._destinations = destinations
        self._routes = routes
        self._lanes: dict[Route, Lane] = {}
        self._couriers: list[Courier] = []
        self._routers = Routers(means, ledger)
        self._cut_short = False
        self._moved = asyncio.Event()
        self._fed = False
        self._looked = 0
        self._error = ""
        self._aborted = False
        self._account = False
        self._forced = False
        self._stopping: Callable[[], bool] = bool

    @property
    def address(self) -> str:
        """The far end of an open connection; empty when there is none."""
        return next((each.address for each in self._couriers if each.address), "")

    async def go(self, messages: list[MessageId], *, forced: bool, stopping: Callable[[], bool]) -> RunResult:
        """Try ``messages``; ``forced`` includes those that are not due, and destinations that are to be left alone."""
        self._forced, self._stopping = forced, stopping
        try:
            async with asyncio.TaskGroup() as group:
                feeding = self._feed(group, iter(messages), Picker(self._means, self._ledger, forced=forced))
                group.create_task(feeding, name="forward feeder")
        finally:
            await self._routers.close()
            await asyncio.shield(self._give_back([claim for lane in self._lanes.values() for claim in lane.held]))
        if not (self._error or self._over):
            self._ledger.tell_end(self._means.bus)
        counts = self._ledger.counts
        reopening = [lane.reopens for lane in self._lanes.values() if lane.closed and lane.reopens]
        if self._looked >= LOOK_AHEAD:
            reopening.append(self._means.clock.monotonic() + _NEXT_LOOK)
        return RunResult(
            error=self._error,
            sent=counts[Fate.DONE],
            failed=counts[Fate.FAIL],
            deferred=counts[Fate.DEFER],
            messages=len(messages),
            cut_short=self._cut_short and not self._error,
            sign_in_problem=self._error if self._account else "",
            resume_at=min(reopening, default=0.0),
            paced=any(lane.paced for lane in self._lanes.values()),
        )

    @property
    def _over(self) -> bool:
        return self._aborted or self._cut_short or self._stopping()

    def _wake(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()

    async def _feed(self, group: asyncio.TaskGroup, unread: Iterator[MessageId], picker: Picker) -> None:
        """Give every message to its lane; ends when there is no more to give."""
        try:
            while not self._over and await self._feed_one(group, unread, picker):
                pass
        except SpoolError as error:
            self._abort(str(error))
        self._fed = True
        self._wake()

    async def _feed_one(self, group: asyncio.TaskGroup, unread: Iterator[MessageId], picker: Picker) -> bool:
        """One step; whether there are more."""
        lane = next((each for each in self._lanes.values() if each.later and each.room and not each.closed), None)
        if lane is not None:
            await self._refill(group, lane, picker)
            return True
        waiting = sum(len(each.later) for each in self._lanes.values() if not each.closed)
        message = None if waiting + self._looked >= LOOK_AHEAD else next(unread, None)
        if message is not None:
            await self._read(group, message, picker)
        elif waiting or self._routers.busy:
            await self._moved.wait()
        return bool(message is not None or waiting or self._routers.busy)

    async def _refill(self, group: asyncio.TaskGroup, lane: Lane, picker: Picker) -> None:
        """Claim again what was put aside for want of room."""
        claim = await picker.claim(lane.later[0])
        if not lane.closed:
            lane.later.popleft()
        if claim is None:
            return
        if lane.closed or self._means.way(claim.envelope).route != lane.route:
            # Somebody has sent it elsewhere meanwhile: the next run sees to that.
            await claim.release()
            return
        lane.held.append(claim)
        self._staff(group, lane)
        self._wake()

    async def _read(self, group: asyncio.TaskGroup, message: MessageId, picker: Picker) -> None:
        known = self._routes.get(message)
        if known is not None and self._lane(known).closed:
            return
        claim = await picker.claim(message)
        if claim is None:
            return
        self._routes.pop(message, None)
        if not self._routers.wanted(claim):
            await self._assign(group, claim)
            return
        try:
            await self._routers.room()
        except BaseException:
            await asyncio.shield(claim.release())
            raise
        group.create_task(self._route(group, claim), name=f"routing of {message}")

    async def _route(self, group: asyncio.TaskGroup, claim: Claim) -> None:
        """Let the routing filter look at a message, and give it to its lane."""
        try:
            if await self._routers.route(claim):
                await self._assign(group, claim)
        except SpoolError as error:
            self._abort(str(error))
        except BaseException:
            with suppress(SpoolError):  # the filter or the lane may have ended the claim
                await asyncio.shield(claim.release())
            raise
        finally:
            self._routers.done()
            self._wake()

    async def _assign(self, group: asyncio.TaskGroup, claim: Claim) -> None:
        lane = self._lane(self._means.way(claim.envelope).route)
        try:
            await self._wait_for_room(lane)
        except BaseException:
            await asyncio.shield(claim.release())
            raise
        await self._place(group, claim, lane)

    async def _wait_for_room(self, lane: Lane) -> None:
        if lane.room or lane.slow or lane.later:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while not (lane.room or lane.closed or self._over):
                    await self._moved.wait()
        lane.slow = not lane.room

    def _lane(self, route: Route) -> Lane:
        if route not in self._lanes:
            destination = self._destinations.of(route)
            lane = self._lanes[route] = Lane(route, destination, self._means.clock)
            shut = destination.shut_until(self._means.clock.monotonic(), forced=self._forced)
            if shut:
                lane.paced = self._forced
                lane.close(shut)
        return self._lanes[route]

    async def _put_aside(self, claim: Claim, lane: Lane) -> None:
        if lane.closed:
            self._looked += 1
            self._routes[claim.id] = lane.route
        else:
            lane.later.append(claim.id)
        await claim.release()

    async def _place(self, group: asyncio.TaskGroup, claim: Claim, lane: Lane) -> None:
        if lane.closed or lane.later or not lane.room:
            await self._put_aside(claim, lane)
            return
        lane.held.append(claim)
        self._staff(group, lane)
        self._wake()

    def _staff(self, group: asyncio.TaskGroup, lane: Lane) -> None:
        if lane.wants_worker and not self._over:
            lane.workers += 1
            name = f"forward to {lane.route.address or self._means.smarthosts.usual.display()}"
            group.create_task(self._work(group, lane), name=name)

    async def _work(self, group: asyncio.TaskGroup, lane: Lane) -> None:
        """Carry claims of ``lane`` over one connection until there are no more."""
        courier = Courier(self._means, self._ledger)
        self._couriers.append(courier)
        try:
            while (claim := await self._next(courier, lane)) is not None:
                carried = await courier.carry(claim, following=lambda: self._follow(lane))
                await self._judge(lane, courier, carried)
                self._staff(group, lane)
                self._wake()
        except SpoolError as error:
            self._abort(str(error))
        except BaseException:
            courier.abandon()
            raise
        finally:
            lane.workers -= 1
            await asyncio.shield(self._end(courier, lane))
        self._staff(group, lane)
        await courier.leave()

    async def _end(self, courier: Courier, lane: Lane) -> None:
        try:
            await courier.give_back()
        except SpoolError as error:
            self._abort(str(error))
        if lane.closed:
            await self._empty(lane)
        self._couriers.remove(courier)
        self._wake()

    async def _next(self, courier: Courier, lane: Lane) -> Claim | None:
        begun = courier.take_begun()
        if begun is not None:
            return None if lane.closed or self._over else begun
        while not (self._over or lane.closed or lane.has_worker_too_many):
            claim = lane.take()
            if claim is not None:
                self._wake()
                return claim
            if self._fed or lane.closed:
                break
            await self._moved.wait()
        return None

    def _follow(self, lane: Lane) -> Claim | None:
        if self._over or lane.has_worker_too_many:
            return None
        claim = lane.take()
        if claim is not None:
            self._wake()
        return claim

    async def _judge(self, lane: Lane, courier: Courier, carried: Carried) -> None:
        """Draw the conclusions for the rest of the lane."""
        destination, decision, trouble = lane.destination, carried.decision, carried.trouble
        lane.troubles = lane.troubles + trouble.ready if trouble is not None else 0
        if carried.verdict is not None:
            lane.proven = True
            if asks_for_less(carried.verdict):
                destination.fewer()
            elif not decision.hop:
                destination.took()
        paused = (carried.verdict or trouble) is not None and asks_for_pause(carried.verdict, trouble)
        if paused:
            destination.hold(self._means.clock)
            self._say(Level.WARNING, f"forwarding: slowing down, as the server asks: {decision.reason}")
            lane.close(destination.held_until)
        self._cut_short = self._cut_short or carried.screening.stop
        unusable = trouble is not None and not trouble.ready
        if unusable or decision.onward is Onward.ABORT or lane.troubles >= TROUBLES:
            self._give_up(lane, carried, counts=not paused)
        elif decision.onward is Onward.RECONNECT:
            await courier.leave()

    def _give_up(self, lane: Lane, carried: Carried, *, counts: bool) -> None:
        """Close a lane whose destination cannot be used; ``counts``: as a failure of the destination."""
        destination, decision, trouble = lane.destination, carried.decision, carried.trouble
        clock, policy = self._means.clock, self._means.policy
        if counts:
            destination.failed(policy, clock, account=decision.account)
        reopens = destination.shut_until(clock.monotonic())
        if policy is not None and not reopens:
            reopens = clock.monotonic() + schedule.delay(policy, max(destination.breaker.failures, 1))
        lane.close(reopens)
        own = trouble is not None and trouble.own
        if not own:
            self._error = self._error or decision.reason
            self._account = self._account or decision.account
        if trouble is None or not (own and trouble.unreachable):
            self._say(Level.WARNING, f"smtp client error: {decision.reason}")

    async def _empty(self, lane: Lane) -> None:
        """Give the claims of a closed lane back, and remember what was put aside."""
        self._routes.update((message, lane.route) for message in lane.later)
        lane.later.clear()
        claims = tuple(lane.held)
        lane.held.clear()
        self._routes.update((claim.id, lane.route) for claim in claims)
        await self._give_back(claims)

    async def _give_back(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            try:
                await claim.release()
            except SpoolError as error:
                self._abort(str(error))

    def _abort(self, reason: str) -> None:
        if self._aborted:
            return
        self._aborted = True
        self._error = self._error or reason
        self._say(Level.WARNING, f"smtp client error: {reason}")

    def _say(self, level: Level, text: str) -> None:
        self._means.bus.publish(Notice(level=level, text=text))
