"""Notices that this computer has come to another network, has lost it or has it back (spec gui.md D10)."""

from __future__ import annotations

from collections.abc import Callable

from engine.api import NetworkChanges, network_changes, ways_out

Look = Callable[[], frozenset[str]]


async def watch_network(
    changed: Callable[[], object],
    *,
    changes: Callable[[], NetworkChanges] = network_changes,
    look: Look = ways_out,
) -> None:
    """Call ``changed`` for ever, whenever the world is reached from other addresses than before, or from none."""
    source = changes()
    try:
        known = look()
        while True:
            await source.wait()
            found = look()
            if found != known:
                changed()
            known = found
    finally:
        source.close()
