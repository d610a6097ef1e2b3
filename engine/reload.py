"""Taking up what has changed without ending a session: SIGHUP and the admin command ``reload`` (spec process.md 8, 15).

Promises: the configuration is read and checked as a whole first; when anything in it is wrong, nothing of
it is taken up. Options that cannot change while the relay runs are named in the log, and stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.bus import Bus
from engine.config.instances import Instance
from engine.config.options import OPTIONS, Settings
from engine.config.parser import Resolved
from engine.errors import ConfigError
from engine.events import Level, Notice
from engine.fleet import Fleet
from engine.logpump import LogPump
from engine.logsink import Sink
from engine.privilege import Privileges


class Reloader:
    """What a running program does about it."""

    def __init__(
        self,
        instances: Sequence[Instance],
        *,
        read: Callable[[], Resolved] | None,
        sinks: Sequence[Sink],
        fleet: Fleet,
        rights: Privileges,
    ) -> None:
        """``read`` reads command line and configuration file again; None when that is not possible."""
        self._instances = tuple(instances)
        self._read = read
        self._sinks = tuple(sinks)
        self._fleet = fleet
        self._rights = rights
        self.pumps: Sequence[LogPump] = ()
        """Those that write the log, one for each instance."""

    async def __call__(self) -> str:
        """Do it; the answer says what is wrong, or is empty."""
        for sink in self._sinks:
            if trouble := sink.reopen():
                self._say(Level.ERROR, trouble)
        await self._fleet.reload()
        return self._configuration() if self._read is not None else ""

    def _configuration(self) -> str:
        assert self._read is not None
        try:
            with self._rights.files():
                found = self._read()
        except ConfigError as error:
            return self._refused([str(each) for each in error.problems])
        if found.settings is None:
            return self._refused([str(each) for each in found.problems])
        names = [instance.name for instance in self._instances]
        if [instance.name for instance in found.instances] != names:
            text = "configuration read again: the relays in it are others: they take effect at the next start"
            self._say(Level.WARNING, text)
            return ""
        self._take_up(found.instances)
        return ""

    def _take_up(self, instances: Sequence[Instance]) -> None:
        taken: list[Instance] = []
        for number, (old, new) in enumerate(zip(self._instances, instances, strict=True)):
            live = {name for name in changed(old.settings, new.settings) if not OPTIONS[name].doc.restart}
            stay = [name for name in changed(old.settings, new.settings) if name not in live]
            fields = {OPTIONS[name].field: getattr(new.settings, OPTIONS[name].field) for name in sorted(live)}
            settings = replace(old.settings, **fields)
            taken.append(Instance(name=old.name, settings=settings))
            if number < len(self.pumps):
                self.pumps[number].adopt(settings)
            prefix = f"[{old.name}] " if old.name else ""
            if stay:
                options = ", ".join(f'"{name}"' for name in stay)
                text = f"{prefix}configuration read again: {options} cannot change now: restart the relay for it"
                self._say(Level.WARNING, text)
            elif live:
                options = ", ".join(f'"{name}"' for name in sorted(live))
                self._say(Level.INFO, f"{prefix}configuration read again: {options} changed")
        self._instances = tuple(taken)

    def _refused(self, problems: Sequence[str]) -> str:
        for each in problems:
            self._say(Level.ERROR, f"configuration not taken up: {each}")
        return "; ".join(problems)

    def _say(self, level: Level, text: str) -> None:
        self._bus.publish(Notice(level=level, text=text))

    @property
    def _bus(self) -> Bus:
        return self._fleet.members[0].bus


def changed(old: Settings, new: Settings) -> list[str]:
    """The options in which two settings differ, in the order of the table."""
    return [name for name, row in OPTIONS.items() if getattr(old, row.field) != getattr(new, row.field)]
