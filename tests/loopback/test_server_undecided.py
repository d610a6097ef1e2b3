"""Sign-ins that nobody could decide, and those that are under way when the relay stops."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64encode
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.config.options import Settings
from engine.events import ClientAuthenticated, Notice, SessionClosed
from engine.sasl.scrypt import ScryptHash
from engine.sasl.system import Refusal
from engine.server import shared, sign_in
from tests.support.listening import Client, Listening, listening

PAM = Settings(domain="relay.test", server_auth="pam:", auth_delay=0)
GOOD = b64encode(b"\0alice\0open sesame").decode()
SCRYPT = ScryptHash(log_n=4, r=1, p=1, salt=b"saltsalt", digest=bytes(32)).renewed("open sesame", b"saltsalt")
UNDECIDED = "454 4.7.0 temporary authentication failure"


@pytest.fixture
def gate() -> Generator[threading.Event]:
    """Opened at the end, so that no thread stays."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[bytes, bytes], Refusal | None]], None]:
    """Sets what stands in for the system's own accounts."""
    return lambda judge: monkeypatch.setattr(shared, "pam_refusal", judge)


async def greeted(relay: Listening) -> Client:
    client = await relay.greeted()
    await client.say("EHLO x")
    return client


async def test_a_system_that_hangs_is_a_temporary_failure(
    system: Callable[[Callable[[bytes, bytes], Refusal | None]], None],
    gate: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system(lambda _name, _password: Refusal(reason="") if gate.wait(60) else None)
    monkeypatch.setattr(sign_in, "LONGEST_VERIFICATION", 0.05)
    async with listening(PAM) as relay:
        client = await greeted(relay)
        for _ in range(9):  # more than the errors that a client may make
            assert await client.say(f"AUTH PLAIN {GOOD}") == UNDECIDED
        assert await client.say("MAIL FROM:<a@b>") == "530 authentication required"
        events = relay.of(ClientAuthenticated)
        assert {(each.ok, each.detail) for each in events} == {(False, "no answer within 0.05s")}


async def test_a_system_that_cannot_tell_is_a_temporary_failure(
    system: Callable[[Callable[[bytes, bytes], Refusal | None]], None],
) -> None:
    answers = iter(
        (
            Refusal(reason="pam_authenticate: 9: no information", undecided=True),
            Refusal(reason="pam_authenticate: 7: Authentication failure"),
            None,
        )
    )
    system(lambda _name, _password: next(answers))
    async with listening(PAM) as relay:
        client = await greeted(relay)
        replies = [await client.say(f"AUTH PLAIN {GOOD}") for _ in range(3)]
        assert replies == [UNDECIDED, "535 authentication failed", "235 authentication successful"]
        assert [each.text for each in relay.of(Notice) if each.text.startswith("pam")] == [
            "pam error: pam_authenticate: 9: no information",
            "pam error: pam_authenticate: 7: Authentication failure",
        ]


async def test_a_slow_hash_that_is_not_ready_in_time_is_a_temporary_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text(f"server scrypt alice {SCRYPT.format()}\n")
    secrets.chmod(0o600)
    async with listening(replace(PAM, server_auth="secrets"), secrets=secrets) as relay:
        client = await greeted(relay)
        with monkeypatch.context() as hurried:
            hurried.setattr(sign_in, "LONGEST_VERIFICATION", 0)
            assert await client.say(f"AUTH PLAIN {GOOD}") == UNDECIDED
        assert await client.say(f"AUTH PLAIN {GOOD}") == "235 authentication successful"


async def test_a_sign_in_under_way_does_not_hold_up_the_stop(
    system: Callable[[Callable[[bytes, bytes], Refusal | None]], None], gate: threading.Event
) -> None:
    begun = threading.Event()

    def hang(_name: bytes, _password: bytes) -> Refusal | None:
        begun.set()
        gate.wait(60)
        return None

    system(hang)
    async with listening(PAM) as relay:
        client = await greeted(relay)
        client.send(f"AUTH PLAIN {GOOD}\r\n".encode())
        assert await asyncio.to_thread(begun.wait, 30)
        async with asyncio.timeout(30):
            await relay.server.stop(600)
        assert await client.rest() == b"421 4.3.2 service shutting down: closing connection\r\n"
        [closed] = relay.of(SessionClosed)
        assert closed.reason == "service shutting down"
        assert relay.of(ClientAuthenticated) == []


async def test_a_failure_that_is_being_delayed_does_not_hold_up_the_stop(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text("server plain alice x\n")
    secrets.chmod(0o600)
    settings = replace(PAM, server_auth="secrets", auth_delay=600)
    async with listening(settings, secrets=secrets) as relay:
        client = await greeted(relay)
        client.send(f"AUTH PLAIN {GOOD}\r\n".encode())
        await relay.until(ClientAuthenticated)
        async with asyncio.timeout(30):
            await relay.server.stop(600)
        assert await client.rest() == b"421 4.3.2 service shutting down: closing connection\r\n"
