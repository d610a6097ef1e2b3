"""Forwarding through a real SOCKS proxy (spec forwarding.md 3.4, reliability-security.md T6)."""

import asyncio
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from engine.link import MessageState
from tests.support import dante
from tests.support.forwarding import CONTENT, RETRY, Rig
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


async def test_the_proxy_looks_the_name_up_and_we_do_not(proxy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def heard(host: str, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", heard)
    async with Sink() as sink:
        rig = Rig(f"localhost:{sink.port}@127.0.0.1:{proxy}")
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.error) == (1, "")
    assert [each.content for each in sink.messages] == [CONTENT]
    assert "127.0.0.1" in asked, "the proxy's own address is looked up"
    assert "localhost" not in asked


async def test_a_proxy_that_wants_a_sign_in_is_trouble_that_may_pass(refused: int) -> None:
    with dante.running_dante(refused=refused, sign_in=True) as port:
        rig = Rig(f"localhost:{refused}@127.0.0.1:{port}")
        message = await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert result.error == "socks error: request rejected"
    assert (result.deferred, await rig.state(message)) == (1, MessageState.QUEUED)


async def test_a_proxy_that_is_not_there_is_trouble_that_may_pass(refused: int) -> None:
    rig = Rig(f"mail.example:25@127.0.0.1:{refused}")
    message = await rig.put()
    result = await rig.forward(forward_retry=RETRY)
    assert result.error == f"connect failure: cannot connect to 127.0.0.1:{refused}"
    assert (result.deferred, await rig.state(message)) == (1, MessageState.QUEUED)


async def test_a_silent_proxy_is_given_up_in_time() -> None:
    over = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        over.set()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        rig = Rig(f"mail.example:25@127.0.0.1:{port}")
        message = await rig.put()
        result = await rig.forward(forward_retry=RETRY, connection_timeout=1)
        await over.wait()
    assert "timed out after 1s" in result.error
    assert (result.deferred, await rig.state(message)) == (1, MessageState.QUEUED)
