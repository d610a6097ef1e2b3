"""A forwarding run on its own, by the admin command ``flush`` (spec forwarding.md 1.3)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from tests.support.admin import PROMPT, RawAdmin, eventually
from tests.support.engineproc import running_engine
from tests.support.program import free_port
from tests.support.sink import Act, Sink

pytestmark = pytest.mark.slow


@pytest.fixture
async def sink() -> AsyncIterator[Sink]:
    async with Sink() as made:
        yield made


async def fill(folder: Path, messages: int) -> None:
    await asyncio.to_thread(folder.mkdir)
    spool = DirectorySpool(folder, SystemClock(), durable=False)
    for _ in range(messages):
        draft = spool.begin()
        draft.write(b"Subject: x\r\n\r\nhello\r\n")
        draft.seal(Envelope(reverse_path="from@x.example", remote=("to@y.example",)))
        await draft.commit()
    await asyncio.to_thread(spool.close)


async def ask(admin: RawAdmin, line: str) -> str:
    return (await asyncio.to_thread(admin.ask, line)).strip()


async def test_a_session_has_one_flush_at_a_time_and_others_have_their_own(tmp_path: Path, sink: Sink) -> None:
    sink.once("MAIL", Act.HANG)
    await fill(tmp_path / "spool", 1)
    port = free_port()
    with running_engine(tmp_path, f"forward-to {sink.address}", f"admin {port}", "user root") as engine:
        with RawAdmin(port) as one, RawAdmin(port) as other:
            await asyncio.to_thread(one.send, b"flush\n")
            await sink.wait_for(lambda: bool(sink.talks) and len(sink.talks[0].lines) == 2)
            assert await ask(one, "flush") == "error: still working"
            assert await ask(other, "flush") == "error: no messages to send"
            await sink.drop_all()
            told = await asyncio.to_thread(one.until, PROMPT)
            assert told.replace(b"\r", b"") == b"error: peer disconnected\n" + PROMPT
        said = "error: forwarding: peer disconnected"
        await eventually(lambda: said in engine.output(), what="the error in the log")


async def test_a_flush_is_well_even_if_all_is_refused(tmp_path: Path, sink: Sink) -> None:
    await fill(tmp_path / "spool", 3)
    port = free_port()
    with running_engine(tmp_path, f"forward-to {sink.address}", f"admin {port}", "user root") as engine:
        with RawAdmin(port) as admin:
            for verb in ("MAIL", "RCPT", "DOT"):
                sink.once(verb, "554 no")
            assert await ask(admin, "flush") == "OK"
            assert await ask(admin, "flush") == "error: no messages to send"
        names = await asyncio.to_thread(lambda: [each.name for each in engine.spool.glob("*.envelope*")])
    assert [each.endswith(".envelope.bad") for each in names] == [True] * 3
    assert not sink.messages


async def test_a_trigger_without_an_address_is_ignored(tmp_path: Path) -> None:
    await fill(tmp_path / "spool", 1)
    port = free_port()
    with running_engine(tmp_path, f"admin {port}", "poll 1", "user root") as engine:
        with RawAdmin(port) as admin:
            none = "error: no remote server configured: use --forward-to"
            assert [await ask(admin, each) for each in ("forward", "flush")] == [none, none]
        assert "forwarding" not in engine.output()
