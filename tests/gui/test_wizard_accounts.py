"""The accounts of the sign-in page: of devices, of networks, and more of them for the next server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from emailrelay_gui.wizard.answers import Account, ClientLogin, InboundTls, TrustedNetwork
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.authentication import AuthenticationPage
from engine.api import Secret, SecretKind, SecretsDocument, Side
from tests.support.qt_loop import Driver
from tests.support.wizard_hand import Hand

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def hand(driver: Driver, tmp_path: Path) -> Iterator[Hand]:
    made = Hand(driver, tmp_path)
    made.click("welcome-new")
    made.free_port()
    made.do(lambda: made.window.session.change(client_user="me", client_secret=Secret("pw")))
    made.do(lambda: made.window.session.go(Step.AUTHENTICATION))
    yield made
    made.close()


def change(hand: Hand, **values: object) -> None:
    hand.do(lambda: hand.window.session.change(**values))


def secrets_after(hand: Hand) -> SecretsDocument:
    """The secrets file as Apply would write it."""
    plan = hand.window.session.plan()
    (data,) = [each.after for each in plan.files if each.path.name == "emailrelay.auth"]
    return SecretsDocument.parse(data)


def test_a_hashed_account_is_kept_without_its_password(hand: Hand) -> None:
    hand.click("devices-yes")
    hand.click("account-add")
    hand.type("account-name", "gate")
    hand.type("account-password", "the-secret-of-the-gate")
    hand.click("account-kind-md5")
    hand.click("dialog-accept")
    assert hand.window.session.answers.accounts[0].kind == "md5"
    (record,) = secrets_after(hand).accounts(Side.SERVER)
    assert (record.id, record.kind) == ("gate", SecretKind.MD5)
    assert b"the-secret-of-the-gate" not in secrets_after(hand).render()


@pytest.mark.parametrize(
    ("name", "password", "field", "words"),
    [
        ("", "x", "account-name", "Enter a name."),
        ("bob", "x", "account-name", '"bob" already exists in emailrelay.auth, line 3.'),
        ("tim", "", "account-password", "Enter a password, or generate one."),
    ],
    ids=["no name", "duplicate", "no password"],
)
def test_what_is_wrong_with_an_account_is_said_beside_its_field(
    hand: Hand, name: str, password: str, field: str, words: str
) -> None:
    change(hand, accounts=(Account(name="bob", line=3, was="bob"),), devices_sign_in=True)
    hand.click("account-add")
    hand.type("account-name", name)
    hand.type("account-password", password)
    hand.click("dialog-accept")
    assert hand.find(QLineEdit, field).accessibleDescription() == words
    hand.click("dialog-cancel")
    assert len(hand.window.session.answers.accounts) == 1


def test_the_table_tells_what_an_account_is_for(hand: Hand) -> None:
    page = hand.window.page
    assert isinstance(page, AuthenticationPage)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    change(hand, devices_sign_in=True, pop=True, accounts=(Account(name="bob", secret=Secret("x")),))
    assert [page.model.index(0, each).data() for each in range(4)] == ["bob", "plain, set", "SMTP, POP", "new"]
    heads = [page.model.headerData(each, Qt.Orientation.Horizontal) for each in range(4)]
    assert heads == ["Name", "Password", "For", "State"]


def test_a_network_that_may_skip_has_a_keyword(hand: Hand) -> None:
    hand.click("devices-yes")
    hand.click("trusted-add")
    hand.type("network", "192.0.2.0/24")
    hand.type("network-keyword", "two words")
    hand.click("dialog-accept")
    assert hand.find(QLineEdit, "network-keyword").accessibleDescription() == "Enter one word."
    hand.type("network-keyword", "office")
    hand.click("dialog-accept")
    assert hand.window.session.answers.trusted == (TrustedNetwork(range="192.0.2.0/24", keyword="office"),)
    assert b"server none 192.0.2.0/24 office" in secrets_after(hand).render()


def test_sign_in_over_tls_only_needs_tls(hand: Hand) -> None:
    hand.click("devices-yes")
    change(hand, accounts=(Account(name="bob", secret=Secret("x")),), inbound_tls=InboundTls.OFF)
    hand.click("auth_over_tls")
    assert hand.field("auth_over_tls").message() == "Nobody can sign in: devices cannot encrypt here."
    hand.click("auth_over_tls-fix-0")
    assert hand.window.session.answers.inbound_tls is InboundTls.OPTIONAL
    assert hand.field("auth_over_tls").message() == ""
    after = hand.window.session.plan().after(hand.config_file)
    assert after is not None
    assert b"server-auth-config m:;a:plain,login" in after


def test_more_accounts_for_the_next_server_are_added_changed_and_removed(hand: Hand) -> None:
    hand.click("login-add")
    hand.type("login-selector", "two words")
    hand.type("login-name", "billing@example.com")
    hand.click("dialog-accept")
    assert "Enter one word" in hand.find(QLineEdit, "login-selector").accessibleDescription()
    assert hand.find(QLineEdit, "login-password").accessibleDescription() == "Enter the password."
    hand.type("login-selector", "billing")
    hand.type("login-password", "x")
    hand.click("dialog-accept")
    made = ClientLogin(name="billing@example.com", selector="billing", secret=Secret("x"))
    assert hand.window.session.answers.logins == (made,)
    hand.click("login-add")
    hand.type("login-selector", "billing")
    hand.type("login-name", "y")
    hand.type("login-password", "y")
    hand.click("dialog-accept")
    assert hand.find(QLineEdit, "login-selector").accessibleDescription() == '"billing" is used by another account.'
    hand.click("dialog-cancel")
    hand.click("login-0")
    hand.type("login-name", "new@example.com")
    hand.click("dialog-accept")
    assert hand.window.session.answers.logins[0].name == "new@example.com"
    hand.click("login-0")
    hand.click("login-remove")
    assert len(hand.window.session.answers.logins) == 0
