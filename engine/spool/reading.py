"""Reading one stored message and telling what is wrong with a damaged one (spec message-store.md 6.1)."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence

from engine.errors import EnvelopeCorrupt
from engine.events import MessageId
from engine.spool.envelope import LARGEST, Envelope, decode
from engine.spool.folder import Folder, NotRegularFile, read_all
from engine.spool.history import next_attempt_in
from engine.spool.layout import EnvelopeState, content_name, envelope_name


def load(folder: Folder, message: MessageId, name: str) -> tuple[Envelope, int]:
    """The envelope in file ``name`` and the octets of the content that belongs to it.

    Raises :class:`~engine.errors.EnvelopeCorrupt` for a damaged message, :class:`OSError` when the
    envelope file is gone or the system has other trouble.
    """
    descriptor = open_regular(folder, name)
    try:
        owner = os.fstat(descriptor)
        if not owner.st_size:
            raise EnvelopeCorrupt("the envelope file is empty")
        data = read_all(descriptor, min(owner.st_size, LARGEST) + 1)
    finally:
        os.close(descriptor)
    return decode(data), content_size(folder, message, owner.st_uid)


def next_attempts(folder: Folder, messages: Sequence[MessageId]) -> dict[MessageId, float]:
    """When those of the queued ``messages`` are due that wait; the others, and what cannot be read, are left out."""
    times: dict[MessageId, float] = {}
    for message in messages:
        try:
            data = folder.read(envelope_name(message, EnvelopeState.QUEUED), LARGEST)
        except OSError:
            continue
        if at := next_attempt_in(data):
            times[message] = at
    return times


def open_regular(folder: Folder, name: str) -> int:
    """A descriptor of the envelope ``name``; a link, a pipe or a directory is damage, not an envelope."""
    return _regular(folder, name, "envelope", folder.open)


def open_to_flush(folder: Folder, name: str, what: str) -> int:
    """The same for flushing the file, which is ``what``: ``envelope`` or ``content``."""
    return _regular(folder, name, what, folder.open_to_flush)


def _regular(folder: Folder, name: str, what: str, opener: Callable[[str], int]) -> int:
    try:
        return opener(name)
    except FileNotFoundError:
        raise
    except NotRegularFile as error:
        raise EnvelopeCorrupt(f"the {what} is not a regular file") from error
    except OSError as error:
        if stat.S_ISREG(folder.stat(name).st_mode):
            raise
        raise EnvelopeCorrupt(f"the {what} is not a regular file") from error


def content_size(folder: Folder, message: MessageId, owner: int) -> int:
    """Octets of the content of ``message``, whose envelope belongs to user ``owner``."""
    try:
        found = folder.stat(content_name(message))
    except FileNotFoundError as error:
        raise EnvelopeCorrupt("the content file is missing") from error
    if not stat.S_ISREG(found.st_mode):
        raise EnvelopeCorrupt("the content is not a regular file")
    return checked_size(found, owner)


def checked_size(content: os.stat_result, owner: int) -> int:
    """Octets of a content file that may be sent for user ``owner``, whom the envelope belongs to."""
    if content.st_nlink > 1 and content.st_uid != owner:
        # somebody could have linked a file here that is not his to read
        raise EnvelopeCorrupt("the content is a link to a file of another user")
    return content.st_size
