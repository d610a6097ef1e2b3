"""Ports below 1024 for a program that root has started and that has become somebody else since.

On Linux such a process may still take up the capability for it, and only that one, in a single thread
(capabilities(7)). Elsewhere nothing changes, and the system says that the port is not to be had.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Generator
from contextlib import contextmanager

_VERSION = 0x20080522
_NET_BIND_SERVICE = 1 << 10
_Header = ctypes.c_uint32 * 2
_Data = ctypes.c_uint32 * 6
_EFFECTIVE, _PERMITTED = 0, 1


@contextmanager
def low_ports() -> Generator[None]:
    """The calling thread may bind any port inside, if the process may have that right; no waiting inside."""
    if sys.platform != "linux":
        yield
        return
    library = ctypes.CDLL(None)
    before = _Data()
    library.capget(_Header(_VERSION, 0), before)
    raised = _Data(*before)
    raised[_EFFECTIVE] |= before[_PERMITTED] & _NET_BIND_SERVICE
    library.capset(_Header(_VERSION, 0), raised)
    try:
        yield
    finally:
        library.capset(_Header(_VERSION, 0), before)
