"""Several addresses of one host, the first that answers wins (RFC 8305)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress

from engine.net.resolver import Address

_HEAD_START = 0.25
"""Seconds before the next address is tried beside one that does not answer (RFC 8305 5)."""


class Race:
    """One attempt to reach a host; used once. Leaves no socket open but the one that it returns."""

    def __init__(self, addresses: Sequence[Address], bind_to: tuple[str, int] | None) -> None:
        self.errors: list[OSError] = []
        """Why the addresses that failed did so, in the order of failing."""
        self._addresses = addresses
        self._bind_to = bind_to
        self._failed = [asyncio.Event() for _ in addresses]
        self._attempts: list[asyncio.Task[None]] = []
        self._winner: socket.socket | None = None

    async def run(self) -> socket.socket | None:
        """The connected socket; None when every address failed, see :attr:`errors`."""
        try:
            async with asyncio.TaskGroup() as group:
                for index, address in enumerate(self._addresses):
                    name = f"connect {address.display()}"
                    self._attempts.append(group.create_task(self._attempt(index), name=name))
        except BaseException:
            if self._winner is not None:
                self._winner.close()
            raise
        return self._winner

    async def _attempt(self, index: int) -> None:
        if index:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._failed[index - 1].wait(), _HEAD_START * index)
        try:
            sock = await self._connect(self._addresses[index])
        except OSError as error:
            self.errors.append(error)
            self._failed[index].set()
            return
        if self._winner is not None:
            sock.close()
            return
        self._winner = sock
        for each in self._attempts:
            if each is not asyncio.current_task():
                each.cancel()

    async def _connect(self, address: Address) -> socket.socket:
        sock = socket.socket(address.family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            if self._bind_to is not None:
                sock.bind(self._bind_to)
            await asyncio.get_running_loop().sock_connect(sock, address.sockaddr)
        except BaseException:
            sock.close()
            raise
        return sock
