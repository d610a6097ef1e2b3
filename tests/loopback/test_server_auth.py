"""Section 12 of the server's specification over raw sockets, one case for each row."""

from __future__ import annotations

import hmac
import ssl
from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from engine.config.options import Settings
from engine.events import ClientAuthenticated, Notice, Wire
from engine.sasl.credential import SecretKind
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import ScryptHash
from tests.support.ca import CertificateAuthority, server_side
from tests.support.listening import Client, listening

SETTINGS = Settings(domain="relay.test", server_auth="secrets", server_tls=True, auth_delay=0)
CRAMS = "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5"
ALL = f"{CRAMS} PLAIN LOGIN"
PASSWORD = "open sesame"
UNSUPPORTED = "504 unsupported authentication mechanism"


def state(kind: SecretKind) -> str:
    return HmacState.of(kind, PASSWORD.encode()).format()


def scrypt() -> str:
    blank = ScryptHash(log_n=4, r=1, p=1, salt=b"saltsalt", digest=bytes(32))
    return replace(blank, digest=blank.compute(PASSWORD.encode())).format()


PLAIN = "server plain alice open+20sesame\n"
MD5 = f"server md5 alice {state(SecretKind.MD5)}\n"
SHA1 = f"server sha1 alice {state(SecretKind.SHA1)}\n"
SHA256 = f"server sha256 alice {state(SecretKind.SHA256)}\n"
SCRYPT = f"server scrypt alice {scrypt()}\n"
TRUSTING = "server none 127.0.0.0/8 lan\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def context(authority: CertificateAuthority) -> ssl.SSLContext:
    return server_side(authority.issue("127.0.0.1"))


@pytest.fixture
def trusting(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authority.file))


def written(folder: Path, lines: str) -> Path:
    file = folder / "secrets"
    file.write_text(lines)
    file.chmod(0o600)
    return file


def coded(data: str) -> str:
    return b64encode(data.encode()).decode() or "="


def announced(ehlo: str) -> str:
    lines = [line[4:] for line in ehlo.split("\r\n") if line[4:].startswith("AUTH")]
    return lines[0].removeprefix("AUTH ") if lines else ""


async def greeted(client: Client) -> str:
    await client.reply()
    return announced(await client.say("EHLO x"))


# What is offered: 12.1


@pytest.mark.parametrize(
    ("lines", "config", "clear", "encrypted"),
    [
        (PLAIN, "", ALL, ALL),
        (MD5, "", "CRAM-MD5", "CRAM-MD5"),
        (SHA1, "", "CRAM-SHA1", "CRAM-SHA1"),
        (SHA256, "", "CRAM-SHA256", "CRAM-SHA256"),
        (MD5 + SHA256 + SHA1, "", "CRAM-SHA256 CRAM-SHA1 CRAM-MD5", "CRAM-SHA256 CRAM-SHA1 CRAM-MD5"),
        (PLAIN + MD5, "", ALL, ALL),
        (SCRYPT, "", "PLAIN LOGIN", "PLAIN LOGIN"),
        (SCRYPT + MD5, "", "CRAM-MD5 PLAIN LOGIN", "CRAM-MD5 PLAIN LOGIN"),
        ("", "", "", "PLAIN"),
        ("server unknown alice x\n", "", "", "PLAIN"),
        (TRUSTING, "", "", "PLAIN"),
        (PLAIN, "m:;a:plain", "", "PLAIN"),
        (PLAIN, "x:plain,login", CRAMS, CRAMS),
        (PLAIN, "a:plain", ALL, "PLAIN"),
        (PLAIN, "m:login,plain", "PLAIN LOGIN", "PLAIN LOGIN"),
        (PLAIN, "M:Cram-MD5;D:Plain,LOGIN", "CRAM-MD5", CRAMS),
        (PLAIN, "m:", "", ""),
        (PLAIN, "x:plain;a:login;d:login", "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 LOGIN", ""),
    ],
)
async def test_what_is_offered_follows_secrets_and_rules(
    tmp_path: Path,
    context: ssl.SSLContext,
    trusting: ssl.SSLContext,
    lines: str,
    config: str,
    clear: str,
    encrypted: str,
) -> None:
    secrets = written(tmp_path, lines)
    async with listening(replace(SETTINGS, server_auth_config=config), secrets=secrets, tls=context) as relay:
        assert await greeted(await relay.connect()) == clear
    implicit = replace(SETTINGS, server_auth_config=config, server_tls=False, server_tls_connection=True)
    async with listening(implicit, secrets=secrets, tls=context) as relay:
        assert await greeted(await relay.connect(trusting)) == encrypted


# The dialogue: 12.2


@pytest.mark.parametrize(
    ("lines", "config", "tls", "command", "reply"),
    [
        (PLAIN, "m:;a:plain", True, "AUTH PLAIN", f"{UNSUPPORTED}: use starttls"),
        (PLAIN, "m:;a:plain", False, "AUTH PLAIN", UNSUPPORTED),
        (PLAIN, "m:", True, "AUTH PLAIN", "502 command not implemented"),
        (PLAIN, "", True, "AUTH NTLM", UNSUPPORTED),
        (PLAIN, "", True, "AUTH", UNSUPPORTED),
        (MD5, "", True, "AUTH PLAIN", UNSUPPORTED),
        (PLAIN, "", True, "AUTH CRAM-MD5 YQ==", "501 invalid argument"),
        (PLAIN, "", True, "AUTH PLAIN ***", "501 invalid argument"),
        (PLAIN, "", True, "AUTH PLAIN", "334 "),
        (PLAIN, "", True, "auth plain =", "535 authentication failed"),
        (PLAIN, "", True, "AUTH LOGIN", "334 VXNlcm5hbWU6"),
        (PLAIN, "", True, "AUTH LOGIN YWxpY2U=", "334 UGFzc3dvcmQ6"),
        (PLAIN, "", True, "AUTH LOGIN =", "334 "),
    ],
)
async def test_auth_is_answered_in_the_order_of_the_table(
    tmp_path: Path, context: ssl.SSLContext, lines: str, config: str, command: str, reply: str, *, tls: bool
) -> None:
    settings = replace(SETTINGS, server_auth_config=config, server_tls=tls)
    async with listening(settings, secrets=written(tmp_path, lines), tls=context if tls else None) as relay:
        client = await relay.connect()
        await greeted(client)
        assert await client.say(command) == reply


@pytest.mark.parametrize(
    ("command", "answers", "reply"),
    [
        ("AUTH PLAIN", ["*"], "501 authentication cancelled"),
        ("AUTH CRAM-MD5", ["*"], "501 authentication cancelled"),
        ("AUTH LOGIN", ["*"], "501 authentication cancelled"),
        ("AUTH LOGIN YWxpY2U=", ["*"], "501 authentication cancelled"),
        ("AUTH PLAIN", ["no base64!"], "535 authentication failed"),
        ("AUTH LOGIN", ["no base64!"], "535 authentication failed"),
        ("AUTH PLAIN", [coded("\0alice\0open sesame")], "235 authentication successful"),
        ("AUTH PLAIN", [coded("other\0alice\0open sesame")], "235 authentication successful"),
        ("AUTH PLAIN", [coded("\0\0open sesame")], "535 authentication failed"),
        ("AUTH PLAIN", [coded("\0alice\0")], "535 authentication failed"),
        ("AUTH PLAIN", [coded("\0Alice\0open sesame")], "535 authentication failed"),
        ("AUTH PLAIN", [coded("\0bob\0open sesame")], "535 authentication failed"),
        ("AUTH LOGIN", [coded("alice"), coded("open sesame")], "235 authentication successful"),
        ("AUTH LOGIN", [coded("alice"), coded("wrong")], "535 authentication failed"),
        ("AUTH LOGIN", ["=", coded("open sesame")], "535 authentication failed"),
        (f"AUTH PLAIN {coded(chr(0) + 'alice' + chr(0) + PASSWORD)}", [], "235 authentication successful"),
    ],
)
@pytest.mark.parametrize("lines", [PLAIN, PLAIN.replace("alice", "x") + SCRYPT], ids=["plain secret", "scrypt"])
async def test_each_answer_leads_to_its_reply_and_back_to_idle(
    tmp_path: Path, lines: str, command: str, answers: list[str], reply: str
) -> None:
    async with listening(replace(SETTINGS, server_tls=False), secrets=written(tmp_path, lines), wire=True) as relay:
        client = await relay.connect()
        await greeted(client)
        last = await client.say(command)
        for answer in answers:
            assert last.startswith("334 ")
            last = await client.say(answer)
        assert last == reply
        assert await client.say("NOOP") == "250 noop"
        signed_in = reply.startswith("235")
        expected = "503 command out of sequence -- use RSET to resynchronise" if signed_in else "334 "
        assert await client.say("AUTH PLAIN") == expected
        assert (await client.say("RSET" if signed_in else "*")).startswith("250" if signed_in else "501")
        said = repr(relay.of(Wire)) + repr(relay.of(Notice)) + repr(relay.of(ClientAuthenticated))
        for secret in (*(each for each in answers if len(each) > 3), PASSWORD, coded(PASSWORD)):
            assert secret not in said


@pytest.mark.parametrize(
    ("lines", "mechanism", "detail"),
    [
        (PLAIN, "CRAM-MD5", "plaintext secret for [alice] from line 1"),
        (PLAIN, "CRAM-SHA1", "plaintext secret for [alice] from line 1"),
        (PLAIN, "CRAM-SHA256", "plaintext secret for [alice] from line 1"),
        (PLAIN, "CRAM-SHA512", "plaintext secret for [alice] from line 1"),
        (MD5, "CRAM-MD5", "md5 secret for [alice] from line 1"),
        (SHA1, "CRAM-SHA1", "sha1 secret for [alice] from line 1"),
        (SHA256, "CRAM-SHA256", "sha256 secret for [alice] from line 1"),
        ("server plain alice another\n" + SHA256, "CRAM-SHA256", "sha256 secret for [alice] from line 2"),
    ],
)
@pytest.mark.parametrize("good", [True, False], ids=["right", "wrong"])
async def test_challenges_are_answered_by_digests(
    tmp_path: Path, lines: str, mechanism: str, detail: str, *, good: bool
) -> None:
    async with listening(replace(SETTINGS, server_tls=False), secrets=written(tmp_path, lines)) as relay:
        client = await relay.connect()
        await greeted(client)
        challenge = b64decode((await client.say(f"AUTH {mechanism}")).removeprefix("334 "))
        assert challenge.startswith(b"<")
        assert challenge.endswith(b"@relay.test>")
        key = PASSWORD if good else "wrong"
        digest = hmac.new(key.encode(), challenge, mechanism.removeprefix("CRAM-").lower()).hexdigest()
        reply = await client.say(coded(f"alice {digest}"))
        assert reply == ("235 authentication successful" if good else "535 authentication failed")
        [event] = relay.of(ClientAuthenticated)
        assert (event.ok, event.detail, event.mechanism) == (good, detail, mechanism.lower())


# The file and trusted addresses: 12.3 and 12.4


@pytest.mark.parametrize("reach", ["127.0.0.1", "127.0.0.1/8", "127.0.0.6/29", "127.0.0.0/21", "127.*.*.*", "*.*.*.*"])
async def test_a_trusted_address_needs_no_sign_in(tmp_path: Path, reach: str) -> None:
    secrets = written(tmp_path, f"server none {reach} lan\n")
    async with listening(replace(SETTINGS, server_tls=False), secrets=secrets) as relay:
        client = await relay.connect()
        await greeted(client)
        assert (await client.say("MAIL FROM:<a@b>")).startswith("250")
        assert f"trusting [127.0.0.1]: matched [{reach}] from line 1" in {each.text for each in relay.of(Notice)}


@pytest.mark.parametrize("reach", ["127.0.0.2", "127.0.0.8/29", "10.0.0.0/8", "::1"])
async def test_any_other_address_has_to_sign_in(tmp_path: Path, reach: str) -> None:
    secrets = written(tmp_path, f"server none {reach} lan\n")
    async with listening(replace(SETTINGS, server_tls=False), secrets=secrets) as relay:
        client = await relay.connect()
        await greeted(client)
        assert await client.say("MAIL FROM:<a@b>") == "530 authentication required"
        assert (await client.say("VRFY a")).startswith("530 ")


@pytest.mark.slow
async def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    secrets = written(tmp_path, PLAIN)
    async with listening(replace(SETTINGS, server_tls=False), secrets=secrets) as relay:
        client = await relay.connect()
        assert await greeted(client) == ALL
        fresh = secrets.with_name("fresh")
        fresh.write_text(MD5)
        fresh.chmod(0o600)
        fresh.replace(secrets)
        while announced(await client.say("EHLO x")) != "CRAM-MD5":
            assert f"re-reading secrets file: {secrets}" not in {each.text for each in relay.of(Notice)}
        assert f"re-reading secrets file: {secrets}" in {each.text for each in relay.of(Notice)}


# Any sign-in: extensions


async def test_a_mail_catcher_takes_any_name_and_needs_none() -> None:
    settings = Settings(domain="relay.test", accept_any_auth=True, auth_delay=0)
    async with listening(settings) as relay:
        client = await relay.connect()
        assert await greeted(client) == ALL
        assert await client.say(f"AUTH PLAIN {coded(chr(0) + 'me' + chr(0) + 'x')}") == "235 authentication successful"
        other = await relay.connect()
        await greeted(other)
        assert (await other.say("MAIL FROM:<a@b>")).startswith("250")
        [event] = relay.of(ClientAuthenticated)
        assert (event.identity, event.detail) == ("me", "any password for [me]")
