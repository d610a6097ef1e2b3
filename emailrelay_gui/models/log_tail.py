"""The log file of a relay on this computer, read as it grows; for relays that do not tell their log (gui.md D2).

Blocks on the file: call it in a thread. Promises: no more than :data:`MOST` octets at once, and lines that are
complete; a file that was begun anew, or another one because the day is over, is read from its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from engine.api import Level, LogLine, log_file_name, parse_file, resolve

MOST = 256 * 1024
_LINE = re.compile(r"\b(?P<level>debug|verbose|info|warning|error|fatal): (?P<text>.*)$")
_LEVELS = {"fatal": Level.ERROR}


def log_pattern(config: Path) -> str:
    """The option ``log-file`` of a configuration, absolute; empty if there is none, or no such configuration."""
    try:
        found = resolve(parse_file(config.read_text("utf-8", "replace"), str(config)).settings)
    except OSError:
        return ""
    pattern = found.settings.log_file if found.settings is not None else ""
    return str(config.parent / pattern) if pattern else ""


@dataclass(slots=True)
class LogTail:
    """Where the reading of one file stands."""

    pattern: str
    now: Callable[[], float]
    _file: Path | None = None
    _at: int = 0
    _rest: bytes = field(default=b"")

    def read(self) -> list[LogLine]:
        """What has been written since the last time; at first the end of what there is."""
        file = log_file_name(self.pattern, self.now())
        try:
            with file.open("rb") as opened:
                size = opened.seek(0, 2)
                if file != self._file:
                    skipped = self._file is None and size > MOST
                    self._file, self._at, self._rest = file, size - MOST if skipped else 0, b""
                elif size < self._at:
                    self._at, self._rest = 0, b""
                opened.seek(self._at)
                data = opened.read(MOST)
        except OSError:
            return []
        self._at += len(data)
        *whole, self._rest = (self._rest + data).split(b"\n")
        return [line_of(each.decode("utf-8", "replace").rstrip("\r"), self.now()) for each in whole if each]


def line_of(text: str, now: float) -> LogLine:
    """A line of a file, whatever stands before its level; its time is that of its reading."""
    match = _LINE.search(text)
    if match is None:
        return LogLine(time=now, text=text)
    word = match["level"]
    return LogLine(time=now, level=_LEVELS.get(word) or Level(word), text=match["text"])
