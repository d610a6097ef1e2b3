"""The pages that stand on the tables of fields: names, tooltips, messages, the keyboard alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.answers import CertificateFrom, InboundTls
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.fields import OptionField
from emailrelay_gui.wizard.found import FoundFile
from emailrelay_gui.wizard.pages.filters import FiltersPage
from engine.api import certificate_info, create_self_signed
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]
PAGES: dict[Step, tuple[OptionField, ...]] = {
    Step.USE_CASE: fields.LOCATIONS,
    Step.CONNECTIONS: (*fields.CONNECTIONS, *fields.CONNECTIONS_ADVANCED),
    Step.TLS: (*fields.TLS, fields.LEGACY),
    Step.POP: fields.POP[:2],
    Step.FILTERS: fields.FILTERS,
    Step.LOGGING: (*fields.LOGGING, fields.LOCATIONS[2]),
}
ALL_STEPS = {"pop": True, "forward": True, "inbound_tls": InboundTls.OPTIONAL}


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


def go(hand: Hand, step: Step) -> None:
    """To a page of a relay for which every page is shown."""
    hand.click("welcome-new")
    hand.click("use-case-empty")
    hand.free_port()
    hand.do(lambda: hand.window.session.change(**ALL_STEPS))
    hand.do(lambda: hand.window.session.go(step))


@pytest.mark.parametrize("step", PAGES, ids=lambda step: step.value)
def test_every_field_has_a_name_a_tooltip_with_its_option_and_help(hand: Hand, step: Step) -> None:
    go(hand, step)
    page = hand.window.page

    for field in PAGES[step]:
        (control,) = page.findChildren(QWidget, field.name)
        assert control.accessibleName() == field.label
        assert f"Option: {field.option}" in control.toolTip() or not control.isEnabled()
        row = hand.field(field.name)
        hand.do(lambda row=row: row.parentWidget().show())
        hand.do(lambda control=control: page.topic.emit(control.objectName()))
        assert hand.window.help.title()


@pytest.mark.parametrize(
    ("step", "name", "typed"),
    [
        (step, field.name, "no, thing")
        for step, table in PAGES.items()
        for field in table
        if field.check is not None and field.name != "server_smtp_config"
    ],
    ids=str,
)
def test_what_is_typed_wrong_is_said_under_its_field(hand: Hand, step: Step, name: str, typed: str) -> None:
    go(hand, step)
    field = next(each for each in PAGES[step] if each.name == name)
    hand.do(lambda: hand.find(QLineEdit, name).parentWidget().show())
    hand.do(lambda: hand.window.page.binder.edited.add(name))
    hand.do(lambda: hand.window.session.change(**{name: typed}))

    says = field.problem(typed)
    assert says
    control = hand.window.page.findChild(QLineEdit, name)
    assert control is not None
    assert hand.field(name).message() == says
    assert control.accessibleDescription() == says
    assert control.property("invalid")


def test_next_opens_the_section_that_holds_the_first_error(hand: Hand) -> None:
    go(hand, Step.CONNECTIONS)
    section = hand.find(QWidget, "advanced-section")
    assert section.findChild(QWidget, "advanced-content").isHidden()  # type: ignore[union-attr] # it is there
    hand.do(lambda: hand.window.session.change(idle_timeout="soon"))
    hand.click("advanced")
    assert section.findChild(QWidget, "advanced-content").isHidden()  # type: ignore[union-attr] # as above
    hand.next()

    assert hand.step() is Step.CONNECTIONS
    assert QApplication.focusWidget() is hand.find(QLineEdit, "idle_timeout")


@pytest.mark.parametrize("step", [*PAGES, Step.STARTUP], ids=lambda step: step.value)
def test_the_keyboard_reaches_every_field_of_a_page_in_its_order(hand: Hand, step: Step) -> None:
    go(hand, step)
    page = hand.window.page
    shown = [
        control
        for field in page.fields
        for control in field.controls
        if control.isVisibleTo(page) and control.isEnabled()
    ]
    wanted = {each.objectName() for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    first = page.findChildren(QWidget)[0]
    hand.do(lambda: first.setFocus(Qt.FocusReason.OtherFocusReason))
    page.focus_first()
    seen: list[str] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        hand.do(lambda: QTest.keyClick(QApplication.focusWidget() or hand.window, Qt.Key.Key_Tab))

    assert wanted <= set(seen)
    assert "next" in seen


def test_filters_are_added_ordered_and_removed_by_keys_and_clicks(hand: Hand) -> None:
    go(hand, Step.FILTERS)
    kind = hand.find(QComboBox, "filters-kind")
    assert not hand.find(QWidget, "filters-add").isEnabled()
    hand.type("filters-parameter", "/bin/true")
    hand.do(lambda: QTest.keyClick(hand.find(QLineEdit, "filters-parameter"), Qt.Key.Key_Return))
    hand.do(lambda: kind.setCurrentIndex(kind.findData("split:")))
    hand.click("filters-add")
    assert hand.window.session.answers.filters == ("/bin/true", "split:")
    hand.click("filters-up-1")
    assert hand.window.session.answers.filters == ("split:", "/bin/true")
    assert hand.field("filters").message().startswith("Mail is split by domain")
    hand.click("filters-fix-0")
    assert hand.window.session.answers.client_filters == ("mx:",)
    hand.click("filters-remove-1")
    assert hand.window.session.answers.filters == ("split:",)


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
def test_a_new_script_is_added_and_tried_on_a_sample(hand: Hand, tmp_path: Path) -> None:
    go(hand, Step.FILTERS)
    script = tmp_path / "mark.sh"
    page = hand.window.page
    assert isinstance(page, FiltersPage)
    hand.do(lambda: page.write_script("add-header", script))
    assert hand.window.session.answers.filters == (str(script),)
    hand.click("filters-try-0")

    said = "mark.sh: Exit code 0: the message is passed on.\n+X-Passed-On-By: Relay"
    assert hand.field("filters").message() == said
    script.write_text("#!/bin/sh\necho '<<550 no scans today>>'\nexit 1\n")
    hand.click("filters-try-0")
    assert hand.field("filters").message() == ("mark.sh: Exit code 1: the message is refused.\nIt says: no scans today")


def test_the_choice_of_mailboxes_is_two_options(hand: Hand) -> None:
    go(hand, Step.POP)
    box = hand.find(QComboBox, "pop_kind")
    seen = []
    for at in range(box.count()):
        hand.do(lambda at=at: (box.setCurrentIndex(at), box.activated.emit(at)))
        answers = hand.window.session.answers
        seen.append((answers.pop_by_name, answers.pop_no_delete))

    assert seen == [(True, False), (True, True), (False, False), (False, True)]


def test_the_log_shows_what_its_lines_will_look_like(hand: Hand) -> None:
    go(hand, Step.LOGGING)
    hand.click("log_parts-time")
    hand.click("log_parts-address")
    hand.click("detail-verbose")

    first, second, _ = hand.find(QLabel, "log-sample").text().splitlines()
    assert first == "emailrelay: info: 192.168.1.9; smtp connection from 192.168.1.9:53211"
    assert second == 'emailrelay: info: 192.168.1.9; rx<<: "EHLO scanner"'
    assert hand.field("log_file").message().startswith("Today: ")


def test_a_renewed_certificate_has_the_same_key(hand: Hand, tmp_path: Path) -> None:
    pem = tmp_path / "emailrelay.pem"
    pem.write_bytes(create_self_signed(["relay.test"], [], 20))
    config = tmp_path / "emailrelay.conf"
    config.write_text(f"spool-dir {tmp_path}\nserver-tls\nserver-tls-certificate {pem}\n")
    before = certificate_info(str(pem))
    hand.await_(hand.window.session.open_existing(config))
    hand.do(lambda: hand.window.session.go(Step.TLS))
    hand.click("certificate-renew")
    assert hand.window.session.answers.certificate_from is CertificateFrom.NEW
    hand.click("step-review")
    hand.next()

    after = certificate_info(str(pem))
    assert after.names == ("relay.test",)
    assert after.not_after > before.not_after
    assert after.sha256 != before.sha256
    key = pem.read_bytes().partition(b"-----BEGIN CERTIFICATE")[0]
    assert create_self_signed(["x"], [], 1, old=key).startswith(key)


def test_a_new_configuration_can_go_elsewhere(hand: Hand, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    hand.click("welcome-new")
    hand.click("use-case-catcher")
    hand.click("locations-change")
    hand.do(lambda: hand.window.session.move_configuration(elsewhere))
    hand.free_port()
    while hand.step() is not Step.APPLY:
        hand.next()

    assert (elsewhere / "emailrelay.conf").exists()
    assert not (tmp_path / "config").exists()


def test_the_startup_page_names_what_it_will_make(hand: Hand) -> None:
    go(hand, Step.STARTUP)
    hand.do(lambda: hand.window.session.know(login_entry="/etc/xdg/autostart/emailrelay-gui.desktop"))
    note = hand.find(QLabel, "startup-note")
    assert "autostart" not in note.text()
    hand.click("startup-login")
    assert note.text().startswith("Apply makes /etc/xdg/autostart/emailrelay-gui.desktop\n")


def test_what_was_found_is_described_and_opens(hand: Hand, tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_text("port 2525\nspool-dir /tmp\n")
    found = FoundFile(path=config, writable=False, running=True, through=Path("/etc/emailrelay.service"))
    hand.do(lambda: hand.window.welcome.show_found((found,)))

    card = hand.find(QWidget, "welcome-found-0")
    assert card.accessibleName() == (
        "E-MailRelay or Relay, running, started by emailrelay.service, writing needs permission"
    )
    hand.click("welcome-found-0")
    assert hand.step() is Step.OVERVIEW


def test_attaching_is_asked_for_on_the_first_page(hand: Hand) -> None:
    wanted: list[tuple[str, str]] = []
    hand.window.attach_wanted.connect(lambda target, token: wanted.append((target, token)))
    hand.click("welcome-attach")
    hand.type("attach-target", "192.0.2.9:10026")
    hand.do(lambda: QTest.keyClick(hand.find(QLineEdit, "attach-target"), Qt.Key.Key_Return))

    assert wanted == [("192.0.2.9:10026", "")]


@pytest.mark.parametrize("mirrored", [False, True], ids=["left to right", "right to left"])
def test_the_new_pages_fit_a_small_window_at_double_size(hand: Hand, mirrored: bool) -> None:  # noqa: FBT001 - a parameter of the test
    font, larger = QApplication.font(), QApplication.font()
    larger.setPointSizeF(20.0)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    hand.do(lambda: (QApplication.setFont(larger), hand.window.setLayoutDirection(direction)))
    try:
        hand.do(lambda: hand.window.resize(800, 600))
        go(hand, Step.CONNECTIONS)
        hand.do(
            lambda: hand.window.session.change(
                idle_timeout="60", legacy="192.168.1.5:2526,192.168.1.40", filters=("spam-edit:127.0.0.1:783", "split:")
            )
        )
        for step in (Step.CONNECTIONS, Step.TLS, Step.POP, Step.FILTERS, Step.LOGGING):
            hand.do(lambda step=step: hand.window.session.go(step))
            area = hand.window.stack.currentWidget()
            assert isinstance(area, QScrollArea)
            assert area.horizontalScrollBar().maximum() <= 0, step
    finally:
        hand.do(lambda: QApplication.setFont(font))
