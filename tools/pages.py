"""Pages that are written by the program: make them, or tell which are out of date.

``python -m tools.pages`` compares, ``python -m tools.pages --write`` writes.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from engine.admin import reference as admin_commands
from engine.config.reference import markdown
from tools.manual import manual_pages

ROOT = Path(__file__).resolve().parent.parent


def pages() -> Mapping[str, str]:
    """File name, relative to the project, and what has to stand in it."""
    return {"docs/reference.md": f"{markdown()}\n{admin_commands.markdown()}", **manual_pages()}


def main() -> int:
    """Exit code 1 when a page differs from what the program says now."""
    differing = 0
    for name, text in pages().items():
        file = ROOT / name
        if file.exists() and file.read_text(encoding="utf-8") == text:
            continue
        if "--write" in sys.argv[1:]:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            print(f"wrote {name}")
        else:
            differing += 1
            print(f"{name} is out of date; to write it anew: python -m tools.pages --write")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
