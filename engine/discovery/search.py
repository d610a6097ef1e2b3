"""The steps of *Detect* that ask the network (spec gui.md D6 W4), each on its own and within five seconds.

Only the domain of an address is ever asked for. Errors are :class:`~engine.errors.RelayError`; that nothing was
found is no error.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from engine.config.options import Settings
from engine.discovery.autoconfig import LONGEST, AutoconfigError, parse_autoconfig
from engine.discovery.submission import Discovered, Protection, Submission
from engine.discovery.web import Web, WebError
from engine.forward.probe import ProbeTarget, StageName, probe
from engine.forward.profile import HopProfile, TlsMode
from engine.net.dns import DnsClient, Pace
from engine.net.tls import client_context

LIMIT = 5.0
"""Seconds for each step."""
PUBLIC_DATABASE = "https://autoconfig.thunderbird.net/v1.1/"
"""The provider database of Thunderbird, asked only with leave."""
KNOCKED_PORTS = (465, 587, 25)
_SERVICES = (("_submissions._tcp", Protection.IMPLICIT), ("_submission._tcp", Protection.STARTTLS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Asks on behalf of one window or program."""

    names: DnsClient = field(default_factory=lambda: DnsClient(pace=Pace(again=2.0)))
    web: Web = field(default_factory=Web)
    ports: tuple[int, ...] = KNOCKED_PORTS
    limit: float = LIMIT
    database: str = PUBLIC_DATABASE

    async def exchanges(self, domain: str) -> tuple[str, ...]:
        """The names in the domain's MX records, the preferred first; raises DnsError."""
        found = await self.names.lookup(domain, "MX", limit=self.limit)
        pairs = [record.split() for record in found.records]
        ranked = sorted((int(preference), host) for preference, host in pairs if preference.isdigit())
        return tuple(host.rstrip(".") for _, host in ranked if host != ".")

    async def services(self, domain: str) -> Discovered | None:
        """What the SRV records ``_submissions`` and ``_submission`` say (RFC 6186, RFC 8314 5.1); raises DnsError."""
        answers = await asyncio.gather(*(self._service(f"{name}.{domain}") for name, _ in _SERVICES))
        servers = [
            Submission(host=host, port=port, protection=protection)
            for (_, protection), records in zip(_SERVICES, answers, strict=True)
            for host, port in records
        ]
        return Discovered(name=domain, servers=tuple(servers)) if servers else None

    async def autoconfig(self, address: str) -> Discovered | None:
        """What the domain itself publishes, over HTTPS."""
        domain = address.rpartition("@")[2]
        places = (
            f"https://autoconfig.{domain}/mail/config-v1.1.xml",
            f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
        )
        asked = [asyncio.create_task(self._document(place, address), name=f"autoconfig {place}") for place in places]
        try:
            for each in asked:
                if (found := await each) is not None:
                    return found
        finally:
            for each in asked:
                each.cancel()
            await asyncio.gather(*asked, return_exceptions=True)
        return None

    async def public_database(self, address: str) -> Discovered | None:
        """What the public provider database says; only the domain is sent."""
        return await self._document(f"{self.database}{address.rpartition('@')[2]}", address)

    async def usual_names(self, domain: str) -> Discovered | None:
        """Which of ``smtp.`` and ``mail.`` answers as a mail server, and on which port."""
        return await self.knock([f"smtp.{domain}", f"mail.{domain}"], self.ports, name=domain)

    async def knock(self, hosts: Sequence[str], ports: Sequence[int], *, name: str) -> Discovered | None:
        """The ports of ``hosts`` where a mail server answers, in the order of ``ports``; nothing is sent to it."""
        places = [(host, port) for port in ports for host in hosts]
        found = await asyncio.gather(*(self._knock(host, port) for host, port in places))
        servers = tuple(each for each in found if each is not None)
        return Discovered(name=name, servers=servers) if servers else None

    async def _service(self, name: str) -> list[tuple[str, int]]:
        answer = await self.names.lookup(name, "SRV", limit=self.limit)
        records = [record.split() for record in answer.records]
        ranked = sorted((int(each[0]), -int(each[1]), int(each[2]), each[3].rstrip(".")) for each in records)
        # A target of "." says that there is no such service (RFC 2782).
        return [(host, port) for _, _, port, host in ranked if host and port]

    async def _document(self, url: str, address: str) -> Discovered | None:
        try:
            return parse_autoconfig(await self.web.get(url, limit=self.limit, longest=LONGEST), address)
        except (WebError, AutoconfigError):
            return None

    async def _knock(self, host: str, port: int) -> Submission | None:
        """Who is behind a certificate is for the test of the connection; here nothing is told to the server."""
        implicit = port == 465
        profile = HopProfile(
            domain="localhost.localdomain",
            tls=TlsMode.IMPLICIT if implicit else TlsMode.NONE,
            context=client_context(Settings()) if implicit else None,
        )
        target = ProbeTarget(address=f"{host}:{port}", profile=profile, limit=self.limit)
        offers: frozenset[str] = frozenset()
        try:
            async with asyncio.timeout(self.limit), aclosing(probe(target)) as stages:
                async for stage in stages:
                    if stage.name is StageName.EHLO and stage.ok:
                        offers = frozenset(stage.text.split())
                        break
                else:
                    return None
        except TimeoutError:
            return None
        tls = Protection.STARTTLS if "STARTTLS" in offers else Protection.NONE
        return Submission(host=host, port=port, protection=Protection.IMPLICIT if implicit else tls)
