"""``emailrelay --self-test``: whether this program, as it is installed, relays mail.

One message goes over loopback from one relay to another, in a temporary folder, with STARTTLS and
sign-in. Nothing of the configuration is used and nothing of it is touched.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.config.values import Durability
from engine.errors import RelayError, first_of
from engine.relay import Relay
from engine.secrets.system_keyring import SystemKeyring
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from engine.wording import say

LIMIT = 60.0
"""Seconds for all of it; it usually takes less than one."""
CONTENT = b"From: <self-test@localhost>\r\nSubject: self-test\r\n\r\n.\r\n..one message\r\n\x00\xff\r\n"
_SENDER, _RECIPIENT = "self-test@localhost", "recipient@localhost"
_HERE = "127.0.0.1"


def self_test() -> tuple[str, int]:
    """What to print and the exit code: 0 when the message has arrived as it was, else 1."""
    try:
        with tempfile.TemporaryDirectory(prefix="emailrelay-self-test-") as folder:
            asyncio.run(_relay_one(Path(folder)))
    except TimeoutError:
        return f"self-test failed: no message came through in {LIMIT:g} seconds", 1
    except (RelayError, OSError) as error:
        return f"self-test failed: {error}", 1
    return "self-test passed: one message was relayed over loopback with TLS and sign-in", 0


async def _relay_one(folder: Path) -> None:
    from engine.net.certificates import create_self_signed  # noqa: PLC0415 - loads cryptography

    certificate, secrets = folder / "certificate.pem", folder / "secrets"
    _private(certificate, create_self_signed([], [_HERE], 2))
    _private(secrets, b"server plain self-test secret\nclient plain self-test secret\n")
    sending, receiving = _spool(folder / "out"), _spool(folder / "in")
    relay = _relay(
        Settings(
            spool_dir=str(folder / "in"),
            interface=(_HERE,),
            port=0,
            domain="localhost",
            server_tls=True,
            server_tls_required=True,
            server_tls_certificate=(str(certificate),),
            server_auth=str(secrets),
            durability=Durability.OFF,
        )
    )
    try:
        relay.prepare()
        ready = asyncio.Event()
        async with asyncio.timeout(LIMIT), asyncio.TaskGroup() as group:
            group.create_task(relay.run(receiving, ready.set), name="self-test")
            await ready.wait()
            (address,) = relay.addresses
            await _send(folder, sending, address)
            await _compare(receiving)
            relay.request_stop()
    except BaseExceptionGroup as group:
        raise first_of(group) from group
    finally:
        relay.discard()
        sending.close()
        receiving.close()


async def _send(folder: Path, spool: DirectorySpool, address: str) -> None:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(Envelope(reverse_path=_SENDER, remote=(_RECIPIENT,)))
    await draft.commit()
    relay = _relay(
        Settings(
            spool_dir=str(folder / "out"),
            dont_serve=True,
            forward_to=address,
            domain="localhost",
            client_tls=True,
            client_tls_required=True,
            client_auth=str(folder / "secrets"),
            durability=Durability.OFF,
        )
    )
    try:
        relay.prepare()
        error = await relay.forward_once(spool)
    finally:
        relay.discard()
    if error:
        raise RelayError(error)


async def _compare(spool: DirectorySpool) -> None:
    queued = await spool.queued()
    if len(queued) != 1:
        raise RelayError(say("one message was sent and {queued} came", queued=len(queued)))
    claim = await spool.claim(queued[0])
    with claim.open() as file:
        content = file.read()
    envelope = claim.envelope
    await claim.keep()
    if not content.endswith(CONTENT):
        raise RelayError(say("the message has changed on its way"))
    if (envelope.reverse_path, envelope.remote, envelope.authentication) != (_SENDER, (_RECIPIENT,), "self-test"):
        raise RelayError(say("the envelope has changed on its way"))


def _relay(settings: Settings) -> Relay:
    clock = SystemClock()
    return Relay(settings, bus=Bus(clock), clock=clock, keyring=SystemKeyring())


def _spool(folder: Path) -> DirectorySpool:
    folder.mkdir(mode=0o700)
    return DirectorySpool(folder, SystemClock(), durable=False)


def _private(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)
