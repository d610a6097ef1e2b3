"""Copying one message into one mailbox, durably (spec message-store.md 9, reliability-security.md D1, D15). Blocking.

A copy becomes visible whole: the content is flushed first, then the envelope, which gets its name last;
then the directory is flushed. A copy that is there already, from an attempt that did not come to its end,
counts; pieces of one are replaced.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass

from engine.clock import Clock
from engine.errors import EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.spool.commit import flush
from engine.spool.envelope import LARGEST
from engine.spool.folder import Folder, spool_error, write_all
from engine.spool.layout import content_name, envelope_name, id_parts, temporary_name
from engine.spool.mailbox import handle, is_maildir

_CHUNK = 1 << 20
_NOT_IN_A_FILE_NAME = re.compile(r"[/\\.\x00-\x20]")


class Stopped(SpoolError):
    """The client has gone before the copying came to its end."""


@dataclass(slots=True, kw_only=True)
class Original:
    """A message in the spool that is being copied."""

    folder: Folder
    id: MessageId
    envelope: str
    """File name, with the suffix of its state."""
    stopped: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raise :class:`Stopped` when nobody waits for the outcome any more."""
        if self.stopped():
            raise Stopped(f"copying {self.id} was stopped")

    def remove(self, *, content: bool) -> None:
        """Remove the envelope, then the content if told to; raises :class:`~engine.errors.SpoolError`."""
        try:
            for name in (self.envelope, content_name(self.id)) if content else (self.envelope,):
                with contextlib.suppress(FileNotFoundError):
                    self.folder.remove(name)
            self.folder.sync()
        except OSError as error:
            raise spool_error(f"cannot remove {self.id}", error) from error

    def flush_content(self) -> None:
        """Make the content durable where it is; raises :class:`~engine.errors.SpoolError`."""
        name = content_name(self.id)
        try:
            descriptor = self.folder.open_to_flush(name)
            try:
                flush(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise spool_error(f"cannot flush {name}", error) from error


def put(original: Original, box: Folder, *, link_from: Folder | None, envelope_only: bool) -> None:
    """Content and envelope into ``box``, or the envelope alone.

    ``link_from``: the directory whose content file may be linked instead of copied. Raises
    :class:`~engine.errors.SpoolError`; nothing of this copy is left then.
    """
    name = envelope_name(original.id)
    try:
        if box.exists(name):
            return
        _remove_leftovers(original.id, box)
        try:
            if not envelope_only:
                _put_content(original, box, link_from)
            _put_envelope(original, box)
            box.sync()
        except BaseException:
            with contextlib.suppress(OSError):
                if box.exists(name):
                    box.remove(name)
                _remove_leftovers(original.id, box)
            raise
    except OSError as error:
        raise spool_error(f"cannot deliver {original.id} to {box.path}", error) from error


def put_maildir(original: Original, box: Folder, *, clock: Clock, host: str) -> None:
    """The content into a maildir: written to ``tmp``, renamed to ``new``; raises :class:`~engine.errors.SpoolError`."""
    try:
        waiting = box.subfolder("tmp")
        try:
            new = box.subfolder("new")
            try:
                _put_maildir(original, waiting, new, clock, host)
            finally:
                new.close()
        finally:
            waiting.close()
    except OSError as error:
        raise spool_error(f"cannot deliver {original.id} to {box.path}", error) from error


def deliver(original: Original, box: Folder, *, link_from: Folder | None, pop: bool, clock: Clock, host: str) -> bool:
    """Into ``box`` in the way that suits it; whether there are files of the store's own kind in it now."""
    if is_maildir(box):
        put_maildir(original, box, clock=clock, host=host)
        return False
    put(original, box, link_from=link_from, envelope_only=pop)
    return True


def _remove_leftovers(message: MessageId, box: Folder) -> None:
    for name in (temporary_name(envelope_name(message)), content_name(message)):
        with contextlib.suppress(FileNotFoundError):
            box.remove(name)


def _put_content(original: Original, box: Folder, link_from: Folder | None) -> None:
    name = content_name(original.id)
    if link_from is not None and _link(link_from, box, name):
        return
    copy_file(original, name, box, name)


def copy_file(original: Original, name: str, box: Folder, target: str) -> None:
    """Copy file ``name`` of the original's directory to the new, flushed file ``target``; raises :class:`OSError`."""
    source = original.folder.open(name)
    try:
        copy = box.create(target)
        try:
            while data := os.read(source, _CHUNK):
                original.check()
                write_all(copy, data)
            flush(copy)
        finally:
            os.close(copy)
    finally:
        os.close(source)


def _link(source: Folder, box: Folder, name: str) -> bool:
    """A flushed hard link of a content file with the group that ``box`` wants; False where that is impossible."""
    descriptor = source.open_to_flush(name)
    try:
        flush(descriptor)
        with handle(source) as here, handle(box) as there:
            if here is None or there is None:
                return False
            try:
                os.link(name, name, src_dir_fd=here, dst_dir_fd=there, follow_symlinks=False)
            except OSError:
                return False
            if not _suits(box, name, descriptor, os.fstat(there)):
                box.remove(name)
                return False
    finally:
        os.close(descriptor)
    return True


def _suits(box: Folder, name: str, descriptor: int, directory: os.stat_result) -> bool:
    """Whether the link ``name`` is the file behind ``descriptor``, and has or gets the group of ``directory``."""
    found = os.fstat(descriptor)
    try:
        if directory.st_mode & stat.S_ISGID and found.st_gid != directory.st_gid:
            os.fchown(descriptor, -1, directory.st_gid)
        return os.path.samestat(box.stat(name), found)
    except OSError:
        return False


def _put_envelope(original: Original, box: Folder) -> None:
    data = original.folder.read(original.envelope, LARGEST + 1)
    if len(data) > LARGEST:
        raise EnvelopeCorrupt(f"the envelope of {original.id} has more than {LARGEST} octets")
    name = envelope_name(original.id)
    descriptor = box.create(temporary_name(name))
    try:
        write_all(descriptor, data)
        flush(descriptor)
    finally:
        os.close(descriptor)
    box.rename(temporary_name(name), name)


def _put_maildir(original: Original, waiting: Folder, new: Folder, clock: Clock, host: str) -> None:
    parts = id_parts(original.id)
    number = parts.sequence if parts is not None else 0
    while True:
        now = clock.time()
        label = _NOT_IN_A_FILE_NAME.sub("_", host) or "localhost"
        name = f"{int(now)}.{int(now % 1 * 1_000_000):06}.{os.getpid()}.{label}.{number}"
        number += 1
        if new.exists(name):
            continue
        try:
            copy_file(original, content_name(original.id), waiting, name)
        except FileExistsError:
            continue
        except BaseException:
            with contextlib.suppress(OSError):
                waiting.remove(name)
            raise
        try:
            waiting.move_to(new, name, name)
        except FileExistsError:
            waiting.remove(name)
            continue
        new.sync()
        return
