"""aiosmtplib's client with our connection underneath, and what is sent in words that a log may show.

The library keeps the connecting, STARTTLS, the EHLO keywords and the state; commands go through its
``execute_command``, so that nothing with a control character is ever written.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from typing import cast

from aiosmtplib import SMTP, SMTPReadTimeoutError, SMTPResponse, SMTPResponseException, SMTPServerDisconnected
from aiosmtplib.protocol import COMMAND_INJECTION_REGEX

from engine.errors import PeerRefused, TlsError
from engine.forward.mapping import handshake
from engine.forward.profile import HopProfile, TlsMode
from engine.forward.reply import Reply
from engine.forward.wire import HopProtocol, Tap

_GOODBYE = 1.0
"""Seconds for the closing of a connection."""


def unexpected(reply: Reply) -> PeerRefused:
    """The error for a reply that ends the session (spec forwarding.md 5)."""
    text = "" if reply.success else f": {reply.reason}"
    return PeerRefused(f"smtp error: unexpected response{text}", code=reply.code, reply=reply.reason)


def _unheard() -> None:
    return


class HopClient(SMTP):
    """One session with a next hop over a socket that is connected already."""

    def __init__(self, sock: socket.socket, *, tap: Tap, domain: str, host: str, profile: HopProfile) -> None:
        super().__init__(
            hostname=host or "localhost",
            sock=sock,
            use_tls=profile.tls is TlsMode.IMPLICIT,
            start_tls=False,
            tls_context=profile.context,
            local_hostname=domain,
            timeout=profile.reply_limit or None,
        )
        self._tap = tap
        self._greeting_limit = profile.greeting_limit
        self._handshake_limit = profile.handshake_limit
        self.on_secured: Callable[[], None] = _unheard
        """Called after a handshake, before anything else is said: the place to refuse the peer."""
        self.greeting: Reply | None = None
        """None when the server said nothing within the limit."""

    @property
    def hop(self) -> HopProtocol:
        """The connection; raises SMTPServerDisconnected when it is gone."""
        if self.protocol is None:
            raise SMTPServerDisconnected("peer disconnected")
        return cast("HopProtocol", self.protocol)

    async def _create_connection(self, timeout: float | None) -> SMTPResponse:  # noqa: ARG002, ASYNC109 - the base class's
        loop = asyncio.get_running_loop()
        transport, protocol = await loop.create_connection(
            lambda: HopProtocol(loop, self._on_connection_lost, self._tap), sock=self.sock
        )
        self.transport, self.protocol = transport, protocol
        if self.use_tls:
            assert self.tls_context is not None
            with handshake(self._handshake_limit):
                await protocol.secure(self.tls_context, self.hostname or "", self._handshake_limit)
            self.transport = protocol.transport
            self.on_secured()
        try:
            self.greeting = await protocol.next_reply(self._greeting_limit)
        except SMTPReadTimeoutError:
            return SMTPResponse(220, "")
        if self.greeting.code != 220:
            raise unexpected(self.greeting)
        return SMTPResponse(self.greeting.code, self.greeting.text)

    async def command(self, line: str, *, shown: str | None = None) -> Reply:
        """Send one command and await its reply; ``shown`` replaces it in the log, empty for a secret."""
        if shown is None:
            self._tap.sent(line)
        elif shown:
            self._tap.sent(shown)
        else:
            self._tap.sent("[response not logged]", summary=True)
        protocol = self.hop
        await self.execute_command(line.encode("utf-8", "surrogateescape"))
        assert protocol.last_reply is not None
        return protocol.last_reply

    async def commands(self, lines: Sequence[str]) -> list[Reply]:
        """Send several commands at once, and await a reply to each."""
        return await self.hop.execute_batch(self.encoded(lines), self.timeout)

    async def answers(self, count: int) -> list[Reply]:
        """The replies to ``count`` commands that went out behind the content of another message."""
        return await self.hop.answers(count, self.timeout)

    def encoded(self, lines: Sequence[str]) -> list[bytes]:
        """Commands as they go out, after the log was told; raises ValueError for what is more than one."""
        encoded = [line.encode("utf-8", "surrogateescape") for line in lines]
        if any(COMMAND_INJECTION_REGEX.search(each) for each in encoded):
            raise ValueError("a command contains a control character")
        for line in lines:
            self._tap.sent(line)
        return encoded

    async def greet(self) -> Reply:
        """EHLO, or HELO for a server that does not know it."""
        reply = await self.command(f"EHLO {self.local_hostname}")
        if reply.code in {500, 501, 502}:
            reply = await self.command(f"HELO {self.local_hostname}")
            if reply.code != 250:
                raise unexpected(reply)
            self.last_helo_response = SMTPResponse(reply.code, reply.text)
            return reply
        if reply.code != 250:
            raise unexpected(reply)
        self.last_ehlo_response = SMTPResponse(reply.code, "\n".join(line[4:].strip() for line in reply.lines))
        return reply

    async def upgrade(self, server_name: str) -> None:
        """STARTTLS; what the server said of itself in clear is forgotten (RFC 3207 4.2)."""
        self._tap.sent("STARTTLS")
        hop = self.hop
        try:
            with handshake(self._handshake_limit):
                await self.starttls(server_hostname=server_name, timeout=self._handshake_limit or None)
        except SMTPResponseException as error:
            reply = hop.last_reply
            if error.code < 0 or reply is None:
                raise
            if reply.code == 454:
                raise TlsError(f"tls/ssl error: {reply.reason}") from error
            raise unexpected(reply) from error
        self.on_secured()

    async def leave(self) -> None:
        """Send QUIT and close; the answer is not awaited (spec forwarding.md 2.5).

        TLS is closed in good order too, if the server does its part within a second.
        """
        if not self.is_connected:
            return
        hop = self.hop
        self._tap.sent("QUIT")
        hop.write(b"QUIT\r\n")
        transport = self.transport
        self.close()
        try:
            async with asyncio.timeout(_GOODBYE):
                await hop.gone.wait()
        except TimeoutError:
            cast("asyncio.Transport", transport).abort()

    def abandon(self) -> None:
        """Close the connection as it is, at once."""
        if self.transport is not None:
            cast("asyncio.Transport", self.transport).abort()
        self.close()
