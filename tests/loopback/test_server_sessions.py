from __future__ import annotations

import asyncio
import os
import smtplib
import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiosmtpd.smtp
import pytest

from engine.clock import SystemClock
from engine.config.options import Settings
from engine.config.values import AnonymousScope
from engine.errors import SpoolError, SpoolFull
from engine.events import (
    Level,
    MessageStored,
    Notice,
    RecipientRejected,
    SessionClosed,
    SessionOpened,
    Wire,
)
from engine.server.peer import Peer
from engine.server.session import READ_AHEAD, SmtpSession
from engine.spool.directory import DirectorySpool
from tests.support.listening import Client, Listening, listening

SETTINGS = Settings(domain="relay.test")


@pytest.fixture
async def relay() -> AsyncIterator[Listening]:
    async with listening(SETTINGS) as running:
        yield running


async def test_a_message_arrives_byte_for_byte_behind_the_received_line(relay: Listening) -> None:
    body = b"Subject: x\r\n\r\n.dot\r\n..\r\n\x00\xff\r\n"

    def send() -> None:
        with smtplib.SMTP("127.0.0.1", relay.port, local_hostname="my client") as client:
            client.sendmail("a@b.example", ["c@d.example", "e@f.example"], body)

    await asyncio.to_thread(send)
    [content] = await relay.spool.contents()
    received, _, rest = content.partition(b"\r\n")
    assert rest == body
    assert received.startswith(b"Received: from my-client ([127.0.0.1]) by relay.test with ESMTP ; ")
    [envelope] = relay.spool.envelopes
    assert envelope.reverse_path == "a@b.example"
    assert envelope.remote == ("c@d.example", "e@f.example")
    assert envelope.client == "127.0.0.1"


async def test_the_events_of_a_session_tell_its_story(relay: Listening) -> None:
    client = await relay.greeted()
    await client.start_message()
    client.send(b"x\r\n.\r\nMAIL FROM:<a@b>\r\nRCPT TO:<>\r\nQUIT\r\n")
    await client.rest()
    [closed] = await relay.until(SessionClosed)
    [opened] = relay.of(SessionOpened)
    [stored] = relay.of(MessageStored)
    [rejected] = relay.of(RecipientRejected)
    assert closed.reason == "smtp protocol done"
    assert closed.messages == 1
    assert opened.session == closed.session == stored.session == rejected.session
    assert opened.peer == f"127.0.0.1:{client.writer.get_extra_info('sockname')[1]}"
    assert stored.recipients == ("c@d",)
    assert rejected.response == "invalid empty mailbox"
    assert relay.ended == [None]


async def test_a_session_is_one_of_aiosmtpd(relay: Listening) -> None:
    await relay.greeted()
    [session] = relay.server._sessions
    assert isinstance(session, aiosmtpd.smtp.SMTP)
    assert isinstance(session, SmtpSession)


async def test_replies_to_one_segment_come_in_one_piece(relay: Listening) -> None:
    client = await relay.greeted()
    client.send(b"NOOP\r\nRSET\r\nNOOP\r\n")
    assert await client.reader.read(1000) == b"250 noop\r\n250 state reset\r\n250 noop\r\n"


async def test_the_greeting_and_an_anonymous_one(relay: Listening) -> None:
    client = await relay.connect()
    assert await client.reply() == "220 relay.test -- E-MailRelay V2.6b -- Service ready"
    async with listening(replace(SETTINGS, anonymous=frozenset(AnonymousScope))) as quiet:
        client = await quiet.connect()
        assert await client.reply() == "220 greeting"
        assert await client.say("EHLO x") == "250-smtp says hello\r\n250-PIPELINING\r\n250 8BITMIME"
        for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            await client.say(line)
        assert await client.say("x\r\n.") == "250 message processed"
        assert await quiet.spool.contents() == [b"x\r\n"]


async def test_helo_is_smtp_in_the_received_line_and_empty_content_has_one_too(relay: Listening) -> None:
    client = await relay.greeted()
    client.send(b"HELO old\r\nMAIL FROM:<>\r\nRCPT TO:<c@d>\r\nDATA\r\n.\r\n")
    for _ in range(4):
        await client.reply()
    assert await client.reply() == "250 message processed"
    [content] = await relay.spool.contents()
    assert b" with SMTP ; " in content
    assert content.count(b"\r\n") == 1


async def test_sessions_can_be_disabled_and_open_ones_are_not_affected(relay: Listening) -> None:
    before = await relay.greeted()
    relay.server.accepting = False
    client = await relay.connect()
    assert await client.reply() == "421 service not available"
    await client.say("EHLO x")
    assert await client.say("MAIL FROM:<a@b>") == "421 service not available"
    await before.say("EHLO x")
    assert await before.say("MAIL FROM:<a@b>") == "250 sender <a@b> OK"


# Disconnects


async def test_a_client_that_leaves_before_the_dot_leaves_nothing_behind(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock())
    async with listening(SETTINGS, spool=spool) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"part of it\r\n.\r")
        assert await client.close() is None
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "peer disconnected"
    spool.close()
    assert [name for name in os.listdir(tmp_path) if name.startswith("emailrelay")] == []  # noqa: PTH208 - pathlib would block as much


@pytest.mark.parametrize("how", ["close", "reset", "half-close"])
async def test_a_client_that_leaves_after_the_dot_does_not_stop_the_commit(relay: Listening, how: str) -> None:
    relay.spool.gate.clear()
    client = await relay.greeted()
    await client.start_message()
    client.send(b"kept\r\n.\r\n")
    await relay.spool.committing.wait()
    match how:
        case "close":
            await client.close()
        case "reset":
            client.reset()
        case _:
            client.writer.write_eof()
    assert relay.of(SessionClosed) == []
    relay.spool.gate.set()
    [closed] = await relay.until(SessionClosed)
    assert closed.messages == 1
    assert closed.reason.startswith("peer disconnected")
    assert [content.partition(b"\r\n")[2] for content in await relay.spool.contents()] == [b"kept\r\n"]
    if how == "half-close":
        assert await client.rest() == b"250 message processed\r\n"


async def test_a_half_closing_client_gets_the_replies_to_everything_it_sent(relay: Listening) -> None:
    client = await relay.connect()
    client.send(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nx\r\n.\r\nNOOP\r\n")
    client.writer.write_eof()
    assert (await client.rest()).endswith(b"250 message processed\r\n250 noop\r\n")


async def test_input_waits_for_the_commit(relay: Listening) -> None:
    relay.spool.gate.clear()
    client = await relay.greeted()
    await client.start_message()
    client.send(b"x\r\n.\r\nRSET\r\nNOOP\r\n")
    await relay.spool.committing.wait()
    relay.spool.gate.set()
    assert [await client.reply() for _ in range(3)] == ["250 message processed", "250 state reset", "250 noop"]


async def test_no_more_is_read_than_can_be_worked_off_meanwhile(relay: Listening) -> None:
    relay.spool.gate.clear()
    client = await relay.greeted()
    await client.start_message()
    client.send(b"x\r\n.\r\n")
    await relay.spool.committing.wait()
    client.send(b"NOOP\r\n" * 10_000)
    (session,) = relay.server._sessions
    other = await relay.greeted()
    async with asyncio.timeout(10):
        while session._reading:
            await other.say("NOOP")
    assert session._dialogue.pending >= READ_AHEAD
    relay.spool.gate.set()
    assert await client.reply() == "250 message processed"
    assert {await client.reply() for _ in range(10_000)} == {"250 noop"}


@pytest.mark.parametrize("switch", ["linger", "nolinger"])
async def test_a_connection_lingers_or_is_reset(switch: str) -> None:
    async with listening(replace(SETTINGS, server_smtp_config=(switch,))) as relay:
        client = await relay.greeted()
        for _ in range(7):
            assert await client.say("FOO") == "500 command unrecognized"
        client.send(b"FOO\r\n")
        if switch == "linger":
            assert await client.rest() == b"500 command unrecognized\r\n"
        else:
            with pytest.raises(ConnectionError):
                await client.rest()


# Failures of the store


@pytest.mark.parametrize(
    ("point", "error", "reply"),
    [
        ("begin", SpoolFull("no space: /secret/path"), "452 4.3.1 insufficient system storage"),
        ("write", SpoolFull("no space: /secret/path"), "452 4.3.1 insufficient system storage"),
        ("commit", SpoolError("EIO /secret/path"), "451 4.3.0 message not stored: try again later (incident 1-1)"),
        ("seal", SpoolError("EIO /secret/path"), "451 4.3.0 message not stored: try again later (incident 1-1)"),
        ("begin", SpoolError("EACCES /secret/path"), "451 4.3.0 message not stored: try again later (incident 1-1)"),
    ],
)
async def test_a_store_that_fails_is_a_temporary_failure_without_details(
    relay: Listening, point: str, error: SpoolError, reply: str
) -> None:
    relay.spool.failures[point] = error
    client = await relay.greeted()
    await client.say("EHLO x")
    replies = [await client.say("MAIL FROM:<a@b>")]
    if point != "begin":
        replies += [await client.say("RCPT TO:<c@d>"), await client.say("DATA"), await client.say("x\r\n.")]
    assert replies[-1] == reply
    assert any("/secret/path" in notice.text for notice in relay.of(Notice) if notice.level is Level.ERROR)
    relay.spool.failures.clear()
    await client.start_message()
    assert await client.say("y\r\n.") == "250 message processed"
    assert len(await relay.spool.contents()) == 1


async def test_a_degraded_store_is_not_asked(relay: Listening) -> None:
    relay.spool.degraded = "fsync failed"
    client = await relay.greeted()
    await client.say("EHLO x")
    reply = await client.say("MAIL FROM:<a@b>")
    assert reply == "451 4.3.0 new mail cannot be stored at the moment: try again later"


@pytest.mark.parametrize("point", ["begin", "write", "commit"])
async def test_a_fault_of_ours_ends_the_session_with_an_incident_and_no_details(relay: Listening, point: str) -> None:
    problems: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context["message"]))
    relay.spool.failures[point] = ValueError("secret detail")
    client = await relay.greeted()
    client.send(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nx\r\n.\r\n")
    replies = (await client.rest()).decode()
    assert replies.splitlines()[-1] == "451 4.3.0 internal error: try again later (incident 1-1)"
    assert "secret" not in replies
    assert problems == ["internal error in an smtp session (incident 1-1)"]
    asyncio.get_running_loop().set_exception_handler(None)


# Limits


@pytest.mark.slow
async def test_silence_is_answered_with_421_and_closed() -> None:
    async with listening(replace(SETTINGS, idle_timeout=1)) as relay:
        client = await relay.greeted()
        assert await client.reply() == "421 4.4.2 timeout: closing connection"
        assert await client.rest() == b""
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "idle timeout: no activity after 1s"


@pytest.mark.slow
async def test_single_octets_do_not_extend_the_time_for_a_command_or_for_content() -> None:
    async with listening(replace(SETTINGS, idle_timeout=1)) as relay:
        talking, sending = await relay.greeted(), await relay.greeted()
        await sending.start_message()

        async def drip(client: Client) -> None:
            while not client.reader.at_eof():
                client.send(b"x")
                await asyncio.sleep(0.1)  # a slow client is the thing to be tested

        drips = [asyncio.ensure_future(drip(each)) for each in (talking, sending)]
        async with asyncio.timeout(4):
            assert await talking.reply() == await sending.reply() == "421 4.4.2 timeout: closing connection"
            await relay.until(SessionClosed, 2)
        for each in drips:
            each.cancel()


@pytest.mark.slow
async def test_our_own_slowness_is_no_silence_of_the_client() -> None:
    async with listening(replace(SETTINGS, idle_timeout=1)) as relay:
        relay.spool.gate.clear()
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x\r\n.\r\n")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1.6):
                await client.reply()
        relay.spool.gate.set()
        assert await client.reply() == "250 message processed"


async def test_a_flood_that_never_reads_its_replies_is_not_listened_to(relay: Listening) -> None:
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(connection, ("127.0.0.1", relay.port))
    flood = asyncio.ensure_future(loop.sock_sendall(connection, b"EHLO x\r\n" * 1_000_000))
    other = await relay.greeted()
    async with asyncio.timeout(5):
        while (session := min(relay.server._sessions, key=lambda each: each.number))._writable:
            await other.say("NOOP")
        for _ in range(20):
            assert await other.say("NOOP") == "250 noop"
    assert not flood.done()
    assert session.connection is not None
    assert session.connection.get_write_buffer_size() < 128 * 1024
    flood.cancel()
    await asyncio.gather(flood, return_exceptions=True)
    connection.close()


async def test_connections_beyond_the_limit_get_421() -> None:
    async with listening(replace(SETTINGS, max_sessions=2)) as relay:
        first, _ = await relay.greeted(), await relay.greeted()
        third = await relay.connect()
        assert await third.rest() == b"421 4.3.2 too many connections: try again later\r\n"
        await first.say("QUIT")
        await relay.until(SessionClosed)
        assert (await (await relay.connect()).reply()).startswith("220 ")


async def test_a_large_message_flows_through(relay: Listening) -> None:
    body = (b"x" * 998 + b"\r\n") * 3000
    client = await relay.greeted()
    await client.start_message()
    client.send(body + b".\r\n")
    assert await client.reply() == "250 message processed"
    [content] = await relay.spool.contents()
    assert content.partition(b"\r\n")[2] == body


async def test_the_size_limit_holds_over_many_blocks() -> None:
    async with listening(replace(SETTINGS, size=1_000_000)) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x" * 2_000_000 + b"\r\n.\r\n")
        assert await client.reply() == "552 message size exceeds fixed maximum message size"
        assert await relay.spool.contents() == []
        assert relay.spool.discarded == 1


# Stopping


async def test_stopping_sends_idle_clients_away(relay: Listening) -> None:
    client = await relay.greeted()
    await relay.server.stop(5)
    assert await client.rest() == b"421 4.3.2 service shutting down: closing connection\r\n"
    [closed] = relay.of(SessionClosed)
    assert closed.reason == "service shutting down"


async def test_stopping_lets_a_message_come_in_and_become_safe(relay: Listening) -> None:
    relay.spool.gate.clear()
    client = await relay.greeted()
    await client.start_message()
    stopping = asyncio.ensure_future(relay.server.stop(5))
    client.send(b"late\r\n.\r\n")
    await relay.spool.committing.wait()
    relay.spool.gate.set()
    assert await client.reply() == "250 message processed"
    assert await client.reply() == "421 4.3.2 service shutting down: closing connection"
    await stopping
    assert len(await relay.spool.contents()) == 1


async def test_stopping_does_not_wait_for_ever_for_content(relay: Listening) -> None:
    client = await relay.greeted()
    await client.start_message()
    client.send(b"never ends\r\n")
    await relay.server.stop(0)
    assert await client.reply() == "421 4.3.2 service shutting down: closing connection"
    assert await relay.spool.contents() == []


async def test_nobody_can_connect_after_the_stop(relay: Listening) -> None:
    await relay.server.stop(0)
    with pytest.raises(ConnectionRefusedError):
        await relay.connect()


# Who may connect


async def test_a_remote_client_is_cut_off_with_two_warnings(relay: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    far = Peer("203.0.113.5", "203.0.113.5:57731", local=False, loopback=False)
    monkeypatch.setattr("engine.server.acceptor.peer_of", lambda _: far)
    client = await relay.connect()
    assert await client.rest() == b""
    ranges = "127.0.0.0/8, 169.254.0.0/16, 10.0.0.0/8, 172.16.0.0/12, or 192.168.0.0/16"
    assert [notice.text for notice in await relay.until(Notice, 2)] == [
        f"configured to reject non-local smtp connection: 203.0.113.5 is not in {ranges}",
        "connection rejected from 203.0.113.5:57731",
    ]
    assert relay.of(SessionOpened) == []
    monkeypatch.setattr(relay.server, "_settings", replace(SETTINGS, remote_clients=True))
    assert (await (await relay.connect()).reply()).startswith("220 ")


async def test_a_client_that_is_gone_before_it_is_looked_at_is_nobody(
    relay: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport_class = type((await relay.greeted()).writer.transport)
    get = transport_class.get_extra_info
    monkeypatch.setattr(
        transport_class, "get_extra_info", lambda self, name: None if name == "peername" else get(self, name)
    )
    assert await (await relay.connect()).rest() == b""
    assert len(relay.of(SessionOpened)) == 1


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs unix-domain sockets")
async def test_a_unix_domain_client_is_local_and_shown_as_a_slash(tmp_path: Path) -> None:
    path = str(tmp_path / "smtp")
    async with listening(SETTINGS, path=path) as relay:
        assert relay.server.addresses == (path,)
        client = await relay.greeted()
        await client.start_message()
        assert await client.say("x\r\n.") == "250 message processed"
        assert relay.spool.envelopes[0].client == "/"
        [opened] = relay.of(SessionOpened)
        assert opened.peer == "/"


async def test_a_browser_is_cut_off(relay: Listening) -> None:
    client = await relay.greeted()
    client.send(b"POST / HTTP/1.1\r\nHost: x\r\n\r\nEHLO x\r\nMAIL FROM:<a@b>\r\n")
    assert await client.rest() == b""
    [closed] = await relay.until(SessionClosed)
    assert closed.reason == "http request"


async def test_the_dialogue_is_on_the_bus_only_when_somebody_wants_it(relay: Listening) -> None:
    await (await relay.greeted()).say("NOOP")
    assert relay.of(Wire) == []
    async with listening(SETTINGS, wire=True) as traced:
        client = await traced.greeted()
        await client.say("NOOP")
        assert [(wire.direction, wire.text) for wire in traced.of(Wire)][1:] == [("rx", "NOOP"), ("tx", "250 noop")]
