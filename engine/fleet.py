"""The relays of one configuration in one process, started and stopped as one (spec process.md 2.6).

Usually there is a single one. Promises: either all of them run or none; when one of them ends, all end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.bus import Bus
from engine.clock import Clock
from engine.config.instances import Instance
from engine.errors import first_of
from engine.net.listener import remove_socket
from engine.overview import Overview, needs_overview
from engine.privilege import Privileges
from engine.relay import Relay
from engine.secrets.system_keyring import SystemKeyring
from engine.spool.store import Spool


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One relay with the stream of its events."""

    name: str
    relay: Relay
    bus: Bus
    spool_dir: Path


class Fleet:
    """The relays for all instances; used once."""

    def __init__(
        self,
        instances: Sequence[Instance],
        *,
        buses: Sequence[Bus],
        clock: Clock,
        keyring: SystemKeyring,
        rights: Privileges | None = None,
    ) -> None:
        """``buses`` has one for each instance, in order; ``rights``: as whom files are handled."""
        self.members = tuple(
            Member(
                name=instance.name,
                relay=Relay(
                    instance.settings, bus=bus, clock=clock, keyring=keyring, name=instance.name, rights=rights
                ),
                bus=bus,
                spool_dir=Path(instance.settings.spool_dir),
            )
            for instance, bus in zip(instances, buses, strict=True)
        )
        self.overview: Overview | None = None
        """Only where somebody may ask: with an admin interface, or monitoring."""
        if any(needs_overview(instance.settings) for instance in instances):
            self.overview = Overview(clock, self.request_stop)
            for member in self.members:
                self.overview.watch(member.name, member.relay, member.bus)
                member.relay.around = self.overview

    @property
    def first(self) -> Relay:
        """The relay whose settings hold for the process."""
        return self.members[0].relay

    def prepare(self) -> None:
        """Check and open all that can fail, as :meth:`Relay.prepare` does; nothing is left open when it raises."""
        try:
            if self.overview is not None:
                self.overview.prepare()
            for member in self.members:
                member.relay.prepare()
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Close what :meth:`prepare` opened, when :meth:`run` will not be called."""
        for member in self.members:
            member.relay.discard()
        if self.overview is not None:
            self.overview.close()

    async def run(self, spools: Mapping[Path, Spool], ready: Callable[[], None]) -> None:
        """Serve until :meth:`request_stop`; ``ready`` is called once all listeners of all relays accept."""
        waiting = {member.name for member in self.members}

        def one_more(name: str) -> None:
            waiting.discard(name)
            if not waiting:
                ready()

        async def serve(member: Member) -> None:
            try:
                if self.overview is not None:
                    self.overview.started(member.relay, spools[member.spool_dir])
                await member.relay.run(spools[member.spool_dir], lambda: one_more(member.name))
            finally:
                self.request_stop()

        try:
            async with asyncio.TaskGroup() as group:
                if self.overview is not None:
                    group.create_task(self.overview.run(), name="overview")
                async with asyncio.TaskGroup() as relays:
                    for member in self.members:
                        relays.create_task(serve(member), name=f"relay {member.name}".rstrip())
                if self.overview is not None:
                    self.overview.close()
        except BaseExceptionGroup as errors:
            raise first_of(errors) from errors
        finally:
            self.discard()

    @property
    def has_paths(self) -> bool:
        """Whether a relay listens on a unix-domain socket."""
        return any(member.relay.socket_paths for member in self.members)

    def remove_paths(self) -> None:
        """Remove the files of unix-domain sockets, once nobody listens there any more (spec process.md 8, 14)."""
        for member in self.members:
            for path in member.relay.socket_paths:
                remove_socket(path)

    async def reload(self) -> None:
        """Look at once at the files that may have changed: secrets and certificates."""
        for member in self.members:
            await member.relay.reload()

    def request_stop(self) -> None:
        """Make :meth:`run` end in good order; may be called again."""
        for member in self.members:
            member.relay.request_stop()
