"""A network of its own for a part of a test: any address can be ours there."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_NEW_NETWORK = 0x40000000  # CLONE_NEWNET


def missing_network() -> str:
    """Why there can be no such network here; empty if there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs Linux and root"
    if not shutil.which("ip"):
        return "ip is not installed (Debian package iproute2)"
    tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "networks of one's own are not allowed here"


def in_own_network(addresses: Sequence[str], work: Callable[[], T]) -> T:
    """Run ``work`` in a thread in a new network with ``addresses`` on loopback; programs started there share it."""

    def inside() -> T:
        _leave_for_a_new_one(addresses)
        return work()

    with ThreadPoolExecutor(1, thread_name_prefix="own network") as executor:
        return executor.submit(inside).result()


@contextmanager
def own_network() -> Generator[None]:
    """A new network for this thread, and for the programs that it starts, until the block ends."""
    library = ctypes.CDLL(None, use_errno=True)
    before = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        _leave_for_a_new_one(())
        yield
    finally:
        failed = library.setns(before, _NEW_NETWORK)
        os.close(before)
        if failed:
            raise OSError(ctypes.get_errno(), "setns")


def _leave_for_a_new_one(addresses: Sequence[str]) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(_NEW_NETWORK):
        raise OSError(ctypes.get_errno(), "unshare")
    for command in (
        ["link", "set", "lo", "up"],
        *(["addr", "add", f"{each}/32", "dev", "lo"] for each in addresses),
    ):
        subprocess.run(["ip", *command], check=True, capture_output=True)
