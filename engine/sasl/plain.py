"""PLAIN (RFC 4616): authorisation id, name and password in one response."""

from __future__ import annotations

from engine.sasl.credential import octets, text
from engine.sasl.exchange import Challenge, ServerSecrets, Step
from engine.sasl.password import password_step


class PlainServer:
    """Fulfils :class:`engine.sasl.exchange.ServerExchange`; the authorisation id is ignored."""

    takes_initial = True

    def __init__(self, secrets: ServerSecrets) -> None:
        self._secrets = secrets

    def start(self, initial: bytes | None) -> Step:
        return Challenge(data=b"") if initial is None else self.respond(initial)

    def respond(self, response: bytes) -> Step:
        _, _, rest = response.partition(b"\0")
        name, nul, password = rest.partition(b"\0")
        identity = text(name)
        return password_step(self._secrets, identity, password if nul else b"")


def plain_payload(name: str, password: str) -> bytes:
    """The response of a client."""
    return b"\0" + octets(name) + b"\0" + octets(password)
