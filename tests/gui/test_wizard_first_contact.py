"""From the first start to a verified test message, with the relay running, and what a device's first try shows."""

from __future__ import annotations

import asyncio
import poplib
import smtplib
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from emailrelay_gui.wizard import journal, own_relay
from emailrelay_gui.wizard.apply import AppliedResult
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.contact_card import ContactCard
from emailrelay_gui.wizard.pages.apply import Afterwards
from engine.api import LocalLink, RelayError, RunState
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


class RunningHand:
    """A hand whose wizard starts a real relay in this process."""

    def __init__(self, driver: Driver, folder: Path) -> None:
        self.driver = driver
        self.hand = Hand(driver, folder)
        self.links: list[LocalLink] = []
        self.hand.window.set_on_applied(self._start)
        self.hand.window.set_afterwards(
            Afterwards(verify=own_relay.verify, events=lambda: self.links[-1].subscribe(wire=True))
        )

    async def _start(self, result: AppliedResult) -> None:
        link = LocalLink(result.config_file)
        self.links.append(link)
        await link.start()

    @property
    def card(self) -> ContactCard:
        return self.hand.window.apply_page.contact

    def port(self, **changes: object) -> int:
        """Answer a free port, and what else; not counted, because a real computer has the usual port free."""
        port = int(self.hand.free_port())
        if changes:
            self.hand.do(lambda: self.hand.window.session.change(**changes))
        return port

    def until(self, said: str) -> None:
        """Wait for a word in the pill of the card."""
        self.driver.until(lambda: self.card.verdict_text() == said)

    def apply(self) -> None:
        """From wherever it is to the end, by *Next*."""
        while self.hand.step() is not Step.APPLY:
            before = self.hand.step()
            self.hand.next()
            assert self.hand.step() is not before, self.hand.window.page.findings()
        self.driver.until(lambda: self.hand.window.apply_page.succeeded)

    def close(self) -> None:
        for link in self.links:
            self.driver.run(link.close())
        self.hand.close()


@pytest.fixture
def running(driver: Driver, tmp_path: Path) -> Iterator[RunningHand]:
    made = RunningHand(driver, tmp_path)
    yield made
    made.close()


def spare_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("*.content"))]


def test_a_mail_catcher_takes_less_than_fifteen_clicks_to_a_verified_test_message(running: RunningHand) -> None:
    hand = running.hand
    hand.click("welcome-new")
    hand.click("use-case-catcher")
    running.port()
    running.apply()
    assert running.links[0].status().state is RunState.RUNNING
    hand.click("send-test")
    running.until("Works")

    assert hand.clicks < 15
    assert hand.clicks == 8
    (content,) = contents(hand.folder / "data" / "spool")
    assert b"Subject: Test message of Relay" in content


def test_a_personal_mailbox_takes_less_than_fifteen_clicks_to_a_verified_test_message(running: RunningHand) -> None:
    hand = running.hand
    hand.click("welcome-new")
    hand.click("use-case-pop")
    pop = spare_port()
    running.port(pop_port=str(pop))
    hand.click("next")
    while hand.step() is not Step.POP:
        hand.click("next")
    hand.click("pop-account-add")
    hand.type("account-name", "nobody-here")
    hand.type("account-password", "a password")
    hand.click("dialog-accept")
    hand.click("pop_accounts-fix-0")
    hand.click("step-review")
    running.apply()
    hand.click("send-test")
    running.until("Works")

    def fetch() -> bytes:
        mailbox = poplib.POP3("127.0.0.1", pop, timeout=20)
        mailbox.user("nobody-here")
        mailbox.pass_("a password")
        _, lines, _ = mailbox.retr(1)
        mailbox.quit()
        return b"\n".join(lines)

    assert b"Subject: Test message of Relay" in running.driver.run(asyncio.to_thread(fetch))
    assert hand.clicks < 15
    assert hand.clicks == 12


def test_apply_sees_that_the_relay_answers(running: RunningHand) -> None:
    running.hand.click("welcome-new")
    running.hand.click("use-case-catcher")
    port = running.port()
    running.apply()

    titles = [row.accessibleName() for row in running.hand.window.apply_page.list.findChildren(QWidget)]
    assert any(title.startswith(f"Relay answers\nport {port}: ") and title.endswith("done") for title in titles)


def test_a_relay_that_does_not_answer_is_a_failure_that_can_be_undone(running: RunningHand) -> None:
    async def silent(_result: AppliedResult) -> None:
        return

    running.hand.window.set_on_applied(silent)
    running.hand.click("welcome-new")
    running.hand.click("use-case-catcher")
    port = running.port()
    while running.hand.step() is not Step.APPLY:
        running.hand.next()

    assert f"The relay does not answer on 127.0.0.1, port {port}" in running.hand.find(QLabel, "apply-words").text()
    running.hand.click("apply-undo-failed")
    assert not running.hand.config_file.exists()


def test_what_is_kept_although_the_relay_does_not_answer_is_never_taken_back(running: RunningHand) -> None:
    async def silent(_result: AppliedResult) -> None:
        return

    running.hand.window.set_on_applied(silent)
    running.hand.click("welcome-new")
    running.hand.click("use-case-catcher")
    running.port()
    while running.hand.step() is not Step.APPLY:
        running.hand.next()

    assert journal.load(running.hand.config_file) is not None
    running.hand.click("apply-keep")
    running.hand.driver.until(lambda: not running.hand.window.isVisible())
    assert running.hand.config_file.exists()
    assert journal.load(running.hand.config_file) is None


def set_up_for_devices(running: RunningHand) -> int:
    """A relay whose devices must sign in and may encrypt."""
    running.hand.click("welcome-new")
    running.hand.click("use-case-empty")
    port = running.port()
    while running.hand.step() is not Step.AUTHENTICATION:
        running.hand.next()
    running.hand.click("devices-yes")
    running.hand.click("account-add")
    running.hand.type("account-name", "printer1")
    running.hand.type("account-password", "xyzzy")
    running.hand.click("dialog-accept")
    running.apply()
    return port


def test_a_device_that_does_not_sign_in_is_told_what_to_change(running: RunningHand) -> None:
    port = set_up_for_devices(running)
    assert running.card.verdict_text() == "Waiting"

    def scan() -> None:
        with smtplib.SMTP("127.0.0.1", port, local_hostname="scanner", timeout=20) as device:
            device.ehlo()
            device.mail("scan@example.com")

    running.driver.run(asyncio.to_thread(scan))
    running.until("Change the device")

    assert running.card.row_texts()[:2] == ["Calls itself scanner (EHLO)", "Not encrypted"]
    assert running.card.advice_text() == (
        "The device did not sign in. Switch on SMTP authentication there, and let it sign in as printer1."
    )


def test_a_wrong_password_is_seen_while_the_device_still_talks(running: RunningHand) -> None:
    port = set_up_for_devices(running)

    def scan() -> None:
        with smtplib.SMTP("127.0.0.1", port, local_hostname="scanner", timeout=20) as device:
            with pytest.raises(smtplib.SMTPAuthenticationError):
                device.login("printer1", "wrong")
            device.quit()

    running.driver.run(asyncio.to_thread(scan))
    running.until("Change the device")

    assert running.card.advice_text() == (
        "Sign-in as printer1 failed. Enter the user name and the password on the device again."
    )


def test_the_test_message_signs_in_with_the_account_that_was_just_made(running: RunningHand) -> None:
    set_up_for_devices(running)
    running.hand.click("send-test")
    running.until("Works")

    assert [text for text in running.card.row_texts() if text.startswith("Signed in as printer1 (")]


def test_a_test_message_that_nobody_takes_says_why(running: RunningHand) -> None:
    port = set_up_for_devices(running)
    running.driver.run(running.links[0].stop())
    running.hand.click("send-test")
    running.driver.until(lambda: running.card.advice_text() != "")

    assert running.card.advice_text().startswith("The test message was not taken: ")
    with pytest.raises(RelayError, match=f"port {port}"):
        running.driver.run(own_relay.verify(running.hand.window.session.answers))
