"""What of the inputs that were found is worth keeping: those that reach lines of a parser in an order not seen yet."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_OURS = (str(ROOT / "engine"), str(ROOT / "emailrelay_gui"))
Step = tuple[str, int, int]
"""A file, and two of its lines, one run after the other in one call."""


def reached(target: Callable[[bytes], None], data: bytes) -> set[Step]:
    """The steps that a target takes over ``data``."""
    steps: set[Step] = set()

    def enter(frame: FrameType, _event: str, _argument: Any) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(_OURS):
            return None
        last = 0

        def step(frame: FrameType, event: str, _argument: Any) -> Any:
            nonlocal last
            if event == "line":
                steps.add((name, last, frame.f_lineno))
                last = frame.f_lineno
            return step

        return step

    sys.settrace(enter)
    try:
        target(data)
    finally:
        sys.settrace(None)
    return steps


def keep(target: Callable[[bytes], None], found: Path, corpus: Path) -> int:
    """Copy to ``corpus`` what it lacks, the shortest inputs first; how many that were."""
    known: set[Step] = set()
    for each in corpus.iterdir():
        known |= reached(target, each.read_bytes())
    added = 0
    for each in sorted(found.iterdir(), key=lambda path: (path.stat().st_size, path.name)):
        data = each.read_bytes()
        steps = reached(target, data)
        if not steps <= known:
            known |= steps
            added += 1
            (corpus / hashlib.sha256(data).hexdigest()[:12]).write_bytes(data)
    return added
