"""A next server that means harm: endless replies, replies to what nobody asked, injections (O10, T3, T4, D13, P5)."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.bus import Stamped
from engine.config.options import Settings
from engine.link import MessageState
from engine.logs import describe
from engine.net.tls import client_context
from engine.spool.envelope import encode
from tests.support.ca import CertificateAuthority
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Act, Sink

KILO = b"x" * 1024
FLOODS = {
    "a line without end": (b"250 ", KILO * 4),
    "a reply of lines without end": (b"", b"250-more and more\r\n" * 100),
    "octets that are no reply": (b"", bytes(range(1, 256)) * 4),
}
STAGES = ("GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT")
MOST = 16 * 1024 * 1024
"""Octets of a flood that may be on their way before it is cut: what the kernel holds of them, mostly."""


@dataclass
class Flooder:
    """A server that answers well until ``stage``, and from then on never stops talking."""

    stage: str
    first: bytes
    more: bytes
    sent: int = 0
    tasks: set[asyncio.Task[None]] = field(default_factory=set["asyncio.Task[None]"])

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.add(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._talk(reader, writer)
        writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._answer("GREETING", b"220 hop\r\n", writer)
        while line := await reader.readline():
            verb = line[:4].decode().upper().strip()
            await self._answer(verb, b"354 go\r\n" if verb == "DATA" else b"250 ok\r\n", writer)
            if verb == "DATA":
                await reader.readuntil(b"\r\n.\r\n")
                await self._answer("DOT", b"250 ok\r\n", writer)

    async def _answer(self, verb: str, good: bytes, writer: asyncio.StreamWriter) -> None:
        if verb != self.stage:
            writer.write(good)
            return
        writer.write(self.first)
        while self.sent < 8 * MOST:
            writer.write(self.more)
            self.sent += len(self.more)
            await writer.drain()


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("stage", STAGES)
async def test_a_flood_is_cut_early_and_the_mail_waits(stage: str, flood: str) -> None:
    flooder = Flooder(stage, *FLOODS[flood])
    server = await asyncio.start_server(flooder.serve, "127.0.0.1", 0)
    async with server:
        rig = Rig(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
        message = await rig.put()
        async with asyncio.timeout(60):
            result = await rig.forward(forward_retry=RETRY)
            await asyncio.gather(*flooder.tasks)
    assert result.sent == 0
    assert flooder.sent < MOST
    row = await rig.row(message)
    assert row.state is MessageState.QUEUED
    assert "invalid response" in row.reason
    assert len(row.reason) < 500
    assert len(encode(rig.envelope(message))) < 4096


INJECTED = {
    "a positive reply": "250 2.0.0 all of it is taken",
    "capabilities": "250-evil\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
    "one octet": "2",
}


@pytest.mark.parametrize("injected", INJECTED)
async def test_what_comes_in_clear_behind_starttls_ends_the_connection(tmp_path: Path, injected: str) -> None:
    authority = CertificateAuthority(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.issue("127.0.0.1").both)
    async with Sink(tls=context) as sink:
        sink.always("STARTTLS", f"220 go ahead\r\n{INJECTED[injected]}")
        rig = Rig(sink.address, tls=client_context(Settings(client_tls=True)))
        message = await rig.put()
        result = await rig.forward(forward_retry=RETRY, client_tls_required=True, client_tls=True)
    assert result.sent == 0
    assert [line.split(" ")[0] for line in sink.talks[0].lines if line.isascii()][:2] == ["EHLO", "STARTTLS"]
    assert sink.messages == []
    assert await rig.state(message) is MessageState.QUEUED


NASTY = {
    "ESC": "\x1b[31mred",
    "NUL": "a\0b",
    "CR": "a\rMAIL FROM:<x@y>",
    "BEL": "\x07",
    "C1": "\x9b31m",
    "U+2028": "a\u2028b",
    "bidi": "a\u202eb",
    "10 kB": "y" * 10_000,
}


@pytest.mark.parametrize("text", NASTY)
async def test_nothing_that_a_server_says_adds_a_line_or_a_control_character(text: str) -> None:
    async with Sink() as sink:
        sink.always("DOT", f"550 5.7.1 {NASTY[text]}")
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward(bounce=True)
    row = await rig.row(message)
    assert row.state is MessageState.FAILED
    stored = encode(rig.envelope(message))
    assert all(octet >= 32 for octet in stored.replace(b"\r\n", b""))
    assert stored.count(b"X-MailRelay-Reason: ") == 1
    assert len(stored) < 4096
    lines = [
        line for each in rig.collect() if (line := describe(Stamped(sequence=1, time=0.0, event=each))) is not None
    ]
    assert any("5.7.1" in line.text for line in lines)
    assert all(line.text.isprintable() for line in lines)


@pytest.mark.parametrize("act", [Act.DROP, Act.RESET])
@pytest.mark.parametrize("verb", STAGES)
async def test_a_server_that_goes_at_any_moment_keeps_the_mail_here(verb: str, act: Act) -> None:
    async with Sink() as sink:
        sink.always(verb, act)
        rig = Rig(sink.address)
        message = await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert result.sent == 0
    row = await rig.row(message)
    assert row.state is MessageState.QUEUED
    assert ("possible duplicate" in row.reason) is (verb == "DOT")
