"""Single pages of the wizard: what they say, where the keyboard goes, what a button changes."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.modeltest import ModelTester

from emailrelay_gui.wizard.accounts_table import AccountsModel
from emailrelay_gui.wizard.answers import Account, InboundTls, KeepIn, Listen, Security, SignIn
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.diff import Row, Side
from emailrelay_gui.wizard.diff_view import DiffModel, DiffView
from emailrelay_gui.wizard.flow import Mark
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from engine.api import Secret
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    yield made
    made.close()


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on loopback that somebody else holds."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


def go(hand: Hand, step: Step) -> None:
    hand.click("welcome-new")
    hand.free_port()
    for each in hand.window.session.flow.steps:
        hand.do(lambda each=each: hand.window.session.go(each))
        if each is step:
            return


def test_a_taken_port_is_told_at_once_and_mended_by_its_button(hand: Hand, taken: int) -> None:
    go(hand, Step.CONNECTIONS)
    hand.click("listen-loopback")
    hand.type("port", str(taken))

    assert hand.field("port").message().startswith(f"Port {taken} is already used by ")
    assert hand.find(QLineEdit, "port").property("invalid")
    (button,) = hand.field("port").fix_buttons()
    offered = button.text().removeprefix("Use ")
    hand.click("port-fix-0")
    assert hand.find(QLineEdit, "port").text() == offered
    assert "already used" not in hand.field("port").message()


def test_next_goes_to_the_first_error_and_says_it(hand: Hand) -> None:
    go(hand, Step.FORWARDING)
    assert hand.field("server").message() == ""
    hand.next()

    server = hand.find(QLineEdit, "server")
    assert hand.step() is Step.FORWARDING
    assert QApplication.focusWidget() is server
    assert server.accessibleDescription() == "Enter the server that takes your mail, or use Detect."
    hand.type("server", "smtp.example.com")
    assert server.accessibleDescription() == ""
    assert not server.property("invalid")
    hand.next()
    assert hand.step() is Step.TLS


def test_an_open_relay_is_said_without_being_asked(hand: Hand) -> None:
    go(hand, Step.CONNECTIONS)
    hand.click("remote_clients-True")

    assert hand.field("remote_clients").message().startswith("Anyone on the internet could send")
    hand.next()
    assert hand.step() is Step.CONNECTIONS
    closed = hand.field("remote_clients").fix_buttons()[1]
    hand.do(lambda: QTest.mouseClick(closed, Qt.MouseButton.LeftButton))
    assert not hand.window.session.answers.remote_clients
    hand.next()
    assert hand.step() is Step.FORWARDING


def test_picked_addresses_come_from_this_computer(hand: Hand) -> None:
    go(hand, Step.CONNECTIONS)
    hand.click("listen-picked")
    hand.click("address-192.0.2.5")

    answers = hand.window.session.answers
    assert (answers.listen, answers.addresses) == (Listen.PICKED, ("127.0.0.1",))


def test_detect_fills_in_the_provider(hand: Hand) -> None:
    go(hand, Step.FORWARDING)
    hand.type("email", "scans@contoso.onmicrosoft.com")
    hand.click("detect")

    answers = hand.window.session.answers
    assert (answers.server, answers.server_port, answers.security) == (
        "smtp.office365.com",
        "587",
        Security.STARTTLS,
    )
    assert answers.client_user == "scans@contoso.onmicrosoft.com"
    assert hand.field("email").message() == "Found Microsoft 365, from the table of providers"
    assert hand.find(QLabel, "rail-title").text() == "Scanner to Microsoft 365"


def test_security_is_swapped_by_one_click(hand: Hand) -> None:
    go(hand, Step.FORWARDING)
    hand.type("server", "smtp.example.com")
    hand.type("server_port", "465")
    (switch,) = hand.field("security").fix_buttons()
    hand.do(lambda: QTest.mouseClick(switch, Qt.MouseButton.LeftButton))

    assert hand.window.session.answers.security is Security.IMPLICIT
    assert hand.find(QComboBox, "security").currentText() == "TLS from the start"


async def lines_of(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A small SMTP server that takes nothing but politeness."""
    writer.write(b"220 mail.test ready\r\n")
    while line := await reader.readline():
        verb = line.split()[0].upper()
        writer.write(b"250-mail.test\r\n250 SIZE 20000000\r\n" if verb == b"EHLO" else b"250 ok\r\n")
        if verb == b"QUIT":
            break
    writer.close()


def test_the_connection_test_shows_its_stages(hand: Hand) -> None:
    go(hand, Step.FORWARDING)

    async def serve() -> None:
        server = await asyncio.start_server(lines_of, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        session = hand.window.session
        session.change(server="127.0.0.1", server_port=str(port), security=Security.NONE, sign_in=SignIn.NONE)
        page = hand.window.page
        assert isinstance(page, ForwardingPage)
        await page.test.run()
        server.close()
        await server.wait_closed()

    hand.await_(serve())
    page = hand.window.page
    assert isinstance(page, ForwardingPage)
    report = page.card.report()
    assert page.card.when().startswith("passed, ")
    assert re.search(r"^greeting +ok +\d+ ms  mail.test ready$", report, re.MULTILINE)
    assert "up to 20000000 octets" in report
    assert "C: QUIT" in report
    assert page.card.trouble() is None


def test_a_refused_connection_is_put_in_words(hand: Hand, taken: int) -> None:
    go(hand, Step.FORWARDING)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    hand.type("server", "127.0.0.1")
    hand.type("server_port", str(port))
    hand.click("test")

    page = hand.window.page
    assert isinstance(page, ForwardingPage)
    hand.driver.until(lambda: not page.test.running)
    trouble = page.card.trouble()
    assert trouble is not None
    assert page.card.when().startswith("stopped at connection, ")
    assert "127.0.0.1" in trouble.explanation
    assert hand.find(QLabel, "test-trouble-title").text() == trouble.title


def test_a_new_certificate_follows_its_names(hand: Hand) -> None:
    go(hand, Step.TLS)
    first = hand.window.session.certificate.info
    hand.type("names", "scan.test, 192.0.2.5")

    info = hand.window.session.certificate.info
    assert first is not None
    assert info is not None
    assert info.names == ("scan.test", "192.0.2.5")
    assert info.sha256 != first.sha256
    assert hand.find(QLabel, "certificate-name").text() == "scan.test"


def test_a_certificate_and_a_foreign_key_are_told_apart(hand: Hand, tmp_path: Path) -> None:
    from engine.api import create_self_signed

    for name in ("a", "b"):
        (tmp_path / f"{name}.pem").write_bytes(create_self_signed([f"{name}.test"], [], 30))
    go(hand, Step.TLS)
    hand.click("certificate_from-pair")
    hand.type("key_file", str(tmp_path / "a.pem"))
    hand.type("certificate_file", str(tmp_path / "b.pem"))

    assert hand.field("certificate").message() == "This key does not belong to this certificate."
    hand.type("key_file", str(tmp_path / "b.pem"))
    assert "does not belong" not in hand.field("certificate").message()


def test_the_exported_certificate_has_no_key(hand: Hand, tmp_path: Path) -> None:
    go(hand, Step.TLS)
    hand.await_(hand.window.page.export(tmp_path / "relay.crt"))  # type: ignore[attr-defined]

    data = (tmp_path / "relay.crt").read_bytes()
    assert b"BEGIN CERTIFICATE" in data
    assert b"PRIVATE" not in data


def test_accounts_are_added_changed_and_removed(hand: Hand) -> None:
    go(hand, Step.AUTHENTICATION)
    hand.click("devices-yes")
    hand.click("account-add")
    hand.click("dialog-accept")
    assert hand.find(QLineEdit, "account-name").accessibleDescription() == "Enter a name."
    hand.type("account-name", "printer1")
    hand.click("account-generate")
    generated = hand.find(QLineEdit, "account-password").text()
    hand.click("dialog-accept")

    (account,) = hand.window.session.answers.accounts
    assert account == Account(name="printer1", secret=Secret(generated))
    hand.click("account-add")
    hand.type("account-name", "printer1")
    hand.type("account-password", "x")
    hand.click("dialog-accept")
    assert '"printer1" already exists' in hand.find(QLineEdit, "account-name").accessibleDescription()
    hand.click("dialog-cancel")
    hand.do(lambda: hand.window.page.table.selectRow(0))  # type: ignore[attr-defined]
    hand.click("account-remove")
    assert hand.window.session.answers.accounts == ()


def test_networks_are_checked_and_can_be_removed(hand: Hand) -> None:
    go(hand, Step.AUTHENTICATION)
    hand.click("devices-yes")
    hand.click("trusted-add")
    assert hand.find(QLineEdit, "network").text() == "192.0.2.0/24"
    hand.type("network", "0.0.0.0/0")
    hand.click("dialog-accept")
    assert "is everybody" in hand.find(QLineEdit, "network").accessibleDescription()
    hand.type("network", "192.0.2.0/24")
    hand.click("dialog-accept")
    assert [each.range for each in hand.window.session.answers.trusted] == ["192.0.2.0/24"]
    hand.click("trusted-192.0.2.0/24")
    assert hand.window.session.answers.trusted == ()


def test_a_keyring_is_asked_when_it_is_chosen_and_says_why_it_cannot_be_used(driver: Driver, tmp_path: Path) -> None:
    hand = Hand(driver, tmp_path)
    try:
        hand.keyring.reason = "no keyring program runs"
        go(hand, Step.AUTHENTICATION)
        assert hand.keyring.asked == 0
        hand.click("keep_in-keyring")
        assert hand.keyring.asked == 1
        assert hand.field("keep_in").message() == "The system keyring cannot be used: no keyring program runs."
        hand.next()
        assert hand.step() is Step.AUTHENTICATION
        hand.click("keep_in-fix-0")
        assert hand.window.session.answers.keep_in is KeepIn.FILE
        assert hand.field("keep_in").message() == "The keyring is not offered: no keyring program runs"
    finally:
        hand.close()


def test_steps_carry_their_state_for_the_ear_too(hand: Hand) -> None:
    go(hand, Step.STARTUP)

    assert hand.window.rail.item(Step.FORWARDING).accessibleName() == "Forwarding, error"
    assert hand.window.rail.item(Step.STARTUP).mark is Mark.CURRENT
    assert not hand.window.rail.item(Step.REVIEW).isEnabled()


def test_help_follows_the_keyboard(hand: Hand) -> None:
    go(hand, Step.CONNECTIONS)
    hand.do(lambda: hand.find(QLineEdit, "domain").setFocus())

    assert hand.window.help.title() == "Announce as"


def test_review_leads_to_what_is_missing(hand: Hand) -> None:
    go(hand, Step.REVIEW)

    assert not hand.window.next_button.isEnabled()
    hand.click("review-show")
    assert hand.step() is Step.FORWARDING


def test_the_window_cannot_be_closed_while_files_are_written(hand: Hand) -> None:
    hand.window.apply_page.busy = True
    hand.do(hand.window.close)
    assert hand.window.isVisible()
    hand.window.apply_page.busy = False


@pytest.mark.parametrize("step", list(Step)[:-1], ids=lambda step: step.value)
def test_every_control_has_a_name_to_find_and_a_name_to_read(hand: Hand, step: Step) -> None:
    if step not in {Step.WELCOME, Step.OVERVIEW}:
        go(hand, step)
        hand.do(
            lambda: hand.window.session.change(
                devices_sign_in=True, sign_in=SignIn.PASSWORD, listen=Listen.PICKED, inbound_tls=InboundTls.REQUIRED
            )
        )
    page = hand.window.pages[step]
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit), *page.findChildren(QComboBox)]
    inner = [each for each in controls if isinstance(each.parentWidget(), QComboBox | QSpinBox | QLineEdit)]
    checked = [each for each in controls if each not in inner and each.objectName() != "qt_spinbox_lineedit"]
    checked = [each for each in checked if not _of_qt(each)]

    assert [each for each in checked if not each.objectName()] == []
    assert [each.objectName() for each in checked if not (each.accessibleName() or getattr(each, "text", str)())] == []


def _of_qt(widget: QWidget) -> bool:
    """A part that Qt makes inside its own widgets."""
    parent: QWidget | None = widget
    while parent is not None:
        if type(parent).__name__ in {"QTableCornerButton", "QTableView", "QTabBar", "QScrollBar"}:
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("width", [800, 1080])
@pytest.mark.parametrize("points", [10.0, 20.0], ids=["normal", "200 percent"])
def test_no_page_is_wider_than_the_window(hand: Hand, width: int, points: float) -> None:
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(points)
    hand.do(lambda: QApplication.setFont(larger))
    try:
        hand.do(lambda: hand.window.resize(width, 600))
        go(hand, Step.REVIEW)
        for step in hand.window.session.flow.steps:
            hand.do(lambda step=step: hand.window.session.go(step))
            area = hand.window.stack.currentWidget()
            assert isinstance(area, QScrollArea)
            assert area.horizontalScrollBar().maximum() <= 0, step
    finally:
        hand.do(lambda: QApplication.setFont(font))


def test_the_models_keep_qt_rules(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    accounts = AccountsModel()
    accounts.show_accounts((Account(name="a", line=1, was="a"), Account(name="b", kind="md5", line=2, was="b")))
    qtmodeltester.check(accounts)
    rows = DiffModel()
    rows.show_rows((Row(side=Side.HUNK, text="Lines 1 to 2"), Row(side=Side.ADDED, text="port 25", new=1)))
    qtmodeltester.check(rows)


def test_the_diff_can_be_copied_as_text_and_is_read_aloud(qapp: QApplication) -> None:
    view = DiffView()
    view.show_rows((Row(side=Side.REMOVED, text="port 25", old=1), Row(side=Side.ADDED, text="port 26", new=1)))

    assert view.selected_text() == "-port 25\n+port 26\n"
    index = view.model_.index(1)
    assert view.model_.data(index, Qt.ItemDataRole.AccessibleTextRole) == "added: port 26"
    view.deleteLater()


def test_system_accounts_are_offered_where_their_passwords_can_be_checked(
    driver: Driver, hand: Hand, tmp_path: Path
) -> None:
    go(hand, Step.AUTHENTICATION)
    assert hand.window.page.findChild(QRadioButton, "devices-system").isHidden()

    able = Hand(driver, tmp_path / "able", system_accounts=True)
    try:
        able.click("welcome-new")
        able.click("use-case-empty")
        able.free_port()
        able.do(lambda: able.window.session.go(Step.AUTHENTICATION))
        able.click("devices-system")
        answers = able.window.session.answers
        assert (answers.devices_sign_in, answers.server_auth) == (True, "pam:")
        assert "must be allowed to check" in able.field("devices").message()
        assert able.window.session.plan().files[0].after.splitlines().count(b"server-auth pam:") == 1

        able.click("devices-yes")
        assert able.window.session.answers.server_auth == ""
    finally:
        able.close()
