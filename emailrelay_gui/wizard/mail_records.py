"""The mail records of a domain, asked through Qt without blocking."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtNetwork import QDnsLookup


async def exchanges(domain: str) -> Sequence[str]:
    """The names in a domain's MX records, the preferred first; raises OSError when there is no answer."""
    lookup = QDnsLookup(QDnsLookup.Type.MX, domain)
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    lookup.finished.connect(lambda: None if done.done() else done.set_result(None))
    lookup.lookup()
    try:
        await done
    except asyncio.CancelledError:
        lookup.abort()
        raise
    if lookup.error() != QDnsLookup.Error.NoError:
        raise OSError(0, lookup.errorString())
    records = sorted(lookup.mailExchangeRecords(), key=lambda record: record.preference())
    return [record.exchange() for record in records]
