"""One run of the headless relay as a process: foreground or daemon, signals, pid file, exit code."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.instances import Instance
from engine.config.values import Durability
from engine.errors import ConfigError, Problem
from engine.events import Level, MessageId, Notice, SpoolDegraded
from engine.fleet import Fleet
from engine.logpump import LogPump, open_sinks
from engine.logsink import Sink
from engine.process import PidFile, can_daemonise, close_stderr, daemonise
from engine.relay import Relay
from engine.secrets.system_keyring import SystemKeyring
from engine.spool.directory import DirectorySpool
from engine.spool.reclaim import notice_of_return

T = TypeVar("T")
STOP_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGBREAK")


def say(line: str) -> None:
    """A line on stderr; a closed stderr is no reason to fail."""
    with suppress(OSError):
        print(line, file=sys.stderr)  # noqa: T201 - this is the program's voice


def complain(program: str, severity: str, text: str) -> None:
    """Each line of ``text`` on stderr as ``PROGRAM: SEVERITY: LINE``."""
    for line in text.splitlines():
        say(f"{program}: {severity}: {line}")


class Program:
    """One run; used once."""

    def __init__(self, name: str, instances: Sequence[Instance]) -> None:
        """The settings of the first instance hold for the process."""
        self._name = name
        self._instances = tuple(instances)
        self._settings = instances[0].settings
        self._clock = SystemClock()
        self._buses = tuple(Bus(self._clock) for _ in instances)
        self._signal = 0

    def run(self) -> int:
        """Start, serve and end; the answer is the exit code.

        Raises :class:`~engine.errors.RelayError` when the start fails; nothing is left running then. All
        that can fail is tried before the process goes to the background.
        """
        settings = self._settings
        os.umask(0o077)
        if settings.nothing_to_do:
            say(f"{self._name}: nothing to do")
            return 0
        if settings.daemon and not can_daemonise():
            text = "this system has no daemons: add the option no-daemon"
            raise ConfigError(Problem(text=text, option="no-daemon"))
        for spool in self._open_spools().values():
            spool.close()
        sinks = open_sinks(settings, self._clock)
        fleet = Fleet(self._instances, buses=self._buses, clock=self._clock, keyring=SystemKeyring())
        fleet.prepare()
        pid_file = PidFile(Path(settings.pid_file)) if settings.pid_file else None
        if settings.daemon:
            daemonise(pid_file)
        spools = self._open_spools()
        try:
            with asyncio.Runner(loop_factory=_fast_loop()) as runner:
                if settings.quit_when_sent:
                    return runner.run(
                        self._logged(self._forward(fleet.first, spools[fleet.members[0].spool_dir]), sinks)
                    )
                runner.run(self._logged(self._serve(fleet, spools, pid_file), sinks))
        finally:
            for spool in spools.values():
                spool.close()
            for sink in sinks:
                sink.close()
            if pid_file:
                pid_file.remove()
        return 128 + self._signal if self._signal and pid_file else 0

    def _open_spools(self) -> dict[Path, DirectorySpool]:
        """One store for each folder, however many relays share it."""
        spools: dict[Path, DirectorySpool] = {}
        try:
            for instance, bus in zip(self._instances, self._buses, strict=True):
                folder = Path(instance.settings.spool_dir)
                if folder not in spools:
                    durable = instance.settings.durability is Durability.FULL
                    spools[folder] = DirectorySpool(
                        folder, self._clock, durable=durable, on_degraded=_degraded(bus), on_returned=_returned(bus)
                    )
        except BaseException:
            for spool in spools.values():
                spool.close()
            raise
        return spools

    async def _serve(self, fleet: Fleet, spools: Mapping[Path, DirectorySpool], pid_file: PidFile | None) -> None:
        self._catch_signals(fleet)
        for member in fleet.members:
            if unwritable := spools[member.spool_dir].check_writable():
                member.bus.publish(Notice(level=Level.WARNING, text=unwritable))

        def ready() -> None:
            if pid_file:
                pid_file.write()
            if self._settings.closes_stderr:
                close_stderr()

        await fleet.run(spools, ready)

    async def _forward(self, relay: Relay, spool: DirectorySpool) -> int:
        if not await spool.queued():
            say(f"{self._name}: no messages to send")
            return 0
        error = await relay.forward_once(spool)
        if error:
            complain(self._name, "error", error)
        return 1 if error else 0

    async def _logged(self, work: Awaitable[T], sinks: Sequence[Sink]) -> T:
        pumps = [
            LogPump(instance.settings, bus, sinks, program=self._name, unit=instance.name)
            for instance, bus in zip(self._instances, self._buses, strict=True)
        ]
        writing = [asyncio.create_task(pump.run(), name="log") for pump in pumps]
        try:
            return await work
        finally:
            for task, pump in zip(writing, pumps, strict=True):
                task.cancel()
                pump.close()

    def _catch_signals(self, fleet: Fleet) -> None:
        loop = asyncio.get_running_loop()

        def stop(number: int) -> None:
            self._signal = self._signal or number
            fleet.request_stop()

        for name in STOP_SIGNALS:
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is signal.SIG_IGN:
                continue  # a signal that was ignored at the start, as under nohup, stays ignored
            try:
                loop.add_signal_handler(number, stop, number)
            except NotImplementedError:
                signal.signal(number, lambda caught, _frame: loop.call_soon_threadsafe(stop, caught))


def _degraded(bus: Bus) -> Callable[[str], None]:
    return lambda reason: bus.publish(SpoolDegraded(reason=reason))


def _returned(bus: Bus) -> Callable[[MessageId], None]:
    return lambda message: bus.publish(notice_of_return(message))


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
