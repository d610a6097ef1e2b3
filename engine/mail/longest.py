"""Lines that are longer than most programs expect. Pure."""

from __future__ import annotations

from typing import Final

LONG: Final = 1000
"""Octets of a line, without its CR LF, that are nothing special (RFC 5321 4.5.3.1.6)."""


class LineMeter:
    """Looks for the first line of more than :data:`LONG` octets; goes from line end to line end in long steps."""

    def __init__(self) -> None:
        self._open = 0  # octets of the line that has begun
        self._last = b""

    def feed(self, data: bytes) -> int:
        """The length of the first very long line once its end has come, else 0."""
        size = len(data)
        start = -self._open  # of the line, seen from this block
        while size - start > LONG:
            end = data.rfind(b"\n", max(start, 0), max(start + LONG + 2, 0))
            if end < 0:
                end = data.find(b"\n", max(start, 0))
                if end < 0:
                    break
                before = data[end - 1 : end] if end else self._last
                return end - start - (before == b"\r")
            start = end + 1
        self._last = data[-1:] or self._last
        last = data.rfind(b"\n", max(start, 0))
        self._open = size - (last + 1 if last >= 0 else start)
        return 0
