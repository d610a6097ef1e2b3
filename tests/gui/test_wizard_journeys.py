"""Whole journeys through the wizard with clicks and keys, from nothing to files and back."""

from __future__ import annotations

import asyncio
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit

from emailrelay_gui.wizard import answers_json, journal
from emailrelay_gui.wizard.apply import Apply
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.source import examine
from engine.api import ConfigDocument, certificate_info
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]

EXISTING = b"""\
# the office
spool-dir SPOOL
port 2525
\tlog
#client-tls
forward-to smtp.example.com:587
something-else  kept as it is
client-auth DIR/emailrelay.auth
"""
SECRETS = b"# mine\nclient plain me old\nserver plain bob pw\n"


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def existing(folder: Path) -> Path:
    config = folder / "emailrelay.conf"
    config.write_bytes(EXISTING.replace(b"SPOOL", str(folder).encode()).replace(b"DIR", str(folder).encode()))
    (folder / "emailrelay.auth").write_bytes(SECRETS)
    return config


def lines(data: bytes) -> list[str]:
    return [line for line in data.decode().splitlines() if line and not line.startswith("#")]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def walk_to_review(hand: Hand) -> None:
    hand.click("welcome-new")
    hand.next()
    hand.free_port()
    hand.click("listen-loopback")
    hand.next()
    hand.type("email", "me@gmail.com")
    hand.click("detect")
    hand.next()
    hand.next()
    hand.type("client_secret", "hunter2")
    while hand.step() is not Step.REVIEW:
        before = hand.step()
        hand.next()
        assert hand.step() is not before


def test_a_new_relay_from_the_first_click_to_running(hand: Hand) -> None:
    walk_to_review(hand)
    port = hand.window.session.answers.port
    assert not hand.folder.joinpath("config").exists()
    hand.next()

    config = hand.config_file.read_bytes()
    folder = hand.config_file.parent
    assert lines(config)[:3] == ["log", "log-time", "no-syslog"]
    assert {
        f"port {port}",
        "interface 127.0.0.1",
        "forward-to smtp.gmail.com:465",
        "client-tls-connection",
        "client-tls-verify <default>",
        f"client-auth {folder}/emailrelay.auth",
        f"server-tls-certificate {folder}/emailrelay.pem",
        "bare-newlines reject",
        "forward-retry 60,3600,432000",
        "trash 7",
    } <= set(lines(config))
    assert examine(ConfigDocument.parse(config), "conf")[0] == ()
    assert (folder / "emailrelay.auth").read_text().splitlines()[-1] == "client plain me@gmail.com hunter2"
    assert [mode(folder / name) for name in ("emailrelay.auth", "emailrelay.pem")] == [0o600, 0o600]
    assert [result.config_file for result in hand.applied] == [hand.config_file]
    assert hand.find(QLabel, "apply-title").text() == "Relay is set up"
    assert f"Port: {port}" in hand.window.apply_page.device.text()
    assert (hand.folder / "data" / "spool").is_dir()


def test_the_certificate_that_was_shown_is_the_one_that_is_written(hand: Hand) -> None:
    walk_to_review(hand)
    shown = hand.window.session.certificate.info
    hand.next()

    assert shown is not None
    written = certificate_info(str(hand.config_file.parent / "emailrelay.pem"))
    assert (written.sha256, written.key_matches) == (shown.sha256, True)


def test_the_keyboard_alone_gets_to_review(hand: Hand) -> None:
    def press(key: Qt.Key) -> None:
        hand.do(lambda: QTest.keyClick(QApplication.focusWidget() or hand.window, key))

    def keys(text: str) -> None:
        hand.do(lambda: QTest.keyClicks(QApplication.focusWidget(), text))

    press(Qt.Key.Key_Return)
    assert hand.step() is Step.USE_CASE
    press(Qt.Key.Key_Return)
    assert hand.step() is Step.CONNECTIONS
    hand.free_port()
    press(Qt.Key.Key_Return)
    assert hand.step() is Step.FORWARDING
    keys("me@fastmail.com")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert hand.find(QLineEdit, "server").text() == "smtp.fastmail.com"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert hand.step() is Step.AUTHENTICATION
    while QApplication.focusWidget().objectName() != "client_secret":
        press(Qt.Key.Key_Tab)
    keys("hunter2")
    for step in (Step.FILTERS, Step.LOGGING, Step.STARTUP, Step.REVIEW):
        press(Qt.Key.Key_Return)
        assert hand.step() is step


def test_no_page_ever_shows_a_password(hand: Hand) -> None:
    walk_to_review(hand)
    texts: list[str] = []
    for tab in range(4):
        hand.do(lambda tab=tab: hand.window.review.card.tabs.setCurrentIndex(tab))
        for item in hand.window.review.files.items():
            hand.do(lambda key=item.key: hand.window.review.files.choose(key))
            texts += [
                row.text for view in (hand.window.review.diff, hand.window.review.whole) for row in view.model_.rows()
            ]
    texts += [each.text() for each in hand.window.findChildren(QLabel)]
    texts += [each.toPlainText() for each in hand.window.findChildren(QPlainTextEdit)]
    texts.append(repr(hand.window.session.answers))

    assert not [text for text in texts if "hunter2" in text or "PRIVATE KEY" in text.replace("-----", "")[12:]]


def test_an_existing_installation_is_left_alone_without_a_change(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (config, tmp_path / "emailrelay.auth")}
    hand.await_(hand.window.session.open_existing(config))
    assert hand.step() is Step.OVERVIEW
    for step in hand.window.session.flow.steps:
        hand.click(f"step-{step.value}")

    assert hand.window.review.lead.text().startswith("Nothing to change")
    assert not hand.window.next_button.isEnabled()
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in before}
    assert after == before
    assert not (tmp_path / "backups").exists()


def test_one_changed_field_changes_its_line_and_undo_brings_it_back(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    before = config.read_bytes()
    hand.await_(hand.window.session.open_existing(config))
    hand.click("step-connections")
    port = hand.free_port()
    hand.click("step-review")
    hand.next()

    assert config.read_bytes() == before.replace(b"port 2525", f"port {port}".encode())
    assert (tmp_path / "emailrelay.auth").read_bytes() == SECRETS
    assert [path.read_bytes() for path in (tmp_path / "backups").iterdir()] == [before]
    assert len(hand.applied) == 1
    hand.click("apply-undo")
    assert config.read_bytes() == before
    assert len(hand.applied) == 2, "the relay runs on the old configuration again"


def test_a_relay_that_cannot_start_offers_to_take_everything_back(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    before = config.read_bytes()
    hand.await_(hand.window.session.open_existing(config))
    hand.refusal = "Port 25 is already used by master."
    hand.click("step-connections")
    hand.free_port()
    hand.click("step-review")
    hand.next()

    assert hand.find(QLabel, "apply-title").text() == "The changes could not be applied"
    assert hand.find(QLabel, "apply-words").text() == hand.refusal
    assert QApplication.focusWidget().objectName() == "apply-undo-failed"
    hand.click("apply-undo-failed")
    assert config.read_bytes() == before
    assert hand.find(QLabel, "apply-title").text() == "Everything is as it was"


def test_a_file_that_changed_meanwhile_is_not_overwritten(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    hand.await_(hand.window.session.open_existing(config))
    hand.click("step-connections")
    port = hand.free_port()
    hand.click("step-review")
    config.write_bytes(config.read_bytes() + b"verbose\n")
    hand.next()

    assert "was changed by another program after it was opened" in hand.find(QLabel, "apply-words").text()
    assert b"port 2525" in config.read_bytes()
    hand.click("apply-reload")
    assert hand.step() is Step.REVIEW
    hand.next()
    assert {f"port {port}", "verbose"} <= set(config.read_text().splitlines())


def test_an_interrupted_apply_is_offered_to_be_finished(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    config = folder / "emailrelay.conf"
    config.write_bytes(b"port 2525\n")
    change = FileChange(path=config, kind=FileKind.CONFIG, before=b"port 2525\n", after=b"port 2526\n")
    run = Apply(Plan(config_file=config, files=(change,)))

    async def half() -> None:
        for action in run.actions()[:3]:
            await action.run()

    asyncio.run(half())
    assert journal.load(config) is not None
    hand = Hand(driver, tmp_path)
    try:
        assert hand.window.recovery.title() == "The last change was interrupted"
        assert hand.window.recovery.isVisible()
        hand.click("recovery-finish")
        assert config.read_bytes() == b"port 2526\n"
        assert journal.load(config) is None
    finally:
        hand.close()


def test_an_interrupted_apply_of_any_installation_that_is_opened_is_offered(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    before = config.read_bytes()
    after = before.replace(b"port 2525", b"port 2526")
    change = FileChange(path=config, kind=FileKind.CONFIG, before=before, after=after)
    run = Apply(Plan(config_file=config, files=(change,)))

    async def half() -> None:
        for action in run.actions()[:4]:
            await action.run()

    asyncio.run(half())
    hand.await_(hand.window.session.open_existing(config))
    assert hand.window.session.answers.port == "2526"
    hand.click("recovery-undo")

    assert config.read_bytes() == before
    assert hand.window.session.answers.port == "2525"
    assert not hand.window.session.dirty
    assert hand.window.recovery.isHidden()


def test_moving_the_password_to_the_keyring(hand: Hand, tmp_path: Path) -> None:
    config = existing(tmp_path)
    hand.await_(hand.window.session.open_existing(config))
    hand.click("step-authentication")
    hand.click("keep_in-keyring")
    hand.type("client_secret", "hunter2")
    hand.click("step-review")
    hand.next()

    assert hand.keyring.entries["emailrelay", "me"].reveal() == "hunter2"
    assert b"client keyring me emailrelay" in (tmp_path / "emailrelay.auth").read_bytes()
    assert b"old" not in (tmp_path / "emailrelay.auth").read_bytes()


def test_starting_at_login_is_switched_by_apply_only(hand: Hand) -> None:
    walk_to_review(hand)
    hand.click("step-startup")
    hand.click("startup-login")
    assert hand.logins == []
    hand.next()
    hand.next()

    assert hand.logins == [True]


def test_the_files_can_be_saved_elsewhere_instead(hand: Hand, tmp_path: Path) -> None:
    walk_to_review(hand)
    target = tmp_path / "elsewhere"
    target.mkdir()
    hand.do(lambda: hand.window.review.save_elsewhere(target))

    assert sorted(path.name for path in target.iterdir()) == ["emailrelay.auth", "emailrelay.conf", "emailrelay.pem"]
    assert mode(target / "emailrelay.auth") == 0o600
    assert not hand.config_file.exists()


def test_the_answers_can_be_saved_without_passwords(hand: Hand, tmp_path: Path) -> None:
    assert hand.window.footer.answers.isHidden()
    walk_to_review(hand)
    hand.click("save-answers")
    dialog = hand.find(QFileDialog, "file-dialog")
    hand.do(lambda: dialog.fileSelected.emit(str(tmp_path / "answers.json")))
    dialog.reject()

    text = (tmp_path / "answers.json").read_text()
    assert "hunter2" not in text
    saved = answers_json.parse(text.encode())
    assert saved.values["client_secret"] == {"env": "RELAY_CLIENT_PASSWORD"}
    assert saved.values["server"] == "smtp.gmail.com"
    assert not hand.folder.joinpath("config").exists()


def test_the_safe_defaults_of_a_relay_that_starts_empty(hand: Hand) -> None:
    hand.click("welcome-new")
    hand.click("use-case-empty")
    port = hand.free_port()
    for _ in hand.window.session.flow.steps:
        hand.next()

    said = lines(hand.config_file.read_bytes())
    assert [re.sub(r" /.*", " ...", line) for line in sorted(said)] == [
        "bare-newlines reject",
        "body-timeout 180",
        "client-connections 4",
        "client-reuse 100",
        "client-smtp-config pipelining",
        "command-timeout 300",
        "disk-reserve 67108864",
        "domain relay.test",
        "forward-retry 60,3600,432000",
        "interface 127.0.0.1",
        "log",
        "log-file ...",
        "log-time",
        "max-recipients 1000",
        "max-sessions-per-address 50",
        "no-syslog",
        f"port {port}",
        "spool-dir ...",
        "trash 7",
        "watch",
    ]
