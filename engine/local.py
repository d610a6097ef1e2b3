"""The engine in this process, for a front-end: :class:`LocalLink` (decision 3).

Owns: the life of one :class:`~engine.relay.Relay` after another for one configuration file, its bus,
its spool and its log. Promises: no call blocks the loop on files; a relay that ends by itself is started
again with a pause, three times in five minutes, and is then shown as failed with the reason (spec
reliability-security.md G7).
"""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from engine import __version__
from engine.bus import Bus, Subscription
from engine.clock import Clock, SystemClock
from engine.config.options import Settings
from engine.config.values import Durability
from engine.errors import RelayError
from engine.events import Level, Notice, QueueChanged, SpoolDegraded
from engine.fleet import Fleet
from engine.forward.forwarder import Forwarder
from engine.health import Health, Snapshot, judge
from engine.link import (
    Accept,
    Action,
    ActionResult,
    EngineStatus,
    ForwardNow,
    Pause,
    QueueAccess,
    Resume,
    RunState,
)
from engine.loading import load, usable
from engine.local_queue import LocalQueue, handle
from engine.logpump import LogPump, open_sinks
from engine.logsink import Sink
from engine.overview import on_disk
from engine.privilege import Privileges
from engine.recorder import SessionRecorder
from engine.relay import Relay
from engine.secrets.system_keyring import SystemKeyring
from engine.server.acceptor import SmtpServer
from engine.sessions import (
    Block,
    Disconnect,
    SessionAccess,
)
from engine.spool.directory import DirectorySpool
from engine.spool.reclaim import notice_of_return
from engine.spool.store import Spool
from engine.tally import Tally
from engine.visitors import Visitors

RESTART_PAUSES = (5.0, 30.0, 60.0)
"""Seconds before a relay that ended by itself is started again."""
RESTART_WINDOW = 300.0
"""A relay that ran this long has all its restarts again."""


class LocalLink:
    """An :class:`~engine.link.EngineLink` to an engine in this process."""

    def __init__(self, config_file: Path, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._file = config_file
        self._bus = Bus(self._clock)
        self._tally = Tally()
        self._counted = self._bus.subscribe(limit=100_000)
        self._recorder = SessionRecorder(self._clock, always=True)
        self._recorder.follow(self._bus)
        self._visitors = Visitors(self._recorder, self._relays)
        self._keyring = SystemKeyring()
        self._settings: Settings | None = None
        self._spool: Spool | None = None
        self._fleet: Fleet | None = None
        self._task: asyncio.Task[None] | None = None
        self._state = RunState.STOPPED
        self._problem = ""
        self._started = 0.0
        self._retry_at = 0.0
        self._hurry = asyncio.Event()
        self._queue = LocalQueue(self._open_spool, self._forwarders)
        self._lock = asyncio.Lock()
        self._opening = asyncio.Lock()

    @property
    def queue(self) -> QueueAccess:
        """The messages; readable while the relay is stopped, too."""
        return self._queue

    async def folders(self) -> Sequence[str]:
        """See :meth:`engine.link.EngineLink.folders`."""
        return await self._queue.folders()

    def folder(self, name: str) -> QueueAccess:
        """The messages in a sub-folder."""
        return LocalQueue(self._open_spool, self._forwarders, name)

    @property
    def sessions(self) -> SessionAccess:
        """The book of sessions; it outlives the relay."""
        return self._visitors

    async def start(self) -> None:
        """See :meth:`engine.link.EngineLink.start`."""
        async with self._lock:
            if self._task is not None and not self._task.done():
                self._hurry.set()  # a pause after a fault ends now
                return
            ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._state, self._problem = RunState.STARTING, ""
            self._task = asyncio.get_running_loop().create_task(self._supervise(ready), name="relay")
            await ready

    async def stop(self) -> None:
        """See :meth:`engine.link.EngineLink.stop`."""
        async with self._lock:
            task, self._task = self._task, None
            if task is None or task.done():
                self._state = RunState.STOPPED
                return
            self._state = RunState.STOPPING
            if self._fleet is not None:
                self._fleet.request_stop()
            else:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            self._state = RunState.STOPPED

    async def close(self) -> None:
        """Stop, and let go of the spool: the link is of no use afterwards."""
        await self.stop()
        self._counted.close()
        self._recorder.close()
        self._keyring.close()
        if self._spool is not None:
            await asyncio.to_thread(self._spool.close)
            self._spool = None

    def status(self) -> EngineStatus:
        for stamped in self._counted.take():
            self._tally.add(stamped.event)
        self._recorder.catch_up()
        settings = self._settings
        forwarder = next(iter(self._forwarders()), None)
        running = self._state is RunState.RUNNING
        return EngineStatus(
            sequence=self._bus.sequence,
            state=self._state,
            version=__version__,
            config_file=self._file,
            spool_dir=Path(settings.spool_dir) if settings else None,
            listening=self._tally.listening if running else (),
            forward_to=settings.next_hop if settings else "",
            started=self._started if running else 0.0,
            problem=self._problem or (self._tally.run_problem if running else ""),
            degraded=self._spool.degraded if self._spool else "",
            next_attempt=forwarder.next_attempt if forwarder else 0.0,
            forwarding=forwarder.forwarding if forwarder else False,
            paused=forwarder.paused if forwarder else False,
            sign_in_problem=forwarder.sign_in_problem if forwarder else "",
            fallback=forwarder.fallback if forwarder else "",
            counters=self._tally.counters,
            accepting=all(each.accepting for each in self._servers()),
            retry_at=self._retry_at,
        )

    async def health(self) -> Health:
        """How the relay is, with what has to be read from disk; works while it is stopped, too.

        Raises :class:`~engine.errors.RelayError` when there is no usable configuration.
        """
        settings = self._settings or usable(await asyncio.to_thread(load, self._file, base=self._file.parent))
        status = self.status()
        certificates, disk = await asyncio.to_thread(on_disk, settings, Privileges())
        return judge(
            Snapshot(
                time=self._clock.time(),
                version=status.version,
                started=status.started,
                spool_dir=settings.spool_dir,
                listening=status.listening,
                accepting=status.accepting,
                forward_to=status.forward_to,
                forwarding=status.forwarding,
                paused=status.paused,
                next_attempt=status.next_attempt,
                problem=status.problem,
                sign_in_problem=status.sign_in_problem,
                degraded=status.degraded,
                counters=status.counters,
                certificates=certificates,
                disk=disk,
            )
        )

    def subscribe(self, *, wire: bool = False) -> Subscription:
        return self._bus.subscribe(wire=wire)

    async def act(self, action: Action) -> ActionResult:
        forwarders = self._forwarders()
        if isinstance(action, ForwardNow | Pause | Resume):
            return _steer(forwarders, action)
        if isinstance(action, Accept):
            return self._accept(on=action.on)
        if isinstance(action, Disconnect | Block):
            return self._visitors.act(action)
        result = await handle(action, await self._open_spool(), forwarders)
        self._bus.publish(QueueChanged(messages=action.messages))
        return result

    async def _open_spool(self) -> Spool:
        """The spool of the configuration, opened at its first use.

        Raises :class:`~engine.errors.RelayError` when there is no usable configuration or folder.
        """
        async with self._opening:
            if self._spool is None:
                settings = self._settings or usable(await asyncio.to_thread(load, self._file, base=self._file.parent))
                self._settings = settings
                self._spool = await asyncio.to_thread(self._spool_for, settings)
            return self._spool

    def _spool_for(self, settings: Settings) -> DirectorySpool:
        return DirectorySpool(
            Path(settings.spool_dir),
            self._clock,
            durable=settings.durability is Durability.FULL,
            on_degraded=self._degraded,
            on_returned=lambda message: self._bus.publish(notice_of_return(message)),
        )

    def _degraded(self, reason: str) -> None:
        self._bus.publish(SpoolDegraded(reason=reason))

    async def _supervise(self, ready: asyncio.Future[None]) -> None:
        """Run relays until one ends because it was asked to, or for good."""
        failures = 0
        while True:
            begun = self._clock.monotonic()
            try:
                await self._run_once(ready)
            except Exception as error:  # noqa: BLE001 - the process top of an engine in a window
                self._state, self._problem = RunState.FAILED, _in_words(error)
                if not ready.done():
                    ready.set_exception(error if isinstance(error, RelayError) else RelayError(self._problem))
                    return
            else:
                # somebody has ended it over the admin port, or it is being stopped
                self._state = RunState.STOPPED
                return
            if self._clock.monotonic() - begun > RESTART_WINDOW:
                failures = 0
            if failures == len(RESTART_PAUSES):
                return
            text = f"the relay ended by itself: {self._problem}: it starts again in {RESTART_PAUSES[failures]:.0f} s"
            self._retry_at = self._clock.time() + RESTART_PAUSES[failures]
            self._bus.publish(Notice(level=Level.ERROR, text=text))
            await self._pause(RESTART_PAUSES[failures])
            failures += 1

    async def _pause(self, seconds: float) -> None:
        """Wait, or until somebody wants the relay to start now."""
        self._hurry.clear()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._hurry.wait()
        finally:
            self._retry_at = 0.0

    async def _run_once(self, ready: asyncio.Future[None]) -> None:
        loaded = await asyncio.to_thread(load, self._file, base=self._file.parent)
        settings = usable(loaded)
        if self._settings is None or settings.spool_dir != self._settings.spool_dir:
            if self._spool is not None:
                await asyncio.to_thread(self._spool.close)
            self._spool = None
        self._settings = settings
        self._tally = Tally()
        spools = {Path(settings.spool_dir): await self._open_spool()}
        others: list[Spool] = []
        sinks: list[Sink] = []
        fleet = Fleet(
            loaded.instances, buses=[self._bus] * len(loaded.instances), clock=self._clock, keyring=self._keyring
        )
        pump: LogPump | None = None
        writing: asyncio.Task[None] | None = None
        try:
            for instance in loaded.others:
                if Path(instance.settings.spool_dir) not in spools:
                    others.append(await asyncio.to_thread(self._spool_for, instance.settings))
                    spools[Path(instance.settings.spool_dir)] = others[-1]
            sinks += await asyncio.to_thread(open_sinks, settings, self._clock, stderr=False)
            pump = LogPump(settings, self._bus, sinks)
            writing = asyncio.create_task(pump.run(), name="log")
            for warning in loaded.warnings:
                self._bus.publish(Notice(level=Level.WARNING, text=str(warning)))
            await asyncio.to_thread(fleet.prepare)
            self._fleet = fleet
            await fleet.run(spools, lambda: self._running(ready))
        finally:
            self._fleet = None
            if writing:
                writing.cancel()
            if pump:
                pump.close()
            for sink in sinks:
                sink.close()
            for other in others:
                await asyncio.to_thread(other.close)

    def _relays(self) -> Sequence[Relay]:
        return [member.relay for member in self._fleet.members] if self._fleet else []

    def _servers(self) -> Sequence[SmtpServer]:
        return [relay.server for relay in self._relays() if relay.server]

    def _accept(self, *, on: bool) -> ActionResult:
        servers = self._servers()
        for server in servers:
            server.accepting = on
        self._bus.publish(QueueChanged(messages=()))
        return ActionResult(done=min(len(servers), 1))

    def _forwarders(self) -> Sequence[Forwarder]:
        return [relay.forwarder for relay in self._relays() if relay.forwarder]

    def _running(self, ready: asyncio.Future[None]) -> None:
        self._state, self._problem, self._started = RunState.RUNNING, "", time.time()
        if not ready.done():
            ready.set_result(None)


def _steer(forwarders: Sequence[Forwarder], action: ForwardNow | Pause | Resume) -> ActionResult:
    for forwarder in forwarders:
        match action:
            case ForwardNow():
                forwarder.trigger("admin")
            case Pause(seconds=seconds):
                forwarder.pause(seconds)
            case Resume():
                forwarder.resume()
    return ActionResult(done=min(len(forwarders), 1))


def _in_words(error: Exception) -> str:
    """What to show of an error; of a fault of our own, the kind and text that a report needs."""
    if isinstance(error, RelayError):
        return str(error)
    traceback.print_exception(error)
    return f"internal error: {type(error).__name__}: {error}"
