"""The page Forwarding: Detect with its questions, Test connection with its fixes, the fields and their checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from emailrelay_gui.views.send_test import SendTestDialog
from emailrelay_gui.wizard.answers import Listen, Security, SignIn
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.detection import Question
from emailrelay_gui.wizard.next_hop import going
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from engine.discovery.search import Search
from engine.net.dns import DnsClient, NameServer
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq
from tests.support.qt_loop import Driver, reached
from tests.support.sink import Sink
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    made.click("welcome-new")
    made.free_port()
    for each in made.window.session.flow.steps:
        made.do(partial(made.window.session.go, each))
        if each is Step.FORWARDING:
            break
    yield made
    made.close()


def page_of(hand: Hand) -> ForwardingPage:
    found = hand.window.page
    assert isinstance(found, ForwardingPage)
    return found


def press(hand: Hand, name: str) -> None:
    """Press a button without waiting for what it starts."""
    hand.find(QPushButton, name).click()


def searching(hand: Hand, name_server: int, limit: float = 20) -> None:
    session = hand.window.session
    search = Search(names=DnsClient([NameServer("127.0.0.1", name_server)]), ports=(), limit=limit)
    session.surroundings = replace(session.surroundings, search=search)


@pytest.fixture
def name_server(tmp_path: Path) -> Iterator[int]:
    records = [
        "--mx-host=contoso.test,contoso-com.mail.protection.outlook.com,10",
        "--srv-host=_submissions._tcp.srv.test,out.srv.test,465,1,0",
    ]
    with dns_server(tmp_path, records) as port:
        yield port


@pytest.mark.peers
@needs_dnsmasq
def test_detect_asks_the_mail_records_of_the_domain(hand: Hand, name_server: int) -> None:
    searching(hand, name_server)
    hand.type("email", "scans@contoso.test")
    hand.click("detect")

    assert hand.field("email").message() == "Found Microsoft 365, from the mail records of contoso.test"
    assert hand.window.session.answers.server == "smtp.office365.com"


@pytest.mark.peers
@needs_dnsmasq
@pytest.mark.parametrize("use", [True, False])
def test_what_a_stranger_says_is_only_offered(hand: Hand, name_server: int, *, use: bool) -> None:
    searching(hand, name_server)
    hand.type("email", "me@srv.test")
    hand.click("detect")

    question = hand.find(Question, "detect-question")
    assert "out.srv.test, port 465, TLS from the start" in question.text()
    assert "the service records of srv.test" in question.text()
    assert hand.window.session.answers.server == ""
    hand.click("detect-yes" if use else "detect-no")
    answers = hand.window.session.answers
    assert (answers.server, answers.security) == (
        ("out.srv.test", Security.IMPLICIT) if use else ("", answers.security)
    )
    assert question.isHidden()
    if use:
        assert hand.field("email").message() == "Found srv.test, from the service records of srv.test"
        assert answers.client_user == "me@srv.test"


def test_a_search_can_be_stopped(hand: Hand, driver: Driver) -> None:
    with Silent() as silent:
        searching(hand, silent.port(), limit=60)
        hand.type("email", "me@example.test")
        driver.run(_pressed(hand, "detect"))
        driver.until(lambda: "mail records" in hand.field("email").message())
        assert hand.find(QPushButton, "detect").text() == "Stop"
        hand.click("detect")

    assert hand.find(QPushButton, "detect").text() == "&Detect"
    assert hand.field("email").message().startswith("Stopped.")


async def _pressed(hand: Hand, name: str) -> None:
    press(hand, name)


def aim_at(hand: Hand, number: int, **changes: object) -> None:
    values: dict[str, object] = {
        "server": "127.0.0.1",
        "server_port": str(number),
        "security": Security.NONE,
        "sign_in": SignIn.NONE,
    }
    hand.do(lambda: hand.window.session.change(forward=True, **(values | changes)))


def dialog_of(hand: Hand) -> SendTestDialog:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, SendTestDialog) and each.isVisible()]
    assert found
    return found[0]


@pytest.mark.parametrize("answer", ["250 2.0.0 queued as 4711", "554 5.7.60 may not send as this"])
def test_a_test_message_goes_out_with_unsaved_answers(hand: Hand, driver: Driver, answer: str) -> None:
    hand.do(lambda: hand.window.session.change(email="me@x.example"))

    async def scene() -> SendTestDialog:
        async with Sink() as sink:
            sink.always("DOT", answer)
            hand.window.session.change(
                forward=True,
                server="127.0.0.1",
                server_port=str(sink.port),
                security=Security.NONE,
                sign_in=SignIn.NONE,
            )
            hand.find(QPushButton, "send-test-message").click()
            dialog = dialog_of(hand)
            assert (dialog.author.text(), dialog.reader.text()) == ("me@x.example", "me@x.example")
            dialog.reader.setText("you@y.example")
            dialog.verb.click()
            await reached(lambda: bool(dialog.reply()), patience=60)
            assert len(sink.messages) == (1 if answer.startswith("2") else 0)
            return dialog

    dialog = driver.run(scene())
    assert dialog.texts()[0] == "The message is in the queue"
    if answer.startswith("2"):
        assert dialog.texts()[-1] == "The server has taken it"
    else:
        assert dialog.texts()[-1] == "The account may not send as this sender"
        assert "not one of the account's own" in dialog.explanation()
    assert answer.partition(" ")[2] in dialog.reply()
    assert dialog.verb.text() == "Send again"
    hand.do(dialog.close)


def test_what_is_no_address_is_said_beside_its_field(hand: Hand) -> None:
    aim_at(hand, 1)
    hand.click("send-test-message")
    dialog = dialog_of(hand)
    hand.type("test-from", "me@x.example")
    hand.type("test-to", "you")
    hand.click("dialog-accept")

    assert dialog.reader.accessibleDescription() == "Enter a mail address such as you@example.com."
    assert QApplication.focusWidget() is dialog.reader
    assert dialog.texts() == []
    hand.do(dialog.close)


def test_mail_waits_for_a_device_or_for_a_person(hand: Hand) -> None:
    hand.click("when-waiting")
    answers = hand.window.session.answers
    assert (answers.immediate, answers.on_disconnect, answers.poll) == (True, False, 0)
    assert "may give up and send the message again" in hand.field("on_disconnect").message()
    hand.click("when-demand")
    answers = hand.window.session.answers
    assert (answers.immediate, answers.on_disconnect, answers.poll, answers.at_start) == (False, False, 0, False)
    hand.click("when-background")
    answers = hand.window.session.answers
    assert (answers.on_disconnect, answers.poll) == (True, 60)


def test_straight_delivery_sets_its_filters_and_takes_them_back(hand: Hand) -> None:
    hand.do(lambda: hand.window.session.change(forward=True, filters=("exit:0",)))
    session = hand.window.session
    session.change(**going(session.answers, "direct"))
    assert (session.answers.filters, session.answers.client_filters) == (("exit:0", "split:"), ("mx:",))
    assert session.answers.next_hop_text == "127.0.0.1:9"
    assert session.answers.security is Security.OPPORTUNISTIC
    assert hand.window.page.findings() == ()
    session.change(**going(session.answers, "True"))
    assert (session.answers.filters, session.answers.client_filters) == (("exit:0",), ())
    assert session.answers.server == ""


def test_the_advanced_part_opens_for_what_is_unusual_and_for_errors(hand: Hand) -> None:
    content = hand.window.page.findChild(QWidget, "forwarding-advanced-content")
    assert isinstance(content, QWidget)
    assert content.isHidden()
    aim_at(hand, 25, prompt_timeout="soon")
    assert not content.isHidden()
    hand.next()
    assert hand.field("prompt_timeout").message() == (
        "Enter a whole number of seconds, such as 60, or nothing for the usual time."
    )
    assert hand.step() is Step.FORWARDING


def test_a_proxy_is_kept_as_it_is_written(hand: Hand) -> None:
    aim_at(hand, 25, server="smtp.example.com")
    hand.click("forwarding-advanced")
    hand.click("forwarding-proxy")

    assert hand.find(QLineEdit, "next_hop").text() == "smtp.example.com:25@127.0.0.1:1080"
    hand.type("next_hop", "smtp.example.com:587@proxy.example.com:1080")
    assert hand.window.session.answers.next_hop_text == "smtp.example.com:587@proxy.example.com:1080"


@pytest.mark.parametrize(
    ("changes", "field", "text"),
    [
        ({"server_port": "0"}, "server_port", 'Enter a port from 1 to 65535, or a service name such as "submission".'),
        (
            {"server": "relay.test", "server_port": "2600", "port": "2600"},
            "server",
            "This is the address this relay listens on, so mail would loop.",
        ),
        (
            {"server_port": "465", "security": Security.STARTTLS},
            "security",
            "Port 465 normally uses TLS from the start.",
        ),
        (
            {"security": Security.STARTTLS, "verify": ""},
            "verify",
            "The server's identity is not checked, so mail and password could be intercepted.",
        ),
        ({"server": "a b"}, "server", "Enter a host name or an address, without spaces."),
        ({"poll": 700_000}, "poll", "Enter a time from 1 second to 7 days."),
        (
            {"security": Security.STARTTLS, "verify": "", "verify_name": "mx.example.com"},
            "verify_name",
            "The expected name counts only when the certificate is checked.",
        ),
        ({"client_interface": "eth0"}, "client_interface", "Enter an address of this computer, such as 192.168.1.5."),
        (
            {"security": Security.STARTTLS, "own_certificate": "mine.pem"},
            "own_certificate",
            "Enter the whole path of the file.",
        ),
    ],
    ids=["port", "loop", "kind and port", "unchecked", "server", "interval", "name", "address", "certificate"],
)
def test_each_mistake_of_the_page_has_its_sentence(
    hand: Hand, changes: dict[str, object], field: str, text: str
) -> None:
    aim_at(hand, 2500, **({"server": "smtp.example.com"} | changes))
    found = {(each.field, each.text) for each in hand.window.page.findings()}

    assert (field, text) in found


def test_forwarding_to_another_address_of_this_computer_is_no_loop(hand: Hand) -> None:
    aim_at(hand, 2500, server="192.0.2.5", server_port="2600", port="2600", addresses=("127.0.0.1",))
    hand.do(lambda: hand.window.session.change(listen=Listen.PICKED))

    assert not [each for each in hand.window.page.findings() if "loop" in each.text]


def test_the_keyboard_reaches_every_control_of_the_page(hand: Hand) -> None:
    aim_at(hand, 25, prompt_timeout="7")
    reached_names: set[str] = set()

    def walk() -> None:
        for _ in range(80):
            focus = QApplication.focusWidget()
            if focus is not None:
                reached_names.add(focus.objectName())
            QTest.keyClick(focus or hand.window, Qt.Key.Key_Tab)

    hand.do(lambda: hand.find(QLineEdit, "email").setFocus())
    hand.do(walk)
    wanted = {"email", "detect", "server", "server_port", "security", "on_disconnect", "partial", "test"}
    wanted |= {"send-test-message", "forwarding-advanced", "prompt_timeout", "client_interface", "forwarding-proxy"}
    assert wanted <= reached_names
