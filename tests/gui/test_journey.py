"""The first relay of a new user, with real windows on a real display, from wizard to delivered mail."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.support import clients, postfix, xvfb
from tests.support.ca import CertificateAuthority
from tests.support.clients import Account, Security, Target
from tests.support.program import Program, free_port, until

ROOT = Path(__file__).resolve().parent.parent.parent
PROVIDER = Account(name="relay", password="correct horse")
DEVICE = Account(name="printer", password="paper+jam=0")
HEAD = b"From: <from@example.com>\r\nTo: <to@example.org>\r\nDate: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
SMALL = (
    HEAD
    + b"Message-Id: <1@example.com>\r\nSubject: sm\xc3\xa5ll\r\n\r\n.\r\n..two\r\n"
    + bytes(range(128, 256))
    + b"\r\n"
)
LARGE = HEAD + b"Message-Id: <2@example.com>\r\nSubject: scan\r\n\r\n" + (b"." + b"x" * 74 + b"\r\n") * 272_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.x11,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(postfix.missing()), reason=postfix.missing()),
    pytest.mark.skipif(bool(xvfb.missing()), reason=xvfb.missing()),
]


def home(folder: Path) -> dict[str, str]:
    """A user who has never started the program."""
    folders = {
        "HOME": folder / "home",
        "XDG_CONFIG_HOME": folder / "home" / ".config",
        "XDG_DATA_HOME": folder / "home" / ".local" / "share",
        "XDG_STATE_HOME": folder / "home" / ".local" / "state",
        "XDG_RUNTIME_DIR": folder / "run",
    }
    for each in folders.values():
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(each) for name, each in folders.items()}


class Stage:
    """The driver's other half: sees what it has done, and gives it the go."""

    def __init__(self, folder: Path, program: Program) -> None:
        self.folder = folder
        self.program = program

    def reached(self, step: str) -> None:
        """Wait for the driver to have done something."""

        def done_or_ended() -> bool:
            return (self.folder / f"{step}.done").exists() or self.program.code is not None

        until(done_or_ended, seconds=150, what=f"the step {step}")
        assert (self.folder / f"{step}.done").exists(), self.program.output()

    def go(self, step: str) -> None:
        """Let the driver go on."""
        (self.folder / f"{step}.go").touch()


def test_a_new_user_sets_up_a_relay_and_mail_goes_through(tmp_path: Path) -> None:
    ca = CertificateAuthority(tmp_path)
    port = free_port()
    with (
        postfix.running_postfix(
            chain=ca.issue("127.0.0.1", "localhost").both, users={PROVIDER.name: PROVIDER.password}
        ) as provider,
        xvfb.running_display(size=(1280, 900)) as display,
    ):
        told = {
            "port": port,
            "provider": provider.port,
            "authority": str(ca.file),
            "user": PROVIDER.name,
            "password": PROVIDER.password,
            "device": DEVICE.name,
            "device_password": DEVICE.password,
        }
        (tmp_path / "journey.json").write_text(json.dumps(told))
        environment = {**os.environ, **display.env, **home(tmp_path), "QT_QPA_PLATFORM": "xcb"}
        driver = Program(
            [sys.executable, "-X", "faulthandler", "-m", "tests.support.journey", str(tmp_path)],
            tmp_path / "driver.log",
            env=environment,
            cwd=ROOT,
        )
        stage = Stage(tmp_path, driver)
        try:
            stage.reached("set-up")
            config = tmp_path / "home" / ".config" / "emailrelay" / "emailrelay.conf"
            certificate = config.with_name("emailrelay.pem")
            target = Target(port=port, security=Security.STARTTLS, ca=certificate, account=DEVICE)
            for content in (SMALL, LARGE):
                provider.clear()
                done = clients.swaks(target, "from@example.com", ["to@example.org"], content)
                assert done.code == 0, done.output
                (delivered,) = provider.wait_for(1, seconds=60)
                assert delivered.content.partition(b"\r\n")[2] == content
            stage.go("set-up")
            stage.reached("stopped")
            assert clients.swaks(target, "from@example.com", ["to@example.org"], SMALL).code != 0
            stage.go("stopped")
            stage.reached("started")
            provider.clear()
            assert clients.swaks(target, "from@example.com", ["to@example.org"], SMALL).code == 0
            provider.wait_for(1, seconds=60)
            stage.go("started")
            stage.reached("forwarded")
            stage.go("forwarded")
            assert driver.wait(60) == 0, driver.output()
        finally:
            driver.kill()
            shutil.copytree(tmp_path / "pictures", ROOT / "build" / "journey", dirs_exist_ok=True)
        assert_runs_headless(config, target, provider)


def assert_runs_headless(config: Path, target: Target, provider: postfix.PostfixPeer) -> None:
    """The same files run unchanged under the program without a window."""
    before = {file.name: file.read_bytes() for file in config.parent.iterdir() if file.is_file()}
    provider.clear()
    engine = Program(
        [sys.executable, "-m", "engine.cli", "--no-daemon", str(config)], config.parent / "headless.log", cwd=ROOT
    )
    try:
        engine.ready(target.port)
        assert clients.swaks(target, "from@example.com", ["to@example.org"], SMALL).code == 0
        (delivered,) = provider.wait_for(1)
        assert delivered.content.partition(b"\r\n")[2] == SMALL
    finally:
        engine.stop()
    assert {name: config.with_name(name).read_bytes() for name in before} == before


def test_make_run_without_a_display_runs_the_headless_relay_and_says_so(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    runner = Program([sys.executable, "tools/run.py"], tmp_path / "log", env=environment | home(tmp_path), cwd=ROOT)
    try:
        until(lambda: "smtp server on 127.0.0.1:2525" in runner.output(), what="it listens on its default port")
        assert "No display: running the headless relay on" in runner.output()
        runner.stop()
    finally:
        runner.kill()
