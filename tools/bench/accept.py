"""How fast mail is accepted, and what memory that takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.bench import peers
from tools.bench.load import send
from tools.bench.report import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One way of handing over mail."""

    name: str
    sessions: int
    length: int
    keep: bool
    messages: Mapping[str, int]
    """How many for each program: enough to take a second or two."""


SMALL = {"engine": 6000, "Postfix": 1500, "aiosmtpd": 3000}
LARGE = {"engine": 40, "Postfix": 40, "aiosmtpd": 12}
WORKS = (
    Work(name="accept 2 kB, 20 sessions, one each", sessions=20, length=2048, keep=False, messages=SMALL),
    Work(name="accept 2 kB, 20 persistent sessions", sessions=20, length=2048, keep=True, messages=SMALL),
    Work(name="accept 10 MB, 1 session", sessions=1, length=10 * 1024 * 1024, keep=True, messages=LARGE),
)


def figures(places: Mapping[str, Path], *, repeat: int, scale: float) -> Iterator[Figure]:
    """Every work by every program at every place; plain aiosmtpd keeps nothing and runs at one place only.

    The relay and Postfix both write a log file, with about three and five lines a message.
    """
    for work in WORKS:
        for number, (place, folder) in enumerate(places.items()):
            starts = [peers.engine, peers.postfix, *([] if number else [peers.aiosmtpd])]
            yield from side_by_side(work, place, folder, starts, repeat, scale)


def side_by_side(
    work: Work, place: str, folder: Path, starts: Sequence[peers.Start], repeat: int, scale: float
) -> Iterator[Figure]:
    """One work by several programs in turns, so that what else the machine does meets all of them."""
    measured = [[once(work, folder, start, scale) for start in starts] for _ in range(repeat)]
    for runs in zip(*measured, strict=True):
        name = runs[0].program
        yield Figure(
            work=work.name,
            place="none" if name == "aiosmtpd" else place,
            program=name,
            values=tuple(run.rate for run in runs),
            note="" if name == "aiosmtpd" else "with a log",
            memory=max(run.memory for run in runs),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One repetition."""

    program: str
    rate: float
    memory: int


def once(work: Work, folder: Path, start: peers.Start, scale: float) -> Run:
    """Start a program in a fresh folder; warm up; measure."""
    with start(folder) as server:
        messages = max(work.sessions, int(work.messages[server.name] * scale))
        send(server.port, messages=work.sessions, length=1024, sessions=work.sessions, keep=work.keep)
        before = server.peak()
        took = send(server.port, messages=messages, length=work.length, sessions=work.sessions, keep=work.keep)
        return Run(program=server.name, rate=messages / took, memory=server.peak() - before)
