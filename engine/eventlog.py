"""The Application event log of Windows in the place of syslog (spec process.md 3.11).

Promises: writing never raises. Lines of a verbose log are not sent there.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from engine.events import Level
from engine.logsink import Rendered

KINDS: Final[Mapping[Level, tuple[int, int]]] = MappingProxyType(
    {Level.INFO: (4, 1001), Level.WARNING: (2, 1002), Level.ERROR: (1, 1003)}
)
"""What Windows calls the type of an event (``EVENTLOG_INFORMATION_TYPE`` and so on), and our event's number."""


class EventLog(Protocol):
    """The system's side of it."""

    def report(self, kind: int, number: int, text: str) -> None:
        """Add an event; one that cannot be added is lost."""
        ...

    def close(self) -> None:
        """No more events."""
        ...


def report_error(log: EventLog, text: str) -> None:
    """Add an error that is no line of the log, such as one before there is a log."""
    log.report(*KINDS[Level.ERROR], text.replace("\0", ""))


class EventLogSink:
    """Lines as events; see :class:`engine.logsink.Sink`."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def write(self, lines: Sequence[Rendered]) -> None:
        for line, text in lines:
            if found := KINDS.get(line.level):
                self._log.report(*found, text.replace("\0", ""))

    def reopen(self) -> str:
        return ""

    def close(self) -> None:
        self._log.close()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class WindowsEventLog:
        """Events of the source ``program``."""

        def __init__(self, program: str) -> None:
            library = ctypes.WinDLL("advapi32", use_last_error=True)
            register = library.RegisterEventSourceW
            register.argtypes = (wintypes.LPCWSTR, wintypes.LPCWSTR)
            register.restype = wintypes.HANDLE
            self._report = library.ReportEventW
            self._report.argtypes = (
                *(wintypes.HANDLE, wintypes.WORD, wintypes.WORD, wintypes.DWORD, ctypes.c_void_p),
                *(wintypes.WORD, wintypes.DWORD, ctypes.POINTER(wintypes.LPCWSTR), ctypes.c_void_p),
            )
            self._report.restype = wintypes.BOOL
            self._deregister = library.DeregisterEventSource
            self._deregister.argtypes = (wintypes.HANDLE,)
            self._handle = register(None, program)

        def report(self, kind: int, number: int, text: str) -> None:
            """Add an event; without a source, or with a full log, it is lost."""
            if self._handle:
                texts = (wintypes.LPCWSTR * 1)(text)
                self._report(self._handle, kind, 0, number, None, 1, 0, texts, None)

        def close(self) -> None:
            """Give the source back."""
            if self._handle:
                self._deregister(self._handle)
                self._handle = None
