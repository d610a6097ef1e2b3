"""How long a certificate is good for yet, and when to say so (spec reliability-security.md T5). Pure."""

from __future__ import annotations

import datetime as dt
import math

DAY = 86_400.0
STAGES = (30, 7, 1)
"""Days before the end at which a warning is due."""


def days_left(not_after: float, now: float) -> int:
    """Whole days that have begun, both in Unix seconds; 0 or less when it is over."""
    return math.ceil((not_after - now) / DAY)


def expiry_stage(not_after: float, now: float) -> int | None:
    """Which of 30, 7, 1 days has been reached; 0 when it has expired, None while there is time."""
    if now > not_after:
        return 0
    reached = [days for days in STAGES if not_after - now <= days * DAY]
    return min(reached, default=None)


def date_remark(file: object, *, not_before: float, not_after: float, now: float, option: str) -> str:
    """What there is to say about the dates of the certificate in ``file``; usually nothing."""
    if now < not_before:
        return f'the certificate in "{file}" is not valid yet (option {option})'
    stage = expiry_stage(not_after, now)
    if stage is None:
        return ""
    if stage == 0:
        return f'the certificate in "{file}" has expired (option {option})'
    left = days_left(not_after, now)
    until = dt.datetime.fromtimestamp(not_after, dt.UTC).strftime("%Y-%m-%d")
    return f'the certificate in "{file}" expires in {left} day{"" if left == 1 else "s"}, on {until} (option {option})'
