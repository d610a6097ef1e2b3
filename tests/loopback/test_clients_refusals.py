"""What clients show to their users when the relay refuses, devices that speak an old dialect, and hashed secrets."""

from __future__ import annotations

import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine.sasl.credential import SecretKind
from engine.sasl.hmac_state import HmacState
from tests.support import clients, clients_code, clients_mail
from tests.support.clients import Account, Result, Security, Target, missing, run
from tests.support.clients_relay import DEVICE, Relays, stored
from tests.support.conformance import Relay
from tests.support.conformance import Relays as Conforming
from tests.support.engineproc import running_engine
from tests.support.wire import WireClient

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

Send = Callable[[Target, str, Sequence[str], bytes], Result]
SENDER, RECIPIENT = "from@example.com", ["to@example.org"]
CONTENT = b"From: <from@example.com>\r\nTo: <to@example.org>\r\nSubject: scan\r\n\r\nHello\r\n"
PROGRAMS: dict[str, tuple[Send, str]] = {
    "msmtp": (clients.msmtp, missing("msmtp")),
    "mutt": (clients_mail.mutt, missing("mutt")),
    "mutt with msmtp": (clients_mail.mutt_msmtp, missing("mutt") or missing("msmtp")),
    "swaks": (clients.swaks, missing("swaks")),
    "curl": (clients.curl, missing("curl")),
    "smtplib": (clients_code.smtplib_client, ""),
}
QUIET = {"swaks", "curl"}
"""They show a number only, or nothing, as they are called here."""


@pytest.fixture(scope="module")
def relays(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relays]:
    with Relays(tmp_path_factory.mktemp("relays")) as running:
        yield running


@pytest.fixture(scope="module")
def conforming(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conforming]:
    with Conforming(tmp_path_factory.mktemp("conforming")) as running:
        yield running


@pytest.fixture(scope="module")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    script = tmp_path_factory.mktemp("verifier") / "verifier.sh"
    script.write_text("#!/bin/sh\necho no such mailbox here\nexit 2\n", encoding="ascii")
    script.chmod(0o755)
    return script


@pytest.fixture
def send(name: str) -> Send:
    program, reason = PROGRAMS[name]
    if reason:
        pytest.skip(reason)
    return program


def assert_shown(name: str, done: Result, code: str, text: str) -> None:
    assert done.code != 0
    if name not in QUIET:
        assert text in done.output
    if name not in {"mutt", "swaks"}:
        assert code in done.output


# What people are shown


@pytest.mark.peers
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_wrong_password_is_shown(name: str, send: Send, relays: Relays) -> None:
    relay = relays.relay(sign_in=True, more=("auth-delay 0",))
    wrong = replace(DEVICE, password="wrong", mechanism="PLAIN")
    done = send(relays.target(relay, Security.NONE, wrong), SENDER, RECIPIENT, CONTENT)
    assert done.code != 0
    assert list(relay.spool.glob("emailrelay.*")) == []
    if name not in QUIET:
        assert "authentication failed" in done.output.lower()


@pytest.mark.peers
@pytest.mark.skipif(sys.platform == "win32", reason="the verifier is a shell script")
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_refused_recipient_is_shown(name: str, send: Send, relays: Relays, verifier: Path) -> None:
    relay = relays.relay(more=(f"address-verifier {verifier}", "user root"))
    done = send(relays.target(relay, Security.NONE), SENDER, RECIPIENT, CONTENT)
    assert_shown(name, done, "550", "no such mailbox here")
    assert list(relay.spool.glob("emailrelay.*")) == []


@pytest.mark.peers
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_message_that_is_too_large_is_shown(name: str, send: Send, relays: Relays) -> None:
    relay = relays.relay(more=("size 1000",))
    done = send(relays.target(relay, Security.NONE), SENDER, RECIPIENT, CONTENT + b"more and more\r\n" * 100)
    assert done.code != 0
    assert list(relay.spool.glob("emailrelay.*")) == []
    if name not in QUIET and "exceeds fixed maximum" not in done.output:
        assert "1000" in done.output  # msmtp reads SIZE and does not even try


# Hashed secrets and initial responses


@pytest.fixture(scope="module")
def hashed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relay]:
    folder = tmp_path_factory.mktemp("hashed")
    secrets = folder / "auth"
    kinds = (SecretKind.MD5, SecretKind.SHA1, SecretKind.SHA256)
    states = {kind.value: HmacState.of(kind, b"open sesame").format() for kind in kinds}
    secrets.write_text("".join(f"server {kind} alice {state}\n" for kind, state in states.items()), encoding="ascii")
    secrets.chmod(0o600)
    with running_engine(folder / "relay", f"server-auth {secrets}", "auth-delay 0") as engine:
        yield Relay(engine)


@pytest.mark.parametrize("mechanism", ["CRAM-MD5", "CRAM-SHA1", "CRAM-SHA256"])
@pytest.mark.parametrize("password", ["open sesame", "wrong"])
def test_a_hashed_secret_signs_in_smtplib(hashed: Relay, mechanism: str, password: str) -> None:
    hashed.fresh()
    account = Account(name="alice", password=password, mechanism=mechanism)
    done = clients_code.smtplib_client(Target(port=hashed.port, account=account), SENDER, RECIPIENT, CONTENT)
    assert (done.code == 0) == (password == "open sesame")
    assert hashed.names() == (["content", "envelope"] if done.code == 0 else [])


@pytest.mark.peers
@pytest.mark.parametrize("name", ["swaks", "msmtp", "curl", "mutt"])
def test_a_hashed_secret_signs_in_programs(hashed: Relay, name: str, send: Send) -> None:
    hashed.fresh()
    account = Account(name="alice", password="open sesame", mechanism="CRAM-MD5")
    done = send(Target(port=hashed.port, account=account), SENDER, RECIPIENT, CONTENT)
    assert done.code == 0, done.output
    assert b"X-MailRelay-Authentication: alice\r\n" in hashed.message()[1]


@pytest.mark.peers
@pytest.mark.skipif(bool(missing("curl")), reason=missing("curl") or "is there")
@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_curl_signs_in_with_an_initial_response(relays: Relays, tmp_path: Path, mechanism: str) -> None:
    relay = relays.relay(sign_in=True, more=("verbose",))
    file = tmp_path / "mail"
    file.write_bytes(CONTENT)
    command = ["curl", "--silent", "--show-error", "--sasl-ir", "--mail-from", SENDER, "--mail-rcpt", RECIPIENT[0]]
    command += ["--user", f"{DEVICE.name}:{DEVICE.password}", "--login-options", f"AUTH={mechanism}"]
    done = run([*command, "--upload-file", str(file), f"smtp://127.0.0.1:{relay.port}/client.example.com"])
    assert done.code == 0, done.output
    assert stored(relay).content == CONTENT
    assert f'rx<<: "AUTH {mechanism} [authentication response not logged]"' in relay.output()
    assert b64encode(DEVICE.password.encode()).decode() not in relay.output()


# Devices


@pytest.fixture
def plain(conforming: Conforming) -> Relay:
    return conforming("server-smtp-config chunking")


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"HELO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nhi\r\n.\r\n", id="HELO and no QUIT"),
        pytest.param(b"HELO x\r\nMAIL FROM: <a@b>\r\nRCPT TO: <c@d>\r\nDATA\r\nhi\r\n.\r\nQUIT\r\n", id="blanks"),
        pytest.param(b"helo x\r\nmail from:<a@b>\r\nrcpt to:<c@d>\r\ndata\r\nhi\r\n.\r\nquit\r\n", id="lower case"),
        pytest.param(b"HELO x \r\nMAIL FROM:<a@b> \r\nRCPT TO:<c@d> \r\nDATA \r\nhi\r\n.\r\n", id="blanks at the end"),
        pytest.param(
            b"EHLO x\r\nHELO x\r\nRSET\r\nNOOP\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nhi\r\n.\r\n",
            id="EHLO, HELO, RSET and NOOP",
        ),
        pytest.param(
            b"HELO\r\nHELO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nhi\r\n.\r\n", id="HELO without a name first"
        ),
    ],
)
@pytest.mark.parametrize("step", [1, 7, 10_000], ids=["octets", "sevens", "one write"])
def test_an_old_device_gets_its_mail_through(plain: Relay, sent: bytes, step: int) -> None:
    plain.fresh()
    with WireClient(plain.port) as device:
        for start in range(0, len(sent), step):
            device.send_bytes(sent[start : start + step])
        device.half_close()
        assert "250 message processed\r\n" in device.rest()
    assert plain.content() == b"hi\r\n"
    assert b"X-MailRelay-From: a@b\r\nX-MailRelay-ToCount: 1\r\nX-MailRelay-To-Remote: c@d\r\n" in plain.message()[1]


def test_auth_login_with_the_name_in_the_first_line(relays: Relays) -> None:
    relay = relays.relay(sign_in=True)
    with WireClient(relay.port) as device:
        device.reply()
        device.say("EHLO x")
        challenge = device.say(f"AUTH LOGIN {b64encode(DEVICE.name.encode()).decode()}")
        assert b64decode(challenge.removeprefix("334 ")) == b"Password:"
        assert device.say(b64encode(DEVICE.password.encode()).decode()) == "235 authentication successful"
