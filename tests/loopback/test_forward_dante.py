"""Forwarding through a real SOCKS 4a proxy (spec forwarding.md 3.4)."""

from collections.abc import Iterator

import pytest

from engine.link import MessageState
from tests.support import dante
from tests.support.forwarding import CONTENT, Rig
from tests.support.program import free_port
from tests.support.sink import Sink

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(bool(dante.missing()), reason=dante.missing()),
]


@pytest.fixture(scope="module")
def refused() -> int:
    return free_port()


@pytest.fixture(scope="module")
def proxy(refused: int) -> Iterator[int]:
    with dante.running_dante(refused=refused) as port:
        yield port


async def test_the_proxy_makes_the_connection(proxy: int) -> None:
    async with Sink() as sink:
        rig = Rig(f"127.0.0.1:{sink.port}@127.0.0.1:{proxy}")
        await rig.put()
        await rig.put(CONTENT * 5000)
        result = await rig.forward()
    assert (result.sent, result.error) == (2, "")
    assert [each.content for each in sink.messages] == [CONTENT, CONTENT * 5000]


async def test_what_the_proxy_refuses_stays_in_the_queue(proxy: int, refused: int) -> None:
    rig = Rig(f"127.0.0.1:{refused}@127.0.0.1:{proxy}")
    message = await rig.put()
    result = await rig.forward()
    assert result.error == "socks error: request rejected"
    assert await rig.state(message) is MessageState.QUEUED
