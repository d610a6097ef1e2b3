"""Signing in with any name and any password, for a relay that only catches mail (``accept-any-auth``); pure."""

from __future__ import annotations

from collections.abc import Callable

from engine.sasl.credential import printable, text
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success
from engine.sasl.login import NAME_PROMPT, PASSWORD_PROMPT
from engine.sasl.mechanisms import CRAM_HASHES, PLAIN_SECRET, MechanismRules


class AnyoneSasl:
    """Fulfils :class:`engine.sasl.server.Mechanisms`; ``challenge`` makes one for the CRAM mechanisms."""

    def __init__(self, *, rules: MechanismRules, challenge: Callable[[], bytes]) -> None:
        self._rules = rules
        self._challenge = challenge

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        return self._rules.filtered(PLAIN_SECRET, encrypted=encrypted)

    def begin(self, mechanism: str, *, encrypted: bool) -> ServerExchange | None:
        name = mechanism.upper()
        return AnyoneServer(name, self._challenge) if name in self.offers(encrypted=encrypted) else None


class AnyoneServer:
    """Fulfils :class:`engine.sasl.exchange.ServerExchange`; only the name has to be there."""

    def __init__(self, mechanism: str, challenge: Callable[[], bytes]) -> None:
        self._mechanism = mechanism
        self._challenge = challenge
        self._name: str | None = None

    @property
    def takes_initial(self) -> bool:
        return self._mechanism not in CRAM_HASHES

    def start(self, initial: bytes | None) -> Step:
        if initial is not None:
            return self.respond(initial)
        if self._mechanism in CRAM_HASHES:
            return Challenge(data=self._challenge())
        return Challenge(data=NAME_PROMPT if self._mechanism == "LOGIN" else b"")

    def respond(self, response: bytes) -> Step:
        if self._mechanism == "PLAIN":
            return _welcome(text(response.partition(b"\0")[2].partition(b"\0")[0]))
        if self._mechanism in CRAM_HASHES:
            return _welcome(text(response.rpartition(b" ")[0]))
        if self._name is None:
            self._name = text(response)
            return Challenge(data=PASSWORD_PROMPT if self._name else b"")
        return _welcome(self._name)


def _welcome(name: str) -> Success | Failure:
    detail = f"any password for [{printable(name)}]"
    return Success(identity=name, detail=detail) if name else Failure(identity="", detail=detail)
