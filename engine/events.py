"""Engine facts, as they leave the engine: one frozen value per fact.

The log, the admin interface and the window are readers of this one stream (see :mod:`engine.bus`).
Consumers ``match`` on :data:`Event` and end in ``assert_never``, so that a new event breaks the build
and not the user. Only plain values: no event holds an object of the engine, and no event holds a
secret: what might contain one is masked before the event is made.

The wording of the log lines lives in :mod:`engine.logs` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NewType

MessageId = NewType("MessageId", str)
"""The common part of a message's file names, e.g. ``emailrelay.4753.1795347983.2``."""


class Level(StrEnum):
    """Severity of a log line; ``VERBOSE`` is what ``--verbose`` adds to the summary level."""

    DEBUG = "debug"
    VERBOSE = "verbose"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Service(StrEnum):
    """The listening side of the engine that an event belongs to."""

    SMTP = "smtp"
    POP = "pop"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to be said that is no fact of its own; ``text`` is one log line."""

    level: Level
    text: str
    peer: str = ""
    message: MessageId | None = None
    report: bool = False
    """Whether it is part of the report at the start, which names the relay where there are several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """One protocol line, or a summary of what may not be shown, sent or received."""

    direction: Literal["rx", "tx"]
    text: str
    """The line, already masked; quoted by the log unless ``summary``."""
    role: Literal["server", "client"]
    peer: str
    summary: bool = False
    message: MessageId | None = None
    connection: int = 0
    """Of :class:`HopOpened`; 0 on the server side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineStarted:
    """All listeners are open and recovery has finished."""

    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineStopped:
    """The engine has ended in good order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerOpened:
    """A listening address is open; ``address`` as in ``127.0.0.1:25`` or ``::1.25``."""

    service: Service
    address: str
    later: bool = False
    """Whether an interface got the address after the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerClosed:
    """A listening address was given up, because its interface has it no more."""

    service: Service
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionOpened:
    """A client connected; ``session`` is unique within the process."""

    service: Service
    session: int
    peer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSecured:
    """A TLS handshake succeeded, on the server or on the client side."""

    role: Literal["server", "client"]
    peer: str
    protocol: str
    cipher: str
    connection: int = 0
    """Of :class:`HopOpened`; 0 on the server side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientAuthenticated:
    """A submitting client tried to sign in."""

    session: int
    peer: str
    mechanism: str
    identity: str
    ok: bool
    detail: str
    """Which secret was used and where it stands, e.g. ``plaintext secret for [me] from line 1``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionClosed:
    """A session ended, with the reason that the log shows (empty: none)."""

    service: Service
    session: int
    peer: str
    reason: str
    messages: int
    """Messages accepted in the session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientRejected:
    """A recipient was refused."""

    session: int
    peer: str
    address: str
    response: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageStored:
    """A message is safe in the spool and was, or is about to be, answered with 250."""

    message: MessageId
    session: int
    """0 when it did not come by SMTP."""
    peer: str
    reverse_path: str
    recipients: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardingStarted:
    """A forwarding run begins; ``reason`` is a word of spec forwarding.md 1."""

    reason: str
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardingEnded:
    """A forwarding run is over; ``error`` is empty when it ran to its end."""

    reason: str
    error: str
    sent: int
    failed: int
    deferred: int
    cut_short: bool = False
    """Whether a filter has ended it."""
    alone: bool = False
    """Whether the program ends with it, and says the error as its last words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmarthostChosen:
    """Mail goes to a server that stands in for the usual one, or to the usual one again."""

    address: str
    usual: str
    number: int
    """1 for ``forward-to``, 2 for the first ``forward-fallback`` and so on."""
    reason: str = ""
    """Why it is not one that comes before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HopConnecting:
    """A connection to the next hop is being made; ``stage`` names how far it is."""

    stage: Literal["resolving", "connecting", "connected"]
    address: str
    connection: int = 0
    """Of :class:`HopOpened`, 0 before it."""
    message: MessageId | None = None
    """What it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HopOpened:
    """A connection to a next hop was begun, and once more when it stands; ``connection`` is unique on the bus."""

    connection: int
    address: str
    local: str = ""
    """Our end; empty until the connection stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HopClosed:
    """A connection to a next hop is over, or could not be made."""

    connection: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryStarted:
    """A message was claimed and is being sent."""

    message: MessageId
    address: str
    route: str = ""
    """What the envelope says of the way: ``selector=[s] forward-to-address=[a]``; usually empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageForwarded:
    """The next hop took the message for all of its remaining recipients."""

    message: MessageId
    address: str
    reply: str
    seconds: float
    size: int
    reverse_path: str
    subject: str = ""
    route: str = ""
    """As in :class:`DeliveryStarted`."""
    recipients: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeferred:
    """The message stays queued; ``next_attempt`` is Unix time, 0 for the next run."""

    message: MessageId
    reason: str
    code: int
    next_attempt: float
    stage: str = ""
    """How far it got; empty when that is not known."""
    enhanced: str = ""
    """Enhanced status code, empty if there was none."""
    diagnosis: str = ""
    """Key of the catalogue of :mod:`engine.remedies`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFailed:
    """The message is ``.bad`` now and waits for a person."""

    message: MessageId
    reason: str
    code: int
    """SMTP reply code, 0 if there was none."""
    stage: str = ""
    """How far it got; empty when that is not known."""
    enhanced: str = ""
    """Enhanced status code, empty if there was none."""
    diagnosis: str = ""
    """Key of the catalogue of :mod:`engine.remedies`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueChanged:
    """Messages came, went or changed state by other ways than the events above."""

    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoolDegraded:
    """The store refuses new mail (``reason``), or takes it again (empty reason)."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateExpiring:
    """Our own certificate ends soon, or has ended; the log says so in a :class:`Notice` of its own."""

    file: str
    not_after: float
    """Unix seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInEnded:
    """The provider takes the OAuth2 sign-in ``account`` no more: mail waits until somebody signs in again."""

    account: str
    reason: str
    """A sentence without any token in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lagged:
    """A subscriber was too slow and ``missed`` events are gone: it must take a fresh snapshot."""

    missed: int


Event = (
    Notice
    | Wire
    | EngineStarted
    | EngineStopped
    | ListenerOpened
    | ListenerClosed
    | SessionOpened
    | SessionSecured
    | ClientAuthenticated
    | SessionClosed
    | RecipientRejected
    | MessageStored
    | ForwardingStarted
    | ForwardingEnded
    | HopConnecting
    | HopOpened
    | HopClosed
    | DeliveryStarted
    | MessageForwarded
    | MessageDeferred
    | MessageFailed
    | QueueChanged
    | SpoolDegraded
    | CertificateExpiring
    | SignInEnded
    | SmarthostChosen
    | Lagged
)
