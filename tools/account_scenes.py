"""Scenes of the accounts page and of the dialog that signs in, for :mod:`tools.screenshots`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from emailrelay_gui.accounts.listing import AccountEntry, Listing, Use
from emailrelay_gui.accounts.registration import Registration
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from emailrelay_gui.session import Session
from engine.api import Grant, MemorySignIns, OpenPage, SignInStep, TokenHealth, TypeCode
from tests.support.fake_link import FakeLink, FixedClock

ME = "scans@contoso.com"
ENTRIES = (
    AccountEntry(use=Use.DEVICES, name="printer1", kind="plain"),
    AccountEntry(use=Use.DEVICES, name="erp", kind="plain", pop=True),
    AccountEntry(use=Use.DEVICES, name="gate", kind="md5"),
    AccountEntry(use=Use.RELAY, name=ME, kind="oauth2", sign_in=ME),
    AccountEntry(use=Use.RELAY, name="billing@contoso.com", kind="plain", selector="billing"),
)


def quiet(link: FakeLink, clock: FixedClock) -> None:
    """Nothing happens."""
    del link, clock


def health(now: float) -> TokenHealth:
    """A sign-in in good order."""
    return TokenHealth(
        account=ME,
        user=ME,
        provider="Microsoft 365",
        grant=Grant.CODE,
        signed_in=now - 86400 * 3,
        refreshed=now - 1200,
        expires=now + 2400,
    )


def accounts(change: Callable[[TokenHealth], TokenHealth]) -> Callable[[Session], QWidget]:
    """The page with accounts, one of which signs in with OAuth2."""

    def show(session: Session) -> QWidget:
        desk = session.accounts
        now = desk.means.clock.time()
        desk.look = lambda: None  # type: ignore[method-assign] # the files of this picture are not there
        desk.listing = Listing(entries=ENTRIES, next_hop="smtp.office365.com:587")
        desk.health = {ME: change(health(now))}
        desk.model.show_entries(ENTRIES)
        desk.model.show_health(desk.health, "")
        desk.model.used(Use.DEVICES, "printer1", now - 300, ok=True)
        desk.model.used(Use.DEVICES, "gate", now - 900, ok=False)
        desk.model.used(Use.RELAY, "", now - 290, ok=True)
        session.window.go("accounts")
        session.window.pages.accounts.show_desk()
        return session.window

    return show


def no_accounts(session: Session) -> QWidget:
    """Nothing to show."""
    session.accounts.look = lambda: None  # type: ignore[method-assign] # as above
    session.window.go("accounts")
    return session.window


def ended(found: TokenHealth) -> TokenHealth:
    """The provider takes it no more."""
    problem = "the provider does not take this sign-in any more: invalid_grant"
    return replace(found, problem=problem, person_needed=True)


def testing(found: TokenHealth) -> TokenHealth:
    """A client in testing."""
    return replace(found, provider="Google", ends=found.refreshed + 86400)


def dialog(provider: str, *steps: SignInStep, failure: str = "", **values: object) -> Callable[[Session], QWidget]:
    """The dialog that signs in, at some step."""

    def show(session: Session) -> QWidget:
        form = Registration(provider=provider, user=ME, **values)  # type: ignore[arg-type] # by name
        made = SignInDialog(session.accounts.means, MemorySignIns(), form, session.window)
        made.open()
        if steps or failure:
            made.show_progress()
        for step in steps:
            made.run.stepped.emit(step)
        if failure:
            made.run.failed.emit(failure)
        return made

    return show


BROWSER = OpenPage(url="https://login.microsoftonline.com/", seconds=300)
CODE = TypeCode(code="F7K2-9QXM", address="https://microsoft.com/devicelogin", complete="", seconds=900)
REFUSED = "The sign-in was refused: access_denied: An administrator has to allow this program first."
PICTURES = (
    ("accounts", accounts(lambda found: found)),
    ("accounts-ended", accounts(ended)),
    ("accounts-testing", accounts(testing)),
    ("accounts-empty", no_accounts),
    ("sign-in-microsoft", dialog("microsoft-365", client_id="4765445b-32c6-49b0-83e6-1d93765276ca")),
    ("sign-in-google", dialog("google")),
    ("sign-in-other", dialog("other")),
    ("sign-in-browser", dialog("microsoft-365", BROWSER)),
    ("sign-in-code", dialog("microsoft-365", CODE)),
    ("sign-in-refused", dialog("microsoft-365", failure=REFUSED)),
)
