"""The server's side of an SMTP session as a state machine without input or output (spec smtp-server.md 3 to 13).

The shell hands what it receives to the :class:`~engine.smtp.dialogue.Dialogue`, asks for the next thing to do
(:meth:`ServerCore.next_action`) until there is none, sends the replies that have come together, and reports
back what became of each action. Commands are worked off strictly in order, however they are cut
into segments; while an action awaits its answer nothing further is consumed.

Promises: no octet of an AUTH exchange is in any report; after a refused DATA, and after STARTTLS, nothing
that the client sent too early is taken for a command.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar, Final

from engine.smtp import codes
from engine.smtp.actions import (
    Abandon,
    Action,
    Authenticate,
    Begin,
    Close,
    Commit,
    SaslResponse,
    StartTls,
)
from engine.smtp.arguments import vrfy_argument
from engine.smtp.command import Verb, parse_command
from engine.smtp.dialogue import Dialogue
from engine.smtp.extensions import ehlo_reply
from engine.smtp.incoming import IncomingMail, Recipient
from engine.smtp.policy import Access, ServerPolicy
from engine.smtp.reply import encode_reply
from engine.smtp.sign_in import answer_auth, decode_response, encryption_refusal, sign_in_refusal
from engine.smtp.states import TABLE, State, Step
from engine.smtp.strangers import recognise
from engine.smtp.transcript import RESPONSE, shown_command

OVERFLOW: Final = 80_000
"""Octets of one command line that end the session (spec smtp-server.md 3)."""
TURN: Final = 100
"""Command lines that are worked off before other sessions get their turn."""


class ServerCore:
    """One session; the module says how it is driven."""

    def __init__(self, policy: ServerPolicy, access: Access, dialogue: Dialogue, *, enabled: bool = True) -> None:
        self._policy = policy
        self._access = access
        self._dialogue = dialogue
        self._enabled = enabled
        self._turn = TURN
        self._errors = 0
        self._first_line = True
        self._auth_seen = False
        self._mail_in = IncomingMail(policy, dialogue)
        self.state = State.START
        self.busy = False
        """Whether an action awaits its answer; nothing is consumed meanwhile."""
        self.unfinished = False
        """Whether :meth:`next_action` stopped only because the session has had its turn."""
        self.lines = 0
        """Command lines worked off: what counts as progress of the client."""
        self.encrypted = False
        self.authenticated = False
        self.identity = ""
        """Who signed in, or the keyword of a trusted peer."""
        self.hello = ""
        self.extended = False

    # What the shell tells

    def greet(self) -> None:
        """The connection stands and needs no handshake, or has had it."""
        self._dialogue.reply(encode_reply(220, self._policy.greeting) if self._enabled else codes.UNAVAILABLE)

    @property
    def receiving(self) -> bool:
        """Whether message content is expected from the client."""
        return self.state is State.DATA and not self.busy

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

    def challenge(self, challenge: bytes) -> None:
        """The mechanism wants a response to ``challenge``."""
        self.busy = False
        self.state = State.AUTH
        self._dialogue.reply(b"334 " + b64encode(challenge) + b"\r\n")

    def signed_in(self, identity: str) -> None:
        """The exchange succeeded."""
        self.busy = False
        self.state = State.IDLE
        self.authenticated = True
        self.identity = identity
        self._dialogue.reply(codes.SIGNED_IN)

    def not_signed_in(self) -> Close | None:
        """The exchange failed; that may have been one error too many."""
        self.busy = False
        self.state = State.IDLE
        return self._error(codes.NOT_SIGNED_IN)

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
            if self.state is State.DATA:
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
        if verb is Verb.STARTTLS and not self._policy.starttls:
            verb = Verb.OTHER
        return self._STEPS[TABLE[self.state][verb]](self, command.argument)

    def _error(self, reply: bytes) -> Close | None:
        """Answer, and count; the session ends with the last error that is tolerated."""
        self._dialogue.reply(reply)
        self._errors += 1
        done = self._errors >= self._policy.error_limit
        return self._close("smtp protocol done: too many protocol errors from the client") if done else None

    def _hang_up(self, warning: str, reason: str) -> Close:
        self._dialogue.warn(warning)
        return self._close(reason)

    def _close(self, reason: str) -> Close:
        self._dialogue.forget()
        self.state = State.CLOSED
        return Close(reason)

    def _forget_client(self) -> None:
        self.hello = self.identity = ""
        self.extended = self.authenticated = False

    # Commands without a transaction

    def _unrecognised(self, _argument: bytes) -> Close | None:
        return self._error(codes.UNRECOGNISED)

    def _out_of_sequence(self, _argument: bytes) -> Close | None:
        return self._error(codes.OUT_OF_SEQUENCE)

    def _not_implemented(self, _argument: bytes) -> None:
        self._dialogue.reply(codes.NOT_IMPLEMENTED)

    def _noop(self, _argument: bytes) -> None:
        self._dialogue.reply(codes.NOOP)

    def _quit(self, _argument: bytes) -> Close:
        self._dialogue.reply(codes.BYE)
        return self._close("smtp protocol done")

    def _reset(self, _argument: bytes) -> Abandon | None:
        if self.state is not State.START:
            self.state = State.IDLE
        self._dialogue.reply(codes.RESET)
        return self._abandoned()

    def _helo(self, argument: bytes) -> Abandon | None:
        return self._hello(argument, extended=False)

    def _ehlo(self, argument: bytes) -> Abandon | None:
        return self._hello(argument, extended=True)

    def _hello(self, argument: bytes, *, extended: bool) -> Abandon | None:
        name = argument.replace(b"\t", b" ").strip(b" ")
        if not name:
            self._dialogue.reply(codes.PARAMETER_REQUIRED)
            return None
        self._forget_client()
        self.hello = name.decode("utf-8", "surrogateescape")
        self.extended = extended
        self.state = State.IDLE
        self._dialogue.reply(
            ehlo_reply(self._policy, self._access, encrypted=self.encrypted) if extended else codes.HELLO
        )
        return self._abandoned()

    def _vrfy(self, argument: bytes) -> None:
        asked = vrfy_argument(argument)
        if not self._policy.vrfy:
            self._dialogue.reply(codes.CANNOT_VERIFY)
        elif refusal := self._closed_door():
            self._dialogue.reply(refusal)
        elif not asked:
            self._dialogue.reply(codes.INVALID_MAILBOX)
        else:
            self._dialogue.reply(encode_reply(252, f"cannot verify but will accept: {asked}"))

    def _closed_door(self) -> bytes:
        """The 530 reply that a client deserves, or nothing; finds out whether the peer is a trusted one."""
        if self._access.required and not self.authenticated:
            self.identity = self._access.trusted()
            if not self.identity:
                return sign_in_refusal(self._policy, encrypted=self.encrypted)
        return encryption_refusal(self._policy, encrypted=self.encrypted)

    def _start_tls(self, _argument: bytes) -> Action | None:
        if self.encrypted:
            return self._error(codes.OUT_OF_SEQUENCE)
        if self._dialogue.pending:
            return self._hang_up("received input in clear after STARTTLS", "tls error: input in clear after STARTTLS")
        self._dialogue.reply(codes.READY_FOR_TLS)
        self.state = State.STARTTLS
        self.busy = True
        return StartTls()

    def _auth(self, argument: bytes) -> Action | None:
        self._auth_seen = True
        if self.authenticated:
            return self._error(codes.OUT_OF_SEQUENCE)
        answer = answer_auth(argument, self._policy, self._access, encrypted=self.encrypted)
        if isinstance(answer, Authenticate):
            self.busy = True
            return answer
        if not self._access.offers(encrypted=self.encrypted):
            self._dialogue.warn("client protocol error: AUTH requested but not advertised")
        self._dialogue.reply(answer)
        return None

    def _auth_out_of_sequence(self, _argument: bytes) -> Close | None:
        self._auth_seen = True
        return self._error(codes.OUT_OF_SEQUENCE)

    def _response(self, line: bytes) -> Action | None:
        if self._dialogue.tracing:
            self._dialogue.heard(RESPONSE, summary=True)
        if line == b"*":
            self.state = State.IDLE
            self._dialogue.reply(codes.SIGN_IN_CANCELLED)
            return None
        response = decode_response(line)
        if response is None:
            return self.not_signed_in()
        self.busy = True
        return SaslResponse(response)

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

    def _rcpt(self, argument: bytes) -> Close | None:
        match self._mail_in.recipient(argument):
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

    def _data_without_recipients(self, _argument: bytes) -> Action | None:
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
        return self._hang_up("received input after DATA, which was refused", "input after a refused DATA")

    def _abandoned(self) -> Abandon | None:
        return Abandon() if self._mail_in.forget() else None

    def _content(self) -> Action | None:
        answer = self._mail_in.take_content()
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
            Step.EHLO: _ehlo,
            Step.HELO: _helo,
            Step.RESET: _reset,
            Step.NOOP: _noop,
            Step.QUIT: _quit,
            Step.VRFY: _vrfy,
            Step.NOT_IMPLEMENTED: _not_implemented,
            Step.UNRECOGNISED: _unrecognised,
            Step.OUT_OF_SEQUENCE: _out_of_sequence,
            Step.AUTH: _auth,
            Step.AUTH_OUT_OF_SEQUENCE: _auth_out_of_sequence,
            Step.STARTTLS: _start_tls,
            Step.MAIL: _mail,
            Step.RCPT: _rcpt,
            Step.DATA: _data,
            Step.DATA_WITHOUT_RECIPIENTS: _data_without_recipients,
            Step.DATA_OUT_OF_SEQUENCE: _data_out_of_sequence,
        }
    )
