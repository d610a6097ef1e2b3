"""The sign-ins of one POP3 session: mechanisms, secrets, the event and the delay of a failure."""

from __future__ import annotations

from collections.abc import Callable

from engine.pop3.apop import apop_step
from engine.pop3.shared import PopShared
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success, Verification
from engine.sasl.mechanisms import for_secrets
from engine.sasl.server import fresh_challenge
from engine.server.peer import Peer
from engine.server.sign_in import LONGEST_VERIFICATION, publish_outcome


class PopSignIn:
    """Fulfils :class:`engine.pop3.policy.Access` for one peer; at most one exchange at a time."""

    def __init__(self, shared: PopShared, session: int, peer: Peer) -> None:
        self._shared = shared
        self._session = session
        self._peer = peer
        self._mechanism = ""
        self._exchange: ServerExchange | None = None
        self.by_auth = False
        """Whether the last sign-in was by the command AUTH."""
        self.challenge = fresh_challenge(shared.clock.time(), shared.domain) if shared.secrets is not None else b""

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        shared = self._shared
        shared.fresh_secrets()
        if shared.secrets is not None and not for_secrets(shared.secrets.server_kinds(), encrypted=False):
            return ()  # nobody could sign in
        return shared.sasl.offers(encrypted=encrypted)

    def takes_apop(self, *, encrypted: bool) -> bool:
        return bool(self._shared.rules.filtered(("APOP",), encrypted=encrypted))

    def begin(self, mechanism: str, initial: bytes | None, *, encrypted: bool) -> Step:
        """AUTH with a mechanism that is on offer."""
        self.by_auth = True
        self._mechanism = mechanism.lower()
        self._exchange = self._shared.sasl.begin(mechanism, encrypted=encrypted)
        if self._exchange is None:
            return self._published(Failure(identity="", detail="mechanism withdrawn"))
        return self._published(self._exchange.start(initial))

    def respond(self, response: bytes) -> Step:
        """Go on with it."""
        assert self._exchange is not None
        return self._published(self._exchange.respond(response))

    def password(self, name: bytes, password: bytes, *, encrypted: bool) -> Step:
        """USER and PASS are PLAIN in other words."""
        step = self.begin("PLAIN", b"\0" + name + b"\0" + password, encrypted=encrypted)
        self.by_auth = False
        return step

    def apop(self, name: bytes, digest: bytes) -> Step:
        """APOP; only with a secrets file."""
        self.by_auth = False
        self._mechanism = "apop"
        secrets = self._shared.secrets
        assert secrets is not None
        self._shared.fresh_secrets()
        return self._published(apop_step(secrets, self.challenge, name, digest))

    async def verify(self, verification: Verification, then: Callable[[Success | Failure], None]) -> None:
        """Find out, in a thread, what a step has left open."""
        try:
            result = await self._shared.workers.run(verification.decide, limit=LONGEST_VERIFICATION)
        except TimeoutError:
            result = Failure(identity="", detail=f"no answer within {LONGEST_VERIFICATION:g}s")
        except RuntimeError as error:
            result = Failure(identity="", detail="nothing", warning=f"internal error: {error}")
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
        publish_outcome(self._shared, self._session, self._peer, self._mechanism, step)
