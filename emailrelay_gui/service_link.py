"""The link to a relay that runs as a service of this computer, which is started and stopped there (spec gui.md D2).

Promises: start and stop are offered only where the system knows a service with this configuration; the system asks
for the permission that they need, and nothing waits for that in the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from emailrelay_gui.wizard.services.base import Service, Services
from engine.api import BesideLink, Capability, Connection, EngineStatus, RelayError, RunState, say

PATIENCE = 30.0
"""Seconds that a service has until its control port answers, or no longer does."""
LOOK = 0.1
"""Seconds between two looks whether it does."""
STILL = frozenset({Capability.DETAILS, Capability.FOLDERS})
"""What can be done to the folder of a relay that does not run: nobody would take up what is changed there."""


class ServiceLink(BesideLink):
    """A :class:`~engine.api.BesideLink` that starts and stops the service itself, where there is one."""

    def __init__(self, target: str, *, token: str = "", config_file: Path, services: Services) -> None:
        """``services`` are those of this computer; the others as for :class:`~engine.api.BesideLink`."""
        super().__init__(target, token=token, config_file=config_file)
        self._services = services
        self._service: Service | None = None
        self._switching: RunState | None = None
        self._stopped = False

    async def connect(self) -> None:
        """See :meth:`BesideLink.connect`; finds out before whether a service runs the relay."""
        if self._service is None:
            self._service = await asyncio.to_thread(self._find)
        await super().connect()

    async def start(self) -> None:
        """Start the service, and wait until it answers; raises :class:`~engine.errors.RelayError`."""
        service = self._service
        if service is None:
            await super().start()
            return
        if not await self._switch(RunState.STARTING, self._services.start, service):
            raise RelayError(say("The service {name} was started, but does not answer yet.", name=service.name))

    async def stop(self) -> None:
        """Stop the service; raises :class:`~engine.errors.RelayError` with what the system has against it."""
        service = self._service
        if service is None:
            await super().stop()
            return
        await self._switch(RunState.STOPPING, self._services.stop, service)

    def status(self) -> EngineStatus:
        told = super().status()
        if self._service is None:
            return told
        if self._switching is not None:
            return _off(told, self._switching)
        if self._down(told):
            able = self._more & STILL | {Capability.START_STOP}
            folder = Path(self._settings.spool_dir) if self._settings is not None and self._more else None
            return replace(_off(told, RunState.STOPPED), capabilities=able, spool_dir=folder)
        return replace(told, capabilities=told.capabilities | {Capability.START_STOP})

    def _helps(self, told: EngineStatus) -> bool:
        return (self._down(told) and bool(self._more)) or super()._helps(told)

    def _down(self, told: EngineStatus) -> bool:
        """Whether it was stopped here, and nobody has started it since."""
        return self._stopped and told.connection is not Connection.CONNECTED

    def _find(self) -> Service | None:
        found = self._services.present(self._config)
        return None if found is None or self._services.why_not(found.scope) else found

    async def _switch(self, state: RunState, work: Callable[[Service], None], service: Service) -> bool:
        """Have the system do it, which may take long: it may ask for a password. Whether the relay followed."""
        self._switching = state
        try:
            await asyncio.to_thread(work, service)
            starting = state is RunState.STARTING
            followed = await self._settled(connected=starting)
            self._stopped = followed and not starting
            return followed
        finally:
            self._switching = None

    async def _settled(self, *, connected: bool) -> bool:
        """Whether the connection is there, or gone, before long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while (super().status().connection is Connection.CONNECTED) is not connected:
                    if connected:
                        with suppress(RelayError):
                            await super().connect()
                    await asyncio.sleep(LOOK)
                return True
        return False


def _off(told: EngineStatus, state: RunState) -> EngineStatus:
    """A relay that does not run, which is no fault of the connection."""
    return replace(told, state=state, connection=Connection.LOCAL, started=0.0, listening=(), problem="", retry_at=0.0)
