"""What this computer calls itself when ``--domain`` does not say (spec process.md 1.7)."""

from __future__ import annotations

import asyncio
import socket


async def default_domain(timeout: float = 5) -> str:  # noqa: ASYNC109 - a look-up in a thread cannot be cancelled
    """The canonical name of the host, A-labels; ``<host name>.localnet`` when it has none."""
    try:
        async with asyncio.timeout(timeout):
            return await asyncio.to_thread(canonical_name)
    except TimeoutError:
        return fallback_name()


def canonical_name() -> str:
    """Ask the resolver; may block for as long as it does."""
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, flags=socket.AI_CANONNAME)
    except (OSError, UnicodeError):
        return fallback_name()
    return _ascii(found[0][3]) or fallback_name()


def fallback_name() -> str:
    """The name without a resolver."""
    return f"{_ascii(socket.gethostname()) or 'localhost'}.localnet"


def _ascii(name: str) -> str:
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
