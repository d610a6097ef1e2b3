"""LOGIN: name and password as answers to two prompts (spec smtp-server.md 12.2)."""

from __future__ import annotations

from engine.sasl.credential import text
from engine.sasl.exchange import Challenge, ServerSecrets, Step
from engine.sasl.password import password_step

NAME_PROMPT = b"Username:"
PASSWORD_PROMPT = b"Password:"


class LoginServer:
    """Fulfils :class:`engine.sasl.exchange.ServerExchange`."""

    takes_initial = True

    def __init__(self, secrets: ServerSecrets) -> None:
        self._secrets = secrets
        self._name: str | None = None

    def start(self, initial: bytes | None) -> Step:
        return Challenge(data=NAME_PROMPT) if initial is None else self.respond(initial)

    def respond(self, response: bytes) -> Step:
        if self._name is None:
            self._name = text(response)
            return Challenge(data=PASSWORD_PROMPT if self._name else b"")
        return password_step(self._secrets, self._name, response)
