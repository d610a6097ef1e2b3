"""What became of every message: at the client, at the next server, and why any came twice."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

FIELD = b"X-Soak-Number: "
LARGE = 500
"""Every so many messages one is large."""


class Fate(IntEnum):
    """What the client knows of a message."""

    NEVER_SENT = 0
    UNKNOWN = 1
    """The connection died before the answer."""
    ACKNOWLEDGED = 2
    REFUSED = 3


def content_of(number: int) -> bytes:
    """The message with this number: always the same, with lines that begin with dots."""
    line = b"." * (number % 3) + hashlib.blake2b(number.to_bytes(8, "big")).hexdigest().encode() + b"\r\n"
    count = 2000 if number % LARGE == LARGE - 1 else 1 + number % 30
    return b"Subject: soak\r\n" + FIELD + b"%d\r\n\r\n" % number + line * count


def number_in(content: bytes) -> int:
    """The number of a message."""
    return int(content.partition(FIELD)[2].partition(b"\r\n")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The end of it all; numbers of messages."""

    sent: int
    acknowledged: int
    refused: int
    unknown: int
    delivered: int
    lost: tuple[int, ...]
    """Acknowledged and nowhere."""
    ghosts: tuple[int, ...]
    """Refused, and delivered all the same."""
    altered: tuple[int, ...]
    duplicates: int
    """Deliveries too many."""
    unexplained: tuple[int, ...]
    """Delivered more often than lost replies and kills account for."""

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.ghosts or self.altered or self.unexplained)


class Book:
    """Of ``count`` messages at the most."""

    def __init__(self, count: int) -> None:
        self._fates = bytearray(count)
        self._copies = bytearray(count)
        self._next = 0
        self._open = True
        self._explained: Counter[int] = Counter()
        self._altered: list[int] = []
        self.acknowledged = 0
        self.delivered = 0
        """Different messages that have arrived."""

    def take(self) -> int | None:
        """The next number to send; None when there is none any more."""
        if not self._open or self._next == len(self._fates):
            return None
        self._next += 1
        self._fates[self._next - 1] = Fate.UNKNOWN
        return self._next - 1

    def close(self) -> None:
        """Give out no more numbers."""
        self._open = False

    def record(self, number: int, fate: Fate) -> None:
        """What the client was told."""
        self._fates[number] = fate
        self.acknowledged += fate is Fate.ACKNOWLEDGED

    def arrived(self, content: bytes) -> int:
        """A message has come to the next server; its number."""
        number = number_in(content)
        if not content.startswith(b"Received:") or not content.endswith(b"\r\n" + content_of(number)):
            self._altered.append(number)
        self.delivered += not self._copies[number]
        self._copies[number] = min(255, self._copies[number] + 1)
        return number

    def explain(self, numbers: Iterable[int]) -> None:
        """Nobody can know whether we were believed to have taken these: each may come once more."""
        self._explained.update(numbers)

    @property
    def waiting(self) -> int:
        """Messages that have been acknowledged and not delivered, about."""
        return self.acknowledged - self.delivered

    def account(self, kept: Iterable[bytes]) -> Account:
        """Settle, when nothing is under way; ``kept``: contents that are still in the spool."""
        held = {number_in(content) for content in kept}
        lost, ghosts, unexplained = list[int](), list[int](), list[int]()
        counts: Counter[int] = Counter()
        duplicates = 0
        for number, fate, copies in self._messages():
            counts[fate] += 1
            if fate == Fate.ACKNOWLEDGED and not copies and number not in held:
                lost.append(number)
            if fate == Fate.REFUSED and (copies or number in held):
                ghosts.append(number)
            surplus = max(0, copies + (number in held) - 1)
            duplicates += surplus
            if surplus > self._explained[number]:
                unexplained.append(number)
        return Account(
            sent=self._next,
            acknowledged=counts[Fate.ACKNOWLEDGED],
            refused=counts[Fate.REFUSED],
            unknown=counts[Fate.UNKNOWN],
            delivered=self.delivered,
            lost=tuple(lost),
            ghosts=tuple(ghosts),
            altered=tuple(self._altered),
            duplicates=duplicates,
            unexplained=tuple(unexplained),
        )

    def _messages(self) -> Iterator[tuple[int, int, int]]:
        yield from zip(range(self._next), self._fates, self._copies, strict=False)
