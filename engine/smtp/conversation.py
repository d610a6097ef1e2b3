"""The server's state machine as far as it is about the client and not about mail.

Greetings, encryption, sign-in, and what is answered at once. Pure; spec smtp-server.md 4, 5, 12 and 13.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar

from engine.smtp import codes
from engine.smtp.actions import Abandon, Action, Authenticate, Close, Reset, SaslResponse, StartTls, Verify
from engine.smtp.arguments import vrfy_argument, vrfy_recipient
from engine.smtp.dialogue import Dialogue
from engine.smtp.extensions import ehlo_reply
from engine.smtp.incoming import IncomingMail
from engine.smtp.policy import Access, ServerPolicy
from engine.smtp.reply import encode_reply
from engine.smtp.sign_in import answer_auth, decode_response, encryption_refusal, sign_in_refusal
from engine.smtp.states import State, Step
from engine.smtp.transcript import RESPONSE


class Conversation:
    """Who the client is, and how far it has got; :class:`engine.smtp.server.ServerCore` is the whole."""

    def __init__(self, policy: ServerPolicy, access: Access, dialogue: Dialogue, *, enabled: bool) -> None:
        self._policy = policy
        self._access = access
        self._dialogue = dialogue
        self._enabled = enabled
        self._errors = 0
        self._auth_seen = False
        self._vrfy_asked = ""
        self._mail_in = IncomingMail(policy, dialogue)
        self.state = State.START
        self.busy = False
        """Whether an action awaits its answer; nothing is consumed meanwhile."""
        self.encrypted = False
        self.authenticated = False
        self.identity = ""
        """Who signed in, or the keyword of a trusted peer."""
        self.hello = ""
        self.extended = False

    # What the shell tells of a sign-in

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

    def sign_in_undecided(self) -> None:
        """It could not be found out; that is not the client's error."""
        self.busy = False
        self.state = State.IDLE
        self._dialogue.reply(codes.SIGN_IN_UNDECIDED)

    # Endings

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

    def _abandoned(self) -> Abandon | None:
        return Abandon() if self._mail_in.forget() or self._policy.verifies else None

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

    def _reset(self, _argument: bytes) -> Reset:
        if self.state is not State.START:
            self.state = State.IDLE
        self._dialogue.reply(codes.RESET)
        self._mail_in.forget()
        return Reset()

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

    def _vrfy(self, argument: bytes) -> Verify | None:
        asked = vrfy_argument(argument)
        if not self._policy.vrfy:
            self._dialogue.reply(codes.CANNOT_VERIFY)
        elif refusal := self._closed_door():
            self._dialogue.reply(refusal)
        elif not asked:
            self._dialogue.reply(codes.INVALID_MAILBOX)
        elif not self._policy.verifies:
            self._cannot_say(asked)
        elif recipient := vrfy_recipient(asked):
            self._vrfy_asked = asked
            self.busy = True
            return Verify(recipient, "")
        else:
            self._dialogue.reply(codes.INVALID_MAILBOX)
        return None

    def _cannot_say(self, asked: str) -> None:
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

    STEPS: ClassVar[Mapping[Step, Callable[[Conversation, bytes], Action | None]]] = MappingProxyType(
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
        }
    )
    """What is done about the commands that have nothing to do with a message."""
