"""Every outgoing step has a deadline (spec forwarding.md 3.5, reliability-security.md D14, Q12); the clock jumps."""

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.events import MessageDeferred
from engine.link import MessageState
from engine.net.tls import client_context
from tests.support.ca import CertificateAuthority
from tests.support.forwarding import RETRY, Rig
from tests.support.jumping_loop import run_jumping
from tests.support.sink import Act, Sink


async def measured(rig: Rig, **options: Any) -> tuple[str, float]:
    """Why a run ended, and the seconds that it took on the loop's clock."""
    loop = asyncio.get_running_loop()
    start = loop.time()
    result = await rig.forward(**options)
    return result.error, loop.time() - start


@pytest.mark.parametrize(
    ("verb", "act", "limit"),
    [(verb, act, 60) for verb in ("EHLO", "MAIL", "RCPT", "DATA", "DOT") for act in (Act.HANG, Act.TRICKLE)]
    + [("DOT", Act.HANG, 1800)],
)
def test_a_server_that_does_not_answer_in_time_is_given_up(verb: str, act: Act, limit: int) -> None:
    error = f"smtp error: response timeout after {limit}s{': possible duplicate' if verb == 'DOT' else ''}"

    async def test() -> None:
        async with Sink(extensions=tuple(f"WORD{number}" for number in range(90))) as sink:
            sink.always(verb, act)
            rig = Rig(sink.address)
            message = await rig.put()
            told, took = await measured(rig, response_timeout=limit)
        assert told == error
        assert limit <= took < limit + 5
        assert (await rig.row(message)).reason == error

    run_jumping(test)


def test_a_server_that_says_nothing_at_first_is_greeted_nevertheless() -> None:
    async def test() -> None:
        async with Sink() as sink:
            sink.always("GREETING", Act.NOTHING)
            rig = Rig(sink.address)
            await rig.put()
            told, took = await measured(rig)
        assert told == ""
        assert 20 <= took < 25
        assert "timeout: no greeting from remote server after 20s: continuing" in rig.texts()
        assert len(sink.messages) == 1

    run_jumping(test)


@pytest.mark.slow
def test_a_greeting_that_comes_too_late_is_an_unexpected_response() -> None:
    async def test() -> None:
        async with Sink() as sink:
            sink.always("GREETING", Act.TRICKLE)
            rig = Rig(sink.address)
            message = await rig.put()
            told, _ = await measured(rig)
        assert told.startswith("smtp error: unexpected response")
        assert await rig.state(message) is MessageState.FAILED

    run_jumping(test)


@pytest.mark.slow
def test_no_limit_means_to_wait_for_as_long_as_it_takes() -> None:
    async def test() -> None:
        async with Sink() as sink:
            sink.always("MAIL", Act.TRICKLE)
            sink.always("DOT", Act.TRICKLE)
            rig = Rig(sink.address)
            await rig.put()
            told, took = await measured(rig, response_timeout=0)
        assert told == ""
        assert took > 250

    run_jumping(test)


@pytest.mark.slow
@pytest.mark.parametrize("limit", [60, 1800])
def test_content_that_nobody_takes_is_given_up_for_lack_of_progress(limit: int) -> None:
    async def test() -> None:
        async with Sink() as sink:
            sink.always("CONTENT", Act.STALL)
            rig = Rig(sink.address)
            await rig.put(b"x" * 16_000_000)
            told, took = await measured(rig, response_timeout=limit)
        stall = min(limit, 180)
        assert told == f"smtp error: flow-control timeout after {stall}s"
        assert stall <= took < stall + 30

    run_jumping(test)


def listening(then: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Any]) -> Any:
    return asyncio.start_server(then, "127.0.0.1", 0)


async def _silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while await reader.read(65536):
        pass
    writer.close()


def test_a_handshake_that_does_not_come_about_is_given_up(tmp_path: Path) -> None:
    async def test() -> None:
        async with await listening(_silent) as server:
            authority = CertificateAuthority(tmp_path)
            rig = Rig(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
            rig.tls = client_context(Settings(client_tls_connection=True, client_tls_verify=str(authority.file)))
            await rig.put()
            told, took = await measured(rig, client_tls_connection=True, forward_retry=RETRY)
        assert told == "tls error: secure connection timeout after 40s"
        assert 40 <= took < 45
        assert rig.of(MessageDeferred)[0].reason == told
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    run_jumping(test)


def test_a_proxy_that_says_nothing_is_given_up() -> None:
    async def test() -> None:
        async with await listening(_silent) as server:
            proxy = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
            rig = Rig(f"mail.example.com:25@{proxy}")
            message = await rig.put()
            told, took = await measured(rig)
        assert told.endswith("timed out after 40s")
        assert 40 <= took < 45
        assert await rig.state(message) is MessageState.QUEUED
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    run_jumping(test)


def test_a_host_that_does_not_answer_at_all_is_given_up() -> None:
    async def test() -> None:
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            address = f"127.0.0.1:{full.getsockname()[1]}"
            crowd = [socket.socket() for _ in range(8)]
            for each in crowd:
                # More than wait in the backlog are not answered.
                each.setblocking(False)
                each.connect_ex(full.getsockname())
            rig = Rig(address)
            message = await rig.put()
            told, took = await measured(rig)
            for each in crowd:
                each.close()
        assert told == f"connect failure: cannot connect to {address}: timed out after 40s"
        assert 40 <= took < 45
        assert await rig.state(message) is MessageState.QUEUED

    run_jumping(test)


def test_a_handshake_without_limit_may_take_longer_than_asyncio_would_wait(tmp_path: Path) -> None:
    async def test() -> None:
        async def closes_late(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(1000)
            writer.close()

        async with await listening(closes_late) as server:
            authority = CertificateAuthority(tmp_path)
            rig = Rig(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
            rig.tls = client_context(Settings(client_tls_connection=True, client_tls_verify=str(authority.file)))
            await rig.put()
            told, took = await measured(rig, client_tls_connection=True, connection_timeout=0)
        assert told == "tls error: peer disconnected: ssl connect"
        assert 1000 <= took < 1005
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    run_jumping(test)


@pytest.mark.parametrize(
    ("limit", "greeted"), [(20, 21.0), (20, 19.0), (0, 1000.0)], ids=["late", "in time", "no limit"]
)
def test_a_greeting_is_awaited_for_its_time(limit: int, greeted: float) -> None:
    async def test() -> None:
        async def greets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(greeted)
            writer.write(b"220 hello\r\n")
            while line := await reader.readline():
                writer.write(b"354 go\r\n" if line == b"DATA\r\n" else b"250 ok\r\n")
            writer.close()

        async with await listening(greets) as server:
            rig = Rig(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
            await rig.put(b"")
            told, took = await measured(rig, prompt_timeout=limit)
        late = 0 < limit < greeted
        # the late 220 is taken for the reply to EHLO
        assert told == ("smtp error: unexpected response" if late else "")
        assert greeted - 1 <= took < greeted + 5
        assert ("timeout: no greeting from remote server after 20s: continuing" in rig.texts()) is late
        await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)

    run_jumping(test)
