"""The POP3 server over real connections: spec pop-server.md 2 to 11."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import socket
import ssl
from pathlib import Path
from typing import Never

import pytest

from engine.config.options import Settings
from engine.events import (
    ClientAuthenticated,
    ListenerOpened,
    Notice,
    QueueChanged,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Wire,
)
from engine.server.refusals import MOST
from tests.support.ca import CertificateAuthority
from tests.support.popping import PopClient, Popping, fill, popping

NO_DELAY = Settings(auth_delay=0)
BY_NAME = Settings(auth_delay=0, pop_by_name=True)
BOB = "plaintext secret for [bob] from line 2"
TWO = b"Subject: two\r\nX: y\r\n\r\nl1\r\n.dot\r\n..\r\nl4\r\n"
OCTETS = b"A: b\r\n\r\n" + bytes(range(14, 256)) + b"\0\x01\r\n"


@pytest.fixture
def ca(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def server_tls(ca: CertificateAuthority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued = ca.issue("127.0.0.1")
    context.load_cert_chain(issued.certificate, issued.key)
    return context


def client_tls(ca: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(ca.file))


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def names(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}


async def test_a_session_from_greeting_to_quit(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [OCTETS, TWO, b"\r\n"])
    async with popping(tmp_path) as server:
        client = await server.connect()
        greeting = await client.reply()
        assert greeting.startswith("+OK POP3 server ready <")
        assert greeting.endswith("@pop.test>")
        assert await client.sign_in() == "+OK"
        assert await client.say("STAT") == f"+OK 3 {len(OCTETS) + 42}"
        assert await client.ask("RETR 1") == (f"+OK {len(OCTETS)} octets", OCTETS)
        assert await client.ask("RETR 2") == ("+OK 40 octets", TWO)
        assert await client.ask("TOP 2 1") == ("+OK", b"Subject: two\r\nX: y\r\n\r\nl1\r\n")
        assert (await client.ask("UIDL"))[1] == b"1 001.content\r\n2 002.content\r\n3 003.content\r\n"
        assert await client.say("DELE 2") == "+OK"
        assert names(server.folder) == {f"00{n}.{kind}" for n in (1, 2, 3) for kind in ("envelope", "content")}
        assert await client.say("QUIT") == "+OK signing off"
        assert names(server.folder) == {f"00{n}.{kind}" for n in (1, 3) for kind in ("envelope", "content")}
        assert await client.rest() == b""
        (closed,) = await server.until(SessionClosed)
        assert (closed.service, closed.reason) == (Service.POP, "pop protocol done")
        assert [each.service for each in server.of(SessionOpened)] == [Service.POP]
        assert server.of(QueueChanged)[0].messages == ("002",)


async def test_the_log_of_a_session_is_that_of_the_specification(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [b"a\r\nb\r\n\r\nlast\r\n"])
    async with popping(tmp_path, wire=True) as server:
        client = await server.greeted()
        for line in ("USER bob", "PASS pw2"):
            await client.say(line)
        await client.ask("RETR 1")
        await client.say("QUIT")
        await server.until(SessionClosed)
        lines = [line.partition(": ")[2] for line in server.logged]
        start = next(at for at, line in enumerate(lines) if line.startswith("pop connection from"))
        peer = lines[start].split()[-1]
        assert lines[0] == f"pop server on 127.0.0.1:{server.port}"
        assert lines[1].startswith('pop server authentication secrets from "')
        assert lines[start + 1].startswith('tx>>: "+OK POP3 server ready <')
        assert lines[start + 2 :] == [
            'rx<<: "USER bob"',
            'tx>>: "+OK user: bob"',
            'rx<<: "PASS [password not logged]"',
            f"successful authentication of remote client using mechanism [plain] and {BOB}",
            'tx>>: "+OK"',
            'rx<<: "RETR 1"',
            'tx>>: "+OK 14 octets"',
            "tx>>: [4 line(s) of content]",
            'tx>>: "."',
            'rx<<: "QUIT"',
            'tx>>: "+OK signing off"',
            f"pop connection closed: pop protocol done: {peer}",
        ]
        assert {each.peer for each in server.of(Wire)} == {peer}


# 2: connection


async def test_a_client_that_hangs_up_is_noticed_and_deletes_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO])
    async with popping(tmp_path) as server:
        client = await server.active()
        await client.say("DELE 1")
        await client.close()
        (closed,) = await server.until(SessionClosed)
        assert closed.reason == "peer disconnected"
        rude = await server.active()
        await rude.say("DELE 1")
        rude.reset()
        assert (await server.until(SessionClosed, 2))[1].reason.startswith("peer disconnected")
        assert names(server.folder) == {"001.envelope", "001.content"}


async def test_a_silent_client_times_out_without_a_word_and_deletes_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO])
    async with popping(tmp_path) as server:
        client = await server.active()
        server.pass_time(1700)
        await client.say("DELE 1")
        server.pass_time(1700)
        assert await client.say("NOO") == "-ERR"
        client.send(b"N")  # part of a command earns nothing
        (session,) = server.server._sessions  # pyright: ignore[reportPrivateUsage] - nothing tells of half a command
        while not session.dialogue.pending:  # noqa: ASYNC110 - the server reads in this very loop
            await asyncio.sleep(0)
        server.pass_time(1900)
        assert await client.rest() == b""
        assert (await server.until(SessionClosed))[0].reason == "idle timeout: no activity after 1800s"
        assert names(server.folder) == {"001.envelope", "001.content"}


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no unix-domain sockets")
async def test_a_unix_domain_socket_is_served(tmp_path: Path) -> None:
    async with popping(tmp_path, path=str(tmp_path / "pop")) as server:
        client = await server.active()
        assert await client.say("STAT") == "+OK 0 0"
        assert [each.service for each in server.of(ListenerOpened)] == [Service.POP]


class Stranger(asyncio.Transport):
    """A connection from far away."""

    aborted = False

    def get_extra_info(self, name: str, default: object = None) -> object:
        return ("203.0.113.5", 57731) if name == "peername" else default

    def abort(self) -> None:
        self.aborted = True


async def test_a_client_from_far_away_is_cut_without_a_word(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        stranger = Stranger()
        server.server.enter(stranger)
        assert stranger.aborted
        assert [each.text for each in server.of(Notice)][-2:] == [
            "configured to reject non-local pop connection: 203.0.113.5 is not in "  # noqa: ISC004 - one line of the log
            "127.0.0.0/8, 169.254.0.0/16, 10.0.0.0/8, 172.16.0.0/12, or 192.168.0.0/16",
            "connection rejected from 203.0.113.5:57731",
        ]


async def test_of_many_clients_that_are_turned_away_the_first_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        before = len(server.of(Notice))
        for _ in range(MOST + 7):
            server.server.enter(Stranger())
        await server.server.stop(0)
        told = [each.text for each in server.of(Notice)][before:]
        assert told.count("connection rejected from 203.0.113.5:57731") == MOST
        assert told[2 * MOST :] == ["7 more connections rejected within 60 s"]


async def test_one_connection_too_many_is_told_and_closed(tmp_path: Path) -> None:
    async with popping(tmp_path, Settings(auth_delay=0, max_sessions=2)) as server:
        first, second = await server.greeted(), await server.greeted()
        third = await server.connect()
        assert await third.rest() == b"-ERR [SYS/TEMP] too many connections\r\n"
        assert await first.say("QUIT") == "+OK signing off"
        await server.until(SessionClosed)
        assert await second.say("CAPA") == "+OK capability list follows"
        assert await (await server.greeted()).say("USER x") == "+OK user: x"


# 4: accounts


async def test_every_mechanism_signs_in(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        for mechanism, digest in (("MD5", "md5"), ("SHA1", "sha1"), ("SHA256", "sha256"), ("SHA512", "sha512")):
            client = await server.greeted()
            challenge = base64.b64decode((await client.say(f"AUTH CRAM-{mechanism}")).removeprefix("+ "))
            answer = "me " + hmac.digest(b"secret word", challenge, digest).hex()
            assert await client.say(b64(answer.encode())) == "+OK"
        client = await server.greeted()
        assert await client.say("AUTH PLAIN " + b64(b"anybody\0me\0secret word")) == "+OK"
        client = await server.greeted()
        assert await client.say("AUTH PLAIN") == "+ "
        assert await client.say(b64(b"\0me\0secret word")) == "+OK"
        client = await server.greeted()
        assert await client.say("AUTH LOGIN") == "+ VXNlcm5hbWU6"
        assert await client.say(b64(b"me")) == "+ UGFzc3dvcmQ6"
        assert await client.say(b64(b"secret word")) == "+OK"
        client = await server.greeted()
        assert await client.say("AUTH LOGIN " + b64(b"me")) == "+ UGFzc3dvcmQ6"
        assert await client.say(b64(b"secret word")) == "+OK"
        assert len(server.of(ClientAuthenticated)) == 8
        lines = [each.text for each in server.of(Notice) if each.text.startswith("pop authentication of")]
        assert [line.rpartition(":")[0] for line in lines] == ["pop authentication of me connected from 127.0.0.1"] * 8


async def apop(client: PopClient, name: str, password: bytes) -> str:
    challenge = (await client.reply()).split()[-1].encode()
    return await client.say(f"APOP {name} {hashlib.md5(challenge + password).hexdigest()}")


async def test_apop_signs_in_with_a_plain_secret_only(tmp_path: Path) -> None:
    hashed = "server md5 old " + b64(bytes(32)) + "\nserver plain me pw\n"
    async with popping(tmp_path, secrets=hashed) as server:
        assert await apop(await server.connect(), "me", b"pw") == "+OK"
        assert await apop(await server.connect(), "me", b"no") == "-ERR [AUTH] authentication failed"
        assert await apop(await server.connect(), "old", b"") == "-ERR [AUTH] authentication failed"
        assert [each.mechanism for each in server.of(ClientAuthenticated)] == ["apop"] * 3
        assert not any("pop authentication of" in each.text for each in server.of(Notice))


async def test_challenges_are_long_and_never_the_same(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        greetings = {await (await server.connect()).reply() for _ in range(5)}
        assert len(greetings) == 5


@pytest.mark.parametrize(
    ("rules", "clear", "secure", "challenge"),
    [
        ("", "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 PLAIN LOGIN", None, True),
        ("m:;a:plain", "", "PLAIN", False),
        ("m:plain,login", "PLAIN LOGIN", None, False),
        ("m:plain,apop", "PLAIN", None, True),
        ("x:apop", "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 PLAIN LOGIN", None, False),
        ("x:plain,login", "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5", None, True),
        ("plain", "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 PLAIN LOGIN", None, True),
    ],
)
async def test_the_lists_of_mechanisms_are_those_of_the_server(
    tmp_path: Path, ca: CertificateAuthority, rules: str, clear: str, secure: str | None, *, challenge: bool
) -> None:
    settings = Settings(auth_delay=0, server_auth_config=rules, server_tls=True)
    async with popping(tmp_path, settings, tls=server_tls(ca)) as server:
        client = await server.connect()
        assert ("<" in await client.reply()) is challenge
        assert (await client.ask("AUTH"))[1].decode().split() == clear.split()
        await client.say("STLS")
        await client.writer.start_tls(client_tls(ca), server_hostname="127.0.0.1")
        assert (await client.ask("AUTH"))[1].decode().split() == (clear if secure is None else secure).split()


@pytest.mark.parametrize(
    ("secrets", "offered"),
    [
        ("", ""),
        ("client plain a b\n", ""),
        ("server none 127.0.0.1 trusted\n", ""),
        ("server md5 a " + b64(bytes(32)) + "\n", "CRAM-MD5"),
    ],
)
async def test_what_is_offered_depends_on_the_secrets_also_under_tls(
    tmp_path: Path, ca: CertificateAuthority, secrets: str, offered: str
) -> None:
    async with popping(tmp_path, Settings(server_tls=True), tls=server_tls(ca), secrets=secrets) as server:
        client = await server.connect()
        assert (await client.reply()).startswith("+OK POP3 server ready <")  # even if nobody can use it
        assert (await client.ask("AUTH"))[1].decode().split() == offered.split()
        await client.say("STLS")
        await client.writer.start_tls(client_tls(ca), server_hostname="127.0.0.1")
        assert (await client.ask("AUTH"))[1].decode().split() == offered.split()


async def test_failed_sign_ins_are_logged_alike_and_the_last_one_ends_the_session(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        client = await server.greeted()
        replies = [await client.sign_in(user, "x") for user in ("me", "zz") * 4]
        assert set(replies) == {"-ERR [AUTH] authentication failed"}
        assert await client.rest() == b""
        await server.until(SessionClosed)
        assert [each.detail for each in server.of(ClientAuthenticated)][:2] == [
            "plaintext secret for [me] from line 1",
            "missing secret for [zz]",
        ]
        assert any("failed authentication of remote client using mechanism [plain]" in line for line in server.logged)


@pytest.mark.slow
async def test_guessing_is_slowed_down(tmp_path: Path) -> None:
    async with popping(tmp_path, Settings(auth_delay=1)) as server:
        client = await server.greeted()
        loop = asyncio.get_running_loop()
        before = loop.time()
        assert (await client.sign_in("me", "x")).startswith("-ERR")
        assert loop.time() - before >= 0.9
        client.send(b"PASS y\r\n")
        await server.until(ClientAuthenticated, 2)
        client.reset()  # the delay does not outlive the connection
        await server.until(SessionClosed)


async def test_changed_secrets_are_read_again(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        (tmp_path / "pop.auth").write_text("server plain new pw\n")
        server.clock.ahead += 2
        assert await (await server.greeted()).sign_in("new", "pw") == "+OK"
        assert any(each.text.startswith("re-reading secrets file: ") for each in server.of(Notice))


async def test_system_accounts_offer_plain_and_no_challenge(tmp_path: Path) -> None:
    async with popping(tmp_path, Settings(auth_delay=0, server_auth_config="x:plain"), secrets=None) as server:
        client = await server.connect()
        assert await client.reply() == "+OK POP3 server ready"
        assert (await client.ask("AUTH"))[1] == b"PLAIN\r\n"
        assert (await client.say("APOP me x")).startswith("-ERR")
        assert await client.say("USER me") == "+OK user: me"
        assert (await client.say("PASS ")).startswith("-ERR")
        assert await server.until_logged("authentication secrets") == (
            'info: pop server authentication secrets from "pam:"'
        )


# 5 to 8: messages


async def test_the_list_is_frozen_and_a_vanished_message_is_an_error_only(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO, TWO])
    async with popping(tmp_path) as server:
        client = await server.active()
        fill(server.folder, [TWO], prefix="x")
        (server.folder / "001.envelope").unlink()
        (server.folder / "001.content").unlink()
        assert await client.say("STAT") == "+OK 2 80"
        assert await client.say("RETR 1") == "-ERR no such message"
        assert await client.say("TOP 1 1") == "-ERR no such message"
        assert await client.ask("RETR 2") == ("+OK 40 octets", TWO)
        assert await client.say("DELE 1") == "+OK"
        assert await client.say("DELE 2") == "+OK"
        assert await client.say("QUIT") == "-ERR some messages not deleted"
        assert await client.rest() == b""
        assert (await server.until(SessionClosed))[0].reason == "cannot delete message file"
        assert f"error: failed to delete {server.folder}/001.envelope: no such file or directory" in server.logged
        assert names(server.folder) == {"x1.envelope", "x1.content"}


async def test_a_message_that_is_being_forwarded_is_not_deleted(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO, TWO])
    async with popping(tmp_path) as server:
        client = await server.active()
        (server.folder / "001.envelope").rename(server.folder / "001.envelope.busy")
        assert await client.ask("RETR 1") == ("+OK 40 octets", TWO)
        client.send(b"DELE 1\r\nDELE 2\r\nQUIT\r\n")
        assert await client.rest() == b"+OK\r\n+OK\r\n-ERR some messages not deleted\r\n"
        assert names(server.folder) == {"001.envelope.busy", "001.content"}


async def test_sessions_on_one_spool_stay_safe(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO, TWO, TWO])
    async with popping(tmp_path) as server:
        first, second = await server.active("me"), await server.active("bob", "pw2")
        for client in (first, second):
            client.send(b"DELE 1\r\nDELE 2\r\n")
            assert [await client.reply(), await client.reply()] == ["+OK", "+OK"]
        assert await first.say("QUIT") == "+OK signing off"
        assert await second.say("RETR 3") == "+OK 40 octets"
        assert await second.lines() == TWO
        assert await second.say("QUIT") == "-ERR some messages not deleted"
        assert names(server.folder) == {"003.envelope", "003.content"}


async def test_no_delete_keeps_the_files(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO])
    async with popping(tmp_path, Settings(auth_delay=0, pop_no_delete=True)) as server:
        client = await server.active()
        assert await client.say("DELE 1") == "+OK"
        assert await client.say("STAT") == "+OK 0 0"
        assert await client.say("QUIT") == "+OK signing off"
        assert names(server.folder) == {"001.envelope", "001.content"}


async def test_by_name_each_user_has_a_folder(tmp_path: Path) -> None:
    fill(tmp_path / "spool" / "me", [TWO])
    fill(tmp_path / "spool", [OCTETS], prefix="main")
    async with popping(tmp_path, BY_NAME) as server:
        me, bob = await server.active("me"), await server.active("bob", "pw2")
        assert await me.ask("LIST") == ("+OK 1 message(s)", b"1 40\r\n")
        assert await bob.ask("LIST") == ("+OK 0 message(s)", b"")
        assert (server.folder / "bob").is_dir()
        assert await me.say("DELE 1") == "+OK"
        assert await me.say("QUIT") == "+OK signing off"
        assert names(server.folder) == {"main1.envelope", "main1.content"}
        await server.until_logged("created pop-by-name sub-directory [bob]")


async def test_an_account_with_a_hostile_name_signs_in_to_an_empty_mailbox(tmp_path: Path) -> None:
    fill(tmp_path, [TWO])
    fill(tmp_path / "spool", [TWO])
    async with popping(tmp_path, BY_NAME, secrets="server plain .. pw\nserver plain ../spool pw\n") as server:
        for name in ("..", "../spool"):
            client = await server.active(name, "pw")
            assert await client.say("STAT") == "+OK 0 0"
        assert "failed to create" in await server.until_logged("pop-by-name sub-directory [..]")


async def test_with_the_lock_a_mailbox_has_one_session(tmp_path: Path) -> None:
    settings = Settings(auth_delay=0, pop_by_name=True, pop_lock=True)
    async with popping(tmp_path, settings) as server:
        first = await server.active()
        second = await server.greeted()
        assert await second.sign_in() == "-ERR [IN-USE] the mailbox is in use by another session"
        assert await second.sign_in("bob", "pw2") == "+OK"
        await first.say("QUIT")
        await server.until(SessionClosed)
        assert await (await server.greeted()).sign_in() == "+OK"


async def test_a_spool_that_cannot_be_listed_is_a_temporary_failure(tmp_path: Path) -> None:
    async with popping(tmp_path) as server:
        server.server._maildrops._base.scan = _unlistable  # type: ignore[method-assign]
        client = await server.greeted()
        assert await client.sign_in() == "-ERR [SYS/TEMP] the mailbox cannot be opened"
        assert await client.say("NOOP") == "-ERR"


def _unlistable() -> Never:
    raise PermissionError(13, "Permission denied")


# 9: flow control


async def read_slowly(server: Popping, commands: bytes) -> bytes:
    client = await server.active()
    client.send(commands)
    return await client.rest()


async def test_commands_during_a_download_wait_for_its_end(tmp_path: Path) -> None:
    content = b"x" * 76 + b"\r\n"
    content *= 40_000
    fill(tmp_path / "spool", [content])
    async with popping(tmp_path) as server:
        got = await read_slowly(server, b"RETR 1\r\nSTAT\r\nNOOP\r\nRETR 1\r\nDELE 1\r\nQUIT\r\n")
        one = b"+OK %d octets\r\n" % len(content) + content + b".\r\n"
        assert got == one + b"+OK 1 %d\r\n+OK\r\n" % len(content) + one + b"+OK\r\n+OK signing off\r\n"


async def test_a_client_that_is_slow_goes_on_and_one_that_takes_nothing_is_cut(tmp_path: Path) -> None:
    size = 30_000_000
    fill(tmp_path / "spool", [b"y" * size])
    async with popping(tmp_path) as server:
        client = await server.connect(limit=1024)
        await client.reply()
        await client.sign_in()
        client.send(b"RETR 1\r\n")
        assert await client.reply() == f"+OK {size} octets"
        for _ in range(3):
            await client.reader.readexactly(size // 5)
            server.pass_time(1000)
        assert server.of(SessionClosed) == []
        client.writer.transport.pause_reading()  # type: ignore[attr-defined]
        while not server.of(SessionClosed):
            server.pass_time(1900)
            await asyncio.sleep(0)
        assert server.of(SessionClosed)[0].reason == "idle timeout: no activity after 1800s"


@pytest.mark.parametrize("ending", [b"\r\n.\r\n", b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n"])
async def test_nothing_in_a_message_ends_it_early(tmp_path: Path, ending: bytes) -> None:
    fill(tmp_path / "spool", [b"A: b\r\n\r\nbefore" + ending + b"+OK forged\r\n"])
    async with popping(tmp_path) as server:
        client = await server.active()
        client.send(b"RETR 1\r\nQUIT\r\n")
        got = await client.rest()
        assert got.count(b"\r\n.\r\n") == 1
        assert got.endswith(b"+OK forged\r\n.\r\n+OK signing off\r\n")
        assert b"\n" not in got.replace(b"\r\n", b"")
        assert b"\r" not in got.replace(b"\r\n", b"")


async def test_what_the_client_sent_before_its_end_is_still_answered(tmp_path: Path) -> None:
    fill(tmp_path / "spool", [TWO])
    async with popping(tmp_path) as server:
        client = await server.active()
        client.send(b"DELE 1\r\nQUIT\r\n")
        client.writer.write_eof()
        assert await client.rest() == b"+OK\r\n+OK signing off\r\n"
        assert names(server.folder) == set()


# 10: TLS


async def test_stls_sends_one_ok_and_the_session_goes_on_encrypted(tmp_path: Path, ca: CertificateAuthority) -> None:
    fill(tmp_path / "spool", [OCTETS])
    async with popping(tmp_path, Settings(auth_delay=0, server_tls=True), tls=server_tls(ca)) as server:
        client = await server.greeted()
        assert await client.say("STLS") == "+OK"
        await client.writer.start_tls(client_tls(ca), server_hostname="127.0.0.1")
        assert "STLS" not in (await client.ask("CAPA"))[1].decode()  # and no second +OK before it
        assert await client.say("STLS") == "-ERR"
        assert await client.sign_in() == "+OK"
        assert await client.ask("RETR 1") == (f"+OK {len(OCTETS)} octets", OCTETS)
        assert [each.protocol for each in server.of(SessionSecured)] == ["TLSv1.3"]


async def test_the_challenge_survives_the_handshake(tmp_path: Path, ca: CertificateAuthority) -> None:
    async with popping(tmp_path, Settings(server_tls=True), tls=server_tls(ca)) as server:
        client = await server.connect()
        challenge = (await client.reply()).split()[-1].encode()
        await client.say("STLS")
        await client.writer.start_tls(client_tls(ca), server_hostname="127.0.0.1")
        assert await client.say(f"APOP bob {hashlib.md5(challenge + b'pw2').hexdigest()}") == "+OK"


async def test_implicit_tls_begins_with_the_handshake(tmp_path: Path, ca: CertificateAuthority) -> None:
    fill(tmp_path / "spool", [OCTETS])
    async with popping(tmp_path, Settings(auth_delay=0, pop_tls_connection=True), tls=server_tls(ca)) as server:
        client = await server.connect(client_tls(ca))
        assert (await client.reply()).startswith("+OK POP3 server ready <")
        assert "STLS" not in (await client.ask("CAPA"))[1].decode()
        assert await client.sign_in() == "+OK"
        assert await client.ask("RETR 1") == (f"+OK {len(OCTETS)} octets", OCTETS)
        assert await client.say("QUIT") == "+OK signing off"


@pytest.mark.parametrize("size", [1, 2, 100, 2000])
@pytest.mark.parametrize("apart", [False, True])
async def test_nothing_injected_behind_stls_is_honoured(
    tmp_path: Path, ca: CertificateAuthority, size: int, *, apart: bool
) -> None:
    fill(tmp_path / "spool", [TWO])
    injected = (b"USER me\r\nPASS secret word\r\nDELE 1\r\nQUIT\r\n" * 60)[:size]
    async with popping(tmp_path, Settings(auth_delay=0, server_tls=True), tls=server_tls(ca)) as server:
        client = await server.greeted()
        if apart:
            assert await client.say("STLS") == "+OK"
            client.send(injected)
        else:
            client.send(b"STLS\r\n" + injected)
            assert await client.reply() == "-ERR nothing may follow STLS before the handshake"
        if size >= 8 or not apart:
            try:
                got = await client.rest()
            except ConnectionError:
                got = b""
            assert b"+OK" not in got
        else:
            await client.close()
        (closed,) = await server.until(SessionClosed)
        assert closed.reason.startswith("peer disconnected")
        assert server.of(ClientAuthenticated) == []
        assert names(server.folder) == {"001.envelope", "001.content"}


async def test_garbage_instead_of_a_handshake_is_logged(tmp_path: Path, ca: CertificateAuthority) -> None:
    async with popping(tmp_path, Settings(server_tls=True), tls=server_tls(ca)) as server:
        client = await server.greeted()
        assert await client.say("STLS") == "+OK"
        client.send(b"CAPA\r\nthis is no hello\r\n")
        (closed,) = await server.until(SessionClosed)
        assert closed.reason == "peer disconnected: ssl accept"
        assert "tls: tls error: SSL_accept(): [" in await server.until_logged("tls error")


@pytest.mark.slow
async def test_a_client_that_never_begins_the_handshake_is_cut(tmp_path: Path, ca: CertificateAuthority) -> None:
    settings = Settings(server_tls=True, pop_tls_connection=True, connection_timeout=1)
    async with popping(tmp_path, settings, tls=server_tls(ca)) as server:
        client = await server.connect()
        assert await client.rest() == b""
        (closed,) = await server.until(SessionClosed)
        assert closed.reason in {"idle timeout: no tls handshake within 1s", "peer disconnected: ssl accept"}


# the end


async def test_stopping_ends_idle_sessions_and_finishes_what_is_being_sent(tmp_path: Path) -> None:
    content = b"z" * 8_000_000
    fill(tmp_path / "spool", [content])
    async with popping(tmp_path) as server:
        idle, busy = await server.active(), await server.active()
        busy.send(b"RETR 1\r\n")
        assert await busy.reply() == f"+OK {len(content)} octets"
        stopping = asyncio.create_task(server.server.stop(30), name="stop")
        assert await idle.rest() == b""
        assert await busy.rest() == content + b"\r\n.\r\n"
        await stopping
        assert [each.reason for each in server.of(SessionClosed)] == ["service shutting down"] * 2
