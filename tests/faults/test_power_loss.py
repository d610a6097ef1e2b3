"""The power goes off under load: what was acknowledged is on the disk, whole (spec reliability-security.md D3).

A cut is that of the file system alone, an ext4 in a file: it takes nothing more, and what had not been flushed
is gone. The long form (50 cuts) runs when the variable ``RELAY_SOAK`` is set.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.disks import ext4
from tests.support.engineproc import Engine
from tests.support.ledger import Fate, Ledger, Sender, in_spool
from tests.support.program import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600 if os.environ.get("RELAY_SOAK") else 150)]

CUTS = 50 if os.environ.get("RELAY_SOAK") else 2
MESSAGES = 10_000
"""More than can be sent."""
SENDERS = 4


class Cut:
    """Sends through one engine until the power goes."""

    def __init__(self, engine: Engine, first: int) -> None:
        self._engine = engine
        self.ledger = Ledger(MESSAGES, first=first)
        self._senders = [Sender(self.ledger, engine.port, once=True) for _ in range(SENDERS)]

    def until_dark(self, messages: int, cut: Callable[[], None]) -> None:
        """Acknowledge at least ``messages``, cut the power, and let the engine live on a little before it dies."""
        for each in self._senders:
            each.start()
        until(lambda: len(self.ledger.numbers(Fate.ACKNOWLEDGED)) >= messages, seconds=60, what="mail coming in")
        cut()
        until(lambda: bool(self.ledger.numbers(Fate.REFUSED)), seconds=60, what="the loss being noticed")
        self._engine.kill()
        for each in self._senders:
            each.join()
            assert each.failure is None, each.failure

    def check(self, spool: Path) -> None:
        """What was acknowledged is there, once; nothing else but what the client may send again."""
        for refused in self.ledger.numbers(Fate.REFUSED):
            # No refusal after the cut could undo what lay in the journal.
            self.ledger.record(refused, Fate.UNKNOWN)
        copies = self.ledger.check(in_spool(spool))
        assert set(copies.values()) == {1}
        assert not list(spool.glob("*.new"))


def test_no_acknowledged_message_is_lost_when_the_power_goes(tmp_path: Path) -> None:
    chance = random.Random()
    with ext4(tmp_path / "disk") as disk:
        engine = Engine(tmp_path / "relay", spool=disk.folder / "spool")
        try:
            engine.start()
            for number in range(CUTS):
                cut = Cut(engine, number * MESSAGES)
                cut.until_dark(chance.randrange(1, 60), disk.lose_power)
                disk.unmount()
                disk.mount()
                engine.start()
                cut.check(engine.spool)
                empty(engine.spool)
        finally:
            engine.kill()


def empty(spool: Path) -> None:
    for file in spool.iterdir():
        if file.is_file():
            file.unlink()


def test_the_cut_is_one(tmp_path: Path) -> None:
    """What nobody has flushed is gone after it: the instrument measures what it is for."""
    with ext4(tmp_path / "disk", megabytes=16) as disk:
        kept, lost = disk.folder / "kept", disk.folder / "lost"
        kept.write_bytes(b"kept")
        with kept.open("rb") as file:
            os.fsync(file)
        lost.write_bytes(b"lost")
        disk.lose_power()
        with pytest.raises(OSError, match="Input/output error"):
            (disk.folder / "more").write_bytes(b"more")
        disk.unmount()
        disk.mount()
        assert kept.read_bytes() == b"kept"
        assert not lost.exists()
