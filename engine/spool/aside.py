"""Sub-folders for what has left the queue: ``trash`` and ``sent`` (spec extensions.md "Message store"). Blocking.

Neither is ever a mailbox. The envelope moves first: from then on the message is not in the queue, whatever
happens to its content.
"""

from __future__ import annotations

import contextlib
from itertools import count

from engine.events import MessageId
from engine.spool.folder import Folder, spool_error
from engine.spool.layout import SENT, EnvelopeState, Kind, classify, content_name, envelope_name


def free_id(folder: Folder, message: MessageId) -> str:
    """``message``, or a name like it that nothing in ``folder`` has."""
    for number in count():
        free = message if not number else f"{message}~{number}"
        names = (content_name(MessageId(free)), *(envelope_name(MessageId(free), state) for state in EnvelopeState))
        if not any(map(folder.exists, names)):
            return free
    raise AssertionError


def move_aside(folder: Folder, other: Folder, name: str, kept: str) -> None:
    """Move file ``name`` to ``other`` as ``kept``; its age there counts from now. Raises :class:`OSError`."""
    folder.move_to(other, name, kept)
    with contextlib.suppress(OSError):
        other.touch(kept)


def keep_sent(folder: Folder, message: MessageId) -> bool:
    """Move a message that is being delivered to ``sent``; False when it could not leave the queue that way."""
    try:
        sent = folder.subfolder(SENT, create=True)
    except OSError:
        return False
    try:
        kept = MessageId(free_id(sent, message))
        move_aside(folder, sent, envelope_name(message, EnvelopeState.BUSY), envelope_name(kept))
        with contextlib.suppress(OSError):  # the content stays behind then, and nothing is lost
            move_aside(folder, sent, content_name(message), content_name(kept))
    except OSError:
        return False
    finally:
        sent.close()
    return True


def remove_old(folder: Folder, name: str, before: float) -> int:
    """Remove what was put into the sub-folder ``name`` before Unix time ``before``; the number of files."""
    removed = 0
    try:
        aside = folder.subfolder(name)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise spool_error(f"cannot open the folder {folder.path / name}", error) from error
    try:
        for entry in [each.name for each in aside.scan() if each.is_file(follow_symlinks=False)]:
            if classify(entry) is not None and aside.stat(entry).st_mtime < before:
                aside.remove(entry)
                removed += 1
        if name == SENT:
            _complete(folder, aside)
    except OSError as error:
        raise spool_error(f"cannot empty the folder {aside.path}", error) from error
    finally:
        aside.close()
    return removed


def _complete(folder: Folder, sent: Folder) -> None:
    """Fetch the contents that a crash has left behind after their envelopes had moved."""
    for name in [each.name for each in sent.scan()]:
        piece = classify(name)
        if piece is None or piece.kind is not Kind.ENVELOPE or sent.exists(content_name(piece.id)):
            continue
        queued = any(folder.exists(envelope_name(piece.id, state)) for state in EnvelopeState)
        if not queued and folder.exists(content_name(piece.id)):
            move_aside(folder, sent, content_name(piece.id), content_name(piece.id))
