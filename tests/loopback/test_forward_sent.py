"""Copies of what was forwarded (option ``keep-sent``)."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import MessageId
from engine.forward.forwarder import Forwarder
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope, decode
from engine.spool.history import failures, with_attempt
from engine.trash import DAY, keep_sent
from tests.support.forwarding import CONTENT, Rig
from tests.support.sink import Sink

TRIED = with_attempt(
    Envelope(reverse_path="a@x.example", remote=("b@y.example",)), time=1, code=451, reason="later", next_attempt=0
)


class Later(SystemClock):
    """A clock that can be moved ahead, in days."""

    days = 0.0

    def time(self) -> float:
        return super().time() + self.days * DAY


async def put(spool: DirectorySpool) -> MessageId:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(TRIED)
    await draft.commit()
    return draft.id


async def forward(spool: DirectorySpool, address: str, **options: Any) -> None:
    clock = SystemClock()
    forwarder = Forwarder(
        settings=Settings(forward_to=address, **options),
        spool=spool,
        bus=Bus(clock),
        clock=clock,
        accounts=None,
        keyring=None,
        tls=None,
        domain="me.example",
    )
    assert (await forwarder.run_once("startup")).error == ""


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.is_file())


async def test_a_copy_of_both_files_is_kept_for_its_days_and_is_no_message_any_more(tmp_path: Path) -> None:
    clock, warnings = Later(), list[str]()
    spool = DirectorySpool(tmp_path, clock, durable=False)
    try:
        message = await put(spool)
        async with Sink() as sink:
            await forward(spool, sink.address, keep_sent=7)
            await forward(spool, sink.address, keep_sent=7)
        assert len(sink.messages) == 1
        assert await spool.messages() == []
        assert not [each for each in names(tmp_path) if each.startswith(message)]
        sent = tmp_path / "sent"
        assert names(sent) == [f"{message}.content", f"{message}.envelope"]
        assert (sent / f"{message}.content").read_bytes() == CONTENT
        assert failures(decode((sent / f"{message}.envelope").read_bytes())) == failures(TRIED)
        for clock.days, left in ((6.9, 2), (7.1, 0)):
            keeping = asyncio.create_task(keep_sent(spool, 7, clock, warnings.append))
            await asyncio.sleep(0)
            assert await spool.empty_sent(0) == 0  # done after the look above, in the same thread
            keeping.cancel()
            await asyncio.wait([keeping])
            assert len(names(sent)) == left
        assert warnings == []
    finally:
        spool.close()


async def test_a_content_that_a_crash_left_behind_joins_its_envelope(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock(), durable=False)
    try:
        message = await put(spool)
        (tmp_path / "sent").mkdir()
        (tmp_path / f"{message}.envelope").rename(tmp_path / "sent" / f"{message}.envelope")
        assert await spool.empty_sent(0) == 0
        assert names(tmp_path / "sent") == [f"{message}.content", f"{message}.envelope"]
        assert (tmp_path / "sent" / f"{message}.content").read_bytes() == CONTENT
    finally:
        spool.close()


async def test_a_copy_that_cannot_be_kept_does_not_make_the_message_go_twice(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock(), durable=False)
    try:
        await put(spool)
        (tmp_path / "sent").write_bytes(b"in the way")
        async with Sink() as sink:
            await forward(spool, sink.address, keep_sent=7)
            await forward(spool, sink.address, keep_sent=7)
        assert len(sink.messages) == 1
        assert await spool.messages() == []
    finally:
        spool.close()


@pytest.mark.parametrize(("days", "copies"), [(0, 0), (3, 1)])
async def test_only_what_was_delivered_is_kept_and_only_when_asked_for(days: int, copies: int) -> None:
    async with Sink() as sink:
        sink.rcpt_rule = lambda address: "550 5.1.1 no" if address.startswith("bad") else None
        rig = Rig(sink.address)
        good, bad = await rig.put(), await rig.put(remote=("bad@y.example",))
        await rig.forward(keep_sent=days)
    assert [each.id for each in await rig.spool.messages()] == [bad]
    assert list(rig.spool.sent) == [good][:copies]
    rig.clock.now += 4 * DAY
    assert await rig.spool.empty_sent(rig.clock.now - 3 * DAY) == 2 * copies
    assert rig.spool.sent == {}
