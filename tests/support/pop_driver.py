"""Drives the POP3 server's protocol core as a shell would, with messages in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.mail.lines import END_OF_DATA, dot_stuff
from engine.pop3.actions import Action, Apop, Authenticate, Close, Password, Retrieve, SaslResponse, StartTls, Update
from engine.pop3.core import PopCore
from engine.pop3.cut import top
from engine.pop3.dialogue import PopDialogue
from engine.pop3.listing import Item, Listing
from engine.pop3.policy import PopPolicy
from engine.smtp.actions import Report, Traced, Warn

ALL = ("CRAM-SHA512", "CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5", "PLAIN", "LOGIN")
CHALLENGE = b"<1.2@pop.test>"
POLICY = PopPolicy(stls=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedAccess:
    """Access that does not change: ``clear`` and ``encrypted`` are what is offered then."""

    challenge: bytes = CHALLENGE
    clear: tuple[str, ...] = ALL
    encrypted: tuple[str, ...] = ALL
    apop: bool = True

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        return self.encrypted if encrypted else self.clear

    def takes_apop(self, *, encrypted: bool) -> bool:
        del encrypted
        return self.apop


@dataclass(slots=True)
class PopDriver:
    """One session; the password ``good pw``, the digest ``good`` and the response ``good`` sign in."""

    policy: PopPolicy = POLICY
    access: FixedAccess = FixedAccess()
    messages: Sequence[tuple[str, bytes]] = ()
    """Names of content files, and contents."""
    vanished: set[int] = field(default_factory=set[int])
    """Numbers of messages that have gone since."""
    dialogue: PopDialogue = field(default_factory=lambda: PopDialogue(tracing=True))
    deleted: list[int] = field(default_factory=list[int])
    reports: list[Report] = field(default_factory=list[Report])
    closed: str | None = None
    handshakes: int = 0
    core: PopCore = field(init=False)

    def __post_init__(self) -> None:
        self.core = PopCore(self.policy, self.access, self.dialogue)

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

    def sign_in(self) -> None:
        """Become active."""
        assert self.say("USER me") == "+OK user: me"
        assert self.say("PASS good pw") == "+OK"

    def run(self) -> str:
        """Work off everything, turn by turn."""
        sent = b""
        while True:
            self.core.start_turn()
            while (action := self.core.next_action()) is not None:
                self._perform(action)
            sent += self.dialogue.take_replies()
            if not self.core.unfinished:
                break
        self.reports += self.dialogue.take_reports()
        return sent.decode("utf-8", "surrogateescape")

    def _perform(self, action: Action) -> None:
        match action:
            case Authenticate(_, initial):
                self._sign_in(initial, b"good")
            case SaslResponse(response):
                self._sign_in(response, b"good")
            case Password(_, password):
                self._sign_in(password, b"good pw")
            case Apop(_, digest):
                self._sign_in(digest, b"good")
            case StartTls():
                self.handshakes += 1
                self.core.secured()
            case Retrieve(number, _, lines):
                self._retrieve(action, number, lines)
            case Update(numbers):
                self.deleted += numbers
                closing = self.core.updated(complete=not self.vanished & set(numbers))
                self.closed = closing.reason
            case Close(reason):
                self.closed = reason

    def _retrieve(self, action: Retrieve, number: int, lines: int | None) -> None:
        if number in self.vanished:
            self.core.sent(b"-ERR no such message\r\n")
            return
        stuffed = dot_stuff([self.messages[number - 1][1]])
        self.dialogue.reply(action.reply)
        self.dialogue.reply(b"".join(stuffed if lines is None else top(stuffed, lines)) + END_OF_DATA)
        self.core.sent()

    def _sign_in(self, given: bytes | None, good: bytes) -> None:
        if given is None:
            self.core.challenge(b"tell")
        elif given == good:
            self.core.entered(Listing([Item(name, len(content)) for name, content in self.messages]))
        else:
            closing = self.core.not_signed_in()
            if closing is not None:
                self.closed = closing.reason

    @property
    def warnings(self) -> list[str]:
        """What was warned about."""
        return [report.text for report in self.reports if isinstance(report, Warn)]

    @property
    def transcript(self) -> list[str]:
        """Everything that was traced, as the log shows it."""
        return [
            f"{'rx<<' if each.received else 'tx>>'}: " + (each.text if each.summary else f'"{each.text}"')
            for each in self.reports
            if isinstance(each, Traced)
        ]
