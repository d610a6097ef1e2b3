"""``kill -9`` at random moments: what was acknowledged is in the spool or at the smarthost, whole.

The long form (10,000 messages each) runs when the variable ``RELAY_SOAK`` is set.
"""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.support.engineproc import Engine
from tests.support.ledger import Fate, Ledger, Sender, in_spool
from tests.support.program import free_port, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800 if os.environ.get("RELAY_SOAK") else 150)]

MESSAGES = 10_000 if os.environ.get("RELAY_SOAK") else 1_000
SENDERS = 4
LONGEST_LIFE = 0.25
"""Seconds that the relay lives at the most before it is killed; it spends them under full load."""


class Sink:
    """Keeps what it is sent; the smarthost that outlives the relay."""

    def __init__(self) -> None:
        self.contents: list[bytes] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        assert isinstance(envelope.content, bytes)
        self.contents.append(envelope.content)
        return "250 kept"


@pytest.fixture
def sink() -> Iterator[tuple[Sink, int]]:
    handler, port = Sink(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, port
    controller.stop()


@pytest.fixture
def chance() -> random.Random:
    return random.Random()


def submit_while_killing(engine: Engine, chance: random.Random) -> tuple[Ledger, int]:
    """Send everything, killing and restarting all the while; returns the ledger and the number of kills."""
    ledger = Ledger(MESSAGES)
    senders = [Sender(ledger, engine.port) for _ in range(SENDERS)]
    pause = threading.Event()
    kills = 0
    engine.start()
    for sender in senders:
        sender.start()
    while any(sender.is_alive() for sender in senders):
        pause.wait(chance.uniform(0.01, LONGEST_LIFE))
        engine.kill()
        kills += 1
        engine.start()
    for sender in senders:
        sender.join()
        assert sender.failure is None, sender.failure
    assert len(ledger.fates) == MESSAGES
    return ledger, kills


def test_no_acknowledged_message_is_lost_from_the_spool(tmp_path: Path, chance: random.Random) -> None:
    engine = Engine(tmp_path)
    try:
        ledger, kills = submit_while_killing(engine, chance)
        copies = ledger.check(in_spool(engine.spool))
        unfinished = sorted(file.name for file in engine.spool.glob("*.new"))
    finally:
        engine.kill()
    assert kills >= 5
    assert not unfinished
    assert len(ledger.numbers(Fate.ACKNOWLEDGED)) > MESSAGES / 2
    assert not ledger.numbers(Fate.REFUSED)
    assert set(copies.values()) == {1}


def test_no_acknowledged_message_is_lost_on_its_way_to_the_smarthost(
    tmp_path: Path, chance: random.Random, sink: tuple[Sink, int]
) -> None:
    smarthost, port = sink
    engine = Engine(tmp_path, f"forward-to 127.0.0.1:{port}", "forward", "forward-on-disconnect")
    try:
        ledger, kills = submit_while_killing(engine, chance)
        until(lambda: not list(engine.spool.glob("*.envelope*")), seconds=60, what="an empty queue")
    finally:
        engine.kill()
    copies = ledger.check(smarthost.contents)
    assert kills >= 5
    assert len(ledger.numbers(Fate.ACKNOWLEDGED)) > MESSAGES / 2
    duplicates = sum(copies.values()) - len(copies)
    assert duplicates <= kills, f"{duplicates} repeated messages after {kills} kills"
