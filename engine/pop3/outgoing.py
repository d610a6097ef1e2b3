"""A message on its way out: stuffed, cut, in blocks, in a thread (spec reliability-security.md O6, P2)."""

from __future__ import annotations

from collections.abc import Iterator

from engine.mail.lines import END_OF_DATA, dot_stuff
from engine.pop3.cut import top
from engine.spool.maildrop import Letter, Maildrop

BLOCK = 128 * 1024
"""Octets that are read before the client has taken the ones before."""


class Outgoing:
    """One message, or the top of it."""

    def __init__(self, maildrop: Maildrop, letter: Letter, lines: int | None) -> None:
        self._maildrop = maildrop
        self._letter = letter
        self._lines = lines
        self._chunks: Iterator[bytes] | None = None
        self._blocks: Iterator[bytes] = iter(())
        self.ended = False

    def next_block(self) -> bytes:
        """More to send; what ends the reply is in the last block, with which :attr:`ended` becomes true.

        Blocks. Raises :class:`OSError`.
        """
        if self._chunks is None:
            self._chunks = self._maildrop.read(self._letter)
            stuffed = dot_stuff(self._chunks)
            self._blocks = stuffed if self._lines is None else top(stuffed, self._lines)
        parts: list[bytes] = []
        size = 0
        for part in self._blocks:
            parts.append(part)
            size += len(part)
            if size >= BLOCK:
                return b"".join(parts)
        self.ended = True
        self.close()
        return b"".join((*parts, END_OF_DATA))

    def close(self) -> None:
        """Let go of the file."""
        close = getattr(self._chunks, "close", None)
        if close is not None:
            close()
