"""Where log lines go: stderr, a file, the system log.

Owns: the layout of a line (spec process.md 4.1), the log file's name and its change with the hour (4.3).
Promises: writing never raises; what cannot be written is dropped and counted.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from engine.config.values import LogAddresses
from engine.errors import ConfigError, Problem
from engine.events import Level
from engine.logs import LogLine
from engine.privilege import Privileges

RANK: Final[Mapping[Level, int]] = MappingProxyType(
    {Level.DEBUG: 0, Level.VERBOSE: 1, Level.INFO: 2, Level.WARNING: 3, Level.ERROR: 4}
)
LINE_LIMIT = 1000
"""Octets after which a line is cut, as the original does."""
BLOCK = 4096
"""Octets of lines that are written in one go: so many a pipe takes whole or not at all."""
QUARTER = 900
"""Seconds after which the name of the log file is looked at again: with an hour of every time zone one ends."""
_ADDRESS: Final = re.compile(r"""("(?:[^"\\]|\\.)+"|[^\s<>@:;,()\[\]"]+)@([\w.-]+|\[[^\]]*\])""")
"""What looks like a mail address; a local part may stand in quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which parts a line has: the words of ``log-format`` and the program name in front."""

    program: str = "emailrelay"
    words: frozenset[str] = frozenset()
    unit: str = ""
    """The instance that speaks, where a process has several."""
    addresses: LogAddresses = LogAddresses.FULL
    """How mail addresses appear (option ``log-addresses``)."""

    def render(self, line: LogLine) -> str:
        """One line without its end: ``PROG: [TIME: ]LEVEL: CONTEXT TEXT``."""
        level = Level.INFO if line.level is Level.VERBOSE else line.level
        stamp = f"{timestamp(line.time)}: " if "time" in self.words else ""
        said = line.text if self.addresses is LogAddresses.FULL else hide_addresses(line.text, self.addresses)
        text = f"{self.program}: {stamp}{level}: {self._context(line)}{said}"
        data = text.encode(errors="backslashreplace")
        return text if len(data) <= LINE_LIMIT else data[:LINE_LIMIT].decode(errors="ignore") + " ..."

    def _context(self, line: LogLine) -> str:
        if not self.words and not self.unit:  # as nearly always
            return ""
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


def hide_addresses(text: str, how: LogAddresses) -> str:
    """``text`` with the local part of each mail address left out, or replaced by what the same address always gives."""

    def shown(match: re.Match[str]) -> str:
        local, domain = match[1], match[2]
        if how is LogAddresses.DOMAIN:
            return f"*@{domain}"
        return f"{hashlib.sha256(f'{local}@{domain.lower()}'.encode(errors='replace')).hexdigest()[:12]}@{domain}"

    return _ADDRESS.sub(shown, text)


def timestamp(when: float) -> str:
    """Local time as ``YYYYMMDD.HHMMSS.mmm``."""
    local = time.localtime(when)
    return f"{time.strftime('%Y%m%d.%H%M%S', local)}.{int(when * 1000) % 1000:03d}"


Rendered = tuple[LogLine, str]
"""A line, and how it is laid out."""


class Sink(Protocol):
    """One destination of the log."""

    def write(self, lines: Sequence[Rendered]) -> None:
        """Take the lines of one moment, in their order; never raises."""
        ...

    def reopen(self) -> str:
        """Begin a new file where the old one has been moved away; says what is wrong, or is empty."""
        ...

    def close(self) -> None:
        """Let go of files and handles."""
        ...


class StreamSink:
    """Lines to an open descriptor."""

    def __init__(self, descriptor: int = 2, lowest: Level = Level.DEBUG) -> None:
        """Lines below the level ``lowest`` are left out."""
        self._descriptor = descriptor
        self._lowest = RANK[lowest]

    def write(self, lines: Sequence[Rendered]) -> None:
        _put_down(self._descriptor, (text for line, text in lines if RANK[line.level] >= self._lowest), "\n")

    def reopen(self) -> str:
        return ""

    def close(self) -> None:
        return


class FileSink:
    """Lines to a file, opened for append; ``%d`` and ``%h`` in the name follow the local date and hour.

    Raises :class:`~engine.errors.ConfigError` when the file cannot be opened at first; later the old file
    is kept if a new one cannot be opened.
    """

    def __init__(self, pattern: str, now: Callable[[], float], rights: Privileges | None = None) -> None:
        """``rights``: as whom files are opened later, where that differs from who we are."""
        self._rights = rights or Privileges()
        self._now = now
        self._pattern = pattern
        self._quarter = int(now() // QUARTER)
        self._path = file_name(pattern, now())
        try:
            self._descriptor = self._open(self._path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise ConfigError(
                Problem(text=f"cannot open log file: {self._path}: {reason}", option="log-file")
            ) from error

    def write(self, lines: Sequence[Rendered]) -> None:
        for quarter, lines_of_it in groupby(lines, lambda rendered: int(rendered[0].time // QUARTER)):
            together = list(lines_of_it)
            if quarter != self._quarter:
                self._change_file(together[0][0].time)
            end = "\r\n" if sys.platform == "win32" else "\n"
            _put_down(self._descriptor, (text for _, text in together), end)

    def reopen(self) -> str:
        path = file_name(self._pattern, self._now())
        try:
            self._take(path)
        except OSError as error:
            return f"cannot open log file: {path}: {(error.strerror or str(error)).lower()}"
        return ""

    def close(self) -> None:
        os.close(self._descriptor)

    def _change_file(self, when: float) -> None:
        self._quarter = int(when // QUARTER)
        path = file_name(self._pattern, when)
        if path == self._path:
            return
        try:
            self._take(path)
        except OSError:
            return

    def _take(self, path: Path) -> None:
        descriptor = self._open(path)
        os.close(self._descriptor)
        self._descriptor, self._path = descriptor, path

    def _open(self, path: Path) -> int:
        """Root's log is for root and its group (spec process.md 3.5), everybody else's for nobody else."""
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        with self._rights.files():
            try:
                descriptor = os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                return os.open(path, flags)
            if sys.platform != "win32" and os.fstat(descriptor).st_uid == 0:
                os.fchown(descriptor, 0, 0)
                os.fchmod(descriptor, 0o660)
            return descriptor


def _put_down(descriptor: int, texts: Iterable[str], end: str) -> None:
    """Write whole lines, few writes for many of them."""
    block = b""
    try:
        for text in texts:
            line = (text + end).encode(errors="backslashreplace")
            if block and len(block) + len(line) > BLOCK:
                os.write(descriptor, block)
                block = b""
            block += line
        if block:
            os.write(descriptor, block)
    except OSError:
        return  # a closed stderr and a full disk must not stop mail


def file_name(pattern: str, when: float) -> Path:
    """The log file's name at a time: the first ``%d`` is YYYYMMDD, the first ``%h`` is HH."""
    local = time.localtime(when)
    return Path(pattern.replace("%d", time.strftime("%Y%m%d", local), 1).replace("%h", f"{local.tm_hour:02d}", 1))


class SystemLogSink:
    """Lines to syslog with the facility asked for (spec process.md 4.2); for Windows see :mod:`engine.eventlog`."""

    @staticmethod
    def available() -> bool:
        """Whether this system has a syslog."""
        return importlib.util.find_spec("syslog") is not None

    def __init__(self, facility: str) -> None:
        import syslog  # noqa: PLC0415 - exists on Unix only

        self._syslog = syslog
        self._priorities = {Level.WARNING: syslog.LOG_WARNING, Level.ERROR: syslog.LOG_ERR}
        syslog.openlog(logoption=syslog.LOG_PID, facility=getattr(syslog, f"LOG_{(facility or 'mail').upper()}"))

    def write(self, lines: Sequence[Rendered]) -> None:
        for line, text in lines:
            if line.level is not Level.DEBUG:
                priority = self._priorities.get(line.level, self._syslog.LOG_INFO)
                self._syslog.syslog(priority, text.replace("\0", ""))

    def reopen(self) -> str:
        return ""

    def close(self) -> None:
        self._syslog.closelog()
