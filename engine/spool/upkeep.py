"""What people do with messages: retry, hold, release, delete, change, restore (spec gui.md D9).

A busy message is never touched. Each change is one rename that only one process can win, or goes
through a claim, so that a delivery that starts at the same moment either wins or sees nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.link import ActionResult, Revise
from engine.spool.aside import free_id, move_aside, remove_old
from engine.spool.claim import Rewrite
from engine.spool.commit import GroupCommitter
from engine.spool.envelope import encode
from engine.spool.folder import Folder, spool_error
from engine.spool.history import attempts, next_attempt, without_backoff
from engine.spool.layout import SENT, TRASH, EnvelopeState, check_id, content_name, envelope_name
from engine.spool.outlet import Outlet
from engine.spool.reading import load
from engine.spool.revision import revised
from engine.spool.subfolder import open_sub_folder

_BUSY = "the message is being sent"
_GONE = "there is no such message any more"
_SEARCHED = (
    EnvelopeState.BUSY,
    EnvelopeState.QUEUED,
    EnvelopeState.HELD,
    EnvelopeState.BAD,
    EnvelopeState.NEW,
)


class Refused(SpoolError):
    """An action cannot be done to one message, for a reason that the user sees."""


class Upkeep:
    """Actions on the messages of one directory."""

    def __init__(
        self,
        folder: Folder,
        outlet: Outlet,
        committer: GroupCommitter,
        is_receiving: Callable[[MessageId], bool],
    ) -> None:
        self._folder = folder
        self._outlet = outlet
        self._committer = committer
        self._is_receiving = is_receiving

    async def retry(self, messages: Sequence[MessageId]) -> ActionResult:
        """Queue failed messages again and take back-off away; see :class:`engine.spool.store.Upkeep`."""
        return await self._each(messages, self._retry)

    async def hold(self, messages: Sequence[MessageId]) -> ActionResult:
        """Keep queued messages from being sent."""
        return await self._each(messages, lambda message: self._outlet.run(lambda: self._hold(message)))

    async def release_hold(self, messages: Sequence[MessageId]) -> ActionResult:
        """Queue held messages again."""
        return await self._each(messages, lambda message: self._outlet.run(lambda: self._release(message)))

    async def delete(self, messages: Sequence[MessageId], *, trash: bool) -> ActionResult:
        """Remove messages, or move them to the sub-folder ``trash``."""
        act = self._to_trash if trash else self._delete
        return await self._each(messages, lambda message: self._outlet.run(lambda: act(message)))

    async def erase(self, messages: Sequence[MessageId], folder: str) -> ActionResult:
        """Remove messages of a sub-folder for good."""
        return await self._each(messages, lambda message: self._outlet.run(lambda: self._erase(message, folder)))

    async def restore(self, messages: Sequence[MessageId]) -> ActionResult:
        """Take messages out of the sub-folder ``trash``."""
        return await self._each(messages, lambda message: self._outlet.run(lambda: self._restore(message)))

    async def revise(self, change: Revise) -> ActionResult:
        """Change recipients or way of messages, each under a claim; see :class:`engine.link.Revise`."""
        return await self._each(change.messages, lambda message: self._revise(message, change))

    async def _revise(self, message: MessageId, change: Revise) -> None:
        state = await self._outlet.run(lambda: self._state(message))
        if state is None or state not in {EnvelopeState.QUEUED, EnvelopeState.HELD, EnvelopeState.BAD}:
            raise Refused(_BUSY if state is EnvelopeState.BUSY else _receiving_or_gone(state))
        claim = await self._outlet.reopen(message, state)
        target = EnvelopeState.HELD if state is EnvelopeState.HELD else EnvelopeState.QUEUED
        try:
            rewrite = Rewrite(self._folder, message, target, encode(revised(claim.envelope, change)))
            await self._outlet.finish(claim, rewrite, target)
        except SpoolError:
            await self._outlet.finish(claim, None, state)
            raise

    async def _each(self, messages: Sequence[MessageId], act: Callable[[MessageId], Awaitable[None]]) -> ActionResult:
        done, refused = 0, list[tuple[MessageId, str]]()
        for message in messages:
            try:
                await act(message)
            except AlreadyClaimed:
                refused.append((message, _BUSY))
            except SpoolError as error:
                refused.append((message, str(error)))
            else:
                done += 1
        if done:
            self._committer.sync_soon()
        return ActionResult(done=done, refused=tuple(refused))

    async def _retry(self, message: MessageId) -> None:
        state = await self._outlet.run(lambda: self._retry_at_once(message))
        if state is not None:
            claim = await self._outlet.reopen(message, state)
            try:
                await claim.release(without_backoff(claim.envelope))
            except SpoolError:
                await self._outlet.finish(claim, None, state)
                raise

    async def empty_trash(self, before: float) -> int:
        """Remove what was put into the trash before Unix time ``before``; the number of files."""
        return await self._outlet.run(lambda: remove_old(self._folder, TRASH, before))

    async def empty_sent(self, before: float) -> int:
        """Remove the copies of what was delivered before Unix time ``before``; the number of files."""
        return await self._outlet.run(lambda: remove_old(self._folder, SENT, before))

    # what follows runs in the worker thread

    def _retry_at_once(self, message: MessageId) -> EnvelopeState | None:
        """Queue ``message`` if that needs a rename only; else the state from which it is to be rewritten."""
        state = self._state(message)
        if state is EnvelopeState.HELD:
            raise Refused("the message is held: release it first")
        if state is not EnvelopeState.BAD and state is not EnvelopeState.QUEUED:
            raise Refused(_BUSY if state is EnvelopeState.BUSY else _receiving_or_gone(state))
        try:
            envelope, _ = load(self._folder, message, envelope_name(message, state))
        except EnvelopeCorrupt as error:
            raise Refused(f"the message is damaged: {error}") from error
        except FileNotFoundError as error:
            raise Refused(_BUSY) from error
        except OSError as error:
            raise spool_error(f"cannot read the envelope of {message}", error) from error
        if attempts(envelope) or next_attempt(envelope):
            return state
        if state is EnvelopeState.BAD:
            self._move(message, state, EnvelopeState.QUEUED)
        return None

    def _hold(self, message: MessageId) -> None:
        state = self._state(message)
        if state is EnvelopeState.BAD:
            raise Refused("the message has failed: it is not sent anyway")
        if state is EnvelopeState.HELD:
            raise Refused("the message is held already")
        if state is not EnvelopeState.QUEUED:
            raise Refused(_BUSY if state is EnvelopeState.BUSY else _receiving_or_gone(state))
        self._move(message, state, EnvelopeState.HELD)

    def _release(self, message: MessageId) -> None:
        state = self._state(message)
        if state is not EnvelopeState.HELD:
            raise Refused(_GONE if state is None else "the message is not held")
        self._move(message, state, EnvelopeState.QUEUED)

    def _delete(self, message: MessageId) -> None:
        self._take_away(message, self._folder.remove)

    def _to_trash(self, message: MessageId) -> None:
        self._removable(message)  # no folder for nothing
        try:
            trash = self._folder.subfolder(TRASH, create=True)
        except OSError as error:
            raise spool_error(f"cannot open the folder {self._folder.path / TRASH}", error) from error
        try:
            kept = free_id(trash, message)
            self._take_away(message, lambda name: move_aside(self._folder, trash, name, kept + name[len(message) :]))
        finally:
            trash.close()

    def _erase(self, message: MessageId, name: str) -> None:
        folder = open_sub_folder(self._folder, name)
        try:
            states = [state for state in EnvelopeState if folder.exists(envelope_name(check_id(message), state))]
            if EnvelopeState.BUSY in states:
                raise Refused(_BUSY)
            names = [envelope_name(message, state) for state in states]
            if folder.exists(content_name(message)):
                names.append(content_name(message))
            if not names:
                raise Refused(_GONE)
            for each in names:
                folder.remove(each)
        except OSError as error:
            raise spool_error(f"the message cannot be removed from {folder.path}", error) from error
        finally:
            folder.close()

    def _restore(self, message: MessageId) -> None:
        """Bring the content back first: what has an envelope is a message, and has to be whole."""
        trash = open_sub_folder(self._folder, TRASH)
        try:
            state = next((each for each in _SEARCHED if trash.exists(envelope_name(check_id(message), each))), None)
            if state is None and not trash.exists(content_name(message)):
                raise Refused(_GONE)
            back = MessageId(free_id(self._folder, MessageId(message.partition("~")[0])))
            if trash.exists(content_name(message)):
                trash.move_to(self._folder, content_name(message), content_name(back))
            if state is not None:
                trash.move_to(self._folder, envelope_name(message, state), envelope_name(back, state))
        except OSError as error:
            raise spool_error(f"the message cannot be taken out of {trash.path}", error) from error
        finally:
            trash.close()

    def _take_away(self, message: MessageId, act: Callable[[str], None]) -> None:
        """Do ``act`` to the envelope, then to the content."""
        state = self._removable(message)
        try:
            if state is not None:
                act(envelope_name(message, state))
        except FileNotFoundError as error:
            raise Refused(_BUSY) from error
        except OSError as error:
            raise spool_error("the envelope cannot be removed", error) from error
        try:
            act(content_name(message))
        except FileNotFoundError:
            pass  # it was missing before
        except OSError as error:
            raise spool_error("the content cannot be removed", error) from error

    def _removable(self, message: MessageId) -> EnvelopeState | None:
        """The state of a message that may be removed; None when only its content is there."""
        state = self._state(message)
        if state is EnvelopeState.BUSY:
            raise Refused(_BUSY)
        if state is EnvelopeState.NEW or (state is None and self._is_receiving(message)):
            raise Refused("the message is being received")
        if state is None and not self._folder.exists(content_name(message)):
            raise Refused(_GONE)
        return state

    def _state(self, message: MessageId) -> EnvelopeState | None:
        check_id(message)
        for state in _SEARCHED:
            if self._folder.exists(envelope_name(message, state)):
                return state
        return None

    def _move(self, message: MessageId, old: EnvelopeState, new: EnvelopeState) -> None:
        try:
            self._folder.rename(envelope_name(message, old), envelope_name(message, new))
        except FileExistsError as error:
            raise Refused(f"there is another envelope {envelope_name(message, new)}") from error
        except FileNotFoundError as error:
            raise Refused(_BUSY) from error
        except OSError as error:
            raise spool_error("the envelope cannot be renamed", error) from error


def _receiving_or_gone(state: EnvelopeState | None) -> str:
    return "the message is being received" if state is EnvelopeState.NEW else _GONE
