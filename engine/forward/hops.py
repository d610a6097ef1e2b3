"""The one connection of a courier, and when it has to be another one (spec forwarding.md 2.4)."""

from __future__ import annotations

from collections.abc import AsyncIterator

from engine.errors import PeerError, PeerUnreachable
from engine.events import MessageId
from engine.forward.means import Means
from engine.forward.observer import BusObserver
from engine.forward.routing import Route, describe_change
from engine.forward.session import HopSession
from engine.net.endpoint import Endpoint, parse_endpoint
from engine.net.mail_route import MailRoute, display


class Hops:
    """Keeps a session open for as long as consecutive messages want the same address and account."""

    def __init__(self, means: Means, dead: set[str]) -> None:
        """``dead``: addresses that single messages name and that could not be reached; it is added to."""
        self._means = means
        self._dead = dead
        self._target = ""
        self._observer = BusObserver(means.bus)
        self._session: HopSession | None = None
        self._tried: HopSession | None = None
        self._endpoint = means.smarthosts.usual
        self._route = Route()
        self._used = 0

    @property
    def address(self) -> str:
        """The far end of the open connection; empty when there is none."""
        return self._session.address if self._session is not None and self._session.usable else ""

    @property
    def stand_in(self) -> str:
        """``smarthost=[2]`` when the open connection is to one that stands in for the usual smarthost."""
        return "" if self._route.address else self._means.smarthosts.describe(self._endpoint)

    @property
    def stage(self) -> str:
        """How far the session got that was used or tried last."""
        return self._tried.stage if self._tried is not None else ""

    @property
    def spent(self) -> bool:
        """Whether the open connection has had all the messages that one may have (option ``client-reuse``)."""
        return bool(self._means.reuse) and self._used >= self._means.reuse

    async def session(self, route: Route, message: MessageId, detour: MailRoute | None = None) -> HopSession:
        """The session for ``route``, opened if need be; ``detour`` knows what other addresses will do.

        Raises EndpointError, PeerError, TlsError or AuthError, and :class:`NobodyLeft` when all addresses are known
        to be dead.
        """
        self._observer.message = message
        if self._session is not None:
            if self._fits(route) and await self._leads_to(route, detour):
                self._observer.stage("connected", self._session.address)
                self._used += 1
                return self._session
            if route != self._route:
                self._observer.notice(f"forwarding [{message}]: {describe_change(self._route, route)}")
            await self.leave()
        self._refresh()
        if route.address:
            self._session = await self._first_of(route, detour)
        else:
            self._session = await self._first_that_answers(route)
        self._route = route
        self._used = 1
        return self._session

    def _fits(self, route: Route) -> bool:
        if self._session is None or not self._session.usable or route != self._route or self.spent:
            return False
        return bool(route.address) or not self._means.smarthosts.stands_in(self._endpoint)

    async def _leads_to(self, route: Route, detour: MailRoute | None) -> bool:
        """Whether the open connection, which may be to a substitute, is one for the message's domain too."""
        if self._target == route.address:
            return True
        async for address in _addresses(route, detour):
            if address == self._target:
                return True
        return False

    async def _first_of(self, route: Route, detour: MailRoute | None) -> HopSession:
        """A session with the address that the message names, or with the next mail host of its domain."""
        first: PeerError | None = None
        replaceable = detour is not None or bool(route.others)
        async for address in _addresses(route, detour):
            if address in self._dead:
                continue
            try:
                session = await self._open(parse_endpoint(address), route, replaceable=replaceable)
            except _OutOfService as lost:
                error = lost.error
            except PeerUnreachable as unreachable:
                error = unreachable
            else:
                self._target = address
                return session
            self._dead.add(address)
            self._observer.warning(f"smtp connection failed: {error}")
            first = first or error
        if first is None:
            raise NobodyLeft
        raise first

    async def _first_that_answers(self, route: Route) -> HopSession:
        """A session with the usual smarthost, or with the first of the others that can be reached."""
        smarthosts = self._means.smarthosts
        candidates = smarthosts.candidates()
        first: PeerError | None = None
        for endpoint, after in zip(candidates, (*candidates[1:], None), strict=True):
            try:
                session = await self._open(endpoint, route, replaceable=True)
            except _OutOfService as lost:
                first = first or lost.error
                if len(candidates) > 1:
                    smarthosts.unreachable(endpoint, str(lost.error))
                if after is None:
                    raise first from lost
                self._observer.warning(f"forwarding: {lost.error}: trying {after.display()} instead")
                continue
            chosen = smarthosts.reached(endpoint)
            if chosen is not None:
                self._means.bus.publish(chosen)
            self._target = ""
            return session
        raise AssertionError  # pragma: no cover - there is always one candidate

    async def _open(self, endpoint: Endpoint, route: Route, *, replaceable: bool) -> HopSession:
        means = self._means
        session = self._tried = HopSession(means.profile, self._observer)
        try:
            await session.open(
                endpoint,
                accounts=means.accounts,
                selector=route.selector,
                keyring=means.keyring,
                tokens=means.tokens,
            )
        except PeerError as error:
            if replaceable and (isinstance(error, PeerUnreachable) or not session.introduced):
                raise _OutOfService(error) from error
            raise
        self._endpoint = endpoint
        return session

    def _refresh(self) -> None:
        accounts = self._means.accounts
        reload = accounts.refresh() if accounts is not None else None
        if reload is not None:
            say = self._observer.notice if reload.ok else self._observer.warning
            for text in (reload.text, *reload.details):
                say(text)

    async def leave(self) -> None:
        """Say QUIT and close, if there is anything to close."""
        session, self._session = self._session, None
        if session is not None:
            await session.leave()

    def abandon(self) -> None:
        """Close without a word."""
        if self._session is not None:
            self._session.abandon()
            self._session = None


async def _addresses(route: Route, detour: MailRoute | None) -> AsyncIterator[str]:
    """The address that the message names, then those of its sender's rule, or others that take its domain's mail."""
    for written in (route.address, *route.others):
        yield written
    if detour is None or display(await detour.address(0), detour.port) != route.address:
        return  # somebody has written down another address since
    index = 1
    while address := await detour.address(index):
        yield display(address, detour.port)
        index += 1


class NobodyLeft(Exception):
    """No address of the message is left that might be tried in this run."""


class _OutOfService(Exception):
    """A smarthost that could not be reached, or was lost before it said EHLO."""

    def __init__(self, error: PeerError) -> None:
        self.error = error
        super().__init__(str(error))
