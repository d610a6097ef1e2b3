"""``emailrelay --health``: ask the running relay how it is, over its admin port.

Exit codes: 0 well, 1 mail flows but somebody should look, 2 mail does not flow or the relay does not answer.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence

from engine.admin.line import AdminLine
from engine.config.instances import Instance
from engine.config.options import Settings
from engine.errors import PeerProtocolError, RelayError
from engine.health import EXIT_CODES, Finding, Health, Verdict
from engine.jsonform import from_line, to_json
from engine.net.endpoint import Endpoint
from engine.net.listener import parse_interfaces

LIMIT = 20.0
"""Seconds for the whole answer."""
_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - recognised, not bound


def check_health(instances: Sequence[Instance]) -> tuple[str, int]:
    """What to print and the exit code, for the relay that runs with this configuration."""
    health = asyncio.run(_ask(instances))
    return json.dumps(to_json(health), indent=2), EXIT_CODES[health.verdict]


async def _ask(instances: Sequence[Instance]) -> Health:
    endpoints = [each for instance in instances for each in admin_endpoints(instance.settings)]
    problem = 'the configuration has no admin port to ask: add the option "admin"'
    for endpoint in endpoints:
        try:
            async with asyncio.timeout(LIMIT):
                return await _ask_one(endpoint)
        except TimeoutError:
            problem = f"the relay at {endpoint.display()} does not answer"
        except RelayError as error:
            problem = str(error)
    finding = Finding(subject="reachable", verdict=Verdict.UNHEALTHY, text=problem)
    return Health(verdict=Verdict.UNHEALTHY, findings=(finding,), relays=())


async def _ask_one(endpoint: Endpoint) -> Health:
    line = await AdminLine.open(endpoint)
    try:
        answer = await line.ask("health")
    finally:
        line.close()
        await line.gone()
    try:
        return from_line(Health, "".join(answer))
    except ValueError as error:
        raise PeerProtocolError(f"what listens at {endpoint.display()} does not tell its health") from error


def admin_endpoints(settings: Settings) -> Iterator[Endpoint]:
    """Where the admin interface of these settings can be reached from this computer."""
    if not settings.admin_listener:
        return
    port = str(settings.admin)
    if not settings.interface:
        yield Endpoint(text=f"127.0.0.1:{port}", host="127.0.0.1", service=port)
    else:
        for target in parse_interfaces(settings.interface, "admin"):
            host = _ANY.get(target.address, target.address)
            if target.path:
                yield Endpoint(text=target.path, path=target.path)
            elif host:
                yield Endpoint(text=f"{host}:{port}", host=host, service=port)
