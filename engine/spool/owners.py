"""Who holds which claim: the ``<id>.owner`` records beside claimed envelopes (spec reliability-security.md Q10).

A record names its process, and the process keeps a lock on it. The system drops the lock when the
process dies, however it dies, so a record whose lock is free has no living owner, whatever happens to
process numbers. Where the file system knows no locks the record says so, and the identity in it decides.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Generator

from engine.clock import Clock
from engine.errors import AlreadyClaimed, SpoolFull
from engine.events import MessageId
from engine.spool.folder import Folder, read_all, spool_error, write_all
from engine.spool.layout import LIVING, PREFIX, EnvelopeState, envelope_name, owner_name
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
        self._count = 0
        self._locks: bool | None = None
        """Whether locks work here; None before the first one."""
        self._held: dict[MessageId, int] = {}
        """The descriptors that keep the locks."""

    def mark(self, message: MessageId) -> None:
        """Write the record of ``message``, in place of a dead owner's if there is one.

        Without space for a record there is none: delivering is what makes space.
        Raises :class:`~engine.errors.AlreadyClaimed` when a living one has it, :class:`OSError` else.
        """
        try:
            hidden, descriptor = self._locked_file()
        except OSError as error:
            if isinstance(spool_error("", error), SpoolFull):
                return
            raise
        try:
            self._publish(hidden, message)
        except (OSError, AlreadyClaimed):
            self._forget(hidden)
            if descriptor >= 0:
                os.close(descriptor)
            raise
        if descriptor >= 0:
            self._held[message] = descriptor

    def unmark(self, message: MessageId) -> None:
        """Remove our record of ``message``."""
        self._forget(owner_name(message))
        descriptor = self._held.pop(message, -1)
        if descriptor >= 0:
            os.close(descriptor)

    def is_living(self, name: str) -> bool:
        """Whether the owner that record ``name`` tells of may be alive; False when there is no such record."""
        return self._ask(name, self._may_live, unreadable=True)

    def is_dead(self, name: str) -> bool:
        """Whether there is a record ``name`` whose owner is certainly dead."""
        return self._ask(name, lambda descriptor: not self._may_live(descriptor), unreadable=False)

    @contextlib.contextmanager
    def dead(self, name: str) -> Generator[bool, None, None]:
        """Whether record ``name`` has a dead owner; while that is so nobody else finds the same.

        The record's own lock is what excludes others: in a network's folder a lock on a directory excludes only this
        machine. A record that somebody has removed meanwhile has no name any more, and no owner to be told of.
        """
        try:
            descriptor = self._folder.open_to_lock(name)
        except OSError:
            yield False
            return
        try:
            free = _try_lock(descriptor, exclusive=True)
            certain = free is not False and os.fstat(descriptor).st_nlink > 0 and not self._tells_of_living(descriptor)
            if free is None:
                # without a lock it excludes nobody, and Windows removes no file that is open
                os.close(descriptor)
                descriptor = -1
            yield certain
        finally:
            if descriptor >= 0:
                os.close(descriptor)

    def is_locked(self, name: str) -> bool:
        """Whether somebody holds the lock on file ``name``."""
        return self._ask(name, lambda descriptor: _try_lock(descriptor, exclusive=False) is False, unreadable=True)

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
        """Let go of all locks; a record that is still there has a dead owner now."""
        while self._held:
            os.close(self._held.popitem()[1])

    def _publish(self, hidden: str, message: MessageId) -> None:
        name = owner_name(message)
        try:
            self._folder.name_once(hidden, name)
        except FileExistsError:
            # only under the lock: another sweeper could remove a fresh record instead
            with self.management() as mine:
                # a dead owner's claim is taken back as such, for which his record is needed
                claimed = self._folder.exists(envelope_name(message, EnvelopeState.BUSY))
                if not mine or claimed or self.is_living(name):
                    raise AlreadyClaimed(f"{name} belongs to another process or task") from None
                with self.dead(name) as certain:
                    if certain:
                        self._forget(name)
            try:
                self._folder.name_once(hidden, name)
            except FileExistsError as again:
                raise AlreadyClaimed(f"{name} belongs to another process or task") from again

    def _locked_file(self) -> tuple[str, int]:
        """A record under a hidden name, and the descriptor that keeps its lock; -1 where there are no locks."""
        while True:
            self._count += 1
            name = f".{PREFIX}.{os.getpid()}.{int(self._clock.time())}.{self._count}{LIVING}"
            try:
                descriptor = self._folder.create(name)
            except FileExistsError:
                continue
            break
        held = self._locks is not False and _try_lock(descriptor, exclusive=True) is True
        if self._locks is None:
            self._locks = held = held and self.is_locked(name)
        with contextlib.suppress(OSError):  # the lock tells more than the text
            write_all(descriptor, self._record + _LOCKED if held else self._record)
        if not held:
            os.close(descriptor)
        return name, descriptor if held else -1

    def _ask(self, name: str, judge: Callable[[int], bool], *, unreadable: bool) -> bool:
        try:
            descriptor = self._folder.open(name)
        except FileNotFoundError:
            return False
        except OSError:
            return unreadable
        try:
            return judge(descriptor)
        finally:
            os.close(descriptor)

    def _may_live(self, descriptor: int) -> bool:
        return _try_lock(descriptor, exclusive=False) is False or self._tells_of_living(descriptor)

    def _tells_of_living(self, descriptor: int) -> bool:
        """What a record says whose lock nobody holds."""
        record = read_all(descriptor, _LONGEST_RECORD)
        if _LOCKED in record:
            return False
        identity = parse_record(record)
        if identity is None:
            return self._clock.time() - os.fstat(descriptor).st_mtime < _PATIENCE
        return self._processes.is_running(identity)

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
