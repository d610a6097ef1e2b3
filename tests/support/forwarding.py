"""A forwarder on a spool in memory, a clock that is set by hand, and what it published."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field, replace
from typing import Any

from engine.bus import Bus, Subscription
from engine.config.options import Settings
from engine.config.values import RetryPolicy
from engine.events import Event, MessageId, Notice, Wire
from engine.forward.forwarder import Forwarder
from engine.forward.signin import PasswordSource
from engine.forward.worker import RunResult
from engine.link import MessageState, MessageSummary
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.spool.envelope import Envelope, decode
from engine.spool.memory import MemorySpool

RETRY = RetryPolicy(first=60, longest=3600, give_up=432_000)
CONTENT = b"Subject: hello\r\n\r\n.a dot\r\nworld\r\n"


@dataclass(slots=True)
class HandClock:
    """Stands still until it is moved; no jitter."""

    now: float = 1_800_000_000.0

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def jitter(self, spread: float) -> float:
        return 1.0 + spread * 0


@dataclass(slots=True)
class Rig:
    """What a test of forwarding needs; ``settings`` are those of one hop."""

    address: str
    clock: HandClock = field(default_factory=HandClock)
    tls: ssl.SSLContext | None = None
    auth: str = ""
    keyring: PasswordSource | None = None
    domain: str = "me.example"

    spool: MemorySpool = field(init=False)
    bus: Bus = field(init=False)
    forwarder: Forwarder = field(init=False)
    events: list[Event] = field(init=False)
    _heard: Subscription = field(init=False)

    def __post_init__(self) -> None:
        self.spool = MemorySpool(self.clock)
        self.bus = Bus(self.clock)
        self._heard = self.bus.subscribe(wire=True)
        self.events = []

    async def put(self, data: bytes = CONTENT, /, **changes: Any) -> MessageId:
        """Queue a message; ``changes`` are fields of its envelope."""
        draft = self.spool.begin()
        draft.write(data)
        draft.seal(replace(Envelope(reverse_path="from@x.example", remote=("to@y.example",)), **changes))
        await draft.commit()
        return draft.id

    def make(self, **options: Any) -> Forwarder:
        """The forwarder for these options."""
        accounts = SecretsFile.open(self.auth, Side.CLIENT, self.clock) if self.auth else None
        self.forwarder = Forwarder(
            settings=Settings(forward_to=self.address, client_auth=self.auth, **options),
            spool=self.spool,
            bus=self.bus,
            clock=self.clock,
            accounts=accounts,
            keyring=self.keyring,
            tls=self.tls,
            domain=self.domain,
        )
        return self.forwarder

    async def forward(self, **options: Any) -> RunResult:
        """One run with a forwarder of these options."""
        result = await self.make(**options).run_once("startup")
        self.collect()
        return result

    def collect(self) -> list[Event]:
        """Everything that was published so far."""
        self.events.extend(stamped.event for stamped in self._heard.take())
        return self.events

    def of(self, kind: type[Any]) -> list[Any]:
        """The events of one kind, in order."""
        return [event for event in self.collect() if isinstance(event, kind)]

    def texts(self) -> list[str]:
        """What the log would be told besides."""
        return [event.text for event in self.of(Notice)]

    def wire(self) -> str:
        """All that was shown of the dialogue."""
        return "\n".join(event.text for event in self.of(Wire))

    async def row(self, message: MessageId) -> MessageSummary:
        """The message as the queue shows it."""
        return next(each for each in await self.spool.messages() if each.id == message)

    async def state(self, message: MessageId) -> MessageState | None:
        """Its state; None when it is gone."""
        return next((each.state for each in await self.spool.messages() if each.id == message), None)

    def envelope(self, message: MessageId) -> Envelope:
        """Its envelope as stored."""
        return decode(self.spool.stored[message].envelope)
