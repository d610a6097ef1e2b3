"""One look over the spool directory: which messages have which files. Blocking; belongs to a worker thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.events import MessageId
from engine.spool.folder import Folder
from engine.spool.layout import (
    CONTENT,
    ENVELOPE,
    LIVING,
    OWNER,
    SENT,
    TEMPORARY,
    TRASH,
    EnvelopeState,
    IdParts,
    Kind,
    classify,
    id_parts,
)
from engine.spool.processes import Processes

_CLAIMED = ENVELOPE + EnvelopeState.BUSY.value
_MAILDIR = frozenset({"tmp", "cur", "new"})


@dataclass(slots=True)
class Census:
    """The files of a directory, sorted by what they are."""

    envelopes: dict[EnvelopeState, set[MessageId]] = field(
        default_factory=lambda: {each: set() for each in EnvelopeState}
    )
    contents: set[MessageId] = field(default_factory=set[MessageId])
    owners: set[MessageId] = field(default_factory=set[MessageId])
    temporaries: list[tuple[MessageId, str]] = field(default_factory=list[tuple[MessageId, str]])
    """Message and file name."""
    hidden: list[str] = field(default_factory=list[str])
    """Our own short-lived files: records being made, files of probes."""
    irregular: list[str] = field(default_factory=list[str])
    """Links, pipes, directories under names that only files may have."""
    mailboxes: list[str] = field(default_factory=list[str])

    def with_envelope(self) -> set[MessageId]:
        """All messages that have an envelope in whatever state."""
        return set[MessageId]().union(*self.envelopes.values())


def take(folder: Folder) -> Census:
    """Look over ``folder``; raises :class:`OSError`."""
    census = Census()
    queued, contents = census.envelopes[EnvelopeState.QUEUED], census.contents
    for entry in folder.scan():
        name = entry.name
        if name.startswith("."):
            if name.endswith((LIVING, TEMPORARY)):
                census.hidden.append(name)
        elif not entry.is_file(follow_symlinks=False):
            _irregular(census, name, is_folder=entry.is_dir(follow_symlinks=False))
        elif name.endswith(CONTENT):
            contents.add(MessageId(name[: -len(CONTENT)]))
        elif name.endswith(ENVELOPE):
            queued.add(MessageId(name[: -len(ENVELOPE)]))
        else:
            _other(census, name)
    return census


def queued_and_claimed(folder: Folder) -> tuple[list[MessageId], list[MessageId]]:
    """The queued messages and those that somebody has claimed, in no order; raises :class:`OSError`."""
    queued, claimed = list[MessageId](), list[MessageId]()
    for entry in folder.scan():
        name = entry.name
        if name.endswith(ENVELOPE):
            if name[0] != "." and entry.is_file(follow_symlinks=False):
                queued.append(MessageId(name[: -len(ENVELOPE)]))
        elif name.endswith(_CLAIMED) and name[0] != "." and entry.is_file(follow_symlinks=False):
            claimed.append(MessageId(name[: -len(_CLAIMED)]))
    return queued, claimed


def in_mailboxes(folder: Folder, census: Census) -> Iterator[tuple[str, Census]]:
    """What each mailbox sub-directory holds; maildirs have no envelopes and are left out."""
    for name in census.mailboxes:
        try:
            mailbox = folder.subfolder(name)
        except OSError:
            continue  # gone, or not ours to look into
        try:
            found = take(mailbox)
        except OSError:
            continue
        finally:
            mailbox.close()
        if not _MAILDIR.issubset(found.mailboxes):
            yield name, found


class Creators:
    """Which processes that began messages may still be at it; remembers the dead ones."""

    def __init__(self, processes: Processes) -> None:
        self._processes = processes
        self._dead: set[int] = set()

    def may_run(self, parts: IdParts) -> bool:
        """Whether the process that made up an id with these numbers may still run."""
        if parts.pid in self._dead:
            return False
        if not self._processes.is_pid_running(parts.pid, float("inf")):
            self._dead.add(parts.pid)
            return False
        return self._processes.is_pid_running(parts.pid, float(parts.time))

    def may_receive(self, message: MessageId) -> bool:
        """Whether ``message`` may be on its way in."""
        parts = id_parts(message)
        return parts is not None and self.may_run(parts)


def _irregular(census: Census, name: str, *, is_folder: bool) -> None:
    piece = classify(name)
    if piece is not None and piece.kind is not Kind.FOREIGN:
        census.irregular.append(name)
    elif is_folder and name not in {TRASH, SENT}:
        census.mailboxes.append(name)


def _other(census: Census, name: str) -> None:
    if name.endswith(OWNER):
        census.owners.add(MessageId(name[: -len(OWNER)]))
        return
    piece = classify(name)
    if piece is None:
        return
    if piece.kind is Kind.ENVELOPE:
        census.envelopes[piece.state].add(piece.id)
    elif piece.kind is Kind.TEMPORARY:
        census.temporaries.append((piece.id, name))
