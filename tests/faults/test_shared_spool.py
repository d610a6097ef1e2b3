"""Several processes on one spool: each message is delivered once, and none waits for a dead one (Q10)."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed
from engine.events import MessageId
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope as SpoolEnvelope
from engine.spool.envelope import encode
from tests.support.engineproc import Engine
from tests.support.ledger import RECIPIENT, SENDER, Fate, Ledger, content_of, in_spool
from tests.support.program import free_port, until
from tests.support.spoolfiles import names, put
from tests.support.traced import Driver

MESSAGES = 2000


class Smarthost:
    """Keeps what it is sent; takes nothing before senders of two names have greeted it."""

    def __init__(self) -> None:
        self.contents: list[bytes] = []
        self.senders: Counter[str] = Counter()
        self.enough = threading.Event()
        self._greeted: set[str] = set()
        self._both = asyncio.Event()

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, _envelope: Envelope, name: str, responses: list[str]
    ) -> list[str]:
        session.host_name = name
        self._greeted.add(name)
        if len(self._greeted) == 2:
            self._both.set()
        return responses

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        await self._both.wait()
        assert isinstance(envelope.content, bytes)
        self.contents.append(envelope.content)
        self.senders[session.host_name or ""] += 1
        if len(self.contents) >= MESSAGES // 4 and len(self.senders) == 2:
            self.enough.set()
        return "250 kept"


@pytest.fixture
def smarthost() -> Iterator[tuple[Smarthost, int]]:
    handler, port = Smarthost(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, port
    controller.stop()


async def fill(folder: Path) -> Ledger:
    ledger = Ledger(MESSAGES)
    spool = DirectorySpool(folder, SystemClock(), durable=False)

    async def store(number: int) -> None:
        draft = spool.begin()
        draft.write(content_of(number))
        draft.seal(SpoolEnvelope(reverse_path=SENDER, remote=(RECIPIENT,)))
        await draft.commit()
        ledger.record(number, Fate.ACKNOWLEDGED)

    try:
        for start in range(0, MESSAGES, 100):
            await asyncio.gather(*(store(start + number) for number in range(100)))
    finally:
        spool.close()
    return ledger


def relay(folder: Path, name: str, spool: Path, smarthost: int) -> Engine:
    options = (f"forward-to 127.0.0.1:{smarthost}", "poll 1", "forward", f"domain {name}.example.com")
    return Engine(folder / name, *options, spool=spool)


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_of_two_relays_on_one_spool_one_may_die_and_each_message_is_delivered(
    tmp_path: Path, smarthost: tuple[Smarthost, int]
) -> None:
    host, port = smarthost
    spool = tmp_path / "spool"
    spool.mkdir()
    ledger = asyncio.run(fill(spool))
    # the way in which another program holds a message: renamed, no record, its maker alive
    foreign = f"emailrelay.{os.getpid()}.{int(SystemClock().time())}.999999"
    put(spool, f"{foreign}.envelope.busy", f"{foreign}.content")
    survivor, victim = (relay(tmp_path, name, spool, port) for name in ("survivor", "victim"))
    try:
        survivor.start()
        victim.start()
        assert host.enough.wait(90), f"not both have delivered: {host.senders}"
        victim.kill()
        until(
            lambda: names(spool) == [f"{foreign}.content", f"{foreign}.envelope.busy"],
            seconds=90,
            what="everything delivered but what somebody else holds",
        )
        survivor.stop()
    finally:
        survivor.kill()
        victim.kill()
    copies = ledger.check(host.contents)
    assert len(copies) == MESSAGES
    # the victim had one message in hand: its final reply may have been lost
    assert sum(copies.values()) - MESSAGES <= 1
    assert survivor.output().count("possibly a duplicate") <= 1
    assert in_spool(tmp_path) == []


async def test_a_living_relay_takes_the_claims_of_a_dead_one_back_while_it_runs(tmp_path: Path) -> None:
    told: list[MessageId] = []
    spool = DirectorySpool(tmp_path, SystemClock(), on_returned=told.append)
    draft = spool.begin()
    draft.seal(SpoolEnvelope(reverse_path="", remote=(RECIPIENT,)))
    await draft.commit()
    other = Driver("hold_claim", tmp_path)
    try:
        other.go()
        assert other.line() == f"claimed {draft.id}"
        assert other.line() == "holding"
        assert await spool.queued() == []  # it lives, and keeps its claim
        other.kill()
        assert await spool.queued() == [draft.id]
        assert told == [draft.id]
        assert names(tmp_path) == [f"{draft.id}.content", f"{draft.id}.envelope"]
        await (await spool.claim(draft.id)).done()
        assert names(tmp_path) == []
    finally:
        other.kill()
        spool.close()


async def test_trying_for_a_message_that_a_dead_relay_holds_does_not_hide_that_it_is_dead(tmp_path: Path) -> None:
    put(tmp_path, "a.envelope", "a.content")
    other = Driver("hold_claim", tmp_path)
    other.go()
    assert other.line() == "claimed a"
    other.kill()
    spool = DirectorySpool(tmp_path, SystemClock())
    # as with a listing that is older than the claim
    with pytest.raises(AlreadyClaimed):
        await spool.claim(MessageId("a"))
    assert await spool.queued() == [MessageId("a")]
    await (await spool.claim(MessageId("a"))).done()
    assert names(tmp_path) == []
    spool.close()


async def test_claims_without_a_record_belong_to_another_program_and_stay(tmp_path: Path) -> None:
    put(tmp_path, "emailrelay.1.2.3.envelope.busy", "emailrelay.1.2.3.content", "foo.envelope.busy", "foo.content")
    spool = DirectorySpool(tmp_path, SystemClock())
    before = names(tmp_path)
    assert await spool.queued() == []
    assert names(tmp_path) == before
    spool.close()


async def test_our_own_claims_and_those_of_a_second_store_in_the_process_stay(tmp_path: Path) -> None:
    put(tmp_path, "a.envelope", "a.content", "b.envelope", "b.content")
    first, second = (DirectorySpool(tmp_path, SystemClock()) for _ in range(2))
    mine, his = await first.claim(MessageId("a")), await second.claim(MessageId("b"))
    assert await first.queued() == await second.queued() == []
    await mine.done()
    await his.release()
    assert await first.queued() == [MessageId("b")]
    first.close()
    second.close()


async def test_a_dead_claim_does_not_replace_another_envelope_of_its_name(tmp_path: Path) -> None:
    put(tmp_path, "a.envelope", "a.content")
    other = Driver("hold_claim", tmp_path)
    other.go()
    assert other.line() == "claimed a"
    put(tmp_path, "a.envelope", data=encode(SpoolEnvelope(reverse_path="new@here")))
    other.kill()
    spool = DirectorySpool(tmp_path, SystemClock())
    assert await spool.queued() == [MessageId("a")]
    assert names(tmp_path, "*.envelope*") == ["a.envelope", "a.envelope.busy"]
    spool.close()
