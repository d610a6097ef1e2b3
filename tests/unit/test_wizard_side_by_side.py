"""The diff with both files beside each other: nothing is lost, the order of both files stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emailrelay_gui.wizard.changes import FileChange, FileKind
from emailrelay_gui.wizard.diff import Side, diff_rows
from emailrelay_gui.wizard.side_by_side import pairs

LINES = st.lists(st.sampled_from(["port 25", "port 26", "log", "verbose", "poll 1", "poll 60", "# x"]), max_size=8)


def change(before: str, after: str) -> FileChange:
    return FileChange(path=Path("x"), kind=FileKind.CONFIG, before=before.encode(), after=after.encode())


def shown(before: str, after: str) -> list[tuple[str | None, str | None]]:
    found = pairs(diff_rows(change(before, after)), FileKind.CONFIG)
    return [
        (pair.left.text if pair.left else None, pair.right.text if pair.right else None)
        for pair in found
        if not pair.hunk
    ]


@pytest.mark.parametrize(
    ("before", "after", "rows"),
    [
        ("port 25\n", "port 26\n", [("port 25", "port 26")]),
        ("log\n", "log\nport 26\n", [("log", "log"), (None, "port 26")]),
        ("log\nport 25\n", "log\n", [("log", "log"), ("port 25", None)]),
        ("#forward-to a:1\n", "new x\nforward-to b:2\n", [(None, "new x"), ("#forward-to a:1", "forward-to b:2")]),
        ("poll 1\nport 1\n", "port 2\npoll 2\n", [(None, "port 2"), ("poll 1", "poll 2"), ("port 1", None)]),
    ],
    ids=["changed", "added", "removed", "switched on after a new line", "crossed"],
)
def test_lines_about_the_same_thing_stand_beside_each_other(
    before: str, after: str, rows: list[tuple[str | None, str | None]]
) -> None:
    assert shown(before, after) == rows


@given(LINES, LINES)
def test_no_line_is_lost_or_moved(before: list[str], after: list[str]) -> None:
    rows = diff_rows(change("\n".join(before), "\n".join(after)))
    found = pairs(rows, FileKind.CONFIG)

    left = [pair.left for pair in found if pair.left is not None and not pair.hunk]
    right = [pair.right for pair in found if pair.right is not None]
    assert left == [row for row in rows if row.side in {Side.SAME, Side.REMOVED}]
    assert right == [row for row in rows if row.side in {Side.SAME, Side.ADDED}]
    assert [row for row in rows if row.side is Side.HUNK] == [pair.left for pair in found if pair.hunk]
