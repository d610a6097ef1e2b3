"""The AUTH exchanges of one session: mechanism, secrets, the event and the delay of a failure."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from engine.events import ClientAuthenticated, Level
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success, Verification
from engine.server.access import PeerAccess
from engine.server.peer import Peer
from engine.server.shared import Shared

LONGEST_VERIFICATION = 60.0
"""Seconds, waiting for a thread included."""


class SignIn:
    """At most one exchange at a time."""

    def __init__(self, shared: Shared, session: int, peer: Peer, access: PeerAccess) -> None:
        self._shared = shared
        self._session = session
        self._peer = peer
        self._access = access
        self._mechanism = ""
        self._exchange: ServerExchange | None = None
        self._verifying: asyncio.Task[None] | None = None

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

    def verify(self, verification: Verification, then: Callable[[Success | Failure], None]) -> None:
        """Find out, in a thread, what a step has left open; ``then`` is called unless :meth:`close` was before."""
        name = f"sign-in of smtp session {self._session}"
        self._verifying = self._shared.loop.create_task(self._verify(verification, then), name=name)

    def close(self) -> None:
        """The session has ended."""
        if self._verifying is not None:
            self._verifying.cancel()

    async def _verify(self, verification: Verification, then: Callable[[Success | Failure], None]) -> None:
        try:
            result = await self._shared.workers.run(verification.decide, limit=LONGEST_VERIFICATION)
        except TimeoutError:
            result = Failure(identity="", detail=f"no answer within {LONGEST_VERIFICATION:g}s")
        except RuntimeError as error:
            result = Failure(identity="", detail="nothing", warning=f"internal error: {error}")
        self._verifying = None
        self._publish(result)
        then(result)

    def delay(self) -> float:
        """How many seconds the answer to a failure has to wait."""
        return self._shared.brake.failed(self._peer.address, self._shared.clock.monotonic())

    def _published(self, step: Step) -> Step:
        if isinstance(step, Challenge):
            return step
        self._exchange = None
        if not isinstance(step, Verification):
            self._publish(step)
        return step

    def _publish(self, step: Success | Failure) -> None:
        if isinstance(step, Failure) and step.warning:
            self._shared.say(Level.WARNING, step.warning, self._peer.text)
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
