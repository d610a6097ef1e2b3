"""The AUTH exchanges of one session: mechanism, secrets, the event and the delay of a failure.

The protocol core is told at once what became of a step, or later; then ``resume`` is called, too, so that
the session goes on. A ``Close`` is what the core wants in answer to one failure too many.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from engine.bus import Bus
from engine.events import ClientAuthenticated, Level
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success, Verification
from engine.server.access import PeerAccess
from engine.server.limits import GuessingBrake
from engine.server.peer import Peer
from engine.server.shared import Shared
from engine.smtp.actions import Close
from engine.smtp.server import ServerCore
from engine.smtp.states import State

LONGEST_VERIFICATION = 60.0
"""Seconds, waiting for a thread included."""


class SignIn:
    """At most one exchange at a time."""

    def __init__(
        self,
        shared: Shared,
        session: int,
        peer: Peer,
        access: PeerAccess,
        *,
        core: ServerCore,
        resume: Callable[[Close | None], None],
    ) -> None:
        self._shared = shared
        self._session = session
        self._peer = peer
        self._access = access
        self._core = core
        self._resume = resume
        self.mechanism = ""
        """The one that was last named, in lower case."""
        self._exchange: ServerExchange | None = None
        self._verifying: asyncio.Task[None] | None = None
        self._delayed: asyncio.TimerHandle | None = None

    def begin(self, mechanism: str, initial: bytes | None, *, encrypted: bool) -> Close | None:
        """Start the exchange of a mechanism that is on offer."""
        self.mechanism = mechanism.lower()
        self._exchange = self._access.begin(mechanism, encrypted=encrypted)
        if self._exchange is None:
            return self._answer(self._published(Failure(identity="", detail="mechanism withdrawn")))
        return self._answer(self._published(self._exchange.start(initial)))

    def respond(self, response: bytes) -> Close | None:
        """Go on with it."""
        assert self._exchange is not None
        return self._answer(self._published(self._exchange.respond(response)))

    @property
    def under_way(self) -> bool:
        """Whether the client waits for our answer."""
        return self._verifying is not None or self._delayed is not None

    def close(self) -> None:
        """The session has ended."""
        if self._verifying is not None:
            self._verifying.cancel()
        if self._delayed is not None:
            self._delayed.cancel()

    def _answer(self, step: Step) -> Close | None:
        match step:
            case Challenge(data=data):
                self._core.challenge(data)
            case Success(identity=identity):
                self._core.signed_in(identity)
            case Verification():
                name = f"sign-in of smtp session {self._session}"
                self._verifying = self._shared.loop.create_task(self._verify(step), name=name)
            case Failure(undecided=True):
                self._core.sign_in_undecided()
            case Failure():
                delay = self._shared.brake.failed(self._peer.address, self._shared.clock.monotonic())
                if not delay:
                    return self._core.not_signed_in()
                self._delayed = self._shared.loop.call_later(delay, self._refuse_late)
        return None

    def _refuse_late(self) -> None:
        self._delayed = None
        if self._core.state is not State.CLOSED:
            self._resume(self._core.not_signed_in())

    async def _verify(self, verification: Verification) -> None:
        try:
            result = await self._shared.workers.run(verification.decide, limit=LONGEST_VERIFICATION)
        except TimeoutError:
            result = Failure(identity="", detail=f"no answer within {LONGEST_VERIFICATION:g}s", undecided=True)
        except RuntimeError as error:
            result = Failure(identity="", detail="nothing", warning=f"internal error: {error}", undecided=True)
        self._verifying = None
        self._publish(result)
        if self._core.state is not State.CLOSED:
            closing = self._answer(result)
            if not self._core.busy:
                self._resume(closing)

    def _published(self, step: Step) -> Step:
        if isinstance(step, Challenge):
            return step
        self._exchange = None
        if not isinstance(step, Verification):
            self._publish(step)
        return step

    def _publish(self, step: Success | Failure) -> None:
        publish_outcome(self._shared, self._session, self._peer, self.mechanism, step)


class Witness(Protocol):
    """What hears of sign-ins: a server's shared things, whatever its protocol."""

    @property
    def bus(self) -> Bus: ...

    @property
    def brake(self) -> GuessingBrake: ...

    def say(self, level: Level, text: str, peer: str) -> None:
        """A line for the log."""
        ...


def publish_outcome(shared: Witness, session: int, peer: Peer, mechanism: str, step: Success | Failure) -> None:
    """Tell the log, the stream of events and, of a success, the brake how a sign-in ended."""
    if isinstance(step, Failure) and step.warning:
        shared.say(Level.WARNING, step.warning, peer.text)
    ok = isinstance(step, Success)
    if ok:
        shared.brake.succeeded(peer.address)
    shared.bus.publish(
        ClientAuthenticated(
            session=session,
            peer=peer.text,
            mechanism=mechanism,
            identity=step.identity,
            ok=ok,
            detail=step.detail,
        )
    )
