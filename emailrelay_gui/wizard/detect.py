"""Detect: the provider behind an address, from the table or from the mail records of its domain. No Qt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from emailrelay_gui.wizard.providers import Found, Provider, by_address, by_mail_records, domain_of

LIMIT = 5.0
"""Seconds that the look-up of mail records may take."""

Exchanges = Callable[[str], Coroutine[Any, Any, Sequence[str]]]
"""Looks up the names of a domain's mail records, the best first; OSError when it cannot."""


async def detect(table: Sequence[Provider], address: str, exchanges: Exchanges | None) -> Found | None:
    """The provider; only the domain is ever asked for."""
    found = by_address(table, address)
    domain = domain_of(address)
    if found is not None or exchanges is None or "." not in domain:
        return found
    try:
        async with asyncio.timeout(LIMIT):
            return by_mail_records(table, address, await exchanges(domain))
    except (TimeoutError, OSError):
        return None
