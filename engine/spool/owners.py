"""Who holds which claim: the ``<id>.owner`` records beside claimed envelopes (spec reliability-security.md Q10).

Each open store has one hidden file with the identity of its process, and keeps a lock on it; a record
is one more name (a hard link) of that file. The system drops the lock when the process dies, however it
dies, so a record whose lock is free has no living owner, whatever happens to process numbers. Where the
file system knows no links or no locks the record says so, and the identity in it decides.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Generator
from itertools import count

from engine.clock import Clock
from engine.errors import AlreadyClaimed, SpoolFull
from engine.events import MessageId
from engine.spool.folder import Folder, read_all, spool_error, write_all
from engine.spool.layout import LIVING, PREFIX, owner_name
from engine.spool.processes import Processes, parse_record

_LONGEST_RECORD = 4096
_LOCKED = b"lock=held\n"
_PATIENCE = 60
"""Seconds that a record may stay empty while its owner lives."""


class Owners:
    """The records of one spool; all methods belong to worker threads."""

    def __init__(self, folder: Folder, processes: Processes, clock: Clock) -> None:
        self._folder = folder
        self._processes = processes
        self._clock = clock
        self._record = processes.own().record()
        self._name = ""
        self._descriptor = -1
        self._links = True

    def prepare(self) -> None:
        """Make the hidden file now, while there is space for it."""
        self._ensure_living_file()

    def mark(self, message: MessageId) -> None:
        """Write the record of ``message``, in place of a dead owner's if there is one.

        Without space for a record there is none: delivering is what makes space.
        Raises :class:`~engine.errors.AlreadyClaimed` when a living one has it, :class:`OSError` else.
        """
        try:
            self._mark(message)
        except OSError as error:
            if not isinstance(spool_error("", error), SpoolFull):
                raise

    def _mark(self, message: MessageId) -> None:
        name = owner_name(message)
        try:
            self._write(name)
        except FileExistsError:
            with self.management() as mine:
                if not mine or self.is_living(name):
                    raise AlreadyClaimed(f"{message} is in use by another process or task") from None
                self._forget(name)
            try:
                self._write(name)
            except FileExistsError as again:
                raise AlreadyClaimed(f"{message} is in use by another process or task") from again

    def unmark(self, message: MessageId) -> None:
        """Remove our record of ``message``."""
        self._forget(owner_name(message))

    def is_living(self, name: str) -> bool:
        """Whether the owner that record ``name`` tells of may be alive; False when there is no such record."""
        return self._ask(name, self._may_live)

    def is_locked(self, name: str) -> bool:
        """Whether somebody holds the lock on the hidden file ``name``."""
        return self._ask(name, lambda descriptor: _try_lock(descriptor, exclusive=False) is False)

    def _ask(self, name: str, judge: Callable[[int], bool]) -> bool:
        try:
            descriptor = self._folder.open(name)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        try:
            own = self._descriptor >= 0 and os.path.sameopenfile(descriptor, self._descriptor)
            return own or judge(descriptor)
        finally:
            os.close(descriptor)

    @contextlib.contextmanager
    def management(self) -> Generator[bool, None, None]:
        """Hold the lock under which dead owners' things are put right; False when another process has it."""
        descriptor = self._folder.duplicate()
        if descriptor < 0:
            yield True
            return
        try:
            yield _try_lock(descriptor, exclusive=True) is not False
        finally:
            os.close(descriptor)

    def close(self) -> None:
        """Remove our hidden file; the records must be gone already."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            self._forget(self._name)

    def _write(self, name: str) -> None:
        if self._links and self._ensure_living_file():
            try:
                self._folder.link(self._name, name)
            except FileExistsError:
                raise
            except FileNotFoundError:
                # somebody tidied the hidden file away
                os.close(self._descriptor)
                self._descriptor = -1
            except OSError:
                self._links = False
            else:
                return
        descriptor = self._folder.create(name)
        try:
            write_all(descriptor, self._record)
        finally:
            os.close(descriptor)

    def _may_live(self, descriptor: int) -> bool:
        if _try_lock(descriptor, exclusive=False) is False:
            return True
        record = read_all(descriptor, _LONGEST_RECORD)
        if _LOCKED in record:
            return False
        identity = parse_record(record)
        if identity is None:
            return self._clock.time() - os.fstat(descriptor).st_mtime < _PATIENCE
        return self._processes.is_running(identity)

    def _ensure_living_file(self) -> bool:
        if self._descriptor >= 0:
            return True
        pid, time = os.getpid(), int(self._clock.time())
        for number in count(1):
            name = f".{PREFIX}.{pid}.{time}.{number}{LIVING}"
            try:
                descriptor = self._folder.create(name)
            except FileExistsError:
                continue
            except OSError:
                return False
            held = _try_lock(descriptor, exclusive=True) and self._keeps_others_out(name)
            with contextlib.suppress(OSError):  # the lock tells more than the text
                write_all(descriptor, self._record + _LOCKED if held else self._record)
            self._name, self._descriptor = name, descriptor
            return True
        return False

    def _keeps_others_out(self, name: str) -> bool:
        # some network file systems accept every lock and keep none
        descriptor = self._folder.open(name)
        try:
            return _try_lock(descriptor, exclusive=False) is False
        finally:
            os.close(descriptor)

    def _forget(self, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._folder.remove(name)


def _try_lock(descriptor: int, *, exclusive: bool) -> bool | None:
    """Lock without waiting: whether it was got, None where locks do not exist."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415 - not on every system

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True
