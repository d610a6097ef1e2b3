"""The open doors of one server, and those that come and go with the addresses of an interface.

Where ``interface`` names an interface, its addresses are followed (spec process.md 3.8): a new one is
listened on, one that has gone is given up. Promises: sessions go on whatever happens to the listener that
they came through; what cannot be listened on is said once.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress

from engine.bus import Bus
from engine.errors import ListenError, RelayError
from engine.events import Level, ListenerClosed, ListenerOpened, Notice, Service
from engine.net.endpoint import display_address, display_peer
from engine.net.interfaces import InterfaceAddress, interface_addresses
from engine.net.listener import fixed_addresses, followed_addresses, listen_on, names_interface
from engine.net.uplink import Changes, system_changes

_INTERNET = (socket.AF_INET, socket.AF_INET6)
Door = Callable[[], asyncio.Protocol]


class Listeners:
    """The listeners of one server; closed with it."""

    def __init__(
        self,
        service: Service,
        interface: Sequence[str],
        bus: Bus,
        *,
        backlog: int,
        changes: Callable[[], Changes] = system_changes,
        look: Callable[[], Sequence[InterfaceAddress]] = interface_addresses,
    ) -> None:
        """``interface``: the option; ``changes`` and ``look`` tell of this computer's addresses."""
        self._service = service
        self._interface = interface
        self._bus = bus
        self._backlog = backlog
        self._changes = changes
        self._look = look
        self._servers: dict[str, asyncio.Server] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it is listened, in the order of opening."""
        return tuple(self._servers)

    async def open(self, sockets: Sequence[socket.socket], door: Door) -> None:
        """Listen on ``sockets``, which are bound; they belong to the listeners from now on."""
        for each in sockets:
            address = await self._listen(each, door)
            self._bus.publish(ListenerOpened(service=self._service, address=address))

    async def follow(self, sockets: Sequence[socket.socket], door: Door) -> None:
        """Like :meth:`open`, and do so from now on for what the named interfaces have."""
        if not names_interface(self._interface, self._service):
            await self.open(sockets, door)
            return
        changes = self._changes()
        try:
            await self.open(sockets, door)
        except BaseException:
            changes.close()
            raise
        names = [each.getsockname() for each in sockets if each.family in _INTERNET]
        fixed = fixed_addresses(self._interface, self._service)
        mine = {host: shown(name) for name in names if (host := host_of(name)) not in fixed}
        keeping_up = self._keep_up(changes, mine, int(names[0][1]), door)
        task = asyncio.create_task(keeping_up, name=f"{self._service} addresses")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Listen no more; sessions are not affected."""
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        for server in self._servers.values():
            server.close()
        self._servers.clear()
        if tasks:
            await asyncio.wait(tasks)

    async def _keep_up(self, changes: Changes, mine: dict[str, str], port: int, door: Door) -> None:
        """``mine``: the addresses that are listened on because an interface has them, and how they are shown."""
        said: set[str] = set()
        try:
            while True:
                there = self._there(said)
                if there is not None:
                    for address in sorted(mine.keys() - there):
                        self._give_up(mine.pop(address))
                    said &= there
                    for address in sorted(there - mine.keys()):
                        if taken := await self._take(address, port, door, said):
                            mine[address] = taken
                await changes.wait()
        finally:
            changes.close()

    def _there(self, said: set[str]) -> frozenset[str] | None:
        """What the interfaces have now; None when that cannot be found out."""
        try:
            known = self._look()
        except RelayError as error:
            self._warn_once(str(error), "", said)
            return None
        return followed_addresses(self._interface, self._service, known)

    async def _take(self, address: str, port: int, door: Door, said: set[str]) -> str:
        """How the new address is shown; empty when it cannot be had yet."""
        try:
            opened = listen_on(address, self._service, port)
        except ListenError as error:
            # an IPv6 address is looked at for doubles before it can be used, which is one more change
            early = isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.EADDRNOTAVAIL
            if not early:
                self._warn_once(str(error), address, said)
            return ""
        taken = await self._listen(opened, door)
        self._bus.publish(ListenerOpened(service=self._service, address=taken, later=True))
        return taken

    def _give_up(self, address: str) -> None:
        self._servers.pop(address).close()
        self._bus.publish(ListenerClosed(service=self._service, address=address))

    def _warn_once(self, text: str, about: str, said: set[str]) -> None:
        if about not in said:
            said.add(about)
            self._bus.publish(Notice(level=Level.WARNING, text=text))

    async def _listen(self, opened: socket.socket, door: Door) -> str:
        loop = asyncio.get_running_loop()
        address = shown(opened.getsockname())
        create = loop.create_server if opened.family in _INTERNET else loop.create_unix_server
        self._servers[address] = await create(door, sock=opened, backlog=self._backlog)
        return address


def host_of(name: tuple[str | int, ...]) -> str:
    """The address of what ``getsockname`` returned, a link-local one with its zone."""
    host = str(name[0])
    if len(name) == 4 and name[3] and "%" not in host:
        with suppress(OSError):  # the interface has gone
            return f"{host}%{socket.if_indextoname(int(name[3]))}"
    return host


def shown(name: tuple[str | int, ...] | str | bytes) -> str:
    """How reports show where it is listened: with the zone (spec process.md 3.8)."""
    return display_address(host_of(name), name[1]) if isinstance(name, tuple) else display_peer(name)
