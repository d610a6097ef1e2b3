"""Connecting to a next hop: names, both address families, unix-domain sockets, SOCKS 4a.

Promises: one time limit over everything, the families raced with a head start for the first (RFC 8305),
nothing left open when it fails or is cancelled. Errors are :class:`~engine.errors.PeerUnreachable` with
the words of spec forwarding.md 3.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal

from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError, ProxyType
from python_socks.async_.asyncio import Proxy

from engine.errors import ConfigError, PeerUnreachable, Problem
from engine.net.endpoint import Endpoint, display_peer, is_ip_address
from engine.net.race import Race
from engine.net.resolver import Address, Lookup, resolve, system_lookup
from engine.wording import say

Stage = Literal["resolving", "connecting", "connected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A connected socket and how to call its far end."""

    sock: socket.socket
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalEnd:
    """``--client-interface``: what to bind to, and the family that look-ups are limited to."""

    host: str = ""
    port: int = 0
    family: int = socket.AF_UNSPEC

    @property
    def binds(self) -> bool:
        """Wildcards bind nothing, they only choose the family (spec forwarding.md 3.3)."""
        return bool(self.host) and self.host not in {"0.0.0.0", "::"}  # noqa: S104 - recognised, not bound

    @property
    def is_loopback(self) -> bool:
        """Whether nobody but this computer can be reached from it."""
        return bool(self.host) and ip_address(self.host).is_loopback


def parse_local_end(text: str) -> LocalEnd:
    """The meaning of ``--client-interface``: an address, a port allowed; raises ConfigError."""
    if not text:
        return LocalEnd()
    host, port = text, "0"
    if not is_ip_address(host):
        host, _, port = text.rpartition("." if text.count(":") > 1 and "]" not in text else ":")
        host = host.removeprefix("[").removesuffix("]")
    if not is_ip_address(host) or not port.isdigit() or int(port) > 65535:
        raise ConfigError(
            Problem(text=say("address error: invalid network address: {text}", text=text), option="client-interface")
        )
    return LocalEnd(host=host, port=int(port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


def _unheard(_stage: Stage, _address: str) -> None:
    return


async def connect(
    endpoint: Endpoint,
    *,
    timeout: float,  # noqa: ASYNC109 - over several steps, and named in the error
    local: LocalEnd | None = None,
    on_stage: Callable[[Stage, str], None] = _unheard,
    lookup: Lookup = system_lookup,
) -> Connection:
    """A connected, non-blocking socket with TCP_NODELAY; ``timeout`` in seconds over all, 0 for none.

    Raises :class:`~engine.errors.PeerUnreachable`.
    """
    local = local or LocalEnd()
    tried = [endpoint.display()]
    try:
        async with asyncio.timeout(timeout or None):
            if endpoint.path:
                return await _connect_path(endpoint.path, on_stage)
            if endpoint.proxy is not None:
                return await _connect_proxy(endpoint, endpoint.proxy, local, on_stage)
            on_stage("resolving", endpoint.display())
            addresses = await resolve(endpoint, family=local.family, lookup=lookup)
            tried[0] = addresses[0].display()
            on_stage("connecting", tried[0])
            sock = await _first(addresses, local)
    except TimeoutError as error:
        text = f"connect failure: cannot connect to {tried[0]}: timed out after {timeout:g}s"
        raise PeerUnreachable(text, kind="timeout", address=tried[0]) from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    address = display_peer(sock.getpeername())
    on_stage("connected", address)
    return Connection(sock=sock, address=address)


async def _connect_path(path: str, on_stage: Callable[[Stage, str], None]) -> Connection:
    on_stage("connecting", path)
    if not hasattr(socket, "AF_UNIX"):
        raise PeerUnreachable("unix-domain sockets are not available on this system", kind="network", address=path)
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, path)
    except OSError as error:
        sock.close()
        text = f"connect failure: cannot connect to {path}: {(error.strerror or str(error)).lower()}"
        raise PeerUnreachable(text, kind=_kind(error), address=path) from error
    except BaseException:
        sock.close()
        raise
    on_stage("connected", path)
    return Connection(sock=sock, address=path)


async def _connect_proxy(
    endpoint: Endpoint, proxy: Endpoint, local: LocalEnd, on_stage: Callable[[Stage, str], None]
) -> Connection:
    shown = proxy.display()
    on_stage("connecting", shown)
    addresses = await resolve(proxy, family=local.family)
    try:
        sock = await _through(ProxyType.SOCKS4, addresses[0], endpoint, local, shown)
    except _Rejected as rejected:
        if is_ip_address(endpoint.host) and ":" not in endpoint.host:
            raise
        # Some take the name for a strange address: Dante 1.4 knows no SOCKS 4a. SOCKS 5 leaves names to it, too.
        try:
            sock = await _through(ProxyType.SOCKS5, addresses[0], endpoint, local, shown)
        except PeerUnreachable as error:
            raise rejected from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    on_stage("connected", shown)
    return Connection(sock=sock, address=shown)


class _Rejected(PeerUnreachable):
    """The proxy has answered, and will not do it."""


async def _through(kind: ProxyType, address: Address, endpoint: Endpoint, local: LocalEnd, shown: str) -> socket.socket:
    client = Proxy(kind, str(address.sockaddr[0]), _port(address), rdns=True)
    try:
        return await client.connect(
            endpoint.host,
            endpoint.numeric_port,
            # Our own limit is over all steps; this one only has to be no shorter.
            timeout=86_400,
            local_addr=(local.host, local.port) if local.binds else None,
        )
    except ProxyConnectionError as error:
        text = f"connect failure: cannot connect to {shown}"
        raise PeerUnreachable(text, kind="refused", address=shown) from error
    except (ProxyError, ProxyTimeoutError) as error:
        words = _socks_words(error)
        if words == "request rejected":
            raise _Rejected(f"socks error: {words}", kind="socks", address=shown) from error
        raise PeerUnreachable(f"socks error: {words}", kind="socks", address=shown) from error
    except OSError as error:
        raise PeerUnreachable("socks error: disconnected", kind="socks", address=shown) from error


def _port(address: Address) -> int:
    port = address.sockaddr[1]
    return port if isinstance(port, int) else 0


def _socks_words(error: Exception) -> str:
    """The library tells an early end and a refusal by its words only."""
    text = str(error).lower()
    if text.startswith(("request rejected", "invalid reply code")):
        return "request rejected"
    return "disconnected" if "closed" in text or "connection reset" in text else "invalid response"


async def _first(addresses: Sequence[Address], local: LocalEnd) -> socket.socket:
    race = Race(addresses, (local.host, local.port) if local.binds else None)
    sock = await race.run()
    if sock is None:
        raise _unreachable(addresses[0], race.errors) from race.errors[0]
    return sock


def _unreachable(first: Address, errors: Sequence[OSError]) -> PeerUnreachable:
    error = errors[0]
    if error.errno == errno.EADDRNOTAVAIL:
        return PeerUnreachable("socket bind error: cannot assign requested address", kind="bind")
    shown = first.display()
    reason = "" if error.errno == errno.ECONNREFUSED else f": {(error.strerror or str(error)).lower()}"
    text = f"connect failure: cannot connect to {shown}{reason}"
    return PeerUnreachable(text, kind=_kind(error), address=shown)


def _kind(error: OSError) -> str:
    if error.errno in {errno.ECONNREFUSED, errno.ENOENT}:
        return "refused"
    return "timeout" if error.errno == errno.ETIMEDOUT else "network"
