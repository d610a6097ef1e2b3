"""Detect: the provider behind an address, step by step until one of them knows (spec gui.md D6 W4). No Qt.

Only the domain is ever asked for. What strangers' servers say is offered, what the table says is taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.providers import (
    Found,
    Provider,
    ProviderServer,
    by_address,
    by_mail_records,
    by_server,
    domain_of,
)
from engine.api import Discovered, RelayError, Search, say

T = TypeVar("T")
LIMIT = 5.0
"""Seconds that a step may take."""

Tell = Callable[[str], object]
"""Hears what is being asked."""
Ask = Callable[[str], Awaitable[bool]]
"""Asks the user for leave to tell the public database a domain."""


async def never(_domain: str) -> bool:
    """Where nobody can be asked, the public database is not."""
    return False


async def detect(  # noqa: PLR0911 - one for each step
    table: Sequence[Provider],
    address: str,
    search: Search | None,
    *,
    tell: Tell = lambda _: None,
    ask: Ask = never,
    limit: float = LIMIT,
) -> Found | None:
    """The provider; None when no step knows. Without ``search``, only the table is asked."""
    found = by_address(table, address)
    domain = domain_of(address)
    if found is not None or search is None or "." not in domain:
        return found
    named = f"{address.strip().rpartition('@')[0]}@{domain}"

    tell(say("Asking for the mail records of {domain}...", domain=domain))
    exchanges = await _within(limit, search.exchanges(domain))
    if exchanges and (found := by_mail_records(table, address, exchanges)) is not None:
        return found
    tell(say("Asking for the service records of {domain}...", domain=domain))
    if (each := await _within(limit, search.services(domain))) is not None:
        return _taken(table, each, say("the service records of {domain}", domain=domain))
    tell(say("Asking the web server of {domain}...", domain=domain))
    if (each := await _within(limit, search.autoconfig(named))) is not None:
        return _taken(table, each, say("the web server of {domain}", domain=domain))
    if await ask(domain):
        tell(say("Asking the public provider database..."))
        if (each := await _within(limit, search.public_database(named))) is not None:
            return _taken(table, each, say("the public provider database"))
    tell(say("Trying the usual names of {domain}...", domain=domain))
    if (each := await _within(limit, search.usual_names(domain))) is not None:
        return _taken(table, each, say("a trial of the usual names of {domain}", domain=domain))
    return None


async def _within(limit: float, step: Awaitable[T]) -> T | None:
    """What a step knows; a step that fails knows nothing."""
    try:
        async with asyncio.timeout(limit):
            return await step
    except (TimeoutError, RelayError):
        return None


def _taken(table: Sequence[Provider], discovered: Discovered, source: str) -> Found:
    """What was found, with all that the table knows of its server."""
    first = discovered.servers[0]
    known = by_server(table, first.host)
    servers = tuple(
        ProviderServer(host=each.host, port=each.port, security=Security(each.protection.value))
        for each in discovered.servers
    )
    if known is not None:
        usual = next((each for each in known.servers if each.host == first.host), known.servers[0])
        ours = tuple(each for each in known.servers if each != usual)
        return Found(provider=replace(known, servers=(usual, *ours)), source=source, certain=False)
    provider = Provider(
        id="",
        name=discovered.name,
        servers=servers,
        auth=first.auth,
        user=first.user or "address",
    )
    return Found(provider=provider, source=source, certain=False)
