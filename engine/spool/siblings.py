"""Messages made out of another one that is being received or forwarded; see ``split:``. Blocking.

They are written whole and flushed under ``.envelope.new``. Their ids follow from the id of that message: so
the draft that it is finds them, and queues or removes them together with itself, and making them again after
a crash finds what is there.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from itertools import count

from engine.errors import SpoolError
from engine.events import MessageId
from engine.spool.commit import flush
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder, spool_error, write_all
from engine.spool.layout import EnvelopeState, content_name, envelope_name, id_parts, message_id
from engine.spool.mailbox import handle
from engine.spool.mailbox_copy import Original, copy_file

_STEP = 1_000_000_000
"""More than a process ever gives sequence numbers to messages of one second."""
_VISIBLE = tuple(state for state in EnvelopeState if state is not EnvelopeState.NEW)


def sibling_id(message: MessageId, number: int) -> MessageId:
    """The id of the ``number``-th message (from 1) made out of ``message``; unique because that is."""
    parts = id_parts(message)
    if parts is None:
        return MessageId(f"{message}-{number}")
    return message_id(parts.pid, parts.time, parts.sequence + number * _STEP)


def make(original: Original, sibling: MessageId, envelope: Envelope) -> bool:
    """Write ``sibling`` with the content of ``original``, linked if possible; False when it is there already.

    Raises :class:`~engine.errors.SpoolError`; nothing of it is left then.
    """
    folder = original.folder
    if any(folder.exists(envelope_name(sibling, state)) for state in _VISIBLE):
        return False
    _discard(folder, sibling)
    try:
        original.check()
        _content(original, sibling)
        descriptor = folder.create(envelope_name(sibling, EnvelopeState.NEW))
        try:
            write_all(descriptor, encode(envelope))
            flush(descriptor)
        finally:
            os.close(descriptor)
    except (OSError, SpoolError) as error:
        _discard(folder, sibling)
        if isinstance(error, SpoolError):
            raise
        raise spool_error(f"cannot write {sibling}", error) from error
    return True


def made_of(folder: Folder, message: MessageId) -> Iterator[MessageId]:
    """The messages that were made out of ``message``, in whatever state."""
    for number in count(1):
        sibling = sibling_id(message, number)
        if not folder.exists(content_name(sibling)):
            return
        yield sibling


def publish(folder: Folder, message: MessageId) -> None:
    """Queue what was made out of ``message``; the directory is to be flushed after it. Raises :class:`OSError`."""
    for sibling in made_of(folder, message):
        if folder.exists(envelope_name(sibling, EnvelopeState.NEW)):
            folder.rename(envelope_name(sibling, EnvelopeState.NEW), envelope_name(sibling))


def discard(folder: Folder, message: MessageId) -> None:
    """Remove what was made out of ``message`` and is not queued."""
    for sibling in list(made_of(folder, message)):
        _discard(folder, sibling)


def _discard(folder: Folder, sibling: MessageId) -> None:
    if any(folder.exists(envelope_name(sibling, state)) for state in _VISIBLE):
        return
    for name in (envelope_name(sibling, EnvelopeState.NEW), content_name(sibling)):
        with contextlib.suppress(OSError):
            folder.remove(name)


def _content(original: Original, sibling: MessageId) -> None:
    folder, source, target = original.folder, content_name(original.id), content_name(sibling)
    descriptor = folder.open_to_flush(source)
    try:
        flush(descriptor)
        with handle(folder) as here:
            if here is not None:
                try:
                    os.link(source, target, src_dir_fd=here, dst_dir_fd=here, follow_symlinks=False)
                except OSError:
                    pass  # no links on this file system, or too many: a copy will do
                else:
                    if os.path.samestat(folder.stat(target), os.fstat(descriptor)):
                        return
                    folder.remove(target)
    finally:
        os.close(descriptor)
    copy_file(original, source, folder, target)
