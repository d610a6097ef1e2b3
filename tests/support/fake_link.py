"""An engine without mail: the :class:`~engine.api.EngineLink` that the tests of the desktop application use.

It keeps messages in memory, does what it is told to them and publishes the events that a real engine
would. Nothing waits on the network or on a disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.api import (
    Accept,
    Action,
    ActionResult,
    Block,
    Bus,
    Capability,
    CertificateState,
    Clock,
    Connection,
    Delete,
    Disconnect,
    DiskState,
    EngineStarted,
    EngineStatus,
    EngineStopped,
    Event,
    Failure,
    ForwardNow,
    Health,
    Hold,
    MessageDetails,
    MessageId,
    MessageState,
    MessageSummary,
    Pause,
    QueueChanged,
    RelayError,
    Release,
    Restore,
    Resubmit,
    Resume,
    Retry,
    Revise,
    RunState,
    SessionRecord,
    Snapshot,
    SpokenLine,
    SpoolError,
    Subscription,
    Verdict,
)


@dataclass(slots=True)
class FixedClock:
    """A clock that stands still until it is moved."""

    now: float = 1_795_347_983.0

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def jitter(self, spread: float) -> float:
        return 1.0 + spread * 0


@dataclass(slots=True)
class Stored:
    """A message of the fake spool."""

    summary: MessageSummary
    content: bytes
    history: tuple[Failure, ...] = ()


@dataclass
class FakeQueue:
    """The spool of the fake engine."""

    spool: Path
    stored: dict[MessageId, Stored] = field(default_factory=dict[MessageId, Stored])
    header_reads: list[MessageId] = field(default_factory=list[MessageId])

    async def messages(self) -> Sequence[MessageSummary]:
        await asyncio.sleep(0)
        return [each.summary for each in self.stored.values()]

    async def some(self, messages: Sequence[MessageId]) -> Sequence[MessageSummary]:
        await asyncio.sleep(0)
        return [self.stored[each].summary for each in messages if each in self.stored]

    async def details(self, message: MessageId) -> MessageDetails:
        await asyncio.sleep(0)
        found = self._find(message)
        return MessageDetails(
            summary=found.summary,
            content_file=self.spool / f"{message}.content",
            envelope_file=self.spool / f"{message}.envelope",
            envelope_text="X-MailRelay-Format: #2821.8\r\nX-MailRelay-Content: 7bit\r\n",
            history=found.history,
        )

    async def content(self, message: MessageId, limit: int) -> bytes:
        await asyncio.sleep(0)
        return self._find(message).content[:limit]

    async def header(self, message: MessageId) -> bytes:
        await asyncio.sleep(0)
        self.header_reads.append(message)
        return self._find(message).content.partition(b"\r\n\r\n")[0] + b"\r\n"

    def _find(self, message: MessageId) -> Stored:
        if message not in self.stored:
            raise SpoolError(f"The message {message} is not in the queue any more.")
        if not self.stored[message].summary.recipients and not self.stored[message].summary.size:
            raise SpoolError("the relay tells no more than the names of messages")
        return self.stored[message]


@dataclass
class FakeSessions:
    """The book of sessions of the fake engine."""

    records: list[SessionRecord] = field(default_factory=list[SessionRecord])
    spoken: dict[int, tuple[SpokenLine, ...]] = field(default_factory=dict[int, tuple[SpokenLine, ...]])
    kept_out: list[str] = field(default_factory=list[str])
    fails: RelayError | None = None

    async def sessions(self) -> Sequence[SessionRecord]:
        await asyncio.sleep(0)
        if self.fails is not None:
            raise self.fails
        return tuple(self.records)

    async def dialogue(self, session: int) -> Sequence[SpokenLine]:
        await asyncio.sleep(0)
        return self.spoken.get(session, ())

    async def blocked(self) -> Sequence[str]:
        await asyncio.sleep(0)
        return tuple(self.kept_out)


class FakeLink:
    """A relay that starts, stops and changes its messages at once."""

    def __init__(self, clock: Clock, spool: Path) -> None:
        self.clock = clock
        self.bus = Bus(clock)
        self.fake_queue = FakeQueue(spool)
        self.fake_sessions = FakeSessions()
        self.beside: dict[str, FakeQueue] = {}
        """The sub-folders of the spool."""
        self.actions: list[Action] = []
        self.certificates: list[CertificateState] = []
        self.disk: DiskState | None = None
        self.fails_to_start: RelayError | None = None
        self.refuses: dict[MessageId, str] = {}
        self._status = EngineStatus(
            sequence=0,
            state=RunState.STOPPED,
            version="1.0.0",
            config_file=spool / "emailrelay.conf",
            spool_dir=spool,
            forward_to="smtp.example.net:587",
        )

    @property
    def queue(self) -> FakeQueue:
        return self.fake_queue

    @property
    def sessions(self) -> FakeSessions:
        return self.fake_sessions

    def status(self) -> EngineStatus:
        return replace(self._status, sequence=self.bus.sequence)

    def subscribe(self, *, wire: bool = False) -> Subscription:
        return self.bus.subscribe(wire=wire)

    async def start(self) -> None:
        await asyncio.sleep(0)
        if self.fails_to_start is not None:
            self.set_status(state=RunState.FAILED, problem=str(self.fails_to_start))
            raise self.fails_to_start
        listening = ("smtp 0.0.0.0:2525", "smtp ::.2525")
        self.set_status(state=RunState.RUNNING, started=self.clock.time(), listening=listening, problem="")
        self.publish(EngineStarted(version="1.0.0"))

    async def stop(self) -> None:
        await asyncio.sleep(0)
        self.set_status(state=RunState.STOPPED, started=0.0, listening=())
        self.publish(EngineStopped())

    async def close(self) -> None:
        """Stop; there is nothing else to let go of."""
        await self.stop()

    async def health(self) -> Health:
        """What :attr:`certificates` and :attr:`disk` say."""
        await asyncio.sleep(0)
        snapshot = Snapshot(
            time=self.clock.time(), version="1.0.0", certificates=tuple(self.certificates), disk=self.disk
        )
        return Health(verdict=Verdict.OK, findings=(), relays=(snapshot,))

    async def act(self, action: Action) -> ActionResult:  # noqa: C901, PLR0911, PLR0912 - one case for each action
        await asyncio.sleep(0)
        self.actions.append(action)
        match action:
            case Retry(messages=messages) | Release(messages=messages):
                return self._move(messages, MessageState.QUEUED)
            case Hold(messages=messages):
                return self._move(messages, MessageState.HELD)
            case Delete(messages=messages, trash=trash, folder=folder):
                refused = self._refused(messages)
                source = self.beside[folder] if folder else self.fake_queue
                for message in messages:
                    if message not in self.refuses:
                        gone = source.stored.pop(message, None)
                        if trash and not folder and gone is not None:
                            self.put_beside("trash", gone)
                self.publish(QueueChanged(messages=messages))
                return ActionResult(done=len(messages) - len(refused), refused=refused)
            case Revise(messages=messages, recipients=recipients):
                for message in messages if recipients is not None else ():
                    if message not in self.refuses:
                        self.change(message, recipients=recipients)
                return self._move(messages, MessageState.QUEUED)
            case Resubmit(messages=messages):
                return self._copy(messages, action.folder)
            case Restore(messages=messages):
                return self._restore(messages)
            case Pause():
                self.set_status(paused=True)
            case Resume():
                self.set_status(paused=False)
            case Accept(on=on):
                self.set_status(accepting=on)
            case Disconnect(session=session):
                book, now = self.fake_sessions, self.clock.time()
                book.records = [replace(each, ended=now) if each.number == session else each for each in book.records]
            case Block(address=address, on=on):
                self.fake_sessions.kept_out = [address] if on else []
            case ForwardNow():
                pass
        self.publish(QueueChanged(messages=()))
        return ActionResult(done=1)

    async def folders(self) -> Sequence[str]:
        await asyncio.sleep(0)
        return sorted(self.beside)

    def folder(self, name: str) -> FakeQueue:
        return self.beside.get(name) or FakeQueue(self.fake_queue.spool / name)

    def put_beside(self, name: str, stored: Stored) -> None:
        """Put a message into a sub-folder."""
        queue = self.beside.setdefault(name, FakeQueue(self.fake_queue.spool / name))
        queue.stored[stored.summary.id] = stored

    def publish(self, event: Event) -> None:
        """Say something on the bus."""
        self.bus.publish(event)

    def set_status(self, **changes: object) -> None:
        """Change what :meth:`status` says."""
        self._status = replace(self._status, **changes)  # type: ignore[arg-type]

    def add(self, summary: MessageSummary, content: bytes = b"", history: tuple[Failure, ...] = ()) -> MessageId:
        """Put a message into the spool."""
        self.fake_queue.stored[summary.id] = Stored(summary, content, history)
        self.publish(QueueChanged(messages=(summary.id,)))
        return summary.id

    def change(self, message: MessageId, **changes: object) -> None:
        """Change what the queue says of a message."""
        stored = self.fake_queue.stored[message]
        stored.summary = replace(stored.summary, **changes)  # type: ignore[arg-type]
        self.publish(QueueChanged(messages=(message,)))

    def _refused(self, messages: tuple[MessageId, ...]) -> tuple[tuple[MessageId, str], ...]:
        return tuple((each, self.refuses[each]) for each in messages if each in self.refuses)

    def _copy(self, messages: tuple[MessageId, ...], folder: str) -> ActionResult:
        source = self.beside[folder] if folder else self.fake_queue
        for message in messages:
            stored = source.stored[message]
            number = len(self.fake_queue.stored) + 900
            fresh = replace(
                stored.summary,
                id=MessageId(f"emailrelay.4753.1795347983.{number}"),
                state=MessageState.QUEUED,
                received=self.clock.time(),
                attempts=0,
                reason="",
                code=0,
            )
            self.add(fresh, stored.content)
        return ActionResult(done=len(messages))

    def _restore(self, messages: tuple[MessageId, ...]) -> ActionResult:
        for message in messages:
            self.fake_queue.stored[message] = self.beside["trash"].stored.pop(message)
        self.publish(QueueChanged(messages=messages))
        return ActionResult(done=len(messages))

    def _move(self, messages: tuple[MessageId, ...], state: MessageState) -> ActionResult:
        refused = self._refused(messages)
        for message in messages:
            if message not in self.refuses and message in self.fake_queue.stored:
                stored = self.fake_queue.stored[message]
                stored.summary = replace(stored.summary, state=state, reason="", code=0)
        self.publish(QueueChanged(messages=messages))
        return ActionResult(done=len(messages) - len(refused), refused=refused)


class FakeAttachedLink(FakeLink):
    """A relay elsewhere, which answers when it is asked to, or not."""

    target = ""
    token = ""
    down = False

    def __init__(self, clock: Clock, spool: Path) -> None:
        super().__init__(clock, spool)
        self.connects = self.starts = self.stops = 0
        self.closed = False
        self.set_status(config_file=None, connection=Connection.CONNECTING, capabilities=frozenset[Capability]())

    async def connect(self) -> None:
        """Connect, or fail and say when it is tried again."""
        await asyncio.sleep(0)
        self.connects += 1
        if self.down:
            self.lose("cannot connect to 192.0.2.5:10026: connection refused")
            raise RelayError("cannot connect to 192.0.2.5:10026: connection refused")
        self.set_status(
            state=RunState.RUNNING,
            connection=Connection.CONNECTED,
            capabilities=frozenset(Capability) - {Capability.START_STOP},
            listening=("smtp 0.0.0.0:25",),
            started=self.clock.time(),
            problem="",
            retry_at=0.0,
        )
        self.publish(QueueChanged(messages=()))

    def lose(self, problem: str) -> None:
        """The connection is gone."""
        self.set_status(
            state=RunState.FAILED,
            connection=Connection.LOST,
            capabilities=frozenset[Capability](),
            listening=(),
            started=0.0,
            problem=problem,
            retry_at=self.clock.time() + 30,
        )
        self.publish(QueueChanged(messages=()))

    async def start(self) -> None:
        self.starts += 1
        await super().start()

    async def stop(self) -> None:
        self.stops += 1
        await super().stop()

    async def close(self) -> None:
        """Let go of the connection; the relay goes on."""
        await asyncio.sleep(0)
        self.closed = True


def summary(number: int, **changes: object) -> MessageSummary:
    """A queued message; its id ends in ``number``."""
    made = MessageSummary(
        id=MessageId(f"emailrelay.4753.1795347983.{number}"),
        state=MessageState.QUEUED,
        received=1_795_347_983.0 - 60 * number,
        reverse_path=f"sender{number}@example.com",
        recipients=(f"recipient{number}@example.net",),
        size=1000 * number,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def content(subject: str, *, body: str = "Hello.", extra: str = "") -> bytes:
    """A small message with CRLF line ends."""
    return f"From: a@example.com\r\nTo: b@example.net\r\nSubject: {subject}\r\n{extra}\r\n{body}\r\n".encode()
