"""Whether a relay on this computer runs with a configuration already (spec gui.md D2).

A front-end asks before it starts one: two engines on one spool would fight over its ports and messages.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from engine.admin.line import AdminLine
from engine.admin.replies import known_commands
from engine.admin.token import read_token
from engine.config.options import Settings
from engine.errors import AuthError, RelayError
from engine.health import Health
from engine.healthcheck import admin_endpoints
from engine.jsonform import from_line
from engine.loading import load
from engine.net.endpoint import Endpoint

LIMIT = 3.0
"""Seconds that an admin port may take to answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A running relay, and how to talk to it."""

    target: str
    """``host:port``, or the path of a unix-domain socket."""
    token: str = ""
    """What its admin interface may ask for; empty where it asks for nothing, or the token cannot be read."""


async def find_neighbour(config_file: Path) -> Neighbour | None:
    """The relay that serves the spool of ``config_file``, found at the admin port of that configuration.

    An original engine does not tell its spool; what answers there as an admin interface is taken to be the one
    that has been started with this file. A file that cannot be used has no neighbour.
    """
    try:
        loaded = await asyncio.to_thread(load, config_file, base=config_file.parent)
    except RelayError:
        return None
    if loaded.settings is None:
        return None
    settings = loaded.settings
    for endpoint in admin_endpoints(settings):
        try:
            async with asyncio.timeout(LIMIT):
                if await _serves(endpoint, Path(settings.spool_dir)):
                    return Neighbour(target=endpoint.display(), token=await asyncio.to_thread(_token, settings))
        except (RelayError, TimeoutError):
            continue
    return None


async def _serves(endpoint: Endpoint, spool: Path) -> bool:
    line = await AdminLine.open(endpoint)
    try:
        commands = known_commands(await line.ask("help"))
        if "health" not in commands:
            return bool(commands)
        health = from_line(Health, "".join(await line.ask("health brief")))
    except ValueError:
        return False
    finally:
        line.close()
        await line.gone()
    return await asyncio.to_thread(lambda: any(_same(Path(each.spool_dir), spool) for each in health.relays))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def _token(settings: Settings) -> str:
    try:
        return read_token(settings.admin_token).decode("utf-8", "surrogateescape") if settings.admin_token else ""
    except AuthError:
        return ""
