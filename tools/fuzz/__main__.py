"""``python -m tools.fuzz TARGET --seconds N``: look for octets that a parser cannot bear.

What is known to reach every branch stands in ``tests/fuzz/corpus``; what is found meanwhile and what fails, below
``build/fuzz``. ``--keep`` adds to the corpus what was found and reaches more than it does. Needs the extra ``fuzz``.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.fuzz.keep import keep

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "fuzz" / "corpus"
BUILD = ROOT / "build" / "fuzz"
LONGEST = 512
"""Octets of an input."""
HANG = 5
"""Seconds after which an input counts as one that hangs the parser."""
MEMORY = 1024
"""MB."""


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description="Coverage-guided fuzzing of the parsers.")
    parser.add_argument("target", nargs="?", default="all", help="one of them; all of them one after the other")
    parser.add_argument("--seconds", type=int, default=60, help="how long each is tried")
    parser.add_argument("--keep", action="store_true", help="only add to the corpus what was found and reaches more")
    return parser.parse_args()


def options(name: str, asked: argparse.Namespace) -> list[str]:
    """For libFuzzer, which atheris drives."""
    found, failed = BUILD / name / "found", BUILD / name / "failed"
    for folder in (found, failed, CORPUS / name):
        folder.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_len={LONGEST}", f"-timeout={HANG}", f"-rss_limit_mb={MEMORY}", f"-artifact_prefix={failed}/"]
    return [*limits, f"-max_total_time={asked.seconds}", "-print_final_stats=1", str(found), str(CORPUS / name)]


def fuzz(name: str, asked: argparse.Namespace) -> None:
    """Try one target in this process, which ends with it."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["engine", "emailrelay_gui.models"], enable_loader_override=False):
        targets = importlib.import_module("tools.fuzz.targets").TARGETS
    if name not in targets:
        sys.exit(f"there is no target {name}: {', '.join(targets)}")
    atheris.Setup([sys.argv[0], *options(name, asked)], targets[name])
    atheris.Fuzz()


def keep_found(wanted: str) -> int:
    """Add to the corpus of ``wanted``, or of all, what was found."""
    from tools.fuzz.targets import TARGETS  # noqa: PLC0415 - must not be loaded before it is instrumented

    for name in TARGETS if wanted == "all" else (wanted,):
        found = BUILD / name / "found"
        if found.is_dir():
            print(f"{name}: {keep(TARGETS[name], found, CORPUS / name)} inputs more")
    return 0


def main() -> int:
    """Exit code 0 when nothing was found."""
    asked = arguments()
    os.chdir(ROOT)
    if asked.keep:
        return keep_found(asked.target)
    if importlib.util.find_spec("atheris") is None:
        print("Fuzzing needs atheris, for Linux: pip install --constraint constraints.txt '.[fuzz]'")
        return 1
    if asked.target != "all":
        fuzz(asked.target, asked)
        return 0
    from tools.fuzz.targets import TARGETS  # noqa: PLC0415 - instrumented while it is loaded, if it is to be fuzzed here

    command = [sys.executable, "-m", "tools.fuzz"]
    more = ["--seconds", str(asked.seconds)]
    failed = [name for name in TARGETS if subprocess.run([*command, name, *more], check=False).returncode]
    print(f"not clean: {', '.join(failed)}" if failed else f"{len(TARGETS)} targets, nothing found")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
