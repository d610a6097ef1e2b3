"""A claimed message: its file is ``.envelope.busy`` and nobody else touches it (spec reliability-security.md D10)."""

from __future__ import annotations

import contextlib
import os
from io import FileIO
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from engine.errors import SpoolError
from engine.events import MessageId
from engine.spool.commit import Unit, flush
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder, spool_error, write_all
from engine.spool.history import with_failure
from engine.spool.layout import EnvelopeState, content_name, envelope_name, temporary_name
from engine.wording import say


class Endings(Protocol):
    """How a claim comes to its end; see :class:`engine.spool.outlet.Outlet`."""

    async def finish(self, claim: DiskClaim, rewrite: Rewrite | None, state: EnvelopeState) -> None:
        """Rewrite the envelope, if asked to, and give it the name of ``state``."""
        ...

    async def remove(self, claim: DiskClaim) -> None:
        """Remove envelope, content and owner record."""
        ...

    async def keep(self, claim: DiskClaim) -> None:
        """Move envelope and content to the sub-folder ``sent``, and remove the owner record."""
        ...

    async def refresh(self, claim: DiskClaim) -> tuple[Envelope, int]:
        """Read envelope and size again."""
        ...

    async def abandon(self, claim: DiskClaim) -> None:
        """Queue what is there, if anything is."""
        ...


class DiskClaim:
    """The right to deliver one message of a directory."""

    def __init__(self, message: MessageId, envelope: Envelope, size: int, *, folder: Folder, endings: Endings) -> None:
        self.id = message
        self.envelope = envelope
        self.content_size = size
        self._folder = folder
        self._endings = endings

    def open(self) -> BinaryIO:
        try:
            with self._folder.rights.files():  # whoever forwards is no thread of the store's
                descriptor = self._folder.open(content_name(self.id))
        except OSError as error:
            raise spool_error(f"cannot read {content_name(self.id)}", error) from error
        return cast("BinaryIO", FileIO(descriptor))

    def paths(self) -> tuple[Path, Path]:
        folder = self._folder.path
        return folder / content_name(self.id), folder / envelope_name(self.id, EnvelopeState.BUSY)

    async def reopen(self) -> Envelope:
        self.envelope, self.content_size = await self._endings.refresh(self)
        return self.envelope

    async def abandon(self) -> None:
        await self._endings.abandon(self)

    async def done(self) -> None:
        await self._endings.remove(self)

    async def keep(self) -> None:
        await self._endings.keep(self)

    async def release(self, envelope: Envelope | None = None) -> None:
        rewrite = None if envelope is None else Rewrite(self._folder, self.id, EnvelopeState.QUEUED, encode(envelope))
        await self._endings.finish(self, rewrite, EnvelopeState.QUEUED)

    async def fail(self, reason: str, code: int, envelope: Envelope | None = None) -> None:
        changed = with_failure(self.envelope if envelope is None else envelope, reason, code)
        rewrite = Rewrite(self._folder, self.id, EnvelopeState.BAD, encode(changed))
        await self._endings.finish(self, rewrite, EnvelopeState.BAD)


class Rewrite(Unit):
    """A new envelope for a claimed message, and the state that it goes to (spec message-store.md 4)."""

    def __init__(self, folder: Folder, message: MessageId, state: EnvelopeState, data: bytes) -> None:
        self._folder = folder
        self._message = message
        self._state = state
        self._data = data
        self._busy = envelope_name(message, EnvelopeState.BUSY)
        self._descriptor = -1

    def __str__(self) -> str:
        return f"the envelope of {self._message}"

    def prepare(self) -> None:
        """Write the temporary file; raises :class:`OSError`."""
        name = temporary_name(self._busy)
        with contextlib.suppress(FileNotFoundError):
            self._folder.remove(name)
        self._descriptor = self._folder.create(name)
        try:
            write_all(self._descriptor, self._data)
        except OSError:
            self.undo()
            raise

    def descriptors(self) -> tuple[int, ...]:
        return (self._descriptor,)

    def sync(self, *, durable: bool) -> None:
        if durable:
            flush(self._descriptor)
        descriptor, self._descriptor = self._descriptor, -1
        os.close(descriptor)

    def publish(self) -> None:
        target = envelope_name(self._message, self._state)
        if self._folder.exists(target):
            raise SpoolError(say("there is already a file {target}", target=target))
        self._folder.replace(temporary_name(self._busy), self._busy)
        self._folder.rename(self._busy, target)

    def undo(self) -> None:
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1
        with contextlib.suppress(OSError):
            self._folder.remove(temporary_name(self._busy))
