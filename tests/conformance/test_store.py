"""Spec message-store.md 3.3 to 6 and 8: what a forwarding run makes of the files that it finds."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT

pytestmark = pytest.mark.slow

CONTENT = b"Subject: x\r\n\r\nhello\r\n"
FIELDS = (
    "Format: #2821.8",
    "Content: 8bit",
    "From: me@here",
    "ToCount: 2",
    "To-Remote: you@there",
    "To-Remote: two@there",
    "Authentication: ",
    "Client: 127.0.0.1",
    "ClientCertificate: ",
    "MailFromAuthIn: ",
    "MailFromAuthOut: ",
    "ForwardTo: ",
    "ForwardToAddress: ",
    "ClientAccountSelector: ",
    "Utf8MailboxNames: 0",
    "End: 1",
)


def envelope(*fields: str, end: str = "\r\n") -> bytes:
    return "".join(f"X-MailRelay-{field}{end}" for field in fields or FIELDS).encode()


def changed(old: str, *new: str) -> bytes:
    return envelope(*(each for field in FIELDS for each in (new if field.partition(":")[0] == old else (field,))))


class NextHop:
    """A next hop that takes everything and keeps what was said to it."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.said: list[bytes] = []
        self.contents: list[bytes] = []
        self._thread = threading.Thread(target=self._serve, name="next hop")
        self._thread.start()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as lines:
                self._talk(connection, lines)

    def _talk(self, connection: socket.socket, lines: Iterator[bytes]) -> None:
        connection.sendall(b"220 x\r\n")
        for line in lines:
            self.said.append(line)
            verb = line[:4].upper()
            if verb == b"DATA":
                connection.sendall(b"354 x\r\n")
                body = list(iter(lambda: next(lines), b".\r\n"))
                self.contents.append(b"".join(body))
            connection.sendall(b"250-x\r\n250 8BITMIME\r\n" if verb == b"EHLO" else b"250 ok\r\n")
            if verb == b"QUIT":
                return


@pytest.fixture
def hop() -> Iterator[NextHop]:
    made = NextHop()
    yield made
    made.close()


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    folder = tmp_path / "spool"
    folder.mkdir()
    return folder


def forward(spool: Path, hop: NextHop) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "engine.cli", "--as-client", f"127.0.0.1:{hop.port}", "--spool-dir", str(spool)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)


def put(spool: Path, text: bytes, name: str = "emailrelay.1.2.3", suffix: str = "envelope") -> None:
    (spool / f"{name}.{suffix}").write_bytes(text)
    (spool / f"{name}.content").write_bytes(CONTENT)


OLDER = {
    "#2821.7": [field for field in FIELDS if not field.startswith("ClientAccountSelector")],
    "#2821.6": [*FIELDS[:13], FIELDS[-1]],
    "#2821.5": [*FIELDS[:11], FIELDS[-1]],
    "#2821.4": [*FIELDS[:8], "ClientName: old", "ClientCertificate: ", FIELDS[-1]],
    "#2821.3": [*FIELDS[:8], FIELDS[-1]],
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(envelope(), id="format 8"),
        *(
            pytest.param(envelope(f"Format: {version}", *fields[1:]), id=f"3.4 {version}")
            for version, fields in OLDER.items()
        ),
        pytest.param(envelope(*FIELDS, end="\n"), id="3.3 LF"),
        pytest.param(changed("Client", "Client:"), id="3.3 empty without a blank"),
        pytest.param(changed("From", "From:   me@here  "), id="3.3 blanks are trimmed"),
        pytest.param(changed("Content", "Content: foo"), id="3.3 unknown content"),
        pytest.param(changed("ClientCertificate", "ClientCertificate: a\r\n b\r\n c"), id="3.3 folded certificate"),
        pytest.param(envelope() + b"X-MailRelay-Foo: 1\r\nrubbish\r\n", id="3.3 trailing lines"),
        pytest.param(changed("End", "End: 1 and more"), id="3.3 the rest of the last line"),
    ],
)
def test_an_envelope_that_is_read(spool: Path, hop: NextHop, text: bytes) -> None:
    put(spool, text)
    done = forward(spool, hop)
    assert done.returncode == 0, done.stderr
    assert list(spool.iterdir()) == []
    assert hop.contents == [CONTENT]
    told = b"".join(hop.said)
    assert b"MAIL FROM:<me@here>" in told
    assert b"RCPT TO:<you@there>\r\nRCPT TO:<two@there>\r\n" in told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"", id="6.1 empty"),
        pytest.param(b"From: me\r\n", id="6.1 foreign"),
        pytest.param(changed("Format", "Format: #2821.2"), id="3.4 unknown format"),
        pytest.param(changed("ToCount", "ToCount: 3"), id="6.1 ToCount too big"),
        pytest.param(changed("ToCount", "ToCount: 1"), id="6.1 ToCount too small"),
        pytest.param(changed("ToCount", "ToCount: x"), id="6.1 ToCount no number"),
        pytest.param(envelope(*FIELDS[:-1]), id="6.1 no end"),
        pytest.param(envelope().removesuffix(b": 1\r\n"), id="3.3 end without a newline"),
        pytest.param(changed("Client", "client: 127.0.0.1"), id="6.1 wrong case"),
        pytest.param(changed("Client", "Client:127.0.0.1"), id="3.3 no blank"),
        pytest.param(changed("MailFromAuthIn", "MailFromAuthIn: a+zz"), id="6.1 bad xtext"),
        pytest.param(changed("From", "From: me@here\r\n evil"), id="12.2 folded sender"),
    ],
)
def test_an_envelope_that_is_damaged_is_never_sent(spool: Path, hop: NextHop, text: bytes) -> None:
    put(spool, text)
    put(spool, envelope(), name="emailrelay.1.2.4")
    forward(spool, hop)
    assert hop.contents == [CONTENT]
    names = sorted(file.name for file in spool.iterdir() if not file.name.endswith(".owner"))
    assert names == ["emailrelay.1.2.3.content", "emailrelay.1.2.3.envelope.bad"]
    assert (spool / names[1]).read_bytes().startswith(text)


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        pytest.param("foo", True, id="1 any prefix"),
        pytest.param("emailrelay.1.2.3", True, id="1 our prefix"),
    ],
)
def test_any_name_that_ends_in_envelope_is_a_message(spool: Path, hop: NextHop, name: str, *, sent: bool) -> None:
    put(spool, envelope(), name=name)
    assert forward(spool, hop).returncode == 0
    assert hop.contents == [CONTENT] * sent
    assert list(spool.iterdir()) == []


@pytest.mark.parametrize("suffix", ["envelope.bad", "envelope.tmp", "envelope.local", "envelope.hold", "envelope.foo"])
def test_other_suffixes_are_left_alone(spool: Path, hop: NextHop, suffix: str) -> None:
    put(spool, envelope(), suffix=suffix)
    before = sorted(file.name for file in spool.iterdir())
    forward(spool, hop)
    assert hop.said == []
    assert sorted(file.name for file in spool.iterdir()) == before


def test_a_message_without_content_is_not_sent(spool: Path, hop: NextHop) -> None:
    (spool / "emailrelay.1.2.3.envelope").write_bytes(envelope())
    forward(spool, hop)
    assert hop.contents == []
    assert [file.name for file in spool.iterdir()] == ["emailrelay.1.2.3.envelope.bad"]


def test_content_without_an_envelope_is_left_alone(spool: Path, hop: NextHop) -> None:
    (spool / "emailrelay.1.2.3.content").write_bytes(CONTENT)
    forward(spool, hop)
    assert [file.name for file in spool.iterdir()] == ["emailrelay.1.2.3.content"]
    assert hop.said == []


def test_the_order_is_by_time_and_number(spool: Path, hop: NextHop) -> None:
    for number in (10, 2, 1):
        name = f"emailrelay.7.100.{number}"
        put(spool, envelope(), name=name)
        (spool / f"{name}.content").write_bytes(b"%d\r\n" % number)
    forward(spool, hop)
    assert hop.contents == [b"1\r\n", b"2\r\n", b"10\r\n"]
