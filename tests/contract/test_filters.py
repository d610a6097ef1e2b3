"""What holds for every filter, whatever it does: run on each that is registered, and on a program."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from engine.filters.base import MessageFiles, Result, Role, Verdict
from engine.filters.registry import BUILT_IN, Filters
from tests.support.filters import CONTENT, Said, message, script, service, settings
from tests.support.spoolfiles import names

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts, links and fifos")

SPECS = {
    "exit:": "exit:1",
    "sleepms:": "sleepms:1",
    "net:": "net:{service}",
    "spam:": "spam:{service}",
    "spam-edit:": "spam-edit:{service}",
    "deliver:": "deliver:",
    "copy:": "copy:",
    "split:": "split:",
    "mx:": "mx:127.0.0.1:9",
    "msgid:": "msgid:",
    "": "{program}",
}
"""One specification for each prefix, and for a program; a new filter gets its line here."""

Make = Callable[[Role], Filters]


def test_every_registered_filter_stands_here() -> None:
    assert set(SPECS) == {*BUILT_IN, ""}


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Both kinds of service in one: what begins with PROCESS is for spamd."""
    line = await reader.readline()
    if not line.startswith(b"PROCESS"):
        writer.write(b"ok\n")
        await reader.read()
        return
    head = await reader.readuntil(b"\r\n\r\n")
    body = await reader.readexactly(int(head.split()[1])) + b"\r\n"
    writer.write(b"SPAMD/1.1 0 EX_OK\r\nContent-length: %d\r\n\r\n%s" % (len(body), body))


@pytest.fixture(params=SPECS, ids=[prefix or "program" for prefix in SPECS])
async def make(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Make]:
    """Parses the specification of one filter."""
    spool = tmp_path / "spool"
    spool.mkdir()
    program = script(tmp_path, "exit 0")
    async with service(_serve) as at:
        spec = SPECS[request.param].format(service=at.address, program=program)
        yield lambda role: Filters.parse((spec,), role, settings(spool), say=Said())


@pytest.fixture
def files(tmp_path: Path) -> MessageFiles:
    (tmp_path / "spool").mkdir(exist_ok=True)
    return message(tmp_path / "spool")


async def verdict_of(filters: Filters, files: MessageFiles) -> Verdict:
    """The verdict of a fresh chain; it obeys the rules for verdicts."""
    chain = filters.chain()
    async with asyncio.timeout(60):
        verdict = await chain.run(files)
    await chain.close()
    await chain.close()  # harmless
    assert verdict.response.isprintable()
    assert verdict.reason.isprintable()
    assert verdict.code == 0 or 400 <= verdict.code <= 599
    if verdict.result is Result.FAIL:
        assert verdict.response
        assert verdict.reason
    return verdict


@pytest.mark.parametrize("role", Role)
async def test_a_sound_message_gets_a_verdict_and_stays_whole(make: Make, files: MessageFiles, role: Role) -> None:
    if role is not Role.SERVER:
        files = MessageFiles(
            id=files.id, content=files.content, envelope=files.envelope.rename(files.envelope.with_suffix(".busy"))
        )
    verdict = await verdict_of(make(role), files)
    if verdict.result is Result.OK:
        assert CONTENT in files.content.read_bytes()
        assert files.envelope.exists()
    assert names(files.content.parent, "*.tmp") == names(files.content.parent, "*.spamd") == []


async def test_what_is_said_of_a_filter_is_one_word(make: Make) -> None:
    name = make(Role.SERVER).chain().name
    assert name.isprintable()
    assert name.split() == [name]


async def test_one_filter_handles_one_message_after_the_other(make: Make, files: MessageFiles) -> None:
    chain = make(Role.SERVER).chain()
    first = await chain.run(files)
    second = await chain.run(message(files.content.parent))
    assert first.result is second.result
    await chain.close()


async def test_filters_of_several_sessions_do_not_disturb_each_other(make: Make, files: MessageFiles) -> None:
    filters = make(Role.SERVER)
    folder = files.content.parent
    each = [message(folder, f"emailrelay.1.2.{number}") for number in range(4, 8)]
    verdicts = await asyncio.gather(*(verdict_of(filters, one) for one in each))
    assert len({verdict.result for verdict in verdicts}) == 1


DAMAGE: dict[str, Callable[[MessageFiles, Path], object]] = {
    "content gone": lambda files, _: files.content.unlink(),
    "envelope gone": lambda files, _: files.envelope.unlink(),
    "both gone": lambda files, _: (files.content.unlink(), files.envelope.unlink()),
    "envelope cut": lambda files, _: files.envelope.write_bytes(files.envelope.read_bytes()[:30]),
    "envelope rubbish": lambda files, _: files.envelope.write_bytes(bytes(range(256))),
    "empty content": lambda files, _: files.content.write_bytes(b""),
    "content a link": lambda files, outside: (files.content.unlink(), files.content.symlink_to(outside)),
    "envelope a link": lambda files, outside: (files.envelope.unlink(), files.envelope.symlink_to(outside)),
    "content a fifo": lambda files, _: (files.content.unlink(), os.mkfifo(files.content)),
    "envelope a fifo": lambda files, _: (files.envelope.unlink(), os.mkfifo(files.envelope)),
    "content a folder": lambda files, _: (files.content.unlink(), files.content.mkdir()),
    "leftovers planted": lambda files, outside: [
        files.content.with_name(f"{files.content.name}.{suffix}").symlink_to(outside) for suffix in ("tmp", "spamd")
    ],
}


@pytest.mark.parametrize("damage", DAMAGE)
async def test_damaged_files_get_a_verdict_and_nothing_else_is_touched(
    make: Make, files: MessageFiles, tmp_path: Path, damage: str
) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"private")
    mode = outside.stat().st_mode
    DAMAGE[damage](files, outside)
    await verdict_of(make(Role.SERVER), files)
    assert outside.read_bytes() == b"private"
    assert outside.stat().st_mode == mode


async def test_a_cancelled_filter_ends(make: Make, files: MessageFiles) -> None:
    """At whatever point it was; nothing of its own is left in the spool."""
    chain = make(Role.SERVER).chain()
    task = asyncio.create_task(chain.run(files), name="filter")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    done, _ = await asyncio.wait({task}, timeout=60)
    assert done == {task}
    assert task.cancelled() or isinstance(task.result(), Verdict)
    await chain.close()
    left = names(files.content.parent)
    assert set(left) <= {files.content.name, files.envelope.name, files.envelope.name.removesuffix(".new")}
