"""Signing in at our server: what AUTH offers now, and the exchange for a mechanism (spec smtp-server.md 12)."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Callable
from typing import Protocol

from engine.sasl.cram import CramServer, cram_challenge
from engine.sasl.exchange import ServerExchange, ServerSecrets
from engine.sasl.login import LoginServer
from engine.sasl.mechanisms import CRAM_HASHES, MechanismRules, for_secrets
from engine.sasl.plain import PlainServer


def _random() -> int:
    return randomness.randbits(64)


def fresh_challenge(now: float, domain: str) -> bytes:
    """A challenge that was never there before; ``now`` in Unix seconds."""
    return cram_challenge(_random(), now, domain)


class Mechanisms(Protocol):
    """What one server lets its clients sign in with."""

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        """The mechanisms in the order of the EHLO reply; empty: AUTH is not announced."""
        ...

    def begin(self, mechanism: str, *, encrypted: bool) -> ServerExchange | None:
        """The exchange for a mechanism, named in any case; None if it is not on offer now (504)."""
        ...


class SaslServer:
    """The accounts of a secrets file, for all sessions; ``domain`` is our own name, ``time`` gives Unix seconds."""

    def __init__(
        self,
        secrets: ServerSecrets,
        *,
        rules: MechanismRules,
        domain: str,
        time: Callable[[], float],
        nonce: Callable[[], int] = _random,
    ) -> None:
        self._secrets = secrets
        self._rules = rules
        self._domain = domain
        self._time = time
        self._nonce = nonce

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        return self._rules.filtered(for_secrets(self._secrets.server_kinds(), encrypted=encrypted), encrypted=encrypted)

    def begin(self, mechanism: str, *, encrypted: bool) -> ServerExchange | None:
        name = mechanism.upper()
        if name not in self.offers(encrypted=encrypted):
            return None
        if name in CRAM_HASHES:
            challenge = cram_challenge(self._nonce(), self._time(), self._domain)
            return CramServer(self._secrets, name, challenge)
        return LoginServer(self._secrets) if name == "LOGIN" else PlainServer(self._secrets)


def outcome(mechanism: str, detail: str, *, ok: bool) -> str:
    """The line of the log about a sign-in (spec process.md 4.6)."""
    word = "successful" if ok else "failed"
    return f"{word} authentication of remote client using mechanism [{mechanism.lower()}] and {detail}"
