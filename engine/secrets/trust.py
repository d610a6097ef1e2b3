"""Trusted address ranges: real CIDR ranges with any base address, and wildcards (spec smtp-server.md 12.4, 21.13).

The most special range wins; among equals a network before its wildcard form; pure.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

from engine.secrets.base import TrustMatch

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedRange:
    """One ``server none <range> <keyword>`` line."""

    range: str
    keyword: str
    line: int


class TrustTable:
    """Finds the range that holds an address; ranges that are none are never found."""

    def __init__(self, ranges: Iterable[TrustedRange] = ()) -> None:
        found = ((network_of(each.range), each) for each in ranges)
        self._ranges = sorted(
            ((network, each) for network, each in found if network is not None),
            key=lambda pair: (-pair[0].prefixlen, "*" in pair[1].range, pair[1].line),
        )

    def match(self, address: str) -> TrustMatch | None:
        """The range for a numeric address; an IPv4 address in IPv6 form counts as the IPv4 one."""
        peer = _address_of(address)
        if peer is None:
            return None
        for network, each in self._ranges:
            if peer in network:
                return TrustMatch(address=str(peer), range=each.range, keyword=each.keyword, line=each.line)
        return None


def network_of(text: str) -> Network | None:
    """The network that a range means: an address, ``base/bits``, or ``a.b.*.*``; None if it means none."""
    if "*" in text:
        octets = text.split(".")
        fixed = [octet for octet in octets if octet != "*"]
        if len(octets) != 4 or octets[: len(fixed)] != fixed:
            return None
        text = f"{text.replace('*', '0')}/{8 * len(fixed)}"
    base, slash, bits = text.partition("/")
    if slash and not (bits.isascii() and bits.isdigit()):
        return None
    try:
        return ipaddress.ip_network(f"{base.partition('%')[0]}{slash}{bits}", strict=False)
    except ValueError:
        return None


def _address_of(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
