"""Several relays in one file, and files that make no sense: shown as what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QWidget

from emailrelay_gui.models.place import IN_APP
from emailrelay_gui.views.attach_dialog import AttachDialog
from emailrelay_gui.wizard.checks import Step
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]
TWO = "in-spool-dir SPOOL\nin-port 2525\nlog\nuser daemon\nout-spool-dir SPOOL\nout-port 2526\n"


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def opened(hand: Hand, text: str) -> Path:
    config = hand.folder / "emailrelay.conf"
    config.write_bytes(text.replace("SPOOL", str(hand.folder)).encode())
    hand.do(lambda: hand.window.welcome.open(config))
    return config


def choose(hand: Hand, name: str) -> None:
    box = hand.find(QComboBox, "instance")
    hand.do(lambda: box.setCurrentIndex(box.findData(name)))
    hand.do(lambda: box.activated.emit(box.currentIndex()))


def test_one_of_several_relays_is_picked_and_changed_alone(hand: Hand) -> None:
    config = opened(hand, TWO)
    before = config.read_text()
    hand.click("step-connections")
    assert hand.find(QLineEdit, "port").text() == "2525"
    assert "One of 2 in this file" in hand.find(QLabel, "instance-note").text()

    choose(hand, "out")
    assert (hand.step(), hand.find(QLineEdit, "port").text()) == (Step.CONNECTIONS, "2526")
    user = hand.find(QLineEdit, "user")
    assert not user.isEnabled()
    assert "all relays of the file" in user.toolTip()
    assert hand.find(QLineEdit, "domain").isEnabled()

    hand.type("port", "2600")
    hand.click("step-review")
    hand.next()
    assert config.read_text() == before.replace("2526", "2600")


def test_changes_of_one_relay_are_not_dropped_unasked(hand: Hand) -> None:
    opened(hand, TWO)
    hand.click("step-connections")
    hand.type("port", "2600")
    choose(hand, "out")
    question = hand.window.findChild(QMessageBox, "question")
    assert question is not None
    hand.do(question.reject)
    assert hand.find(QComboBox, "instance").currentData() == "in"
    assert hand.window.session.answers.port == "2600"

    choose(hand, "out")
    question = hand.window.findChild(QMessageBox, "question")
    assert question is not None
    hand.do(next(each for each in question.buttons() if each.text() == "Drop the changes").click)
    assert hand.window.session.source.instance == "out"
    choose(hand, "in")
    assert hand.window.session.answers.port == "2525"
    assert hand.find(QLineEdit, "user").isEnabled()
    assert "all relays of the file" not in hand.find(QLineEdit, "user").toolTip()


def test_a_relay_that_cannot_be_opened_is_not_shown_as_the_open_one(hand: Hand) -> None:
    config = opened(hand, TWO)
    hand.click("step-connections")
    config.unlink()
    choose(hand, "out")
    assert hand.find(QComboBox, "instance").currentData() == "in"
    assert hand.window.session.source.instance == "in"


def test_a_single_relay_has_no_list(hand: Hand) -> None:
    opened(hand, "log\nspool-dir SPOOL\n")

    assert hand.window.instances.isHidden()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("log\n--\nport 25\n", 'emailrelay.conf:2: "--" names no option'),
        ("[server]\nhost = x\n", "emailrelay.conf: not one line of this file is an option of a relay"),
        ("log\0\n", "emailrelay.conf:1: the file has a NUL character"),
    ],
    ids=["no option", "another program's", "binary"],
)
def test_a_file_that_makes_no_sense_is_shown_and_never_written(hand: Hand, text: str, problem: str) -> None:
    config = opened(hand, text)
    overview = hand.window.pages[Step.OVERVIEW]
    banner = hand.find(QWidget, "overview-problem")
    assert banner.isVisible()
    assert problem in " ".join(label.text() for label in banner.findChildren(QLabel))
    assert overview.isEnabled()

    hand.click("step-connections")
    assert not hand.window.pages[Step.CONNECTIONS].isEnabled()
    hand.do(lambda: hand.window.session.change(port="2600"))
    assert hand.window.session.answers.port == "25"
    hand.click("step-review")
    assert not hand.window.review.ready

    config.write_text(f"log\nspool-dir {hand.folder}\n")
    hand.click("step-overview")
    hand.click("overview-again")
    hand.click("step-connections")
    assert hand.window.pages[Step.CONNECTIONS].isEnabled()
    assert not hand.window.session.locked


@pytest.mark.parametrize("running", [False, True])
def test_attaching_says_that_a_relay_stops_only_where_one_runs(hand: Hand, *, running: bool) -> None:
    async def said() -> str:
        dialog = AttachDialog(IN_APP, hand.window, running=running)
        return " ".join(label.text() for label in dialog.findChildren(QLabel))

    assert ("The relay in this app stops." in hand.driver.run(said())) is running
