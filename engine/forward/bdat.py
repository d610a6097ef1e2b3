"""Binary content by BDAT (RFC 3030, spec forwarding.md 10)."""

from __future__ import annotations

import asyncio
import re
from typing import BinaryIO

from engine.forward.client import HopClient
from engine.forward.content import read_block
from engine.forward.reply import Reply
from engine.forward.wire import HopProtocol, Tap

CHUNK = 1_000_000
_OVERHEAD = 5
_LONE = re.compile(rb"\r(?!\n)|(?<!\r)\n")


async def send_bdat(
    client: HopClient, content: BinaryIO, size: int, *, tap: Tap, stall: float, limit: float | None
) -> Reply:
    """Send all of ``content``; the reply to the last chunk, or to the first one that was refused.

    Raises SpoolError when the content cannot be read.
    """
    if size + _OVERHEAD <= CHUNK:
        return await _chunk(
            client.hop, await asyncio.to_thread(read_block, content, size), tap, stall, limit, last=True
        )
    while size >= CHUNK:
        data = await asyncio.to_thread(read_block, content, CHUNK)
        size -= CHUNK
        reply = await _chunk(client.hop, data, tap, stall, limit, last=False)
        if not reply.success:
            return reply
    return await _chunk(client.hop, await asyncio.to_thread(read_block, content, size), tap, stall, limit, last=True)


async def _chunk(hop: HopProtocol, data: bytes, tap: Tap, stall: float, limit: float | None, *, last: bool) -> Reply:
    command = f"BDAT {len(data)}{' LAST' if last else ''}"
    tap.sent(f'"{command}" [{len(data)} bytes]', summary=True)
    return await hop.finish(command.encode("ascii") + b"\r\n" + data, stall, limit)


def has_lone_newline(content: BinaryIO) -> bool:
    """Whether ``content`` holds what no BDAT may carry (spec reliability-security.md 4 rule 2); rewinds it."""
    try:
        return _find_lone_newline(content)
    finally:
        content.seek(0)


def _find_lone_newline(content: BinaryIO) -> bool:
    edge = b""
    while block := read_block(content, CHUNK):
        data = edge + block
        # A CR at the end is judged with the block that follows.
        held = data.endswith(b"\r")
        if _LONE.search(data[:-1] if held else data):
            return True
        edge = b"\r" if held else b""
    return bool(edge)
