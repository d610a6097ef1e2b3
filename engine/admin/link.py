"""An engine elsewhere, for a front-end: :class:`AdminLink` over its admin port (spec gui.md D2).

One connection carries events, a second one commands. Promises: it connects again by itself, after 1, 2, 5, 10
and then every 30 s; the extension commands are used only if ``help`` lists them, so that an original engine
serves too, with less; a ``QueueChanged`` without messages tells that there is a connection again, or none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from engine.admin.line import AdminLine
from engine.admin.records import decode
from engine.admin.remote import RemoteEngine
from engine.admin.replies import EventReader, StreamReader
from engine.bus import Bus, Subscription
from engine.clock import Clock, SystemClock
from engine.errors import ConfigError, NotSupported, PeerClosed, PeerError, Problem, RelayError, SpoolError
from engine.events import Event, MessageId, QueueChanged
from engine.health import Health, Snapshot
from engine.link import (
    Accept,
    Action,
    ActionResult,
    Capability,
    Connection,
    EngineStatus,
    MessageDetails,
    MessageSummary,
    QueueAccess,
    RunState,
)
from engine.net.endpoint import Endpoint, EndpointError, parse_endpoint
from engine.sessions import (
    SessionAccess,
    SessionRecord,
    SpokenLine,
)
from engine.wording import say

PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before the connection is tried again; the last one again and again."""
REFRESH = 10.0
"""Seconds between two looks at the status when nothing happens."""
SETTLE = 0.25
"""Seconds between two looks at the status when much happens."""


class AdminLink:
    """An :class:`~engine.link.EngineLink` to an engine behind an admin port."""

    def __init__(
        self,
        target: str,
        *,
        token: str = "",
        config_file: Path | None = None,
        clock: Clock | None = None,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        """``target`` is ``host:port`` or the path of a unix-domain socket; raises ConfigError when it is neither.

        ``config_file`` is the configuration of a relay on this computer, None for one elsewhere.
        """
        try:
            self._endpoint: Endpoint = parse_endpoint(target)
        except EndpointError as error:
            raise ConfigError(Problem(text=str(error), option="admin")) from error
        self._token = token
        self._clock = clock or SystemClock()
        self._pauses = tuple(pauses)
        self._bus = Bus(self._clock)
        self._task: asyncio.Task[None] | None = None
        self._engine: RemoteEngine | None = None
        self._events: AdminLine | None = None
        self._tracing: bool | None = None
        self._failures = 0
        self._changed = asyncio.Event()
        self._hurry = asyncio.Event()
        self._lock = asyncio.Lock()
        self._status = EngineStatus(
            sequence=0,
            state=RunState.STOPPED,
            version="",
            config_file=config_file,
            spool_dir=None,
            connection=Connection.CONNECTING,
            capabilities=frozenset(),
        )

    @property
    def queue(self) -> QueueAccess:
        """The messages, while there is a connection."""
        return _RemoteQueue(self)

    @property
    def sessions(self) -> SessionAccess:
        """The book of the engine at the other end, while there is a connection."""
        return _RemoteSessions(self, self._clock)

    async def folders(self) -> Sequence[str]:
        """None: the admin interface knows the queue only."""
        return ()

    def folder(self, name: str) -> QueueAccess:
        """Nothing that could be read; see :meth:`folders`."""
        raise NotSupported(
            say("the relay at {display} does not show its folder {name!r}", display=self._endpoint.display(), name=name)
        )

    async def connect(self) -> None:
        """Connect and leave the engine as it is; a next attempt that is waited for is made at once.

        Raises :class:`~engine.errors.RelayError` when the first attempt fails; it is tried again by itself then.
        """
        self._hurry.set()
        async with self._lock:
            if self._task is None or self._task.done():
                first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._task = asyncio.get_running_loop().create_task(self._keep(first), name="admin link")
                await first

    async def start(self) -> None:
        """Connect, and have mail let in again where it is kept out; raises as :meth:`connect`."""
        await self.connect()
        if not self._status.accepting:
            await self.engine().switch(on=True)
            await self._look()

    async def stop(self) -> None:
        """Keep mail out; the engine goes on, and so does the link. See :meth:`close`."""
        if self._engine is not None:
            with suppress(RelayError):
                await self._engine.switch(on=False)
                self._status = replace(self._status, accepting=False)
                await self._look()

    async def close(self) -> None:
        """Let go of the connection; the engine goes on as it is."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self._status = replace(self._status, state=RunState.STOPPED, retry_at=0.0, problem="")

    def status(self) -> EngineStatus:
        return replace(self._status, sequence=self._bus.sequence)

    async def health(self) -> Health:
        """How the relay is, with what it has to read from disk; raises RelayError when it cannot tell."""
        return await self.engine().health()

    def subscribe(self, *, wire: bool = False) -> Subscription:
        subscription = self._bus.subscribe(wire=wire)
        self._ask_for_events()
        return subscription

    async def act(self, action: Action) -> ActionResult:
        result = await self.engine().act(action)
        if isinstance(action, Accept):
            self._status = replace(self._status, accepting=action.on)
        with suppress(PeerError):
            await self._look()
        if Capability.LOG not in self._status.capabilities:
            self._bus.publish(QueueChanged(messages=()))
        return result

    def engine(self) -> RemoteEngine:
        """The engine at the other end; raises PeerClosed while there is none."""
        if self._engine is None:
            raise PeerClosed(f"there is no connection to the relay at {self._endpoint.display()}")
        return self._engine

    async def _keep(self, first: asyncio.Future[None]) -> None:
        """Connect for ever, with pauses."""
        self._failures = 0
        while True:
            starting = RunState.STARTING if not self._failures else RunState.FAILED
            self._status = replace(self._status, state=starting, connection=Connection.CONNECTING, retry_at=0.0)
            problem = ""
            try:
                # A task for each: a group that failed leaves its task marked as cancelled in Python 3.11.2,
                # and whatever is timed there afterwards ends as a cancellation.
                await asyncio.create_task(self._serve(first), name="admin connection")
            except* RelayError as errors:
                error = errors.exceptions[0]
                while isinstance(error, BaseExceptionGroup):
                    error = error.exceptions[0]
                problem = str(error)
                if not first.done():
                    first.set_exception(error)
            finally:
                self._disconnect()
            pause = self._pauses[min(self._failures, len(self._pauses) - 1)]
            self._failures += 1
            self._status = replace(
                self._status,
                state=RunState.FAILED,
                connection=Connection.LOST,
                problem=problem,
                retry_at=self._clock.time() + pause,
                started=0.0,
                listening=(),
                capabilities=frozenset(),
            )
            self._bus.publish(QueueChanged(messages=()))
            await self._wait(pause)

    async def _serve(self, first: asyncio.Future[None]) -> None:
        """Serve one connection until it is lost."""
        async with asyncio.TaskGroup() as group:
            await self._connect(group)
            self._failures = 0
            if not first.done():
                first.set_result(None)

    async def _wait(self, pause: float) -> None:
        self._hurry.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._hurry.wait()

    async def _connect(self, group: asyncio.TaskGroup) -> None:
        """Both connections, greeted; what goes on over them goes on in ``group``."""
        engine = RemoteEngine(await AdminLine.open(self._endpoint), self._endpoint.display())
        self._engine = engine
        await engine.greet(self._token)
        self._events = events = await AdminLine.open(self._endpoint)
        self._tracing = None
        self._status = replace(
            self._status, state=RunState.RUNNING, connection=Connection.CONNECTED, capabilities=engine.capabilities
        )
        self._ask_for_events()
        await self._look()
        self._bus.publish(QueueChanged(messages=()))
        group.create_task(self._listen(events), name="admin events")
        group.create_task(self._refresh(), name="admin status")

    def _disconnect(self) -> None:
        for each in (self._engine, self._events):
            if each is not None:
                each.close()
        self._engine = self._events = None

    def _ask_for_events(self) -> None:
        """Ask for as much as somebody here wants to hear."""
        if self._events is None or self._bus.tracing == self._tracing:
            return
        if Capability.LOG in self._status.capabilities:
            self._events.send("log debug" if self._bus.tracing else "log debug no-wire")
        elif self._tracing is None:
            self._events.send("notify")
        self._tracing = self._bus.tracing

    async def _listen(self, line: AdminLine) -> None:
        """Publish what the engine tells, until the connection is gone."""
        stream, reader = StreamReader(), EventReader()
        while True:
            for text in stream.receive(await line.read()):
                event = _event(text, reader)
                if event is not None:
                    self._bus.publish(event)
                self._changed.set()

    async def _refresh(self) -> None:
        """Keep the status up to date."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(REFRESH):
                    await self._changed.wait()
            self._changed.clear()
            await self._look()
            self._ask_for_events()
            await asyncio.sleep(SETTLE)

    async def _look(self) -> None:
        engine = self.engine()
        snapshot, complete = await engine.snapshot(self._clock.time())
        before = self._status
        self._status = _updated(before, snapshot, note=engine.note, complete=complete)
        if _shown(before) != _shown(self._status):
            self._bus.publish(QueueChanged(messages=()))


def _event(text: str, reader: EventReader) -> Event | None:
    """The event in a line; None for what a newer engine may say, and for connections."""
    if text.startswith("EVENT: "):
        return reader.read(text)
    try:
        return decode(text)[1]
    except ValueError:
        return None


def _updated(status: EngineStatus, snapshot: Snapshot, *, note: str, complete: bool) -> EngineStatus:
    return replace(
        status,
        version=snapshot.version,
        spool_dir=Path(snapshot.spool_dir) if snapshot.spool_dir else None,
        listening=snapshot.listening,
        forward_to=snapshot.forward_to,
        started=snapshot.started,
        problem=snapshot.problem or note,
        degraded=snapshot.degraded,
        next_attempt=snapshot.next_attempt,
        forwarding=snapshot.forwarding,
        paused=snapshot.paused,
        sign_in_problem=snapshot.sign_in_problem,
        fallback=snapshot.fallback,
        counters=snapshot.counters,
        accepting=snapshot.accepting if complete else status.accepting,
    )


def _shown(status: EngineStatus) -> tuple[object, ...]:
    return (status.state, status.accepting, status.paused, status.listening, status.problem, status.degraded)


class _RemoteSessions:
    """Who is connected to the engine at the other end."""

    def __init__(self, link: AdminLink, clock: Clock) -> None:
        self._link = link
        self._clock = clock

    async def sessions(self) -> Sequence[SessionRecord]:
        return await self._link.engine().sessions(self._clock.time())

    async def dialogue(self, session: int) -> Sequence[SpokenLine]:
        return await self._link.engine().dialogue(session)

    async def blocked(self) -> Sequence[str]:
        return await self._link.engine().blocked()


class _RemoteQueue:
    """The queue of the engine at the other end."""

    def __init__(self, link: AdminLink) -> None:
        self._link = link

    async def messages(self) -> Sequence[MessageSummary]:
        try:
            return await self._link.engine().messages()
        except PeerError as error:
            raise SpoolError(str(error)) from error

    async def some(self, messages: Sequence[MessageId]) -> Sequence[MessageSummary]:
        wanted = frozenset(messages)
        return [each for each in await self.messages() if each.id in wanted]

    async def details(self, message: MessageId) -> MessageDetails:
        return (await self._shown(message))[0]

    async def content(self, message: MessageId, limit: int) -> bytes:
        try:
            return await self._link.engine().content(message, limit)
        except PeerError as error:
            raise SpoolError(str(error)) from error

    async def header(self, message: MessageId) -> bytes:
        return (await self._shown(message))[1]

    async def _shown(self, message: MessageId) -> tuple[MessageDetails, bytes]:
        try:
            return await self._link.engine().details(message)
        except PeerError as error:
            raise SpoolError(str(error)) from error
