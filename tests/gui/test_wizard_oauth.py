"""Signing in with OAuth2 in the wizard: from the first key to mail that a server takes for its token."""

from __future__ import annotations

import asyncio
import json
import logging
import smtplib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from emailrelay_gui.accounts.sign_in_card import SignInCard
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from emailrelay_gui.wizard.answers import Security, SignIn
from emailrelay_gui.wizard.apply import AppliedResult
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.providers import ProviderServer
from engine.api import LocalLink, RelayError, SignIns, folder_of
from tests.support.ca import CertificateAuthority, server_side
from tests.support.oauth import CLIENT, CLIENT_SECRET, SCOPE, Provider, TokenHop
from tests.support.qt_loop import Driver
from tests.support.signing_in import Browser, means_for, spilt
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]

ME = "scans@example.com"
MESSAGE = "Subject: scan\r\n\r\nline\r\n"


@dataclass
class Stage:
    """A wizard, a provider, and the next server."""

    hand: Hand
    provider: Provider
    browser: Browser
    hop: TokenHop
    authority: Path
    links: list[LocalLink] = field(default_factory=list[LocalLink])

    def press(self, key: Qt.Key) -> None:
        self.hand.do(lambda: QTest.keyClick(QApplication.focusWidget() or self.hand.window, key))

    def keys(self, text: str) -> None:
        self.hand.do(lambda: QTest.keyClicks(QApplication.focusWidget() or self.hand.window, text))

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard does not get to {name}")

    def card(self) -> SignInCard:
        return self.hand.find(SignInCard, "sign-in-card")

    def dialog(self) -> SignInDialog:
        self.hand.driver.until(lambda: any(isinstance(each, SignInDialog) for each in QApplication.topLevelWidgets()))
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, SignInDialog))

    def to_authentication(self) -> None:
        hand = self.hand
        hand.click("welcome-new")
        hand.next()
        hand.free_port()
        hand.click("listen-loopback")
        hand.next()
        hand.type("server", "localhost")
        hand.type("server_port", self.hop.address.rpartition(":")[2])
        hand.do(lambda: hand.window.session.change(verify=str(self.authority), email=ME))
        hand.next()
        hand.next()
        assert hand.step() is Step.AUTHENTICATION

    def fill_dialog(self) -> None:
        """By keyboard alone, with a provider that nobody knows."""
        self.dialog()
        for name, text in (
            ("oauth-client", CLIENT),
            ("oauth-secret", CLIENT_SECRET),
            ("oauth-token", f"{self.provider.url}/token"),
            ("oauth-authorization", f"{self.provider.url}/authorize"),
            ("oauth-scopes", SCOPE),
        ):
            self.tab_to(name)
            self.keys(text)

    def sign_in(self) -> None:
        """From the card to the end of the dialog."""
        self.tab_to("sign-in")
        self.press(Qt.Key.Key_Space)
        self.fill_dialog()
        self.press(Qt.Key.Key_Return)
        self.hand.driver.until(lambda: self.browser.pages)
        self.hand.driver.run(asyncio.to_thread(self.browser.agree))
        self.hand.driver.until(lambda: self.hand.window.session.answers.oauth_account)
        # What a window manager does when a dialog has gone.
        self.hand.do(self.hand.window.activateWindow)


@pytest.fixture
def stage(driver: Driver, tmp_path: Path) -> Iterator[Stage]:
    authority = CertificateAuthority(tmp_path)
    tls = server_side(authority.issue("localhost", "127.0.0.1"))
    home = tmp_path / "home"
    home.mkdir()
    with Provider(tls) as provider:
        browser = Browser(provider)
        hop = driver.run(_opened(TokenHop(provider.books, tls)))
        hand = Hand(driver, home, means=means_for(provider, authority, browser))
        made = Stage(hand, provider, browser, hop, authority.file)
        yield made
        made.hand.close()
        for link in made.links:
            driver.run(link.close())
        driver.run(hop.__aexit__(None, None, None))


async def _opened(hop: TokenHop) -> TokenHop:
    return await hop.__aenter__()


def submit(port: int) -> dict[str, tuple[int, bytes]]:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as device:
        return device.sendmail("a@device.test", ["b@example.com"], MESSAGE)


def shown(window: QWidget) -> str:
    """Everything that a window says."""
    parts = [each.text() for each in window.findChildren(QLabel)]
    parts += [each.toPlainText() for each in window.findChildren(QPlainTextEdit)]
    parts += [each.text() for each in window.findChildren(QAbstractButton)]
    return "\n".join(parts)


def test_by_keyboard_from_the_choice_to_mail_that_is_taken_for_its_token(
    stage: Stage, driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hand = stage.hand

    async def start(result: AppliedResult) -> None:
        stage.links.append(LocalLink(result.config_file))
        await stage.links[0].start()

    hand.window.set_on_applied(start)
    stage.to_authentication()
    stage.tab_to("sign_in-password")
    stage.press(Qt.Key.Key_Right)
    assert hand.window.session.answers.sign_in is SignIn.OAUTH2
    assert stage.card().pill.text() == "Not signed in"
    stage.press(Qt.Key.Key_Return)
    assert hand.step() is Step.AUTHENTICATION
    assert hand.field("oauth").message() == "Sign in with the provider first, or choose another way."

    stage.sign_in()

    assert stage.card().pill.text() == "Signed in"
    assert ME in shown(stage.card())
    assert hand.field("oauth").message() == ""
    stage.tab_to("sign-in-test")
    stage.press(Qt.Key.Key_Space)
    driver.until(lambda: "accepts the sign-in" in stage.card().result(), stage.card().result())
    assert stage.hop.messages == []
    assert spilt(["XOAUTH2", ME], hand.folder) == []
    while hand.step() is not Step.REVIEW:
        hand.next()
    review = shown(hand.window)
    hand.next()

    (link,) = stage.links
    secrets = hand.config_file.parent / "emailrelay.auth"
    assert secrets.read_text().splitlines()[-1] == f"client oauth2 {ME} {ME}"
    port = int(hand.window.session.answers.port)
    assert driver.run(asyncio.to_thread(submit, port)) == {}
    driver.until(lambda: stage.hop.messages)
    assert stage.hop.messages[0].endswith(MESSAGE.encode())
    assert {token for _, token in stage.hop.tries} <= stage.provider.books.access
    driver.run(link.stop())
    tokens = [*stage.provider.books.issued, CLIENT_SECRET]
    assert len(tokens) >= 4
    assert spilt(tokens, hand.folder) == []
    # The provider and the server of this test say aloud what they do.
    logged = [each.getMessage() for each in caplog.records if not each.name.startswith(("oauthlib", "mail.log"))]
    said = "\n".join((review, shown(hand.window), *logged, *sys.argv))
    assert [token for token in tokens if token in said] == []


def stand_in(stage: Stage, mail: str, host: str, oauth: str) -> Hand:
    """A new wizard for whom a provider of the tables is on this computer."""
    means = stage.hand.means
    assert means is not None
    url, port = stage.provider.url, int(stage.hop.address.rpartition(":")[2])
    moved = tuple(
        replace(each, authorization=f"{url}/authorize", token=f"{url}/token", scopes=(SCOPE,))
        if each.id == oauth
        else each
        for each in means.providers
    )
    driver, folder = stage.hand.driver, stage.hand.folder
    stage.hand.close()
    made = Hand(driver, folder, means=replace(means, providers=moved))
    stage.hand = made
    session = made.window.session
    here = ProviderServer(host="localhost", port=port, security=Security.STARTTLS)
    table = tuple(
        replace(each, servers=(here, *each.servers)) if each.id == mail else each
        for each in session.surroundings.providers
    )
    session.surroundings = replace(session.surroundings, providers=table)
    assert any(server.host == host for each in table if each.id == mail for server in each.servers)
    return made


@pytest.mark.parametrize(
    ("mail", "host", "oauth", "address", "clicks"),
    [
        ("microsoft-365", "smtp.office365.com", "microsoft-365", "scans@contoso.onmicrosoft.com", 13),
        ("gmail", "smtp.gmail.com", "google", "app@gmail.com", 14),
    ],
    ids=["scanner to Microsoft 365", "app to Gmail"],
)
def test_the_usual_ways_take_less_than_fifteen_clicks_to_mail_that_is_taken(
    stage: Stage, driver: Driver, mail: str, host: str, oauth: str, address: str, clicks: int
) -> None:
    hand = stand_in(stage, mail, host, oauth)

    async def start(result: AppliedResult) -> None:
        stage.links.append(LocalLink(result.config_file))
        await stage.links[0].start()

    hand.window.set_on_applied(start)
    hand.click("welcome-new")
    hand.next()
    hand.free_port()
    hand.next()
    hand.type("email", address)
    hand.click("detect")
    hand.do(lambda: hand.window.session.change(verify=str(stage.authority)))
    while hand.step() is not Step.AUTHENTICATION:
        hand.next()
    if hand.window.session.answers.sign_in is not SignIn.OAUTH2:
        hand.click("sign_in-oauth2")
    hand.click("sign-in")
    dialog = stage.dialog()
    hand.type("oauth-client", CLIENT)
    if not dialog.form.secret.isHidden() and oauth == "google":
        hand.type("oauth-secret", CLIENT_SECRET)
    hand.click("sign-in-go")
    driver.until(lambda: stage.browser.pages)
    driver.run(asyncio.to_thread(stage.browser.agree))
    driver.until(lambda: hand.window.session.answers.oauth_account)
    hand.settle()
    while hand.step() is not Step.APPLY:
        hand.next()
    assert driver.run(asyncio.to_thread(submit, int(hand.window.session.answers.port))) == {}
    driver.until(lambda: stage.hop.messages)
    assert hand.clicks == clicks < 15


def test_a_wizard_that_is_cancelled_leaves_no_token(stage: Stage) -> None:
    stage.to_authentication()
    stage.hand.click("sign_in-oauth2")
    stage.sign_in()
    stage.hand.do(stage.hand.window.close)
    left = [path for path in stage.hand.folder.rglob("*") if path.is_file()]
    assert [path.name for path in left] == ["wizard-draft.json"]
    assert spilt([*stage.provider.books.issued, CLIENT_SECRET, CLIENT], stage.hand.folder, sealed="") == []
    assert json.loads(left[0].read_bytes())["answers"]["answers"]["oauth_account"] == ""


def test_an_apply_that_fails_can_be_taken_back_with_the_token(stage: Stage, driver: Driver) -> None:
    hand = stage.hand

    async def start(result: AppliedResult) -> None:
        raise RelayError(f"{result.config_file.name} does not please")

    hand.window.set_on_applied(start)
    stage.to_authentication()
    hand.click("sign_in-oauth2")
    stage.sign_in()
    while hand.step() is not Step.APPLY:
        hand.next()
    secrets = hand.config_file.parent / "emailrelay.auth"
    assert folder_of(secrets).is_dir()
    hand.click("apply-undo-failed")
    driver.until(lambda: not hand.config_file.exists())
    assert not folder_of(secrets).exists()


def test_an_installation_that_is_signed_in_shows_it_and_can_sign_in_again(stage: Stage, driver: Driver) -> None:
    hand = stage.hand
    stage.to_authentication()
    hand.click("sign_in-oauth2")
    stage.sign_in()
    while hand.step() is not Step.APPLY:
        hand.next()
    secrets = hand.config_file.parent / "emailrelay.auth"
    config = hand.config_file
    hand.close()
    stage.browser.pages.clear()

    again = stage.hand = Hand(driver, hand.folder, means=hand.means)
    again.await_(again.window.session.open_existing(config))
    again.do(lambda: again.window.session.go(Step.AUTHENTICATION))
    driver.until(lambda: stage.card().pill.text() == "Signed in")
    assert again.window.session.plan().empty
    again.click("sign-in-again")
    dialog = stage.dialog()
    assert (dialog.form.client.text(), dialog.form.secret.text()) == (CLIENT, "")
    again.do(dialog.begin)
    driver.until(lambda: stage.browser.pages)
    driver.run(asyncio.to_thread(stage.browser.agree))
    driver.until(lambda: again.window.session.sign_in.fresh)
    plan = again.window.session.plan()
    assert (len(plan.sign_ins), plan.files) == (1, ())
    again.do(lambda: again.window.session.go(Step.REVIEW))
    again.next()

    async def refresh() -> str:
        kept = SignIns(folder_of(secrets), keyring=None)
        try:
            return (await kept.load(ME)).refresh.reveal()
        finally:
            kept.close()

    assert driver.run(refresh()) in stage.provider.books.refresh
