"""Each row of the catalogue (spec gui.md D7) on the card of Test connection, and the buttons that mend it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from emailrelay_gui.wizard.answers import Security, SignIn
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.connection_card import ConnectionCard
from emailrelay_gui.wizard.connection_test import ConnectionTest
from emailrelay_gui.wizard.fixes import USUAL_PORTS, nearest
from emailrelay_gui.wizard.session import WizardSession
from engine.api import create_self_signed
from tests.support.ca import CertificateAuthority, server_side
from tests.support.diagnosing import ROWS, bring_about
from tests.support.qt_loop import Driver
from tests.support.sink import Act, Sink
from tests.support.wizard_hand import surroundings_in

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@dataclass(slots=True)
class Bench:
    """A card with its test, without the rest of the wizard."""

    session: WizardSession
    test: ConnectionTest
    card: ConnectionCard

    def button(self, text: str) -> QPushButton:
        """A button beside the failure."""
        found = {each.text(): each for each in self.card.buttons()}
        assert text in found, f"{text} is not among {list(found)}"
        return found[text]

    async def press(self, text: str) -> None:
        """Press it, and wait for what it starts."""
        self.button(text).click()
        await self.session.tasks.settle()


@pytest.fixture
def bench(driver: Driver, tmp_path: Path) -> Iterator[Bench]:
    async def make() -> Bench:
        session = WizardSession(surroundings_in(tmp_path / "own"))
        session.start_new()
        test = ConnectionTest(session, limit=20)
        card = ConnectionCard()
        test.attach(card)
        card.resize(640, 400)
        card.show()
        await session.tasks.settle()
        return Bench(session, test, card)

    made = driver.run(make())
    yield made

    async def end() -> None:
        made.session.close()
        await made.session.tasks.settle()
        made.card.close()
        made.card.deleteLater()
        made.session.deleteLater()

    driver.run(end())
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


@pytest.mark.parametrize("name", ROWS)
def test_the_card_says_what_is_wrong_and_offers_a_way_out(
    driver: Driver, tmp_path: Path, bench: Bench, name: str
) -> None:
    row = ROWS[name]

    async def scene() -> None:
        async with bring_about(row, tmp_path) as file:
            await bench.session.open_existing(file)
            test = ConnectionTest(bench.session, limit=0.2 if row.place == "blocked" else 20)
            test.attach(bench.card)
            await test.run()

    driver.run(scene())
    trouble = bench.card.trouble()
    assert trouble is not None
    assert row.title in trouble.title
    assert trouble.explanation
    assert bench.card.buttons() or row.key in {"sender-not-allowed", "recipient-unknown", "too-large"}
    assert all(each.accessibleName() for each in bench.card.buttons())
    assert trouble.title in bench.card.report()
    assert "hunter2" not in bench.card.report()
    if isinstance(row.answer, str):
        assert row.answer.partition(" ")[2] in trouble.server_text


def aim_at(bench: Bench, sink: Sink, **changes: object) -> None:
    changes = {"security": Security.NONE, "sign_in": SignIn.NONE, "verify": "<default>"} | changes
    bench.session.change(forward=True, next_hop="", server="127.0.0.1", server_port=str(sink.port), **changes)


def test_the_other_kind_of_encryption_is_one_click_away(driver: Driver, tmp_path: Path, bench: Bench) -> None:
    authority = CertificateAuthority(tmp_path)

    async def scene() -> None:
        async with Sink(tls=server_side(authority.issue("127.0.0.1"))) as sink:
            aim_at(bench, sink, security=Security.IMPLICIT, verify=str(authority.file))
            await bench.test.run()
            await bench.press("Use STARTTLS")

    driver.run(scene())
    assert bench.session.answers.security is Security.STARTTLS
    assert bench.card.trouble() is None
    assert bench.card.when().startswith("passed, ")


def test_a_certificate_of_its_own_is_shown_and_trusted(driver: Driver, tmp_path: Path, bench: Bench) -> None:
    file = tmp_path / "own.pem"
    file.write_bytes(create_self_signed(["127.0.0.1"], ["127.0.0.1"], 30))
    file.chmod(0o600)

    async def scene() -> None:
        async with Sink(tls=_context(file)) as sink:
            aim_at(bench, sink, security=Security.STARTTLS)
            await bench.test.run()
            await bench.press("Show the certificate")
            assert bench.card.fingerprint()
            await bench.press("Trust this certificate")

    driver.run(scene())
    assert bench.card.trouble() is None
    answers = bench.session.answers
    assert answers.trusted_pem.startswith("-----BEGIN CERTIFICATE-----")
    plan = bench.session.plan()
    (written,) = [each for each in plan.files if str(each.path) == answers.verify]
    assert written.after == answers.trusted_pem.encode()
    assert f"client-tls-verify {answers.verify}" in str(plan.after(bench.session.source.config.path))
    assert not Path(answers.verify).exists()


def test_a_closed_port_is_replaced_by_one_that_answers(driver: Driver, bench: Bench) -> None:
    async def scene() -> None:
        async with Sink() as closed:
            aim_at(bench, closed)
        async with Sink() as sink:
            bench.test.ports = (sink.port,)
            await bench.test.run()
            await bench.press("Try the usual ports")
            assert bench.card.more() == "These ports answer:"
            await bench.press(f"Use port {sink.port}, no TLS")

    driver.run(scene())
    assert bench.card.trouble() is None
    assert 587 in USUAL_PORTS


def test_a_misspelt_server_is_replaced_by_the_one_that_is_meant(driver: Driver, bench: Bench) -> None:
    bench.session.change(
        forward=True, server="smtp.gmial.com.invalid", server_port="587", security=Security.NONE, sign_in=SignIn.NONE
    )
    table = bench.session.surroundings.providers
    near = nearest("smtp.gmial.com", table)

    assert near is not None
    assert near.host == "smtp.gmail.com"
    assert nearest("smtp.gmail.com", table) is None
    assert nearest("mail.example.org", table) is None


@pytest.mark.parametrize(
    ("name", "text", "step"),
    [
        ("535 of anybody else", "Edit the account", Step.AUTHENTICATION),
        ("550 5.7.30", "Sign in through the browser...", Step.AUTHENTICATION),
        ("534-5.7.9", "Enter an app password", Step.AUTHENTICATION),
        ("530 5.7.0", "Sign in with a password...", Step.AUTHENTICATION),
    ],
)
def test_what_is_entered_elsewhere_is_led_to(
    driver: Driver, tmp_path: Path, bench: Bench, name: str, text: str, step: Step
) -> None:
    async def scene() -> None:
        async with bring_about(ROWS[name], tmp_path) as file:
            await bench.session.open_existing(file)
            await bench.test.run()
            await bench.press(text)

    driver.run(scene())
    assert bench.session.flow.step is step
    assert bench.session.answers.sign_in is SignIn.PASSWORD


def test_steps_are_shown_in_order_and_the_report_is_copied(driver: Driver, tmp_path: Path, bench: Bench) -> None:
    async def scene() -> None:
        async with bring_about(ROWS["535 5.7.139"], tmp_path) as file:
            await bench.session.open_existing(file)
            await bench.test.run()
            await bench.press("Show the steps")

    driver.run(scene())
    assert bench.card.more().startswith("1. Open the Microsoft 365 admin center")
    copy = bench.card.findChild(QPushButton, "test-copy")
    assert isinstance(copy, QPushButton)
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == bench.card.report()
    assert "C: AUTH PLAIN [not logged]" in copied


def test_a_test_that_runs_shows_what_is_to_come(driver: Driver, bench: Bench) -> None:
    async def scene() -> list[str]:
        async with Sink() as sink:
            sink.always("EHLO", Act.HANG)
            aim_at(bench, sink)
            bench.test.start()
            await sink.wait_for(lambda: bool(sink.talks) and bool(sink.talks[0].lines))
            shown = [f"{line.name} {line.result}".strip() for line in bench.card.lines() if not line.done]
            bench.session.tasks.cancel("test connection")
            await bench.session.tasks.settle()
        return shown

    assert driver.run(scene()) == ["Offers ...", "Answer", "Goodbye"]
    assert not bench.test.running


def _context(file: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(str(file))
    return context
