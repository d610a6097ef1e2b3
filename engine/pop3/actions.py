"""What the state machine asks its shell to do. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Authenticate:
    """AUTH has begun. Answer with ``challenge()``, ``entered()`` or ``not_signed_in()``."""

    mechanism: str
    initial: bytes | None


@dataclass(frozen=True, slots=True)
class SaslResponse:
    """The client's answer to a challenge. To be answered as ``Authenticate`` is."""

    response: bytes


@dataclass(frozen=True, slots=True)
class Password:
    """USER and PASS. Answer with ``entered()`` or ``not_signed_in()``."""

    name: bytes
    password: bytes

    def __repr__(self) -> str:
        return f"Password({self.name!r})"


@dataclass(frozen=True, slots=True)
class Apop:
    """APOP. To be answered as ``Password`` is."""

    name: bytes
    digest: bytes

    def __repr__(self) -> str:
        return f"Apop({self.name!r})"


@dataclass(frozen=True, slots=True)
class StartTls:
    """Send what is to be sent, then do the handshake. Answer with ``secured()``."""


@dataclass(frozen=True, slots=True)
class Retrieve:
    """Send a message, or its header and the first few lines. Answer with ``sent()``."""

    number: int
    size: int
    lines: int | None

    @property
    def reply(self) -> bytes:
        """What goes before the content."""
        return b"+OK\r\n" if self.lines is not None else b"+OK %d octets\r\n" % self.size


@dataclass(frozen=True, slots=True)
class Update:
    """Delete these messages. Answer with ``updated()``."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """End the connection, once everything has been sent, for ``reason``."""

    reason: str


Action = Authenticate | SaslResponse | Password | Apop | StartTls | Retrieve | Update | Close
