"""What the server's state machine is told about its surroundings. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.config.values import BareNewlines


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerPolicy:
    """The settings of one listener, as the state machine needs them."""

    greeting: str
    """Text of the 220 line."""
    says_hello: str
    """First line of the EHLO reply."""
    size_limit: int = 0
    """Octets of content that a client may send, inclusive; 0: no limit."""
    starttls: bool = False
    """Whether STARTTLS is a command here."""
    tls_required: bool = False
    vrfy: bool = True
    pipelining: bool = True
    """Whether it is announced; pipelined input is always taken."""
    chunking: bool = False
    """Whether BDAT is a command here (RFC 3030)."""
    utf8: bool = False
    """Whether SMTPUTF8 is announced; such addresses are always taken, unless strict."""
    utf8_strict: bool = False
    strict_parsing: bool = True
    bare_newlines: BareNewlines = BareNewlines.KEEP
    recipient_limit: int = 100_000
    error_limit: int = 8
    verifies: bool = False
    """Whether recipients are judged by the shell."""


class Access(Protocol):
    """Who may hand over mail, as seen by one session."""

    @property
    def required(self) -> bool:
        """Whether MAIL needs a sign-in or a trusted address."""
        ...

    def offers(self, *, encrypted: bool) -> Sequence[str]:
        """The mechanisms that AUTH may name, in upper case, in the order of announcement."""
        ...

    def trusted(self) -> str:
        """The keyword for a peer that need not sign in, else empty."""
        ...
