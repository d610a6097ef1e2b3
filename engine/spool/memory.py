"""The message store in memory: for tests and for trying things out; nothing survives the process.

Keeps the promises of :mod:`engine.spool.store` except durability: the same contract suite runs on it and on
:class:`engine.spool.directory.DirectorySpool`. Envelopes are kept as the octets of a file, so that what
the disk would refuse is refused here too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from engine.clock import Clock
from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.link import ActionResult, MessageDetails, MessageState, MessageSummary, QueueAccess, Revise
from engine.spool.envelope import decode, encode
from engine.spool.history import (
    attempts,
    damaged_bytes,
    failures,
    next_attempt,
    next_attempt_in,
    without_backoff,
)
from engine.spool.layout import (
    SENT,
    TRASH,
    EnvelopeState,
    content_name,
    envelope_name,
    id_parts,
    message_id,
    sort_key,
)
from engine.spool.memory_parts import MemoryClaim, MemoryDraft, Stored, sound
from engine.spool.revision import revised
from engine.spool.snapshot import HEADER_LIMIT, header_of, summary_of
from engine.spool.store import Recovery
from engine.spool.subfolder import resubmit

_STATES = {
    MessageState.RECEIVING: EnvelopeState.NEW,
    MessageState.QUEUED: EnvelopeState.QUEUED,
    MessageState.SENDING: EnvelopeState.BUSY,
    MessageState.FAILED: EnvelopeState.BAD,
    MessageState.HELD: EnvelopeState.HELD,
}


class MemorySpool:
    """A :class:`engine.spool.store.Spool` that forgets."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._sequence = 0
        self._closed = False
        self.stored: dict[MessageId, Stored] = {}
        """The messages, for tests that damage them."""
        self.trash: dict[MessageId, Stored] = {}
        self._trashed: dict[MessageId, float] = {}
        self.sent: dict[MessageId, tuple[float, Stored]] = {}
        """Copies of what was delivered, each with the time of it."""
        self.degraded = ""
        """Set it to have new mail refused."""

    def begin(self) -> MemoryDraft:
        self._open()
        if self.degraded:
            raise SpoolError(f"the message store takes no mail at the moment: {self.degraded}")
        self._sequence += 1
        message = message_id(1, int(self._clock.time()), self._sequence)
        self.stored[message] = Stored(state=MessageState.RECEIVING, content=b"")
        return MemoryDraft(message, self.stored)

    async def queued(self) -> list[MessageId]:
        self._open()
        return sorted((each for each, it in self.stored.items() if it.state is MessageState.QUEUED), key=sort_key)

    async def deferred(self, messages: Sequence[MessageId]) -> dict[MessageId, float]:
        self._open()
        queued = {each: it for each in messages if (it := self.stored.get(each)) is not None}
        return {
            each: at
            for each, it in queued.items()
            if it.state is MessageState.QUEUED and (at := next_attempt_in(it.envelope))
        }

    async def claim(self, message: MessageId) -> MemoryClaim:
        self._open()
        stored = self.stored.get(message)
        if stored is None or stored.state is not MessageState.QUEUED:
            raise AlreadyClaimed(f"{message} has been taken by another process or task")
        try:
            envelope, content = sound(stored)
        except EnvelopeCorrupt as error:
            data = damaged_bytes(stored.envelope, str(error))
            self.stored[message] = replace(stored, state=MessageState.FAILED, envelope=data)
            raise EnvelopeCorrupt(f"{message} is damaged: {error}") from error
        self.stored[message] = replace(stored, state=MessageState.SENDING)
        return MemoryClaim(message, envelope, content, self.stored, self._keep)

    async def recover(self) -> Recovery:
        failed: list[tuple[MessageId, str]] = []
        for message in await self.queued():
            try:
                sound(self.stored[message])
            except EnvelopeCorrupt as error:
                failed.append((message, str(error)))
                data = damaged_bytes(self.stored[message].envelope, str(error))
                self.stored[message] = replace(self.stored[message], state=MessageState.FAILED, envelope=data)
        return Recovery(failed=tuple(failed))

    async def retry(self, messages: Sequence[MessageId]) -> ActionResult:
        return self._each(messages, self._retry)

    async def hold(self, messages: Sequence[MessageId]) -> ActionResult:
        return self._each(messages, self._hold)

    async def release_hold(self, messages: Sequence[MessageId]) -> ActionResult:
        return self._each(messages, self._release)

    async def delete(self, messages: Sequence[MessageId], *, trash: bool) -> ActionResult:
        return self._each(messages, self._to_trash if trash else self._delete)

    async def erase(self, messages: Sequence[MessageId], *, folder: str) -> ActionResult:
        self._open()
        kept = self._beside().get(folder, {})
        gone = [message for message in messages if message in kept]
        for message in gone:
            self.trash.pop(message, None) if folder == TRASH else self.sent.pop(message, None)
        return _outcome(len(gone), messages, gone)

    async def restore(self, messages: Sequence[MessageId]) -> ActionResult:
        self._open()
        back = [message for message in messages if message in self.trash]
        for message in back:
            self.stored[message] = self.trash.pop(message)
            del self._trashed[message]
        return _outcome(len(back), messages, back)

    async def revise(self, change: Revise) -> ActionResult:
        return self._each(change.messages, lambda message, stored: self._revise(message, stored, change))

    async def resubmit(self, messages: Sequence[MessageId], *, folder: str = "") -> ActionResult:
        self._open()
        return await resubmit(messages, self.folder(folder) if folder else self, self.begin)

    async def folders(self) -> list[str]:
        self._open()
        return sorted(self._beside())

    def folder(self, name: str) -> QueueAccess:
        beside = MemorySpool(self._clock)
        if name not in self._beside():
            beside.close()
        beside.stored = self._beside().get(name, {})
        return beside

    async def empty_trash(self, before: float) -> int:
        old = [message for message, when in self._trashed.items() if when < before]
        for message in old:
            del self.trash[message], self._trashed[message]
        return 2 * len(old)

    async def empty_sent(self, before: float) -> int:
        old = [message for message, (when, _) in self.sent.items() if when < before]
        for message in old:
            del self.sent[message]
        return 2 * len(old)

    def _keep(self, message: MessageId, stored: Stored) -> None:
        self.sent[message] = (self._clock.time(), stored)

    async def messages(self) -> list[MessageSummary]:
        self._open()
        return [self._summary(message) for message in sorted(self.stored, key=sort_key)]

    async def some(self, messages: Sequence[MessageId]) -> list[MessageSummary]:
        self._open()
        return [self._summary(message) for message in messages if message in self.stored]

    async def details(self, message: MessageId) -> MessageDetails:
        stored = self._get(message)
        summary = self._summary(message)
        try:
            history = failures(decode(stored.envelope))
        except EnvelopeCorrupt:
            history = ()
        return MessageDetails(
            summary=summary,
            content_file=Path(content_name(message)),
            envelope_file=Path(envelope_name(message, _STATES[stored.state])),
            envelope_text=stored.envelope.decode("utf-8", "replace").replace("\r\n", "\n"),
            history=history,
        )

    async def content(self, message: MessageId, limit: int) -> bytes:
        content = self._get(message).content
        if content is None:
            raise SpoolError(f"cannot read {content_name(message)}: the content file is missing")
        return content[:limit]

    async def header(self, message: MessageId) -> bytes:
        return header_of(await self.content(message, HEADER_LIMIT))

    def close(self) -> None:
        self._closed = True
        for message, stored in tuple(self.stored.items()):
            if stored.state is MessageState.SENDING:
                self.stored[message] = replace(stored, state=MessageState.QUEUED)
            elif stored.state is MessageState.RECEIVING:
                del self.stored[message]

    def _open(self) -> None:
        if self._closed:
            raise SpoolError("the message store is closed")

    def _get(self, message: MessageId) -> Stored:
        self._open()
        stored = self.stored.get(message)
        if stored is None:
            raise SpoolError(f"there is no message {message} any more")
        return stored

    def _idle(self, message: MessageId) -> Stored:
        stored = self._get(message)
        if stored.state is MessageState.SENDING:
            raise SpoolError("the message is being sent")
        if stored.state is MessageState.RECEIVING:
            raise SpoolError("the message is being received")
        return stored

    def _summary(self, message: MessageId) -> MessageSummary:
        stored, parts = self.stored[message], id_parts(message)
        received = float(parts.time) if parts is not None else 0.0
        if stored.state is MessageState.RECEIVING:
            return MessageSummary(
                id=message, state=stored.state, received=received, reverse_path="", recipients=(), size=0
            )
        try:
            envelope, content = sound(stored)
        except EnvelopeCorrupt as error:
            return MessageSummary(
                id=message,
                state=MessageState.DAMAGED,
                received=received,
                reverse_path="",
                recipients=(),
                size=len(stored.content or b""),
                reason=str(error),
            )
        return summary_of(message, stored.state, envelope, received=received, size=len(content))

    def _each(self, messages: Sequence[MessageId], act: Callable[[MessageId, Stored], None]) -> ActionResult:
        self._open()
        done, refused = 0, list[tuple[MessageId, str]]()
        for message in messages:
            try:
                act(message, self._idle(message))
            except SpoolError as error:
                refused.append((message, str(error)))
            else:
                done += 1
        return ActionResult(done=done, refused=tuple(refused))

    def _beside(self) -> dict[str, dict[MessageId, Stored]]:
        folders = {TRASH: self.trash, SENT: {message: stored for message, (_, stored) in self.sent.items()}}
        return {name: kept for name, kept in folders.items() if kept}

    def _revise(self, message: MessageId, stored: Stored, change: Revise) -> None:
        try:
            envelope = revised(sound(stored)[0], change)
        except EnvelopeCorrupt as error:
            raise SpoolError(f"the message is damaged: {error}") from error
        state = MessageState.HELD if stored.state is MessageState.HELD else MessageState.QUEUED
        self.stored[message] = replace(stored, state=state, envelope=encode(envelope))

    def _retry(self, message: MessageId, stored: Stored) -> None:
        if stored.state is MessageState.HELD:
            raise SpoolError("the message is held: release it first")
        try:
            envelope, _ = sound(stored)
        except EnvelopeCorrupt as error:
            raise SpoolError(f"the message is damaged: {error}") from error
        if attempts(envelope) or next_attempt(envelope):
            stored = replace(stored, envelope=encode(without_backoff(envelope)))
        self.stored[message] = replace(stored, state=MessageState.QUEUED)

    def _hold(self, message: MessageId, stored: Stored) -> None:
        if stored.state is not MessageState.QUEUED:
            failed = stored.state is MessageState.FAILED
            text = "the message has failed: it is not sent anyway" if failed else "the message is held already"
            raise SpoolError(text)
        self.stored[message] = replace(stored, state=MessageState.HELD)

    def _release(self, message: MessageId, stored: Stored) -> None:
        if stored.state is not MessageState.HELD:
            raise SpoolError("the message is not held")
        self.stored[message] = replace(stored, state=MessageState.QUEUED)

    def _delete(self, message: MessageId, _: Stored) -> None:
        del self.stored[message]

    def _to_trash(self, message: MessageId, stored: Stored) -> None:
        self.trash[message] = stored
        self._trashed[message] = self._clock.time()
        del self.stored[message]


def _outcome(done: int, messages: Sequence[MessageId], found: Sequence[MessageId]) -> ActionResult:
    refused = tuple((message, "there is no such message any more") for message in messages if message not in found)
    return ActionResult(done=done, refused=refused)
