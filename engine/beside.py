"""A relay that runs elsewhere on this computer and does not show its messages: they are read where they lie.

An original engine tells no more than the names of messages over its admin port (spec gui.md D2). Where its spool
folder may be read, the folder says the rest; where it may be written to, messages are renamed and removed by the
rules by which engines share a folder: a message that is being forwarded is left alone. Envelopes are written anew only
where the relay can read them afterwards: in a folder of our own, or one that gives its group to its files.
"""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeGuard

from engine.admin.link import AdminLink
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.config.values import Durability
from engine.errors import RelayError
from engine.events import QueueChanged
from engine.link import (
    Action,
    ActionResult,
    Capability,
    Connection,
    Delete,
    EngineStatus,
    ForwardNow,
    Hold,
    QueueAccess,
    Release,
    Restore,
    Resubmit,
    Retry,
    Revise,
)
from engine.loading import load, usable
from engine.local_queue import LocalQueue, MessageAction, handle
from engine.spool.directory import DirectorySpool
from engine.spool.store import Spool

READING: Final = frozenset({Capability.DETAILS, Capability.FOLDERS})
RENAMING: Final = frozenset({Capability.HOLD, Capability.DELETE})
COPYING: Final = frozenset({Capability.RETRY, Capability.EDIT})
"""What writes envelopes anew: they belong to whoever does it."""


class BesideLink(AdminLink):
    """An :class:`AdminLink` to a relay of this computer, helped by its configuration and its folder."""

    def __init__(self, target: str, *, token: str = "", config_file: Path) -> None:
        """``target`` as for :class:`AdminLink`; ``config_file`` is what the relay was started with."""
        super().__init__(target, token=token, config_file=config_file)
        self._config = config_file
        self._settings: Settings | None = None
        self._spool: Spool | None = None
        self._local = LocalQueue(self._open_spool, lambda: ())
        self._more: frozenset[Capability] = frozenset()
        self._opening = asyncio.Lock()

    @property
    def queue(self) -> QueueAccess:
        return self._local if self._helping() else super().queue

    async def folders(self) -> Sequence[str]:
        return await self._local.folders() if self._helping() else await super().folders()

    def folder(self, name: str) -> QueueAccess:
        return LocalQueue(self._open_spool, lambda: (), name) if self._helping() else super().folder(name)

    async def connect(self) -> None:
        """See :meth:`AdminLink.connect`; finds out before what can be done to the folder."""
        if self._settings is None:
            self._settings, self._more = await asyncio.to_thread(_look, self._config)
        await super().connect()

    async def close(self) -> None:
        """Let go of the connection and of the folder; the engine goes on as it is."""
        await super().close()
        async with self._opening:
            if self._spool is not None:
                await asyncio.to_thread(self._spool.close)
                self._spool = None

    def status(self) -> EngineStatus:
        told = super().status()
        if self._settings is None or not self._helps(told):
            return told
        folder, hop = Path(self._settings.spool_dir), self._settings.next_hop
        return replace(told, spool_dir=folder, forward_to=hop, capabilities=told.capabilities | self._more)

    async def act(self, action: Action) -> ActionResult:
        if self._helping() and _is_possible(action, self._more):
            result = await handle(action, await self._open_spool(), ())
            if result.done and isinstance(action, Retry | Revise | Resubmit):
                await super().act(ForwardNow())
            self._bus.publish(QueueChanged(messages=action.messages))
            return result
        return await super().act(action)

    def _helping(self) -> bool:
        return self._helps(super().status())

    def _helps(self, told: EngineStatus) -> bool:
        """Whether the folder is needed: not where the relay shows its messages itself, or wants its token first."""
        able = told.connection is Connection.CONNECTED and Capability.FORWARD in told.capabilities
        return able and bool(self._more) and Capability.DETAILS not in told.capabilities

    async def _open_spool(self) -> Spool:
        async with self._opening:
            if self._spool is None:
                assert self._settings is not None, "nothing is read before the settings are"
                self._spool = await asyncio.to_thread(_spool_of, self._settings)
            return self._spool


def _look(config_file: Path) -> tuple[Settings | None, frozenset[Capability]]:
    """The settings of a configuration, and what may be done in its spool folder; blocks on files."""
    try:
        settings = usable(load(config_file, base=config_file.parent))
    except RelayError:
        return None, frozenset()
    if not os.access(settings.spool_dir, os.R_OK | os.X_OK):
        return settings, frozenset()
    if not os.access(settings.spool_dir, os.W_OK):
        return settings, READING
    copying = COPYING if _keeps_readable(Path(settings.spool_dir)) else frozenset[Capability]()
    return settings, READING | RENAMING | copying


def _keeps_readable(folder: Path) -> bool:
    """Whether the relay can read what this account writes into ``folder``."""
    if sys.platform == "win32":
        return True
    try:
        status = folder.stat()
    except OSError:
        return False
    return status.st_uid == os.geteuid() or bool(status.st_mode & stat.S_ISGID)


def _is_possible(action: Action, able: frozenset[Capability]) -> TypeGuard[MessageAction]:
    match action:
        case Hold() | Release():
            return Capability.HOLD in able
        case Delete():
            return Capability.DELETE in able
        case Retry():
            return Capability.RETRY in able
        case Revise() | Resubmit() | Restore():
            return Capability.EDIT in able
        case _:
            return False


def _spool_of(settings: Settings) -> DirectorySpool:
    durable = settings.durability is Durability.FULL
    return DirectorySpool(Path(settings.spool_dir), SystemClock(), durable=durable)
