"""A message on its way into the directory (spec reliability-security.md D1)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from pathlib import Path
from typing import Protocol, TypeVar

from engine.errors import EnvelopeCorrupt, EnvelopeVanished, SpoolError
from engine.events import MessageId
from engine.spool.commit import GroupCommitter, flush
from engine.spool.envelope import LARGEST, Envelope, decode, encode
from engine.spool.folder import Folder, read_all, spool_error, write_all
from engine.spool.layout import EnvelopeState, content_name, envelope_name
from engine.spool.reading import checked_size, open_to_flush

T = TypeVar("T")

_LATER = tuple(state for state in EnvelopeState if state is not EnvelopeState.NEW)


class Run(Protocol):
    """Does work in a worker thread."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


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
        run: Run,
        on_end: Callable[[DiskDraft], None],
    ) -> None:
        self.id = message
        self.size = 0
        self._content = descriptor
        self._envelope = -1
        self._sealed_name = ""
        self._folder = folder
        self._committer = committer
        self._run = run
        self._on_end = on_end
        self._stage = _Stage.WRITING
        self._published = False
        self._exposed = False
        self._abandoned = False
        self._vanished = False

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

    def paths(self) -> tuple[Path, Path]:
        folder = self._folder.path
        return folder / content_name(self.id), folder / envelope_name(self.id, EnvelopeState.NEW)

    async def expose(self) -> None:
        self._expect(_Stage.SEALED)
        self._exposed = True

    async def reopen(self) -> Envelope:
        self._expect(_Stage.SEALED)
        return await self._run(self._reopen)

    async def commit(self) -> None:
        self._expect(_Stage.SEALED)
        self._stage = _Stage.COMMITTING
        await self._end()

    async def abandon(self) -> None:
        self._expect(_Stage.SEALED)
        self._stage = _Stage.COMMITTING
        self._abandoned = True
        await self._end()

    async def _end(self) -> None:
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
        """Content and envelope, as far as they are open."""
        return tuple(descriptor for descriptor in (self._content, self._envelope) if descriptor >= 0)

    def sync(self, *, durable: bool) -> None:
        """Flush both files and close them, taking heed of what closing says."""
        if self._abandoned:
            self._open_what_is_there()
        if durable:
            for descriptor in self.descriptors():
                flush(descriptor)
        content, self._content = self._content, -1
        envelope, self._envelope = self._envelope, -1
        for descriptor in (content, envelope):
            if descriptor >= 0:
                os.close(descriptor)

    def publish(self) -> None:
        """The commit point: the envelope takes the name of a queued one."""
        try:
            self._folder.rename(self._sealed_name, envelope_name(self.id))
        except OSError as error:
            if self._abandoned:
                return
            if isinstance(error, FileNotFoundError):
                self._vanished = True
                raise EnvelopeVanished(f"{self._sealed_name} is gone") from error
            raise
        self._published = True

    def undo(self) -> None:
        """Remove both files, the envelope first; the content stays where it belongs to another envelope."""
        self._close()
        if self._sealed_name:
            try:
                self._folder.remove(envelope_name(self.id) if self._published else self._sealed_name)
            except OSError:
                if self._published or not self._exposed:
                    return  # taken by a delivery, or irremovable: the content belongs to it
        if self._vanished or (self._exposed and self._has_another_envelope()):
            return
        with contextlib.suppress(OSError):
            self._folder.remove(content_name(self.id))

    # what filters have left

    def _reopen(self) -> Envelope:
        self._close()
        name = self._sealed_name
        try:
            self._envelope = open_to_flush(self._folder, name, "envelope")
        except FileNotFoundError as error:
            self._vanished = True
            raise EnvelopeVanished(f"{name} is gone") from error
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
            self._content = open_to_flush(self._folder, content_name(self.id), "content")
        except FileNotFoundError:
            return
        self.size = checked_size(os.fstat(self._content), owner)

    def _open_what_is_there(self) -> None:
        self._close()
        with contextlib.suppress(OSError, EnvelopeCorrupt):
            self._envelope = open_to_flush(self._folder, self._sealed_name, "envelope")
        with contextlib.suppress(OSError, EnvelopeCorrupt):
            self._content = open_to_flush(self._folder, content_name(self.id), "content")

    def _has_another_envelope(self) -> bool:
        return any(self._folder.exists(envelope_name(self.id, state)) for state in _LATER)

    def _close(self) -> None:
        for descriptor in self.descriptors():
            with contextlib.suppress(OSError):
                os.close(descriptor)
        self._content = self._envelope = -1

    def _expect(self, stage: _Stage) -> None:
        if self._stage is not stage:
            raise SpoolError(f"{self.id} is {self._stage.name.lower()}, it should be {stage.name.lower()}")
