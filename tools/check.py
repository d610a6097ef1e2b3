"""Every check that needs no running program: format, lint, types, imports, generated pages.

``python tools/check.py`` runs all of them, two at a time, and prints each with its time;
``--quick`` leaves out the two type checkers, ``--fix`` lets ruff format and mend first.
"""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One program to run."""

    name: str
    command: tuple[str, ...]


SLOW = (
    Step(name="types: pyright", command=(PYTHON, "-m", "pyright", "--pythonpath", PYTHON)),
    Step(name="types: mypy", command=(PYTHON, "-m", "mypy", "--no-error-summary")),
)
QUICK = (
    Step(name="format", command=(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")),
    Step(name="lint", command=(PYTHON, "-m", "ruff", "check", "--quiet", ".")),
    Step(name="house rules", command=(PYTHON, "-m", "tools.house")),
    Step(name="generated pages", command=(PYTHON, "-m", "tools.pages")),
    Step(name="translations", command=(PYTHON, "-m", "tools.translations", "--check")),
)
FIX = (("format", "--quiet", "."), ("check", "--quiet", "--fix", "."))


def run(step: Step) -> bool:
    """Run one step; print how it went, and what it said when it failed."""
    start = time.monotonic()
    done = subprocess.run(step.command, cwd=ROOT, capture_output=True, text=True, check=False)
    good = done.returncode == 0
    report = f"{'ok  ' if good else 'FAIL'} {step.name:<16} {time.monotonic() - start:5.1f} s"
    print(report if good else "\n".join(filter(None, (report, done.stdout.rstrip(), done.stderr.rstrip()))), flush=True)
    return good


def main() -> int:
    """Exit code 1 when a step failed."""
    if "--fix" in sys.argv[1:]:
        for arguments in FIX:
            subprocess.run([PYTHON, "-m", "ruff", *arguments], cwd=ROOT, check=False)
    steps = QUICK if "--quick" in sys.argv[1:] else SLOW + QUICK
    start = time.monotonic()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run, steps))
    print(f"{'all good' if all(results) else 'not clean'} after {time.monotonic() - start:.1f} s")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
