"""What drives a POP3 session: input into the core, replies out, one deadline, the end.

A coroutine exists for what takes time only: nobody cancels those, so that a deletion that has begun is whole.
"""

from __future__ import annotations

import asyncio
import math
from abc import abstractmethod
from collections.abc import Callable, Coroutine
from typing import Any

from engine.events import Level, Service, SessionClosed, SessionOpened, Wire
from engine.pop3.actions import Action
from engine.pop3.connection import PopConnection
from engine.pop3.core import PopCore
from engine.pop3.dialogue import PopDialogue
from engine.pop3.shared import PopShared
from engine.pop3.sign_in import PopSignIn
from engine.server.peer import Peer
from engine.smtp.actions import Report, Traced, Warn

READ_AHEAD = 20_000
"""Octets that may wait while the session is busy."""
LINGER = 0.8
"""Seconds for the last reply to go out before the connection is cut, when nothing is in its way."""
_LEAVING = "service shutting down"


class PopPump(PopConnection):
    """A session from its connection to its end, but for what there is to do.

    ``watch`` wants to hear of each new deadline (monotonic seconds), ``on_end`` of the end.
    """

    def __init__(
        self,
        shared: PopShared,
        peer: Peer,
        number: int,
        *,
        watch: Callable[[float], None],
        on_end: Callable[[PopPump], None],
    ) -> None:
        super().__init__(shared, peer, number)
        self._watch = watch
        self._on_end = on_end
        self.sign_in = PopSignIn(shared, number, peer)
        self.dialogue = PopDialogue(tracing=shared.bus.tracing)
        self.core = PopCore(shared.policy, self.sign_in, self.dialogue)
        self._drained: asyncio.Future[None] | None = None
        self._left = 0  # octets in the write buffer when it was last looked at
        self._tasks = 0
        self.reason: str | None = None  # not None: we are ending the session, or it has ended
        self._connected = True
        self._ended = False
        self._half_closed = False
        self._leaving = False
        self._reading = True
        self._writable = True
        self._turn_pending = False
        self.deadline = math.inf
        self.identity = ""
        """Who has signed in."""
        self.started = shared.clock.time()
        shared.bus.publish(SessionOpened(service=Service.POP, session=number, peer=peer.text))

    @abstractmethod
    def perform(self, action: Action) -> None:
        """Do what the core wants done, or begin to."""

    @abstractmethod
    def release(self) -> None:
        """The session is over: let go of everything."""

    # The connection

    def opened(self) -> None:
        self.allow(self.shared.limits.command)
        if self.secure:
            self.core.secured()
            self._reading = True
        if self.shared.implicit_tls or not self.secure:
            self.core.greet()
        self.run()

    def begin_tls(self) -> None:
        self.allow(self.shared.limits.handshake)
        super().begin_tls()

    def handshake_failed(self) -> None:
        self.reason = self.reason or "peer disconnected: ssl accept"
        self._lost()

    def data_received(self, data: bytes) -> None:
        if self.reason is None:
            self.dialogue.receive(data)
            self.run()

    def eof_received(self) -> bool:
        """The client sends no more; what it sent is still worked off and answered, where TLS allows."""
        self._half_closed = True
        self.run()
        return not self.secure

    def connection_lost(self, exc: Exception | None) -> None:
        if self.handshaking:
            return  # the handshake reports it
        if self.reason is None:
            detail = exc.strerror if isinstance(exc, OSError) else None
            self.reason = f"peer disconnected: {detail.lower()}" if detail else "peer disconnected"
        self._lost()

    def pause_writing(self) -> None:
        self._writable = False
        self._throttle()

    def resume_writing(self) -> None:
        self._writable = True
        self._wake()
        self.run()

    # Work

    def run(self) -> None:
        """Work off what there is, until the session has to wait for somebody; send the replies together."""
        if self.reason is not None or not self._writable or self.handshaking:
            return
        core = self.core
        core.start_turn()
        lines = core.lines
        try:
            while (action := core.next_action()) is not None:
                self._report()
                self.perform(action)
        except Exception as error:  # noqa: BLE001 - a fault of ours ends this session and no other
            self._fault(error)
            return
        if core.lines != lines and not core.busy:
            self.allow(self.shared.limits.command)
        self.flush()
        if core.unfinished:
            if self._writable and not self._turn_pending:
                self._turn_pending = True
                self.shared.loop.call_soon(self._next_turn)
        elif not core.busy and self._half_closed:
            self.close("peer disconnected")
        elif not core.busy and self._leaving:
            self.close(_LEAVING)
        self._throttle()

    def _next_turn(self) -> None:
        self._turn_pending = False
        self.run()

    def work(self, work: Coroutine[Any, Any, None], name: str) -> None:
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
                self.run()

        self._tasks += 1
        self.deadline = math.inf  # it is us who are slow
        self.spawn(guarded(), name)

    def _report(self) -> None:
        for report in self.dialogue.take_reports():
            self._publish(report)

    def flush(self) -> None:
        self._report()
        waiting = self.dialogue.take_replies()
        if waiting:
            self.write(waiting)

    def write(self, data: bytes) -> None:
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
        if self.reason is not None or self._half_closed or self.handshaking or self.transport is None:
            return
        core = self.core
        wanted = self._writable and not core.unfinished and not (core.busy and self.dialogue.pending >= READ_AHEAD)
        if wanted != self._reading:
            self._reading = wanted
            if wanted:
                self.transport.resume_reading()
            else:
                self.transport.pause_reading()

    def close(self, reason: str) -> None:
        """End the session from our side, after what is still to be sent."""
        self.reason = reason
        self.core.close()
        self.flush()
        if self._connected and self.transport is not None:
            self._left = self.transport.get_write_buffer_size()
            self.transport.close()
            self.allow((self.shared.limits.command or 60) if self._left else LINGER)

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
        self.deadline = math.inf
        self.release()
        self.transport = None
        self.shared.bus.publish(
            SessionClosed(
                service=Service.POP,
                session=self.number,
                peer=self.peer.text,
                reason=self.reason or "",
                messages=0,
            )
        )
        self._on_end(self)

    def _fault(self, error: Exception) -> None:
        text = "internal error in a pop session"
        self.shared.say(Level.ERROR, f"{text}: {error!r}", self.peer.text)
        self.shared.loop.call_exception_handler({"message": text, "exception": error})
        self.close("internal error")

    # Time

    def allow(self, seconds: float) -> None:
        """Set the deadline to ``seconds`` from now; 0: none."""
        self.deadline = self.shared.clock.monotonic() + seconds if seconds else math.inf
        self._watch(self.deadline)

    def check_deadline(self, now: float) -> float:
        """Time out if it is time; gives the deadline that holds then."""
        if now < self.deadline or self._ended:
            return self.deadline
        transport = self.transport
        left = transport.get_write_buffer_size() if transport is not None else 0
        if left and left != self._left:
            self._left = left  # the client does take what we send
            self.allow(self.shared.limits.command or 60)
            return self.deadline
        if self.reason is None:
            limits = self.shared.limits
            self.reason = (
                f"idle timeout: no tls handshake within {limits.handshake}s"
                if self.handshaking
                else f"idle timeout: no activity after {limits.command}s"
            )
        self.deadline = math.inf
        self.core.close()
        self.abort()
        return math.inf

    def leave(self) -> None:
        """The server stops: end, at once or when what is being done is done."""
        self._leaving = True
        self.run()

    def leave_now(self, reason: str = _LEAVING) -> None:
        """The time for what is being sent is over; a deletion goes on, and is answered if it can be."""
        self.reason = self.reason or reason
        self.abort()

    async def drain(self) -> None:
        """Wait until the client has taken most of what was sent; it may be slow, but must not stand still."""
        self.allow(self.shared.limits.command)
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
