"""Claiming messages and ending claims, in a worker thread of their own (spec reliability-security.md D10, Q10)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from engine.errors import AlreadyClaimed, EnvelopeCorrupt, EnvelopeVanished, SpoolError
from engine.events import MessageId
from engine.privilege import file_executor
from engine.spool.aside import keep_sent
from engine.spool.claim import DiskClaim, Rewrite
from engine.spool.commit import GroupCommitter
from engine.spool.envelope import LARGEST, Envelope
from engine.spool.folder import Folder, spool_error
from engine.spool.history import damaged_bytes
from engine.spool.layout import EnvelopeState, check_id, content_name, envelope_name
from engine.spool.owners import Owners
from engine.spool.reading import load
from engine.wording import say

T = TypeVar("T")


class Outlet:
    """The delivering side of a directory: hands out claims and carries out their endings."""

    def __init__(self, folder: Folder, owners: Owners, committer: GroupCommitter) -> None:
        self._folder = folder
        self._owners = owners
        self._committer = committer
        self._executor = file_executor("spool-outlet", folder.rights)
        self._outstanding: dict[MessageId, DiskClaim] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def claim(self, message: MessageId) -> DiskClaim:
        """Claim a queued message; see :class:`engine.spool.store.Outlet`."""
        return await self._claim(message, EnvelopeState.QUEUED, self._fail_damaged)

    async def reopen(self, message: MessageId, state: EnvelopeState) -> DiskClaim:
        """Claim a message that is in ``state``, to change its envelope; a damaged one goes back as it is."""
        return await self._claim(message, state, lambda each, _: self._give_back(each, state))

    async def run(self, work: Callable[[], T]) -> T:
        """Do ``work`` in the worker thread, to its end, whatever happens to the awaiting task."""
        return await asyncio.shield(self._start(work))

    async def finish(self, claim: DiskClaim, rewrite: Rewrite | None, state: EnvelopeState) -> None:
        await asyncio.shield(self._own(self._finish(claim, rewrite, state), f"end of the claim on {claim.id}"))

    async def remove(self, claim: DiskClaim) -> None:
        self._expect(claim)
        work = self._start(lambda: self._remove(claim))
        work.add_done_callback(lambda _: self._committer.sync_soon())
        await asyncio.shield(work)

    async def keep(self, claim: DiskClaim) -> None:
        self._expect(claim)
        work = self._start(lambda: self._keep(claim))
        work.add_done_callback(lambda _: self._committer.sync_soon())
        await asyncio.shield(work)

    async def refresh(self, claim: DiskClaim) -> tuple[Envelope, int]:
        self._expect(claim)
        return await self.run(lambda: self._refresh(claim.id))

    async def abandon(self, claim: DiskClaim) -> None:
        self._expect(claim)
        await self.run(lambda: self._abandon(claim.id))

    def holds(self, message: MessageId) -> bool:
        """Whether ``message`` is claimed through this store."""
        return message in self._outstanding

    def close(self) -> None:
        """Give outstanding claims back to the queue and end the thread."""
        self._closed = True
        self._executor.shutdown(wait=True)
        for message in tuple(self._outstanding):
            with contextlib.suppress(SpoolError, OSError):
                self._give_back(message, EnvelopeState.QUEUED)

    async def _claim(
        self, message: MessageId, state: EnvelopeState, on_damage: Callable[[MessageId, str], None]
    ) -> DiskClaim:
        work = self._start(lambda: self._take(message, state, on_damage))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            work.add_done_callback(lambda _: self._return_unwanted(work, state))
            raise

    def _return_unwanted(self, work: asyncio.Future[DiskClaim], state: EnvelopeState) -> None:
        if not self._closed and not work.cancelled() and work.exception() is None:
            message = work.result().id
            self._own(self.run(lambda: self._give_back(message, state)), f"return of {message}")

    async def _finish(self, claim: DiskClaim, rewrite: Rewrite | None, state: EnvelopeState) -> None:
        self._expect(claim)
        if rewrite is None:
            await self.run(lambda: self._give_back(claim.id, state))
            return
        await self._committer.commit(rewrite)
        await self.run(lambda: self._forget(claim.id))

    def _start(self, work: Callable[[], T]) -> asyncio.Future[T]:
        if self._closed:
            raise SpoolError(say("the message store is closed"))
        return asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _own(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # whoever awaited it has it; if nobody does any more, it is no news

    def _expect(self, claim: DiskClaim) -> None:
        if self._outstanding.get(claim.id) is not claim:
            raise SpoolError(say("{id} is no longer claimed", id=claim.id))

    # what follows runs in the worker thread

    def fail_if_damaged(self, message: MessageId) -> str:
        """Fail a queued message if it is damaged; the reason, empty when it is sound or somebody else's."""
        reasons: list[str] = []

        def note(damaged: MessageId, reason: str) -> None:
            self._fail_damaged(damaged, reason)
            reasons.append(reason)

        with contextlib.suppress(SpoolError):
            self._take(message, EnvelopeState.QUEUED, note)
            self._give_back(message, EnvelopeState.QUEUED)
        return reasons[0] if reasons else ""

    def _take(self, message: MessageId, state: EnvelopeState, on_damage: Callable[[MessageId, str], None]) -> DiskClaim:
        check_id(message)
        busy = envelope_name(message, EnvelopeState.BUSY)
        try:
            self._owners.mark(message)
        except OSError as error:
            raise spool_error(f"cannot claim {message}", error) from error
        try:
            self._folder.rename(envelope_name(message, state), busy)
        except OSError as error:
            self._owners.unmark(message)
            if isinstance(error, FileNotFoundError | FileExistsError):
                raise AlreadyClaimed(
                    say("{message} has been taken by another process or task", message=message)
                ) from error
            raise spool_error(f"cannot claim {message}", error) from error
        try:
            envelope, size = load(self._folder, message, busy)
        except EnvelopeCorrupt as error:
            on_damage(message, str(error))
            raise EnvelopeCorrupt(say("{message} is damaged: {error}", message=message, error=error)) from error
        except OSError as error:
            self._give_back(message, state)
            raise spool_error(f"cannot read {busy}", error) from error
        claim = DiskClaim(message, envelope, size, folder=self._folder, endings=self)
        self._outstanding[message] = claim
        return claim

    def _fail_damaged(self, message: MessageId, reason: str) -> None:
        busy = envelope_name(message, EnvelopeState.BUSY)
        try:
            data = self._folder.read(busy, LARGEST)
            rewrite = Rewrite(self._folder, message, EnvelopeState.BAD, damaged_bytes(data, reason))
            rewrite.prepare()
            rewrite.sync(durable=True)
            rewrite.publish()
        except (OSError, SpoolError):
            # it cannot be read or written: at least it must not be tried for ever
            with contextlib.suppress(OSError):
                self._folder.rename(busy, envelope_name(message, EnvelopeState.BAD))
        self._owners.unmark(message)

    def _give_back(self, message: MessageId, state: EnvelopeState) -> None:
        name = envelope_name(message, state)
        try:
            self._folder.rename(envelope_name(message, EnvelopeState.BUSY), name)
        except OSError as error:
            raise spool_error(f"cannot rename the envelope of {message} to {name}", error) from error
        self._forget(message)

    def _refresh(self, message: MessageId) -> tuple[Envelope, int]:
        busy = envelope_name(message, EnvelopeState.BUSY)
        try:
            return load(self._folder, message, busy)
        except FileNotFoundError as error:
            self._forget(message)
            raise EnvelopeVanished(say("{busy} is gone", busy=busy)) from error
        except OSError as error:
            raise spool_error(f"cannot read {busy}", error) from error

    def _abandon(self, message: MessageId) -> None:
        try:
            self._give_back(message, EnvelopeState.QUEUED)
        except SpoolError:
            if self._folder.exists(envelope_name(message, EnvelopeState.BUSY)):
                raise
            self._forget(message)

    def _forget(self, message: MessageId) -> None:
        self._owners.unmark(message)
        self._outstanding.pop(message, None)

    def _keep(self, claim: DiskClaim) -> None:
        if keep_sent(self._folder, claim.id):
            self._forget(claim.id)
        else:
            self._remove(claim)  # delivered it is, and must not be again

    def _remove(self, claim: DiskClaim) -> None:
        try:
            self._folder.remove(envelope_name(claim.id, EnvelopeState.BUSY))
            self._folder.remove(content_name(claim.id))
        except FileNotFoundError:
            pass  # somebody has removed it for us
        except OSError as error:
            raise spool_error(f"cannot remove {claim.id}", error) from error
        self._forget(claim.id)
