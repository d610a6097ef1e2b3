"""Where log lines go: stderr, a file, the system log.

Owns: the layout of a line (spec process.md 4.1), the log file's name and its change with the hour (4.3).
Promises: writing never raises; what cannot be written is dropped and counted.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.errors import ConfigError, Problem
from engine.events import Level
from engine.logs import LogLine

LINE_LIMIT = 1000
"""Octets after which a line is cut, as the original does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which parts a line has: the words of ``log-format`` and the program name in front."""

    program: str = "emailrelay"
    words: frozenset[str] = frozenset()
    unit: str = ""
    """The instance that speaks, where a process has several."""

    def render(self, line: LogLine) -> str:
        """One line without its end: ``PROG: [TIME: ]LEVEL: CONTEXT TEXT``."""
        level = Level.INFO if line.level is Level.VERBOSE else line.level
        stamp = f"{timestamp(line.time)}: " if "time" in self.words else ""
        text = f"{self.program}: {stamp}{level}: {self._context(line)}{line.text}"
        return text if len(text) <= LINE_LIMIT else text[:LINE_LIMIT] + " ..."

    def _context(self, line: LogLine) -> str:
        context = f"[{self.unit}] " if self.unit and (line.report or "unit" in self.words) else ""
        if line.peer:
            address, _, port = line.peer.rpartition("." if line.peer.count(":") > 1 else ":")
            address, port = (address, port) if address else (line.peer, "")
            if "address" in self.words:
                context += f"{address};{port}: " if "port" in self.words else f"{address}; "
            elif "port" in self.words:
                context += f"{port}: "
        if "msgid" in self.words and line.message and not line.peer:
            context += f"({line.message.partition('.')[2] or line.message}) "
        return context


def timestamp(when: float) -> str:
    """Local time as ``YYYYMMDD.HHMMSS.mmm``."""
    local = time.localtime(when)
    return f"{time.strftime('%Y%m%d.%H%M%S', local)}.{int(when * 1000) % 1000:03d}"


class Sink(Protocol):
    """One destination of the log."""

    def write(self, line: LogLine, text: str) -> None:
        """Take a line, laid out as ``text``; never raises."""
        ...

    def close(self) -> None:
        """Let go of files and handles."""
        ...


class StreamSink:
    """Lines to an open descriptor, one write each."""

    def __init__(self, descriptor: int = 2) -> None:
        self._descriptor = descriptor

    def write(self, line: LogLine, text: str) -> None:
        del line
        try:
            os.write(self._descriptor, f"{text}\n".encode(errors="backslashreplace"))
        except OSError:
            return  # a closed or full stderr must not stop mail

    def close(self) -> None:
        return


class FileSink:
    """Lines to a file, opened for append; ``%d`` and ``%h`` in the name follow the local date and hour.

    Raises :class:`~engine.errors.ConfigError` when the file cannot be opened at first; later the old file
    is kept if a new one cannot be opened.
    """

    def __init__(self, pattern: str, now: Callable[[], float]) -> None:
        self._pattern = pattern
        self._hour = int(now() // 3600)
        self._path = file_name(pattern, now())
        try:
            self._descriptor = _open(self._path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise ConfigError(
                Problem(text=f"cannot open log file: {self._path}: {reason}", option="log-file")
            ) from error

    def write(self, line: LogLine, text: str) -> None:
        if int(line.time // 3600) != self._hour:
            self._change_file(line.time)
        end = "\r\n" if sys.platform == "win32" else "\n"
        try:
            os.write(self._descriptor, f"{text}{end}".encode(errors="backslashreplace"))
        except OSError:
            return  # a full disk must not stop mail

    def close(self) -> None:
        os.close(self._descriptor)

    def _change_file(self, when: float) -> None:
        self._hour = int(when // 3600)
        path = file_name(self._pattern, when)
        if path == self._path:
            return
        try:
            descriptor = _open(path)
        except OSError:
            return
        os.close(self._descriptor)
        self._descriptor, self._path = descriptor, path


def file_name(pattern: str, when: float) -> Path:
    """The log file's name at a time: the first ``%d`` is YYYYMMDD, the first ``%h`` is HH."""
    local = time.localtime(when)
    return Path(pattern.replace("%d", time.strftime("%Y%m%d", local), 1).replace("%h", f"{local.tm_hour:02d}", 1))


def _open(path: Path) -> int:
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    return os.open(path, flags, 0o600)


class SystemLogSink:
    """Lines to syslog with the facility asked for; Windows has none of it (spec process.md 4.2)."""

    @staticmethod
    def available() -> bool:
        """Whether this system has a syslog."""
        return importlib.util.find_spec("syslog") is not None

    def __init__(self, facility: str) -> None:
        import syslog  # noqa: PLC0415 - exists on Unix only

        self._syslog = syslog
        self._priorities = {Level.WARNING: syslog.LOG_WARNING, Level.ERROR: syslog.LOG_ERR}
        syslog.openlog(logoption=syslog.LOG_PID, facility=getattr(syslog, f"LOG_{(facility or 'mail').upper()}"))

    def write(self, line: LogLine, text: str) -> None:
        if line.level is not Level.DEBUG:
            priority = self._priorities.get(line.level, self._syslog.LOG_INFO)
            self._syslog.syslog(priority, text.replace("\0", ""))

    def close(self) -> None:
        self._syslog.closelog()
