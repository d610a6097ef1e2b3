"""Who is at the other end of a connection, and whether that is near (spec smtp-server.md 1.1, 1.3)."""

from __future__ import annotations

import asyncio
import ipaddress
from dataclasses import dataclass

from engine.net.endpoint import display_address, display_peer

_LOCAL_4 = tuple(
    ipaddress.IPv4Network(each)
    for each in ("127.0.0.0/8", "169.254.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
)
_LOCAL_6 = tuple(ipaddress.IPv6Network(each) for each in ("::1/128", "fe80::/64", "fc00::/7"))


@dataclass(frozen=True, slots=True)
class Peer:
    """A connected client."""

    address: str
    """Numeric address without port and zone; ``/`` for a unix-domain socket."""
    text: str
    """With the port, as logs show it."""
    local: bool
    loopback: bool

    @property
    def not_local_because(self) -> str:
        """Why the peer is no local one, for the log."""
        if ":" in self.address:
            return f"{self.address} is not in ::1/128 or fe80::/64 or fc00::/7"
        *others, last = (str(network) for network in _LOCAL_4)
        return f"{self.address} is not in {', '.join(others)}, or {last}"


UNIX_PEER = Peer("/", "/", local=True, loopback=True)


def peer_of(name: object) -> Peer:
    """The peer for what ``getpeername`` returned; anything but an IP address is a unix-domain socket."""
    match name:
        case (str(host), int(port)) | (str(host), int(port), int(), int()):
            text = display_address(host, port)
        case _:
            return UNIX_PEER
    if host == "127.0.0.1":
        return Peer(host, text, local=True, loopback=True)
    host = host.partition("%")[0]
    address = ipaddress.ip_address(host)
    networks = _LOCAL_4 if isinstance(address, ipaddress.IPv4Address) else _LOCAL_6
    return Peer(host, text, local=any(address in network for network in networks), loopback=address.is_loopback)


def local_end(transport: asyncio.BaseTransport | None) -> str:
    """Our end of a connection, as status reports show it; empty when the connection is gone."""
    name = None if transport is None else transport.get_extra_info("sockname")
    return "" if name is None else display_peer(name)
