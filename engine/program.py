"""One run of the headless relay as a process: foreground or daemon, signals, pid file, exit code."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.instances import Instance
from engine.config.parser import Resolved
from engine.config.values import Durability
from engine.errors import ConfigError, Problem, RelayError
from engine.events import Level, MessageId, Notice, SpoolDegraded
from engine.fleet import Fleet
from engine.logpump import LogPump, open_sinks
from engine.logs import LogLine, escape
from engine.logsink import Layout, Sink, StreamSink
from engine.privilege import Privileges
from engine.process import (
    PidFile,
    can_daemonise,
    close_descriptors,
    close_stderr,
    daemonise,
    forbid_core_dumps,
)
from engine.relay import Relay
from engine.reload import Reloader
from engine.secrets.system_keyring import SystemKeyring
from engine.server.refusals import OutOfFiles
from engine.spool.directory import DirectorySpool
from engine.spool.path_folder import open_folder
from engine.spool.reclaim import notice_of_return

T = TypeVar("T")
STOP_SIGNALS = ("SIGTERM", "SIGINT", "SIGQUIT", "SIGBREAK")
Reread = Callable[[], Resolved]
"""Reads the command line and the configuration file once more."""


def say(line: str) -> None:
    """A line on stderr; a closed stderr is no reason to fail."""
    with suppress(OSError):
        print(line, file=sys.stderr)  # noqa: T201 - this is the program's voice


def complain(program: str, severity: str, text: str) -> None:
    """Each line of ``text`` on stderr as ``PROGRAM: SEVERITY: LINE``."""
    for line in text.splitlines():
        say(f"{program}: {severity}: {line}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """What has been opened and checked before the process goes to the background."""

    fleet: Fleet
    sinks: Sequence[Sink]
    pid_file: PidFile | None
    reloader: Reloader


class Program:
    """One run; used once."""

    def __init__(
        self,
        name: str,
        instances: Sequence[Instance],
        *,
        reread: Reread | None = None,
        on_ready: Callable[[], None] | None = None,
    ) -> None:
        """The settings of the first instance hold for the process; ``on_ready`` is called once all accept mail."""
        self._reread = reread
        self._on_ready = on_ready
        self._stopper: Callable[[], object] | None = None
        self._stop_wanted = False
        self._reloading: asyncio.Task[str] | None = None
        self._name = name
        self._instances = tuple(instances)
        self._settings = instances[0].settings
        self._clock = SystemClock()
        self._buses = tuple(Bus(self._clock) for _ in instances)
        self._signal = 0
        self._rights = Privileges()

    def run(self) -> int:
        """Start, serve and end; the answer is the exit code.

        Raises :class:`~engine.errors.RelayError` when the start fails; nothing is left running then. All
        that can fail is tried before the process goes to the background.
        """
        os.umask(0o077)
        forbid_core_dumps()
        if self._settings.nothing_to_do:
            say(f"{self._name}: nothing to do")
            return 0
        ready = self._prepare()
        if self._settings.daemon:
            daemonise(ready.pid_file)
        _collect_garbage_seldom()
        with asyncio.Runner(loop_factory=_fast_loop()) as runner:
            code = runner.run(self._run(ready))
        if code:
            return code
        return 128 + self._signal if self._signal and (ready.pid_file or ready.fleet.has_paths) else 0

    def stop(self) -> None:
        """Make :meth:`run` end in good order; from any thread, and before it serves as well."""
        self._stop_wanted = True
        if (stopper := self._stopper) is not None:
            with suppress(RuntimeError):  # the loop has ended in the meantime
                stopper()

    def _prepare(self) -> _Ready:
        """Try all that can fail, with the rights of the start, and lay those down."""
        settings = self._settings
        if settings.daemon and not can_daemonise():
            text = "this system has no daemons: add the option no-daemon"
            raise ConfigError(Problem(text=text, option="no-daemon"))
        if settings.daemon and not any("fd#" in each for one in self._instances for each in one.settings.interface):
            close_descriptors()
        self._rights = rights = Privileges.of(settings.user)
        for spool in self._open_spools().values():
            spool.close()
        sinks = open_sinks(settings, self._clock, rights=rights)
        fleet = Fleet(self._instances, buses=self._buses, clock=self._clock, keyring=SystemKeyring(), rights=rights)
        try:
            fleet.prepare()
        except RelayError as error:
            self._log_fatal(sinks, str(error))
            raise
        pid_file = PidFile(Path(settings.pid_file), rights) if settings.pid_file else None
        if pid_file and (warning := pid_file.prepare()):
            complain(self._name, "warning", warning)
        rights.drop()
        reloader = Reloader(self._instances, read=self._reread, sinks=sinks, fleet=fleet, rights=rights)
        return _Ready(fleet=fleet, sinks=sinks, pid_file=pid_file, reloader=reloader)

    def _log_fatal(self, sinks: Sequence[Sink], text: str) -> None:
        """Why there is no start, for those who look into the log; standard error hears of it anyway."""
        layout = Layout(program=self._name, words=self._settings.log_parts)
        for each in text.splitlines():
            line = LogLine(time=self._clock.time(), level=Level.ERROR, text=escape(each))
            for sink in sinks:
                if not isinstance(sink, StreamSink):
                    sink.write([(line, layout.render(line))])

    async def _run(self, ready: _Ready) -> int:
        """From the first event to the last; the loop keeps the signals off until all is put away."""
        spools = self._open_spools()
        asyncio.get_running_loop().set_exception_handler(OutOfFiles(self._clock, self._warn))
        try:
            if self._settings.quit_when_sent:
                spool = spools[ready.fleet.members[0].spool_dir]
                error = await self._logged(self._forward(ready.fleet.first, spool), ready)
                if error:
                    # Behind the lines of the log, which tell how it came to that.
                    complain(self._name, "error", error)
                return 1 if error else 0
            await self._logged(self._serve(ready, spools), ready)
            return 0
        finally:
            for spool in spools.values():
                spool.close()
            self._tidy(ready)
            _hold_signals()

    def _warn(self, text: str) -> None:
        self._buses[0].publish(Notice(level=Level.WARNING, text=text))

    def _tidy(self, ready: _Ready) -> None:
        for sink in ready.sinks:
            sink.close()
        with self._rights.files():
            ready.fleet.remove_paths()
        if ready.pid_file:
            ready.pid_file.remove()

    def _open_spools(self) -> dict[Path, DirectorySpool]:
        """One store for each folder, however many relays share it."""
        spools: dict[Path, DirectorySpool] = {}
        try:
            for instance, bus in zip(self._instances, self._buses, strict=True):
                folder = Path(instance.settings.spool_dir)
                if folder not in spools:
                    durable = instance.settings.durability is Durability.FULL
                    spools[folder] = DirectorySpool(
                        folder,
                        self._clock,
                        durable=durable,
                        on_degraded=_degraded(bus),
                        on_returned=_returned(bus),
                        opener=partial(open_folder, rights=self._rights),
                    )
        except BaseException:
            for spool in spools.values():
                spool.close()
            raise
        return spools

    async def _serve(self, prepared: _Ready, spools: Mapping[Path, DirectorySpool]) -> None:
        fleet, pid_file = prepared.fleet, prepared.pid_file
        self._catch_signals(fleet, prepared.reloader)
        if fleet.overview is not None:
            fleet.overview.reload = prepared.reloader
        if self._rights.note:
            fleet.members[0].bus.publish(Notice(level=Level.INFO, text=self._rights.note))
        for member in fleet.members:
            if unwritable := spools[member.spool_dir].check_writable():
                member.bus.publish(Notice(level=Level.WARNING, text=unwritable))

        def ready() -> None:
            if pid_file:
                pid_file.write()
            if self._settings.closes_stderr:
                close_stderr()
            if self._on_ready is not None:
                self._on_ready()

        self._stopper = partial(asyncio.get_running_loop().call_soon_threadsafe, fleet.request_stop)
        if self._stop_wanted:
            fleet.request_stop()
        await fleet.run(spools, ready)

    async def _forward(self, relay: Relay, spool: DirectorySpool) -> str:
        """Why the run was aborted; empty when it was not."""
        if not await spool.queued():
            say(f"{self._name}: no messages to send")
            return ""
        return await relay.forward_once(spool)

    async def _logged(self, work: Awaitable[T], ready: _Ready) -> T:
        pumps = [
            LogPump(instance.settings, bus, ready.sinks, program=self._name, unit=instance.name)
            for instance, bus in zip(self._instances, self._buses, strict=True)
        ]
        ready.reloader.pumps = pumps
        writing = [asyncio.create_task(pump.run(), name="log") for pump in pumps]
        try:
            return await work
        finally:
            for task, pump in zip(writing, pumps, strict=True):
                task.cancel()
                pump.close()

    def _catch_signals(self, fleet: Fleet, reloader: Reloader) -> None:
        loop = asyncio.get_running_loop()

        def reload() -> None:
            if self._reloading is None or self._reloading.done():
                self._reloading = loop.create_task(reloader(), name="reload")
                self._reloading.add_done_callback(_look_at)

        def stop(number: int) -> None:
            self._signal = self._signal or number
            fleet.request_stop()

        if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            loop.add_signal_handler(signal.SIGHUP, reload)
        for name in STOP_SIGNALS:
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is signal.SIG_IGN:
                continue  # a signal that was ignored at the start, as under nohup, stays ignored
            try:
                loop.add_signal_handler(number, stop, number)
            except NotImplementedError:
                signal.signal(number, lambda caught, _frame: loop.call_soon_threadsafe(stop, caught))


def _hold_signals() -> None:
    """Another signal to stop changes nothing any more: the loop is about to let go of them."""
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP})


def _look_at(task: asyncio.Task[str]) -> None:
    if not task.cancelled():
        task.result()  # an error of the program is for its end, not to be lost


def _degraded(bus: Bus) -> Callable[[str], None]:
    return lambda reason: bus.publish(SpoolDegraded(reason=reason))


def _returned(bus: Bus) -> Callable[[MessageId], None]:
    return lambda message: bus.publish(notice_of_return(message))


def _collect_garbage_seldom() -> None:
    """Sessions end without reference cycles: looking for some every 700 objects is work for nothing."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The loop of the ``fast`` extra where it is installed, else asyncio's own."""
    try:
        if sys.platform == "win32":
            from winloop import new_event_loop  # noqa: PLC0415 - an optional extra
        else:
            from uvloop import new_event_loop  # noqa: PLC0415 - an optional extra
    except ImportError:
        return None
    return new_event_loop
