"""One SMTP session: the pure core of :mod:`engine.smtp.server` with a connection, a store and a clock.

Driven from ``data_received`` on whole blocks. A coroutine exists for a TLS handshake and for what helpers are
asked (:mod:`engine.server.helpers`) only. Nobody cancels a commit: a client that hangs up after the final dot
changes nothing for its message, unless filters are still looking at it.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from engine.events import Level, Service, SessionClosed, SessionOpened
from engine.server.access import PeerAccess
from engine.server.helpers import Helpers, pass_on
from engine.server.message import Reception, trace_line
from engine.server.patience import Patience
from engine.server.peer import Peer
from engine.server.protocol import SmtpProtocol
from engine.server.reports import publish
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
    Reset,
    SaslResponse,
    StartTls,
    Transaction,
    Verify,
)
from engine.smtp.dialogue import Dialogue
from engine.smtp.reply import with_incident
from engine.smtp.server import ServerCore
from engine.verifiers.base import Answer

T = TypeVar("T")

READ_AHEAD = 20_000
"""Octets that may wait while the session is busy (spec smtp-server.md 3)."""
LINGER = 0.8
"""Seconds for the last reply to go out before the connection is cut."""
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
        self._access = PeerAccess(shared, peer)
        self._on_end = on_end
        self._dialogue = Dialogue(tracing=shared.bus.tracing)
        self.core = ServerCore(shared.policy, self._access, self._dialogue, enabled=shared.accepting)
        self._sign_in: SignIn | None = None  # most sessions see no AUTH
        self._reception = Reception(shared, number, peer)
        self._helpers = Helpers(shared, peer, self._reception, number)
        self._errand: asyncio.Future[Any] | None = None
        self._patience = Patience(shared.clock, watch)
        self._reason: str | None = None  # not None: we are ending the session, or it has ended
        self._connected = True
        self._ended = False
        self._half_closed = False
        self._leaving = False
        self._reading = True
        self._writable = True
        self._turn_pending = False
        self.started = shared.clock.time()
        shared.bus.publish(SessionOpened(service=Service.SMTP, session=number, peer=peer.text))

    # The connection

    def opened(self) -> None:
        self._patience.grant(self.shared.limits.command)
        if self.secure:
            self.core.secured()
        if self.shared.implicit_tls or not self.secure:
            self.core.greet()
        self._run()

    def begin_tls(self) -> None:
        self._patience.grant(self.shared.limits.handshake)
        super().begin_tls()

    def turned_away(self, reason: str) -> None:
        """The client was not let in, or has left before that."""
        self._connected = False
        self._reason = reason
        self._end()

    def send_waiting(self) -> None:
        self._flush()

    def handshake_failed(self, reason: str) -> None:
        self._reason = self._reason or reason
        self._end()

    def data_received(self, data: bytes) -> None:
        if self._reason is not None:
            return
        self._dialogue.receive(data)
        self._run(len(data))

    def eof_received(self) -> bool:
        """The client sends no more; what it sent is still worked off and answered, where TLS allows.

        One that waits for nothing but a helper of ours has left (spec smtp-server.md 11).
        """
        self._half_closed = True
        if self._errand is not None and not self._reception.committing and not self._dialogue.pending:
            return False
        self._run()
        return not self.secure

    def connection_lost(self, error: Exception | None) -> None:
        self.close_original()
        self._connected = False
        if self._reason is None:
            detail = error.strerror if isinstance(error, OSError) else None
            self._reason = f"peer disconnected: {detail.lower()}" if detail else "peer disconnected"
        self.core.close()
        if self._errand is None:
            self._end()
        else:
            self._call_off()

    def pause_writing(self) -> None:
        self._writable = False
        self._throttle()

    def resume_writing(self) -> None:
        self._writable = True
        self._run()

    # Work

    def _run(self, octets: int = 0) -> None:
        """Work off what there is, until the session has to wait for somebody; send the replies together.

        ``octets`` have just come.
        """
        if self._reason is not None or not self._writable or self.handshaking:
            return
        core = self.core
        core.start_turn()
        try:
            while (action := core.next_action()) is not None:
                self._perform(action)
        except Exception as error:  # noqa: BLE001 - a fault of ours ends this session and no other
            self._fault(error)
            return
        self._patience.heed(core.lines, self.shared.limits, receiving=core.receiving, octets=octets)
        self._flush()
        if core.unfinished or self._half_closed or self._leaving:
            self._go_on_or_end()
        if core.busy or core.unfinished or not self._reading:
            self._throttle()

    def _go_on_or_end(self) -> None:
        """The work has stopped: because the session has had its turn, or because there is no more to come."""
        core = self.core
        if core.unfinished:
            if self._writable and not self._turn_pending:
                self._turn_pending = True
                self.loop.call_soon(self._next_turn)
        elif not core.busy and self._half_closed:
            self._close("peer disconnected")
        elif not core.busy and self._leaving and not core.receiving:
            self._close(_LEAVING, codes.SHUTTING_DOWN)

    def _next_turn(self) -> None:
        self._turn_pending = False
        self._run()

    def _perform(self, action: Action) -> None:
        match action:
            case Begin() | Content() | Commit() | Abandon() | Reset():
                self._handle(action)
            case Verify():
                mechanism = self._sign_in.mechanism if self._sign_in is not None and self.core.authenticated else ""
                self._start(self._helpers.verify(action, mechanism, self.core.identity), self._judge, "verifier")
            case Authenticate(mechanism, initial):
                self._sign_in = self._sign_in or self._first_sign_in()
                self._signed(self._sign_in.begin(mechanism, initial, encrypted=self.secure))
            case SaslResponse(response):
                assert self._sign_in is not None
                self._signed(self._sign_in.respond(response))
            case StartTls():
                self.begin_tls()
            case Close(reason):
                self._close(reason)

    def _first_sign_in(self) -> SignIn:
        return SignIn(self.shared, self.number, self.peer, self._access, core=self.core, resume=self._signed_late)

    def _signed(self, closing: Close | None) -> None:
        if closing is not None:
            self._close(closing.reason)

    def _signed_late(self, closing: Close | None) -> None:
        self._patience.grant(self.shared.limits.command)
        self._signed(closing)
        self._run()

    def _flush(self) -> None:
        dialogue = self._dialogue
        if dialogue.reports:
            for report in dialogue.take_reports():
                publish(report, self.shared, self.number, self.peer)
        if (replies := dialogue.take_replies()) and self._connected:
            assert self.connection is not None
            self.connection.write(replies)

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
            self._patience.grant(LINGER)

    def _end(self) -> None:
        """The connection is gone and nothing is being made safe any more."""
        if self._ended:
            return
        self._ended = True
        self._patience.end()
        self._helpers.close()
        if self._sign_in is not None:
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

    def check_deadline(self, now: float, *, pressed: bool = False) -> float:
        """Time out if it is time; gives the deadline that holds then. ``pressed``: others wait to be let in."""
        if self.core.busy and not self.handshaking and self._reason is None:
            return math.inf  # it is us who are slow
        until = self._patience.until(pressed=pressed and not self.core.authenticated and self._reason is None)
        if now < until:
            return until
        if self._reason is not None or self.handshaking:
            self._reason = self._reason or f"idle timeout: no tls handshake within {self.shared.limits.handshake}s"
            self.abort()
            return math.inf
        limits = self.shared.limits
        seconds = limits.body if self.core.receiving else limits.command
        self._close(f"idle timeout: no activity after {seconds}s", codes.TIMED_OUT)
        return self._patience.until(pressed=False)

    def leave(self) -> None:
        """The server stops: end with 421, at once or when the message that is coming in has been answered."""
        self._leaving = True
        if self._sign_in is not None and self._sign_in.under_way and self._reason is None:
            self._close(_LEAVING, codes.SHUTTING_DOWN)
        self._run()

    def leave_now(self, reason: str = _LEAVING) -> None:
        """The time for messages that are coming in is over."""
        if self.handshaking:
            self.abort()
        elif self._reception.committing:
            self._helpers.hurry()
        elif self._reason is None:
            self._close(reason, codes.SHUTTING_DOWN)

    # Messages

    def _handle(self, action: Begin | Content | Commit | Abandon | Reset) -> None:
        match action:
            case Content(data):
                if refusal := self._reception.write(data):
                    self.core.content_failed(refusal)
            case Begin():
                if refusal := self._reception.begin(trace_line(self.shared, self.core, self.peer, self.cipher)):
                    self.core.failed(refusal)
                else:
                    self.core.begun()
            case Commit(transaction):
                self._commit(transaction)
            case Abandon() | Reset():
                self._reception.discard()
                self._helpers.transaction_ended(reset=isinstance(action, Reset))

    def _commit(self, transaction: Transaction) -> None:
        refusal = self._reception.seal(transaction, self.certificate)
        if refusal:
            self.core.failed(refusal)
            return
        self._reception.committing = self.shared.filters is None
        if self._helpers.needed:
            self._start(self._helpers.finish(transaction), self._finished, "commit")
        else:
            reply = self._reception.commit(transaction)
            self.shared.keep(reply)
            self._wait(reply, self._finished)

    def _finished(self, refusal: bytes) -> None:
        if refusal:
            self.core.failed(refusal)
        else:
            self.core.stored()
        self._helpers.transaction_ended()

    def _judge(self, answer: Answer) -> None:
        if not pass_on(answer, self.core):
            self._reason = "aborted by the address verifier"
            self.core.close()
            self._reception.discard()
            self.abort()

    # Errands: at most one at a time, while the core is busy

    def _start(self, work: Coroutine[Any, Any, T], then: Callable[[T], None], name: str) -> None:
        self._wait(self.spawn(work, name), then)

    def _wait(self, work: asyncio.Future[T], then: Callable[[T], None]) -> None:
        self._errand = work
        work.add_done_callback(partial(self._returned, then))

    def _call_off(self) -> None:
        """Nobody waits for the errand any more; a commit is not affected."""
        if self._errand is not None and not self._reception.committing:
            self._errand.cancel()

    def _returned(self, then: Callable[[T], None], errand: asyncio.Future[T]) -> None:
        self._errand = None
        self._reception.committing = False
        if errand.cancelled():
            self._reception.discard()
        elif (error := errand.exception()) is not None:
            self._reception.discard()
            if not isinstance(error, Exception):
                raise error
            self._fault(error)
        elif self._reason is None:
            then(errand.result())
            self._patience.grant(self.shared.limits.command)
            self._run()
        if not self._connected:
            self._end()
