"""The messages of a session: numbers, sizes, unique ids, deletion marks (spec pop-server.md 5 and 6). Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_UNIQUE_ID: Final = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class Item:
    """One message."""

    name: str
    """Of the content file."""
    size: int


class Listing:
    """Numbers count from 1 and never change."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self._items = tuple(items)
        self._marked: set[int] = set()

    def item(self, number: int | None) -> Item | None:
        """A message that is not marked; None for a number that stands for none."""
        if number is None or not 1 <= number <= len(self._items) or number in self._marked:
            return None
        return self._items[number - 1]

    def items(self) -> Iterator[tuple[int, Item]]:
        """The messages that are not marked, with their numbers."""
        return ((number, each) for number, each in enumerate(self._items, 1) if number not in self._marked)

    @property
    def count(self) -> int:
        """How many are not marked."""
        return len(self._items) - len(self._marked)

    @property
    def size(self) -> int:
        """Octets of those that are not marked."""
        return sum(each.size for _, each in self.items())

    def mark(self, number: int) -> None:
        """To be deleted at the end."""
        self._marked.add(number)

    def reset(self) -> None:
        """Forget all marks."""
        self._marked.clear()

    @property
    def marked(self) -> tuple[int, ...]:
        """The numbers of what is to be deleted, in their order."""
        return tuple(sorted(self._marked))


def unique_id(name: str) -> str:
    """What UIDL shows for content file ``name``: the name itself, as clients remember it.

    A name that no unique id may look like, from another program, is shown by its hash (RFC 1939 7).
    """
    if _UNIQUE_ID.fullmatch(name):
        return name
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()
