"""Content with another From in its header, as it is read to be sent; what is stored stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from io import SEEK_SET, RawIOBase
from typing import BinaryIO, cast

from engine.forward.content import BLOCK, read_block
from engine.forward.sender_rules import Rule
from engine.mail.rewrite import header_end, with_sender
from engine.spool.store import Claim

LONGEST_HEADER = 1024 * 1024
NO_END = "the From of the message stays as it is: its header has no end within 1 MiB"


class Content:
    """How to read a message that falls under a rule."""

    def __init__(self, *, size: int, opener: Callable[[], BinaryIO], warning: str = "") -> None:
        self.size = size
        """Octets, as sent."""
        self.open = opener
        self.warning = warning
        """Why From could not be changed; empty when it was, or did not have to be."""


def content_of(claim: Claim, rule: Rule | None) -> Content:
    """The content of ``claim`` under ``rule``; raises SpoolError when its header cannot be read. Blocking."""
    plain = Content(size=claim.content_size, opener=claim.open)
    if rule is None or not rule.header_from:
        return plain
    data = b""
    with claim.open() as content:
        while (end := header_end(data)) < 0 and len(data) < LONGEST_HEADER:
            block = read_block(content, BLOCK)
            if not block:
                end = len(data)  # all of it is header
                break
            data += block
    if end < 0:
        return Content(size=claim.content_size, opener=claim.open, warning=NO_END)
    old = data[:end]
    new = with_sender(old, rule.header_from, keep_in_reply_to=rule.reply_to)
    if new == old:
        return plain
    size = claim.content_size - len(old) + len(new)
    return Content(size=size, opener=lambda: cast("BinaryIO", _Spliced(new, claim.open(), len(old))))


class _Spliced(RawIOBase):
    """Octets of ours, and then those of a file from a place on; reads are short only at the end."""

    def __init__(self, head: bytes, tail: BinaryIO, begins: int) -> None:
        super().__init__()
        self._head = head
        self._tail = tail
        self._begins = begins
        self.seek(0)

    def read(self, size: int = -1, /) -> bytes:
        head = self._head[self._at :] if size < 0 else self._head[self._at : self._at + size]
        self._at += len(head)
        rest = self._tail.read(size - len(head) if size >= 0 else -1) if len(head) != size else b""
        self._at += len(rest)
        return head + rest

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        assert whence == SEEK_SET, "there is no end to count from"
        self._at = offset
        self._tail.seek(max(offset - len(self._head), 0) + self._begins)
        return offset

    def close(self) -> None:
        if not self.closed:
            self._tail.close()
        super().close()
