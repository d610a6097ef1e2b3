"""What the rest of the engine sees of the message store: drafts in, claims out, and care for what lies between.

Two implementations fulfil these protocols and one contract suite: :class:`engine.spool.directory.DirectorySpool`
and :class:`engine.spool.memory.MemorySpool`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from engine.events import MessageId
from engine.link import ActionResult, QueueAccess, Revise
from engine.spool.envelope import Envelope


class Draft(Protocol):
    """A message that is being received; nothing of it is visible as a message before :meth:`commit`."""

    @property
    def id(self) -> MessageId:
        """Taken when the draft was begun."""
        ...

    @property
    def size(self) -> int:
        """Octets of content written so far."""
        ...

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Append content; blocks for no longer than a copy into the page cache.

        Raises :class:`~engine.errors.SpoolError` or :class:`~engine.errors.SpoolFull`; the draft is of no
        use then and should be discarded.
        """
        ...

    def seal(self, envelope: Envelope) -> None:
        """End the content and write the envelope under ``.envelope.new``.

        Raises as :meth:`write` does, and :class:`~engine.errors.EnvelopeCorrupt` for values that an
        envelope cannot hold.
        """
        ...

    def paths(self) -> tuple[Path, Path]:
        """Absolute paths of content and ``.envelope.new``; both are there for others once :meth:`expose` is through."""
        ...

    async def expose(self) -> None:
        """After :meth:`seal`: the files are complete and on disk under their names, for filters.

        Raises as :meth:`write` does.
        """
        ...

    async def reopen(self) -> Envelope:
        """After :meth:`expose` and the filters: go on with what has the two names now; the envelope that is there.

        Links are not followed, and the envelope is read strictly (spec reliability-security.md D1 step 5, L5).
        A content that is gone stays gone: the message is accepted without (spec smtp-server.md 18.1).
        Raises :class:`~engine.errors.EnvelopeVanished` when the envelope is gone, in which case
        :meth:`discard` leaves the content to whoever has it; :class:`~engine.errors.EnvelopeCorrupt` when the
        envelope is damaged or one of the two is no plain file; :class:`~engine.errors.SpoolError` else.
        """
        ...

    def commit(self) -> Awaitable[None]:
        """Make the message durable and queued: only then may the client be told 250.

        Runs to its end even when the awaiting task is cancelled. Awaiting raises :class:`~engine.errors.SpoolError`
        when it failed; nothing is left behind then. :class:`~engine.errors.EnvelopeVanished`: as for :meth:`reopen`.
        """
        ...

    async def abandon(self) -> None:
        """A filter has taken the message over: queue what it has left, whatever state it is in.

        Takes the place of :meth:`reopen` and :meth:`commit`. A message that is queued by this is durable; that
        the envelope is gone, or cannot be renamed, is no error. Raises :class:`~engine.errors.SpoolError`
        when what is there cannot be flushed, and removes it.
        """
        ...

    def discard(self) -> None:
        """Remove what was created, whatever filters did to it.

        The content stays when another envelope of the message is there by now. Does nothing once
        :meth:`commit` or :meth:`abandon` has begun, or when called again.
        """
        ...


class Claim(Protocol):
    """A queued message that this process alone may deliver, until one of the three endings is awaited."""

    @property
    def id(self) -> MessageId:
        """The message."""
        ...

    @property
    def envelope(self) -> Envelope:
        """As read after the claim."""
        ...

    @property
    def content_size(self) -> int:
        """Octets."""
        ...

    def open(self) -> BinaryIO:
        """The content, from its start; the caller closes it. Raises :class:`~engine.errors.SpoolError`."""
        ...

    def paths(self) -> tuple[Path, Path]:
        """Absolute paths of content and ``.envelope.busy``, for filters."""
        ...

    async def reopen(self) -> Envelope:
        """After filters: go on with what has the two names now; the envelope that is there.

        Links are not followed. Raises :class:`~engine.errors.EnvelopeVanished` when the envelope is gone: the claim has
        ended then, and the content stays with whoever has taken it over. Raises
        :class:`~engine.errors.EnvelopeCorrupt` when the envelope is damaged, the content is gone, or one of them is no
        plain file: the claim still has the envelope of before. :class:`~engine.errors.SpoolError` else.
        """
        ...

    async def abandon(self) -> None:
        """A filter has taken it over: back to the queue with what is there; that the envelope is gone is no error."""
        ...

    async def done(self) -> None:
        """It is delivered: remove envelope, content and owner record, in this order."""
        ...

    async def keep(self) -> None:
        """It is delivered: move it to the sub-folder ``sent``; where that is impossible, as :meth:`done`."""
        ...

    async def release(self, envelope: Envelope | None = None) -> None:
        """Back to the queue; a changed ``envelope`` is durable before this returns."""
        ...

    async def fail(self, reason: str, code: int, envelope: Envelope | None = None) -> None:
        """Failed for good, for ``reason`` with SMTP reply ``code`` (0: none); kept until a person decides."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What the start-up sweep found and did."""

    returned: tuple[MessageId, ...] = ()
    """Claims of dead processes that are queued again: possible duplicates."""
    removed: tuple[str, ...] = ()
    """Names of leftover files of dead processes that were removed."""
    failed: tuple[tuple[MessageId, str], ...] = ()
    """Damaged messages that are failed now, each with the reason."""
    orphans: tuple[str, ...] = ()
    """Content files without an envelope; never removed by the sweep."""
    foreign: tuple[str, ...] = ()
    """Claims and leftovers that were not touched since their owner may be alive."""
    problems: tuple[str, ...] = ()
    """What could not be done, in words."""
    elsewhere: bool = False
    """Another process was sweeping the same spool, so nothing was done."""


class Intake(Protocol):
    """The receiving side of a store."""

    @property
    def degraded(self) -> str:
        """Why new mail is refused; empty when it is not."""
        ...

    def begin(self) -> Draft:
        """A new draft with an id of its own. Raises :class:`~engine.errors.SpoolError` or ``SpoolFull``."""
        ...


class Outlet(Protocol):
    """The delivering side of a store."""

    async def queued(self) -> list[MessageId]:
        """The messages that may be claimed, oldest first; claims of processes that have died are taken back for it."""
        ...

    async def deferred(self, messages: Sequence[MessageId], /) -> dict[MessageId, float]:
        """Those of these queued messages that wait for a Unix time, with it; nothing else of them is looked at.

        Meant to be asked for a few hundred at a time. What is not queued or cannot be read is left out.
        """
        ...

    async def claim(self, message: MessageId, /) -> Claim:
        """Take ``message`` for delivery.

        Raises :class:`~engine.errors.AlreadyClaimed` when somebody else has it or it is gone, and
        :class:`~engine.errors.EnvelopeCorrupt` when it is damaged; it has been failed once, visibly, then.
        """
        ...


class Upkeep(Protocol):
    """What people and the start-up do with the messages of a store; each action refuses busy messages."""

    async def recover(self) -> Recovery:
        """Put right what a crash left, of dead processes only."""
        ...

    async def retry(self, messages: Sequence[MessageId], /) -> ActionResult:
        """Queue failed messages again; back-off is reset, history kept. Queued ones lose their back-off."""
        ...

    async def hold(self, messages: Sequence[MessageId], /) -> ActionResult:
        """Keep queued messages from being claimed."""
        ...

    async def release_hold(self, messages: Sequence[MessageId], /) -> ActionResult:
        """Queue held messages again."""
        ...

    async def delete(self, messages: Sequence[MessageId], /, *, trash: bool) -> ActionResult:
        """Remove messages, or move them to the ``trash`` sub-folder."""
        ...

    async def erase(self, messages: Sequence[MessageId], /, *, folder: str) -> ActionResult:
        """Remove messages of a sub-folder for good."""
        ...

    async def revise(self, change: Revise, /) -> ActionResult:
        """Change recipients or way; see :class:`engine.link.Revise`."""
        ...

    async def resubmit(self, messages: Sequence[MessageId], /, *, folder: str = "") -> ActionResult:
        """Queue copies as new messages."""
        ...

    async def restore(self, messages: Sequence[MessageId], /) -> ActionResult:
        """Take messages out of the trash, in the state that they had."""
        ...

    async def empty_trash(self, before: float, /) -> int:
        """Remove what was put into the trash before Unix time ``before``; how many files that were."""
        ...

    async def empty_sent(self, before: float, /) -> int:
        """Remove the copies of what was delivered before Unix time ``before``; how many files that were."""
        ...


class Spool(Intake, Outlet, Upkeep, QueueAccess, Protocol):
    """A whole message store."""

    async def folders(self) -> Sequence[str]:
        """The sub-folders with messages that there are: mailboxes, ``sent``, ``trash``."""
        ...

    def folder(self, name: str) -> QueueAccess:
        """The messages in a sub-folder."""
        ...

    def close(self) -> None:
        """Return outstanding claims, discard open drafts, end the threads. Commits that have begun end first."""
        ...
