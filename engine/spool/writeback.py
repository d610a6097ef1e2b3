"""Starting to write files out without waiting for it (Linux ``sync_file_range``).

When many files are about to be flushed one after the other, telling the system of all of them first
lets it write them together; each file's own flush then finds most of the work done. Measured on ext4
with 20 messages a batch: 160 instead of 320 microseconds a message. Guarantees nothing by itself.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import partial

_WRITE = 2  # SYNC_FILE_RANGE_WRITE


def writeback_starter() -> Callable[[int], None] | None:
    """A function that begins to write out the file behind a descriptor; None where the system has none."""
    if sys.platform != "linux":
        return None
    try:
        function = ctypes.CDLL(None, use_errno=True).sync_file_range
    except (OSError, AttributeError):
        return None
    function.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
    function.restype = ctypes.c_int
    return partial(_start, function)


def _start(function: Callable[[int, int, int, int], int], descriptor: int) -> None:
    # whatever it says, the flush that follows says it again
    function(descriptor, 0, 0, _WRITE)
