"""Clients that want everything: commands, headers, lines and recipients without end (O1, O6, O7, O9)."""

from __future__ import annotations

import base64
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.engineproc import Engine, running_engine
from tests.support.wire import WireClient

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not show memory in /proc"),
]

MEGABYTE = 1024 * 1024
MOST = 16 * 1024
"""kB that a single client may make the process grow by."""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("greedy")
    secrets = folder / "secrets"
    secrets.write_text("server plain me Right-password\n")
    secrets.chmod(0o600)
    options = (f"server-auth {secrets}", "max-recipients 1000", "server-smtp-config chunking", "auth-delay 0")
    with running_engine(folder, *options) as running:
        yield running


def in_transaction(port: int) -> WireClient:
    client = WireClient(port, seconds=60)
    client.reply()
    plain = base64.b64encode(b"\0me\0Right-password").decode()
    for line in ("EHLO greedy.test", f"AUTH PLAIN {plain}", "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>"):
        assert client.say(line)[0] == "2", line
    return client


def pour(client: WireClient, piece: bytes, times: int) -> None:
    """As much as the server lets in."""
    with suppress(ConnectionError, socket.timeout):
        for _ in range(times):
            client.send_bytes(piece)


def served(engine: Engine) -> bool:
    with in_transaction(engine.port) as client:
        return client.say("RSET") == "250 state reset"


def empty(engine: Engine) -> None:
    for file in engine.spool.glob("emailrelay.*"):
        file.unlink()


def test_a_command_without_end_is_cut_at_once(engine: Engine) -> None:
    before = engine.peak()
    for begin in (b"EHLO ", b"MAIL FROM:<", b"AUTH PLAIN ", b"", b"\0", b"\xff"):
        with WireClient(engine.port) as client:
            client.reply()
            pour(client, begin + b"x" * MEGABYTE, 1)
            assert client.rest()[:3] in {"500", "501", "421", ""}
    assert engine.peak() - before < MOST
    assert served(engine)


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param(b"X: y\r\n" * 10_000, id="fields without end"),
        pytest.param(b"Subject:\r\n" + b" folded\r\n" * 10_000, id="a field folded without end"),
        pytest.param(b"\r\n" * 30_000, id="empty lines"),
        pytest.param(b"z" * 60_000, id="one line"),
        pytest.param(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 2000, id="parts"),
        pytest.param(b"..\r\n" * 15_000, id="dots"),
        pytest.param(b"\r.\n\r" * 15_000, id="lone newlines"),
    ],
)
def test_content_of_any_shape_costs_no_memory(engine: Engine, piece: bytes) -> None:
    times = 20 * MEGABYTE // len(piece)
    before = engine.peak()
    with in_transaction(engine.port) as client:
        assert client.say("DATA").startswith("354 ")
        pour(client, piece, times)
        client.send_bytes(b"\r\n.\r\n")
        assert client.reply() == "250 message processed"
    assert engine.peak() - before < MOST
    (content,) = engine.spool.glob("*.content")
    assert content.stat().st_size > times * len(piece) * 0.7
    empty(engine)


def test_a_hundred_thousand_recipients_are_refused_beyond_the_limit(engine: Engine) -> None:
    before = engine.peak()
    with in_transaction(engine.port) as client:
        pour(client, b"".join(b"RCPT TO:<r%d@d.example>\r\n" % number for number in range(1000)), 100)
        replies = client.rest().splitlines()
    codes = [reply[:3] for reply in replies]
    assert codes.count("250") == 999
    assert 0 < codes.count("452") <= 1001
    assert engine.peak() - before < MOST
    assert list(engine.spool.glob("*.envelope*")) == []
    assert served(engine)


def test_many_small_chunks_cost_no_more_than_their_octets(engine: Engine) -> None:
    before = engine.peak()
    with in_transaction(engine.port) as client:
        for _ in range(20):
            client.send_bytes(b"BDAT 1\r\nx" * 500)
            assert [client.reply()[:3] for _ in range(500)] == ["250"] * 500
        client.send_bytes(b"BDAT 0 LAST\r\n")
        assert client.reply() == "250 message processed"
    assert engine.peak() - before < MOST
    empty(engine)
