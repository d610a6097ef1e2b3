"""What the server's state machine asks its shell to do, and what it has to report. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Transaction:
    """A message that is being handed over."""

    reverse_path: str
    body: str
    """``7bit``, ``8bit``, ``binarymime`` or ``unknown``."""
    auth_in: str
    """AUTH= of MAIL, as xtext."""
    authentication: str
    """Who signed in, or the keyword of a trusted address."""
    utf8: bool
    """Whether a mailbox name needs SMTPUTF8."""
    recipients: list[str] = field(default_factory=list[str])
    """Forward-paths, with their domains as A-labels."""
    local: list[str] = field(default_factory=list[str])
    """Mailboxes of this computer, by name."""
    size: int = 0
    """Octets of content received so far."""


@dataclass(frozen=True, slots=True)
class Begin:
    """MAIL is good: make room in the store. Answer with ``begun()`` or ``failed(reply)``."""

    transaction: Transaction


@dataclass(frozen=True, slots=True)
class Content:
    """Store these octets. Answer with ``content_failed(reply)`` only if that cannot be done."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Commit:
    """The content is complete: make it safe. Answer with ``stored()`` or ``failed(reply)``."""

    transaction: Transaction


@dataclass(frozen=True, slots=True)
class Abandon:
    """Remove what has been stored since :class:`Begin`."""


@dataclass(frozen=True, slots=True)
class Reset:
    """As :class:`Abandon`, because the client said RSET."""


@dataclass(frozen=True, slots=True)
class Verify:
    """RCPT or VRFY. Answer with ``verified_local()``, ``verified_remote()`` or ``not_verified()``."""

    recipient: str
    """With the domain as A-labels."""
    sender: str
    """The reverse-path; empty for VRFY."""


@dataclass(frozen=True, slots=True)
class Authenticate:
    """AUTH with a mechanism on offer. Answer with ``challenge()``, ``signed_in()`` or ``not_signed_in()``."""

    mechanism: str
    initial: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class SaslResponse:
    """The next response of the exchange. Answer as for :class:`Authenticate`."""

    response: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StartTls:
    """Send what is to be sent, then begin the handshake. Answer with ``secured()``."""


@dataclass(frozen=True, slots=True)
class Close:
    """Send what is to be sent, then end the connection."""

    reason: str
    """For the log, without the address."""


Action = Begin | Content | Commit | Abandon | Reset | Verify | Authenticate | SaslResponse | StartTls | Close


@dataclass(frozen=True, slots=True)
class Warn:
    """A warning for the log."""

    text: str


@dataclass(frozen=True, slots=True)
class Advice:
    """A warning for the log that is worth saying once, not once for each session."""

    text: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A recipient was refused."""

    address: str
    response: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Traced:
    """A line of the dialogue, masked already."""

    received: bool
    text: str
    summary: bool = False


Report = Warn | Advice | Rejected | Traced
