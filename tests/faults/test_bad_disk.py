"""The program on a disk that hangs, is full, read-only or broken (spec reliability-security.md D6, D7, O8, P14)."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.disks import tmpfs, use_up
from tests.support.engineproc import Engine
from tests.support.ledger import in_spool
from tests.support.program import until
from tests.support.wire import WireClient

pytestmark = pytest.mark.slow

SESSIONS = 200


class BadDisk:
    """A relay whose disk does as it is told."""

    def __init__(self, folder: Path) -> None:
        self._control = folder / "control"
        self.engine = Engine(folder, module="tests.support.bad_disk", env={"BAD_DISK": str(self._control)})

    def suffer(self, fault: str) -> None:
        """From now on ``fault`` happens."""
        fresh = self._control.with_suffix(".new")
        fresh.write_text(fault, encoding="ascii")
        fresh.replace(self._control)

    def recover(self) -> None:
        """All is well again."""
        self._control.unlink()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BadDisk]:
    disk = BadDisk(tmp_path_factory.mktemp("bad-disk"))
    try:
        disk.engine.start()
        yield disk
    finally:
        disk.engine.kill()


@pytest.fixture
def bad(running: BadDisk) -> BadDisk:
    """The one relay of all tests, without what an earlier one left in its spool."""
    for file in running.engine.spool.glob("emailrelay.*"):
        file.unlink()
    return running


def content(size: int = 100) -> bytes:
    return b"Subject: x\r\nX-Ledger-Number: 1\r\n\r\n" + b"x" * 70 * (size // 70) + b"\r\n.\r\n"


def begin(port: int) -> WireClient:
    """A session that has been told 354."""
    client = WireClient(port)
    client.reply()
    for line in ("EHLO client.test", "MAIL FROM:<ledger@example.com>", "RCPT TO:<archive@example.org>"):
        assert client.say(line).startswith("250"), line
    assert client.say("DATA").startswith("354 ")
    return client


def send(port: int, size: int = 100) -> str:
    """What the end of a message is answered with, or the first refusal before it."""
    with WireClient(port) as client:
        client.reply()
        for line in ("EHLO client.test", "MAIL FROM:<ledger@example.com>", "RCPT TO:<archive@example.org>", "DATA"):
            reply = client.say(line)
            if reply[0] not in "23":
                return reply
        client.send_bytes(content(size))
        return client.reply()


def names(spool: Path) -> list[str]:
    return sorted(file.name for file in spool.iterdir() if file.name.startswith("emailrelay."))


def test_a_disk_that_hangs_holds_up_nobody_but_the_message_that_waits(bad: BadDisk) -> None:
    port = bad.engine.port
    with ExitStack() as stack:
        idle = [stack.enter_context(WireClient(port)) for _ in range(SESSIONS)]
        for client in idle:
            assert client.reply().startswith("220 ")
        waiting = stack.enter_context(begin(port))
        bad.suffer("fsync hang")
        waiting.send_bytes(content())
        try:
            for client in idle:
                assert client.say("NOOP").startswith("250 ")
        finally:
            bad.recover()
        # all of them were served while the disk hung: this reply could not come before
        assert waiting.reply().startswith("250 ")
    assert len(in_spool(bad.engine.spool)) == 1


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("fsync EIO", "451"),
        ("fsync EDQUOT", "452"),
        ("open EMFILE", "452"),
        ("open EROFS", "451"),
        ("open EACCES", "451"),
        ("write ENOSPC", "452"),
        ("write EIO", "451"),
    ],
)
def test_an_error_is_temporary_leaves_nothing_and_passes(bad: BadDisk, fault: str, code: str) -> None:
    bad.suffer(fault)
    try:
        reply = send(bad.engine.port)
        again = send(bad.engine.port)
    finally:
        bad.recover()
    assert reply.startswith(code), reply
    assert again[:3] in {"451", "452"}
    assert names(bad.engine.spool) == []
    for inside in ("Error", "errno", "/", "Traceback", "fsync"):
        assert inside not in reply + again
    until(lambda: send(bad.engine.port).startswith("250 "), seconds=30, what="mail being taken again")
    assert len(names(bad.engine.spool)) == 2


def test_a_full_disk_is_452_and_mail_is_taken_again_when_there_is_space(tmp_path: Path) -> None:
    with tmpfs(tmp_path / "small", size="1m") as small:
        engine = Engine(tmp_path / "relay", "disk-reserve 0", f"log-file {small / 'log'}", spool=small / "spool")
        try:
            engine.launch()  # its words go to the file
            engine.program.ready(engine.port)
            assert send(engine.port).startswith("250 ")
            filler = use_up(small)
            replies = [send(engine.port, size) for size in (100, 5000, 200_000)]
            assert [reply[:3] for reply in replies] == ["452"] * 3, replies
            assert len(names(engine.spool)) == 2
            filler.unlink()
            until(lambda: send(engine.port, 200_000).startswith("250 "), seconds=30, what="mail being taken again")
            assert len(in_spool(engine.spool)) == 2
            assert engine.stop() == 0
        finally:
            engine.kill()


def test_a_disk_that_becomes_read_only_is_451_and_passes(tmp_path: Path) -> None:
    with tmpfs(tmp_path / "small", size="1m") as small:
        engine = Engine(tmp_path / "relay", "disk-reserve 0", spool=small / "spool")
        try:
            engine.start()
            subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
            assert re.match("45[12] ", send(engine.port))
            subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
            until(lambda: send(engine.port).startswith("250 "), seconds=30, what="mail being taken again")
            assert len(in_spool(engine.spool)) == 1
        finally:
            engine.kill()
