"""Those whom a session asks for help: its address verifier, its filters, its way onward.

Each is made when it is first needed and serves one session only. Promises: one thing at a time is asked
of each; what a client that hangs up has not been answered yet is called off, up to the moment when a
commit begins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from engine.events import Level, MessageId, Notice
from engine.filters.base import Filter
from engine.server.immediate import Onward
from engine.server.message import Reception
from engine.server.peer import Peer
from engine.server.shared import Shared
from engine.smtp import codes
from engine.smtp.actions import Transaction, Verify
from engine.smtp.server import ServerCore
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request, Verifier


class Helpers:
    """The helpers of one session."""

    def __init__(self, shared: Shared, peer: Peer, reception: Reception, session: int) -> None:
        self._shared = shared
        self._peer = peer
        self._reception = reception
        self._session = session
        self._verifier: Verifier | None = None
        self._verified = False
        self._chain: Filter | None = None
        self._line: Onward | None = None
        self._forwarding: asyncio.Task[bytes] | None = None
        self._tidying: asyncio.Task[None] | None = None

    async def verify(self, question: Verify, mechanism: str, identity: str) -> Answer:
        """Ask about a recipient; ``mechanism`` is empty for a client that has not signed in."""
        verifiers = self._shared.verifiers
        assert verifiers is not None
        await self._tidied()
        if self._verifier is None:
            self._verifier = verifiers.for_session()
        self._verified = True
        return await self._verifier.verify(
            Request(
                recipient=question.recipient,
                sender=question.sender,
                client=self._peer.text,
                domain=self._shared.domain,
                mechanism=mechanism or "none",
                identity=identity,
            )
        )

    @property
    def needed(self) -> bool:
        """Whether more than a commit stands between the end of content and the reply."""
        return self._shared.filters is not None or self._shared.immediate is not None

    async def finish(self, transaction: Transaction) -> bytes:
        """From the end of content to the reply: filters, commit, next hop; nothing when all went well."""
        try:
            return await self._finish(transaction)
        finally:
            self._reception.discard()

    def _say(self, level: Level, text: str, message: MessageId | None) -> None:
        """A line of a filter, with the client's address (spec process.md 8, 10)."""
        self._shared.bus.publish(Notice(level=level, text=text, peer=self._peer.text, message=message))

    async def _finish(self, transaction: Transaction) -> bytes:
        shared, reception = self._shared, self._reception
        reply: bytes | None = None
        if shared.filters is not None:
            if self._chain is None:
                self._chain = shared.filters.chain(self._say)
            reply = await reception.filter(self._chain)
        if reply is None:
            reply = await reception.commit(transaction)
        if reception.rescan:
            shared.on_rescan()
        if reply or shared.immediate is None or reception.last is None:
            return b"" if reply == codes.PROCESSED else reply
        return await self._forward(reception.last)

    async def _forward(self, message: MessageId) -> bytes:
        assert self._shared.immediate is not None
        await self._tidied()
        if self._line is None:
            self._line = self._shared.immediate.line()
        self._forwarding = asyncio.create_task(self._line.forward(message), name=f"onward with {message}")
        await asyncio.wait({self._forwarding})
        task, self._forwarding = self._forwarding, None
        return b"" if task.cancelled() else task.result()

    def hurry(self) -> None:
        """The server stops: a message that is being passed on stays in the queue."""
        if self._forwarding is not None:
            self._forwarding.cancel()

    def transaction_ended(self, *, reset: bool = False) -> None:
        """One way or another; ``reset``: by RSET."""
        if self._verified or (reset and self._line is not None):
            self._tidy(self._reset(onward=reset), "end of transaction")

    def close(self) -> None:
        """The session is over."""
        if self._verifier or self._chain or self._line:
            self._tidy(self._close(), "last orders")

    def _tidy(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tidying = self._shared.spawn(self._after(self._tidying, work), name, self._session)

    async def _after(self, earlier: asyncio.Task[None] | None, work: Coroutine[Any, Any, None]) -> None:
        if earlier is not None:
            await asyncio.wait({earlier})
        await work

    async def _tidied(self) -> None:
        if self._tidying is not None:
            await asyncio.wait({self._tidying})
            self._tidying = None

    async def _reset(self, *, onward: bool) -> None:
        if self._verified and self._verifier is not None:
            self._verified = False
            await self._verifier.reset()
        if onward and self._line is not None:
            await self._line.drop()

    async def _close(self) -> None:
        if self._verifier is not None:
            await self._verifier.close()
        if self._chain is not None:
            await self._chain.close()
        if self._line is not None:
            await self._line.drop()


def pass_on(answer: Answer, core: ServerCore) -> bool:
    """Tell ``core`` what a verifier has found; False when the session is to be aborted instead."""
    match answer:
        case Local(mailbox=mailbox, full_name=full_name):
            core.verified_local(mailbox, full_name)
        case Remote(address=address):
            core.verified_remote(address)
        case Invalid(response=response, reason=reason, temporary=temporary):
            core.not_verified(response, reason, temporary=temporary)
        case Abort():
            return False
    return True
