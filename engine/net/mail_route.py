"""Which hosts take the mail of a domain, and in what order (RFC 5321 5.1, RFC 7505)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from engine.clock import Clock
from engine.errors import NoMailHost
from engine.net.dns import DnsClient


def in_order(records: Iterable[str], clock: Clock, *, own: str = "") -> tuple[str, ...]:
    """The hosts of MX ``records``, the most preferred first, equal ones in an order drawn anew each time.

    When ``own``, the name of this computer, is among them, only better ones are left: mail must not go round
    in circles.
    """
    parsed = [(int(preference), host.rstrip(".")) for preference, _, host in (each.partition(" ") for each in records)]
    us = min((preference for preference, host in parsed if own and host.lower() == own.lower()), default=1 << 16)
    drawn = [(preference, clock.jitter(1), host) for preference, host in parsed if preference < us]
    return tuple(dict.fromkeys(host for _, _, host in sorted(drawn)))


async def mail_hosts(
    client: DnsClient, domain: str, clock: Clock, *, own: str = "", limit: float = 0
) -> tuple[str, ...]:
    """The hosts to try for ``domain``, in order; the domain itself when it names none.

    Raises :class:`~engine.errors.NoMailHost` when it does not exist, takes no mail or only this computer
    takes it, and :class:`~engine.errors.DnsError` when that cannot be found out now.
    """
    answer = await client.lookup(domain, "MX", limit=limit)
    if not answer.exists:
        raise NoMailHost(f"there is no domain {domain}")
    if not answer.records:
        return (answer.name,)
    if all(each.endswith(" .") for each in answer.records):
        raise NoMailHost(f"{domain} takes no mail (null MX)")
    named = [each for each in answer.records if not each.endswith(" .")]
    hosts = in_order(named, clock, own=own)
    if not hosts:
        raise NoMailHost(f"mail for {domain} is to be delivered by {own} itself")
    return hosts


async def host_addresses(client: DnsClient, host: str, *, limit: float = 0) -> tuple[str, ...]:
    """IPv4, then IPv6 addresses of ``host``; empty when it has none.

    Raises :class:`~engine.errors.DnsError` when neither could be found out.
    """
    found = await asyncio.gather(
        *(client.lookup(host, kind, limit=limit) for kind in ("A", "AAAA")), return_exceptions=True
    )
    known = [each for each in found if not isinstance(each, BaseException)]
    addresses = tuple(record for each in known for record in each.records)
    for each in found:
        if isinstance(each, BaseException) and not addresses:
            raise each
    return addresses
