"""The message that a client is handing over: sender, recipients, content. Pure; spec smtp-server.md 6 and 7."""

from __future__ import annotations

from enum import Enum, auto

from engine.smtp import codes
from engine.smtp.actions import Commit, Content, Rejected, Transaction
from engine.smtp.arguments import Refusal, parse_mail, parse_rcpt
from engine.smtp.content import ContentIntake
from engine.smtp.dialogue import Dialogue
from engine.smtp.policy import ServerPolicy
from engine.smtp.reply import encode_reply
from engine.smtp.transcript import CONTENT


class Recipient(Enum):
    """What became of a RCPT; it has been answered."""

    ACCEPTED = auto()
    REFUSED = auto()
    FLOOD = auto()
    """Far too many: the session is not worth going on with."""


class IncomingMail:
    """At most one message at a time; answers its commands, but keeps no protocol state."""

    def __init__(self, policy: ServerPolicy, dialogue: Dialogue) -> None:
        self._policy = policy
        self._dialogue = dialogue
        self._transaction: Transaction | None = None
        self._intake: ContentIntake | None = None
        self._utf8 = False
        self._acknowledgement = b""
        self._refused = 0

    def begin(self, argument: bytes, identity: str) -> Transaction | None:
        """MAIL: the new transaction, which is yet to be acknowledged; None when it has been refused."""
        try:
            mail = parse_mail(argument, self._policy)
        except Refusal as error:
            self._dialogue.reply(error.reply)
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

    def recipient(self, argument: bytes) -> Recipient:
        """RCPT."""
        transaction = self._transaction
        assert transaction is not None
        try:
            path = parse_rcpt(argument, self._policy, utf8=self._utf8)
        except Refusal as error:
            shown = argument[3:].strip(b" \t").decode("utf-8", "replace")
            self._dialogue.report(Rejected(shown, error.reason))
            self._dialogue.reply(error.reply)
            return Recipient.REFUSED
        if len(transaction.recipients) >= self._policy.recipient_limit:
            return self._one_more(path.address)
        transaction.recipients.append(path.stored)
        transaction.utf8 = transaction.utf8 or path.utf8
        self._dialogue.reply(encode_reply(250, f"recipient <{path.address}> OK"))
        return Recipient.ACCEPTED

    def _one_more(self, address: str) -> Recipient:
        self._dialogue.report(Rejected(address, "too many recipients"))
        self._refused += 1
        if self._refused < self._policy.recipient_limit:
            self._dialogue.reply(codes.TOO_MANY_RECIPIENTS)
            return Recipient.REFUSED
        self._dialogue.reply(codes.RECIPIENTS_FLOOD)
        return Recipient.FLOOD

    @property
    def binary(self) -> bool:
        """Whether MAIL announced content that DATA cannot carry."""
        return self._transaction is not None and self._transaction.body == "binarymime"

    def start_content(self) -> None:
        """DATA."""
        self._dialogue.reply(codes.START_INPUT)
        self._intake = ContentIntake(self._policy.size_limit, self._policy.bare_newlines)

    @property
    def wants_input(self) -> bool:
        """Whether nothing can be done before more content comes."""
        return self._intake is not None and not self._intake.ended and not self._dialogue.pending

    def refuse_content(self, reply: bytes) -> None:
        """Content is of no use any more: the rest is read and dropped."""
        assert self._intake is not None
        self._intake.refuse(reply)

    def take_content(self) -> Content | Commit | bytes | None:
        """What follows from the content that has come: store it, make the message safe, or refuse it (a reply)."""
        intake = self._intake
        assert intake is not None
        if intake.ended:
            return self._complete(intake)
        data = intake.feed(self._dialogue.take_all())
        self._dialogue.put_back(intake.rest)
        return Content(data) if data else None

    def _complete(self, intake: ContentIntake) -> Commit | bytes:
        transaction = self._transaction
        assert transaction is not None
        self._intake = None
        transaction.size = intake.size
        if self._dialogue.tracing:
            self._dialogue.heard(CONTENT, summary=True)
            self._dialogue.heard(".")
        if intake.too_big:
            self._dialogue.warn("message content too big")
        return intake.refusal or Commit(transaction)

    def forget(self) -> bool:
        """The transaction is over; whether there was one."""
        had = self._transaction is not None
        self._transaction = None
        self._intake = None
        return had
