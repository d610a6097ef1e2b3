"""The AUTH exchanges of one session: mechanism, secrets, the event and the delay of a failure."""

from __future__ import annotations

from engine.events import ClientAuthenticated
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success
from engine.server.access import PeerAccess
from engine.server.peer import Peer
from engine.server.shared import Shared


class SignIn:
    """At most one exchange at a time."""

    def __init__(self, shared: Shared, session: int, peer: Peer, access: PeerAccess) -> None:
        self._shared = shared
        self._session = session
        self._peer = peer
        self._access = access
        self._mechanism = ""
        self._exchange: ServerExchange | None = None

    def begin(self, mechanism: str, initial: bytes | None, *, encrypted: bool) -> Step:
        """Start the exchange of a mechanism that is on offer."""
        self._mechanism = mechanism.lower()
        self._exchange = self._access.begin(mechanism, encrypted=encrypted)
        if self._exchange is None:
            return self._published(Failure(identity="", detail="mechanism withdrawn"))
        return self._published(self._exchange.start(initial))

    def respond(self, response: bytes) -> Step:
        """Go on with it."""
        assert self._exchange is not None
        return self._published(self._exchange.respond(response))

    def delay(self) -> float:
        """How many seconds the answer to a failure has to wait."""
        return self._shared.brake.failed(self._peer.address, self._shared.clock.monotonic())

    def _published(self, step: Step) -> Step:
        if isinstance(step, Challenge):
            return step
        self._exchange = None
        ok = isinstance(step, Success)
        if ok:
            self._shared.brake.succeeded(self._peer.address)
        self._shared.bus.publish(
            ClientAuthenticated(
                session=self._session,
                peer=self._peer.text,
                mechanism=self._mechanism,
                identity=step.identity,
                ok=ok,
                detail=step.detail,
            )
        )
        return step
