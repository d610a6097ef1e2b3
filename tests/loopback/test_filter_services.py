"""Filters behind a socket: ``net:`` and a spamd that is told how to behave."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.events import Level
from engine.filters.base import OK, Filter, Role
from engine.filters.registry import Filters
from engine.filters.words import failed
from tests.support.filters import CONTENT, Handler, Said, message, script, service, settings
from tests.support.spoolfiles import names


def chain(
    folder: Path, spec: str, *, role: Role = Role.SERVER, timeout: float = 60, said: Said | None = None
) -> Filter:
    return Filters.parse((spec,), role, settings(folder, timeout), say=said or Said()).chain()


def answering(*answers: bytes, asked: list[bytes] | None = None) -> Handler:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in answers:
            line = await reader.readline()
            if not line:
                return
            if asked is not None:
                asked.append(line)
            writer.write(answer)
            await writer.drain()
        await reader.read()

    return handle


async def closing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readline()
    writer.write(b"no end of line")


async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def test_a_service_is_told_the_contents_path_and_says_ok(tmp_path: Path) -> None:
    asked: list[bytes] = []
    files = message(tmp_path)
    async with service(answering(b"ok\n", asked=asked)) as at:
        assert await chain(tmp_path, f"net:{at.address}").run(files) == OK
    assert asked == [f"{files.content}\n".encode()]


async def test_a_services_refusal_reaches_reply_and_log(tmp_path: Path) -> None:
    said = Said()
    async with service(answering(b"550 nope\tscore 9\r\nmore\n")) as at:
        verdict = await chain(tmp_path, f"net:{at.address}", said=said).run(message(tmp_path))
    assert verdict == failed("nope", "score 9", code=550)
    assert said.lines == [
        (Level.VERBOSE, f"filter [{at.name}]: [emailrelay.1.2.3]: failed response=[nope] reason=[score 9]"),
        (Level.INFO, "rejected by filter: [score 9]"),
    ]


async def test_a_server_connects_for_each_message(tmp_path: Path) -> None:
    async with service(answering(b"ok\n", b"ok\n")) as at:
        filters = chain(tmp_path, f"net:{at.address}")
        assert [await filters.run(message(tmp_path)) for _ in range(3)] == [OK] * 3
        assert at.connections == 3


async def test_a_client_keeps_its_connection_and_forgets_what_came_unasked(tmp_path: Path) -> None:
    async with service(answering(b"ok\nno\n", b"nope\n", b"ok\n")) as at:
        filters = chain(tmp_path, f"net:{at.address}", role=Role.CLIENT)
        assert [await filters.run(message(tmp_path)) for _ in range(3)] == [OK, failed("nope"), OK]
        assert at.connections == 1
        await filters.close()


async def test_a_client_connects_anew_when_the_service_has_gone(tmp_path: Path) -> None:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b"ok\n")
        writer.write_eof()
        await reader.read()

    async with service(once) as at:
        filters = chain(tmp_path, f"net:{at.address}", role=Role.CLIENT)
        first = await filters.run(message(tmp_path))
        second = await filters.run(message(tmp_path))
        assert first == OK
        # the end may be seen only after the question has been sent
        assert second in {OK, failed("failed", "peer disconnected")}
        assert await filters.run(message(tmp_path)) in {OK, failed("failed", "peer disconnected")}
        await filters.close()


@pytest.mark.skipif(sys.platform == "win32", reason="unix-domain sockets")
async def test_a_service_may_stand_behind_a_path(tmp_path: Path) -> None:
    async with service(answering(b"ok\n"), path=f"{tmp_path}/s") as at:
        made = chain(tmp_path, f"net:{at.address}")
        assert made.name == f"{tmp_path}/s"
        assert await made.run(message(tmp_path)) == OK


@pytest.mark.parametrize(
    ("handle", "reason"),
    [
        pytest.param(answering(b"\n"), "empty response", id="empty"),
        pytest.param(closing, "peer disconnected", id="disconnect"),
        pytest.param(answering(b"x" * 100_000), "response too long", id="endless line"),
        pytest.param(answering(b"x" * 10_000 + b"\n"), "response too long", id="long line"),
    ],
)
async def test_a_service_that_fails_fails_the_message(tmp_path: Path, handle: Handler, reason: str) -> None:
    async with service(handle) as at:
        assert await chain(tmp_path, f"net:{at.address}").run(message(tmp_path)) == failed("failed", reason)


@pytest.mark.slow
@pytest.mark.parametrize("handle", [silent, answering(b"o")], ids=["silent", "half a line"])
async def test_a_service_is_waited_for_no_longer_than_allowed(tmp_path: Path, handle: Handler) -> None:
    async with service(handle) as at:
        verdict = await chain(tmp_path, f"net:{at.address}", timeout=0.5).run(message(tmp_path))
    reason = f"response timeout: no response after 0.5s while connected to {at.address}"
    assert verdict == failed("failed", reason)


@pytest.mark.parametrize("spec", ["net", "spam", "spam-edit"])
async def test_a_service_that_is_not_there_fails_the_message(tmp_path: Path, spec: str) -> None:
    async with service(silent) as at:
        pass
    files = message(tmp_path)
    verdict = await chain(tmp_path, f"{spec}:{at.address}").run(files)
    reason = f"connect failure: cannot connect to {at.address}"
    expected = failed("failed", reason) if spec == "net" else failed("rejected", f"spamd interaction failed: {reason}")
    assert verdict == expected
    assert files.content.read_bytes() == CONTENT


async def test_a_cancelled_question_leaves_no_connection(tmp_path: Path) -> None:
    asked, gone = asyncio.Event(), asyncio.Event()

    async def handle(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        asked.set()
        await reader.read()
        gone.set()

    async with service(handle) as at, asyncio.timeout(60):
        filters = chain(tmp_path, f"net:{at.address}", role=Role.CLIENT)
        task = asyncio.create_task(filters.run(message(tmp_path)), name="question")
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await gone.wait()


def spamd(answer: Callable[[bytes], bytes], seen: list[bytes] | None = None, *, hold: bool = False) -> Handler:
    """Takes one whole request; ``answer`` makes the response from the message."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        size = int(head.split(b"Content-length: ")[1].split(b"\r\n")[0])
        body = await reader.readexactly(size)
        if seen is not None:
            seen.extend((head, body))
        writer.write(answer(body))
        await writer.drain()
        if hold:
            await reader.read()

    return handle


def marked(body: bytes, spam: bytes = b"Spam: True ; 9.0 / 5.0\r\n") -> bytes:
    new = b"X-Spam: yes\r\n" + body
    return b"SPAMD/1.1 0 EX_OK\r\nContent-length: %d\r\n%s\r\n%s" % (len(new), spam, new)


HAM = b"Spam: False ; 1.0 / 5.0\r\n"


@pytest.mark.parametrize("size", [0, 1, len(CONTENT), 3_000_000])
async def test_spamd_gets_the_whole_message_and_edits_it(tmp_path: Path, size: int) -> None:
    content = (CONTENT + bytes(range(256)) * (size // 256 + 1))[:size]
    files = message(tmp_path, content=content)
    os.link(files.content, tmp_path / "sibling")
    files.content.chmod(0o660)
    seen: list[bytes] = []
    async with service(spamd(marked, seen)) as at:
        assert await chain(tmp_path, f"spam-edit:{at.address}").run(files) == OK
    assert seen == [b"PROCESS SPAMC/1.4\r\nContent-length: %d\r\n\r\n" % size, content]
    assert files.content.read_bytes() == b"X-Spam: yes\r\n" + content
    assert stat.S_IMODE(files.content.stat().st_mode) == 0o660
    assert (tmp_path / "sibling").read_bytes() == content
    assert names(tmp_path) == [files.content.name, files.envelope.name, "sibling"]


@pytest.mark.parametrize(
    ("header", "verdict"),
    [
        pytest.param(b"Spam: True ; 9.0 / 5.0\r\n", failed("rejected", "spam: True ; 9.0 / 5.0"), id="spam"),
        pytest.param(HAM, OK, id="ham"),
        pytest.param(b"", OK, id="no header"),
        pytest.param(b"spam: True\r\n", OK, id="other case"),
        pytest.param(b"Spam: x\x1b\r\n", failed("rejected", "spam: x\\x1b"), id="control character"),
    ],
)
async def test_spam_judges_and_changes_nothing(tmp_path: Path, header: bytes, verdict: object) -> None:
    files = message(tmp_path)
    async with service(spamd(lambda body: marked(body, header))) as at:
        assert await chain(tmp_path, f"spam:{at.address}").run(files) == verdict
    assert files.content.read_bytes() == CONTENT


BAD = [
    pytest.param(b"", "peer disconnected", id="nothing"),
    pytest.param(b"garbage\r\n", "invalid response: garbage", id="garbage"),
    pytest.param(b"SPAMD/1.0 76 Bad header line\r\n", "invalid response: SPAMD/1.0 76 Bad header line", id="error"),
    pytest.param(b"SPAMD/1.1 0 EX_OK\r\n\r\n", "the response has no valid content-length", id="no length"),
    pytest.param(
        b"SPAMD/1.1 0 EX_OK\r\nContent-length: 0\r\n\r\n", "the response has no valid content-length", id="zero"
    ),
    pytest.param(
        b"SPAMD/1.1 0 EX_OK\r\nContent-length: x\r\n\r\n", "the response has no valid content-length", id="no number"
    ),
    pytest.param(
        b"SPAMD/1.1 0 EX_OK\r\nContent-length: 99999999999\r\n\r\n",
        "the response is much longer than the message",
        id="far too long",
    ),
    pytest.param(b"SPAMD/1.1 0 EX_OK\r\nContent-length: 50\r\n\r\nshort", "peer disconnected", id="short"),
    pytest.param(
        b"SPAMD/1.1 0 EX_OK\r\n" + b"X: y\r\n" * 10_000, "the headers of the response are too long", id="many headers"
    ),
    pytest.param(b"SPAMD/1.1 0 EX_OK" + b"x" * 50_000, "the headers of the response are too long", id="endless line"),
]


@pytest.mark.parametrize("kind", ["spam", "spam-edit"])
@pytest.mark.parametrize(("answer", "reason"), BAD)
async def test_a_bad_answer_of_spamd_rejects_and_changes_nothing(
    tmp_path: Path, kind: str, answer: bytes, reason: str
) -> None:
    files = message(tmp_path)
    said = Said()
    async with service(spamd(lambda _: answer)) as at:
        verdict = await chain(tmp_path, f"{kind}:{at.address}", said=said).run(files)
    assert verdict == failed("rejected", f"spamd interaction failed: {reason}")
    assert said.at(Level.WARNING) == [f"filter [{at.name}]: [{files.id}]: spamd interaction failed: {reason}"]
    assert files.content.read_bytes() == CONTENT
    assert names(tmp_path) == [files.content.name, files.envelope.name]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["spam", "spam-edit"])
@pytest.mark.parametrize(
    "answer",
    [b"", b"SPAMD/1.1 0 EX_OK\r\n", b"SPAMD/1.1 0 EX_OK\r\nContent-length: 50\r\n\r\nline\r\nline\r\n"],
    ids=["silent", "headers", "shorter than announced"],
)
async def test_one_limit_holds_for_all_that_spamd_does(tmp_path: Path, kind: str, answer: bytes) -> None:
    files = message(tmp_path)
    async with service(spamd(lambda _: answer, hold=True)) as at:
        verdict = await chain(tmp_path, f"{kind}:{at.address}", timeout=0.5).run(files)
    late = f"response timeout: no response after 0.5s while connected to {at.address}"
    assert verdict == failed("rejected", f"spamd interaction failed: {late}")
    assert files.content.read_bytes() == CONTENT
    assert names(tmp_path) == [files.content.name, files.envelope.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links")
async def test_planted_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"private")
    spool = tmp_path / "spool"
    spool.mkdir()
    files = message(spool)
    planted = spool / f"{files.content.name}.spamd"
    planted.symlink_to(outside)
    async with service(spamd(marked)) as at:
        assert await chain(spool, f"spam-edit:{at.address}").run(files) == OK
        assert outside.read_bytes() == b"private"
        assert files.content.read_bytes() == b"X-Spam: yes\r\n" + CONTENT
        files.content.unlink()
        files.content.symlink_to(outside)
        verdict = await chain(spool, f"spam-edit:{at.address}").run(files)
    assert verdict.reason.startswith("spamd interaction failed: ")
    assert outside.read_bytes() == b"private"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="fifos")
@pytest.mark.parametrize("kind", ["fifo", "folder", "gone"])
async def test_a_content_that_is_no_file_is_not_waited_for(tmp_path: Path, kind: str) -> None:
    files = message(tmp_path)
    files.content.unlink()
    if kind == "fifo":
        os.mkfifo(files.content)
    elif kind == "folder":
        files.content.mkdir()
    async with service(spamd(marked)) as at:
        verdict = await chain(tmp_path, f"spam-edit:{at.address}").run(files)
    assert verdict.reason.startswith("spamd interaction failed: ")


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
async def test_programs_and_services_make_one_chain(tmp_path: Path) -> None:
    async with service(answering(b"nope\n")) as at:
        path = script(tmp_path, "exit 0")
        made = Filters.parse(
            (f"{path},net:{at.address}", "exit:1"), Role.SERVER, settings(tmp_path), say=Said()
        ).chain()
        assert made.name == f"f.sh,{at.name},exit:1"
        assert await made.run(message(tmp_path)) == failed("nope")
