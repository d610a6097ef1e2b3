"""One run of the headless relay as a process: foreground or daemon, signals, pid file, exit code."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.config.values import Durability
from engine.errors import ConfigError, Problem
from engine.events import Level, Notice, SpoolDegraded
from engine.logpump import LogPump, open_sinks
from engine.process import PidFile, can_daemonise, close_stderr, daemonise
from engine.relay import Relay
from engine.secrets.system_keyring import SystemKeyring
from engine.spool.directory import DirectorySpool

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

    def __init__(self, name: str, settings: Settings) -> None:
        self._name = name
        self._settings = settings
        self._clock = SystemClock()
        self._bus = Bus(self._clock)
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
        self._open_spool().close()
        sinks = open_sinks(settings, self._clock, program=self._name)
        relay = Relay(settings, bus=self._bus, clock=self._clock, keyring=SystemKeyring())
        relay.prepare()
        pid_file = PidFile(Path(settings.pid_file)) if settings.pid_file else None
        if settings.daemon:
            daemonise(pid_file)
        spool = self._open_spool()
        pump = LogPump(settings, self._bus, sinks)
        try:
            with asyncio.Runner(loop_factory=_fast_loop()) as runner:
                if settings.quit_when_sent:
                    return runner.run(self._logged(self._forward(relay, spool), pump))
                runner.run(self._logged(self._serve(relay, spool, pid_file), pump))
        finally:
            spool.close()
            if pid_file:
                pid_file.remove()
        return 128 + self._signal if self._signal and pid_file else 0

    def _open_spool(self) -> DirectorySpool:
        settings = self._settings
        durable = settings.durability is Durability.FULL
        return DirectorySpool(Path(settings.spool_dir), self._clock, durable=durable, on_degraded=self._degraded)

    async def _serve(self, relay: Relay, spool: DirectorySpool, pid_file: PidFile | None) -> None:
        self._catch_signals(relay)
        if unwritable := spool.check_writable():
            self._warn(unwritable)

        def ready() -> None:
            if pid_file:
                pid_file.write()
            if self._settings.closes_stderr:
                close_stderr()

        await relay.run(spool, ready)

    async def _forward(self, relay: Relay, spool: DirectorySpool) -> int:
        if not await spool.queued():
            say(f"{self._name}: no messages to send")
            return 0
        error = await relay.forward_once(spool)
        if error:
            complain(self._name, "error", error)
        return 1 if error else 0

    async def _logged(self, work: Awaitable[T], pump: LogPump) -> T:
        writing = asyncio.create_task(pump.run(), name="log")
        try:
            return await work
        finally:
            writing.cancel()
            pump.close()

    def _catch_signals(self, relay: Relay) -> None:
        loop = asyncio.get_running_loop()

        def stop(number: int) -> None:
            self._signal = self._signal or number
            relay.request_stop()

        for name in STOP_SIGNALS:
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is signal.SIG_IGN:
                continue  # a signal that was ignored at the start, as under nohup, stays ignored
            try:
                loop.add_signal_handler(number, stop, number)
            except NotImplementedError:
                signal.signal(number, lambda caught, _frame: loop.call_soon_threadsafe(stop, caught))

    def _warn(self, text: str) -> None:
        self._bus.publish(Notice(level=Level.WARNING, text=text))

    def _degraded(self, reason: str) -> None:
        self._bus.publish(SpoolDegraded(reason=reason))


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
