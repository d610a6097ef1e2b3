"""POP3 when the worst happens: kills during a deletion, enormous messages, names that want out (D16, O6, P13)."""

from __future__ import annotations

import hashlib
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, Engine
from tests.support.popping import SECRETS, fill
from tests.support.program import free_port, until
from tests.support.traced import needs_strace

pytestmark = pytest.mark.slow

CONTENT = b"A: b\r\n\r\ntext\r\n"
COUNT = 3


class Reader:
    """A plain connection that takes what comes."""

    def __init__(self, port: int, name: str = "me", password: str = "secret word") -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._file = self.socket.makefile("rb")
        assert self.line().startswith(b"+OK")
        assert self.say(f"USER {name}").startswith(b"+OK")
        assert self.say(f"PASS {password}") == b"+OK\r\n"

    def line(self) -> bytes:
        """The next line; empty at the end, however it comes."""
        try:
            return self._file.readline()
        except OSError:
            return b""

    def say(self, line: str) -> bytes:
        """A command and its first line."""
        self.socket.sendall(line.encode() + b"\r\n")
        return self.line()

    def read(self, size: int) -> bytes:
        """So many octets."""
        return self._file.read(size)

    def close(self) -> None:
        """Hang up."""
        self._file.close()
        self.socket.close()


@contextmanager
def serving(folder: Path, *options: str, secrets: str = SECRETS) -> Iterator[tuple[Engine, int]]:
    auth = folder / "pop.auth"
    auth.write_text(secrets)
    auth.chmod(0o600)
    port = free_port()
    # no forwarding and no SMTP: the start-up sweep must not judge these envelopes
    given = ("pop", f"pop-port {port}", f"pop-auth {auth}", "pop-by-name", "user root", *options)
    engine = Engine(folder / "relay", *given, spool=folder / "spool")
    engine.start()
    try:
        yield engine, port
    finally:
        engine.kill()


@contextmanager
def traced(engine: Engine, log: Path, *options: str) -> Iterator[None]:
    command = ["strace", "-f", "-y", "-s", "200", "-o", str(log), "-p", str(engine.program.pid), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
        assert strace.stderr is not None
        while "attached" not in (line := strace.stderr.readline()):
            if not line:
                pytest.skip("strace may not attach to processes here")
        try:
            yield
        finally:
            strace.terminate()
            strace.communicate(timeout=60)


DELETION = """
import asyncio, os, signal, sys
from engine.spool.folder import Folder
from engine.spool.maildrop import Maildrops

class Killing(Folder):
    left = int(sys.argv[2])

    def step(self):
        Killing.left -= 1
        if not Killing.left:
            os.kill(os.getpid(), signal.SIGKILL)

    def remove(self, name):
        self.step()
        super().remove(name)

    def sync(self):
        self.step()
        super().sync()

async def main():
    drops = Maildrops(sys.argv[1], by_name=False, durable=True, opener=Killing)
    drop = await drops.open("me")
    print((await drop.delete(drop.letters)).failed, flush=True)
    drops.close()

asyncio.run(main())
"""
STEPS = 2 * COUNT + 2


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGKILL")
@pytest.mark.parametrize("step", range(1, STEPS + 2))
def test_a_kill_at_any_step_of_a_deletion_leaves_whole_messages_or_none(tmp_path: Path, step: int) -> None:
    box = tmp_path / "spool"
    fill(box, [CONTENT] * COUNT)
    command = [sys.executable, "-c", DELETION, str(box), str(step)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    if step > STEPS:
        assert (done.returncode, done.stdout, list(box.iterdir())) == (0, b"()\n", [])
        return
    assert (done.returncode, done.stdout) == (-9, b"")
    left = {each.stem for each in box.glob("*.envelope")}
    assert len(left) == max(0, COUNT - step + 1)
    assert {each.stem for each in box.glob("*.content")} >= left
    assert {each.read_bytes() for each in box.glob("*.content")} <= {CONTENT}


@pytest.mark.parametrize("end", ["close", "reset", "kill"])
def test_a_session_that_drops_deletes_nothing(tmp_path: Path, end: str) -> None:
    box = tmp_path / "spool" / "me"
    fill(box, [CONTENT] * COUNT)
    with serving(tmp_path) as (engine, port):
        reader = Reader(port)
        for number in range(1, COUNT + 1):
            reader.say(f"DELE {number}")
        if end == "kill":
            engine.kill()
        elif end == "reset":
            reader.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        reader.close()
        if end != "kill":
            until(lambda: "pop connection closed" in engine.run_output(), what="the end of the session")
    assert len(list(box.iterdir())) == 2 * COUNT


MEGABYTE = 1 << 20
SHAPES = {
    "lines": b"x" * 62 + b"\r\n",
    "one line": b"x" * 64,
    "only line ends": b"\r\n" * 32,
    "lone line feeds": b"\n" * 64,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_message_of_100_megabytes_costs_no_memory(tmp_path: Path, shape: str) -> None:
    if shutil.disk_usage(tmp_path).free < 500 * MEGABYTE:
        pytest.skip("there is not enough space on the disk")
    piece = SHAPES[shape] * (MEGABYTE // 64)
    box = tmp_path / "spool" / "me"
    fill(box, [CONTENT])
    with (box / "001.content").open("wb") as file:
        for _ in range(100):
            file.write(piece)
    shown = piece if b"\r" in piece else piece.replace(b"\n", b"\r\n")
    ending = b"" if shown.endswith(b"\n") else b"\r\n"
    expected = hashlib.sha256()
    for _ in range(100):
        expected.update(shown)
    expected.update(ending + b".\r\n")
    with serving(tmp_path) as (engine, port):
        reader = Reader(port)
        assert reader.say("STAT") == b"+OK 1 %d\r\n" % (100 * MEGABYTE)
        before = engine.peak()
        assert reader.say("RETR 1") == b"+OK %d octets\r\n" % (100 * MEGABYTE)
        got = hashlib.sha256()
        left = 100 * len(shown) + len(ending) + 3
        while left:
            data = reader.read(min(left, MEGABYTE))
            assert data
            left -= len(data)
            got.update(data)
        assert got.digest() == expected.digest()
        assert reader.say("NOOP") == b"+OK\r\n"
        assert engine.peak() - before < 16 * 1024
        reader.close()


@needs_strace
def test_hostile_names_open_nothing_outside_the_spool(tmp_path: Path) -> None:
    fill(tmp_path / "outside", [CONTENT])
    spool = tmp_path / "spool"
    spool.mkdir()
    (spool / "link").symlink_to(tmp_path / "outside")
    names = ["..", "../outside", "/outside", "link", ".", "link/.", "..\\outside", "a/../../outside", "good"]
    log = tmp_path / "trace"
    secrets = "".join(f"server plain {name} pw\n" for name in names)
    with serving(tmp_path, secrets=secrets) as (engine, port):
        with traced(engine, log, "-e", "trace=%file"):
            for name in names:
                reader = Reader(port, name, "pw")
                assert reader.say("STAT") == b"+OK 0 0\r\n"
                assert reader.say("QUIT") == b"+OK signing off\r\n"
                reader.close()
        assert "created" not in engine.run_output() or (spool / "good").is_dir()
    trace = log.read_text("utf-8", "replace")
    inside = [line for line in trace.splitlines() if f"<{spool}" in line.partition(",")[0]]
    assert any('"good"' in line for line in inside)
    assert all(re.search(r'<[^>]*>, "[^"/\\]*"', line) and '".."' not in line for line in inside)
    assert not any(
        line for line in trace.splitlines() if f'"{tmp_path}/outside' in line or f"<{tmp_path}/outside" in line
    )
