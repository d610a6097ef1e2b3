"""The page of benchmarks: what is measured beside what, and whether it is what was to be reached."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed (base installation)", exc_type=ImportError)

from tools.bench import accept, idle
from tools.bench.goals import GOALS
from tools.bench.page import page, ratios, spread
from tools.bench.report import Figure

WORK = accept.WORKS[0].name
ENGINE = Figure(work=WORK, place="disk", program="engine", values=(3000.0, 1200.0, 2000.0))
POSTFIX = Figure(work=WORK, place="disk", program="Postfix", values=(1000.0, 600.0, 500.0))


def test_ratios_are_those_of_runs_side_by_side() -> None:
    assert ratios(ENGINE, POSTFIX) == (3.0, 2.0, 4.0)


def test_a_figure_is_its_median_between_smallest_and_largest() -> None:
    assert spread(ENGINE.values) == "2,000 (1,200-3,000)"
    assert spread((4.5,)) == "4.50"


@pytest.mark.parametrize(("memory", "verdict"), [(44.0, "yes"), (46.0, "no: 46.0")])
def test_a_limit_is_judged_by_the_median(memory: float, verdict: str) -> None:
    figure = Figure(work=idle.ALONE, place="disk", program="engine", values=(1.0, memory, 99.0), unit="MB")
    rows = [
        line for line in page([figure], {"processors": 2}).splitlines() if line.startswith("| idle memory, headless")
    ]
    assert [row.rstrip(" |").endswith(f"| {verdict}") for row in rows] == [True]


def test_a_ratio_is_judged_by_medians_of_both() -> None:
    rows = [line for line in page([ENGINE, POSTFIX], {}).splitlines() if "3 x Postfix" in line]
    assert len(rows) == 1
    assert "| 3.00 (2.00-4.00) |" in rows[0]
    assert rows[0].endswith("| yes |")


def test_every_goal_has_a_limit_and_a_place_of_its_own() -> None:
    assert [goal.title for goal in GOALS if not goal.least and not goal.most] == []
    assert len({(goal.work, goal.place, goal.of_memory) for goal in GOALS}) == len(GOALS)
