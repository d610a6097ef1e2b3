"""A forwarder with filters on a spool in a folder, and what it published."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.bus import Bus
from engine.config.options import Settings
from engine.events import Event, Level, MessageId, Notice
from engine.filters.settings import FilterSettings
from engine.forward.forwarder import Forwarder
from engine.forward.screening import Screens
from engine.forward.worker import RunResult
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope, decode
from tests.support.forwarding import CONTENT, HandClock


class Outward:
    """What a test of filters on the way out needs; use :func:`outward`."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address
        self.clock = HandClock()
        self.spool = DirectorySpool(folder, self.clock, durable=False)
        self.bus = Bus(self.clock)
        self._heard = self.bus.subscribe(wire=False)
        self.events: list[Event] = []

    async def put(self, data: bytes = CONTENT, /, **changes: Any) -> MessageId:
        """Queue a message; ``changes`` are fields of its envelope."""
        draft = self.spool.begin()
        draft.write(data)
        draft.seal(replace(Envelope(reverse_path="from@x.example", remote=("to@y.example",)), **changes))
        await draft.commit()
        return draft.id

    def make(self, *specs: str | Path, **options: Any) -> Forwarder:
        """The forwarder with these filters and options."""

        def say(level: Level, text: str, message: MessageId | None) -> None:
            self.bus.publish(Notice(level=level, text=text, message=message))

        settings = Settings(forward_to=self.address, client_filter=tuple(str(each) for each in specs), **options)
        forwarder = Forwarder(
            settings=settings,
            spool=self.spool,
            bus=self.bus,
            clock=self.clock,
            accounts=None,
            keyring=None,
            tls=None,
            domain="me.example",
        )
        about = FilterSettings(
            timeout=settings.filter_timeout,
            spool_dir=self.folder,
            delivery_dir=self.folder,
            domain="me.example",
            base=self.folder,
        )
        forwarder.use_filters(Screens(settings.client_filter, about, say=say, clock=self.clock))
        return forwarder

    async def forward(self, *specs: str | Path, **options: Any) -> RunResult:
        """One run with these filters and options."""
        return await self.make(*specs, **options).run_once("startup")

    def of(self, kind: type[Any]) -> list[Any]:
        """The events of one kind, in order."""
        self.events.extend(stamped.event for stamped in self._heard.take())
        return [event for event in self.events if isinstance(event, kind)]

    def texts(self, level: Level | None = None) -> list[str]:
        """What the log is told besides."""
        return [event.text for event in self.of(Notice) if level in {None, event.level}]

    def states(self, message: MessageId) -> str:
        """What files there are of a message: the suffix of its envelope, and ``c`` for its content."""
        names = sorted(each.name.removeprefix(f"{message}.") for each in self.folder.glob(f"{message}.*"))
        return " ".join("c" if each == "content" else each.removeprefix("envelope") or "queued" for each in names)

    def envelope(self, message: MessageId, suffix: str = "") -> Envelope:
        """Its envelope as stored."""
        return decode((self.folder / f"{message}.envelope{suffix}").read_bytes())

    def script(self, text: str, name: str = "f.sh") -> Path:
        """A filter program beside the spool; ``$1`` is the content, ``$2`` the envelope."""
        path = self.folder.parent / name
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)
        return path


@asynccontextmanager
async def outward(folder: Path, address: str) -> AsyncGenerator[Outward]:
    """A spool in the sub-folder ``spool`` of ``folder``."""
    spool = folder / "spool"
    spool.mkdir()
    rig = Outward(spool, address)
    try:
        yield rig
    finally:
        await asyncio.to_thread(rig.spool.close)
