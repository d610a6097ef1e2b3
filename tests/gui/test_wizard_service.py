"""The relay as a service, in the window: offered, explained, reviewed, made, and taken back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton

from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.wizard.answers import Startup
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.apply import Afterwards
from tests.support.qt_loop import Driver
from tests.support.systemd import Computer
from tests.support.wizard_hand import Hand

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.skipif(sys.platform == "win32", reason="the programs on PATH are shell scripts"),
]


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    made = Computer(tmp_path)
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    made.put("pkexec", made.system)
    return made


@pytest.fixture
def hand(driver: Driver, tmp_path: Path, computer: Computer) -> Iterator[Hand]:
    made = Hand(driver, tmp_path, services=computer.services())
    yield made
    made.close()


def catcher_at(hand: Hand, step: Step) -> None:
    hand.click("welcome-new")
    hand.click("use-case-catcher")
    hand.free_port()
    while hand.step() is not step:
        hand.next()


def choose_service(hand: Hand) -> None:
    """A service of the user, without the control port: tests that run at the same time would want the same one."""
    hand.click("startup-user-service")
    hand.do(lambda: hand.window.session.change(admin=""))


def note(hand: Hand) -> str:
    return hand.find(QLabel, "startup-note").text()


def checks(hand: Hand) -> list[str]:
    return [line.text() for line in hand.window.review.checks.findChildren(StateLine)]


def test_a_service_of_the_user_is_explained_reviewed_and_made(hand: Hand, computer: Computer) -> None:
    catcher_at(hand, Step.STARTUP)
    choose_service(hand)
    unit = computer.own / "emailrelay.service"
    assert f"Apply makes {unit} and starts it." in note(hand)
    assert "loginctl enable-linger" in note(hand)
    assert "two relays would want the same ports" in note(hand)

    hand.next()
    assert [item.text() for item in hand.window.review.files.items()][:2] == ["emailrelay.conf", "emailrelay.service"]
    assert "1 file is made in" in hand.window.review.lead.text()
    assert "Service emailrelay made and started." in checks(hand)
    hand.do(lambda: hand.window.review.files.choose("emailrelay.service"))
    rows = [row.text for row in hand.window.review.diff.model_.rows()]
    assert f"ExecStart=/usr/bin/emailrelay --no-daemon {hand.config_file}" in rows
    assert computer.calls() == []

    hand.next()
    assert computer.calls()[-1] == "systemctl --user restart emailrelay.service"
    assert unit.exists()
    assert [result.served for result in hand.applied] == [True]
    assert "without a control port it cannot be shown here" in hand.window.apply_page.details()

    hand.click("apply-undo")
    assert not unit.exists()
    assert not hand.config_file.exists()


def test_a_service_that_does_not_go_away_is_told_and_can_be_undone_again(hand: Hand, computer: Computer) -> None:
    catcher_at(hand, Step.STARTUP)
    choose_service(hand)
    unit = computer.own / "emailrelay.service"
    hand.next()
    hand.next()
    computer.refuse(3)
    hand.click("apply-undo")

    assert hand.find(QLabel, "apply-title").text() == "Not everything could be taken back"
    assert "The service emailrelay is still there." in hand.find(QLabel, "apply-words").text()
    assert not hand.config_file.exists()
    assert unit.exists()

    computer.refuse(0, "nothing")
    hand.click("apply-undo-failed")
    assert hand.find(QLabel, "apply-title").text() == "Everything is as it was"
    assert not unit.exists()


def test_after_undoing_a_service_the_relay_of_this_application_is_started_again(hand: Hand) -> None:
    config = hand.folder / "emailrelay.conf"
    config.write_text(f"log\nspool-dir {hand.folder}\n")
    hand.do(lambda: hand.window.welcome.open(config))
    hand.click("step-connections")
    hand.free_port()
    hand.click("step-startup")
    choose_service(hand)
    hand.click("step-review")
    hand.next()
    hand.click("apply-undo")

    assert [result.served for result in hand.applied] == [True, False]


def test_a_relay_that_was_stopped_for_a_refused_service_is_started_again(hand: Hand, computer: Computer) -> None:
    config = hand.folder / "emailrelay.conf"
    config.write_text(f"log\nspool-dir {hand.folder}\n")

    async def release() -> bool:
        return True

    hand.window.set_afterwards(Afterwards(release=release))
    hand.do(lambda: hand.window.welcome.open(config))
    hand.click("step-connections")
    hand.free_port()
    hand.click("step-startup")
    hand.click("startup-service")
    hand.click("step-review")
    words = "1 file changes, and the definition of the service. A backup of the file is kept."
    assert hand.window.review.lead.text() == words
    assert hand.window.review.asks_permission
    computer.refuse(126)
    hand.next()
    assert hand.find(QLabel, "apply-title").text() == "The changes could not be applied"
    assert hand.applied == []

    hand.click("apply-undo-failed")
    assert [result.served for result in hand.applied] == [False]
    assert hand.find(QLabel, "apply-title").text() == "Everything is as it was"
    assert "port" not in config.read_text()


def test_a_service_of_the_computer_says_that_permission_is_asked_for(hand: Hand, computer: Computer) -> None:
    catcher_at(hand, Step.STARTUP)
    hand.click("startup-service")

    assert f"Apply makes {computer.system}/emailrelay.service and starts it." in note(hand)
    assert "An administrator's permission is asked for once." in note(hand)


def test_nobody_is_asked_for_a_permission_that_they_have(driver: Driver, tmp_path: Path, computer: Computer) -> None:
    root = Hand(driver, tmp_path / "root", services=computer.services(superuser=True))
    catcher_at(root, Step.STARTUP)
    root.click("startup-service")
    assert "It runs before anybody logs in." in note(root)
    assert "permission" not in note(root)
    root.next()

    assert not root.window.review.asks_permission
    root.close()


def test_a_new_service_comes_with_a_control_port_on_this_computer_only(hand: Hand) -> None:
    catcher_at(hand, Step.STARTUP)
    assert hand.window.session.answers.admin == ""
    hand.click("startup-user-service")
    answers = hand.window.session.answers
    assert int(answers.admin) in range(10026, 10036)
    assert answers.admin_listen == "127.0.0.1"
    assert "Without a control port" not in hand.field("startup").message()

    hand.click("startup-manual")
    assert (hand.window.session.answers.admin, hand.window.session.answers.admin_listen) == ("", "")


def test_without_a_control_port_one_is_offered(hand: Hand) -> None:
    catcher_at(hand, Step.STARTUP)
    choose_service(hand)
    assert "Without a control port" in hand.field("startup").message()
    offered = hand.field("startup").fix_buttons()[0]
    words = offered.text()
    hand.do(offered.click)

    assert words == f"Use {hand.window.session.answers.admin}"


def test_an_installation_with_a_service_opens_as_one_and_can_be_taken_off_it(hand: Hand, computer: Computer) -> None:
    config = hand.folder / "emailrelay.conf"
    config.write_text(f"log\nspool-dir {hand.folder}\nport 2525\n")
    unit = computer.own / "emailrelay.service"
    unit.write_text(f"[Service]\nExecStart=/usr/sbin/emailrelay --as-server {config}\n")
    (computer.own / "default.target.wants").mkdir()
    (computer.own / "default.target.wants/emailrelay.service").symlink_to(unit)
    hand.do(lambda: hand.window.welcome.open(config))
    assert hand.window.session.answers.startup is Startup.USER_SERVICE

    hand.click("step-startup")
    assert hand.find(QRadioButton, "startup-user-service").isChecked()
    assert "was made by somebody else" in note(hand)
    hand.click("startup-manual")
    assert "Apply stops it and switches it off." in note(hand)
    hand.click("step-review")
    assert "Service emailrelay stopped and switched off." in checks(hand)
    assert hand.window.review.lead.text() == "No file changes."
    hand.next()

    assert computer.calls() == ["systemctl --user disable --now emailrelay.service"]
    assert unit.exists()


def test_services_that_cannot_be_had_are_shown_with_the_reason(driver: Driver, tmp_path: Path) -> None:
    hand = Hand(driver, tmp_path / "elsewhere")
    catcher_at(hand, Step.STARTUP)
    button = hand.find(QRadioButton, "startup-service")

    assert not button.isEnabled()
    assert "this system has no services" in button.toolTip()
    assert "Not every service is offered: this system has no services" in note(hand)
    hand.close()
