"""What a front-end sees of an engine: one protocol and the values that cross it.

:class:`EngineLink` has an in-process form (:class:`engine.local.LocalLink`) and, for a service or a
remote engine, one over the admin port (:class:`engine.admin.link.AdminLink`).
A front-end uses :mod:`engine.api`, which re-exports all of this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from engine.bus import Subscription
from engine.events import MessageId
from engine.sessions import Block, Disconnect, SessionAccess


class RunState(StrEnum):
    """What the relay as a whole is doing."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    FAILED = "failed"
    """It could not start, or ended by itself; ``EngineStatus.problem`` says why."""


class MessageState(StrEnum):
    """The state of a message, as told by its file names (spec message-store.md 1.1, gui.md D9)."""

    RECEIVING = "receiving"
    QUEUED = "queued"
    SENDING = "sending"
    FAILED = "failed"
    HELD = "held"
    DAMAGED = "damaged"
    SENT = "sent"
    """Delivered; only in the folder of copies (option ``keep-sent``)."""


class Capability(StrEnum):
    """What can be done through a link; what it cannot do, a window shows disabled (spec gui.md D2)."""

    START_STOP = "start-stop"
    """``start`` and ``stop`` are those of the program; without, they only let mail in or keep it out."""
    FORWARD = "forward"
    ACCEPT = "accept"
    """Mail can be kept out, and let in again."""
    PAUSE = "pause"
    RETRY = "retry"
    """One message; without, :class:`Retry` must name all that have failed."""
    HOLD = "hold"
    DELETE = "delete"
    EDIT = "edit"
    """Recipients and way of a message can be changed, and a message sent once more as a new one."""
    FOLDERS = "folders"
    """Sub-folders of the spool can be looked into."""
    DETAILS = "details"
    """Messages are known by more than their names, and can be looked at."""
    LOG = "log"
    """All events come through; without, only those of forwarding."""
    SESSIONS = "sessions"
    """Sessions are remembered after their end, with what was said; one can be ended, and a peer kept out."""


EVERYTHING = frozenset(Capability)


class Connection(StrEnum):
    """How a link stands to its engine."""

    LOCAL = "local"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    LOST = "lost"
    """It will be tried again at ``EngineStatus.retry_at``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """Totals since the engine started."""

    received: int = 0
    forwarded: int = 0
    deferred: int = 0
    failed: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineStatus:
    """A snapshot of the engine, true at event ``sequence`` of its bus."""

    sequence: int
    state: RunState
    version: str
    config_file: Path | None
    spool_dir: Path | None
    listening: tuple[str, ...] = ()
    """``smtp 127.0.0.1:2525`` and so on."""
    forward_to: str = ""
    """Next hop, ``host:port``; empty when nothing is forwarded."""
    started: float = 0.0
    """Unix time of the start, 0 when not running."""
    problem: str = ""
    """Why the state is FAILED, or what stands in the way now, in words; lines end in LF."""
    degraded: str = ""
    """Why new mail is refused at the moment; empty when it is not."""
    next_attempt: float = 0.0
    """Unix time of the next forwarding run that is already settled; 0 when none is."""
    forwarding: bool = False
    paused: bool = False
    sign_in_problem: str = ""
    """What the next hop said when it refused our sign-in; empty when it did not."""
    fallback: str = ""
    """The server that stands in for ``forward_to`` now; empty when none does."""
    counters: Counters = Counters()
    accepting: bool = True
    """Whether new sessions may hand over mail."""
    connection: Connection = Connection.LOCAL
    retry_at: float = 0.0
    """Unix time of the next attempt to connect, or to start after a fault; 0 when none is due."""
    capabilities: frozenset[Capability] = EVERYTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One attempt that did not succeed, as the envelope records it."""

    reason: str
    code: int
    """SMTP reply code, 0 if there was none."""
    time: float = 0.0
    """Unix time, 0 when the envelope does not tell."""
    stage: str = ""
    """How far it got: ``connect``, ``tls``, ``auth``, ``rcpt`` and so on; empty when the envelope does not tell."""
    enhanced: str = ""
    """Enhanced status code (RFC 3463), empty if there was none."""
    diagnosis: str = ""
    """Key of the catalogue of :mod:`engine.remedies`, empty when the envelope does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSummary:
    """One row of the queue; nothing in it needs the content to be read."""

    id: MessageId
    state: MessageState
    received: float
    """Unix time."""
    reverse_path: str
    recipients: tuple[str, ...]
    size: int
    """Octets of content."""
    attempts: int = 0
    next_attempt: float = 0.0
    """Unix time; 0: with the next run."""
    reason: str = ""
    """Why it failed or waits; the last one."""
    code: int = 0
    client: str = ""
    authentication: str = ""
    stage: str = ""
    """Of the last failure, as in :class:`Failure`."""
    enhanced: str = ""
    diagnosis: str = ""
    route: str = ""
    """What is special about its way, ``selector=[s] forward-to-address=[a] sender-rule=[2]``; usually empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDetails:
    """What the viewer shows besides the content."""

    summary: MessageSummary
    content_file: Path
    envelope_file: Path
    envelope_text: str
    history: tuple[Failure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardNow:
    """Forward what is queued now, whatever its back-off (reason ``admin``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Stop forwarding for ``seconds`` (0: until resumed); mail is still accepted."""

    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """Forward again after :class:`Pause`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Let mail in, or keep it out: new sessions then get 421, the present ones finish."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """Queue failed messages again and reset their back-off; queued ones lose their back-off only."""

    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Keep messages from being forwarded until released (extension)."""

    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Queue held messages again."""

    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Delete messages; with ``trash`` they go to the ``trash`` sub-folder of the spool instead."""

    messages: tuple[MessageId, ...]
    trash: bool = True
    folder: str = ""
    """The sub-folder that they are in; deleted there is gone for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revise:
    """Change recipients or way of messages that wait or have failed; those that are not held are queued again.

    What is None stays as it is; an empty text takes back what was set before.
    """

    messages: tuple[MessageId, ...]
    recipients: tuple[str, ...] | None = None
    forward_to_address: str | None = None
    """``host:port`` of the next hop for these messages."""
    selector: str | None = None
    """Which of the client accounts is used (spec message-store.md 3, ``ClientAccountSelector``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resubmit:
    """Queue copies as new messages, without the history of the old ones, which stay."""

    messages: tuple[MessageId, ...]
    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore:
    """Take messages out of the trash, in the state that they had."""

    messages: tuple[MessageId, ...]


Action = (
    ForwardNow
    | Pause
    | Resume
    | Accept
    | Retry
    | Hold
    | Release
    | Delete
    | Revise
    | Resubmit
    | Restore
    | Disconnect
    | Block
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionResult:
    """What became of an :data:`Action`: ``refused`` names each message it could not be done to, and why."""

    done: int
    refused: tuple[tuple[MessageId, str], ...] = ()


class QueueAccess(Protocol):
    """Reading the spool through the engine; works while the engine is stopped too."""

    async def messages(self) -> Sequence[MessageSummary]:
        """All messages of the folder, oldest first, damaged ones included."""
        ...

    async def some(self, messages: Sequence[MessageId]) -> Sequence[MessageSummary]:
        """Those of these messages that are there, in no order."""
        ...

    async def details(self, message: MessageId) -> MessageDetails:
        """One message; raises :class:`~engine.errors.SpoolError` when it is gone."""
        ...

    async def content(self, message: MessageId, limit: int) -> bytes:
        """The first ``limit`` octets of a message's content, byte for byte as stored."""
        ...

    async def header(self, message: MessageId) -> bytes:
        """The header section of a message (256 KiB at the most), byte for byte as stored."""
        ...


class EngineLink(Protocol):
    """A running or startable engine, wherever it runs."""

    @property
    def queue(self) -> QueueAccess:
        """The messages."""
        ...

    async def folders(self) -> Sequence[str]:
        """The sub-folders of the spool that there are: mailboxes, ``sent``, ``trash``; none if it cannot be told."""
        ...

    def folder(self, name: str) -> QueueAccess:
        """The messages in a sub-folder; reading raises :class:`~engine.errors.SpoolError` when there is none."""
        ...

    @property
    def sessions(self) -> SessionAccess:
        """Who is and was connected; reading raises RelayError while the engine cannot be reached."""
        ...

    async def start(self) -> None:
        """Start the relay.

        Raises :class:`~engine.errors.RelayError` (``ConfigError``, ``ListenError``, ...) when it cannot;
        :meth:`status` then says ``FAILED`` with the same text.
        """
        ...

    async def stop(self) -> None:
        """Stop in good order: sessions get 421, commits end, claims are returned. Never raises."""
        ...

    def status(self) -> EngineStatus:
        """A snapshot, cheap enough to take on every event."""
        ...

    def subscribe(self, *, wire: bool = False) -> Subscription:
        """All events from now on; it lives on when the engine is stopped and started again."""
        ...

    async def act(self, action: Action) -> ActionResult:
        """Do something to the relay or to messages.

        Raises :class:`~engine.errors.NotSupported` when the engine at the other end cannot do it, and other
        :class:`~engine.errors.RelayError` when it cannot be reached.
        """
        ...
