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
    Bus,
    Capability,
    Clock,
    Connection,
    Delete,
    EngineStarted,
    EngineStatus,
    EngineStopped,
    Event,
    Failure,
    ForwardNow,
    Hold,
    MessageDetails,
    MessageId,
    MessageState,
    MessageSummary,
    Pause,
    QueueChanged,
    RelayError,
    Release,
    Resume,
    Retry,
    RunState,
    SpoolError,
    Subscription,
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


class FakeLink:
    """A relay that starts, stops and changes its messages at once."""

    def __init__(self, clock: Clock, spool: Path) -> None:
        self.clock = clock
        self.bus = Bus(clock)
        self.fake_queue = FakeQueue(spool)
        self.actions: list[Action] = []
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

    async def act(self, action: Action) -> ActionResult:
        await asyncio.sleep(0)
        self.actions.append(action)
        match action:
            case Retry(messages=messages) | Release(messages=messages):
                return self._move(messages, MessageState.QUEUED)
            case Hold(messages=messages):
                return self._move(messages, MessageState.HELD)
            case Delete(messages=messages):
                refused = self._refused(messages)
                for message in messages:
                    if message not in self.refuses:
                        self.fake_queue.stored.pop(message, None)
                self.publish(QueueChanged(messages=messages))
                return ActionResult(done=len(messages) - len(refused), refused=refused)
            case Pause():
                self.set_status(paused=True)
            case Resume():
                self.set_status(paused=False)
            case Accept(on=on):
                self.set_status(accepting=on)
            case ForwardNow():
                pass
        self.publish(QueueChanged(messages=()))
        return ActionResult(done=1)

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
        self.connects = 0
        self.stops = 0
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
