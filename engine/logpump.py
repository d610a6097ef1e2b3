"""From the event stream to the log's destinations (spec process.md 4)."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from engine.bus import Bus, Stamped
from engine.clock import Clock
from engine.config.options import Settings
from engine.eventlog import EventLogSink
from engine.events import Level
from engine.logs import describe
from engine.logsink import RANK, FileSink, Layout, Sink, StreamSink, SystemLogSink
from engine.privilege import Privileges


class LogPump:
    """Writes one line for each event that has one, at the level that the settings ask for."""

    def __init__(
        self, settings: Settings, bus: Bus, sinks: Sequence[Sink], *, program: str = "emailrelay", unit: str = ""
    ) -> None:
        """``sinks`` may be shared by several pumps; whoever opened them closes them. ``unit`` names the instance."""
        self._sinks = tuple(sinks)
        self._program = program
        self._unit = unit
        self._bus = bus
        self.adopt(settings)
        self._subscription = bus.subscribe(wire=self._lowest <= 1)

    def adopt(self, settings: Settings) -> None:
        """Write further lines as ``settings`` say; whether the conversations are among them stays as it is."""
        self._layout = Layout(
            program=self._program, words=settings.log_parts, unit=self._unit, addresses=settings.log_addresses
        )
        self._lowest = 0 if settings.debug else 1 if settings.verbose else 2

    async def run(self) -> None:
        """Write lines until :meth:`close`; what is queued then is still written."""
        while await self._subscription.wait():
            self._write(self._subscription.take())

    def close(self) -> None:
        """Write what is waiting."""
        self._subscription.close()
        self._write(self._subscription.take())

    def _write(self, events: Sequence[Stamped]) -> None:
        """One block of lines for all that has happened since the last one."""
        if not self._sinks:
            return
        lines = [line for line in map(describe, events) if line is not None and RANK[line.level] >= self._lowest]
        if lines:
            rendered = [(line, self._layout.render(line)) for line in lines]
            for sink in self._sinks:
                sink.write(rendered)


def open_sinks(
    settings: Settings, clock: Clock, *, stderr: bool = True, rights: Privileges | None = None
) -> list[Sink]:
    """The destinations that the settings name; none without logging.

    ``stderr`` is False where nobody reads it, in a window; ``rights``: as whom files are opened later.
    Raises :class:`~engine.errors.ConfigError` when the log file cannot be opened.
    """
    if not settings.logging:
        return []
    sinks: list[Sink] = []
    if settings.log_file:
        sinks.append(FileSink(settings.log_file, clock.time, rights))
    elif stderr:
        # the output of a start script is for what needs attention, where syslog has the rest (spec process.md 4.2)
        quiet = settings.use_syslog and settings.daemon and settings.closes_stderr
        sinks.append(StreamSink(lowest=Level.WARNING if quiet else Level.DEBUG))
    if settings.use_syslog:
        sinks += _system_log(settings)
    return sinks


def _system_log(settings: Settings) -> list[Sink]:
    if sys.platform == "win32":
        from engine.eventlog import WindowsEventLog  # noqa: PLC0415 - exists on Windows only

        return [EventLogSink(WindowsEventLog("emailrelay"))]
    return [SystemLogSink(settings.syslog_facility)] if SystemLogSink.available() else []
