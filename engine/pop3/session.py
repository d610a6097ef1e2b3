"""One POP3 session: the pure core of :mod:`engine.pop3.core` with a connection, a maildrop and a clock.

A coroutine exists for a handshake, for opening the maildrop, for a message that is being sent and for the
deletion at the end; nobody cancels those, so that a deletion that has begun is whole. Nothing is deleted
before QUIT has been received (spec reliability-security.md D16).
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from typing import Any

from engine.errors import SpoolError
from engine.events import Level, Notice, QueueChanged, Service, SessionClosed, SessionOpened, Wire
from engine.pop3 import replies
from engine.pop3.actions import Action, Apop, Authenticate, Close, Password, Retrieve, SaslResponse, StartTls, Update
from engine.pop3.connection import PopConnection
from engine.pop3.core import PopCore
from engine.pop3.dialogue import PopDialogue
from engine.pop3.listing import Item, Listing
from engine.pop3.outgoing import Outgoing
from engine.pop3.shared import PopShared
from engine.pop3.sign_in import PopSignIn
from engine.sasl.exchange import Challenge, Failure, Step, Success, Verification
from engine.server.peer import Peer
from engine.smtp.actions import Report, Traced, Warn
from engine.spool.layout import content_name
from engine.spool.maildrop import Maildrop

READ_AHEAD = 20_000
"""Octets that may wait while the session is busy."""
LINGER = 0.8
"""Seconds for the last reply to go out before the connection is cut, when nothing is in its way."""
_LEAVING = "service shutting down"


class PopSession(PopConnection):
    """A session from its connection to its end.

    ``watch`` wants to hear of each new deadline (monotonic seconds), ``on_end`` of the end.
    """

    def __init__(
        self,
        shared: PopShared,
        peer: Peer,
        number: int,
        *,
        watch: Callable[[float], None],
        on_end: Callable[[PopSession], None],
    ) -> None:
        super().__init__(shared, peer, number)
        self._watch = watch
        self._on_end = on_end
        self._sign_in = PopSignIn(shared, number, peer)
        self._dialogue = PopDialogue(tracing=shared.bus.tracing)
        self.core = PopCore(shared.policy, self._sign_in, self._dialogue)
        self._maildrop: Maildrop | None = None
        self._delayed: asyncio.TimerHandle | None = None
        self._drained: asyncio.Future[None] | None = None
        self._left = 0  # octets in the write buffer when it was last looked at
        self._tasks = 0
        self._reason: str | None = None  # not None: we are ending the session, or it has ended
        self._connected = True
        self._ended = False
        self._half_closed = False
        self._leaving = False
        self._reading = True
        self._writable = True
        self._turn_pending = False
        self._deadline = math.inf
        self.identity = ""
        """Who has signed in."""
        self.started = shared.clock.time()
        shared.bus.publish(SessionOpened(service=Service.POP, session=number, peer=peer.text))

    # The connection

    def opened(self) -> None:
        self._allow(self.shared.limits.command)
        if self.secure:
            self.core.secured()
            self._reading = True
        if self.shared.implicit_tls or not self.secure:
            self.core.greet()
        self._run()

    def begin_tls(self) -> None:
        self._allow(self.shared.limits.handshake)
        super().begin_tls()

    def handshake_failed(self) -> None:
        self._reason = self._reason or "peer disconnected: ssl accept"
        self._lost()

    def data_received(self, data: bytes) -> None:
        if self._reason is None:
            self._dialogue.receive(data)
            self._run()

    def eof_received(self) -> bool:
        """The client sends no more; what it sent is still worked off and answered, where TLS allows."""
        self._half_closed = True
        self._run()
        return not self.secure

    def connection_lost(self, error: Exception | None) -> None:
        if self._reason is None:
            detail = error.strerror if isinstance(error, OSError) else None
            self._reason = f"peer disconnected: {detail.lower()}" if detail else "peer disconnected"
        if not self.handshaking:
            self._lost()

    def pause_writing(self) -> None:
        self._writable = False
        self._throttle()

    def resume_writing(self) -> None:
        self._writable = True
        self._wake()
        self._run()

    # Work

    def _run(self) -> None:
        """Work off what there is, until the session has to wait for somebody; send the replies together."""
        if self._reason is not None or not self._writable or self.handshaking:
            return
        core = self.core
        core.start_turn()
        lines = core.lines
        try:
            while (action := core.next_action()) is not None:
                self._perform(action)
        except Exception as error:  # noqa: BLE001 - a fault of ours ends this session and no other
            self._fault(error)
            return
        if core.lines != lines and not core.busy:
            self._allow(self.shared.limits.command)
        self._flush()
        if core.unfinished:
            if self._writable and not self._turn_pending:
                self._turn_pending = True
                self.shared.loop.call_soon(self._next_turn)
        elif not core.busy and self._half_closed:
            self._close("peer disconnected")
        elif not core.busy and self._leaving:
            self._close(_LEAVING)
        self._throttle()

    def _next_turn(self) -> None:
        self._turn_pending = False
        self._run()

    def _perform(self, action: Action) -> None:
        self._report()
        match action:
            case Authenticate(mechanism, initial):
                self._signed(self._sign_in.begin(mechanism, initial, encrypted=self.secure))
            case SaslResponse(response):
                self._signed(self._sign_in.respond(response))
            case Password(name, password):
                self._signed(self._sign_in.password(name, password, encrypted=self.secure))
            case Apop(name, digest):
                self._signed(self._sign_in.apop(name, digest))
            case StartTls():
                self._flush()
                self.begin_tls()
            case Retrieve() as retrieve:
                self._work(self._send(retrieve), "retrieval")
            case Update(numbers):
                self._work(self._update(numbers), "deletion")
            case Close(reason):
                self._close(reason)

    def _work(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do something that ends the session if it fails, and that the end of the session waits for."""

        async def guarded() -> None:
            try:
                await work
            except Exception as error:  # noqa: BLE001 - as in _run
                self._fault(error)
            self._tasks -= 1
            if not self._connected:
                self._end()
            else:
                self._run()

        self._tasks += 1
        self._deadline = math.inf  # it is us who are slow
        self.spawn(guarded(), name)

    def _report(self) -> None:
        for report in self._dialogue.take_reports():
            self._publish(report)

    def _flush(self) -> None:
        self._report()
        waiting = self._dialogue.take_replies()
        if waiting:
            self._write(waiting)

    def _write(self, data: bytes) -> None:
        if self._connected and self.transport is not None:
            self.transport.write(data)

    def _publish(self, report: Report) -> None:
        match report:
            case Traced(received, text, summary):
                self.shared.bus.publish(
                    Wire(
                        direction="rx" if received else "tx",
                        text=text,
                        role="server",
                        peer=self.peer.text,
                        summary=summary,
                    )
                )
            case Warn(text):
                self.shared.say(Level.WARNING, text, self.peer.text)
            case _:
                raise AssertionError(report)

    def _throttle(self) -> None:
        """Listen to the client only as far as its input can be worked off and our replies are read."""
        if self._reason is not None or self._half_closed or self.handshaking or self.transport is None:
            return
        core = self.core
        wanted = self._writable and not core.unfinished and not (core.busy and self._dialogue.pending >= READ_AHEAD)
        if wanted != self._reading:
            self._reading = wanted
            if wanted:
                self.transport.resume_reading()
            else:
                self.transport.pause_reading()

    def _close(self, reason: str) -> None:
        """End the session from our side, after what is still to be sent."""
        self._reason = reason
        self.core.close()
        self._flush()
        if self._connected and self.transport is not None:
            self._left = self.transport.get_write_buffer_size()
            self.transport.close()
            self._allow((self.shared.limits.command or 60) if self._left else LINGER)

    def _lost(self) -> None:
        """The connection is gone."""
        self._connected = False
        self.core.close()
        self._wake()
        if not self._tasks:
            self._end()

    def _end(self) -> None:
        """The connection is gone and nothing is being done for it any more."""
        if self._ended or self._tasks:
            return
        self._ended = True
        self._deadline = math.inf
        if self._delayed is not None:
            self._delayed.cancel()
        if self._maildrop is not None:
            self._maildrop.close()
            self.shared.leave(self.identity)
        self.transport = None
        self.shared.bus.publish(
            SessionClosed(
                service=Service.POP,
                session=self.number,
                peer=self.peer.text,
                reason=self._reason or "",
                messages=0,
            )
        )
        self._on_end(self)

    def _fault(self, error: Exception) -> None:
        text = "internal error in a pop session"
        self.shared.say(Level.ERROR, f"{text}: {error!r}", self.peer.text)
        self.shared.loop.call_exception_handler({"message": text, "exception": error})
        self._close("internal error")

    # Time

    def _allow(self, seconds: float) -> None:
        """Set the deadline to ``seconds`` from now; 0: none."""
        self._deadline = self.shared.clock.monotonic() + seconds if seconds else math.inf
        self._watch(self._deadline)

    def check_deadline(self, now: float) -> float:
        """Time out if it is time; gives the deadline that holds then."""
        if now < self._deadline or self._ended:
            return self._deadline
        transport = self.transport
        left = transport.get_write_buffer_size() if transport is not None else 0
        if left and left != self._left:
            self._left = left  # the client does take what we send
            self._allow(self.shared.limits.command or 60)
            return self._deadline
        if self._reason is None:
            limits = self.shared.limits
            self._reason = (
                f"idle timeout: no tls handshake within {limits.handshake}s"
                if self.handshaking
                else f"idle timeout: no activity after {limits.command}s"
            )
        self._deadline = math.inf
        self.core.close()
        self.abort()
        return math.inf

    def leave(self) -> None:
        """The server stops: end, at once or when what is being done is done."""
        self._leaving = True
        self._run()

    def leave_now(self) -> None:
        """The time for what is being sent is over; a deletion goes on, and is answered if it can be."""
        self._reason = self._reason or _LEAVING
        self.abort()

    # Sign-in

    def _signed(self, step: Step) -> None:
        match step:
            case Challenge(data=data):
                self.core.challenge(data)
            case Verification():
                self._work(self._sign_in.verify(step, self._signed_late), "sign-in")
            case Success(identity=identity):
                if self._sign_in.by_auth:
                    text = f"pop authentication of {identity} connected from {self.peer.text}"
                    self.shared.say(Level.INFO, text, self.peer.text)
                self._work(self._enter(identity), "opening")
            case Failure():
                delay = self._sign_in.delay()
                if delay:
                    self._deadline = math.inf
                    self._delayed = self.shared.loop.call_later(delay, self._refuse_late)
                else:
                    self._refuse()

    def _signed_late(self, step: Success | Failure) -> None:
        if self._reason is None:
            self._signed(step)

    def _refuse_late(self) -> None:
        self._delayed = None
        if self._reason is None:
            self._refuse()
            self._run()

    def _refuse(self) -> None:
        self._allow(self.shared.limits.command)
        closing = self.core.not_signed_in()
        if closing is not None:
            self._close(closing.reason)

    async def _enter(self, identity: str) -> None:
        shared = self.shared
        if not shared.enter(identity):
            shared.say(Level.WARNING, f"the mailbox of {identity} is in use by another session", self.peer.text)
            self._denied(replies.IN_USE)
            return
        try:
            self._maildrop = await shared.maildrops.open(identity)
        except SpoolError as error:
            shared.leave(identity)
            shared.say(Level.ERROR, str(error), self.peer.text)
            self._denied(replies.NO_MAILDROP)
            return
        self.identity = identity
        for level, text in self._maildrop.notes:
            shared.say(level, text, self.peer.text)
        if self._reason is None:
            self.core.entered(Listing([Item(content_name(each.id), each.size) for each in self._maildrop.letters]))
            self._allow(shared.limits.command)

    def _denied(self, reply: bytes) -> None:
        if self._reason is None:
            self.core.no_maildrop(reply)
            self._allow(self.shared.limits.command)

    # Messages

    async def _send(self, retrieve: Retrieve) -> None:
        maildrop = self._maildrop
        assert maildrop is not None
        letter = maildrop.letters[retrieve.number - 1]
        outgoing = Outgoing(maildrop, letter, retrieve.lines)
        first, lines = True, 0
        try:
            while not outgoing.ended and self._reason is None:
                block = await maildrop.run(outgoing.next_block)
                if self._reason is not None:
                    return
                if first:
                    self._dialogue.reply(retrieve.reply)
                    self._flush()
                    first = False
                lines += block.count(b"\n")
                self._write(block)
                if not outgoing.ended:
                    await self._drain()
        except (OSError, SpoolError) as error:
            self._unreadable(error, content_name(letter.id), sending=not first)
            return
        finally:
            outgoing.close()
        if self._reason is None:
            if self._dialogue.tracing:
                self._dialogue.sent_content(lines - 1)
            self.core.sent()
            self._allow(self.shared.limits.command)

    def _unreadable(self, error: OSError | SpoolError, name: str, *, sending: bool) -> None:
        if self._reason is not None:
            return
        reason = error.strerror if isinstance(error, OSError) else str(error)
        self.shared.say(Level.ERROR, f"cannot read message file: {name}: {(reason or '').lower()}", self.peer.text)
        if sending:
            # no terminator: the client must not take what it has for the whole message
            self._reason = f"cannot read message file: {name}"
            self.core.close()
            self.abort()
            return
        self.core.sent(replies.NO_SUCH_MESSAGE if isinstance(error, FileNotFoundError) else replies.UNREADABLE)
        self._allow(self.shared.limits.command)

    async def _drain(self) -> None:
        """Wait until the client has taken most of what was sent; it may be slow, but must not stand still."""
        self._allow(self.shared.limits.command)
        if self._writable or not self._connected:
            return
        assert self.transport is not None
        self._left = self.transport.get_write_buffer_size()
        self._drained = self.shared.loop.create_future()
        await self._drained
        self._drained = None

    def _wake(self) -> None:
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)

    async def _update(self, numbers: tuple[int, ...]) -> None:
        maildrop = self._maildrop
        assert maildrop is not None
        shared = self.shared
        removal = await maildrop.delete([maildrop.letters[number - 1] for number in numbers])
        for failed in removal.failed:
            shared.say(Level.ERROR, f"failed to delete {failed}", self.peer.text)
        if removal.removed:
            for message in removal.removed:
                text = f"deleting [{message}] for {self.identity}"
                shared.bus.publish(Notice(level=Level.VERBOSE, text=text, peer=self.peer.text, message=message))
            shared.bus.publish(QueueChanged(messages=removal.removed))
        if self._reason is None:
            closing = self.core.updated(complete=not removal.failed)
            self._close(closing.reason)
