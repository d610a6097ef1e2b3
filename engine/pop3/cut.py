"""TOP: the header of a message, the blank line, and the first few lines of its body (RFC 1939 7). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def top(blocks: Iterable[bytes], lines: int) -> Iterator[bytes]:
    """The part of ``blocks``, whose lines end in CR LF, that TOP shows; no block is asked for that is not needed."""
    header = True
    tail = b"\r\n"  # the line end before the first line: an empty first line ends the header
    for block in blocks:
        at = 0
        if header:
            joined = tail + block
            end = joined.find(b"\r\n\r\n")
            if end < 0:
                tail = joined[-3:]
                yield block
                continue
            header = False
            at = end + 4 - len(tail)
        while lines and (end := block.find(b"\n", at)) >= 0:
            lines -= 1
            at = end + 1
        if not lines:
            yield block[:at]
            return
        yield block
