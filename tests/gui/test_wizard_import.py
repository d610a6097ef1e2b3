"""Beginning with what is there: an import, a copy, and answers that were not applied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from emailrelay_gui.wizard import draft
from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.import_desk import ImportDesk
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]

MSMTP = "account work\nhost mail.example.com\nport 587\ntls\nauth on\nuser me\npasswordeval pass show x\naliases /a\n"


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def desk(hand: Hand) -> ImportDesk:
    return hand.window.welcome.imports


def sentences(hand: Hand) -> str:
    return "\n".join(each.text() for each in hand.find(QWidget, "import-card").findChildren(QLabel))


def test_an_import_is_shown_before_it_is_taken(hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "msmtprc").write_text(MSMTP)

    hand.do(lambda: desk(hand).look_at(tmp_path / "msmtprc"))

    said = sentences(hand)
    assert "Mail goes to mail.example.com:587." in said
    assert "msmtp runs pass show x for the password; a relay does not, so type it in once." in said
    assert '"aliases /a" has no counterpart in a relay.' in said
    assert hand.step() is Step.WELCOME
    hand.click("import-take")
    assert hand.step() is not Step.WELCOME
    answers = hand.window.session.answers
    assert (answers.server, answers.security, answers.client_user) == ("mail.example.com", Security.STARTTLS, "me")
    assert answers.addresses == ("127.0.0.1",)
    assert not (tmp_path / "config").exists()


def test_an_import_can_be_left(hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "msmtprc").write_text(MSMTP)
    hand.do(lambda: desk(hand).look_at(tmp_path / "msmtprc"))

    hand.click("import-drop")

    assert hand.step() is Step.WELCOME
    assert desk(hand).card.isHidden()


def test_a_file_that_cannot_be_imported_is_told(hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "msmtprc").write_text("account x\nhots y\n")

    hand.do(lambda: desk(hand).look_at(tmp_path / "msmtprc"))

    assert 'line 2: "hots" is no setting of msmtp.' in "\n".join(
        each.text() for each in hand.find(QWidget, "welcome-problem").findChildren(QLabel)
    )
    assert desk(hand).card.isHidden()


def test_an_installation_is_copied_and_the_old_one_left_alone(hand: Hand, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    config = old / "emailrelay.conf"
    config.write_text("spool-dir /var/spool/emailrelay\nport 2599\nodd-one  kept\nserver-auth auth\n")
    (old / "auth").write_bytes(b"server plain bob pw\n")
    before = {path: path.read_bytes() for path in old.iterdir()}
    hand.do(lambda: desk(hand).look_at(config))
    assert "Both listen on port 2599" in sentences(hand)
    hand.click("import-take")
    assert hand.step() is Step.OVERVIEW
    hand.free_port()
    hand.click("step-review")
    hand.next()

    assert {path: path.read_bytes() for path in old.iterdir()} == before
    made = hand.config_file.read_text()
    assert "odd-one  kept" in made
    assert f"spool-dir {tmp_path}/data/spool" in made
    assert (hand.config_file.parent / "auth").read_bytes() == b"server plain bob pw\n"


def test_answers_that_were_not_applied_come_back(driver: Driver, tmp_path: Path) -> None:
    first = Hand(driver, tmp_path)
    first.click("welcome-new")
    first.next()
    first.type("port", "2777")
    first.close()
    assert not (tmp_path / "config").exists()
    assert (tmp_path / "state" / draft.NAME).exists()

    second = Hand(driver, tmp_path)
    try:
        second.click("welcome-resume")
        assert second.step() is Step.CONNECTIONS
        assert second.find(QLineEdit, "port").text() == "2777"
        assert second.window.session.answers.template == "scanner"
    finally:
        second.close()


def test_looking_around_leaves_no_draft(driver: Driver, tmp_path: Path) -> None:
    hand = Hand(driver, tmp_path)
    hand.click("welcome-new")
    hand.next()
    hand.close()

    assert not (tmp_path / "state" / draft.NAME).exists()


def test_what_was_applied_is_no_draft_any_more(driver: Driver, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_text(f"spool-dir {tmp_path}\nport 2525\n")
    hand = Hand(driver, tmp_path)
    hand.await_(hand.window.session.open_existing(config))
    hand.free_port()
    hand.click("step-review")
    hand.next()
    hand.close()

    assert not (tmp_path / "state" / draft.NAME).exists()
