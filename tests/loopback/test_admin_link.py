"""The link to an engine elsewhere: an original engine by its recorded dialogue, restarts, tokens."""

from __future__ import annotations

import asyncio
import smtplib
from pathlib import Path

import pytest

from engine.api import (
    Accept,
    AdminLink,
    AuthError,
    Capability,
    ConfigError,
    Connection,
    DeliveryStarted,
    Disconnect,
    ForwardingStarted,
    ForwardNow,
    Hold,
    LocalLink,
    MessageForwarded,
    MessageId,
    MessageState,
    NotSupported,
    Pause,
    PeerError,
    Retry,
    RunState,
    SpoolError,
)
from tests.support.admin import PROMPT, RawAdmin, eventually, recorded
from tests.support.engineproc import Engine
from tests.support.program import free_port

QUEUED, FAILED = MessageId("emailrelay.4753.1795347983.1"), MessageId("emailrelay.4753.1795347983.2")
EOL = b"\r\n"
ORIGINAL = {
    "help": b"commands: dnsbl, failures, flush, forward, help, info, list, notify, pid, quit, smtp, status, unfail-all"
    + EOL
    + PROMPT,
    "info version": b"2.6" + EOL + PROMPT,
    "status": b"LISTEN: 127.0.0.1:25\r\r\nOUT started: 0\r\r\nOUT finished: 0\r\r\nIN started: 1\r\r\nIN finished: 0"
    b"\r\r\nIN: 127.0.0.1:587 <- 127.0.0.1:40000\r\n" + PROMPT,
    "list": QUEUED.encode() + EOL + PROMPT,
    "failures": FAILED.encode() + EOL + PROMPT,
    "forward": b"OK" + EOL + PROMPT,
    "unfail-all": PROMPT,
    "smtp disable": b"OK" + EOL + PROMPT,
    "smtp enable": b"OK" + EOL + PROMPT,
    "notify": b"\r\nEVENT: client: forward: start: admin  \r\nEVENT: network: out: start  "
    b"\r\nEVENT: client: connecting: 127.0.0.1:10025  \r\nEVENT: client: sending: emailrelay.1.2.3  "
    b"\r\nEVENT: client: sent: emailrelay.1.2.3  \r\nEVENT: client: forward: end  ",
}


@pytest.mark.parametrize("cut", [1, 7, 4096])
async def test_an_original_engine_is_served_with_what_it_can_do(cut: int) -> None:
    async with recorded(ORIGINAL, cut=cut) as port:
        link = AdminLink(f"127.0.0.1:{port}")
        events = link.subscribe()
        await link.start()
        try:
            status = link.status()
            assert (status.state, status.connection, status.version) == (RunState.RUNNING, Connection.CONNECTED, "2.6")
            assert status.capabilities == {Capability.FORWARD, Capability.ACCEPT}
            assert status.listening == ("127.0.0.1:25",)
            found = {each.id: each.state for each in await link.queue.messages()}
            assert found == {QUEUED: MessageState.QUEUED, FAILED: MessageState.FAILED}
            assert (await link.act(ForwardNow())).done == 1
            assert (await link.act(Retry(messages=(FAILED, QUEUED)))).done == 1
            with pytest.raises(NotSupported, match="only try all failed messages"):
                await link.act(Retry(messages=(QUEUED,)))
            for action, command in ((Pause(), "pause"), (Hold(messages=(QUEUED,)), "hold")):
                with pytest.raises(NotSupported, match=f'does not know the command "{command}"'):
                    await link.act(action)
            with pytest.raises(SpoolError, match="no more than the names of messages"):
                await link.queue.details(QUEUED)
            (session,) = await link.sessions.sessions()
            assert (session.peer, session.service, session.incoming) == ("127.0.0.1:40000", "smtp", True)
            assert await link.sessions.blocked() == []
            with pytest.raises(NotSupported, match='does not know the command "sessions"'):
                await link.act(Disconnect(session=1))
            await link.stop()
            assert not link.status().accepting
            await link.start()
            seen: list[object] = []

            def told() -> bool:
                seen.extend(each.event for each in events.take())
                return any(isinstance(each, MessageForwarded) for each in seen)

            await eventually(told, what="the events")
            assert ForwardingStarted(reason="admin", messages=1) in seen
            assert DeliveryStarted(message=MessageId("emailrelay.1.2.3"), address="127.0.0.1:10025") in seen
        finally:
            await link.close()


async def test_something_else_at_the_port_is_told_and_tried_again() -> None:
    async with recorded({}) as port:
        link = AdminLink(f"127.0.0.1:{port}")
        try:
            with pytest.raises(PeerError, match="is no admin interface"):
                await link.start()
            await eventually(lambda: link.status().connection is Connection.LOST, what="the loss")
            assert link.status().retry_at > 0
            assert "is no admin interface" in link.status().problem
        finally:
            await link.close()


async def test_without_anybody_there_everything_says_so() -> None:
    link = AdminLink(f"127.0.0.1:{free_port()}")
    try:
        with pytest.raises(PeerError, match="cannot connect"):
            await link.start()
        with pytest.raises(PeerError, match="there is no connection"):
            await link.act(ForwardNow())
        with pytest.raises(SpoolError, match="there is no connection"):
            await link.queue.messages()
    finally:
        await link.close()


def test_a_target_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigError, match="invalid host:service format"):
        AdminLink("nonsense")


def submit(port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
        client.sendmail("a@example.com", ["b@example.com"], b"x")


@pytest.mark.slow
async def test_the_link_finds_an_engine_again_that_was_restarted(tmp_path: Path) -> None:
    admin = free_port()
    engine = Engine(tmp_path, f"admin {admin}")
    engine.start()
    link = AdminLink(f"127.0.0.1:{admin}", pauses=(0.05,))
    try:
        await link.start()
        started = link.status().started
        engine.kill()
        await eventually(lambda: link.status().connection is Connection.LOST, what="the loss")
        assert link.status().state is RunState.FAILED
        assert link.status().capabilities == frozenset()
        engine.start()
        await eventually(lambda: link.status().state is RunState.RUNNING, what="the connection")
        await eventually(lambda: link.status().started > started, what="the new engine")
        submit(engine.port)
        assert len(await link.queue.messages()) == 1
    finally:
        await link.close()
        engine.kill()


@pytest.mark.slow
async def test_a_token_that_is_missing_or_wrong_is_told(tmp_path: Path) -> None:
    admin, file = free_port(), tmp_path / "token"
    file.write_text("open-sesame-0123456789\n")
    file.chmod(0o600)
    engine = Engine(tmp_path / "relay", f"admin {admin}", f"admin-token {file}")
    engine.start()
    without, wrong = AdminLink(f"127.0.0.1:{admin}"), AdminLink(f"127.0.0.1:{admin}", token="no")
    try:
        await without.start()
        assert without.status().capabilities == {Capability.LOG}
        assert "wants its token" in without.status().problem
        with pytest.raises(NotSupported, match="wants its token"):
            await without.act(Pause())
        with pytest.raises(AuthError, match="does not accept the token"):
            await wrong.start()
    finally:
        await without.close()
        await wrong.close()
        engine.kill()


@pytest.mark.slow
async def test_a_relay_of_a_window_that_is_ended_over_its_port_is_shown_as_stopped(tmp_path: Path) -> None:
    admin, config = free_port(), tmp_path / "emailrelay.conf"
    lines = ("interface 127.0.0.1", f"port {free_port()}", f"spool-dir {tmp_path}", f"admin {admin}", "admin-terminate")
    config.write_text("".join(f"{line}\n" for line in lines))

    def terminate() -> bytes:
        with RawAdmin(admin) as raw:
            raw.send(b"terminate\n")
            return raw.rest()

    link = LocalLink(config)
    await link.start()
    try:
        assert await asyncio.to_thread(terminate) == b""
        await eventually(lambda: link.status().state is RunState.STOPPED, what="the end")
        await link.start()
        assert link.status().state is RunState.RUNNING
    finally:
        await link.close()


async def test_connecting_leaves_an_engine_that_keeps_mail_out_as_it_is() -> None:
    async with recorded(ORIGINAL) as port:
        link = AdminLink(f"127.0.0.1:{port}")
        try:
            await link.connect()
            assert (await link.act(Accept(on=False))).done == 1
            await link.connect()
            assert not link.status().accepting
            assert (await link.act(Accept(on=True))).done == 1
            assert link.status().accepting
        finally:
            await link.close()


async def test_a_wish_to_connect_cuts_the_pause_short() -> None:
    port = free_port()
    link = AdminLink(f"127.0.0.1:{port}", pauses=(3600.0,))
    try:
        with pytest.raises(PeerError, match="cannot connect"):
            await link.connect()
        await eventually(lambda: link.status().connection is Connection.LOST, what="the loss")
        async with recorded(ORIGINAL, port=port):
            await link.connect()
            await eventually(lambda: link.status().connection is Connection.CONNECTED, what="the connection")
    finally:
        await link.close()
