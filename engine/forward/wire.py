"""The connection to a next hop: octets out, replies in.

aiosmtplib's protocol, with what a relay needs besides: replies are counted, so that one that nobody asked
for is noticed and never answers a later command (spec reliability-security.md D13, T3); several commands
may wait for their replies at once; content is written in blocks under a limit on standstill instead of
one on total time (D14); one lazy timer serves all replies.

Raises aiosmtplib's errors; :mod:`engine.forward.mapping` turns them into ours.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol, cast

from aiosmtplib import SMTPException, SMTPReadTimeoutError, SMTPResponse, SMTPResponseException, SMTPServerDisconnected
from aiosmtplib.protocol import SMTPProtocol

from engine.forward.reply import BadReply, Reply, ReplyReader
from engine.net.tls import handshake_trouble

_INVALID = -1
_CLOSING = 421
_NEVER = 365 * 86_400.0
"""Seconds; where no limit would mean asyncio's own."""
_POLL = 0.01
"""Seconds between looks at the buffer below TLS, which tells nobody when it is empty."""


class Tap(Protocol):
    """Listens to the dialogue; what it is told has been masked."""

    def sent(self, text: str, *, summary: bool = False) -> None:
        """A line, or a summary of what may not be shown, was sent."""
        ...

    def received(self, reply: Reply) -> None:
        """A reply has come."""
        ...


class EarlyReply(SMTPException):
    """A reply to the content before all of it was sent."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        super().__init__("the server replied before it had the whole message")


class Stalled(SMTPException):
    """The next hop has taken no octet of the content for too long."""


class HopProtocol(SMTPProtocol):
    """One connection, from greeting to end."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        connection_lost_callback: Callable[[SMTPProtocol], None] | None,
        tap: Tap,
    ) -> None:
        super().__init__(loop=loop, connection_lost_callback=connection_lost_callback)
        self._tap = tap
        self._reader = ReplyReader()
        self._replies: deque[Reply] = deque()
        self._owed = 0
        self._waiter: asyncio.Future[None] | None = None
        self._broken: SMTPException | None = None
        self._unasked: Reply | None = None
        self._deadline = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._raw: asyncio.WriteTransport | None = None
        self._upgrading = False
        self._drained = asyncio.Event()
        self.gone = asyncio.Event()
        """Set once the connection is closed on both sides."""
        self.last_reply: Reply | None = None
        self.head = b""
        """The first block of the present content."""
        self.complete = False
        """Whether all of the present message is out, so that the hop may have accepted it."""

    # Events of the transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._raw = cast("asyncio.WriteTransport", transport)
        # "Written" then means "taken by the kernel": resume_writing comes when the buffer is empty.
        self._raw.set_write_buffer_limits(high=0)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._drained.set()

    def data_received(self, data: bytes) -> None:
        if self._broken is not None:
            return
        try:
            replies = self._reader.feed(data)
        except BadReply as error:
            self._break(SMTPResponseException(_INVALID, str(error)))
            return
        for reply in replies:
            self._tap.received(reply)
            if len(self._replies) < max(self._owed, int(self._response_pending)):
                self._replies.append(reply)
            else:
                self._unasked = self._unasked or reply
        if self._reader.bad:
            self._break(SMTPResponseException(_INVALID, str(BadReply())))
        elif self._replies or self._unasked:
            self._wake()

    def eof_received(self) -> bool:
        self._break(SMTPServerDisconnected("peer disconnected"))
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        if isinstance(exc, ssl.SSLError):
            # With TLS 1.3 a server tells only after the handshake that it does not like our certificate.
            reason = f"ssl read: {handshake_trouble(exc)}"
        else:
            reason = (getattr(exc, "strerror", None) or "").lower()
        self._break(SMTPServerDisconnected(f"peer disconnected: {reason}" if reason else "peer disconnected"))
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.gone.set()
        super().connection_lost(exc)

    def _break(self, error: SMTPException) -> None:
        self._broken = self._broken or error
        self._wake()

    def _wake(self) -> None:
        self._drained.set()
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # Replies

    async def read_response(self, timeout: float | None = None) -> SMTPResponse:  # noqa: ASYNC109 - the base class's
        reply = await self.next_reply(timeout)
        # EHLO's first line may be empty: it must keep its place for the parser of the keywords.
        return SMTPResponse(reply.code, "\n".join(line[4:].strip() for line in reply.lines))

    async def next_reply(self, limit: float | None) -> Reply:
        """The next reply, awaited for ``limit`` seconds."""
        try:
            while not self._replies:
                if self._broken is not None:
                    raise self._broken
                await self._wait(limit)
        finally:
            self._owed = max(self._owed - 1, 0)
            self._response_pending = False
        reply = self.last_reply = self._replies.popleft()
        if self._upgrading and (self._reader.pending or self._unasked or self._replies):
            raise SMTPResponseException(_INVALID, "smtp error: the server sent something after its reply to STARTTLS")
        return reply

    async def _wait(self, limit: float | None) -> None:
        self._waiter = self._loop.create_future()
        if limit:
            self._deadline = self._loop.time() + limit
            if self._timer is None or self._timer.when() > self._deadline:
                self._set_timer()
        else:
            self._deadline = float("inf")
        try:
            await self._waiter
        except TimeoutError as error:
            raise SMTPReadTimeoutError(f"smtp error: response timeout after {limit:g}s") from error
        finally:
            self._waiter = None

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._deadline, self._tick)

    def _tick(self) -> None:
        """One timer for all replies: when it rings too early for the present one it is set again."""
        self._timer = None
        if self._waiter is None or self._waiter.done() or self._deadline == float("inf"):
            return
        if self._loop.time() >= self._deadline:
            self._waiter.set_exception(TimeoutError())
        else:
            self._set_timer()

    async def execute_batch(self, commands: Sequence[bytes], limit: float | None) -> list[Reply]:
        """Several commands in one write and all of their replies (RFC 2920)."""
        if self._command_lock is None:
            raise SMTPServerDisconnected("peer disconnected")
        async with self._command_lock:
            self._owed = len(commands)
            self.write(b"".join(command + b"\r\n" for command in commands))
            return await self.answers(len(commands), limit)

    async def answers(self, count: int, limit: float | None) -> list[Reply]:
        """The replies to ``count`` commands that are out; after a 421 no more come, and it stands for the rest."""
        replies: list[Reply] = []
        for _ in range(count):
            replies.append(await self.next_reply(limit))
            if replies[-1].code == _CLOSING:
                break
        return replies + replies[-1:] * (count - len(replies))

    # TLS

    async def start_tls(
        self,
        tls_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's
    ) -> SMTPResponse:
        self._upgrading = True
        try:
            return await super().start_tls(tls_context, server_hostname=server_hostname, timeout=timeout or _NEVER)
        finally:
            self._upgrading = False

    async def secure(self, context: ssl.SSLContext, server_hostname: str, limit: float | None) -> None:
        """TLS from the first octet on."""
        assert self.transport is not None
        self.transport = await self._loop.start_tls(
            cast("asyncio.WriteTransport", self.transport),
            self,
            context,
            server_hostname=server_hostname,
            ssl_handshake_timeout=limit or _NEVER,
        )
        self._over_ssl = True

    # Content

    @property
    def pending(self) -> int:
        """Octets that the kernel has not taken yet."""
        layers = {id(each): each for each in (self._raw, self.transport) if each is not None}
        return sum(cast("asyncio.WriteTransport", each).get_write_buffer_size() for each in layers.values())

    async def send(self, block: bytes, stall: float) -> None:
        """Write ``block`` and wait until the kernel has all of it.

        Raises Stalled when it takes nothing for ``stall`` seconds (0: no limit), EarlyReply when the hop
        has replied meanwhile.
        """
        self._check_content()
        self.write(block)
        level = self.pending
        moved = self._loop.time()
        while level:
            self._drained.clear()
            await self._pause(_POLL if self._over_ssl else min(stall or 1.0, 1.0))
            self._check_content()
            left = self.pending
            if left < level:
                level, moved = left, self._loop.time()
            elif stall and self._loop.time() - moved >= stall:
                raise Stalled(f"smtp error: flow-control timeout after {stall:g}s")

    async def _pause(self, wait: float) -> None:
        """Until the buffer is empty, or ``wait`` seconds."""
        handle = self._loop.call_later(wait, self._drained.set)
        try:
            await self._drained.wait()
        finally:
            handle.cancel()

    def _check_content(self) -> None:
        if self._unasked is not None:
            raise EarlyReply(self._unasked)
        if self._broken is not None:
            raise self._broken

    async def finish(self, block: bytes, stall: float, limit: float | None, *, ahead: int = 0) -> Reply:
        """Send the last ``block``; the reply that comes after the kernel has it is the final one.

        ``ahead``: commands that stand behind the content in the block; :meth:`answers` gives the replies to them.
        """
        self.complete = False
        await self.send(block, stall)
        self._check_content()
        self._owed = 1 + ahead
        self.complete = True
        reply = await self.next_reply(limit)
        self.complete = False
        return reply
