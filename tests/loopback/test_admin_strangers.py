"""Who is not let in at the admin port (spec reliability-security.md P12)."""

from __future__ import annotations

import asyncio

import pytest

from engine.admin.desk import Charge
from engine.admin.server import AdminServer
from engine.bus import Bus
from engine.clock import Clock, SystemClock
from engine.config.options import Settings
from engine.events import Notice, Service, SessionOpened
from engine.overview import Overview
from engine.server.refusals import MOST
from engine.spool.memory import MemorySpool


class Stranger(asyncio.Transport):
    """A connection from far away."""

    aborted = False

    def get_extra_info(self, name: str, default: object = None) -> object:
        return ("203.0.113.5", 57731) if name == "peername" else default

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """There is nothing to write to."""

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """Nothing will come."""

    def abort(self) -> None:
        self.aborted = True


async def no_flush() -> str:
    """Nothing is forwarded here."""
    return ""


def admin_server(clock: Clock, bus: Bus, *, remote: bool) -> AdminServer:
    charge = Charge(
        spool=MemorySpool(clock),
        bus=bus,
        forwarder=None,
        server=None,
        blocklists=None,
        flush=no_flush,
        keep_trash=False,
    )
    settings = Settings(admin=0, remote_clients=remote)
    return AdminServer(settings=settings, charge=charge, around=Overview(clock, lambda: None), token=b"", clock=clock)


@pytest.mark.parametrize("remote", [False, True], ids=["as usual", "with remote-clients"])
async def test_a_client_from_far_away_is_let_in_only_with_remote_clients(*, remote: bool) -> None:
    clock = SystemClock()
    bus = Bus(clock)
    server = admin_server(clock, bus, remote=remote)
    events, stranger = bus.subscribe(), Stranger()
    server.enter(stranger)
    assert stranger.aborted is not remote
    seen = [each.event for each in events.take()]
    if remote:
        assert seen == [SessionOpened(service=Service.ADMIN, session=1, peer="203.0.113.5:57731")]
    else:
        assert [each.text for each in seen if isinstance(each, Notice)] == [
            "configured to reject non-local admin connection: 203.0.113.5 is not in "  # noqa: ISC004 - one line of the log
            "127.0.0.0/8, 169.254.0.0/16, 10.0.0.0/8, 172.16.0.0/12, or 192.168.0.0/16",
            "connection rejected from 203.0.113.5:57731",
        ]


async def test_of_many_clients_from_far_away_the_first_are_told_and_the_rest_counted() -> None:
    bus = Bus(SystemClock())
    server = admin_server(SystemClock(), bus, remote=False)
    events = bus.subscribe()
    for _ in range(MOST + 7):
        server.enter(Stranger())
    await server.stop(0)
    told = [each.event.text for each in events.take() if isinstance(each.event, Notice)]
    assert told.count("connection rejected from 203.0.113.5:57731") == MOST
    assert told[2 * MOST :] == ["7 more connections rejected within 60 s"]
