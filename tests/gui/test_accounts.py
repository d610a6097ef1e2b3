"""The accounts page, and signing in again while the relay runs."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget

from emailrelay_gui.accounts.sign_in_card import SignInCard
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from emailrelay_gui.models.account_model import AccountColumn
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.wizard.checks import Step
from engine.api import (
    ClientAuthenticated,
    ForwardingEnded,
    ForwardNow,
    KeptSignIn,
    LocalLink,
    MessageForwarded,
    MessageId,
    RunState,
    SignInEnded,
    SignInNeeded,
    SignIns,
    folder_of,
)
from engine.oauth.providers import Grant
from engine.sasl.credential import Secret
from engine.secrets.system_keyring import SystemKeyring
from tests.support.ca import CertificateAuthority, server_side
from tests.support.fake_link import FakeLink, FixedClock
from tests.support.oauth import Provider, TokenHop
from tests.support.qt_loop import Driver
from tests.support.signing_in import Browser, means_for
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

ME = "scans@example.com"
STATE = "3507327710.2524437411.674156941.3275202688.3577739107.3692417735.1542828932.27631078"
SECRETS = f"""\
server plain printer1 secret-of-printer1
server md5 gate {STATE}
client oauth2 {ME} {ME}
client plain erp secret-of-erp second
"""
CONFIG = "forward-to {hop}\nclient-tls\nclient-tls-verify {ca}\nserver-auth {folder}/relay.auth\n"
MORE = "client-auth {folder}/relay.auth\npop\npop-auth {folder}/relay.auth\nspool-dir {folder}\n"


@dataclass
class Office:
    """A window over an engine, with files and a provider."""

    driver: Driver
    session: Session
    link: FakeLink
    provider: Provider
    browser: Browser
    hop: TokenHop
    folder: Path
    errors: list[BaseException] = field(default_factory=list[BaseException])

    @property
    def secrets(self) -> Path:
        return self.folder / "relay.auth"

    async def keep(self, **changes: object) -> None:
        """A sign-in as an earlier run has left it."""
        values: dict[str, object] = {"ended": "", **changes}
        client = self.provider.client()
        token, refresh = "access-token-of-the-test", "refresh-token-of-the-test"
        self.provider.books.access.add(token)
        self.provider.books.refresh.add(refresh)
        kept = SignIns(folder_of(self.secrets), keyring=None)
        now = self.session.accounts.means.clock.time()
        record = KeptSignIn(
            account=ME,
            user=ME,
            client=client,
            grant=Grant.CODE,
            access=Secret(token),
            refresh=Secret(refresh),
            obtained=now,
            life=3600.0,
            signed_in=now,
            **values,  # type: ignore[arg-type] # by name
        )
        await kept.save(record)
        kept.close()

    def page(self) -> None:
        """Show the accounts."""
        self.session.window.go("accounts")
        self.driver.until(lambda: self.session.accounts.listing.entries)

    def card(self) -> SignInCard:
        return next(iter(self.session.window.pages.accounts._cards.values()))

    def pill(self, word: str) -> None:
        self.driver.until(lambda: self.session.window.pages.accounts._cards and self.card().pill.text() == word)

    def press(self, name: str, parent: QWidget | None = None) -> None:
        found = (parent or self.session.window).findChild(QAbstractButton, name)
        assert found is not None, name

        async def click() -> None:
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)
            await asyncio.sleep(0)

        self.driver.run(click())

    def row(self, name: str) -> list[str]:
        model = self.session.accounts.model
        for at in range(model.rowCount()):
            if model.index(at, 0).data() == name:
                return [str(model.index(at, column).data()) for column in AccountColumn]
        raise AssertionError(name)


@pytest.fixture
def office(
    driver: Driver, link: FakeLink, clock: FixedClock, settings: SettingsFile, tmp_path: Path
) -> Iterator[Office]:
    folder = tmp_path / "relay"
    folder.mkdir()
    authority = CertificateAuthority(tmp_path)
    tls: ssl.SSLContext = server_side(authority.issue("localhost", "127.0.0.1"))
    errors: list[BaseException] = []
    with Provider(tls) as provider:
        browser = Browser(provider)

        async def begin() -> tuple[Session, TokenHop]:
            hop = await TokenHop(provider.books, tls).__aenter__()
            text = (CONFIG + MORE).format(hop=hop.address, ca=authority.file, folder=folder)
            (folder / "relay.conf").write_text(text)
            (folder / "relay.auth").write_text(SECRETS)
            (folder / "relay.auth").chmod(0o600)
            link.set_status(config_file=folder / "relay.conf", spool_dir=folder)
            means = means_for(provider, authority, browser)
            made = Session(link, clock, settings, NoAutostart(), errors.append, means=means)
            made.start(tray=False)
            made.window.show()
            await link.start()
            return made, hop

        session, hop = driver.run(begin())
        yield Office(driver, session, link, provider, browser, hop, folder, errors)
        driver.run(session.close())
        driver.run(hop.__aexit__(None, None, None))
    assert errors == []


def dialogs() -> list[SignInDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, SignInDialog) and each.isVisible()]


def test_every_account_is_listed_with_its_use_and_nothing_secret(office: Office) -> None:
    QAbstractItemModelTester(office.session.accounts.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    office.driver.run(office.keep())
    office.page()
    office.pill("Signed in")
    dash = "\N{EN DASH}"
    assert office.row("printer1") == ["printer1", "password", "SMTP, POP", dash, "", ""]
    assert office.row("gate")[:3] == ["gate", "CRAM-MD5 only", "SMTP, POP"]
    assert office.row(ME) == [ME, "OAuth2", "next server", dash, "", "Signed in"]
    assert office.row("erp")[:3] == ["erp", "password", "next server (second)"]
    model = office.session.accounts.model
    everything = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in AccountColumn
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    secrets = ("secret-of-printer1", "secret-of-erp", "-of-the-test", STATE)
    assert not [text for text in everything if any(each in text for each in secrets)]


def test_uses_and_refusals_are_counted_as_they_happen(office: Office) -> None:
    office.page()

    def tried(identity: str, *, ok: bool) -> ClientAuthenticated:
        return ClientAuthenticated(session=1, peer="192.0.2.1", mechanism="PLAIN", identity=identity, ok=ok, detail="")

    for event in (tried("printer1", ok=True), tried("gate", ok=False), tried("gate", ok=False)):
        office.link.publish(event)
    sent = MessageForwarded(
        message=MessageId("a"),
        address="x",
        reply="250",
        seconds=1.0,
        size=1,
        reverse_path="",
        route="selector=[second]",
    )
    office.link.publish(sent)
    office.driver.until(lambda: office.row("erp")[3] != "\N{EN DASH}")
    assert office.row("gate")[4:] == ["2", "Last try refused"]
    assert office.row("printer1")[3] == office.row("erp")[3]
    assert office.row(ME)[3] == "\N{EN DASH}"


def test_a_sign_in_is_tried_with_nothing_sent(office: Office) -> None:
    office.driver.run(office.keep())
    office.page()
    office.pill("Signed in")
    office.press("sign-in-test", office.card())
    office.driver.until(lambda: "accepts the sign-in" in office.card().result(), office.card().result())
    assert office.hop.tries[-1][1] == "access-token-of-the-test"
    office.provider.books.access.clear()
    office.provider.books.refresh.clear()
    office.press("sign-in-test", office.card())
    office.driver.until(lambda: "accepts" not in office.card().result() and "Signing" not in office.card().result())
    assert "-of-the-test" not in office.card().result()
    assert office.hop.messages == []


def test_a_sign_in_that_has_ended_is_renewed_from_the_banner_and_the_queue_goes_on(office: Office) -> None:
    office.driver.run(office.keep(ended="invalid_grant: the password was changed"))
    office.page()
    office.pill("Sign in again")
    office.session.window.go("dashboard")
    office.link.set_status(sign_in_problem="the sign-in has ended")
    office.link.publish(SignInEnded(account=ME, reason="invalid_grant"))
    problems = office.session.window.pages.dashboard.problems
    office.driver.until(problems.banners)
    assert office.session.actions.sign_in.isVisible()
    office.press("fix-sign-in")
    office.driver.until(lambda: dialogs() and office.browser.pages)
    assert office.session.window.page() == "dashboard"
    office.driver.run(asyncio.to_thread(office.browser.agree))
    office.driver.until(lambda: not dialogs())
    office.driver.until(lambda: ForwardNow() in office.link.actions)
    office.session.window.go("accounts")
    office.pill("Signed in")


def test_a_relay_with_a_password_is_sent_to_its_configuration(office: Office) -> None:
    office.secrets.write_text("client plain me pw\n")
    wanted: list[bool] = []
    office.session.configure_wanted.connect(lambda: wanted.append(True))
    office.link.set_status(sign_in_problem="535 no")
    office.link.publish(ForwardingEnded(reason="poll", error="535 no", sent=0, failed=0, deferred=1))
    office.driver.until(office.session.window.pages.dashboard.problems.banners)
    office.press("fix-sign-in")
    office.driver.until(lambda: wanted)
    assert dialogs() == []


def test_signing_out_asks_first_and_then_forgets(office: Office) -> None:
    office.driver.run(office.keep())
    office.page()
    office.pill("Signed in")
    office.press("sign-out", office.card())
    question = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    verb = next(each for each in question.buttons() if each.text() == "Sign out")
    office.driver.run(_click(verb))
    office.pill("Sign in again")

    async def load() -> None:
        kept = SignIns(folder_of(office.secrets), keyring=None)
        try:
            await kept.load(ME)
        finally:
            kept.close()

    with pytest.raises(SignInNeeded):
        office.driver.run(load())
    assert "refresh-token-of-the-test" not in office.provider.books.refresh


async def _click(target: QAbstractButton) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    await asyncio.sleep(0)


def test_the_page_has_its_key_and_names_for_everything(office: Office) -> None:
    office.driver.run(office.keep())
    window = office.session.window
    window.activateWindow()

    async def press() -> None:
        QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        await asyncio.sleep(0)

    office.driver.run(press())
    assert window.page() == "accounts"
    office.pill("Signed in")
    page = window.pages.accounts
    own = [each for each in page.findChildren(QAbstractButton) if not each.objectName().startswith("qt_")]
    assert len(own) > 4
    for each in own:
        assert each.accessibleName()
    assert page.table.accessibleName() == "Accounts"


class Stuck:
    """A keyring that never answers."""

    def __init__(self) -> None:
        self.released = Flag()
        self.asked = Flag()

    def _wait(self) -> str | None:
        self.asked.set()
        self.released.wait(60)
        return None

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        return self._wait()

    def set_password(self, service: str, username: str, password: str) -> None:
        del service, username, password
        self._wait()

    def delete_password(self, service: str, username: str) -> None:
        del service, username
        self._wait()


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stuck]:
    made = Stuck()
    patch_backend(monkeypatch, lambda: made)
    yield made
    made.released.set()


def patch_backend(monkeypatch: pytest.MonkeyPatch, find: Callable[[], Stuck]) -> None:
    """Every keyring that is made from now on has this backend."""
    original = SystemKeyring.__init__

    def made(self: SystemKeyring, *_: object, **__: object) -> None:
        original(self, find, call_limit=0.5, probe_limit=0.5)

    monkeypatch.setattr(SystemKeyring, "__init__", made)


def test_a_keyring_that_hangs_does_not_hold_up_the_window(stuck: Stuck, office: Office, driver: Driver) -> None:
    driver.run(office.keep())
    (folder_of(office.secrets) / "key").unlink()
    office.page()
    driver.until(stuck.asked.is_set)
    assert office.session.window.page() == "accounts"
    office.pill("Cannot be renewed now")
    assert "has not answered within" in office.card().accessibleDescription()


def test_a_keyring_that_hangs_does_not_hold_up_the_start(stuck: Stuck, office: Office, driver: Driver) -> None:
    driver.run(office.keep())
    (folder_of(office.secrets) / "key").unlink()
    config = office.folder / "started.conf"
    more = f"interface 127.0.0.1\nport {free_port()}\nclient-auth {office.secrets}\nspool-dir {office.folder}\n"
    config.write_text(f"forward-to {office.hop.address}\nforward\n{more}")

    async def start() -> RunState:
        link = LocalLink(config)
        try:
            await link.start()
            return link.status().state
        finally:
            await link.close()

    assert driver.run(start()) is RunState.RUNNING
    assert not stuck.asked.is_set()


def test_the_wizard_asks_a_keyring_that_hangs_only_when_it_is_chosen(
    stuck: Stuck, driver: Driver, tmp_path: Path
) -> None:
    keyring = SystemKeyring()
    hand = Hand(driver, tmp_path, keyring=keyring)
    try:
        hand.click("welcome-new")
        hand.do(lambda: hand.window.session.go(Step.AUTHENTICATION))
        assert not stuck.asked.is_set()
        hand.click("keep_in-keyring")
        assert stuck.asked.is_set()
        assert "has not answered within 0.5 seconds" in hand.field("keep_in").message()
    finally:
        hand.close()
        keyring.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
