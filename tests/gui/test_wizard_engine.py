"""From the wizard to a relay that runs: in this window, and as the headless program with the same file."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from emailrelay_gui.wizard.apply import AppliedResult
from emailrelay_gui.wizard.checks import Step
from engine.api import LocalLink, RunState
from tests.support.program import Program
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]
MESSAGE = "Subject: scan\r\n\r\nline\r\n"


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def set_up(hand: Hand) -> int:
    """A relay for devices with accounts and TLS, which keeps its mail; the port that it listens on."""
    hand.click("welcome-new")
    hand.click("use-case-empty")
    port = int(hand.free_port())
    for _ in range(3):
        hand.next()
    assert hand.step() is Step.TLS
    hand.do(lambda: hand.window.page._write("inbound_tls", "required"))
    hand.next()
    hand.click("devices-yes")
    hand.click("account-add")
    hand.type("account-name", "printer 1")
    hand.type("account-password", "pass word+=")
    hand.click("dialog-accept")
    while hand.step() is not Step.APPLY:
        hand.next()
    return port


def submit(port: int, certificate: Path) -> dict[str, tuple[int, bytes]]:
    """Hand a message over as a careful device would: verified TLS, then a sign-in."""
    context = ssl.create_default_context(cafile=str(certificate))
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as device:
        device.ehlo("device.test")
        assert device.mail("a@device.test")[0] == 530
        device._host = "relay.test"  # type: ignore[attr-defined]
        device.starttls(context=context)
        device.login("printer 1", "pass word+=")
        return device.sendmail("a@device.test", ["b@example.com"], MESSAGE)


def queued(hand: Hand) -> list[bytes]:
    spool = hand.folder / "data" / "spool"
    return [path.read_bytes() for path in sorted(spool.glob("*.content"))]


def test_the_relay_that_the_wizard_starts_takes_mail(driver: Driver, hand: Hand) -> None:
    links: list[LocalLink] = []

    async def start(result: AppliedResult) -> None:
        links.append(LocalLink(result.config_file))
        await links[0].start()

    hand.window.set_on_applied(start)
    port = set_up(hand)
    (link,) = links
    assert link.status().state is RunState.RUNNING
    assert f"smtp 127.0.0.1:{port}" in link.status().listening

    refused = driver.run(asyncio.to_thread(submit, port, hand.config_file.parent / "emailrelay.pem"))

    assert refused == {}
    (content,) = queued(hand)
    assert content.endswith(MESSAGE.encode())
    driver.run(link.close())


def test_the_headless_program_runs_the_same_file_unchanged(hand: Hand, tmp_path: Path) -> None:
    port = set_up(hand)
    before = hand.config_file.read_bytes()
    command = [sys.executable, "-m", "engine.cli", "--no-daemon", hand.config_file]
    program = Program(command, tmp_path / "output", cwd=Path(__file__).parents[2])
    try:
        program.ready(port)
        assert submit(port, hand.config_file.parent / "emailrelay.pem") == {}
    finally:
        program.stop()

    (content,) = queued(hand)
    assert content.endswith(MESSAGE.encode())
    assert hand.config_file.read_bytes() == before
    assert program.output() == ""
