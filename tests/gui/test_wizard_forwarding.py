"""The page Forwarding: Detect with its questions, Test connection with its fixes, the fields and their checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.detection import Question
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from engine.discovery.search import Search
from engine.net.dns import DnsClient, NameServer
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    made.click("welcome-new")
    made.free_port()
    for each in made.window.session.flow.steps:
        made.do(lambda each=each: made.window.session.go(each))
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
