"""Drafts and claims of the message store in memory; see :mod:`engine.spool.memory`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from engine.errors import EnvelopeCorrupt, EnvelopeVanished, SpoolError
from engine.events import MessageId
from engine.link import MessageState
from engine.spool.envelope import Envelope, decode, encode
from engine.spool.history import with_failure
from engine.spool.layout import EnvelopeState, content_name, envelope_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One message."""

    state: MessageState
    content: bytes | None
    """None when it has been lost."""
    envelope: bytes = b""


class MemoryDraft:
    """A message on its way in."""

    def __init__(self, message: MessageId, store: dict[MessageId, Stored]) -> None:
        self.id = message
        self.size = 0
        self._store = store
        self._parts: list[bytes] = []
        self._envelope = b""
        self._exposed = False
        self._over = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if self._envelope or self._over:
            raise SpoolError(f"{self.id} is not being written any more")
        self._parts.append(bytes(data))
        self.size += len(data)

    def seal(self, envelope: Envelope) -> None:
        if self._envelope or self._over:
            raise SpoolError(f"{self.id} is sealed already")
        self._envelope = encode(envelope)

    def paths(self) -> tuple[Path, Path]:
        return Path(content_name(self.id)), Path(envelope_name(self.id, EnvelopeState.NEW))

    async def expose(self) -> None:
        self._sealed()
        self._exposed = True

    async def reopen(self) -> Envelope:
        self._with_filters()
        self._exposed = False
        return decode(self._envelope)

    async def abandon(self) -> None:
        await self.reopen()
        await self.commit()

    async def commit(self) -> None:
        self._sealed()
        self._over = True
        content = b"".join(self._parts)
        self._store[self.id] = Stored(state=MessageState.QUEUED, content=content, envelope=self._envelope)

    def discard(self) -> None:
        if not self._over:
            self._over = True
            self._store.pop(self.id, None)

    def _sealed(self) -> None:
        if not self._envelope or self._exposed or self._over:
            raise SpoolError(f"{self.id} is not sealed")

    def _with_filters(self) -> None:
        if not self._exposed or self._over:
            raise SpoolError(f"{self.id} is not with the filters")


class MemoryClaim:
    """A message that is being delivered."""

    def __init__(
        self,
        message: MessageId,
        envelope: Envelope,
        content: bytes,
        store: dict[MessageId, Stored],
        sent: Callable[[MessageId, Stored], None],
    ) -> None:
        self._sent = sent
        self.id = message
        self.envelope = envelope
        self.content_size = len(content)
        self._content = content
        self._store = store
        self._over = False

    def open(self) -> BinaryIO:
        return BytesIO(self._content)

    def paths(self) -> tuple[Path, Path]:
        return Path(content_name(self.id)), Path(envelope_name(self.id, EnvelopeState.BUSY))

    async def reopen(self) -> Envelope:
        if self._over:
            raise SpoolError(f"{self.id} is no longer claimed")
        stored = self._store.get(self.id)
        if stored is None:
            self._over = True
            raise EnvelopeVanished(f"{envelope_name(self.id, EnvelopeState.BUSY)} is gone")
        self.envelope, self._content = sound(stored)
        self.content_size = len(self._content)
        return self.envelope

    async def abandon(self) -> None:
        if self.id in self._store or self._over:
            await self.release()
        self._over = True

    async def done(self) -> None:
        self._end(None)

    async def keep(self) -> None:
        stored = self._store.get(self.id)
        self._end(None)
        if stored is not None:
            self._sent(self.id, replace(stored, state=MessageState.QUEUED))

    async def release(self, envelope: Envelope | None = None) -> None:
        data = encode(self.envelope if envelope is None else envelope)
        self._end(Stored(state=MessageState.QUEUED, content=self._content, envelope=data))

    async def fail(self, reason: str, code: int, envelope: Envelope | None = None) -> None:
        data = encode(with_failure(self.envelope if envelope is None else envelope, reason, code))
        self._end(Stored(state=MessageState.FAILED, content=self._content, envelope=data))

    def _end(self, stored: Stored | None) -> None:
        if self._over:
            raise SpoolError(f"{self.id} is no longer claimed")
        self._over = True
        if stored is None:
            del self._store[self.id]
        else:
            self._store[self.id] = stored


def sound(stored: Stored) -> tuple[Envelope, bytes]:
    """Envelope and content of a message; raises :class:`~engine.errors.EnvelopeCorrupt` when it is damaged."""
    if not stored.envelope:
        raise EnvelopeCorrupt("the envelope file is empty")
    envelope = decode(stored.envelope)
    if stored.content is None:
        raise EnvelopeCorrupt("the content file is missing")
    return envelope, stored.content
