"""The server's side of an SMTP session as a state machine without input or output (spec smtp-server.md 3 to 13).

The shell hands what it receives to the :class:`~engine.smtp.dialogue.Dialogue`, asks for the next thing to do
(:meth:`ServerCore.next_action`) until there is none, sends the replies that have come together, and reports
back what became of each action. Commands are worked off strictly in order, however they are cut
into segments; while an action awaits its answer nothing further is consumed.

Promises: no octet of an AUTH exchange is in any report; after a refused DATA, and after STARTTLS, nothing
that the client sent too early is taken for a command.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar, Final

from engine.smtp import codes
from engine.smtp.actions import Abandon, Action, Begin, Close, Commit, Verify
from engine.smtp.command import Chunk, Verb, parse_chunk, parse_command
from engine.smtp.conversation import Conversation
from engine.smtp.dialogue import Dialogue
from engine.smtp.incoming import Received, Recipient
from engine.smtp.policy import Access, ServerPolicy
from engine.smtp.reply import encode_reply
from engine.smtp.states import TABLE, State, Step
from engine.smtp.strangers import recognise
from engine.smtp.transcript import shown_command

OVERFLOW: Final = 80_000
"""Octets of one command line that end the session (spec smtp-server.md 3)."""
TURN: Final = 100
"""Command lines that are worked off before other sessions get their turn."""


class ServerCore(Conversation):
    """One session; the module says how it is driven."""

    def __init__(self, policy: ServerPolicy, access: Access, dialogue: Dialogue, *, enabled: bool = True) -> None:
        super().__init__(policy, access, dialogue, enabled=enabled)
        self._turn = TURN
        self._first_line = True
        self.unfinished = False
        """Whether :meth:`next_action` stopped only because the session has had its turn."""
        self.lines = 0
        """Command lines worked off: what counts as progress of the client."""

    # What the shell tells

    def greet(self) -> None:
        """The connection stands and needs no handshake, or has had it."""
        self._dialogue.reply(encode_reply(220, self._policy.greeting) if self._enabled else codes.UNAVAILABLE)

    @property
    def receiving(self) -> bool:
        """Whether message content is expected from the client, be it of use or not."""
        state = self.state
        if state is State.DATA or state is State.CHUNK:
            return not self.busy
        return self._dialogue.unwanted > 0

    def begun(self) -> None:
        """There is a draft for the message."""
        self.busy = False
        self.state = State.MAIL
        self._mail_in.acknowledge()

    def content_failed(self, reply: bytes) -> None:
        """Content could not be stored: the rest is read and dropped, then answered with ``reply``."""
        self._mail_in.refuse_content(reply)

    def stored(self) -> None:
        """The message is safe."""
        self._end_of_message(codes.PROCESSED)

    def failed(self, reply: bytes) -> None:
        """There is no room for the message, or it could not be made safe."""
        self._end_of_message(reply)

    def verified_local(self, mailbox: str, full_name: str) -> None:
        """The recipient has a mailbox on this computer."""
        self.busy = False
        if self._vrfy_asked:
            self._vrfy_asked = ""
            self._dialogue.reply(encode_reply(250, full_name) if full_name else codes.NAMELESS)
        else:
            self._mail_in.accept_local(mailbox)
            self.state = State.RCPT

    def verified_remote(self, address: str) -> None:
        """Mail for the recipient is taken, and goes to ``address``; empty: to the recipient as it is."""
        self.busy = False
        if asked := self._vrfy_asked:
            self._vrfy_asked = ""
            self._cannot_say(asked)
        else:
            self._mail_in.accept_remote(address)
            self.state = State.RCPT

    def not_verified(self, response: str, reason: str, *, temporary: bool) -> None:
        """The recipient is refused, for now or for good."""
        self.busy = False
        code = 450 if temporary else 550
        response = response or codes.UNAVAILABLE_MAILBOX
        if self._vrfy_asked:
            self._vrfy_asked = ""
            self._dialogue.reply(encode_reply(code, response))
        else:
            self._mail_in.refuse_recipient(code, response, reason)

    def secured(self) -> None:
        """The TLS handshake is done: everything learned before it is forgotten (RFC 3207 4.2)."""
        self.busy = False
        self.encrypted = True
        self._first_line = True
        self._dialogue.forget()
        self._forget_client()
        self.state = State.START

    def close(self, reply: bytes = b"") -> None:
        """The shell ends the session; nothing further is consumed."""
        self.busy = False
        self._mail_in.forget()
        self._dialogue.forget()
        self.state = State.CLOSED
        if reply:
            self._dialogue.reply(reply)

    # What the shell asks

    def start_turn(self) -> None:
        """The session may work off another :data:`TURN` lines."""
        self._turn = TURN
        self.unfinished = False

    def next_action(self) -> Action | None:
        """Work off input until something is to be done; None: nothing for now."""
        while not self.busy and self.state is not State.CLOSED:
            if self.state is State.DATA or self.state is State.CHUNK:
                if self._mail_in.wants_input:
                    return None
                action = self._content()
            else:
                line = self._dialogue.next_line()
                if line is None or len(line) >= OVERFLOW:
                    return self._without_line()
                if not self._turn:
                    self.unfinished = True
                    return None
                self._turn -= 1
                self.lines += 1
                self._dialogue.consume(line)
                action = self._response(line) if self.state is State.AUTH else self._command(line)
            if action is not None:
                return action
        return None

    # Lines

    def _without_line(self) -> Close | None:
        if self._first_line and (stranger := recognise(self._dialogue.peek(2))):
            return self._hang_up(stranger.warning, stranger.reason)
        if self._dialogue.pending >= OVERFLOW:
            return self._hang_up("server protocol overflow", "server protocol overflow")
        return None

    def _command(self, line: bytes) -> Action | None:
        if self._first_line:
            self._first_line = False
            if stranger := recognise(line):
                return self._hang_up(stranger.warning, stranger.reason)
        command = parse_command(line)
        verb = command.verb
        if self._dialogue.tracing:
            text, summary = shown_command(line, verb, auth_seen=self._auth_seen)
            self._dialogue.heard(text, summary=summary)
        if (verb is Verb.STARTTLS and not self._policy.starttls) or (verb is Verb.BDAT and not self._policy.chunking):
            verb = Verb.OTHER
        return self._STEPS[TABLE[self.state][verb]](self, command.argument)

    # A transaction

    def _mail(self, argument: bytes) -> Action | None:
        refusal = self._closed_door() if self._enabled else codes.UNAVAILABLE
        if refusal:
            self._dialogue.reply(refusal)
            return None
        transaction = self._mail_in.begin(argument, self.identity)
        if transaction is None:
            return None
        self.busy = True
        return Begin(transaction)

    def _rcpt(self, argument: bytes) -> Close | Verify | None:
        match self._mail_in.recipient(argument):
            case Verify() as question:
                self.busy = True
                return question
            case Recipient.ACCEPTED:
                self.state = State.RCPT
            case Recipient.FLOOD:
                return self._close("too many recipients")
            case Recipient.REFUSED:
                pass
        return None

    def _data(self, _argument: bytes) -> Action | None:
        if self._mail_in.binary:
            self.state = State.MUST_RESET
            return self._data_refused(self._error(codes.BINARY_DATA)) or self._abandoned()
        self._mail_in.start_content()
        self.state = State.DATA
        return None

    def _data_without_recipients(self, argument: bytes) -> Action | None:
        if self._mail_in.binary:
            return self._data(argument)
        self.state = State.IDLE
        self._dialogue.reply(codes.NO_RECIPIENTS)
        return self._data_refused(None) or self._abandoned()

    def _data_out_of_sequence(self, _argument: bytes) -> Close | None:
        return self._data_refused(self._error(codes.OUT_OF_SEQUENCE))

    def _data_refused(self, closing: Close | None) -> Close | None:
        """Content that has been sent without waiting for 354 must not be taken for commands."""
        early = self._dialogue.peek(4).upper()
        if closing is not None or not early or early == b"QUIT":
            return closing
        return self._hang_up("received content after DATA or BDAT was refused", "input after a refused DATA")

    def _bdat(self, argument: bytes) -> Action | None:
        chunk = parse_chunk(argument)
        if not chunk.valid:
            self.state = State.MUST_RESET
            self._dialogue.reply(codes.INVALID_ARGUMENT)
            return self._chunk_refused(chunk, None) or self._abandoned()
        self._mail_in.start_chunk(chunk)
        self.state = State.CHUNK
        return None

    def _bdat_without_recipients(self, argument: bytes) -> Action | None:
        self.state = State.IDLE
        self._dialogue.reply(codes.NO_RECIPIENTS)
        return self._chunk_refused(parse_chunk(argument), None) or self._abandoned()

    def _bdat_out_of_sequence(self, argument: bytes) -> Close | None:
        chunk = parse_chunk(argument)
        if self.state is State.IDLE and not chunk.last:
            self.state = State.MUST_RESET
        return self._chunk_refused(chunk, self._error(codes.OUT_OF_SEQUENCE))

    def _chunk_refused(self, chunk: Chunk, closing: Close | None) -> Close | None:
        """The payload has been sent all the same and must not be taken for commands."""
        if closing is not None:
            return closing
        if chunk.octets is None:
            return self._data_refused(None)
        self._dialogue.swallow(chunk.octets)
        return None

    def _content(self) -> Action | None:
        answer = self._mail_in.take_content()
        if isinstance(answer, Received):
            if answer is Received.CHUNK:
                self.state = State.BETWEEN_CHUNKS
            return None
        if isinstance(answer, bytes):
            self._end_of_message(answer)
            return Abandon()
        self.busy = isinstance(answer, Commit)
        return answer

    def _end_of_message(self, reply: bytes) -> None:
        self.busy = False
        self.state = State.IDLE
        self._mail_in.forget()
        self._dialogue.reply(reply)

    _STEPS: ClassVar[Mapping[Step, Callable[[ServerCore, bytes], Action | None]]] = MappingProxyType(
        {
            **Conversation.STEPS,
            Step.MAIL: _mail,
            Step.RCPT: _rcpt,
            Step.DATA: _data,
            Step.DATA_WITHOUT_RECIPIENTS: _data_without_recipients,
            Step.DATA_OUT_OF_SEQUENCE: _data_out_of_sequence,
            Step.BDAT: _bdat,
            Step.BDAT_WITHOUT_RECIPIENTS: _bdat_without_recipients,
            Step.BDAT_OUT_OF_SEQUENCE: _bdat_out_of_sequence,
        }
    )
