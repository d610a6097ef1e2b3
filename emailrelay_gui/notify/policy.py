"""What people are told, when and how often (spec gui.md D10); no Qt, and time comes in with each call.

Promises: one toast of a kind in five minutes, and what happened meanwhile in a summed one after it; none for a
minute after :meth:`Policy.hush`, and none of it lost; what lasts is told again daily; the list keeps 200.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

GROUP: Final = 300.0
"""Seconds between two toasts of one kind."""
HUSH: Final = 60.0
"""Seconds without toasts after waking up, or after the network changed."""
DAY: Final = 86_400.0
KEPT: Final = 200


class Kind(StrEnum):
    """What can be told of."""

    FAILED = "failed"
    SIGN_IN = "sign-in"
    CANNOT_START = "cannot-start"
    STALE = "stale"
    SILENT = "silent"
    CERTIFICATE = "certificate"
    DISK = "disk"
    DEFERRED = "deferred"
    RECEIVED = "received"
    FORWARDED = "forwarded"


class Manner(StrEnum):
    """How a kind is told of."""

    OFF = "off"
    QUIET = "quiet"
    """In the list only."""
    TOAST = "toast"


DEFAULTS: Final[Mapping[Kind, Manner]] = MappingProxyType(
    {
        Kind.FAILED: Manner.TOAST,
        Kind.SIGN_IN: Manner.TOAST,
        Kind.CANNOT_START: Manner.TOAST,
        Kind.STALE: Manner.TOAST,
        Kind.SILENT: Manner.OFF,
        Kind.CERTIFICATE: Manner.TOAST,
        Kind.DISK: Manner.TOAST,
        Kind.DEFERRED: Manner.QUIET,
        Kind.RECEIVED: Manner.OFF,
        Kind.FORWARDED: Manner.OFF,
    }
)


FOR_CATCHERS: Final[Mapping[Kind, Manner]] = MappingProxyType({**DEFAULTS, Kind.RECEIVED: Manner.TOAST})
"""Where mail is only caught, to look at it, each message is news."""


def manner_of(kind: Kind, chosen: Mapping[str, object], defaults: Mapping[Kind, Manner] = DEFAULTS) -> Manner:
    """How a kind is told of, with what somebody has chosen; what makes no sense counts as not chosen."""
    found = chosen.get(kind.value)
    return Manner(found) if isinstance(found, str) and found in set(Manner) else defaults[kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a click on a notice opens."""

    page: str
    message: str = ""
    """One message of the queue."""
    state: str = ""
    """A state of the queue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something to be told, in words."""

    kind: Kind
    title: str
    text: str
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A line of the list."""

    number: int
    time: float
    """Unix time."""
    fact: Fact
    seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """To be shown now: the newest fact of a kind, and how many there were."""

    last: Fact
    count: int = 1


class Policy:
    """Decides; ``manner`` says how each kind is told of at the moment."""

    def __init__(self, manner: Callable[[Kind], Manner]) -> None:
        self._manner = manner
        self._count = 0
        self._history: deque[Notice] = deque(maxlen=KEPT)
        self._pending: dict[Kind, Toast] = {}
        self._shown: dict[Kind, float] = {}
        self._told: dict[str, float] = {}
        self._hushed = 0.0
        self._quiet = False

    def happened(self, now: float, fact: Fact, *, count: int = 1) -> None:
        """Take something in that is to be told, and stands for ``count``; what to show comes from :meth:`due`."""
        manner = self._manner(fact.kind)
        if manner is Manner.OFF:
            return
        self._count += 1
        self._history.append(Notice(number=self._count, time=now, fact=fact))
        if manner is Manner.TOAST:
            before = self._pending.get(fact.kind)
            self._pending[fact.kind] = Toast(last=fact, count=count + (before.count if before else 0))

    def lasting(self, now: float, facts: Mapping[str, Fact]) -> None:
        """All that lasts at the moment, by a name of its own: told when it begins, and daily."""
        self._told = {name: told for name, told in self._told.items() if name in facts}
        for name, fact in facts.items():
            told = self._told.get(name)
            if self._manner(fact.kind) is not Manner.OFF and (told is None or not 0 <= now - told < DAY):
                self._told[name] = now
                self.happened(now, fact)

    def hush(self, now: float) -> None:
        """The computer woke up, or the network changed: much may look wrong for a moment."""
        self._hushed, self._quiet = now, True

    def due(self, now: float) -> tuple[Toast, ...]:
        """What is to be shown now."""
        if self._quiet and 0 <= now - self._hushed < HUSH:
            return ()
        self._quiet = False
        found: list[Toast] = []
        for kind, toast in list(self._pending.items()):
            if self._manner(kind) is not Manner.TOAST:
                del self._pending[kind]
                continue
            shown = self._shown.get(kind)
            if shown is None or not 0 <= now - shown < GROUP:
                found.append(toast)
                self._shown[kind] = now
                del self._pending[kind]
        return tuple(found)

    def history(self) -> tuple[Notice, ...]:
        """The list, newest first."""
        return tuple(reversed(self._history))

    def unseen(self) -> int:
        """How many of the list nobody has seen."""
        return sum(1 for each in self._history if not each.seen)

    def mark_seen(self) -> None:
        """Somebody has seen them all."""
        self._history = deque((replace(each, seen=True) for each in self._history), maxlen=KEPT)

    def clear(self) -> None:
        """Empty the list."""
        self._history.clear()
