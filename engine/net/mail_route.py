"""Which hosts take the mail of a domain, and in what order (RFC 5321 5.1, RFC 7505)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from engine.clock import Clock
from engine.errors import DnsError, NoMailHost
from engine.wording import say

if TYPE_CHECKING:
    from engine.net.dns import DnsClient

_MOST_ADDRESSES = 12


def display(address: str, port: int) -> str:
    """``1.2.3.4:25`` or ``[::1]:25``, as ForwardToAddress has it."""
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


class MailRoute:
    """The addresses that take a domain's mail in the order to try them in, each looked up when it is wanted."""

    def __init__(self, hosts: Iterable[str], port: int, look_up: Callable[[str], Awaitable[Sequence[str]]]) -> None:
        self.port = port
        self.trouble: DnsError | None = None
        """Why the addresses of a host could not be found out."""
        self._hosts = deque(hosts)
        self._look_up = look_up
        self._addresses: list[str] = []

    async def address(self, index: int) -> str:
        """The IP address in place ``index``, from 0; empty when there are no more."""
        while index >= len(self._addresses) and self._hosts and len(self._addresses) < _MOST_ADDRESSES:
            try:
                found = await self._look_up(self._hosts.popleft())
            except DnsError as error:
                self.trouble = error
            else:
                self._addresses += [each for each in found if each not in self._addresses]
        return self._addresses[index] if index < len(self._addresses) else ""


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
        raise NoMailHost(say("there is no domain {domain}", domain=domain))
    if not answer.records:
        return (answer.name,)
    if all(each.endswith(" .") for each in answer.records):
        raise NoMailHost(say("{domain} takes no mail (null MX)", domain=domain))
    named = [each for each in answer.records if not each.endswith(" .")]
    hosts = in_order(named, clock, own=own)
    if not hosts:
        raise NoMailHost(say("mail for {domain} is to be delivered by {own} itself", domain=domain, own=own))
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
