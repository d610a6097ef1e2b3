"""The accounts page: a card for each OAuth2 sign-in, and a table of all accounts with their use."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui.accounts.desk import AccountsDesk
from emailrelay_gui.accounts.listing import AccountEntry, Use
from emailrelay_gui.accounts.sign_in_card import SignInCard
from emailrelay_gui.accounts.trial import Trial
from emailrelay_gui.aio import Tasks
from emailrelay_gui.views.account_table import AccountTable
from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.page import PageWidget
from emailrelay_gui.widgets.theme import Tone

AGAIN = 30_000
"""Milliseconds between two readings while the page is seen: tokens are renewed, files are changed."""


class AccountsPage(PageWidget):
    """Sign-ins above, accounts below."""

    configure_wanted = Signal()

    def __init__(self, desk: AccountsDesk, tasks: Tasks) -> None:
        super().__init__(self.tr("Accounts"), "accounts")
        self._desk = desk
        self._tasks = tasks
        self._reason = ""
        self._cards: dict[str, SignInCard] = {}
        self.test = button(self.tr("Test sign-in"), self._test_chosen, name="account-test", icon_name="diagnostics")
        self.configure = button(
            self.tr("Configure…"), self.configure_wanted.emit, name="accounts-configure", icon_name="settings"
        )
        self.tools.addWidget(self.test)
        self.tools.addWidget(self.configure)
        self.problem = Banner(Tone.WARNING, "")
        self.problem.setObjectName("banner-accounts")
        self.problem.hide()
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.table = AccountTable(desk.model)
        self.table.selectionModel().currentRowChanged.connect(self._update_test)
        desk.model.modelReset.connect(self._update_test)
        self.result = StateLine(wrap=True)
        self.result.setObjectName("account-result")
        self.result.hide()
        card = self._card = Card(padding=1)
        card.body.addWidget(self.table)
        self.empty = EmptyState(
            "accounts",
            self.tr("No accounts"),
            self.tr("Devices need not sign in here, and Relay does not sign in at the next server."),
            buttons=(button(self.tr("Configure…"), self.configure_wanted.emit, name="accounts-empty-configure"),),
        )
        self.body.addWidget(self.problem)
        self.body.addWidget(held)
        self.body.addWidget(self.result)
        self.body.addWidget(card, 1)
        self.body.addWidget(self.empty, 1)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(desk.look)
        desk.changed.connect(self.show_desk)
        self.show_desk()

    def show_desk(self) -> None:
        """Show the accounts as they are now."""
        desk = self._desk
        listing = desk.listing
        self.problem.setVisible(bool(listing.problem))
        if listing.problem:
            self.problem.show_text(self.tr("Not all accounts are shown"), listing.problem)
        self._card.setVisible(bool(listing.entries))
        self.empty.setVisible(not listing.entries)
        for name in [each for each in self._cards if each not in listing.sign_ins]:
            gone = self._cards.pop(name)
            self._column.removeWidget(gone)
            gone.deleteLater()
        for name in listing.sign_ins:
            made = self._cards.get(name) or self._make_card(name)
            made.show_health(desk.health.get(name), desk.means.clock.time())
            made.limit(self._reason)
        self._update_test()

    def show_abilities(self, why_not: str, why_no_configuration: str) -> None:
        """Say why accounts cannot be changed from here; empty: they can."""
        self._reason = why_not
        limit(self.configure, why_no_configuration)
        for each in self._cards.values():
            each.limit(why_not)
        self._update_test()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.look()
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _make_card(self, name: str) -> SignInCard:
        made = SignInCard(f"sign-in-card-{len(self._cards)}")
        made.sign_in_wanted.connect(lambda: self._desk.sign_in(name, self.window()))
        made.sign_out_wanted.connect(lambda: self._ask_sign_out(name))
        made.test_wanted.connect(lambda: self._tasks.start(self._test_card(name, made), "test sign-in"))
        self._cards[name] = made
        self._column.addWidget(made)
        return made

    def _ask_sign_out(self, name: str) -> None:
        ask(
            self.window(),
            self.tr("Sign out of {name}?").format(name=name),
            self.tr("Mail is accepted and kept. Nothing goes out with this account until somebody signs in again."),
            self.tr("Sign out"),
            lambda: self._desk.sign_out(name),
            destructive=True,
        )

    async def _test_card(self, name: str, card: SignInCard) -> None:
        card.show_testing()
        selector = next((each.selector for each in self._desk.listing.entries if each.sign_in == name), "")
        card.show_trial(await self._desk.test(selector))

    def _chosen(self) -> AccountEntry | None:
        index = self.table.currentIndex()
        return self._desk.model.entry(index.row()) if index.isValid() else None

    def _update_test(self) -> None:
        entry = self._chosen()
        reason = self._reason
        if not reason and (entry is None or entry.use is not Use.RELAY):
            reason = self.tr("Choose an account for the next server first.")
        limit(self.test, reason)

    def _test_chosen(self) -> None:
        entry = self._chosen()
        if entry is not None and entry.use is Use.RELAY:
            self._tasks.start(self._test(entry), "test sign-in")

    async def _test(self, entry: AccountEntry) -> None:
        self.result.show_plain(self.tr("Signing in at the server..."))
        self.result.show()
        self._show_trial(await self._desk.test(entry.selector))

    def _show_trial(self, trial: Trial) -> None:
        text = " ".join(filter(None, (f"{trial.title.rstrip('.')}.", trial.explanation, trial.server_text)))
        self.result.show_state(text, Tone.OK if trial.ok else Tone.FAILED)
