"""One question to one name server: UDP, then TCP when the answer did not fit.

Plain asyncio on purpose: sockets are connected, so that the system itself drops datagrams from elsewhere
and tells at once when nobody listens; it is the same on every event loop that we run on.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

import dns.exception
import dns.flags
import dns.message

from engine.net.endpoint import display_address


@dataclass(frozen=True, slots=True)
class NameServer:
    """Where a name server listens."""

    address: str
    """IP address, a zone allowed."""
    port: int = 53

    def __str__(self) -> str:
        return display_address(self.address, self.port)


async def exchange(server: NameServer, question: dns.message.Message) -> dns.message.Message:
    """The answer of ``server``, whole and to this question; waits for it for as long as the caller does.

    What is no answer to the question is passed over. Raises :class:`OSError`, also for an unreadable answer
    over TCP.
    """
    wire = question.to_wire()
    reply = await _over_udp(server, question, wire)
    if reply.flags & dns.flags.TC:
        reply = await _over_tcp(server, question, wire)
    return reply


class _Datagrams(asyncio.DatagramProtocol):
    """Waits for the one datagram that answers."""

    def __init__(self, question: dns.message.Message, answer: asyncio.Future[dns.message.Message]) -> None:
        self._question = question
        self._answer = answer

    def datagram_received(self, data: bytes, addr: object) -> None:
        del addr
        reply = parsed(data)
        if reply is not None and self._question.is_response(reply) and not self._answer.done():
            self._answer.set_result(reply)

    def error_received(self, exc: Exception) -> None:
        if not self._answer.done():
            self._answer.set_exception(exc)

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:
            self.error_received(exc)


async def _over_udp(server: NameServer, question: dns.message.Message, wire: bytes) -> dns.message.Message:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[dns.message.Message] = loop.create_future()
    transport, _ = await loop.create_datagram_endpoint(
        lambda: _Datagrams(question, answer), remote_addr=(server.address, server.port)
    )
    try:
        transport.sendto(wire)
        return await answer
    finally:
        transport.close()


async def _over_tcp(server: NameServer, question: dns.message.Message, wire: bytes) -> dns.message.Message:
    reader, writer = await asyncio.open_connection(server.address, server.port)
    try:
        writer.write(len(wire).to_bytes(2, "big") + wire)
        await writer.drain()
        size = int.from_bytes(await reader.readexactly(2), "big")
        reply = parsed(await reader.readexactly(size))
    except asyncio.IncompleteReadError as error:
        raise ConnectionError("connection closed before the whole answer") from error
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
    if reply is None or not question.is_response(reply):
        raise ConnectionError("invalid response")
    return reply


def parsed(data: bytes) -> dns.message.Message | None:
    """The message in ``data``; for a cut one, what could be read of it."""
    try:
        return dns.message.from_wire(data, ignore_trailing=True, raise_on_truncation=True)
    except dns.message.Truncated as error:
        return cast("dns.message.Message", error.message())  # type: ignore[no-untyped-call] # dnspython does not say
    except (dns.exception.DNSException, ValueError):
        return None
