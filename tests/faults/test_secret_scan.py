"""A whole run with secrets of every kind, after which nothing that anybody can read has one of them (A6, A7, W7, R1).

Secrets are canaries: each stands nowhere but in the files that are for them, in the conversation that needs it,
and in the memory of the program. Looked for are all usual codings of each.
"""

from __future__ import annotations

import asyncio
import base64
import poplib
import signal
import smtplib
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import pytest

from engine.spool.envelope import Envelope, encode
from tests.support.admin import RawAdmin, eventually
from tests.support.engineproc import ROOT, Engine
from tests.support.program import free_port
from tests.support.sink import Sink
from tests.support.wire import WireClient

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system does not show processes in /proc"),
]

SERVER = "Kanari1-server"
WRONG = "Kanari2-wrong"
CLIENT = "Kanari3-client"
TOKEN = "Kanari4-token"
ADMIN = "Kanari5-token-of-the-administrator"
SUBJECT = "Kanari6-subject"
BODY = "Kanari7-body"
CANARIES = (SERVER, WRONG, CLIENT, TOKEN, ADMIN)
PAYLOAD = f"user=other\x01auth=Bearer {TOKEN}\x01\x01"
FILTER = """#!/bin/sh
cat /proc/$$/environ /proc/$$/cmdline >> "{folder}/seen-by-filter"
cat "$2" > /dev/null
exit 0
"""


def coded(data: bytes) -> bytes:
    return base64.b64encode(data)


def codings(secret: str) -> set[bytes]:
    """How a secret may stand somewhere."""
    plain = secret.encode()
    inside = {coded(b"xyz"[:shift] + plain)[4:-4] for shift in range(3)}
    return {
        *(plain, plain.hex().encode(), secret.encode("utf-16-le"), quote(secret).encode(), plain.replace(b"-", b"+2D")),
        *(coded(plain).rstrip(b"="), *inside),
    }


def spilt(place: str, data: bytes, secrets: tuple[str, ...] = CANARIES) -> list[str]:
    """The secrets that stand in ``data``."""
    folded = data.lower()
    return [f"{secret} in {place}" for secret in secrets if any(each.lower() in folded for each in codings(secret))]


def test_the_scan_finds_what_it_is_for() -> None:
    payload = coded(f"\0me\0{SERVER}".encode())
    for data in (SERVER.encode(), payload, coded(SERVER.encode()), SERVER.encode().hex().encode()):
        assert spilt("data", b"before" + data + b"after") == [f"{SERVER} in data"]
    assert spilt("data", b"kanari of no account") == []


def configuration(folder: Path, hop: str) -> list[str]:
    """A relay with everything that has a secret."""
    files = {
        "server": f"server plain me {SERVER}\n",
        "client": f"client plain me {CLIENT}\nclient oauth other {coded(PAYLOAD.encode()).decode()} tokens\n",
        "token": f"{ADMIN}\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text)
        (folder / name).chmod(0o600)
    script = folder / "filter"
    script.write_text(FILTER.format(folder=folder))
    script.chmod(0o755)
    return [
        *(
            "verbose",
            "debug",
            "log-time",
            "log-address",
            f"server-auth {folder}/server",
            f"client-auth {folder}/client",
        ),
        *(f"forward-to {hop}", "forward-on-disconnect", f"filter {script}", f"admin-token {folder}/token"),
        "user root",  # the filter lies in a folder of ours
        *("auth-delay 0", "forward-retry 1,2,86400", "client-auth-clear", "pop", f"pop-auth {folder}/server"),
    ]


def send_signed_in(port: int, mechanism: str, password: str) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        client.ehlo()
        client.user, client.password = "me", password
        with suppress(smtplib.SMTPAuthenticationError):
            client.auth(mechanism, getattr(client, f"auth_{mechanism.lower().replace('-', '_')}"))
            client.sendmail("a@b.example", ["c@d.example"], f"Subject: {SUBJECT}\r\n\r\n{BODY}\r\n")


def read_signed_in(port: int, how: str, password: str) -> None:
    box = poplib.POP3("127.0.0.1", port, timeout=30)
    try:
        if how == "pass":
            box.user("me")
            box.pass_(password)
        elif how == "apop":
            box.apop("me", password)
        else:
            box._shortcmd("AUTH PLAIN")
            box._shortcmd(coded(f"\0me\0{password}".encode()).decode())
        box.stat()
    except poplib.error_proto:
        return  # the wrong password
    finally:
        box.close()


def sign_in_everywhere(smtp: int, pop: int) -> None:
    """Every mechanism, with the right password, with a wrong one, and in the wrong order."""
    for password in (SERVER, WRONG):
        for mechanism in ("PLAIN", "LOGIN", "CRAM-MD5"):
            send_signed_in(smtp, mechanism, password)
        for how in ("pass", "apop", "auth"):
            read_signed_in(pop, how, password)
    with WireClient(smtp) as wire:
        wire.reply()
        plain = coded(f"\0me\0{WRONG}".encode()).decode()
        for line in (f"AUTH PLAIN {plain}", "EHLO x", f"AUTH NONE {plain}", plain, f"AUTH LOGIN {plain}", "*", WRONG):
            wire.say(line)


def admin_words(port: int) -> bytes:
    """All that the admin interface tells, also with a wrong token."""
    with RawAdmin(port) as wrong:
        said = wrong.ask(f"token {WRONG}").encode()
    with RawAdmin(port) as admin:
        said += admin.ask(f"token {ADMIN}").encode()
        for command in (
            "status",
            "messages",
            "sessions",
            "health",
            "list",
            "failures",
            "config",
            "reload",
            "forward",
            "help",
        ):
            said += admin.ask(command).encode()
    return said


def with_a_token(spool: Path) -> None:
    """Queue a message that is to be sent by signing in with a token."""
    envelope = Envelope(reverse_path="a@b.example", remote=("c@d.example",), client_account_selector="tokens")
    (spool / "emailrelay.1.2.3.content").write_bytes(b"Subject: token\r\n\r\n")
    (spool / "emailrelay.1.2.3.envelope").write_bytes(encode(envelope))


def everything_readable(engine: Engine, folder: Path) -> dict[str, bytes]:
    """What ``--check`` says, and all files but those that are for secrets."""
    check = subprocess.run(
        [sys.executable, "-m", "engine.cli", "--check", str(engine.config)], capture_output=True, check=False, cwd=ROOT
    )
    seen = {"check": check.stdout + check.stderr}
    secret_files = {folder / name for name in ("server", "client", "token")}
    for path in folder.rglob("*"):
        if path.is_file() and path not in secret_files:
            seen[path.name] = path.read_bytes()
    return seen


async def test_no_secret_is_anywhere_after_a_whole_run(tmp_path: Path) -> None:
    pop, admin = free_port(), free_port()
    async with Sink(accounts={"me": CLIENT}) as sink:
        options = configuration(tmp_path, sink.address)
        temporary = tmp_path / "temporary"
        temporary.mkdir()
        env = {"PYTHONASYNCIODEBUG": "1", "PYTHONDEVMODE": "1", "TMPDIR": str(temporary)}
        engine = Engine(tmp_path / "relay", *options, f"pop-port {pop}", f"admin {admin}", env=env)
        try:
            await asyncio.to_thread(engine.start)
            listener = RawAdmin(admin)
            listener.send(f"token {ADMIN}\nlog debug\n".encode())
            await asyncio.to_thread(sign_in_everywhere, engine.port, pop)
            await eventually(lambda: len(sink.messages) >= 3, what="mail at the next server")
            sink.allow("me", "another password")  # from now on ours is refused
            await asyncio.to_thread(sign_in_everywhere, engine.port, pop)
            await eventually(lambda: "authentication failed" in engine.output(), what="a refused sign-in")
            sink.mechanisms, sink.tokens = "XOAUTH2", {PAYLOAD}
            with_a_token(engine.spool)
            said = await asyncio.to_thread(admin_words, admin)
            await eventually(lambda: b"Subject: token" in sink.messages[-1].content, what="mail sent with a token")
            process = Path(f"/proc/{engine.program.pid}")
            seen = {name: (process / name).read_bytes() for name in ("cmdline", "environ")}
            engine.program.signal(signal.SIGTERM)
            seen["admin interface"] = said + await asyncio.to_thread(listener.rest)
            listener.close()
            await asyncio.to_thread(engine.program.wait)
        finally:
            engine.kill()
    seen |= await asyncio.to_thread(everything_readable, engine, tmp_path)
    assert {"emailrelay.stderr", "seen-by-filter", "admin interface", "check"} <= seen.keys()
    assert seen["emailrelay.stderr"].count(b"AUTH") > 10
    assert seen["admin interface"].count(b"AUTH") > 10
    assert seen["seen-by-filter"]
    assert [each for place, data in seen.items() for each in spilt(place, data)] == []
    assert list(temporary.iterdir()) == []
    for place in ("emailrelay.stderr", "check", "cmdline"):
        assert spilt(place, seen[place], (SUBJECT, BODY)) == []
