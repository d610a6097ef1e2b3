"""The figures as a page: ``docs/benchmarks.md``."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import cast

from tools.bench.goals import GOALS, Goal
from tools.bench.report import Figure

HEAD = """\
# Benchmarks

Written by `python -m tools.bench --report docs/benchmarks.md`: everything was measured in one run on one machine, the
programs in turns, each with an empty folder. Figures are medians, behind them the smallest and the largest. Absolute
figures say more about the machine than about the program: read the ratios, which are those of runs side by side.

Postfix stores what it accepts and flushes it to the disk, as the relay does. Plain aiosmtpd is that library with a
handler that forgets every message. E-MailRelay 2.6 was measured once, on another day, on two processors, with its
spool in memory and without a flush. `smtp-source` and `smtp-sink` are at the other ends.
"""


def page(figures: Sequence[Figure], facts: Mapping[str, object]) -> str:
    """The whole page."""
    goals = [goal for goal in GOALS if goal.find(figures) is not None]
    parts = (HEAD, _facts(facts), _goals(goals, figures), _all(figures))
    return "\n".join(parts)


def _facts(facts: Mapping[str, object]) -> str:
    rows = [(name, _plain(value)) for name, value in facts.items()]
    return "## The machine\n\n" + _table(("what", "value"), rows)


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {each}" for name, each in cast("dict[str, object]", value).items())
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _goals(goals: Sequence[Goal], figures: Sequence[Figure]) -> str:
    heads = (
        "work",
        "spool",
        "here",
        "Postfix",
        "times Postfix",
        "plain aiosmtpd",
        "E-MailRelay 2.6",
        "to reach",
        "reached",
    )
    return "## What is to be reached\n\n" + _table(heads, [_goal(goal, figures) for goal in goals])


def _goal(goal: Goal, figures: Sequence[Figure]) -> tuple[str, ...]:
    figure = goal.find(figures)
    assert figure is not None
    postfix, aiosmtpd = goal.peer("Postfix", figures), goal.peer("aiosmtpd", figures)
    here = f"{goal.value(figures):.1f}" if goal.of_memory else spread(figure.values)
    return (
        goal.title,
        figure.place,
        here,
        spread(postfix.values) if postfix and not goal.of_memory else "",
        spread(ratios(figure, postfix)) if postfix and not goal.of_memory else "",
        spread(aiosmtpd.values) if aiosmtpd and not goal.of_memory else "",
        goal.original,
        goal.wanted,
        "yes" if goal.reached(figures) else f"no: {goal.value(figures):.{1 if goal.value(figures) < 100 else 0}f}",
    )


def _all(figures: Sequence[Figure]) -> str:
    heads = ("work", "spool", "program", "figure", "unit", "runs", "more")
    rows = [
        (each.work, each.place, each.program, spread(each.values), each.unit, str(len(each.values)), each.remarks)
        for each in figures
    ]
    return "## All figures\n\n" + _table(heads, rows)


def ratios(figure: Figure, other: Figure) -> tuple[float, ...]:
    """How many times as much, run by run."""
    return tuple(one / two for one, two in zip(figure.values, other.values, strict=False) if two)


def spread(values: Sequence[float]) -> str:
    """The median, and between which two all of them are."""
    low, middle, high = min(values), statistics.median(values), max(values)
    digits = 0 if middle >= 100 else 1 if middle >= 10 else 2
    text = f"{middle:,.{digits}f}"
    return text if len(values) == 1 else f"{text} ({low:,.{digits}f}-{high:,.{digits}f})"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"
