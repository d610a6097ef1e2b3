"""More connections than the system or the configuration allows (spec reliability-security.md O2, O3, O12)."""

from __future__ import annotations

import shutil
import smtplib
import socket
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from engine.server.refusals import MOST
from tests.support.engineproc import Engine, running_engine
from tests.support.program import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="limits of another process are changed on Linux only"),
]

CONTENT = b"Subject: x\r\n\r\nbody\r\n"


def send(port: int) -> bool:
    """Whether a message is taken by a connection of its own."""
    try:
        with smtplib.SMTP("127.0.0.1", port, local_hostname="client.test", timeout=30) as client:
            client.sendmail("a@b.example", ["c@d.example"], CONTENT)
    except (OSError, smtplib.SMTPException):
        return False
    return True


def connect(stack: ExitStack, port: int, count: int) -> list[socket.socket]:
    """Connections that say nothing."""
    found: list[socket.socket] = []
    for _ in range(count):
        found.append(socket.create_connection(("127.0.0.1", port), timeout=30))
        stack.callback(found[-1].close)
    return found


def first_words(each: socket.socket) -> bytes:
    try:
        return each.recv(100)[:4]
    except OSError:
        return b""


@pytest.mark.parametrize("limit", [64, 128, 256])
def test_with_few_descriptors_clients_are_refused_in_words_and_served_again_later(tmp_path: Path, limit: int) -> None:
    if shutil.which("prlimit") is None:
        pytest.skip("prlimit is not installed")
    engine = Engine(tmp_path, prefix=("prlimit", f"--nofile={limit}:{limit}", "--"))
    try:
        engine.start()
        with ExitStack() as stack:
            words = [first_words(each) for each in connect(stack, engine.port, limit)]
        assert set(words) == {b"220 ", b"421 "}
        assert words.count(b"220 ") == max(1, (limit - 128) // 2)
        until(lambda: send(engine.port), seconds=30, what="a client being served")
        assert engine.program.code is None
        assert engine.stop() == 0
        refused = [line for line in engine.output().splitlines() if "rejected" in line]
        assert len(refused) == MOST + 1
        assert "more connections rejected within 60 s" in refused[-1]
    finally:
        engine.kill()


@pytest.mark.parametrize("module", ["engine.cli", "tests.support.plain_loop"])
def test_descriptors_that_run_out_while_it_runs_are_waited_for(tmp_path: Path, module: str) -> None:
    import resource  # does not exist on Windows

    engine = Engine(tmp_path, "user root", module=module)
    with ExitStack() as stack:
        stack.callback(engine.kill)
        engine.start()
        pid = engine.program.pid
        assert send(engine.port)
        before = resource.prlimit(pid, resource.RLIMIT_NOFILE)
        used = max(int(each.name) for each in Path(f"/proc/{pid}/fd").iterdir()) + 1
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (used + 2, before[1]))
        held = connect(stack, engine.port, 20)
        assert first_words(held[0]) == b"220 "
        resource.prlimit(pid, resource.RLIMIT_NOFILE, before)
        for each in held:
            each.close()
        until(lambda: send(engine.port), seconds=30, what="a client being served")
        assert engine.program.code is None
        assert len(engine.output().splitlines()) < 100


def test_a_client_is_served_beside_idle_sessions_and_a_flood(tmp_path: Path) -> None:
    with running_engine(tmp_path) as engine, ExitStack() as idle:
        sessions = connect(idle, engine.port, 300)
        assert {first_words(each) for each in sessions} == {b"220 "}
        for _ in range(10):
            with ExitStack() as flood:
                connect(flood, engine.port, 50)
                assert send(engine.port)
        assert len(list(engine.spool.glob("*.envelope"))) == 10
        for each in sessions:
            each.sendall(b"NOOP\r\n")
            assert each.recv(100) == b"250 noop\r\n"
