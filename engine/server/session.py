"""One SMTP session: the pure core of :mod:`engine.smtp.server` with a connection, a store and a clock.

Driven from ``data_received`` on whole blocks. A coroutine exists for a TLS handshake and for the commit of
a message only, and nobody cancels those: a client that hangs up after the final dot changes nothing for its
message.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from engine.events import Level, RecipientRejected, Service, SessionClosed, SessionOpened, Wire
from engine.sasl.exchange import Challenge, Failure, Step, Success, Verification
from engine.server.access import PeerAccess
from engine.server.message import Reception, trace_line
from engine.server.peer import Peer
from engine.server.protocol import SmtpProtocol
from engine.server.shared import Shared
from engine.server.sign_in import SignIn
from engine.smtp import codes
from engine.smtp.actions import (
    Abandon,
    Action,
    Authenticate,
    Begin,
    Close,
    Commit,
    Content,
    Rejected,
    Report,
    SaslResponse,
    StartTls,
    Traced,
    Transaction,
    Warn,
)
from engine.smtp.dialogue import Dialogue
from engine.smtp.reply import with_incident
from engine.smtp.server import ServerCore

READ_AHEAD = 20_000
"""Octets that may wait while the session is busy (spec smtp-server.md 3)."""
LINGER = 0.8
"""Seconds for the last reply to go out before the connection is cut."""
SLOWEST = 500
"""Octets of content a second that a client must keep up in the long run (O4)."""
_LEAVING = "service shutting down"


class SmtpSession(SmtpProtocol):
    """A session from its connection to its end.

    ``watch`` wants to hear of each new deadline (monotonic seconds), ``on_end`` of the end, which is after
    the last commit.
    """

    def __init__(
        self,
        shared: Shared,
        peer: Peer,
        number: int,
        *,
        watch: Callable[[float], None],
        on_end: Callable[[SmtpSession], None],
    ) -> None:
        super().__init__(shared, peer, number)
        access = PeerAccess(shared, peer)
        self._watch = watch
        self._on_end = on_end
        self._dialogue = Dialogue(tracing=shared.bus.tracing)
        self.core = ServerCore(shared.policy, access, self._dialogue, enabled=shared.accepting)
        self._sign_in = SignIn(shared, number, peer, access)
        self._delayed: asyncio.TimerHandle | None = None
        self._reception = Reception(shared, number, peer)
        self._reason: str | None = None  # not None: we are ending the session, or it has ended
        self._connected = True
        self._ended = False
        self._half_closed = False
        self._leaving = False
        self._reading = True
        self._writable = True
        self._turn_pending = False
        self._deadline = math.inf
        self.started = shared.clock.time()
        shared.bus.publish(SessionOpened(service=Service.SMTP, session=number, peer=peer.text))

    # The connection

    def opened(self) -> None:
        self._allow(self.shared.limits.command)
        if self.secure:
            self.core.secured()
        if self.shared.implicit_tls or not self.secure:
            self.core.greet()
        self._run()

    def begin_tls(self) -> None:
        self._allow(self.shared.limits.handshake)
        super().begin_tls()

    def send_waiting(self) -> None:
        self._flush()

    def handshake_failed(self, reason: str) -> None:
        self._reason = self._reason or reason
        self._end()

    def data_received(self, data: bytes) -> None:
        if self._reason is not None:
            return
        if self.core.receiving:
            self._earn(len(data))
        self._dialogue.receive(data)
        self._run()

    def eof_received(self) -> bool:
        """The client sends no more; what it sent is still worked off and answered, where TLS allows."""
        self._half_closed = True
        self._run()
        return not self.secure

    def connection_lost(self, error: Exception | None) -> None:
        self.close_original()
        self._connected = False
        if self._reason is None:
            detail = error.strerror if isinstance(error, OSError) else None
            self._reason = f"peer disconnected: {detail.lower()}" if detail else "peer disconnected"
        self.core.close()
        if not self._reception.committing:
            self._end()

    def pause_writing(self) -> None:
        self._writable = False
        self._throttle()

    def resume_writing(self) -> None:
        self._writable = True
        self._run()

    # Work

    def _run(self) -> None:
        """Work off what there is, until the session has to wait for somebody; send the replies together."""
        if self._reason is not None or not self._writable or self.handshaking:
            return
        core = self.core
        core.start_turn()
        before = (core.lines, core.receiving)
        try:
            while (action := core.next_action()) is not None:
                self._perform(action)
        except Exception as error:  # noqa: BLE001 - a fault of ours ends this session and no other
            self._fault(error)
            return
        if (core.lines, core.receiving) != before:
            self._allow(self.shared.limits.body if core.receiving else self.shared.limits.command)
        self._flush()
        if core.unfinished:
            if self._writable and not self._turn_pending:
                self._turn_pending = True
                self.loop.call_soon(self._next_turn)
        elif not core.busy and self._half_closed:
            self._close("peer disconnected")
        elif not core.busy and self._leaving and not core.receiving:
            self._close(_LEAVING, codes.SHUTTING_DOWN)
        self._throttle()

    def _next_turn(self) -> None:
        self._turn_pending = False
        self._run()

    def _perform(self, action: Action) -> None:
        match action:
            case Content(data):
                refusal = self._reception.write(data)
                if refusal:
                    self.core.content_failed(refusal)
            case Begin(transaction):
                self._begin(transaction)
            case Commit(transaction):
                self._commit(transaction)
            case Abandon():
                self._reception.discard()
            case Authenticate(mechanism, initial):
                self._signed(self._sign_in.begin(mechanism, initial, encrypted=self.secure))
            case SaslResponse(response):
                self._signed(self._sign_in.respond(response))
            case StartTls():
                self.begin_tls()
            case Close(reason):
                self._close(reason)

    def _flush(self) -> None:
        for report in self._dialogue.take_reports():
            self._publish(report)
        replies = self._dialogue.take_replies()
        if replies and self._connected:
            assert self.connection is not None
            self.connection.write(replies)

    def _publish(self, report: Report) -> None:
        bus, peer = self.shared.bus, self.peer.text
        match report:
            case Traced(True, text, summary):
                bus.publish(Wire(direction="rx", text=text, role="server", peer=peer, summary=summary))
            case Traced(_, text, summary):
                bus.publish(Wire(direction="tx", text=text, role="server", peer=peer, summary=summary))
            case Warn(text):
                self.shared.say(Level.WARNING, text, peer)
            case Rejected(address, response):
                bus.publish(RecipientRejected(session=self.number, peer=peer, address=address, response=response))

    def _throttle(self) -> None:
        """Listen to the client only as far as its input can be worked off and our replies are read."""
        if self._reason is not None or self._half_closed or self.handshaking or self.connection is None:
            return
        core = self.core
        wanted = self._writable and not core.unfinished and not (core.busy and self._dialogue.pending >= READ_AHEAD)
        if wanted != self._reading:
            self._reading = wanted
            if wanted:
                self.connection.resume_reading()
            else:
                self.connection.pause_reading()

    def _close(self, reason: str, reply: bytes = b"") -> None:
        """End the session from our side, after what is still to be sent."""
        self._reason = reason
        self.core.close(reply)
        self._reception.discard()
        self._flush()
        if self._connected and self.connection is not None:
            self.connection.close()
            self._allow(LINGER)

    def _end(self) -> None:
        """The connection is gone and nothing is being made safe any more."""
        if self._ended:
            return
        self._ended = True
        self._deadline = math.inf
        if self._delayed is not None:
            self._delayed.cancel()
        self._sign_in.close()
        self._reception.discard()
        self.transport = self.connection = None
        self.shared.bus.publish(
            SessionClosed(
                service=Service.SMTP,
                session=self.number,
                peer=self.peer.text,
                reason=self._reason or "",
                messages=self.messages,
            )
        )
        self._on_end(self)

    def _fault(self, error: Exception) -> None:
        incident = self._reception.incident
        text = f"internal error in an smtp session (incident {incident})"
        self.shared.say(Level.ERROR, f"{text}: {error!r}", self.peer.text)
        self.loop.call_exception_handler({"message": text, "exception": error})
        self._close("internal error", with_incident(451, "4.3.0 internal error: try again later", incident))

    @property
    def messages(self) -> int:
        """How many messages of the session are safe."""
        return self._reception.messages

    # Time

    def _allow(self, seconds: float) -> None:
        """Set the deadline to ``seconds`` from now; 0: none."""
        self._deadline = self.shared.clock.monotonic() + seconds if seconds else math.inf
        self._watch(self._deadline)

    def _earn(self, octets: int) -> None:
        """Content came: it moves the deadline by what it is worth, never beyond the limit for silence."""
        limit = self.shared.limits.body
        self._deadline = min(self.shared.clock.monotonic() + limit, self._deadline + octets / SLOWEST)

    def check_deadline(self, now: float) -> float:
        """Time out if it is time; gives the deadline that holds then."""
        if self.core.busy and not self.handshaking and self._reason is None:
            return math.inf  # it is us who are slow
        if now < self._deadline:
            return self._deadline
        if self._reason is not None or self.handshaking:
            self._reason = self._reason or f"idle timeout: no tls handshake within {self.shared.limits.handshake}s"
            self.abort()
            return math.inf
        limits = self.shared.limits
        seconds = limits.body if self.core.receiving else limits.command
        self._close(f"idle timeout: no activity after {seconds}s", codes.TIMED_OUT)
        return self._deadline

    def leave(self) -> None:
        """The server stops: end with 421, at once or when the message that is coming in has been answered."""
        self._leaving = True
        self._run()

    def leave_now(self) -> None:
        """The time for messages that are coming in is over."""
        if self.handshaking:
            self.abort()
        elif not self._reception.committing and self._reason is None:
            self._close(_LEAVING, codes.SHUTTING_DOWN)

    # Messages

    def _begin(self, transaction: Transaction) -> None:
        refusal = self._reception.begin(trace_line(self.shared, self.core, self.peer, self.cipher))
        if refusal:
            self.core.failed(refusal)
            return
        self.envelope = self._create_envelope()
        self.envelope.mail_from = transaction.reverse_path
        self.envelope.rcpt_tos = transaction.recipients
        self.core.begun()

    def _commit(self, transaction: Transaction) -> None:
        refusal = self._reception.seal(transaction, self.certificate)
        if refusal:
            self.core.failed(refusal)
        else:
            self.spawn(self._make_safe(transaction), "commit")

    async def _make_safe(self, transaction: Transaction) -> None:
        try:
            refusal = await self._reception.commit(transaction)
        except Exception as error:  # noqa: BLE001 - as in _run: nothing follows but the end
            self._fault(error)
            refusal = b""
        if not self._connected:
            self._end()
        elif self._reason is None:
            if refusal:
                self.core.failed(refusal)
            else:
                self.core.stored()
            self._allow(self.shared.limits.command)
            self._run()

    # Sign-in

    def _signed(self, step: Step) -> None:
        match step:
            case Challenge(data=data):
                self.core.challenge(data)
            case Success(identity=identity):
                self.core.signed_in(identity)
            case Verification():
                self._sign_in.verify(step, self._verified)
            case Failure():
                delay = self._sign_in.delay()
                if delay:
                    self._delayed = self.loop.call_later(delay, self._refuse_late)
                else:
                    self._refuse_sign_in()

    def _verified(self, outcome: Success | Failure) -> None:
        if self._reason is None:
            self._signed(outcome)
            self._run()

    def _refuse_late(self) -> None:
        self._delayed = None
        if self._reason is None:
            self._refuse_sign_in()
            self._run()

    def _refuse_sign_in(self) -> None:
        self._allow(self.shared.limits.command)
        closing = self.core.not_signed_in()
        if closing is not None:
            self._close(closing.reason)


class BufferedSmtpSession(SmtpSession, asyncio.BufferedProtocol):  # pyright: ignore[reportIncompatibleMethodOverride] - aiosmtpd and asyncio name the same parameter differently
    """The same for asyncio's own selector loops, which otherwise make a new buffer for every read.

    All sessions share one buffer: those loops fill it and hand it over in one go.
    """

    def get_buffer(self, sizehint: int) -> memoryview:
        del sizehint
        return self.shared.read_buffer

    def buffer_updated(self, nbytes: int) -> None:
        self.data_received(self.shared.read_buffer[:nbytes].tobytes())
