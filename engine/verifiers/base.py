"""What an address verifier is asked and what it answers (spec smtp-server.md 15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The six fields, in the order in which verifiers get them."""

    recipient: str
    """With the domain in its A-label form."""
    sender: str
    """Empty for VRFY."""
    client: str
    """``ip:port``."""
    domain: str
    """The server's own name."""
    mechanism: str
    """How the client signed in, in lower case, or ``none``."""
    identity: str
    """Who signed in, or the keyword of a trusted address, or empty."""

    @property
    def fields(self) -> tuple[str, ...]:
        """All six."""
        return (self.recipient, self.sender, self.client, self.domain, self.mechanism, self.identity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """Accepted for a mailbox of this computer."""

    mailbox: str
    full_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remote:
    """Accepted for forwarding, to a possibly rewritten address."""

    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalid:
    """Refused."""

    response: str
    """Text for the client, without a code."""
    reason: str = ""
    """For the log."""
    temporary: bool = False


@dataclass(frozen=True, slots=True)
class Abort:
    """The connection is to be dropped at once."""


Answer = Local | Remote | Invalid | Abort


class Verifier(Protocol):
    """The verifier of one SMTP session; it is asked one thing at a time."""

    async def verify(self, request: Request) -> Answer:
        """Judge one recipient. Whatever goes wrong is an answer; only cancellation is raised."""
        ...

    async def reset(self) -> None:
        """A transaction has ended, one way or another."""
        ...

    async def close(self) -> None:
        """The session is over."""
        ...
