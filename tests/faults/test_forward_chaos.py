"""Whatever the next hop does, and whenever we are killed: each recipient is served or reported, none twice.

The exception is a message whose final reply was lost, since nobody can know what became of it; these are
counted. The long form (10,000 messages, ten kills) runs when the variable ``RELAY_SOAK`` is set.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope, decode
from tests.support.admin import eventually
from tests.support.engineproc import Engine
from tests.support.moody import Moody
from tests.support.program import free_port
from tests.support.sink import Delivered

pytestmark = pytest.mark.slow

FIELD = b"X-Number: "
SEED = 20261122


@dataclass(frozen=True, kw_only=True)
class Trial:
    """How hard it is."""

    messages: int
    kills: int
    trouble: float
    seconds: float


SHORT = Trial(messages=300, kills=3, trouble=0.03, seconds=240)
SOAK = Trial(messages=10_000, kills=10, trouble=0.01, seconds=3000)


def content_of(number: int) -> bytes:
    chance = random.Random(number)
    lines = b"".join(b"." * chance.randrange(3) + chance.randbytes(20).hex().encode() + b"\r\n" for _ in range(20))
    return b"Subject: chaos\r\n" + FIELD + b"%d\r\n\r\n" % number + lines


def number_in(content: bytes) -> int:
    return int(content.partition(FIELD)[2].partition(b"\r\n")[0])


def recipients_of(number: int) -> tuple[str, ...]:
    return tuple(f"r{place}@{number}.example" for place in range(1 + number % 3))


def stranger(address: str) -> str | None:
    """The reply to recipients that do not exist: the first one of every fiftieth message."""
    place, _, domain = address.partition("@")
    unknown = place == "r0" and int(domain.partition(".")[0]) % 50 == 7
    return "550 5.1.1 no such user here" if unknown else None


async def fill(folder: Path, count: int) -> None:
    spool = DirectorySpool(folder, SystemClock(), durable=False)
    for number in range(count):
        draft = spool.begin()
        draft.write(content_of(number))
        draft.seal(Envelope(reverse_path="from@x.example", remote=recipients_of(number)))
        await draft.commit()
    await asyncio.to_thread(spool.close)


def pending(folder: Path) -> int:
    with os.scandir(folder) as entries:
        return sum(each.name.endswith((".envelope", ".envelope.busy")) for each in entries)


async def settled(folder: Path, left: int, seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while pending(folder) > left:  # noqa: ASYNC110 - another process does the work
            await asyncio.sleep(0.05)


@dataclass
class Hand:
    """Keeps a relay busy, and kills it."""

    engine: Engine
    sink: Moody
    port: int
    cut: list[Delivered] = field(default_factory=list[Delivered])
    """The last message of each session that ended by a kill: its outcome may not have been recorded."""

    async def start(self) -> None:
        await asyncio.to_thread(self.engine.start)

    async def nudge(self) -> None:
        """Ask for a run now and then, as a person does who has no patience with back-off."""
        while True:
            with suppress(OSError, asyncio.IncompleteReadError):
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                try:
                    while True:
                        writer.write(b"forward\r\n")
                        await reader.readuntil(b"E-MailRelay> ")
                        await asyncio.sleep(0.3)
                finally:
                    writer.close()
            await asyncio.sleep(0.1)

    async def kill(self) -> None:
        sink = self.sink
        over = {number for number, talk in enumerate(sink.talks) if talk.closed}
        await asyncio.to_thread(self.engine.kill)
        # what still is in the sockets has been sent by a process that knew of no answer
        await eventually(lambda: all(talk.closed for talk in sink.talks), what="the end of all sessions")
        last = {each.session: each for each in sink.messages if each.session not in over}
        self.cut += last.values()


@dataclass
class Account:
    """What became of every recipient."""

    served: Counter[tuple[int, str]] = field(default_factory=Counter[tuple[int, str]])
    excused: Counter[tuple[int, str]] = field(default_factory=Counter[tuple[int, str]])
    reported: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])

    @property
    def twice(self) -> int:
        """Deliveries too many."""
        return sum(count - 1 for count in self.served.values())


def settle(folder: Path, sink: Moody, cut: list[Delivered]) -> Account:
    """Read the sink's books and the spool, and compare with what was sent."""
    account = Account()
    for each in (*sink.messages, *sink.unanswered):
        number = number_in(each.content)
        assert each.content == content_of(number)
        account.served.update((number, recipient) for recipient in each.recipients)
    for each in (*cut, *sink.unanswered):
        account.excused.update((number_in(each.content), recipient) for recipient in each.recipients)
    for file in folder.glob("*.envelope.bad"):
        envelope = decode(file.read_bytes())
        number = number_in(file.with_name(file.name.replace(".envelope.bad", ".content")).read_bytes())
        assert any(line.startswith("X-MailRelay-Reason: ") for line in envelope.trailing), file.name
        account.reported.update((number, recipient) for recipient in envelope.remote)
    return account


@pytest.mark.timeout(3600)
async def test_every_recipient_is_served_or_reported_and_none_twice(tmp_path: Path) -> None:
    trial = SOAK if os.environ.get("RELAY_SOAK") else SHORT
    folder = tmp_path / "spool"
    folder.mkdir()
    await fill(folder, trial.messages)
    async with Moody(SEED, trial.trouble) as sink:
        sink.rcpt_rule = stranger
        port = free_port()
        options = (
            *(f"forward-to {sink.address}", "forward", "poll 1", f"admin {port}", "durability off"),
            *("forward-retry 1,2,86400", "client-connections 4", "client-smtp-config +pipelining"),
            *("response-timeout 2", "prompt-timeout 2", "connection-timeout 10"),
        )
        hand = Hand(Engine(tmp_path, *options, spool=folder), sink, port)
        await hand.start()
        nudging = asyncio.create_task(hand.nudge())
        try:
            for kill in range(1, trial.kills + 1):
                goal = trial.messages * kill // (trial.kills + 1)
                await settled(folder, trial.messages - goal, trial.seconds)
                await hand.kill()
                await hand.start()
            await settled(folder, 0, trial.seconds)
            assert await asyncio.to_thread(hand.engine.stop) == 0
        finally:
            nudging.cancel()
            await asyncio.gather(nudging, return_exceptions=True)
            hand.engine.kill()
        account = settle(folder, sink, hand.cut)
    everybody = {(number, recipient) for number in range(trial.messages) for recipient in recipients_of(number)}
    forgotten = everybody - account.served.keys() - account.reported
    assert not forgotten, f"neither served nor reported: {sorted(forgotten)[:10]}"
    assert not account.served.keys() - everybody
    for one, count in account.served.items():
        told = count + (one in account.reported)
        assert told <= 1 + account.excused[one], f"{one}: {told} times, {account.excused[one]} of them excused"
    assert len(sink.moods) >= 5, f"too peaceful: {sink.moods}"
    unknown = {(number, f"r0@{number}.example") for number in range(trial.messages) if stranger(f"r0@{number}.example")}
    assert unknown <= account.reported
    print(  # noqa: T201 - the figures of the long form
        f"\n{trial.messages} messages, {trial.kills} kills, "
        f"{sum(sink.moods.values())} troubles of {len(sink.moods)} kinds, "
        f"{len(sink.talks)} sessions: {len(everybody)} recipients, {len(account.reported)} reported, "
        f"{account.twice} served twice after a lost reply"
    )
