"""How fast mail is accepted, and what memory that takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    """Every work by every program at every place; plain aiosmtpd keeps nothing and runs once."""
    for work in WORKS:
        for place, folder in places.items():
            yield measured(work, place, folder, peers.engine, repeat, scale)
            yield measured(work, place, folder, peers.postfix, repeat, scale)
        yield measured(work, "none", next(iter(places.values())), peers.aiosmtpd, repeat, scale)


def measured(work: Work, place: str, folder: Path, start: peers.Start, repeat: int, scale: float) -> Figure:
    """One work by one program, each repetition in a fresh folder: deleting files slows down the creation of others."""
    rates: list[float] = []
    memory = 0
    name = ""
    for _ in range(repeat):
        with start(folder) as server:
            name = server.name
            messages = max(work.sessions, int(work.messages[name] * scale))
            send(server.port, messages=work.sessions, length=1024, sessions=work.sessions, keep=work.keep)
            before = server.peak()
            rates.append(
                messages
                / send(server.port, messages=messages, length=work.length, sessions=work.sessions, keep=work.keep)
            )
            memory = max(memory, server.peak() - before)
    return Figure(work=work.name, place=place, program=name, values=tuple(rates), memory=memory)
