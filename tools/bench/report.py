"""What was measured, where, and how it is shown."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One work done by one program, several times."""

    work: str
    place: str
    """Where the messages were kept: ``tmpfs``, ``disk`` or ``none``."""
    program: str
    values: tuple[float, ...]
    """One for each repetition."""
    unit: str = "msg/s"
    memory: int = 0
    """Largest growth of resident memory during the work, in kB; 0 when not taken."""
    note: str = ""

    @property
    def median(self) -> float:
        """The value in the middle."""
        return statistics.median(self.values)

    @property
    def remarks(self) -> str:
        """What there is to say besides."""
        memory = f"{self.memory / 1024:.1f} MB more memory" if self.memory else ""
        return ", ".join(filter(None, (self.note, memory)))


def said(*command: str) -> str:
    """The first line that a program prints; empty when it cannot be run."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip().partition("\n")[0]


def file_system(folder: Path) -> str:
    """The type of the file system that a folder is on."""
    return said("stat", "--file-system", "--format=%T", str(folder))


def machine(folders: Mapping[str, Path]) -> dict[str, object]:
    """Facts that a figure means nothing without."""
    lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    models = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return {
        "commit": said("git", "rev-parse", "HEAD"),
        "changed": bool(said("git", "status", "--porcelain", "--untracked-files=no")),
        "kernel": platform.release(),
        "processor": models[0] if models else platform.machine(),
        "processors": os.cpu_count(),
        "load at start": os.getloadavg()[0],
        "python": platform.python_version(),
        "postfix": said("/usr/sbin/postconf", "-dh", "mail_version"),
        "file systems": {name: file_system(folder) for name, folder in folders.items()},
    }


def table(figures: Sequence[Figure]) -> str:
    """Rows of work and program, with the ratio to Postfix and to aiosmtpd at the same work and place."""
    rows = [f"{'work':<68}{'spool':<7}{'program':<10}{'median':>10} {'unit':<7}spread{'/Postfix':>9}{'/aiosmtpd':>10}"]
    for figure in figures:
        ratios = [ratio(figure, other, figures) for other in ("Postfix", "aiosmtpd")]
        middle = figure.median
        spread = (max(figure.values) - min(figure.values)) / middle if middle else 0.0
        rows.append(
            f"{figure.work:<66}{figure.place:<7}{figure.program:<10}{middle:>10.1f} {figure.unit:<7}{spread:>6.0%}"
            f"{ratios[0]:>9}{ratios[1]:>10}  {figure.remarks}".rstrip()
        )
    return "\n".join(rows)


def ratio(figure: Figure, other: str, figures: Sequence[Figure]) -> str:
    """How many times as fast as another program; aiosmtpd keeps nothing, so its place does not matter."""
    same = [each for each in figures if each.work == figure.work and each.program == other]
    match = [each for each in same if each.place in {figure.place, "none"}]
    return f"{figure.median / match[0].median:.2f}" if match and figure.program != other else ""


def as_json(figures: Sequence[Figure], facts: Mapping[str, object]) -> str:
    """The whole run as one object."""
    runs = [{**asdict(figure), "median": figure.median} for figure in figures]
    return json.dumps({"machine": facts, "figures": runs}, indent=1)
