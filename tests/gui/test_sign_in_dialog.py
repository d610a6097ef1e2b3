"""The dialog that signs in, against a real OAuth2 server."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.accounts.registration import Registration, registration_of
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from engine.api import Grant, MemorySignIns, Secret, SignInNeeded, TokenHealth
from tests.support.ca import CertificateAuthority, server_side
from tests.support.oauth import CLIENT, CLIENT_SECRET, SCOPE, Provider, hang_up, reply
from tests.support.qt_loop import Driver
from tests.support.signing_in import Browser, means_for

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]

ME = "scans@example.com"


@dataclass
class Table:
    """A dialog on a desk, with all that belongs to it."""

    driver: Driver
    provider: Provider
    browser: Browser
    means: SignInMeans
    store: MemorySignIns = field(default_factory=MemorySignIns)
    health: list[TokenHealth] = field(default_factory=list[TokenHealth])
    parent: QWidget = field(default_factory=QWidget)

    def form(self, **changes: object) -> Registration:
        values: dict[str, object] = {
            "provider": "other",
            "user": ME,
            "client_id": CLIENT,
            "authorization": f"{self.provider.url}/authorize",
            "token": f"{self.provider.url}/token",
            "device": f"{self.provider.url}/device",
            "scopes": SCOPE,
        }
        return Registration(**{**values, **changes})  # type: ignore[arg-type] # by name

    def open(self, form: Registration, account: str = "") -> SignInDialog:
        async def make() -> SignInDialog:
            dialog = SignInDialog(self.means, self.store, form, self.parent, account=account)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            dialog.signed_in.connect(self.health.append)
            dialog.open()
            return dialog

        return self.driver.run(make())

    def press(self, dialog: SignInDialog, name: str) -> None:
        found = dialog.findChild(QAbstractButton, name)
        assert found is not None
        assert found.isEnabled()

        async def click() -> None:
            found.click()
            await asyncio.sleep(0)

        self.driver.run(click())

    def title(self, dialog: SignInDialog, words: str) -> None:
        self.driver.until(lambda: dialog.progress.title() == words, f"it says: {dialog.progress.title()}")

    def browse(self) -> None:
        self.driver.until(lambda: self.browser.pages)
        self.driver.run(asyncio.to_thread(self.browser.agree))

    def kept(self, account: str = ME) -> object:
        async def load() -> object:
            try:
                return await self.store.load(account)
            except SignInNeeded:
                return None

        return self.driver.run(load())


@pytest.fixture
def table(driver: Driver, tmp_path: Path) -> Iterator[Table]:
    authority = CertificateAuthority(tmp_path)
    tls: ssl.SSLContext = server_side(authority.issue("localhost", "127.0.0.1"))
    with Provider(tls) as provider:
        browser = Browser(provider)
        made = Table(driver, provider, browser, means_for(provider, authority, browser))
        yield made
        made.parent.deleteLater()


def test_a_browser_signs_in_and_the_dialog_goes(table: Table) -> None:
    dialog = table.open(table.form())
    table.press(dialog, "sign-in-go")
    table.title(dialog, "Sign in in your browser")
    table.browse()
    table.driver.until(lambda: table.health)
    assert (table.health[0].user, table.health[0].grant) == (ME, Grant.CODE)
    assert not dialog.isVisible()
    assert table.kept() is not None


def test_the_address_of_another_browser_can_be_pasted(table: Table) -> None:
    dialog = table.open(table.form())
    table.press(dialog, "sign-in-go")
    table.driver.until(lambda: table.browser.pages)
    field = dialog.findChild(QLineEdit, "sign-in-paste")
    assert field is not None
    field.setText("http://localhost:1/?code=x&state=y")
    table.press(dialog, "sign-in-use")
    assert "does not belong to this sign-in" in field.accessibleDescription()
    field.setText(table.browser.consent())
    table.press(dialog, "sign-in-use")
    table.driver.until(lambda: table.health)
    assert table.kept() is not None


def test_a_code_is_shown_until_somebody_has_entered_it(table: Table) -> None:
    table.provider.books.agreed = True
    dialog = table.open(table.form(grant=Grant.DEVICE))
    table.press(dialog, "sign-in-go")
    table.title(dialog, "Enter the code on any device")
    table.driver.until(lambda: table.health)
    assert table.health[0].grant is Grant.DEVICE


def test_client_credentials_need_nobody(table: Table) -> None:
    dialog = table.open(table.form(grant=Grant.CLIENT, client_secret=Secret(CLIENT_SECRET)))
    table.press(dialog, "sign-in-go")
    table.driver.until(lambda: table.health)
    assert table.health[0].grant is Grant.CLIENT
    assert table.browser.pages == []


def test_closing_the_dialog_ends_the_sign_in_and_keeps_nothing(table: Table) -> None:
    dialog = table.open(table.form())
    table.press(dialog, "sign-in-go")
    table.driver.until(lambda: table.browser.pages)
    table.press(dialog, "sign-in-cancel")
    table.driver.until(lambda: not dialog.run.running)
    assert not dialog.isVisible()
    assert (table.health, table.kept()) == ([], None)
    with pytest.raises(OSError, match="refused"):
        table.browser.agree()


@pytest.mark.parametrize(
    ("respond", "words"),
    [
        (reply(400, b'{"error":"invalid_grant","error_description":"No such code"}'), "No such code"),
        (reply(503, b"busy", "text/plain"), "503"),
        (hang_up, "sign-in service localhost"),
    ],
    ids=["refused", "busy", "gone"],
)
def test_what_goes_wrong_is_said_and_can_be_tried_again(table: Table, respond: object, words: str) -> None:
    dialog = table.open(table.form())
    table.provider.tampering.append(respond)  # type: ignore[arg-type] # one of the above
    table.press(dialog, "sign-in-go")
    table.browse()
    table.title(dialog, "Not signed in")
    assert words in dialog.progress.text()
    table.browser.pages.clear()
    table.press(dialog, "sign-in-go")
    table.browse()
    table.driver.until(lambda: table.health)
    assert len(table.health) == 1


def test_what_is_missing_is_said_beside_its_field(table: Table) -> None:
    dialog = table.open(table.form(client_id="", token=""))
    table.press(dialog, "sign-in-go")
    wrong = {name for name, row in dialog.form._rows.items() if row.controls[0].property("invalid")}
    assert wrong == {"oauth-client", "oauth-token"}
    assert "Enter the client id" in dialog.form.client.accessibleDescription()
    assert dialog.focusWidget() is dialog.form.client
    assert not dialog.run.running
    assert table.browser.pages == []
    dialog.form.client.setText(CLIENT)
    dialog.form.token.setText(f"{table.provider.url}/token")
    table.press(dialog, "sign-in-go")
    table.browse()
    table.driver.until(lambda: table.health)
    assert dialog.form.client.accessibleDescription() == ""


def test_a_kept_sign_in_is_signed_in_again_without_typing(table: Table) -> None:
    first = table.open(table.form(client_secret=Secret(CLIENT_SECRET)))
    table.press(first, "sign-in-go")
    table.browse()
    table.driver.until(lambda: table.health)
    record = table.driver.run(table.store.load(ME))
    table.browser.pages.clear()
    again = table.open(registration_of(record, table.means.providers), ME)
    assert again.form.secret.text() == ""
    table.press(again, "sign-in-go")
    table.browse()
    table.driver.until(lambda: len(table.health) == 2)
    later = table.driver.run(table.store.load(ME))
    assert later.client.client_secret == Secret(CLIENT_SECRET)
    assert later.refresh != record.refresh


def test_the_rows_follow_the_provider(table: Table) -> None:
    dialog = table.open(Registration(provider="microsoft-365"))
    combo = dialog.findChild(QComboBox, "oauth-provider")
    assert combo is not None

    def shown() -> set[str]:
        return {name for name, row in dialog.form._rows.items() if not row.isHidden()}

    common = {"oauth-provider", "oauth-user", "oauth-client"}
    assert shown() == {*common, "oauth-tenant", "oauth-grant", "oauth-hint"}
    combo.setCurrentIndex(combo.findData("google"))
    combo.activated.emit(combo.currentIndex())
    assert shown() == {*common, "oauth-secret", "oauth-hint", "oauth-testing"}
    combo.setCurrentIndex(combo.findData("other"))
    combo.activated.emit(combo.currentIndex())
    endpoints = {"oauth-token", "oauth-authorization", "oauth-scopes", "oauth-secret"}
    assert shown() == {*common, *endpoints, "oauth-grant", "oauth-hint"}
    dialog.close()


def test_everything_has_a_name_and_the_keyboard_reaches_it(table: Table) -> None:
    dialog = table.open(table.form())
    table.driver.until(dialog.isVisible)
    wanted = {
        each
        for each in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QAbstractButton))
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert all(each.accessibleName() or each.text() for each in wanted if isinstance(each, QAbstractButton))
    assert all(each.accessibleName() for each in wanted if isinstance(each, QLineEdit))
    dialog.activateWindow()
    reached: set[QWidget] = set()
    for _ in range(40):
        focused = dialog.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {each.objectName() for each in wanted if isinstance(each, QLineEdit)} <= {
        each.objectName() for each in reached
    }
    dialog.close()
