"""A message on its way into the directory (spec reliability-security.md D1)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from enum import Enum, auto

from engine.errors import SpoolError
from engine.events import MessageId
from engine.spool.commit import GroupCommitter, flush
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder, spool_error, write_all
from engine.spool.layout import EnvelopeState, content_name, envelope_name


class _Stage(Enum):
    WRITING = auto()
    SEALED = auto()
    COMMITTING = auto()
    ENDED = auto()


class DiskDraft:
    """One content file being written, then its envelope; a unit of the group commit.

    The descriptors stay open until they are flushed, so that what is flushed is what was written.
    """

    def __init__(
        self,
        message: MessageId,
        descriptor: int,
        *,
        folder: Folder,
        committer: GroupCommitter,
        on_end: Callable[[DiskDraft], None],
    ) -> None:
        self.id = message
        self.size = 0
        self._content = descriptor
        self._envelope = -1
        self._sealed_name = ""
        self._folder = folder
        self._committer = committer
        self._on_end = on_end
        self._stage = _Stage.WRITING
        self._published = False

    def __str__(self) -> str:
        return self.id

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._expect(_Stage.WRITING)
        try:
            write_all(self._content, data)
        except OSError as error:
            raise spool_error(f"cannot write {content_name(self.id)}", error) from error
        self.size += len(data)

    def seal(self, envelope: Envelope) -> None:
        self._expect(_Stage.WRITING)
        data = encode(envelope)
        name = envelope_name(self.id, EnvelopeState.NEW)
        try:
            self._envelope = self._folder.create(name)
            self._sealed_name = name
            write_all(self._envelope, data)
        except OSError as error:
            raise spool_error(f"cannot write {name}", error) from error
        self._stage = _Stage.SEALED

    async def commit(self) -> None:
        self._expect(_Stage.SEALED)
        self._stage = _Stage.COMMITTING
        try:
            await self._committer.commit(self)
        finally:
            self._stage = _Stage.ENDED
            self._on_end(self)

    def discard(self) -> None:
        if self._stage in {_Stage.WRITING, _Stage.SEALED}:
            self._stage = _Stage.ENDED
            self.undo()
            self._on_end(self)

    def descriptors(self) -> tuple[int, ...]:
        """Content and envelope."""
        return (self._content, self._envelope)

    def sync(self, *, durable: bool) -> None:
        """Flush both files and close them, taking heed of what closing says."""
        if durable:
            flush(self._content)
            flush(self._envelope)
        content, self._content = self._content, -1
        os.close(content)
        envelope, self._envelope = self._envelope, -1
        os.close(envelope)

    def publish(self) -> None:
        """The commit point: the envelope takes the name of a queued one."""
        self._folder.rename(self._sealed_name, envelope_name(self.id))
        self._published = True

    def undo(self) -> None:
        """Remove both files, the envelope first; the content stays when a delivery has taken the message."""
        for descriptor in (self._content, self._envelope):
            if descriptor >= 0:
                with contextlib.suppress(OSError):
                    os.close(descriptor)
        self._content = self._envelope = -1
        if self._sealed_name:
            try:
                self._folder.remove(envelope_name(self.id) if self._published else self._sealed_name)
            except OSError:
                return  # taken by a delivery, moved by a filter, or irremovable: the content belongs to it
        with contextlib.suppress(OSError):
            self._folder.remove(content_name(self.id))

    def _expect(self, stage: _Stage) -> None:
        if self._stage is not stage:
            raise SpoolError(f"{self.id} is {self._stage.name.lower()}, it should be {stage.name.lower()}")
