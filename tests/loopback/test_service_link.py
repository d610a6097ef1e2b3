"""A relay that runs as a service is started and stopped where it runs, from a window that only watches it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from emailrelay_gui.service_link import ServiceLink
from emailrelay_gui.wizard.services.base import NoServices, NotPermitted
from engine.api import Capability, Connection, MessageId, RunState
from tests.support.engineproc import Engine
from tests.support.one_service import OneService
from tests.support.program import free_port
from tests.support.spoolfiles import put

pytestmark = pytest.mark.slow
QUEUED = MessageId("emailrelay.4753.1795347983.1")


@pytest.fixture
def admin() -> int:
    return free_port()


@pytest.fixture
def engine(tmp_path: Path, admin: int) -> Iterator[Engine]:
    made = Engine(tmp_path, f"admin {admin}", "interface admin=127.0.0.1")
    put(made.spool, f"{QUEUED}.content", f"{QUEUED}.envelope.hold")
    made.start()
    yield made
    if made.program.code is None:
        made.stop()


@pytest.fixture
async def link(engine: Engine, admin: int) -> AsyncIterator[ServiceLink]:
    services = OneService(engine=engine)
    made = ServiceLink(f"127.0.0.1:{admin}", config_file=engine.config, services=services)
    await made.connect()
    yield made
    await made.close()


async def test_the_service_is_stopped_and_started_again(link: ServiceLink, engine: Engine) -> None:
    assert Capability.START_STOP in link.status().capabilities
    assert (link.status().state, link.status().connection) == (RunState.RUNNING, Connection.CONNECTED)

    await link.stop()
    status = link.status()
    assert engine.program.code is not None
    assert (status.state, status.connection, status.problem) == (RunState.STOPPED, Connection.LOCAL, "")
    assert Capability.START_STOP in status.capabilities
    assert Capability.HOLD not in status.capabilities
    assert [each.id for each in await link.queue.messages()] == [QUEUED], "read where it lies"

    await link.start()
    assert engine.program.code is None
    assert (link.status().state, link.status().connection) == (RunState.RUNNING, Connection.CONNECTED)
    assert Capability.HOLD in link.status().capabilities


async def test_a_permission_that_is_not_given_leaves_the_service_running(engine: Engine, admin: int) -> None:
    services = OneService(engine=engine, permitted=False)
    link = ServiceLink(f"127.0.0.1:{admin}", config_file=engine.config, services=services)
    await link.connect()
    try:
        with pytest.raises(NotPermitted):
            await link.stop()

        assert engine.program.code is None
        assert (link.status().state, link.status().connection) == (RunState.RUNNING, Connection.CONNECTED)
    finally:
        await link.close()


async def test_a_relay_that_is_no_service_is_not_started_or_stopped(engine: Engine, admin: int) -> None:
    link = ServiceLink(f"127.0.0.1:{admin}", config_file=engine.config, services=NoServices())
    await link.connect()
    try:
        assert Capability.START_STOP not in link.status().capabilities
    finally:
        await link.close()
