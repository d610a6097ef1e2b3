"""The one connection of a run, and when it has to be another one (spec forwarding.md 2.4)."""

from __future__ import annotations

from engine.bus import Bus
from engine.events import HopConnecting, MessageId
from engine.forward.observer import BusObserver
from engine.forward.profile import HopProfile
from engine.forward.routing import Route, describe_change
from engine.forward.session import HopSession
from engine.forward.signin import Accounts, PasswordSource
from engine.net.endpoint import Endpoint


class Hops:
    """Keeps a session open for as long as consecutive messages want the same address and account."""

    def __init__(
        self, *, profile: HopProfile, bus: Bus, accounts: Accounts | None, keyring: PasswordSource | None
    ) -> None:
        self._profile = profile
        self._bus = bus
        self._accounts = accounts
        self._keyring = keyring
        self._observer = BusObserver(bus)
        self._session: HopSession | None = None
        self._route = Route()

    @property
    def address(self) -> str:
        """The far end of the open connection; empty when there is none."""
        return self._session.address if self._session is not None and self._session.usable else ""

    @property
    def ready(self) -> bool:
        """Whether there is a session that got as far as taking messages."""
        return self._session is not None

    async def session(self, route: Route, endpoint: Endpoint, message: MessageId) -> HopSession:
        """The session for ``route``, opened if need be; raises PeerError, TlsError or AuthError."""
        self._observer.message = message
        if self._session is not None:
            if self._session.usable and route == self._route:
                self._bus.publish(HopConnecting(stage="connected", address=self._session.address))
                return self._session
            if route != self._route:
                self._observer.notice(f"forwarding [{message}]: {describe_change(self._route, route)}")
            await self.leave()
        self._refresh()
        session = HopSession(self._profile, self._observer)
        await session.open(endpoint, accounts=self._accounts, selector=route.selector, keyring=self._keyring)
        self._session, self._route = session, route
        return session

    def _refresh(self) -> None:
        reload = self._accounts.refresh() if self._accounts is not None else None
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
