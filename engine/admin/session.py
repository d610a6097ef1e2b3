"""One admin connection: octets into the core, commands to the desk, replies and events out.

Promises: replies are in order; a client that does not read costs no more than one part of a reply and
:data:`engine.admin.feed.WAITING` events; there is no time limit on silence (spec process.md 5.1).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import cast

from engine.admin.command import Command, Verb
from engine.admin.core import AdminCore, AdminPolicy, Close
from engine.admin.desk import Desk
from engine.admin.feed import Backlog, Feed
from engine.admin.surroundings import NamedBus
from engine.bus import Bus
from engine.events import Level, Notice, Service, SessionClosed, SessionOpened
from engine.server.peer import Peer, local_end

PART = 64 * 1024
"""Octets of a reply that are handed to the system at once."""
READ_AHEAD = 256 * 1024
"""Octets of commands that may wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminShared:
    """What the connections of one server share."""

    policy: AdminPolicy
    desk: Desk
    bus: Bus
    buses: tuple[NamedBus, ...]
    """Those whose events are told."""
    terminate: Callable[[], None]
    on_end: Callable[[AdminSession], None]
    tasks: set[asyncio.Task[None]]
    """Holds on to all that goes on, beyond the end of a connection."""


class AdminSession(asyncio.Protocol):
    """A connection from its beginning to its end."""

    def __init__(self, shared: AdminShared, *, number: int, peer: Peer, started: float) -> None:
        self.number = number
        self.peer = peer
        self.started = started
        self._core = AdminCore(shared.policy)
        self._desk = shared.desk
        self._bus = shared.bus
        self._on_end = shared.on_end
        self._terminate = shared.terminate
        self._feeds = [
            Feed(each, several=len(shared.buses) > 1, send=self._send_event, tasks=shared.tasks)
            for each in shared.buses
        ]
        self._backlog = Backlog()
        self._transport: asyncio.Transport | None = None
        self._tasks = shared.tasks
        self._flushing: asyncio.Task[None] | None = None
        self._half_closed = False
        self._writable = asyncio.Event()
        self._writable.set()
        self._reading = True
        self._reason: str | None = None  # not None: the session is over

    @property
    def local(self) -> str:
        """Our end."""
        return local_end(self._transport)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=PART)
        self._bus.publish(SessionOpened(service=Service.ADMIN, session=self.number, peer=self.peer.text))

    def data_received(self, data: bytes) -> None:
        self._core.receive(data)
        self._run()

    def eof_received(self) -> bool:
        """The client sends no more; what it has asked for is still answered."""
        self._half_closed = True
        self._close_if_done()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        if self._reason is None:
            detail = exc.strerror if isinstance(exc, OSError) else None
            self._reason = f"peer disconnected: {detail.lower()}" if detail else "peer disconnected"
        if self._flushing is not None:
            self._flushing.cancel()
        for feed in self._feeds:
            feed.close()
        self._writable.set()
        reason = self._reason
        self._bus.publish(
            SessionClosed(service=Service.ADMIN, session=self.number, peer=self.peer.text, reason=reason, messages=0)
        )
        self._on_end(self)

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()
        if self._backlog.dropped:
            dropped, self._backlog.dropped = self._backlog.dropped, 0
            self._warn(f"admin client too slow: {dropped} events were not sent")
        self._write(self._backlog.take())
        self._run()

    def close(self, reason: str) -> None:
        """End the connection once what was written is out."""
        if self._reason is None:
            self._reason = reason
        if self._transport is not None:
            self._transport.close()

    def abort(self) -> None:
        """End the connection now."""
        if self._transport is not None:
            self._transport.abort()

    def _run(self) -> None:
        while self._reason is None and self._writable.is_set():
            action = self._core.next_action()
            self._write(self._core.take_output())
            if action is None:
                if self._core.unfinished:
                    continue
                break
            if isinstance(action, Close):
                if action.warning:
                    self._warn(action.warning)
                self.close(action.reason)
                break
            self._perform(action)
        self._throttle()

    def _throttle(self) -> None:
        """Read no more commands than are worked off."""
        wanted = self._core.pending < READ_AHEAD
        if wanted != self._reading and self._transport is not None and not self._transport.is_closing():
            self._reading = wanted
            if wanted:
                self._transport.resume_reading()
            else:
                self._transport.pause_reading()

    def _perform(self, command: Command) -> None:
        match command.verb:
            case Verb.NOTIFY:
                for feed in self._feeds:
                    feed.notify()
            case Verb.LOG:
                self._log(command)
                self._core.no_answer()
            case Verb.TERMINATE:
                text = f"received a terminate command from {self.peer.text}"
                self._bus.publish(Notice(level=Level.INFO, text=text, peer=self.peer.text))
                self.close("")
                self._terminate()
            case Verb.FLUSH:
                self._core.flush_begins()
                self._flushing = self._spawn(self._flush(), "admin flush")
            case _:
                self._spawn(self._answer(command), f"admin {command.verb}")

    def _log(self, command: Command) -> None:
        lowest = None if command.word(0) == "off" else Level(command.word(0))
        wire = lowest in {Level.DEBUG, Level.VERBOSE} and command.word(1) != "no-wire"
        for feed in self._feeds:
            feed.log(lowest, wire=wire)

    def _spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _flush(self) -> None:
        line = await self._desk.flush()
        self._core.flushed(line)
        self._write(self._core.take_output())
        self._close_if_done()

    async def _answer(self, command: Command) -> None:
        await self._say(await self._desk.answer(command))
        self._core.end_reply()
        self._write(self._core.take_output())
        if self._writable.is_set():
            self._write(self._backlog.take())
        self._run()
        self._close_if_done()

    def _close_if_done(self) -> None:
        """After the client's last command, as soon as it is answered."""
        if self._half_closed and not (self._core.busy or self._core.flushing):
            self.close("peer disconnected")

    async def _say(self, lines: Iterable[str]) -> None:
        part: list[str] = []
        size = 0
        for line in lines:
            part.append(line)
            size += len(line)
            if size > PART:
                self._core.say(part)
                part, size = [], 0
                self._write(self._core.take_output())
                await self._writable.wait()
        self._core.say(part)

    def _send_event(self, text: str, record: bool) -> None:  # noqa: FBT001 - a callable without names
        data = self._core.record(text) if record else self._core.event(text)
        if self._writable.is_set() and not self._core.busy:
            self._write(data)
        else:
            self._backlog.put(data)

    def _write(self, data: bytes) -> None:
        if data and self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def _warn(self, text: str) -> None:
        self._bus.publish(Notice(level=Level.WARNING, text=text, peer=self.peer.text))
