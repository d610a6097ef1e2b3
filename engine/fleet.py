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
from engine.relay import Relay, first_of
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
        self, instances: Sequence[Instance], *, buses: Sequence[Bus], clock: Clock, keyring: SystemKeyring
    ) -> None:
        """``buses`` has one for each instance, in order."""
        self.members = tuple(
            Member(
                name=instance.name,
                relay=Relay(instance.settings, bus=bus, clock=clock, keyring=keyring, name=instance.name),
                bus=bus,
                spool_dir=Path(instance.settings.spool_dir),
            )
            for instance, bus in zip(instances, buses, strict=True)
        )

    @property
    def first(self) -> Relay:
        """The relay whose settings hold for the process."""
        return self.members[0].relay

    def prepare(self) -> None:
        """Check and open all that can fail, as :meth:`Relay.prepare` does; nothing is left open when it raises."""
        try:
            for member in self.members:
                member.relay.prepare()
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Close what :meth:`prepare` opened, when :meth:`run` will not be called."""
        for member in self.members:
            member.relay.discard()

    async def run(self, spools: Mapping[Path, Spool], ready: Callable[[], None]) -> None:
        """Serve until :meth:`request_stop`; ``ready`` is called once all listeners of all relays accept."""
        waiting = {member.name for member in self.members}

        def one_more(name: str) -> None:
            waiting.discard(name)
            if not waiting:
                ready()

        async def serve(member: Member) -> None:
            try:
                await member.relay.run(spools[member.spool_dir], lambda: one_more(member.name))
            finally:
                self.request_stop()

        try:
            async with asyncio.TaskGroup() as group:
                for member in self.members:
                    group.create_task(serve(member), name=f"relay {member.name}".rstrip())
        except BaseExceptionGroup as errors:
            raise first_of(errors) from errors
        finally:
            self.discard()

    def request_stop(self) -> None:
        """Make :meth:`run` end in good order; may be called again."""
        for member in self.members:
            member.relay.request_stop()
