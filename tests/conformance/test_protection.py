"""Spec smtp-server.md 2, 12 to 14, 17 and 20: sign-in and TLS over raw sockets, and what stops the program."""

from __future__ import annotations

import hmac
import re
import ssl
import subprocess
import sys
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from tests.support.ca import CertificateAuthority
from tests.support.conformance import STATES, Relay, Relays
from tests.support.engineproc import ROOT
from tests.support.wire import WireClient

pytestmark = pytest.mark.slow

SEQUENCE = "503 command out of sequence -- use RSET to resynchronise"
PROCESSED = "250 message processed"
SIGNED_IN, FAILED = "235 authentication successful", "535 authentication failed"
CRAMS = "CRAM-SHA512 CRAM-SHA256 CRAM-SHA1 CRAM-MD5"


def coded(text: str) -> str:
    return b64encode(text.encode()).decode()


GOOD = coded("\0al ice\0pass+word=")


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("secrets") / "auth"
    file.write_text("# mine\nserver plain al+20ice pass+2Bword+3D\nSERVER Plain:b Ym9i YmFzZQ==\n", encoding="ascii")
    file.chmod(0o600)
    return file


@pytest.fixture
def relay(relays: Relays, secrets: Path) -> Relay:
    return relays(f"server-auth {secrets}")


def test_mail_needs_a_sign_in(relay: Relay) -> None:
    with relay.client() as client:
        assert f"250-AUTH {CRAMS} PLAIN LOGIN\r\n" in client.say("EHLO x")
        assert client.say("MAIL FROM:<a@b>") == "530 authentication required"
        assert client.say("VRFY a@b") == "530 authentication required"
        assert client.say("RCPT TO:<a@b>") == SEQUENCE
        relay.logs("server authentication enabled but not a trusted address: 127.0.0.1")


@pytest.mark.parametrize(
    ("lines", "replies"),
    [
        pytest.param([f"AUTH PLAIN {GOOD}"], [SIGNED_IN], id="PLAIN initial response"),
        pytest.param(["AUTH PLAIN", GOOD], ["334 ", SIGNED_IN], id="PLAIN"),
        pytest.param(["auth plain", GOOD], ["334 ", SIGNED_IN], id="lower case"),
        pytest.param(["AUTH PLAIN " + coded("x\0bob\0base")], [SIGNED_IN], id="plain:b and authzid"),
        pytest.param(["AUTH PLAIN " + coded("\0bob\0Base")], [FAILED], id="wrong password"),
        pytest.param(["AUTH PLAIN " + coded("\0Bob\0base")], [FAILED], id="ids are case-sensitive"),
        pytest.param(["AUTH PLAIN " + coded("\0\0base")], [FAILED], id="empty id"),
        pytest.param(["AUTH PLAIN " + coded("\0bob\0")], [FAILED], id="empty password"),
        pytest.param(["AUTH PLAIN =", "NOOP"], [FAILED, "250 noop"], id="empty initial response"),
        pytest.param(
            ["AUTH LOGIN", coded("bob"), coded("base")],
            ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", SIGNED_IN],
            id="LOGIN",
        ),
        pytest.param(
            [f"AUTH LOGIN {coded('bob')}", coded("base")], ["334 UGFzc3dvcmQ6", SIGNED_IN], id="LOGIN with name"
        ),
        pytest.param(["AUTH LOGIN =", "="], ["334 ", FAILED], id="LOGIN with an empty name"),
        pytest.param(["AUTH LOGIN", "*", "NOOP"], [..., "501 authentication cancelled", "250 noop"], id="cancelled"),
        pytest.param(["AUTH PLAIN", "not base64!"], [..., FAILED], id="no base64"),
        pytest.param(["AUTH PLAIN ***"], ["501 invalid argument"], id="initial response is no base64"),
        pytest.param([f"AUTH CRAM-MD5 {GOOD}"], ["501 invalid argument"], id="CRAM with initial response"),
        pytest.param(["AUTH"], ["504 unsupported authentication mechanism"], id="no mechanism"),
        pytest.param(["AUTH FOO"], ["504 unsupported authentication mechanism"], id="unknown mechanism"),
        pytest.param([f"AUTH PLAIN {GOOD}", "AUTH PLAIN"], [SIGNED_IN, SEQUENCE], id="twice"),
        pytest.param(
            [f"AUTH PLAIN {GOOD}", "EHLO y", "MAIL FROM:<a@b>"],
            [..., ..., "530 authentication required"],
            id="4 EHLO forgets",
        ),
        pytest.param(
            [f"AUTH PLAIN {GOOD}", "HELO y", "MAIL FROM:<a@b>"],
            [..., ..., "530 authentication required"],
            id="21.8 HELO forgets",
        ),
    ],
)
def test_a_sign_in(relay: Relay, lines: list[str], replies: list[object]) -> None:
    with relay.hello() as client:
        told = [client.say(line) for line in lines]
    assert [got for got, want in zip(told, replies, strict=True) if want is not ...] == [
        want for want in replies if want is not ...
    ]
    assert GOOD not in relay.said()


@pytest.mark.parametrize("mechanism", CRAMS.split())
@pytest.mark.parametrize("password", ["pass+word=", "wrong"])
def test_a_challenge(relay: Relay, mechanism: str, password: str) -> None:
    with relay.hello() as client:
        challenge = b64decode(client.say(f"AUTH {mechanism}").removeprefix("334 "))
        assert re.fullmatch(rb"<\d+\.\d+@test\.local>", challenge)
        digest = hmac.new(password.encode(), challenge, mechanism.removeprefix("CRAM-").lower()).hexdigest()
        good = password != "wrong"
        assert client.say(coded(f"al ice {digest}")) == (SIGNED_IN if good else FAILED)
    outcome = "info: successful" if good else "warning: failed"
    relay.logs(
        f"{outcome} authentication of remote client using mechanism [{mechanism.lower()}] and "
        "plaintext secret for [al ice] from line 2"
    )


def test_who_signed_in_stands_in_envelope_and_received_line(relay: Relay) -> None:
    with relay.hello() as client:
        for line in (f"AUTH PLAIN {GOOD}", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            client.say(line)
        assert client.say(".") == PROCESSED
    content, envelope = relay.message()
    assert b"X-MailRelay-Authentication: al+20ice\r\n" in envelope
    assert b" by test.local with ESMTPA ; " in content


def test_failures_are_protocol_errors(relay: Relay) -> None:
    with relay.hello() as client:
        client.send_bytes((f"AUTH PLAIN {coded(chr(0) + 'bob' + chr(0) + 'x')}\r\n" * 9).encode())
        assert client.rest().splitlines() == [FAILED] * 8


@pytest.mark.parametrize(
    ("before", "line", "reply", "counted"),
    [
        pytest.param([f"AUTH PLAIN {GOOD}"], "AUTH PLAIN", SEQUENCE, True, id="AUTH when signed in"),
        pytest.param([], "AUTH FOO", "504 unsupported authentication mechanism", False, id="504"),
        pytest.param([], "AUTH PLAIN ***", "501 invalid argument", False, id="501"),
        pytest.param([], "MAIL FROM:<a@b>", "530 authentication required", False, id="530"),
    ],
)
def test_errors_of_a_sign_in_that_are_counted(
    relay: Relay, before: list[str], line: str, reply: str, *, counted: bool
) -> None:
    with relay.hello() as client:
        for each in before:
            client.say(each)
        assert [client.say(line) for _ in range(8)] == [reply] * 8
        if counted:
            assert client.rest() == ""
            relay.logs(f"too many protocol errors from the client: {client.address}")
        else:
            assert client.say("NOOP") == "250 noop"


@pytest.mark.parametrize(
    ("reach", "trusted"),
    [
        ("127.0.0.1", True),
        ("127.0.0.1/32", True),
        ("127.0.0.0/8", True),
        ("127.*.*.*", True),
        ("*.*.*.*", True),
        ("127.0.0.0/21", True),
        ("10.0.0.0/8", False),
    ],
)
def test_a_trusted_address(
    relays: Relays, tmp_path_factory: pytest.TempPathFactory, reach: str, *, trusted: bool
) -> None:
    file = tmp_path_factory.mktemp("trust") / "auth"
    file.write_text(f"server none {reach} the+20lan\n", encoding="ascii")
    file.chmod(0o600)
    relay = relays(f"server-auth {file}")
    with relay.hello() as client:
        reply = client.say("MAIL FROM:<a@b>")
        if not trusted:
            assert reply == "530 authentication required"
            return
        for line in ("RCPT TO:<c@d>", "DATA"):
            client.say(line)
        assert client.say(".") == PROCESSED
    relay.logs(f"trusting [127.0.0.1]: matched [{reach}] from line 1")
    assert b" with ESMTP ; " in relay.message()[0]
    assert re.search(rb"X-MailRelay-Authentication: the\+(20|2B20)lan\r\n", relay.message()[1])


# TLS (section 13)


@pytest.fixture
def opened(relays: Relays, certificate: Path, secrets: Path) -> Relay:
    """A relay that offers all there is to everybody."""
    trust = secrets.with_name("opened")
    trust.write_text(f"{secrets.read_text(encoding='ascii')}server none 127.0.0.0/8 lan\n", encoding="ascii")
    trust.chmod(0o600)
    return relays(
        *("server-tls", f"server-tls-certificate {certificate}", f"server-auth {trust}"),
        "server-smtp-config chunking",
    )


@pytest.mark.parametrize("command", ["AUTH PLAIN", "STARTTLS"])
@pytest.mark.parametrize("state", STATES)
def test_sign_in_and_encryption_are_for_the_idle_state(opened: Relay, state: str, command: str) -> None:
    with opened.in_state(state) as client:
        idle = {"AUTH PLAIN": "334 ", "STARTTLS": "220 ready to start tls"}
        assert client.say(command) == (idle[command] if state == "Idle" else SEQUENCE)
        if state != "Idle":
            assert client.say("NOOP") == "250 noop"


def test_starttls_when_encrypted_is_counted(opened: Relay, trusting: ssl.SSLContext) -> None:
    with opened.hello() as client:
        client.starttls(trusting)
        client.say("EHLO x")
        assert [client.say("STARTTLS") for _ in range(8)] == [SEQUENCE] * 8
        assert client.rest() == ""
    opened.logs(f"too many protocol errors from the client: {client.address}")


def test_starttls(relays: Relays, certificate: Path, trusting: ssl.SSLContext) -> None:
    relay = relays("server-tls", f"server-tls-certificate {certificate}")
    with relay.client() as client:
        assert "250-STARTTLS\r\n250-VRFY\r\n" in client.say("EHLO x")
        assert client.starttls(trusting) == "220 ready to start tls"
        assert client.say("MAIL FROM:<a@b>") == SEQUENCE
        assert "STARTTLS" not in client.say("EHLO y")
        assert client.say("STARTTLS") == SEQUENCE
        for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            client.say(line)
        assert client.say("x\r\n.") == PROCESSED
        relay.logs(f"tls protocol established with {client.address} protocol TLSv1.3 cipher TLS_")
    head = relay.message()[0].partition(b" ; ")[0].decode()
    pattern = r"Received: from y \(\[127\.0\.0\.1\]\) by test\.local with ESMTPS tls TLS_[A-Z0-9_]+"
    assert re.fullmatch(pattern, head)


def test_implicit_tls(relays: Relays, certificate: Path, trusting: ssl.SSLContext) -> None:
    relay = relays("server-tls-connection", f"server-tls-certificate {certificate}")
    with WireClient(relay.port, tls=trusting) as client:
        assert client.reply() == "220 test.local -- E-MailRelay V2.6b -- Service ready"
        assert "STARTTLS" not in client.say("EHLO x")
        assert client.say("STARTTLS") == "500 command unrecognized"


def test_plain_text_to_implicit_tls_is_a_tls_error(relays: Relays, certificate: Path) -> None:
    relay = relays("server-tls-connection", f"server-tls-certificate {certificate}")
    with WireClient(relay.port) as client:
        client.send_bytes(b"EHLO x\r\n" * 10)
        client.rest()
    relay.logs("tls: tls error: ")
    assert "tls protocol established" not in relay.said()


@pytest.mark.parametrize("command", ["MAIL FROM:<a@b>", "VRFY a@b"])
def test_required_tls(relays: Relays, certificate: Path, trusting: ssl.SSLContext, command: str) -> None:
    relay = relays("server-tls", "server-tls-required", f"server-tls-certificate {certificate}")
    with relay.hello() as client:
        assert client.say(command) == "530 encryption required: use starttls"
        client.starttls(trusting)
        client.say("EHLO x")
        assert client.say(command).startswith("25")


def test_a_sign_in_in_clear_that_is_offered_is_taken_where_tls_is_required(
    relays: Relays, certificate: Path, secrets: Path
) -> None:
    relay = relays(
        "server-tls", "server-tls-required", f"server-tls-certificate {certificate}", f"server-auth {secrets}"
    )
    with relay.hello() as client:
        assert client.say(f"AUTH PLAIN {GOOD}") == SIGNED_IN
        assert client.say("MAIL FROM:<a@b>") == "530 encryption required: use starttls"


def test_required_sign_in_and_tls(relays: Relays, certificate: Path, secrets: Path) -> None:
    relay = relays(
        "server-tls",
        "server-tls-required",
        f"server-tls-certificate {certificate}",
        f"server-auth {secrets}",
        "server-auth-config m:;a:plain",
    )
    with relay.client() as client:
        assert "AUTH" not in client.say("EHLO x")
        assert client.say("MAIL FROM:<a@b>") == "530 authentication required: use starttls"
        assert client.say("AUTH PLAIN") == "504 unsupported authentication mechanism: use starttls"


def test_nothing_in_clear_behind_starttls_is_a_command(relays: Relays, certificate: Path) -> None:
    relay = relays("server-tls", f"server-tls-certificate {certificate}")
    with relay.hello() as client:
        client.send_bytes(b"STARTTLS\r\nEHLO injected\r\nNOOP\r\n")
        assert "250" not in client.rest()
    relay.logs("tls error: ")


def test_a_client_certificate_reaches_the_envelope(
    relays: Relays, certificate: Path, authority: CertificateAuthority
) -> None:
    relay = relays(
        "server-tls-connection", f"server-tls-certificate {certificate}", f"server-tls-verify {authority.file}"
    )
    issued = authority.issue("client.test", client=True)
    context = ssl.create_default_context(cafile=str(authority.file))
    context.load_cert_chain(str(issued.certificate), str(issued.key))
    with WireClient(relay.port, tls=context) as client:
        client.reply()
        for line in ("EHLO x", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            client.say(line)
        assert client.say(".") == PROCESSED
    folded = issued.certificate.read_bytes().strip().replace(b"\n", b"\r\n ")
    assert b"\r\nX-MailRelay-ClientCertificate: " + folded + b"\r\nX-MailRelay-MailFromAuthIn: " in relay.message()[1]


def test_a_client_without_the_certificate_that_is_wanted(
    relays: Relays, certificate: Path, authority: CertificateAuthority, trusting: ssl.SSLContext
) -> None:
    relay = relays(
        "server-tls-connection", f"server-tls-certificate {certificate}", f"server-tls-verify {authority.file}"
    )
    try:
        with WireClient(relay.port, tls=trusting) as client:
            assert client.rest() == ""
    except ssl.SSLError:
        pass  # the alert may come at once or with the first reading
    relay.logs("tls: tls error: ")
    assert "tls protocol established" not in relay.said()


# What stops the program: 2.1, 12.3, 15, 17, 20


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        pytest.param(("filter exit:x",), 1, "invalid filter specification: invalid numeric value: x", id="17 exit:x"),
        pytest.param(("filter exit:",), 1, "invalid filter specification: numeric value missing", id="17 exit:"),
        pytest.param(
            ("filter sleepms:99999999999999",),
            1,
            "invalid filter specification: numeric value too big: 99999999999999",
            id="17 too big",
        ),
        pytest.param(
            ("filter net:foo",), 1, "invalid filter specification: invalid host:service format: foo", id="17 net:"
        ),
        pytest.param(("address-verifier exit:x",), 1, "invalid verifier specification: ", id="15"),
        pytest.param(("address-verifier account:9-1",), 1, "invalid verifier specification: ", id="16.3"),
        pytest.param(("remote-clients", "dnsbl a.b,1,2,3,4"), 1, "invalid dnsbl configuration: ", id="2.1 unused"),
        pytest.param(("remote-clients", "dnsbl bl.test,1,5,foo"), 1, "invalid dnsbl configuration: ", id="2.1 address"),
        pytest.param(("dnsbl bl.test",), 1, "remote-clients", id="2 needs remote-clients"),
        pytest.param(("server-auth {folder}/none",), 1, "cannot read secrets file: {folder}/none", id="12.3 missing"),
        pytest.param(("spool-dir {folder}/none",), 1, "invalid spool directory: {folder}/none", id="store 1"),
        pytest.param(("server-tls-certificate {folder}/none", "server-tls"), 1, "{folder}/none", id="13 certificate"),
    ],
)
def test_a_start_that_fails(tmp_path: Path, options: tuple[str, ...], code: int, said: str) -> None:
    done = started(tmp_path, *(option.format(folder=tmp_path) for option in options))
    assert done.returncode == code
    assert said.format(folder=tmp_path) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("server plain alice", "auth(1): too few fields", id="too few fields"),
        pytest.param("server plain a b\nserver plain a c", "auth(2): duplicate server secret", id="duplicate"),
        pytest.param("foo plain a b", "auth(1): invalid value in first field: [foo]", id="first field"),
        pytest.param(
            "server none 1.2.3.4 a\nserver none 1.2.3.4 b", "auth(2): duplicate server trust address", id="trust"
        ),
    ],
)
def test_a_bad_secrets_file(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "auth"
    file.write_text(f"{text}\n", encoding="ascii")
    file.chmod(0o600)
    done = started(tmp_path, f"server-auth {file}")
    assert done.returncode == 1
    assert "invalid secrets file" in done.stderr
    assert said in done.stderr


def started(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "spool").mkdir()
    lines = ["log", "no-syslog", "interface 127.0.0.1", "port 0", "domain test.local", *options]
    if not any(option.startswith("spool-dir") for option in options):
        lines.append(f"spool-dir {folder}/spool")
    config = folder / "conf"
    config.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    command = [sys.executable, "-m", "engine.cli", "--no-daemon", str(config)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)


@pytest.mark.parametrize(
    ("option", "said"),
    [
        pytest.param("filter /no/such", "filter program does not exist: /no/such", id="17"),
        pytest.param("address-verifier /no/such", "verifier program does not exist: /no/such", id="15"),
    ],
)
def test_a_missing_helper_is_only_a_warning(relays: Relays, option: str, said: str) -> None:
    relay = relays(option)
    assert f"warning: {said}" in relay.engine.output()
