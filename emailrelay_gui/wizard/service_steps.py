"""The part of Apply that is about a service: made, started anew, removed, and back again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from emailrelay_gui.wizard.changes import Plan, ServiceChange
from emailrelay_gui.wizard.services.base import NotPermitted, Service, Services
from engine.api import RelayError, say

Step = tuple[str, Callable[[], Awaitable[str]]]
"""The title of an action, and the action."""


def titles(change: ServiceChange) -> tuple[tuple[str, bool], ...]:
    """What is done, each with whether it takes a service away."""
    old, new = change.old, change.new
    same = old is not None and new is not None and (old.name, old.scope) == (new.name, new.scope)
    gone = () if old is None or same else ((_gone(old), True),)
    if new is None:
        return gone
    if same:
        return ((say("Service {name} started anew", name=new.name), False),)
    return (*gone, (_come(new), False))


def _gone(service: Service) -> str:
    return (
        say("Service {name} stopped and removed", name=service.name)
        if service.ours
        else say("Service {name} stopped and switched off", name=service.name)
    )


def _come(service: Service) -> str:
    return (
        say("Service {name} made and started", name=service.name)
        if service.ours
        else say("Service {name} switched on and started", name=service.name)
    )


def service_titles(plan: Plan) -> tuple[str, ...]:
    """What a plan does about services, in words."""
    return tuple(title for title, _ in titles(plan.service)) if plan.service is not None else ()


@dataclass(slots=True)
class ServiceSteps:
    """One change; ``release`` stops the relay of this application and tells whether one ran."""

    change: ServiceChange
    services: Services
    release: Callable[[], Awaitable[bool]] | None = None
    released: bool = field(default=False, init=False)
    """Whether a relay of this application was stopped for the service, so that undoing has to start it again."""
    _removed: bool = field(default=False, init=False)
    _made: bool = field(default=False, init=False)

    def steps(self) -> tuple[Step, ...]:
        """In the order in which they have to be run."""
        work = {True: self._remove, False: self._make}
        return tuple((title, work[goes]) for title, goes in titles(self.change))

    async def take_away(self) -> tuple[str, ...]:
        """Undo, before the files: remove the new service; returns what could not be, in sentences. Can be repeated."""
        new = self.change.new
        if not self._made or new is None or self._same:
            return ()
        try:
            await asyncio.to_thread(self._take_away, new)
        except RelayError as error:
            return (say("The service {name} is still there. {reason}", name=new.name, reason=error),)
        self._made = False
        return ()

    async def bring_back(self) -> tuple[str, ...]:
        """Undo, after the files: back to the old service; returns what could not be. Can be repeated."""
        old = self.change.old
        if old is None or not (self._removed or self._made):
            return ()
        try:
            await asyncio.to_thread(self.services.install, old)
        except RelayError as error:
            return (say("The service {name} is not back. {reason}", name=old.name, reason=error),)
        self._removed = False
        if self._same:
            self._made = False
        return ()

    @property
    def _same(self) -> bool:
        """Whether the service stays and is only started anew."""
        old, new = self.change.old, self.change.new
        return old is not None and new is not None and (old.name, old.scope) == (new.name, new.scope)

    def _take_away(self, service: Service) -> None:
        """Not asked for when making it came to nothing: that may want a permission."""
        file = service.file
        written = service.ours and file is not None and file.exists()
        if written or self.services.present(service.config_file) is not None:
            self.services.remove(service)

    async def _make(self) -> str:
        assert self.change.new is not None
        if self.release is not None:
            self.released = await self.release() or self.released
        self._made = True  # also when it fails half-way
        try:
            await asyncio.to_thread(self.services.install, self.change.new)
        except NotPermitted:
            self._made = False
            raise
        return ""

    async def _remove(self) -> str:
        assert self.change.old is not None
        self._removed = True
        try:
            await asyncio.to_thread(self.services.remove, self.change.old)
        except NotPermitted:
            self._removed = False
            raise
        return ""
