"""Content from disk to the wire (spec forwarding.md 10, reliability-security.md 4 rule 2).

A message that fits one block is read and sent in one piece, the dot with it. A larger one is read and
stuffed in a worker thread, so that a slow disk does not hold up the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import BinaryIO

from engine.errors import SpoolError
from engine.forward.reply import Reply
from engine.forward.wire import HopProtocol, Tap
from engine.mail.lines import END_OF_DATA, dot_stuff

BLOCK = 64 * 1024
LF = b"\n"
LONG_REPLY_LIMIT = 600.0
"""Seconds to wait, at least, for the reply to a message of more than one block: what the kernel has taken
may still need minutes on a slow line (spec reliability-security.md D12, D14)."""


def _nothing() -> list[bytes]:
    return []


async def send_data(
    hop: HopProtocol,
    first: bytes,
    content: BinaryIO,
    *,
    tap: Tap,
    stall: float,
    limit: float | None,
    ahead: Callable[[], list[bytes]] = _nothing,
) -> Reply:
    """Send ``first``, the block that has been read, and the rest of ``content`` after 354; gives the final reply.

    ``ahead`` is asked at the last moment for commands that go out in one piece with the end of the content
    (RFC 2920 3.1). Raises SpoolError when the content cannot be read: the message has not been ended then.
    """
    hop.head = first
    # A short read is no proof of the end on every file system.
    second = read_block(content, BLOCK) if first else b""
    if not second:
        lines, block = 0, b"".join(dot_stuff((first,)))
    else:
        limit = limit and max(limit, LONG_REPLY_LIMIT)
        lines, block = await _send_long(hop, dot_stuff(_blocks((first, second), content)), stall)
    tap.sent(f"[{lines + block.count(LF)} line(s) of content]", summary=True)
    commands = ahead()
    last = b"".join((block, END_OF_DATA, *(command + b"\r\n" for command in commands)))
    return await hop.finish(last, stall, limit, ahead=len(commands))


async def _send_long(hop: HopProtocol, blocks: Iterator[bytes], stall: float) -> tuple[int, bytes]:
    """Send all but the last block; the number of lines sent, and that block."""
    lines = 0
    block = await asyncio.to_thread(next, blocks, b"")
    while following := await asyncio.to_thread(next, blocks, b""):
        lines += block.count(LF)
        await hop.send(block, stall)
        block = following
    return lines, block


def _blocks(begun: tuple[bytes, ...], content: BinaryIO) -> Iterator[bytes]:
    yield from begun
    while block := read_block(content, BLOCK):
        yield block


def has_eight_bit(first: bytes, content: BinaryIO) -> bool:
    """Whether ``first`` or the rest of ``content`` holds more than ASCII; goes back to where the rest begins."""
    try:
        return any(not block.isascii() for block in _blocks((first,), content))
    finally:
        content.seek(len(first))


def read_block(content: BinaryIO, size: int) -> bytes:
    """Up to ``size`` octets; raises SpoolError."""
    try:
        return content.read(size)
    except OSError as error:
        raise SpoolError(f"the content cannot be read: {(error.strerror or 'error').lower()}") from error
