"""Fresh folders for measurements: creating files slows down many times while a disk still deletes others.

So what was made on a disk stays until the whole run is over. In memory it goes at once: there deleting is done when it
is done, and five runs would not fit.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tools.bench.report import file_system

_IN_MEMORY = frozenset({"tmpfs", "ramfs"})


def in_memory(folder: Path) -> bool:
    """Whether what is in ``folder`` is on no disk."""
    return file_system(folder) in _IN_MEMORY


@contextmanager
def fresh(parent: Path, prefix: str) -> Generator[Path]:
    """An empty folder below ``parent``, which goes with ``parent`` unless it takes up memory."""
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        if in_memory(parent):
            shutil.rmtree(folder)
