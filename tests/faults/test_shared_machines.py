"""Three machines forward from one folder that they share over the network, and one of them dies (guide fleet.md).

It takes long, so it runs when ``RELAY_SOAK`` is set. The folder is GlusterFS then, which a test can start by itself. It
runs over any other shared file system (NFS, CephFS, ...) when ``RELAY_SHARED_MOUNTS`` names four mounts of one empty
folder, with colons between them.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from tests.support.engineproc import Engine
from tests.support.ledger import RECIPIENT, SENDER, Fate, Ledger, content_of
from tests.support.program import free_port, until
from tests.support.shared_folder import SERVER, machines, missing_shared_folder
from tests.support.spoolfiles import names

MOUNTS = os.environ.get("RELAY_SHARED_MOUNTS", "")
ENGINES = ("node1", "node2", "node3")
BATCH = 20
GREETING = re.compile(rb"^Received: from (node\d)\.example\.com", re.MULTILINE)


@contextmanager
def shared(folder: Path) -> Generator[tuple[str, list[tuple[Path, tuple[str, ...]]]], None, None]:
    """The next server's address, and for it and each engine the folder and what starts a program there."""
    if MOUNTS:
        yield "127.0.0.1", [(Path(each), ()) for each in MOUNTS.split(":")]
        return
    if not os.environ.get("RELAY_SOAK"):
        pytest.skip("takes long: set RELAY_SOAK, or RELAY_SHARED_MOUNTS")
    if absent := missing_shared_folder():
        pytest.skip(absent)
    with machines(folder, len(ENGINES)) as made:
        yield SERVER, [(each.folder, each.inside) for each in made]


async def put(spool: DirectorySpool, ledger: Ledger) -> None:
    """Queue some messages more, from the machine that holds the folder."""
    for _ in range(BATCH):
        number = ledger.take()
        assert number is not None, "no engine takes part, or none forwards"
        draft = spool.begin()
        draft.write(content_of(number))
        draft.seal(Envelope(reverse_path=SENDER, remote=(RECIPIENT,)))
        await draft.commit()
        ledger.record(number, Fate.ACKNOWLEDGED)


def mail_in(spool: Path) -> list[str]:
    """What is not sent yet; the record of one who died behind his message tells of nothing, and goes at a start."""
    return [name for name in names(spool) if not name.endswith(".owner")]


def delivered(provider: Engine) -> list[bytes]:
    """What the next server has taken for good."""
    return [file.with_suffix(".content").read_bytes() for file in provider.spool.glob("*.envelope")]


def senders(contents: list[bytes]) -> Counter[str]:
    """How many messages came from which engine."""
    return Counter(found[1].decode() for each in contents if (found := GREETING.search(each)))


@pytest.mark.slow
@pytest.mark.peers
@pytest.mark.timeout(240)
def test_of_three_machines_on_one_shared_folder_one_may_die_and_each_message_is_delivered(tmp_path: Path) -> None:
    ledger = Ledger(200 * BATCH)
    with shared(tmp_path) as (address, (hub, *places)), asyncio.Runner() as runner:
        spool, port = hub[0], free_port()
        store = DirectorySpool(spool, SystemClock())
        provider = Engine(
            tmp_path / "provider", f"interface {address}", "remote-clients", "domain provider", port=port, prefix=hub[1]
        )
        engines = {
            name: Engine(
                tmp_path / name,
                f"forward-to {address}:{port}",
                *("poll 1", "forward", f"domain {name}.example.com"),
                spool=folder,
                prefix=inside,
            )
            for name, (folder, inside) in zip(ENGINES, places, strict=True)
        }
        victim = engines[ENGINES[1]]
        try:
            provider.start(seconds=60)
            for engine in engines.values():
                engine.start(seconds=60)

            def all_take_part() -> bool:
                # ever more mail, so that a machine that came late finds some, too
                if len(names(spool)) < 4 * BATCH:
                    runner.run(put(store, ledger))
                return set(senders(delivered(provider))) == set(ENGINES)

            until(all_take_part, seconds=90, what="mail from each of the three machines")
            victim.kill()
            runner.run(put(store, ledger))
            until(lambda: not mail_in(spool), seconds=90, what="everything delivered, also what the dead one had")
            contents = delivered(provider)
            codes = [engine.stop() for engine in (*engines.values(), provider) if engine is not victim]
        finally:
            store.close()
            for engine in (*engines.values(), provider):
                engine.kill()
    copies = ledger.check(contents)
    assert codes == [0, 0, 0]
    # the dead one had one message in hand: its final reply may have been lost
    assert sum(copies.values()) - len(copies) <= 1
