"""Drives the server's protocol core as a shell would, with messages in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.smtp.actions import (
    Abandon,
    Action,
    Authenticate,
    Begin,
    Close,
    Commit,
    Content,
    Report,
    Reset,
    SaslResponse,
    StartTls,
    Traced,
    Transaction,
    Verify,
    Warn,
)
from engine.smtp.dialogue import Dialogue
from engine.smtp.policy import ServerPolicy
from engine.smtp.server import ServerCore


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedAccess:
    """Access that does not change: ``clear`` and ``encrypted`` are what is offered then."""

    required: bool = False
    clear: tuple[str, ...] = ()
    encrypted: tuple[str, ...] = ()
    keyword: str = ""

    def offers(self, *, encrypted: bool) -> Sequence[str]:
        return self.encrypted if encrypted else self.clear

    def trusted(self) -> str:
        return self.keyword


POLICY = ServerPolicy(greeting="relay.test -- service", says_hello="relay.test says hello")


@dataclass(slots=True)
class Driver:
    """One session; a password of ``good`` signs in."""

    policy: ServerPolicy = POLICY
    access: FixedAccess = FixedAccess()
    enabled: bool = True
    dialogue: Dialogue = field(default_factory=lambda: Dialogue(tracing=True))
    refuse_begin: bytes = b""
    refuse_content: bytes = b""
    refuse_commit: bytes = b""
    asked: list[Verify] = field(default_factory=list[Verify])
    resets: int = 0
    messages: list[tuple[Transaction, bytes]] = field(default_factory=list[tuple[Transaction, bytes]])
    reports: list[Report] = field(default_factory=list[Report])
    closed: str | None = None
    draft: bytearray | None = None
    core: ServerCore = field(init=False)

    def __post_init__(self) -> None:
        self.core = ServerCore(self.policy, self.access, self.dialogue, enabled=self.enabled)

    def greet(self) -> str:
        """The greeting."""
        self.core.greet()
        return self.dialogue.take_replies().decode()

    def send(self, data: bytes) -> str:
        """Hand in ``data``; the replies to it."""
        self.dialogue.receive(data)
        return self.run()

    def say(self, line: str) -> str:
        """Hand in one line; the reply without its last CR LF."""
        return self.send(line.encode("utf-8", "surrogateescape") + b"\r\n").removesuffix("\r\n")

    def run(self) -> str:
        """Work off everything, turn by turn."""
        while True:
            self.core.start_turn()
            while (action := self.core.next_action()) is not None:
                self._perform(action)
            if not self.core.unfinished:
                break
        self.reports += self.dialogue.take_reports()
        return self.dialogue.take_replies().decode("utf-8", "surrogateescape")

    def _perform(self, action: Action) -> None:
        match action:
            case Begin() | Content() | Commit() | Abandon() | Reset():
                self._store(action)
            case Verify():
                self._verify(action)
            case Close(reason):
                self.closed = reason
                self.draft = None
            case StartTls():
                self.core.secured()
            case Authenticate(_, initial):
                self._sign_in(initial)
            case SaslResponse(response):
                self._sign_in(response)

    def _store(self, action: Begin | Content | Commit | Abandon | Reset) -> None:
        match action:
            case Begin() if self.refuse_begin:
                self.core.failed(self.refuse_begin)
            case Begin():
                assert self.draft is None
                self.draft = bytearray()
                self.core.begun()
            case Content() if self.refuse_content:
                self.core.content_failed(self.refuse_content)
            case Content(data):
                assert self.draft is not None
                self.draft += data
            case Commit(transaction):
                self._commit(transaction)
            case Abandon():
                self.draft = None
            case Reset():
                self.resets += 1
                self.draft = None

    def _verify(self, question: Verify) -> None:
        """The domain decides: ``local``, ``moved``, ``later``, ``gone``, ``silent``, ``abort``; others are good."""
        self.asked.append(question)
        mailbox, _, domain = question.recipient.rpartition("@")
        match domain:
            case "local":
                self.core.verified_local(mailbox, f"Full {mailbox}")
            case "nameless":
                self.core.verified_local(mailbox, "")
            case "moved":
                self.core.verified_remote(f"{mailbox}@elsewhere")
            case "later" | "gone":
                self.core.not_verified(f"no {mailbox} here", "because", temporary=domain == "later")
            case "silent":
                self.core.not_verified("", "", temporary=False)
            case "abort":
                self.core.close()
                self.closed = "aborted"
                self.draft = None
            case _:
                self.core.verified_remote("")

    def _commit(self, transaction: Transaction) -> None:
        assert self.draft is not None
        if self.refuse_commit:
            self.core.failed(self.refuse_commit)
        else:
            self.messages.append((transaction, bytes(self.draft)))
            self.core.stored()
        self.draft = None

    def _sign_in(self, response: bytes | None) -> None:
        if response is None:
            self.core.challenge(b"tell")
        elif response == b"good":
            self.core.signed_in("me")
        else:
            closing = self.core.not_signed_in()
            if closing is not None:
                self.closed = closing.reason

    @property
    def warnings(self) -> list[str]:
        """What was warned about."""
        return [report.text for report in self.reports if isinstance(report, Warn)]

    @property
    def transcript(self) -> str:
        """Everything that was traced."""
        return "\n".join(report.text for report in self.reports if isinstance(report, Traced))
