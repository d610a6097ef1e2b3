"""What lies beside the queue: mailboxes, copies of what was sent, the trash (spec extensions.md "Message store").

Owns: the reading of sub-folders, and copies of their messages as new ones. Promises: a folder that is gone reads as an
error, not as an empty one; nothing is created by looking.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from typing import TypeVar

from engine.errors import SpoolError
from engine.events import MessageId
from engine.link import ActionResult, MessageDetails, MessageState, MessageSummary, QueueAccess
from engine.spool.census import in_mailboxes, take
from engine.spool.envelope import decode
from engine.spool.folder import Folder, spool_error
from engine.spool.layout import SENT, TRASH
from engine.spool.mailbox import check_mailbox
from engine.spool.processes import Processes
from engine.spool.snapshot import Snapshot
from engine.spool.store import Draft
from engine.wording import say

T = TypeVar("T")
PIECE = 256 * 1024
"""Octets of a copied content that are written at once."""


class SubFolder:
    """A :class:`~engine.link.QueueAccess` to a sub-folder, read in the thread that looks."""

    def __init__(self, folder: Folder, name: str, processes: Processes, executor: Executor) -> None:
        self._folder = folder
        self._name = name
        self._processes = processes
        self._executor = executor

    async def messages(self) -> list[MessageSummary]:
        return await self._look(Snapshot.messages)

    async def some(self, messages: Sequence[MessageId]) -> list[MessageSummary]:
        return await self._look(lambda snapshot: snapshot.some(messages))

    async def details(self, message: MessageId) -> MessageDetails:
        return await self._look(lambda snapshot: snapshot.details(message))

    async def content(self, message: MessageId, limit: int) -> bytes:
        return await self._look(lambda snapshot: snapshot.content(message, limit))

    async def header(self, message: MessageId) -> bytes:
        return await self._look(lambda snapshot: snapshot.header(message))

    async def _look(self, work: Callable[[Snapshot], T]) -> T:
        def looking() -> T:
            folder = open_sub_folder(self._folder, self._name)
            try:
                own = self._name in {SENT, TRASH}
                snapshot = Snapshot(
                    folder,
                    self._processes,
                    lambda _: False,
                    parent=None if own else self._folder,
                    settled=MessageState.SENT if self._name == SENT else MessageState.QUEUED,
                )
                return work(snapshot)
            finally:
                folder.close()

        return await asyncio.get_running_loop().run_in_executor(self._executor, looking)


def sub_folders(folder: Folder) -> list[str]:
    """The names of what can be looked into: mailboxes in their order, then ``sent`` and ``trash``."""
    try:
        mailboxes = sorted(name for name, _ in in_mailboxes(folder, take(folder)))
    except OSError as error:
        raise spool_error(f"cannot list {folder.path}", error) from error
    return [*mailboxes, *(name for name in (SENT, TRASH) if folder.exists(name))]


def open_sub_folder(folder: Folder, name: str) -> Folder:
    """A sub-folder of ``folder``, to be closed; raises :class:`~engine.errors.SpoolError` when there is none."""
    if name not in {SENT, TRASH}:
        check_mailbox(name)
    try:
        return folder.subfolder(name)
    except OSError as error:
        raise spool_error(f"cannot open the folder {folder.path / name}", error) from error


async def resubmit(messages: Sequence[MessageId], source: QueueAccess, begin: Callable[[], Draft]) -> ActionResult:
    """Queue copies of messages as new ones; each is durable before the next is begun."""
    done, refused = 0, list[tuple[MessageId, str]]()
    for message in messages:
        try:
            await _copy(message, source, begin)
        except SpoolError as error:
            refused.append((message, str(error)))
        else:
            done += 1
    return ActionResult(done=done, refused=tuple(refused))


async def _copy(message: MessageId, source: QueueAccess, begin: Callable[[], Draft]) -> None:
    details = await source.details(message)
    if details.summary.state in {MessageState.RECEIVING, MessageState.DAMAGED}:
        raise SpoolError(say("the message is not whole"))
    envelope = decode(details.envelope_text.encode("utf-8", "surrogateescape"))
    content = memoryview(await source.content(message, details.summary.size))
    draft = begin()
    try:
        for start in range(0, len(content), PIECE):
            draft.write(content[start : start + PIECE])
            await asyncio.sleep(0)
        draft.seal(replace(envelope, forward_to_address="", client_account_selector="", trailing=()))
        await draft.commit()
    except BaseException:
        draft.discard()
        raise
