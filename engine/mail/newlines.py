"""Lone CR and LF in received content: which of them a policy refuses (spec reliability-security.md 4, rule 3). Pure."""

from __future__ import annotations

import re

from engine.config.values import BareNewlines

_LONE_CR = re.compile(rb"\r(?!\n)")


class NewlineRule:
    """Looks at content block by block; :attr:`broken` says whether the policy objects to what it has seen.

    A block must not end in CR unless the content does: no CR LF may be cut.
    """

    def __init__(self, policy: BareNewlines) -> None:
        self._policy = policy
        self._raw_edge = b""
        self._content_edge = b""
        self.watching = policy is not BareNewlines.KEEP
        """Whether there is any point in looking further."""
        self.broken = False

    def examine(self, raw: bytes, content: bytes) -> None:
        """Look at one block: ``raw`` as it came, ``content`` as it will be stored."""
        if self._objects(raw, content):
            self.broken = True
            self.watching = False

    def _objects(self, raw: bytes, content: bytes) -> bool:
        if _LONE_CR.search(raw):
            return True
        lone = raw.count(b"\n") != raw.count(b"\r")
        if self._policy is BareNewlines.STRICT:
            return lone
        seams = (self._raw_edge + raw[:3], self._content_edge + content[:3])
        self._raw_edge = (self._raw_edge + raw[-3:])[-3:]
        self._content_edge = (self._content_edge + content[-3:])[-3:]
        pieces = (*seams, raw, content) if lone else seams
        return any(b"\n.\n" in piece or _after_lone_lf(piece) for piece in pieces)


def _after_lone_lf(piece: bytes) -> bool:
    """Whether ``piece`` holds LF . CR LF where the LF stands alone."""
    position = piece.find(b"\n.\r\n")
    while position >= 0:
        if piece[position - 1 : position] != b"\r":
            return True
        position = piece.find(b"\n.\r\n", position + 1)
    return False
