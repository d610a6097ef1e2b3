"""The network addresses of this computer, by interface.

Linux is asked over its route socket (``RTM_GETADDR``), which needs no rights and no library. On other
systems nothing is known, and an interface name in the configuration is refused in words.
"""

from __future__ import annotations

import socket
import struct
import sys
from dataclasses import dataclass

from engine.errors import RelayError
from engine.wording import say

_HEADER = struct.Struct("=IHHII")
_ADDRESS = struct.Struct("=BBBBI")
_ATTRIBUTE = struct.Struct("=HH")
_GET_ADDRESSES = 22
_DONE = 3
_ERROR = 2
_REQUEST_DUMP = 0x301
_IFA_ADDRESS = 1
_IFA_LOCAL = 2
_SCOPE_LINK = 253


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceAddress:
    """One address of one interface, ready to be bound: a link-local one carries its zone."""

    interface: str
    address: str
    family: int


def interface_addresses() -> tuple[InterfaceAddress, ...]:
    """All addresses of all interfaces that are up; raises RelayError where the system cannot be asked."""
    if sys.platform != "linux":
        raise RelayError(say("the addresses of network interfaces cannot be listed on this system: use an IP address"))
    try:
        return tuple(_dump())
    except OSError as error:
        raise RelayError(
            say("the addresses of the network interfaces cannot be listed: {strerror}", strerror=error.strerror)
        ) from error


def _dump() -> list[InterfaceAddress]:
    found: list[InterfaceAddress] = []
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as route:
        route.settimeout(5)
        body = _ADDRESS.pack(socket.AF_UNSPEC, 0, 0, 0, 0)
        route.send(_HEADER.pack(_HEADER.size + len(body), _GET_ADDRESSES, _REQUEST_DUMP, 1, 0) + body)
        while True:
            data = route.recv(65536)
            while len(data) >= _HEADER.size:
                length, kind, _, _, _ = _HEADER.unpack_from(data)
                if kind == _DONE:
                    return found
                if kind == _ERROR or length < _HEADER.size:
                    raise OSError(0, "unexpected answer of the kernel")
                address = _decode(data[_HEADER.size : length])
                if address:
                    found.append(address)
                data = data[(length + 3) & ~3 :]


def _decode(message: bytes) -> InterfaceAddress | None:
    family, _, _, scope, index = _ADDRESS.unpack_from(message)
    attributes: dict[int, bytes] = {}
    at = _ADDRESS.size
    while at + _ATTRIBUTE.size <= len(message):
        length, kind = _ATTRIBUTE.unpack_from(message, at)
        if length < _ATTRIBUTE.size:
            break
        attributes[kind] = message[at + _ATTRIBUTE.size : at + length]
        at += (length + 3) & ~3
    # IFA_LOCAL is our own end where IFA_ADDRESS may be the far end of a point-to-point link.
    packed = attributes.get(_IFA_LOCAL) or attributes.get(_IFA_ADDRESS)
    if packed is None or family not in {socket.AF_INET, socket.AF_INET6}:
        return None
    try:
        name = socket.if_indextoname(index)
    except OSError:
        return None
    text = socket.inet_ntop(family, packed)
    if family == socket.AF_INET6 and scope == _SCOPE_LINK:
        text = f"{text}%{name}"
    return InterfaceAddress(interface=name, address=text, family=family)
