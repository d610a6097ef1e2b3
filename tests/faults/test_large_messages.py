"""The memory of the process does not follow the size of a message (spec message-store.md 2, 12)."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.engineproc import Engine, running_engine

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]

MEGABYTE = 1024 * 1024
CEILING = 4 * 1024
"""kB that the process may have grown by at its largest."""
LINE = b"x" * 998 + b"\r\n"
BLOCK = LINE * 256


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with running_engine(tmp_path, "server-smtp-config chunking") as running:
        yield running


class Client:
    """A raw connection."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._file = self._socket.makefile("rb")
        self.expect(b"220")

    def say(self, line: bytes, code: bytes = b"250") -> None:
        self._socket.sendall(line + b"\r\n")
        self.expect(code)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def expect(self, code: bytes) -> None:
        while (line := self._file.readline())[3:4] == b"-":
            pass
        assert line.startswith(code), line

    def close(self) -> None:
        self._file.close()
        self._socket.close()


def as_data(client: Client, blocks: int) -> None:
    client.say(b"DATA", b"354")
    for _ in range(blocks):
        client.send(BLOCK)
    client.say(b".")


def as_bdat(client: Client, blocks: int) -> None:
    client.send(b"BDAT %d LAST\r\n" % (blocks * len(BLOCK)))
    for _ in range(blocks):
        client.send(BLOCK)
    client.expect(b"250")


def submit(port: int, way: Callable[[Client, int], None], blocks: int) -> None:
    with closing(Client(port)) as client:
        client.say(b"EHLO client.example.com")
        client.say(b"MAIL FROM:<a@example.com>")
        client.say(b"RCPT TO:<b@example.org>")
        way(client, blocks)
        client.say(b"QUIT", b"221")


def body_digest(file: Path, size: int) -> tuple[str, int]:
    digest = hashlib.sha256()
    with file.open("rb") as content:
        content.seek(-size, 2)
        while part := content.read(MEGABYTE):
            digest.update(part)
    return digest.hexdigest(), size


@pytest.mark.parametrize("megabytes", [10, 100])
@pytest.mark.parametrize("way", [as_data, as_bdat])
def test_a_large_message_is_stored_whole_and_memory_stays_flat(
    engine: Engine, way: Callable[[Client, int], None], megabytes: int
) -> None:
    submit(engine.port, way, 1)
    before = engine.peak()
    blocks = megabytes * MEGABYTE // len(BLOCK)
    submit(engine.port, way, blocks)
    grown = engine.peak() - before
    contents = sorted(engine.spool.glob("*.content"), key=lambda file: file.stat().st_size)
    size = blocks * len(BLOCK)
    expected = hashlib.sha256()
    for _ in range(blocks):
        expected.update(BLOCK)
    assert body_digest(contents[-1], size) == (expected.hexdigest(), size)
    assert contents[-1].stat().st_size < size + 1000
    assert grown < CEILING, f"{grown} kB more for {megabytes} MB"
