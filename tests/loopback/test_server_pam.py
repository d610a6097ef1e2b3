from __future__ import annotations

import errno
import os
import sys
from base64 import b64encode
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.support.engineproc import Engine, running_engine
from tests.support.pamfolder import PamFolder, missing_pam
from tests.support.program import until
from tests.support.wire import WireClient

pytestmark = [
    pytest.mark.peers,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux" or bool(missing_pam()), reason=missing_pam() or "needs Linux-PAM"),
]


def plain(name: str, password: str) -> str:
    return b64encode(f"\0{name}\0{password}".encode()).decode()


@pytest.fixture
def pam(tmp_path: Path) -> PamFolder:
    folder = PamFolder(tmp_path / "pam")
    folder.accounts(alice="open sesame", ünal="pä")
    return folder


@pytest.fixture
def engine(tmp_path: Path, pam: PamFolder) -> Generator[Engine]:
    # the account daemon may not enter the folder that holds this test's PAM service
    options = ("user root", "server-auth pam:", "server-auth-config m:cram-md5", "verbose", "domain relay.test")
    with running_engine(tmp_path / "relay", *options, env=pam.environment) as running:
        yield running


def test_system_accounts_sign_in_with_plain_and_nothing_else(engine: Engine) -> None:
    with WireClient(engine.port) as client:
        client.reply()
        assert "250-AUTH PLAIN\r\n" in client.say("EHLO x")
        assert client.say("MAIL FROM:<a@b>") == "530 authentication required"
        assert client.say("AUTH LOGIN") == "504 unsupported authentication mechanism"
        assert client.say("AUTH CRAM-MD5") == "504 unsupported authentication mechanism"
        assert client.say("AUTH PLAIN") == "334 "
        assert client.say(plain("alice", "open sesame")) == "235 authentication successful"
        assert client.say("AUTH PLAIN") == "503 command out of sequence -- use RSET to resynchronise"
        assert client.say("MAIL FROM:<a@b>").startswith("250 ")
    with WireClient(engine.port) as client:
        client.reply()
        client.say("EHLO x")
        assert client.say(f"AUTH PLAIN {plain('ünal', 'pä')}") == "235 authentication successful"


@pytest.mark.parametrize(
    ("name", "password", "warned"),
    [
        ("alice", "wrong-canary", True),
        ("nobody", "wrong-canary", True),
        ("", "wrong-canary", False),
        ("alice", "", False),
    ],
    ids=["wrong password", "unknown name", "no name", "no password"],
)
def test_whoever_pam_refuses_is_told_nothing_more(engine: Engine, name: str, password: str, *, warned: bool) -> None:
    with WireClient(engine.port) as client:
        client.reply()
        client.say("EHLO x")
        assert client.say(f"AUTH PLAIN {plain(name, password)}") == "535 authentication failed"
        assert client.say("NOOP") == "250 noop"
    until(lambda: "failed authentication" in engine.output(), what="the failure in the log")
    assert ("pam error: pam_authenticate: 7: Authentication failure" in engine.output()) is warned
    assert "canary" not in engine.output()
    assert plain(name, password) not in engine.output()


def open_gate(gate: Path) -> int:
    """The writing end, once somebody reads: an attempt is under way then."""
    found: list[int] = []

    def opened() -> bool:
        try:
            found.append(os.open(gate, os.O_WRONLY | os.O_NONBLOCK))
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
        return bool(found)

    until(opened, seconds=60, what="PAM reading its accounts")
    return found[0]


@pytest.fixture
def gate(tmp_path: Path, pam: PamFolder) -> Path:
    pipe = tmp_path / "gate"
    os.mkfifo(pipe)
    pam.waiting(pipe)
    return pipe


def test_a_slow_system_keeps_nobody_else_waiting(engine: Engine, gate: Path) -> None:
    with WireClient(engine.port) as slow, WireClient(engine.port) as other:
        slow.reply()
        slow.say("EHLO x")
        slow.send(f"AUTH PLAIN {plain('alice', 'open sesame')}")
        end = open_gate(gate)
        try:
            other.reply()
            other.say("EHLO y")
            assert other.say("NOOP") == "250 noop"
            os.write(end, b"alice:open sesame:emailrelay\n")
        finally:
            os.close(end)
        assert slow.reply() == "235 authentication successful"


def test_a_slow_system_does_not_keep_the_relay_from_stopping(engine: Engine, gate: Path) -> None:
    with WireClient(engine.port) as slow:
        slow.reply()
        slow.say("EHLO x")
        slow.send(f"AUTH PLAIN {plain('alice', 'open sesame')}")
        end = open_gate(gate)
        try:
            assert engine.program.stop(seconds=60) == 0
        finally:
            os.close(end)
