"""How many servers a message may have passed."""

from __future__ import annotations

import pytest

from engine.mail.circles import MOST_HOPS, goes_in_circles

LINE = b"Received: from a by b with SMTP ;\r\n Sun, 22 Nov 2026 12:00:00 +0000\r\n"


@pytest.mark.parametrize(
    ("start", "circles"),
    [
        (LINE * MOST_HOPS + b"\r\n", False),
        (LINE * (MOST_HOPS + 1) + b"\r\n", True),
        (LINE.replace(b"\r\n", b"\n") * (MOST_HOPS + 1) + b"\n", True),
        (LINE.upper() * (MOST_HOPS + 1), True),
        (LINE.lower().replace(b"received:", b"received :") * (MOST_HOPS + 1), True),
        (LINE * MOST_HOPS + b"\r\n" + LINE * 10, False),
        (LINE * MOST_HOPS + b"X-Received: by c\r\nSubject: Received: x\r\n\r\n", False),
        (b"", False),
    ],
)
def test_more_than_fifty_received_lines_in_the_header_are_too_many(start: bytes, *, circles: bool) -> None:
    assert goes_in_circles(start) is circles
