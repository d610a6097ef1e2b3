"""Signing in with the accounts of the system (PAM): PLAIN only (spec smtp-server.md 12.1 and 12.5); pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.sasl.credential import octets, printable, text
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success, Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why the system lets somebody not in."""

    reason: str
    undecided: bool = False
    """Whether it could not find out."""


Judge = Callable[[bytes, bytes], Refusal | None]
"""Asked with name and password, in a thread, for it may take seconds; None if they are good."""


class SystemSasl:
    """Fulfils :class:`engine.sasl.server.Mechanisms`; ``server-auth-config`` has no effect."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        del encrypted
        return ("PLAIN",)

    def begin(self, mechanism: str, *, encrypted: bool) -> ServerExchange | None:
        return SystemServer(self._judge) if mechanism.upper() in self.offers(encrypted=encrypted) else None


class SystemServer:
    """Fulfils :class:`engine.sasl.exchange.ServerExchange`."""

    takes_initial = True

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def start(self, initial: bytes | None) -> Step:
        return Challenge(data=b"") if initial is None else self.respond(initial)

    def respond(self, response: bytes) -> Step:
        _, _, rest = response.partition(b"\0")
        name, _, password = rest.partition(b"\0")
        return system_step(self._judge, text(name), password)


def system_step(judge: Judge, name: str, password: bytes) -> Failure | Verification:
    """The result for a password of a system account."""
    shown = printable(name)
    detail = f"system account [{shown}]"
    if not name or not password or b"\0" in password:
        return Failure(identity=shown, detail=detail)

    def decide() -> Success | Failure:
        refusal = judge(octets(name), password)
        if refusal:
            warning = f"pam error: {refusal.reason}"
            return Failure(identity=shown, detail=detail, warning=warning, undecided=refusal.undecided)
        return Success(identity=name, detail=detail)

    return Verification(decide=decide)
