"""Where the application's own files are."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache  # looking at the disk for each icon that is painted takes a quarter of the painting
def resources() -> Path:
    """The folder of icons and translations, in a source tree as well as when installed."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
