"""What changed between two readings of the queue; worked out away from the loop's thread when there is much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from emailrelay_gui.models.tally import Counting
from engine.api import MessageId, MessageSummary

MANY = 500
"""Above this number of single changes everything is taken anew: cheaper for all, views included."""


@dataclass(frozen=True, slots=True)
class Whole:
    """All messages and their counts, for the model to keep."""

    rows: dict[MessageId, MessageSummary]
    counts: Counting


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueDelta:
    """The difference between two readings."""

    changed: tuple[MessageSummary, ...] = ()
    """New ones, and those of which something is another now."""
    gone: frozenset[MessageId] = frozenset()
    whole: Whole | None = None
    """Everything, when there is much that changed."""

    def __bool__(self) -> bool:
        return bool(self.changed or self.gone)


def difference(before: Mapping[MessageId, MessageSummary], messages: Iterable[MessageSummary]) -> QueueDelta:
    """What to do to ``before`` so that it is ``messages``."""
    after = {each.id: each for each in messages}
    found = after.values()
    changed = tuple(each for each in found if (old := before.get(each.id)) is not each and old != each)
    gone = frozenset(before.keys() - after.keys())
    whole = Whole(after, Counting(found)) if len(changed) + len(gone) > MANY else None
    return QueueDelta(changed=changed, gone=gone, whole=whole)


def of_some(
    before: Mapping[MessageId, MessageSummary], asked: Iterable[MessageId], found: Iterable[MessageSummary]
) -> QueueDelta:
    """The same when only some messages were asked for: those that were not found are gone."""
    there = {each.id: each for each in found}
    changed = tuple(each for each in there.values() if before.get(each.id) != each)
    gone = frozenset(each for each in asked if each not in there and each in before)
    return QueueDelta(changed=changed, gone=gone)
