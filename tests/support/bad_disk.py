"""``python -m tests.support.bad_disk …``: the program on a disk that misbehaves while a control file says so.

The file is named by the variable ``BAD_DISK``. It holds two words: a call of the system (``fsync``, ``open``, which
stands for the creation of files, ``write`` or ``rename``) and what becomes of it, the name of an error or ``hang``:
then the call does not return before the file is gone. Without the file the disk is in order.
"""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine import cli

_CALLS = ("fsync", "open", "write", "rename")


class BadDisk:
    """What stands before the calls of the system."""

    def __init__(self, control: Path) -> None:
        self._control = control
        self._pause = threading.Event()

    def hurt(self, name: str) -> None:
        """Do to the call what the control file says."""
        while (fault := self._fault(name)) == "hang":
            self._pause.wait(0.01)
        if fault:
            number = getattr(errno, fault)
            raise OSError(number, os.strerror(number))

    def _fault(self, name: str) -> str:
        with suppress(OSError):
            call, _, fault = self._control.read_text("ascii").strip().partition(" ")
            return fault if call == name else ""
        return ""

    def before(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """``call``, after :meth:`hurt`, in the threads of the store."""

        def wrapped(*arguments: Any, **options: Any) -> Any:
            creates = name != "open" or arguments[1] & os.O_CREAT
            if creates and threading.current_thread().name.startswith("spool"):
                self.hurt(name)
            return call(*arguments, **options)

        return wrapped


if __name__ == "__main__":
    disk = BadDisk(Path(os.environ["BAD_DISK"]))
    for each in _CALLS:
        setattr(os, each, disk.before(each, getattr(os, each)))
    sys.exit(cli.main())
