"""The queue of an engine in this process: read through a store that may be opened late or anew, and acted upon."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from engine.errors import ConfigError, SpoolError
from engine.events import MessageId
from engine.forward.forwarder import Forwarder
from engine.link import (
    ActionResult,
    Delete,
    Hold,
    MessageDetails,
    MessageSummary,
    QueueAccess,
    Release,
    Restore,
    Resubmit,
    Retry,
    Revise,
)
from engine.spool.store import Spool

MessageAction = Retry | Hold | Release | Delete | Revise | Resubmit | Restore


class LocalQueue:
    """A :class:`~engine.link.QueueAccess` to the spool, or to its sub-folder ``name``."""

    def __init__(
        self, open_spool: Callable[[], Awaitable[Spool]], forwarders: Callable[[], Sequence[Forwarder]], name: str = ""
    ) -> None:
        self._open_spool = open_spool
        self._forwarders = forwarders
        self._name = name

    async def messages(self) -> Sequence[MessageSummary]:
        return self._shown(await (await self._open()).messages())

    async def some(self, messages: Sequence[MessageId]) -> Sequence[MessageSummary]:
        return self._shown(await (await self._open()).some(messages))

    async def details(self, message: MessageId) -> MessageDetails:
        return await (await self._open()).details(message)

    async def content(self, message: MessageId, limit: int) -> bytes:
        return await (await self._open()).content(message, limit)

    async def header(self, message: MessageId) -> bytes:
        return await (await self._open()).header(message)

    async def folders(self) -> Sequence[str]:
        """See :meth:`engine.link.EngineLink.folders`."""
        return await (await self._spool()).folders()

    def _shown(self, rows: Sequence[MessageSummary]) -> Sequence[MessageSummary]:
        for forwarder in self._forwarders()[:1] if not self._name else ():
            rows = forwarder.shown(rows)
        return rows

    async def _open(self) -> QueueAccess:
        spool = await self._spool()
        return spool.folder(self._name) if self._name else spool

    async def _spool(self) -> Spool:
        try:
            return await self._open_spool()
        except ConfigError as error:
            raise SpoolError(str(error)) from error


async def handle(action: MessageAction, spool: Spool, forwarders: Sequence[Forwarder]) -> ActionResult:  # noqa: C901 - one case for each action
    """Do something to messages; what is to be sent now is sent now."""
    match action:
        case Retry(messages=messages):
            result = await spool.retry(messages)
        case Hold(messages=messages):
            result = await spool.hold(messages)
        case Release(messages=messages):
            result = await spool.release_hold(messages)
        case Delete(messages=messages, folder=folder) if folder:
            result = await spool.erase(messages, folder=folder)
        case Delete(messages=messages, trash=trash):
            result = await spool.delete(messages, trash=trash)
        case Revise():
            result = await spool.revise(action)
        case Resubmit(messages=messages, folder=folder):
            result = await spool.resubmit(messages, folder=folder)
        case Restore(messages=messages):
            result = await spool.restore(messages)
    if result.done and isinstance(action, Retry | Revise | Resubmit):
        for forwarder in forwarders:
            forwarder.trigger("admin")
    return result
