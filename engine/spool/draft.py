"""A message on its way into the directory (spec reliability-security.md D1).

What fits into memory stays there until the message is complete, so that the committing thread makes both files in one
go and the event loop never waits for a directory that others work in. A content that grows beyond
:data:`SMALL` octets, or takes its time, goes to its file as it comes.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from pathlib import Path
from typing import Protocol, TypeVar

from engine.errors import EnvelopeCorrupt, EnvelopeVanished, SpoolError
from engine.events import MessageId
from engine.spool import siblings
from engine.spool.commit import GroupCommitter, flush
from engine.spool.envelope import LARGEST, Envelope, decode, encode
from engine.spool.folder import Folder, read_all, spool_error, write_all
from engine.spool.layout import EnvelopeState, content_name, envelope_name
from engine.spool.reading import checked_size, open_to_flush
from engine.wording import say

T = TypeVar("T")

SMALL = 64 * 1024
"""Octets of content that are kept in memory until the message is complete."""

_LATER = tuple(state for state in EnvelopeState if state is not EnvelopeState.NEW)


class Desk(Protocol):
    """Where drafts are worked on; see :class:`engine.spool.intake.Intake`."""

    folder: Folder
    committer: GroupCommitter

    def create(self, draft: DiskDraft) -> int:
        """The new content file of ``draft``, whose id changes if somebody has it; raises :class:`OSError`."""
        ...

    def run(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Do ``work`` in a thread."""
        ...

    def ended(self, draft: DiskDraft) -> None:
        """``draft`` is committed or discarded."""
        ...


class _Stage(Enum):
    WRITING = auto()
    SEALED = auto()
    """Ready to be committed."""
    EXPOSED = auto()
    """With the filters."""
    COMMITTING = auto()
    ENDED = auto()


class DiskDraft:
    """One content being received, then its envelope; a unit of the group commit.

    The descriptors stay open until they are flushed, so that what is flushed is what was written.
    """

    __slots__ = (
        "_abandoned",
        "_content",
        "_desk",
        "_envelope",
        "_filtered",
        "_lock",
        "_made",
        "_parts",
        "_published",
        "_sealed",
        "_stage",
        "_vanished",
        "_written",
        "begun",
        "id",
        "size",
    )

    def __init__(self, message: MessageId, begun: float, desk: Desk) -> None:
        self.id = message
        self.begun = begun
        """Monotonic time."""
        self.size = 0
        self._desk = desk
        self._parts: list[bytes] = []
        """Content that is not in the file yet."""
        self._sealed = b""
        """The envelope, from :meth:`seal` on."""
        self._content = self._envelope = -1
        self._lock = threading.Lock()
        """Held while the content file is made, which may happen in any thread."""
        self._made = False
        """Whether there has been a content file."""
        self._stage = _Stage.WRITING
        self._written = False
        """Whether there has been an envelope file."""
        self._filtered = self._abandoned = self._vanished = self._published = False

    def __str__(self) -> str:
        return self.id

    @property
    def invisible(self) -> bool:
        """Whether content is still coming and there is no file yet for others to see."""
        return not self._made and self._stage is _Stage.WRITING

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._expect(_Stage.WRITING)
        self.size += len(data)
        if not self._made and self.size <= SMALL:
            self._parts.append(bytes(data))
            return
        try:
            if not self._made:
                self.create()
            self._put_down()
            write_all(self._content, data)
        except OSError as error:
            raise spool_error(f"cannot write {content_name(self.id)}", error) from error

    def seal(self, envelope: Envelope) -> None:
        self._expect(_Stage.WRITING)
        self._sealed = encode(envelope)
        self._stage = _Stage.SEALED

    def paths(self) -> tuple[Path, Path]:
        folder = self._desk.folder.path
        return folder / content_name(self.id), folder / self._new_name

    async def expose(self) -> None:
        self._expect(_Stage.SEALED)
        self._stage = _Stage.EXPOSED
        self._filtered = True
        await self._desk.run(self._expose)

    async def reopen(self) -> Envelope:
        self._expect(_Stage.EXPOSED)
        envelope = await self._desk.run(self._reopen)
        self._stage = _Stage.SEALED
        return envelope

    def commit(self) -> asyncio.Future[None]:
        self._expect(_Stage.SEALED)
        self._stage = _Stage.COMMITTING
        future = self._desk.committer.submit(self)
        future.add_done_callback(self._committed)
        return future

    def _committed(self, _: asyncio.Future[None]) -> None:
        self._stage = _Stage.ENDED
        self._desk.ended(self)

    async def abandon(self) -> None:
        self._expect(_Stage.EXPOSED)
        self._abandoned = True
        self._stage = _Stage.SEALED
        await self.commit()

    def discard(self) -> None:
        if self._stage not in {_Stage.COMMITTING, _Stage.ENDED}:
            self._stage = _Stage.ENDED
            self.undo()
            self._desk.ended(self)

    # in a thread: the committing one, that of the desk, or that of the loop

    def create(self) -> None:
        """Make the content file, unless it is there or no longer wanted; raises :class:`OSError`."""
        with self._desk.folder.rights.files():
            self._create()

    def _create(self) -> None:
        with self._lock:
            if not self._made and self._stage is not _Stage.ENDED:
                self._content = self._desk.create(self)
                self._made = True

    def _put_down(self) -> None:
        """Write to the content file what has been received so far; raises :class:`OSError`."""
        if self._parts:
            data = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
            self._parts.clear()
            write_all(self._content, data)

    def prepare(self) -> None:
        """Both files are complete; runs in threads that handle files and nothing else, with their rights."""
        if not self._written:
            if not self._made:
                self._create()
            self._put_down()
            self._envelope = self._desk.folder.create(self._new_name)
            self._written = True
            write_all(self._envelope, self._sealed)

    def descriptors(self) -> tuple[int, ...]:
        """Content and envelope, as far as they are open."""
        return tuple(descriptor for descriptor in (self._content, self._envelope) if descriptor >= 0)

    def sync(self, *, durable: bool) -> None:
        """Flush both files and close them, taking heed of what closing says."""
        if self._abandoned:
            self._open_what_is_there()
        if durable:
            for descriptor in self.descriptors():
                flush(descriptor)
        self._close_heeding()

    def publish(self) -> None:
        """The commit point: the envelope takes the name of a queued one."""
        try:
            self._desk.folder.rename(self._new_name, envelope_name(self.id))
        except OSError as error:
            if self._abandoned:
                siblings.publish(self._desk.folder, self.id)
                return
            if isinstance(error, FileNotFoundError):
                self._vanished = True
                raise EnvelopeVanished(say("{new_name} is gone", new_name=self._new_name)) from error
            raise
        self._published = True
        if self._filtered:
            siblings.publish(self._desk.folder, self.id)

    def undo(self) -> None:
        """Remove both files, the envelope first; the content stays where it belongs to another envelope."""
        with self._lock:
            self._close()
        with self._desk.folder.rights.files():
            self._remove()

    def _remove(self) -> None:
        folder = self._desk.folder
        if self._filtered:
            siblings.discard(folder, self.id)
        if self._written:
            try:
                folder.remove(envelope_name(self.id) if self._published else self._new_name)
            except OSError:
                if self._published or not self._filtered:
                    return  # taken by a delivery, or irremovable: the content belongs to it
        if self._made and not self._vanished and not (self._filtered and self._has_another_envelope()):
            with contextlib.suppress(OSError):
                folder.remove(content_name(self.id))

    def _expose(self) -> None:
        # filters may replace the files, which some systems allow only when nobody has them open
        try:
            self.prepare()
            self._close_heeding()
        except OSError as error:
            raise spool_error(f"cannot write the files of {self.id}", error) from error

    def _reopen(self) -> Envelope:
        self._close()
        name = self._new_name
        try:
            self._envelope = open_to_flush(self._desk.folder, name, "envelope")
        except FileNotFoundError as error:
            self._vanished = True
            raise EnvelopeVanished(say("{name} is gone", name=name)) from error
        except OSError as error:
            raise spool_error(f"cannot read {name}", error) from error
        try:
            found = os.fstat(self._envelope)
            envelope = decode(read_all(self._envelope, LARGEST + 1))
            self._reopen_content(found.st_uid)
        except OSError as error:
            raise spool_error(f"cannot read {self.id} again", error) from error
        return envelope

    def _reopen_content(self, owner: int) -> None:
        self.size = 0
        try:
            self._content = open_to_flush(self._desk.folder, content_name(self.id), "content")
        except FileNotFoundError:
            return
        self.size = checked_size(os.fstat(self._content), owner)

    def _open_what_is_there(self) -> None:
        self._close()
        with contextlib.suppress(OSError, EnvelopeCorrupt):
            self._envelope = open_to_flush(self._desk.folder, self._new_name, "envelope")
        with contextlib.suppress(OSError, EnvelopeCorrupt):
            self._content = open_to_flush(self._desk.folder, content_name(self.id), "content")

    @property
    def _new_name(self) -> str:
        return envelope_name(self.id, EnvelopeState.NEW)

    def _has_another_envelope(self) -> bool:
        return any(self._desk.folder.exists(envelope_name(self.id, state)) for state in _LATER)

    def _close_heeding(self) -> None:
        descriptors = self.descriptors()
        self._content = self._envelope = -1
        for descriptor in descriptors:
            os.close(descriptor)

    def _close(self) -> None:
        for descriptor in self.descriptors():
            with contextlib.suppress(OSError):
                os.close(descriptor)
        self._content = self._envelope = -1

    def _expect(self, stage: _Stage) -> None:
        if self._stage is not stage:
            raise SpoolError(
                say(
                    "{id} is {name}, it should be {name2}",
                    id=self.id,
                    name=self._stage.name.lower(),
                    name2=stage.name.lower(),
                )
            )
