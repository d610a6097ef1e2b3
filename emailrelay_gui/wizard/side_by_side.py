"""A diff with the old file on the left and the new one on the right: which lines stand beside each other. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.changes import FileKind
from emailrelay_gui.wizard.diff import Row, Side, partners


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One line of both files; None where a file has nothing there. A hunk's head stands on the left alone."""

    left: Row | None = None
    right: Row | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The one or two rows, one that stands on both sides once."""
        return tuple(dict.fromkeys(row for row in (self.left, self.right) if row is not None))

    @property
    def hunk(self) -> bool:
        """Whether it is the head of a part."""
        return self.left is not None and self.left.side is Side.HUNK


def pairs(rows: Sequence[Row], kind: FileKind) -> tuple[Pair, ...]:
    """The rows of a diff (:func:`.diff.diff_rows`) side by side, in the order of both files."""
    found: list[Pair] = []
    at = 0
    while at < len(rows):
        row = rows[at]
        if row.side is Side.HUNK:
            found.append(Pair(left=row))
            at += 1
        elif row.side is Side.SAME:
            found.append(Pair(left=row, right=row))
            at += 1
        else:
            end = at
            while end < len(rows) and rows[end].side in {Side.REMOVED, Side.ADDED}:
                end += 1
            found.extend(_block(rows[at:end], kind))
            at = end
    return tuple(found)


def _block(rows: Sequence[Row], kind: FileKind) -> Iterator[Pair]:
    """Lines about the same thing beside each other, as long as that keeps the order of both sides."""
    removed = [row for row in rows if row.side is Side.REMOVED]
    added = [row for row in rows if row.side is Side.ADDED]
    became = partners([row.text for row in removed], [row.text for row in added], kind)
    waiting = 0
    for at, row in enumerate(removed):
        target = became.get(at, -1)
        if target < waiting:
            yield Pair(left=row)
            continue
        for new in added[waiting:target]:
            yield Pair(right=new)
        yield Pair(left=row, right=added[target])
        waiting = target + 1
    for new in added[waiting:]:
        yield Pair(right=new)
