"""Noticing that the network is back (option ``forward-on-network``).

What counts is whether this computer has a way to the world: the local addresses that packets to it would
leave from. They are asked of the system's routing table by connecting a datagram socket, which sends nothing
and works everywhere. Linux says over its route socket when to look; elsewhere it is looked at regularly.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

INTERVAL = 5.0
"""Seconds between two looks where the system does not say that something has changed."""
_SETTLING = 0.5
"""Seconds after the first sign of a change: addresses come before the routes and the name servers."""
_FAR: tuple[tuple[int, str], ...] = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses kept for documentation (RFC 5737, RFC 3849): only the default route leads there."""
_GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
"""Changes of links, and of addresses and routes of both families (rtnetlink(7))."""
_CHUNK = 65536

Look = Callable[[], frozenset[str]]


def ways_out() -> frozenset[str]:
    """The local addresses from which the world can be reached; none without a network."""
    found: set[str] = set()
    for family, address in _FAR:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            found.add(str(probe.getsockname()[0]))
    return frozenset(found)


class Changes(Protocol):
    """Says when it is worth looking."""

    async def wait(self) -> None:
        """Until something may have changed."""
        ...

    def close(self) -> None:
        """Nobody waits any more."""
        ...


class Regularly:
    """Looks every few seconds."""

    def __init__(self, interval: float = INTERVAL) -> None:
        self._interval = interval

    async def wait(self) -> None:
        await asyncio.sleep(self._interval)

    def close(self) -> None:
        return


class RouteSocket:
    """Listens to Linux's route socket, which needs no rights; raises OSError where there is none."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        try:
            self._socket.setblocking(False)
            self._socket.bind((0, _GROUPS))
        except OSError:
            self._socket.close()
            raise

    async def wait(self) -> None:
        with suppress(OSError):  # too many changes at once: the kernel drops some and says so
            await asyncio.get_running_loop().sock_recv(self._socket, _CHUNK)
        await asyncio.sleep(_SETTLING)
        with suppress(OSError):
            while self._socket.recv(_CHUNK):
                pass

    def close(self) -> None:
        self._socket.close()


def system_changes() -> Changes:
    """What this system has."""
    if sys.platform == "linux":
        with suppress(OSError):
            return RouteSocket()
    return Regularly()


class NetworkWatch:
    """Triggers a forwarding run (reason ``network``) when there is a way out that was not there before."""

    def __init__(
        self,
        trigger: Callable[[str], None],
        *,
        changes: Callable[[], Changes] = system_changes,
        look: Look = ways_out,
    ) -> None:
        self._trigger = trigger
        self._changes = changes
        self._look = look

    async def run(self) -> None:
        """Watch for ever; the ways out at the beginning count as known."""
        changes = self._changes()
        try:
            known = self._look()
            while True:
                await changes.wait()
                found = self._look()
                if found - known:
                    self._trigger("network")
                known = found
        finally:
            changes.close()
