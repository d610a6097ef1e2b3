"""Errors that nobody expected: written down, shown once, never passed on to Qt.

The window stays up; the engine's own errors do not come here.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LONGEST = 256 * 1024
"""Octets of the file; an older part is dropped beyond."""


class CrashReport:
    """The hooks of this process, and the file that they write to."""

    def __init__(self, file: Path, told: Callable[[str], object]) -> None:
        self._file = file
        self._told = told
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Catch what would otherwise only be printed."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Put the hooks back that were there before."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """Write an error down and say one sentence."""
        text = "".join(traceback.format_exception(error))
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            old = self._file.read_bytes()[-LONGEST:] if self._file.exists() else b""
            self._file.write_bytes(old + text.encode() + b"\n")
        except OSError:
            sys.stderr.write(text)
        self._told(f"{type(error).__name__}: {error}")

    def loop_handler(self, _loop: object, context: dict[str, object]) -> None:
        """What asyncio calls for errors that no task could take."""
        error = context.get("exception")
        self.report(error if isinstance(error, BaseException) else RuntimeError(str(context.get("message"))))

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self.report(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)
