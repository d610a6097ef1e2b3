"""The lines that tools look for, as the running program writes them (spec process.md 4.1, 4.6)."""

from __future__ import annotations

import poplib
import re
import smtplib
import socket
import ssl
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest

from tests.support.ca import CertificateAuthority
from tests.support.engineproc import Engine, running_engine
from tests.support.program import free_port, until

if sys.platform == "win32":
    pytest.skip("the filters of these tests are shell scripts", allow_module_level=True)

pytestmark = pytest.mark.slow
MAIL = b"Subject: x\r\n\r\nhello\r\n"
PLAIN = ("verbose", "user root")
EVERYTHING = (*PLAIN, "log-format address,port,msgid")


def script(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="ascii")
    file.chmod(0o755)
    return file


def secrets(folder: Path) -> Path:
    file = folder / "auth"
    file.write_text("server plain me pw\n", encoding="ascii")
    file.chmod(0o600)
    return file


def ended(engine: Engine, service: str, count: int = 1) -> None:
    """Wait for the end of sessions in the log."""
    closed = f"{service} connection closed"
    until(lambda: engine.output().count(closed) >= count, seconds=20, what=f"{closed} in the log")


def send(engine: Engine, *recipients: str) -> None:
    with smtplib.SMTP("127.0.0.1", engine.port) as client:
        client.sendmail("a@example.com", recipients or ["b@example.com"], MAIL)


def signing_in(folder: Path) -> str:
    """Sign-in, encryption, and clients that misbehave."""
    ca = CertificateAuthority(folder)
    options = (
        f"server-auth {secrets(folder)}",
        "server-tls",
        f"server-tls-certificate {ca.issue('127.0.0.1').both}",
        "size 2000",
        "auth-delay 0",
    )
    trusting = ssl.create_default_context(cafile=str(ca.file))
    with running_engine(folder / "relay", *EVERYTHING, *options) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo("client.test")
            assert client.mail("a@example.com")[0] == 530
            client.starttls(context=trusting)
            client.ehlo("client.test")
            assert client.docmd("AUTH PLAIN", "AG1lAHdyb25n")[0] == 535
            client.login("me", "pw")
            client.mail("a@example.com", ["AUTH=id"])
            client.rcpt("b@example.com")
            assert client.data(MAIL + b"x" * 3000)[0] == 552
            client.sendmail("a@example.com", ["b@example.com"], MAIL)
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            client.docmd("STARTTLS")
            assert client.sock is not None
            client.sock.sendall(b"no hello at all\r\n")
            with suppress(ConnectionError):  # it may be an end or a reset
                client.sock.recv(1)
        with socket.create_connection(("127.0.0.1", engine.port)) as wrong, suppress(ConnectionError):
            while wrong.recv(1000):
                wrong.sendall(b"what\r\n")
        with socket.create_connection(("127.0.0.1", engine.port)) as rude:
            rude.recv(1000)
        ended(engine, "smtp", 4)
        return engine.output()


def helping(folder: Path) -> str:
    """A verifier, a filter, and a block list that is not asked."""
    verifier = script(
        folder, "verifier", 'case "$1" in bad*) echo no; echo why; exit 2;; esac; echo; echo "$1"; exit 1'
    )
    spam = script(folder, "spam", "echo '<<no spam>>'; grep -q spam \"$1\" && exit 1; exit 0")
    options = (
        f"address-verifier {verifier}",
        f"filter {spam}",
        f"dnsbl 127.0.0.1:{free_port()},500,1,x.test",
        "remote-clients",
    )
    with running_engine(folder / "relay", *EVERYTHING, *options) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            client.mail("a@example.com")
            assert client.rcpt("bad@example.com")[0] == 550
            assert client.rcpt("b@example.com")[0] == 250
            assert client.data(b"spam\r\n")[0] == 452
            client.sendmail("a@example.com", ["b@example.com"], MAIL)
        ended(engine, "smtp")
        return engine.output()


def slow_filter(folder: Path) -> str:
    """A filter that takes too long."""
    slow = script(folder, "slow", "exec sleep 300")
    with running_engine(folder / "relay", *EVERYTHING, f"filter {slow}", "filter-timeout 1") as engine:
        with pytest.raises(smtplib.SMTPDataError):
            send(engine)
        ended(engine, "smtp")
        return engine.output()


def reading(folder: Path) -> str:
    """POP3, with both ways to sign in, and a wrong password."""
    port = free_port()
    options = ("pop", f"pop-port {port}", f"pop-auth {secrets(folder)}", "auth-delay 0")
    with running_engine(folder / "relay", *EVERYTHING, *options) as engine:
        send(engine)
        first = poplib.POP3("127.0.0.1", port)
        first.user("me")
        with pytest.raises(poplib.error_proto):
            first.pass_("wrong")
        first.close()
        second = poplib.POP3("127.0.0.1", port)
        second.user("me")
        second.pass_("pw")
        second.retr(1)
        second.quit()
        third = poplib.POP3("127.0.0.1", port)
        third._shortcmd("AUTH PLAIN AG1lAHB3")  # type: ignore[attr-defined] # the library has no AUTH
        third.quit()
        ended(engine, "pop", 3)
        return engine.output()


def administering(folder: Path) -> str:
    """Admin connections: one that quits, one that ends the program."""
    port = free_port()
    hop = f"127.0.0.1:{free_port()}"
    with running_engine(
        folder / "relay", *EVERYTHING, f"admin {port}", "admin-terminate", f"forward-to {hop}"
    ) as engine:
        for command in (b"forward\r\nquit\r\n", b"terminate\r\n"):
            with socket.create_connection(("127.0.0.1", port)) as client:
                client.sendall(command)
                while client.recv(1000):
                    pass
        engine.program.wait()
        return engine.output()


def forwarding(folder: Path) -> str:
    """What is forwarded, what the next hop refuses, and then nothing more."""
    verifier = script(
        folder, "verifier", 'case "$1" in bad*) echo no; echo why; exit 2;; esac; echo; echo "$1"; exit 1'
    )
    ca = CertificateAuthority(folder)
    tls = ("server-tls", f"server-tls-certificate {ca.issue('127.0.0.1').both}")
    with running_engine(folder / "next", f"address-verifier {verifier}", "user root", *tls) as hop:
        options = (
            f"forward-to 127.0.0.1:{hop.port}",
            "forward-on-disconnect",
            "client-tls",
            f"client-tls-verify {ca.file}",
        )
        passing = script(folder, "passing", "exit 0")
        with running_engine(folder / "relay", *EVERYTHING, *options, f"client-filter {passing}") as engine:
            for number, recipient in enumerate(("b@example.com", "bad@example.com"), start=1):
                send(engine, recipient)
                until(
                    lambda n=number: engine.output().count("no more messages to send") == n,  # type: ignore[misc] # its default is a number
                    seconds=20,
                    what="the end of the run",
                )
            with smtplib.SMTP("127.0.0.1", engine.port) as client:
                client.noop()
            until(lambda: "forwarding: no messages to send" in engine.output(), seconds=20, what="an empty run")
            return engine.output()


def unreachable(folder: Path) -> str:
    """A next hop where nobody listens."""
    hop = f"127.0.0.1:{free_port()}"
    with running_engine(folder / "relay", *EVERYTHING, f"forward-to {hop}", "forward-on-disconnect") as engine:
        send(engine)
        until(lambda: "error: forwarding:" in engine.output(), seconds=20, what="the failed run")
        return engine.output()


def layouts(folder: Path) -> str:
    """Time, unit, address and port together, for two relays in a process."""
    second = free_port()
    (folder / "in").mkdir()
    options = (f"in-spool-dir {folder}/in", f"in-port {second}", "in-interface 127.0.0.1", "in-domain in.test")
    every = ("log-format time,unit,address,port,msgid", "in-log-format time,unit,address,port,msgid")
    with running_engine(folder / "relay", "user root", *options, *every) as engine:
        with smtplib.SMTP("127.0.0.1", second) as client:
            client.noop()
        ended(engine, "smtp")
        return engine.output()


CLIENT = r"127\.0\.0\.1;\d+: "
ID = r"emailrelay\.\d+\.\d+\.\d+"
MESSAGE = r"\(\d+\.\d+\.\d+\) "
LINES: dict[Callable[[Path], str], tuple[str, ...]] = {
    signing_in: (
        r"info: smtp server on 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}smtp connection from 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}smtp connection closed: smtp protocol done: 127\.0\.0\.1:\d+",
        (
            rf"info: {CLIENT}smtp connection closed: smtp protocol done: too many protocol errors from the client: "
            r"127\.0\.0\.1:\d+"
        ),
        rf"info: {CLIENT}smtp connection closed: peer disconnected.*: 127\.0\.0\.1:\d+",
        rf"(info|warning): {CLIENT}.*tls error.*",
        rf"info: {CLIENT}tls protocol established with 127\.0\.0\.1:\d+ protocol \S+ cipher \S+",
        (
            rf"warning: {CLIENT}failed authentication of remote client using mechanism \[plain\] and "
            r"plaintext secret for \[me\] from line 1"
        ),
        (
            rf"info: {CLIENT}successful authentication of remote client using mechanism \[cram-md5\] and "
            r"plaintext secret for \[me\] from line 1"
        ),
        rf'info: {CLIENT}tx>>: "530 (authentication|encryption) required.*',
        rf'info: {CLIENT}tx>>: "250-.* says hello"',
        rf'info: {CLIENT}tx>>: "250 recipient <b@example.com> OK"',
        rf'info: {CLIENT}tx>>: "552 message size exceeds fixed maximum message size"',
        rf'info: {CLIENT}rx<<: "(?i:mail from):<a@example.com>.*AUTH=id"',
        rf"info: {CLIENT}rx<<: \[message content not logged\]",
        rf'info: {CLIENT}rx<<: "\."',
        rf"info: {CLIENT}rx<<: .*\[authentication response not logged\].*",
        rf"info: {CLIENT}new content file \[{ID}\.content\]",
        rf"info: {CLIENT}new envelope file \[{ID}\.envelope\.new\]",
    ),
    helping: (
        rf"info: {CLIENT}address verifier: executing \[.*\] \[bad@example.com\].*",
        rf"info: {CLIENT}address verifier: exit code 2: \[no\] \[why\]",
        rf"info: {CLIENT}address verifier: exit code 1: \[\] \[b@example.com\]",
        rf'warning: {CLIENT}rejecting recipient "bad@example.com": no: why',
        rf"info: {CLIENT}filter \[spam\]: \[{ID}\]: running .*/spam",
        rf"info: {CLIENT}filter \[spam\]: \[{ID}\]: ok response=\[\]",
        rf"info: {CLIENT}filter \[spam\]: \[{ID}\]: failed response=\[no spam\]",
        rf"info: {CLIENT}rejected by filter: \[no spam\]",
        rf'info: {CLIENT}tx>>: "452 no spam"',
        rf"info: {CLIENT}dnsbl: not checking local address \[127\.0\.0\.1\]",
    ),
    slow_filter: (
        rf"info: {CLIENT}filter \[slow\]: \[{ID}\]: failed response=\[error\] reason=\[timeout\]",
        rf"warning: {CLIENT}filter \[slow\] timed out after 1s",
        rf"info: {CLIENT}rejected by filter: \[timeout\]",
        rf'info: {CLIENT}tx>>: "452 error"',
    ),
    reading: (
        r"info: pop server on 127\.0\.0\.1:\d+",
        r'info: pop server authentication secrets from ".*/auth"',
        rf"info: {CLIENT}pop connection from 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}pop connection closed: pop protocol done: 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}pop authentication of me connected from 127\.0\.0\.1:\d+",
        rf"warning: {CLIENT}failed authentication of remote client using mechanism .*",
        rf'info: {CLIENT}rx<<: "PASS \[password not logged\]"',
        rf"info: {CLIENT}tx>>: \[\d+ line\(s\) of content\]",
    ),
    administering: (
        r"info: admin server on 127\.0\.0\.1:\d+",
        r"info: forwarding to 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}admin connection from 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}admin connection closed: 127\.0\.0\.1:\d+",
        rf"info: {CLIENT}received a terminate command from 127\.0\.0\.1:\d+",
    ),
    forwarding: (
        r"info: forwarding: \[client disconnect\]",
        r"info: forwarding: no messages to send",
        r"info: forwarding: no more messages to send",
        rf"info: {MESSAGE}forwarding \[{ID}\].*",
        r"info: (\(.*\) )?smtp connection to 127\.0\.0\.1:\d+",
        r"info: (\(.*\) )?tls protocol established with 127\.0\.0\.1:\d+ protocol \S+ cipher \S+",
        rf'info: {MESSAGE}tx>>: "MAIL FROM:<a@example.com>.*',
        rf"info: {MESSAGE}tx>>: \[\d+ line\(s\) of content\]",
        rf"info: {MESSAGE}client-filter \[passing\]: \[{ID}\]: running .*/passing",
        rf"info: {MESSAGE}deleting envelope \[{ID}\.envelope\.busy\]",
        rf"info: {MESSAGE}deleting content \[{ID}\.content\]",
        rf"(info|warning): {MESSAGE}failing envelope \[{ID}\.envelope\.busy\] -> \[{ID}\.envelope\.bad\].*",
    ),
    unreachable: (
        r"warning: smtp client error: connect failure: cannot connect to 127\.0\.0\.1:\d+.*",
        r"error: forwarding: .*cannot connect to 127\.0\.0\.1:\d+.*",
    ),
    layouts: (
        r"\d{8}\.\d{6}\.\d{3}: info: smtp server on 127\.0\.0\.1:\d+",
        r"\d{8}\.\d{6}\.\d{3}: info: \[in\] smtp server on 127\.0\.0\.1:\d+",
        rf"\d{{8}}\.\d{{6}}\.\d{{3}}: info: \[in\] {CLIENT}smtp connection from 127\.0\.0\.1:\d+",
        (
            rf"\d{{8}}\.\d{{6}}\.\d{{3}}: info: \[in\] {CLIENT}smtp connection closed: smtp protocol done: "
            r"127\.0\.0\.1:\d+"
        ),
    ),
}


@pytest.fixture(scope="module")
def log_of() -> Generator[Callable[[Callable[[Path], str]], str]]:
    """What a program has logged while something happened; each happens once."""
    with tempfile.TemporaryDirectory(prefix="relay-log-") as name:

        @cache
        def log(happening: Callable[[Path], str]) -> str:
            folder = Path(tempfile.mkdtemp(prefix=happening.__name__, dir=name))
            return happening(folder)

        yield log


@pytest.mark.parametrize(
    ("happening", "line"),
    [
        pytest.param(happening, line, id=f"{happening.__name__}-{number}")
        for happening, lines in LINES.items()
        for number, line in enumerate(lines)
    ],
)
def test_the_program_writes_the_line(
    log_of: Callable[[Callable[[Path], str]], str], happening: Callable[[Path], str], line: str
) -> None:
    log = log_of(happening)
    assert re.search(rf"^emailrelay: {line}$", log, re.MULTILINE), log


@pytest.mark.parametrize("happening", [signing_in, helping, slow_filter, reading])
def test_every_line_of_a_client_names_it(
    log_of: Callable[[Callable[[Path], str]], str], happening: Callable[[Path], str]
) -> None:
    """Also those that come out of programs and look-ups (spec process.md 8, 10)."""
    of_the_program = r"(\w+ server |changed to |running as |forwarding to |secrets )"
    strays = [
        each
        for each in log_of(happening).splitlines()
        if not re.match(rf"emailrelay: \w+: ({CLIENT}|{of_the_program})", each)
    ]
    assert strays == []


@pytest.mark.parametrize("happening", [signing_in, reading])
def test_no_password_is_in_the_log(
    log_of: Callable[[Callable[[Path], str]], str], happening: Callable[[Path], str]
) -> None:
    log = log_of(happening)
    for secret in ("AG1lAHB3", "AG1lAHdyb25n", "PASS pw", "PASS wrong"):
        assert secret not in log
