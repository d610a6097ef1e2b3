"""A process that works on a spool and says what it has done, to be killed and cheated by tests.

Started as ``python -m tests.support.spooldriver MODE FOLDER``; says ``ready``, waits for a line on its
standard input, works, and writes one line a fact: ``acked ID CONTENT``, ``removing ID``, ``removed ID``.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import sys
from dataclasses import replace
from pathlib import Path

from engine.clock import SystemClock
from engine.errors import SpoolError
from engine.events import MessageId
from engine.spool import history
from engine.spool.directory import DirectorySpool
from engine.spool.draft import SMALL
from engine.spool.envelope import Envelope

ENVELOPE = Envelope(reverse_path="a@b", remote=("c@d", "e@f"))


def say(*words: object) -> None:
    """One fact, written at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


async def accept(spool: DirectorySpool, content: str, *, padding: int = 0, filtered: bool = False) -> MessageId:
    """Receive one message."""
    draft = spool.begin()
    try:
        draft.write(content.encode())
        if padding:
            draft.write(bytes(padding))
        draft.seal(ENVELOPE)
        if filtered:
            await draft.expose()
            await draft.reopen()
        await draft.commit()
    except SpoolError:
        draft.discard()
        raise
    say("acked", draft.id, content)
    return draft.id


async def everything(spool: DirectorySpool) -> None:
    """All that can happen to messages, once."""
    await spool.recover()
    sent, kept, thrown = await asyncio.gather(*(accept(spool, f"content-{number}") for number in range(3)))
    claim = await spool.claim(sent)
    say("removing", sent)
    await claim.done()
    say("removed", sent)
    claim = await spool.claim(kept)
    changed = replace(claim.envelope, remote=("e@f",))
    await claim.release(history.with_attempt(changed, time=1, code=450, reason="later", next_attempt=2))
    claim = await spool.claim(kept)
    await claim.fail("no", 550)
    assert (await spool.retry([kept])).done == 1
    assert (await spool.hold([kept])).done == 1
    assert (await spool.release_hold([kept])).done == 1
    say("removing", thrown)
    assert (await spool.delete([thrown], trash=True)).done == 1
    say("removed", thrown)
    await accept(spool, "content-large", padding=SMALL)
    await accept(spool, "content-filtered", filtered=True)
    draft = spool.begin()
    draft.write(bytes(SMALL + 1))
    draft.seal(ENVELOPE)
    draft.discard()


async def warm(spool: DirectorySpool) -> None:
    """The same after the threads have been started: those of the loop, the commits, the claims, the drafts."""
    await everything(spool)


async def warm_up(spool: DirectorySpool) -> None:
    """Start the threads."""
    draft = spool.begin()
    draft.seal(ENVELOPE)
    await draft.commit()
    await (await spool.claim(draft.id)).done()
    draft = spool.begin()
    draft.seal(ENVELOPE)
    await draft.expose()
    draft.discard()


async def one(spool: DirectorySpool) -> None:
    """One message."""
    await accept(spool, "content")


async def many(spool: DirectorySpool) -> None:
    """A thousand messages from fifty senders at once."""

    async def sender() -> None:
        for _ in range(20):
            await accept(spool, "content")

    await asyncio.gather(*(sender() for _ in range(50)))


async def hold_claim(spool: DirectorySpool) -> None:
    """Claim what is queued and keep it until the next line comes."""
    for message in await spool.queued():
        await spool.claim(message)
        say("claimed", message)
    say("holding")
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


async def drain(spool: DirectorySpool) -> None:
    """Deliver everything, beside others who do the same."""
    while queued := await spool.queued():
        for message in queued:
            try:
                claim = await spool.claim(message)
            except SpoolError:
                continue
            with claim.open() as file:
                say("delivered", message, file.read().decode())
            await claim.done()


async def persist(spool: DirectorySpool) -> None:
    """Try until a message is accepted again after something went wrong."""
    while True:
        try:
            await accept(spool, "content")
        except SpoolError as error:
            say("refused", type(error).__name__, str(error))
            names = sorted(file.name for file in spool.path.iterdir() if not file.name.startswith("."))
            say("left", *names)
            if spool.degraded:
                say("degraded", spool.degraded)
                while spool.degraded:  # noqa: ASYNC110 - waits for a state of the store under test
                    await asyncio.sleep(0.01)
                say("healthy")
        else:
            return


MODES = {each.__name__: each for each in (everything, warm, one, many, hold_claim, drain, persist)}


def allow_tracing() -> None:
    """Let a process that is no ancestor trace this one, where the system asks for leave (Linux, Yama)."""
    ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))  # PR_SET_PTRACER, PR_SET_PTRACER_ANY


async def main(mode: str, folder: str) -> None:
    """Work in ``folder``."""
    spool = DirectorySpool(Path(folder), SystemClock(), probe_interval=0.02)
    if mode == "warm":
        await warm_up(spool)
    say("ready")
    sys.stdin.readline()
    await MODES[mode](spool)
    spool.close()
    say("finished")


if __name__ == "__main__":
    allow_tracing()
    asyncio.run(main(*sys.argv[1:]))
