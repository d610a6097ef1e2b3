"""The state machine of one POP3 session (spec pop-server.md 3 to 7, 10). Pure: no sockets, no files, no clock.

Input comes through :class:`engine.pop3.dialogue.PopDialogue` and replies leave through it. What needs the
world outside is an action that :meth:`PopCore.next_action` gives; the session is busy until the shell has
answered it, and what is pipelined meanwhile waits.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar, Final

from engine.pop3 import replies
from engine.pop3.actions import Action, Apop, Authenticate, Close, Password, Retrieve, SaslResponse, StartTls, Update
from engine.pop3.command import Command, Verb, parse_command, parse_number
from engine.pop3.dialogue import PopDialogue
from engine.pop3.listing import Item, Listing, unique_id
from engine.pop3.policy import Access, PopPolicy
from engine.pop3.states import TABLE, State
from engine.pop3.transcript import RESPONSE, shown_command
from engine.smtp.sign_in import decode_response
from engine.smtp.strangers import recognise

TURN: Final = 100
"""Command lines that are worked off before other sessions get their turn."""
LONGEST_LINE: Final = 2048
LONGEST_AUTH_LINE: Final = 12288
OUTPUT: Final = 64 * 1024
"""Octets of replies that are collected before they must be sent."""


class PopCore:
    """One session; ``access`` says who may read mail."""

    def __init__(self, policy: PopPolicy, access: Access, dialogue: PopDialogue) -> None:
        self._policy = policy
        self._access = access
        self._dialogue = dialogue
        self._listing = Listing()
        self._name: bytes | None = None
        self._apop = True
        self._errors = 0
        self._first_line = True
        self._secretive = False
        self._turn = TURN
        self.state = State.START
        self.encrypted = False
        self.busy = False
        """Whether the shell owes an answer."""
        self.unfinished = False
        """Whether :meth:`next_action` stopped only because the session has had its turn, or to have replies sent."""
        self.lines = 0
        """Lines worked off so far."""

    # What the shell tells

    def greet(self) -> None:
        """The connection is there."""
        challenge = self._access.challenge if self._takes_apop() else b""
        self._apop = bool(challenge)
        self._dialogue.reply(replies.greeting(challenge))

    def secured(self) -> None:
        """The handshake is done; what the client said in clear is forgotten, but for the challenge."""
        self.encrypted = True
        self.busy = False
        self._name = None

    def challenge(self, data: bytes) -> None:
        """The exchange goes on."""
        self.busy = False
        self.state = State.AUTH
        self._dialogue.reply(replies.continuation(base64.b64encode(data)))

    def not_signed_in(self, reply: bytes = replies.NOT_SIGNED_IN) -> Close | None:
        """The sign-in has failed."""
        self.busy = False
        self.state = State.START
        return self._error(reply)

    def no_maildrop(self, reply: bytes) -> None:
        """The sign-in was good but there is nothing to read now; that is not the client's mistake."""
        self.busy = False
        self.state = State.START
        self._dialogue.reply(reply)

    def entered(self, listing: Listing) -> None:
        """The client is who it says, and these are its messages."""
        self.busy = False
        self.state = State.ACTIVE
        self._listing = listing
        self._secretive = False
        self._dialogue.reply(replies.OK)

    def sent(self, reply: bytes = b"") -> None:
        """A message has been sent, or could not be and ``reply`` says so."""
        self.busy = False
        if reply:
            self._dialogue.reply(reply)

    def updated(self, *, complete: bool) -> Close:
        """What was marked has been deleted."""
        self.busy = False
        self._dialogue.reply(replies.SIGNING_OFF if complete else replies.NOT_DELETED)
        return self._close("pop protocol done" if complete else "cannot delete message file")

    def close(self) -> None:
        """The session ends, whatever has been asked for."""
        self._dialogue.forget()
        self.state = State.CLOSED
        self.busy = False

    # What the shell asks

    def start_turn(self) -> None:
        """The session may work off another :data:`TURN` lines."""
        self._turn = TURN
        self.unfinished = False

    def next_action(self) -> Action | None:
        """Work off input until something is to be done; None: nothing for now."""
        while not self.busy and self.state is not State.CLOSED:
            line = self._dialogue.next_line()
            if line is None or len(line) > self._longest():
                return self._without_line()
            if not self._turn or self._dialogue.waiting >= OUTPUT:
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

    def _longest(self) -> int:
        signing_in = self.state is State.AUTH or self._dialogue.peek(4).upper() == b"AUTH"
        return LONGEST_AUTH_LINE if signing_in else LONGEST_LINE

    def _without_line(self) -> Close | None:
        if self._first_line and recognise(self._dialogue.peek(2)):
            return self._stranger(self._dialogue.peek(2))
        if self._dialogue.pending > self._longest() + 1:  # a CR may have come already
            self._dialogue.warn("pop protocol overflow")
            self._dialogue.reply(replies.TOO_LONG)
            return self._close("pop protocol overflow")
        return None

    def _command(self, line: bytes) -> Action | None:
        if self._first_line:
            self._first_line = False
            if recognise(line):
                return self._stranger(line)
        command = parse_command(line)
        if self._dialogue.tracing:
            text, summary = shown_command(line, command.verb, secretive=self._secretive)
            self._dialogue.heard(text, summary=summary)
        self._secretive = self._secretive or command.verb in {Verb.USER, Verb.AUTH}
        if command.verb not in TABLE[self.state]:
            return self._error(replies.ERR)
        return self._STEPS[command.verb](self, command)

    def _stranger(self, first: bytes) -> Close:
        stranger = recognise(first)
        assert stranger is not None
        self._dialogue.warn(stranger.warning.replace("smtps", "pop3s"))
        return self._close(stranger.reason)

    def _error(self, reply: bytes) -> Close | None:
        """Answer, and count; the session ends with the last error that is tolerated."""
        self._errors += 1
        if self._errors < self._policy.error_limit:
            self._dialogue.reply(reply)
            return None
        self._dialogue.reply(reply if reply != replies.ERR else replies.TOO_MANY_ERRORS)
        return self._close("pop protocol done: too many protocol errors from the client")

    def _close(self, reason: str) -> Close:
        self._dialogue.forget()
        self.state = State.CLOSED
        return Close(reason)

    # In every state

    def _capa(self, _: Command) -> None:
        offers = self._offers()
        lines = (
            ("USER", "PLAIN" in offers),
            ("CAPA", True),
            ("TOP", True),
            ("UIDL", True),
            ("STLS", self._policy.stls and not self.encrypted),
            (f"SASL {' '.join(offers)}", bool(offers)),
            ("PIPELINING", True),
            ("RESP-CODES", True),
            ("AUTH-RESP-CODE", True),
            ("UTF8 USER", True),
            ("EXPIRE NEVER", self._policy.keeps),
            ("IMPLEMENTATION E-MailRelay", True),
        )
        self._dialogue.reply(replies.multi_line("capability list follows", (text for text, on in lines if on)))

    def _quit(self, _: Command) -> Action:
        numbers = self._listing.marked if self._policy.deletes else ()
        if not numbers:
            return self.updated(complete=True)
        self.busy = True
        return Update(numbers)

    # Not signed in

    def _offers(self) -> tuple[str, ...]:
        if self._policy.tls_required and not self.encrypted:
            return ()
        return self._access.offers(encrypted=self.encrypted)

    def _takes_apop(self) -> bool:
        in_clear = self._policy.tls_required and not self.encrypted
        return not in_clear and self._access.takes_apop(encrypted=self.encrypted)

    def _tls_would_help(self) -> bool:
        return self._policy.stls and not self.encrypted and bool(self._access.offers(encrypted=True))

    def _user(self, command: Command) -> Close | None:
        if "PLAIN" not in self._offers():
            return self._error(replies.NO_PLAIN)
        self._name = command.word(0)
        self._dialogue.reply(replies.ok(b"user: " + self._name))
        return None

    def _pass(self, command: Command) -> Action | None:
        self._apop = False
        if self._name is None or "PLAIN" not in self._offers():
            return self._error(replies.NOT_SIGNED_IN)
        self.busy = True
        return Password(self._name, command.rest)

    def _apop_command(self, command: Command) -> Action | None:
        if not self._apop or not self._takes_apop():
            return self._error(replies.NOT_SIGNED_IN)
        self._apop = False  # a challenge is good for one attempt
        self.busy = True
        return Apop(command.word(0), command.word(1))

    def _auth(self, command: Command) -> Action | None:
        offers = self._offers()
        if not command.words:
            self._dialogue.reply(replies.multi_line("", offers))
            return None
        self._apop = False
        mechanism, initial = command.word(0).decode("ascii", "replace").upper(), command.word(1)
        if mechanism not in offers:
            return self._error(replies.USE_STLS if not offers and self._tls_would_help() else replies.INVALID_MECHANISM)
        if initial == b"=" and not mechanism.startswith("CRAM-"):
            initial = b""
        response = decode_response(initial) if initial else None
        if initial and (response is None or mechanism.startswith("CRAM-")):
            return self._error(replies.INVALID_INITIAL)
        self.busy = True
        return Authenticate(mechanism, response)

    def _response(self, line: bytes) -> Action | None:
        if self._dialogue.tracing:
            self._dialogue.heard(RESPONSE)
        response = None if line == b"*" else decode_response(line) if line else b""
        if response is None:
            self.state = State.START
            return self._error(replies.ERR)
        self.busy = True
        return SaslResponse(response)

    def _stls(self, _: Command) -> Action | None:
        if not self._policy.stls or self.encrypted:
            return self._error(replies.ERR)
        if self._dialogue.pending:
            # what was sent in clear must not count as said under TLS (RFC 2595 4, CVE-2011-0411)
            self._dialogue.warn("data after STLS: the connection is closed")
            self._dialogue.reply(replies.AFTER_STLS)
            return self._close("peer disconnected: still busy negotiating")
        self._dialogue.reply(replies.OK)
        self.busy = True
        return StartTls()

    def _utf8(self, _: Command) -> None:
        self._dialogue.reply(replies.OK)  # content is sent as it is stored in either mode (RFC 6856 2)

    # Signed in

    def _stat(self, _: Command) -> None:
        self._dialogue.reply(replies.ok(f"{self._listing.count} {self._listing.size}"))

    def _list(self, command: Command) -> None:
        self._tell(command, lambda item: str(item.size))

    def _uidl(self, command: Command) -> None:
        self._tell(command, lambda item: unique_id(item.name))

    def _tell(self, command: Command, column: Callable[[Item], str]) -> None:
        listing = self._listing
        if not command.words:
            lines = (f"{number} {column(each)}" for number, each in listing.items())
            self._dialogue.reply(replies.multi_line(f"{listing.count} message(s)", lines))
            return
        number = parse_number(command.word(0))
        item = listing.item(number)
        self._dialogue.reply(replies.ok(f"{number} {column(item)}") if item else replies.INVALID_ID)

    def _retr(self, command: Command) -> Action | None:
        return self._retrieve(command, None)

    def _top(self, command: Command) -> Action | None:
        lines = parse_number(command.word(1))
        if lines is None or lines < 0:
            self._dialogue.reply(replies.ERR)
            return None
        return self._retrieve(command, lines)

    def _retrieve(self, command: Command, lines: int | None) -> Action | None:
        number = parse_number(command.word(0))
        item = self._listing.item(number)
        if item is None or number is None:
            self._dialogue.reply(replies.ERR)
            return None
        self.busy = True
        return Retrieve(number, item.size, lines)

    def _dele(self, command: Command) -> None:
        number = parse_number(command.word(0))
        if number is None or self._listing.item(number) is None:
            self._dialogue.reply(replies.ERR)
        else:
            self._listing.mark(number)
            self._dialogue.reply(replies.OK)

    def _noop(self, _: Command) -> None:
        self._dialogue.reply(replies.OK)

    def _rset(self, _: Command) -> None:
        self._listing.reset()
        self._dialogue.reply(replies.OK)

    _STEPS: ClassVar[Mapping[Verb, Callable[[PopCore, Command], Action | None]]] = MappingProxyType(
        {
            Verb.CAPA: _capa,
            Verb.QUIT: _quit,
            Verb.USER: _user,
            Verb.PASS: _pass,
            Verb.APOP: _apop_command,
            Verb.AUTH: _auth,
            Verb.STLS: _stls,
            Verb.UTF8: _utf8,
            Verb.STAT: _stat,
            Verb.LIST: _list,
            Verb.UIDL: _uidl,
            Verb.RETR: _retr,
            Verb.TOP: _top,
            Verb.DELE: _dele,
            Verb.NOOP: _noop,
            Verb.RSET: _rset,
        }
    )
