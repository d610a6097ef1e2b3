"""What is to be reached: the figures that this program is judged by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.bench import accept, desktop, forward, full_spool, idle
from tools.bench.report import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One row: a figure, and between which limits its median is to be."""

    title: str
    work: str
    place: str
    note: str = ""
    """Which of several configurations."""
    least: float = 0.0
    most: float = 0.0
    """0: no limit; both are times the figure of ``beside``, where there is one."""
    beside: str = ""
    """The program that is compared with, or a note that names another configuration of ours."""
    of_memory: bool = False
    """Not the figure itself but how much more memory was taken, in MB."""
    original: str = ""
    """E-MailRelay 2.6 at this work."""

    @property
    def wanted(self) -> str:
        """The limit in words."""
        limit = f"at least {self.least:g}" if self.least else f"at most {self.most:g}"
        return f"{limit} x {self.beside}" if self.beside else limit

    def find(self, figures: Sequence[Figure]) -> Figure | None:
        """The figure of ours; None when it was not measured."""
        return next((each for each in self._same(figures) if each.note.startswith(self.note) and _ours(each)), None)

    def peer(self, program: str, figures: Sequence[Figure]) -> Figure | None:
        """The same work by another program."""
        return next((each for each in self._same(figures) if program in {each.program, each.note}), None)

    def reached(self, figures: Sequence[Figure]) -> bool:
        """Whether the median keeps within the limits."""
        value = self.value(figures)
        return value >= self.least and (not self.most or value <= self.most)

    def value(self, figures: Sequence[Figure]) -> float:
        """What is compared with the limits."""
        figure = self.find(figures)
        assert figure is not None
        if self.of_memory:
            return figure.memory / 1024
        if not self.beside:
            return figure.median
        peer = self.peer(self.beside, figures)
        return figure.median / peer.median if peer is not None else 0.0

    def _same(self, figures: Sequence[Figure]) -> list[Figure]:
        return [each for each in figures if each.work == self.work and each.place in {self.place, "none"}]


def _ours(figure: Figure) -> bool:
    return figure.program in {"engine", "desktop"}


_EACH, _OPEN, _LARGE = (work.name for work in accept.WORKS)
_FULL = full_spool.work_of(())
_ALL = f"{forward.PIPELINED}, {forward.PARALLEL}"
GOALS = (
    Goal(
        title="accept, 20 sessions, one connection a message",
        work=_EACH,
        place="tmpfs",
        least=4000,
        original="4,000-6,600",
    ),
    Goal(title="accept, 20 sessions, one connection a message", work=_EACH, place="disk", least=3, beside="Postfix"),
    Goal(title="accept, 20 persistent sessions", work=_OPEN, place="tmpfs", least=7700, original="7,700-14,000"),
    Goal(title="accept, 20 persistent sessions", work=_OPEN, place="disk", least=3, beside="Postfix"),
    Goal(title="accept 10 MB messages, 1 session", work=_LARGE, place="tmpfs", least=41, original="27-59"),
    Goal(title="the same: more memory, MB", work=_LARGE, place="tmpfs", most=2, of_memory=True),
    Goal(
        title="forward a spool of 2 kB messages", work=forward.NEAR, place="tmpfs", note=_ALL, least=920, original="23"
    ),
    Goal(
        title="forward a spool of 2 kB messages", work=forward.NEAR, place="disk", note=_ALL, least=1, beside="Postfix"
    ),
    Goal(
        title="the same, 50 ms round trip",
        work=forward.FAR,
        place="tmpfs",
        note=_ALL,
        least=10,
        beside="plain",
        original="one at a time",
    ),
    Goal(title="100,000 messages: first one forwarded, s", work=f"{_FULL}: until one is sent", place="tmpfs", most=2),
    Goal(title="100,000 messages: listed, s", work=f"{_FULL}: until listed", place="tmpfs", most=2),
    Goal(title="100,000 messages: memory, MB", work=f"{_FULL}: memory", place="tmpfs", most=150),
    Goal(title="2,000 idle sessions: memory of each, kB", work=idle.EACH, place="disk", most=40),
    Goal(title="window at 500 msg/s: 10 ms timer late, 99 %, ms", work=f"{desktop.LATE}, p99", place="tmpfs", most=20),
    Goal(
        title="window at 500 msg/s: 10 ms timer late, worst, ms", work=f"{desktop.LATE}, worst", place="tmpfs", most=50
    ),
    Goal(title="idle memory, headless, MB", work=idle.ALONE, place="disk", most=45, original="8"),
    Goal(title="idle memory, in the tray, MB", work=desktop.TRAY, place="tmpfs", most=140),
)
