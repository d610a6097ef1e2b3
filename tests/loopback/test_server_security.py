from __future__ import annotations

import asyncio
import hashlib
import hmac
import smtplib
import ssl
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.config.options import Settings
from engine.events import ClientAuthenticated, Level, Notice, SessionClosed, SessionOpened, SessionSecured, Wire
from tests.support import clients
from tests.support.ca import CertificateAuthority, server_side
from tests.support.clients import Account, Result, Security, Target, missing
from tests.support.listening import listening

SETTINGS = Settings(domain="relay.test")
STARTTLS = replace(SETTINGS, server_tls=True)
IMPLICIT = replace(SETTINGS, server_tls_connection=True)
SIGN_IN = replace(SETTINGS, server_auth="secrets", auth_delay=0)
BODY = b"Subject: x\r\n\r\n.dot\r\nbody\r\n"
GOOD = b64encode(b"\0alice\0open sesame").decode()
BAD = b64encode(b"\0alice\0wrong").decode()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def context(authority: CertificateAuthority) -> ssl.SSLContext:
    return server_side(authority.issue("localhost", "127.0.0.1"))


@pytest.fixture
def trusting(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authority.file))


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    file = tmp_path / "secrets"
    file.write_text("server plain alice open+20sesame\nserver none 192.0.2.0/24 lan\n")
    file.chmod(0o600)
    return file


@pytest.fixture
def trusting_secrets(secrets: Path) -> Path:
    secrets.write_text("server plain alice x\nserver none 127.0.0.0/8 lan\n")
    return secrets


async def test_starttls_secures_the_session_and_starts_it_afresh(
    context: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    async with listening(STARTTLS, tls=context) as relay:

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", relay.port) as client:
                client.ehlo()
                assert client.has_extn("starttls")
                client.starttls(context=trusting)
                assert client.docmd("MAIL FROM:<a@b>")[0] == 503
                client.ehlo()
                assert not client.has_extn("starttls")
                assert client.docmd("STARTTLS")[0] == 503
                client.sendmail("a@b", ["c@d"], BODY)

        await asyncio.to_thread(send)
        [content] = await relay.spool.contents()
        received, _, rest = content.partition(b"\r\n")
        assert b" with ESMTPS tls TLS_" in received
        assert rest == BODY
        [secured] = relay.of(SessionSecured)
        assert secured.protocol == "TLSv1.3"
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "smtp protocol done"


async def test_implicit_tls_greets_after_the_handshake_and_knows_no_starttls(
    context: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    async with listening(replace(IMPLICIT, server_tls=True), tls=context) as relay:
        client = await relay.connect(trusting)
        assert (await client.reply()).startswith("220 relay.test ")
        assert "STARTTLS" not in await client.say("EHLO x")
        assert await client.say("STARTTLS") == "500 command unrecognized"
        for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            await client.say(line)
        client.send(b"x" * 500_000 + b"\r\n.\r\n")
        assert await client.reply() == "250 message processed"


@pytest.mark.parametrize("injected", [b"EHLO injected\r\n", b"N", b"x" * 2000])
async def test_octets_in_clear_after_starttls_are_never_commands(context: ssl.SSLContext, injected: bytes) -> None:
    async with listening(STARTTLS, tls=context) as relay:
        same, after = await relay.greeted(), await relay.greeted()
        await same.say("EHLO x")
        same.send(b"STARTTLS\r\n" + injected)
        assert await same.rest() == b""
        await after.say("EHLO x")
        assert await after.say("STARTTLS") == "220 ready to start tls"
        after.send(injected.ljust(2000))
        assert b"250" not in await after.rest()
        reasons = [closed.reason for closed in await relay.until(SessionClosed, 2)]
        assert all(reason.startswith("tls error: ") for reason in reasons)


async def test_a_handshake_that_fails_is_logged_and_ends_the_session(context: ssl.SSLContext) -> None:
    async with listening(IMPLICIT, tls=context) as relay:
        client = await relay.connect()
        client.send(b"EHLO in clear\r\n" * 10)
        [closed] = await relay.until(SessionClosed)
        assert closed.reason.startswith("tls error: ")
        assert relay.of(SessionSecured) == []
        assert any("tls error" in notice.text for notice in relay.of(Notice) if notice.level is Level.WARNING)
        assert relay.ended == [None]


async def test_a_client_that_leaves_during_the_handshake_is_no_tls_error(context: ssl.SSLContext) -> None:
    async with listening(IMPLICIT, tls=context) as relay:
        client = await relay.connect()
        await client.close()
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "peer disconnected: ssl accept"


@pytest.mark.slow
async def test_a_silent_handshake_is_cut(context: ssl.SSLContext) -> None:
    async with listening(replace(IMPLICIT, connection_timeout=1), tls=context) as relay:
        client = await relay.connect()
        assert await client.rest() == b""
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "idle timeout: no tls handshake within 1s"


async def test_stopping_during_a_handshake_sends_nothing_in_clear(context: ssl.SSLContext) -> None:
    async with listening(IMPLICIT, tls=context) as relay:
        client = await relay.connect()
        await relay.until(SessionOpened)
        await relay.server.stop(0)
        [sent] = await asyncio.gather(client.rest(), return_exceptions=True)
        assert sent == b"" or isinstance(sent, ConnectionResetError)


async def test_a_client_certificate_is_kept_in_the_envelope(authority: CertificateAuthority) -> None:
    server = server_side(authority.issue("127.0.0.1"))
    server.load_verify_locations(str(authority.file))
    server.verify_mode = ssl.CERT_REQUIRED
    issued = authority.issue("client.example", client=True)
    client_context = ssl.create_default_context(cafile=str(authority.file))
    client_context.load_cert_chain(str(issued.certificate), str(issued.key))
    async with listening(IMPLICIT, tls=server) as relay:
        client = await relay.connect(client_context)
        await client.reply()
        await client.start_message()
        await client.say("x\r\n.")
        assert relay.spool.envelopes[0].client_certificate == issued.certificate.read_text().rstrip("\n")


async def test_required_encryption_is_refused_with_the_way_out(context: ssl.SSLContext) -> None:
    async with listening(replace(STARTTLS, server_tls_required=True), tls=context) as relay:
        client = await relay.greeted()
        await client.say("EHLO x")
        assert await client.say("MAIL FROM:<a@b>") == "530 encryption required: use starttls"


# Sign-in


def cram(challenge: str) -> str:
    text = b64decode(challenge.removeprefix("334 "))
    digest = hmac.new(b"open sesame", text, hashlib.md5).hexdigest()
    return b64encode(f"alice {digest}".encode()).decode()


@pytest.mark.parametrize("mechanism", ["plain", "login", "cram-md5"])
async def test_each_mechanism_signs_in_and_is_named_in_the_event(secrets: Path, mechanism: str) -> None:
    async with listening(SIGN_IN, secrets=secrets) as relay:
        client = await relay.greeted()
        assert "250-AUTH CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 PLAIN LOGIN\r\n" in await client.say("EHLO x")
        assert await client.say("MAIL FROM:<a@b>") == "530 authentication required"
        reply = await client.say(f"AUTH {mechanism}")
        match mechanism:
            case "plain":
                assert reply == "334 "
                reply = await client.say(GOOD)
            case "login":
                assert reply == "334 VXNlcm5hbWU6"
                assert await client.say(b64encode(b"alice").decode()) == "334 UGFzc3dvcmQ6"
                reply = await client.say(b64encode(b"open sesame").decode())
            case _:
                reply = await client.say(cram(reply))
        assert reply == "235 authentication successful"
        for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            await client.say(line)
        await client.say("x\r\n.")
        assert relay.spool.envelopes[0].authentication == "alice"
        assert b" with ESMTPA ; " in (await relay.spool.contents())[0]
        [event] = relay.of(ClientAuthenticated)
        assert (event.mechanism, event.identity, event.ok) == (mechanism, "alice", True)
        assert event.detail == "plaintext secret for [alice] from line 1"


async def test_failed_sign_ins_are_counted_and_told_without_the_password(secrets: Path) -> None:
    async with listening(SIGN_IN, secrets=secrets, wire=True) as relay:
        client = await relay.greeted()
        await client.say("EHLO x")
        replies = [await client.say(f"AUTH PLAIN {BAD}") for _ in range(8)]
        assert replies == ["535 authentication failed"] * 8
        assert await client.rest() == b""
        events = relay.of(ClientAuthenticated)
        assert [event.ok for event in events] == [False] * 8
        assert BAD not in repr(relay.seen)
        assert "wrong" not in repr(relay.seen)
        assert relay.of(Wire)


@pytest.mark.slow
async def test_failed_sign_ins_are_delayed_when_asked_for(secrets: Path) -> None:
    async with listening(replace(SIGN_IN, auth_delay=1), secrets=secrets) as relay:
        client = await relay.greeted()
        await client.say("EHLO x")
        client.send(f"AUTH PLAIN {BAD}\r\nNOOP\r\n".encode())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.7):
                await client.reply()
        assert await client.reply() == "535 authentication failed"
        assert await client.reply() == "250 noop"
        assert await client.say(f"AUTH PLAIN {GOOD}") == "235 authentication successful"


async def test_a_trusted_address_need_not_sign_in(trusting_secrets: Path) -> None:
    async with listening(SIGN_IN, secrets=trusting_secrets) as relay:
        client = await relay.greeted()
        await client.start_message()
        await client.say("x\r\n.")
        assert relay.spool.envelopes[0].authentication == "lan"
        assert b" with ESMTP ; " in (await relay.spool.contents())[0]
        assert "trusting [127.0.0.1]: matched [127.0.0.0/8] from line 2" in {each.text for each in relay.of(Notice)}


async def test_sign_in_over_implicit_tls_is_offered(
    secrets: Path, context: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    settings = replace(SIGN_IN, server_tls_connection=True, server_auth_config="m:;a:plain")
    async with listening(settings, secrets=secrets, tls=context) as relay:
        client = await relay.connect(trusting)
        await client.reply()
        assert "250-AUTH PLAIN\r\n" in await client.say("EHLO x")
        assert await client.say(f"auth plain {GOOD}") == "235 authentication successful"


# Clients that other people wrote

PROGRAMS = {"swaks": clients.swaks, "msmtp": clients.msmtp, "curl": clients.curl}
Sender = Callable[[Target, str, list[str], bytes], Result]


@pytest.mark.peers
@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("signed_in", [False, True])
async def test_foreign_clients_deliver(
    program: str,
    security: Security,
    signed_in: bool,  # noqa: FBT001 - a table
    authority: CertificateAuthority,
    context: ssl.SSLContext,
    secrets: Path,
) -> None:
    if reason := missing(program):
        pytest.skip(reason)
    settings = replace(
        SIGN_IN if signed_in else SETTINGS,
        server_tls=security is Security.STARTTLS,
        server_tls_connection=security is Security.TLS,
        server_tls_required=security is not Security.NONE,
    )
    async with listening(
        settings,
        tls=None if security is Security.NONE else context,
        secrets=secrets if signed_in else None,
    ) as relay:
        target = Target(
            port=relay.port,
            security=security,
            ca=None if security is Security.NONE else authority.file,
            account=Account(name="alice", password="open sesame") if signed_in else None,
        )
        body = (
            b"Date: Sun, 22 Nov 2026 11:46:23 +0000\r\nMessage-ID: <1@b.example>\r\nFrom: a@b.example\r\nSubject: "
            + program.encode()
            + b"\r\n\r\n.dot\r\n..\r\n\xc3\xa4\r\nlast\r\n"
        )
        send: Sender = PROGRAMS[program]
        result = await asyncio.to_thread(send, target, "a@b.example", ["c@d.example", "e@f.example"], body)
        assert result.code == 0, result.output
        [content] = await relay.spool.contents()
        assert content.partition(b"\r\n")[2] == body
        [envelope] = relay.spool.envelopes
        assert envelope.remote == ("c@d.example", "e@f.example")
        assert envelope.authentication == ("alice" if signed_in else "")
