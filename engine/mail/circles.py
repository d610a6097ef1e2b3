"""Telling a message that goes round in circles (RFC 5321 6.3, spec reliability-security.md Q8). Pure."""

from __future__ import annotations

import re

from engine.mail.rewrite import header_end

MOST_HOPS = 50
"""Received lines of a message that is still believed to get somewhere."""
CIRCLES = f"too many hops: the message has more than {MOST_HOPS} Received lines"
_RECEIVED = re.compile(rb"^received[ \t]*:", re.IGNORECASE | re.MULTILINE)


def goes_in_circles(start: bytes) -> bool:
    """Whether the header at the ``start`` of a message has more Received lines than it should."""
    if start.count(b"eceived") + start.count(b"ECEIVED") <= MOST_HOPS:  # most have few, and need no closer look
        return False
    end = header_end(start)
    found = _RECEIVED.finditer(start, 0, end if end >= 0 else len(start))
    return sum(1 for _ in found) > MOST_HOPS
