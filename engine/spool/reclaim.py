"""Claims of processes that have died, taken back by one that lives (spec reliability-security.md Q10).

Only claims with an owner record are judged here, each time the queue is listed: whether the owner lives is told by
the lock on his record. Claims of other programs leave none and are not touched.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

from engine.events import Level, MessageId, Notice
from engine.spool.folder import Folder
from engine.spool.layout import EnvelopeState, envelope_name, owner_name
from engine.spool.owners import Owners
from engine.spool.store import Recovery


def reclaim(folder: Folder, owners: Owners, claimed: Iterable[MessageId]) -> list[MessageId]:
    """Queue those of ``claimed`` again whose owners are dead; which these are. Blocking."""
    suspects = [message for message in claimed if owners.is_dead(owner_name(message))]
    if not suspects:
        return []
    with owners.management() as mine:
        # under the lock nobody puts a fresh record in place of a dead one
        return [message for message in (suspects if mine else ()) if _give_back(folder, owners, message)]


def notice_of_return(message: MessageId) -> Notice:
    """What the log says of a message that is taken back from a dead owner."""
    text = f"queued again after an interrupted delivery, possibly a duplicate: {message}"
    return Notice(level=Level.WARNING, text=text, message=message)


def notices_of(recovery: Recovery) -> Iterator[Notice]:
    """What the log says of the sweep at the start."""
    yield from map(notice_of_return, recovery.returned)
    for message, reason in recovery.failed:
        yield Notice(level=Level.WARNING, text=f"failing {message}: {reason}", message=message)
    for name in recovery.removed:
        yield Notice(level=Level.VERBOSE, text=f"removing what an interrupted reception left: {name}")
    if recovery.orphans:
        names = ", ".join(recovery.orphans[:3]) + (" ..." if len(recovery.orphans) > 3 else "")
        text = f"{len(recovery.orphans)} content files in the spool have no envelope: {names}"
        yield Notice(level=Level.WARNING, text=text)
    for problem in recovery.problems:
        yield Notice(level=Level.WARNING, text=problem)


def _give_back(folder: Folder, owners: Owners, message: MessageId) -> bool:
    with owners.dead(owner_name(message)) as certain:
        if not certain:
            return False
        try:
            folder.rename(envelope_name(message, EnvelopeState.BUSY), envelope_name(message))
        except OSError:
            return False  # it is gone, or there are two envelopes: the sweep at the next start tells them apart
        with contextlib.suppress(OSError):
            folder.remove(owner_name(message))
    return True
