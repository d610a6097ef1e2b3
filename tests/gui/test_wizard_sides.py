"""Review with both files beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox

from emailrelay_gui.wizard.side_view import SideView
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def test_both_files_stand_beside_each_other_where_there_is_room(hand: Hand) -> None:
    config = hand.folder / "emailrelay.conf"
    config.write_text(f"log\nspool-dir {hand.folder}\nport 2525\n")
    hand.do(lambda: hand.window.welcome.open(config))
    hand.do(lambda: hand.window.session.change(port="2526", size=7))
    hand.click("step-review")
    card = hand.window.review.card
    assert card.diffs.currentWidget() is card.diff

    hand.click("side-by-side")
    view = card.side_view
    assert card.diffs.currentWidget() is view
    QAbstractItemModelTester(view.model_, QAbstractItemModelTester.FailureReportingMode.Fatal)
    texts = [view.model_.data(view.model_.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert texts == [
        "Lines 1 to 4",
        "log",
        f"spool-dir {hand.folder}",
        "removed: port 2525, added: port 2526",
        "added: size 7",
    ]
    hand.do(lambda: QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier))
    copied = QGuiApplication.clipboard().text()
    assert copied == f"@@ Lines 1 to 4 @@\n log\n spool-dir {hand.folder}\n-port 2525\n+port 2526\n+size 7\n"
    assert copied == card.diff.selected_text()

    hand.do(lambda: card.tabs.setCurrentIndex(1))
    assert not hand.window.findChild(QCheckBox, "side-by-side").isVisible()
    hand.do(lambda: card.tabs.setCurrentIndex(0))
    hand.do(lambda: hand.window.resize(640, 600))
    assert card.diffs.currentWidget() is card.diff
    assert not card.sides.isVisible()
    hand.do(lambda: hand.window.resize(1080, 724))
    assert isinstance(card.diffs.currentWidget(), SideView)
