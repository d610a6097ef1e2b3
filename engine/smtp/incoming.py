"""The message that a client is handing over: sender, recipients, content. Pure; spec smtp-server.md 6 to 8."""

from __future__ import annotations

from enum import Enum, auto

from engine.mail.address import Path, a_labels
from engine.mail.longest import LONG, LineMeter
from engine.smtp import codes
from engine.smtp.actions import Commit, Content, Rejected, Transaction, Verify
from engine.smtp.arguments import Refusal, parse_mail, parse_rcpt
from engine.smtp.command import Chunk
from engine.smtp.content import ChunkIntake, DotIntake
from engine.smtp.dialogue import Dialogue
from engine.smtp.policy import ServerPolicy
from engine.smtp.reply import encode_reply
from engine.smtp.transcript import CONTENT

_LAX: str = "invalid smtp command syntax from remote client: use --server-smtp-config=nostrictparsing to allow"


class Recipient(Enum):
    """What became of a RCPT; it has been answered."""

    ACCEPTED = auto()
    REFUSED = auto()
    FLOOD = auto()
    """Far too many: the session is not worth going on with."""


class Received(Enum):
    """What became of content when there is nothing to be done about it."""

    NOTHING_YET = auto()
    CHUNK = auto()
    """A chunk is complete, and acknowledged; more will follow."""


class IncomingMail:
    """At most one message at a time; answers its commands, but keeps no protocol state."""

    def __init__(self, policy: ServerPolicy, dialogue: Dialogue) -> None:
        self._policy = policy
        self._dialogue = dialogue
        self._transaction: Transaction | None = None
        self._intake: DotIntake | ChunkIntake | None = None
        self._meter: LineMeter | None = LineMeter()
        self._asked: Path | None = None
        self._utf8 = False
        self._acknowledgement = b""
        self._refused = 0

    def begin(self, argument: bytes, identity: str) -> Transaction | None:
        """MAIL: the new transaction, which is yet to be acknowledged; None when it has been refused."""
        try:
            mail = parse_mail(argument, self._policy)
        except Refusal as error:
            self._refuse(error)
            return None
        if not mail.path.address:
            self._dialogue.warn("empty MAIL-FROM return path")
        self._utf8 = mail.parameters.utf8
        self._refused = 0
        self._acknowledgement = encode_reply(250, f"sender <{mail.path.address}> OK")
        self._transaction = Transaction(
            reverse_path=mail.path.stored,
            body=mail.parameters.body,
            auth_in=mail.parameters.auth,
            authentication=identity,
            utf8=mail.path.utf8,
        )
        return self._transaction

    def acknowledge(self) -> None:
        """MAIL has been found good."""
        self._dialogue.reply(self._acknowledgement)

    # Recipients

    def recipient(self, argument: bytes) -> Recipient | Verify:
        """RCPT; it is not answered yet if somebody is to be asked about it."""
        transaction = self._transaction
        assert transaction is not None
        try:
            path = parse_rcpt(argument, self._policy, utf8=self._utf8)
        except Refusal as error:
            shown = argument[3:].strip(b" \t").decode("utf-8", "replace")
            self._dialogue.report(Rejected(shown, error.reason))
            self._refuse(error)
            return Recipient.REFUSED
        if len(transaction.recipients) + len(transaction.local) >= self._policy.recipient_limit:
            return self._one_more(path.address)
        if self._policy.verifies:
            self._asked = path
            return Verify(path.stored, transaction.reverse_path)
        transaction.recipients.append(path.stored)
        transaction.utf8 = transaction.utf8 or path.utf8
        self._dialogue.reply(encode_reply(250, f"recipient <{path.address}> OK"))
        return Recipient.ACCEPTED

    def accept_remote(self, address: str) -> None:
        """The recipient is good; mail for it goes to ``address``."""
        transaction, path = self._transaction, self._asked
        assert transaction is not None
        assert path is not None
        if address and address != path.stored:
            mailbox, at, domain = address.rpartition("@")
            stored = mailbox + at + a_labels(domain) if at else address
            utf8 = not (mailbox or stored).isascii()
        else:
            stored, utf8 = path.stored, path.utf8
        transaction.recipients.append(stored)
        transaction.utf8 = transaction.utf8 or utf8
        self._dialogue.reply(encode_reply(250, f"recipient <{path.address}> OK"))

    def accept_local(self, mailbox: str) -> None:
        """The recipient is good; its mail goes to a mailbox of this computer."""
        assert self._transaction is not None
        assert self._asked is not None
        self._transaction.local.append(mailbox)
        self._dialogue.reply(encode_reply(250, f"recipient <{self._asked.address}>  OK"))

    def refuse_recipient(self, code: int, response: str, reason: str) -> None:
        """The recipient is not good."""
        assert self._asked is not None
        self._dialogue.report(Rejected(self._asked.address, response, reason))
        self._dialogue.reply(encode_reply(code, response))

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.lax:
            self._dialogue.advise(_LAX)
        self._dialogue.reply(refusal.reply)

    def _one_more(self, address: str) -> Recipient:
        self._dialogue.report(Rejected(address, "too many recipients"))
        self._refused += 1
        if self._refused < self._policy.recipient_limit:
            self._dialogue.reply(codes.TOO_MANY_RECIPIENTS)
            return Recipient.REFUSED
        self._dialogue.reply(codes.RECIPIENTS_FLOOD)
        return Recipient.FLOOD

    # Content

    @property
    def binary(self) -> bool:
        """Whether MAIL announced content that DATA cannot carry."""
        return self._transaction is not None and self._transaction.body == "binarymime"

    def start_content(self) -> None:
        """DATA."""
        self._dialogue.reply(codes.START_INPUT)
        self._intake = DotIntake(self._policy)

    def start_chunk(self, chunk: Chunk) -> None:
        """BDAT."""
        assert chunk.octets is not None
        intake = self._intake if isinstance(self._intake, ChunkIntake) else ChunkIntake(self._policy)
        intake.expect(chunk.octets, last=chunk.last)
        self._intake = intake

    @property
    def wants_input(self) -> bool:
        """Whether nothing can be done before more content comes."""
        return self._intake is not None and not self._intake.ended and not self._dialogue.pending

    def refuse_content(self, reply: bytes) -> None:
        """Content is of no use any more: the rest is read and dropped."""
        assert self._intake is not None
        self._intake.refuse(reply)

    def take_content(self) -> Content | Commit | bytes | Received:
        """What follows from the content that has come: store it, make the message safe, or refuse it (a reply)."""
        intake = self._intake
        assert intake is not None
        if intake.ended:
            if intake.complete:
                return self._complete(intake)
            self._dialogue.reply(intake.acknowledgement())
            return Received.CHUNK
        data = intake.read(self._dialogue)
        if self._meter and (length := self._meter.feed(data)):
            self._dialogue.warn(f"very long line detected: {length} > {LONG}")
            self._meter = None
        return Content(data) if data else Received.NOTHING_YET

    def _complete(self, intake: DotIntake | ChunkIntake) -> Commit | bytes:
        transaction = self._transaction
        assert transaction is not None
        self._intake = None
        transaction.size = intake.size
        if self._dialogue.tracing:
            self._dialogue.heard(CONTENT, summary=True)
            if intake.dotted:
                self._dialogue.heard(".")
        if intake.too_big:
            self._dialogue.warn("message content too big")
        return intake.refusal or Commit(transaction)

    def forget(self) -> bool:
        """The transaction is over; whether there was one."""
        had = self._transaction is not None
        self._transaction = None
        self._intake = self._asked = None
        return had
