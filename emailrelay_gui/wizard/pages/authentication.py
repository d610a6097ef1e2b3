"""W6: who may send, and how the relay signs in to the next hop."""

from __future__ import annotations

import ipaddress
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from emailrelay_gui.forms.controls import radio_button
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.forms import Form
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.typography import ElidedLabel, Text
from emailrelay_gui.wizard.account_dialog import AccountDialog, NetworkDialog
from emailrelay_gui.wizard.accounts_table import AccountsModel
from emailrelay_gui.wizard.answers import Account, KeepIn, SignIn, TrustedNetwork
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import show_row
from emailrelay_gui.wizard.pages.relay_sign_in import RelaySignIn
from emailrelay_gui.wizard.source import is_file
from engine.api import Secret, say


class AccountsCard(Card):
    """The table and its buttons."""

    def __init__(self) -> None:
        super().__init__(padding=1)
        self.setObjectName("accounts-card")
        self.body.setSpacing(0)
        self.foot = QWidget()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self.foot.geometry().top(), self.palette())
        painter.end()


class AuthenticationPage(Page):
    """Devices above, the next hop below."""

    step = Step.AUTHENTICATION
    title = say("Who may send, and how Relay signs in")
    purpose = say("Top: devices that send to Relay. Bottom: Relay towards your provider.")

    def build(self) -> None:
        form = self.form()
        devices = FieldSpec(
            name="devices",
            label=self.tr("Devices sign in"),
            control=Control.RADIO,
            options=("server-auth",),
            choices=(
                ("yes", self.tr("Yes, with an account")),
                ("no", self.tr("No")),
                ("system", self.tr("System accounts")),
            ),
        )
        self.devices = self.row(form, self.tr("Devices sign in"), devices)
        self.accounts = self._add_accounts(form)
        self.trusted = self._add_trusted(form)
        over_tls = FieldSpec(
            name="auth_over_tls",
            label=self.tr("Only over an encrypted connection"),
            control=Control.FLAG,
            options=("server-auth-config",),
        )
        self.over_tls = self.row(form, "", over_tls)
        self.rule = Rule()
        self.body.addWidget(self.rule)
        self.body.addSpacing(12)
        below = self.form()
        self.relay = RelaySignIn(self, below)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        with_accounts = answers.devices_sign_in and not answers.server_auth.startswith(("pam:", "/pam"))
        show_row(self.accounts, shown=with_accounts)
        show_row(self.trusted, shown=with_accounts)
        before = self.session.source.answers.server_auth.startswith(("pam:", "/pam"))
        offered = before or self.session.surroundings.system_accounts
        radio_button(self.devices.controls[0], "system").setVisible(offered)
        system = answers.devices_sign_in and not with_accounts
        self.devices.show_help(
            self.tr("The account that Relay runs as must be allowed to check the passwords of others.")
            if system
            else ""
        )
        named = ("SMTP", answers.devices_sign_in), ("POP", answers.pop)
        self.model.show_accounts(answers.accounts, ", ".join(name for name, on in named if on))
        show_row(self.over_tls, shown=with_accounts)
        self._fit_table()
        self._update_buttons()
        self._show_trusted()
        path = answers.server_auth if is_file(answers.server_auth) else "emailrelay.auth"
        self.kept.set_full_text(self.tr("Readable by you only"))
        self.kept.setToolTip(path)
        self.rule.setVisible(answers.forward)
        self.relay.update()

    def entered(self) -> None:
        self.relay.entered()

    def add_account(self) -> None:
        """Ask for a new account."""
        self._open_account(None)

    def _add_accounts(self, form: Form) -> QWidget:
        self.model = AccountsModel(self)
        self.table = QTableView()
        self.table.setObjectName("accounts")
        self.table.setAccessibleName(self.tr("Accounts"))
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(self._edit_index)
        self.table.selectionModel().selectionChanged.connect(self._update_buttons)
        card = AccountsCard()
        inset = QHBoxLayout()
        inset.setContentsMargins(10, 4, 10, 0)
        inset.addWidget(self.table)
        card.body.addLayout(inset)
        row = QHBoxLayout(card.foot)
        row.setContentsMargins(8, 8, 12, 8)
        row.setSpacing(8)
        self.add = button(self.tr("&Add..."), self.add_account, name="account-add", icon_name="add", small=True)
        self.edit = button(self.tr("E&dit..."), self._edit, name="account-edit", icon_name="edit", small=True)
        self.remove = button(self.tr("&Remove"), self._remove, name="account-remove", icon_name="remove", small=True)
        self.kept = ElidedLabel("", Text.CAPTION, mode=Qt.TextElideMode.ElideMiddle)
        self.kept.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for each in (self.add, self.edit, self.remove):
            row.addWidget(each)
        row.addWidget(self.kept, 1)
        card.body.addWidget(card.foot)
        self.card = card
        self.binder.watch("authentication", card)
        return self.field(form, self.tr("Accounts"), ["accounts"], card)

    def _add_trusted(self, form: Form) -> QWidget:
        self.networks = QWidget()
        self.networks.setObjectName("trusted")
        self.networks.setAccessibleName(self.tr("Networks that may skip sign-in"))
        self.flow = FlowLayout(self.networks, spacing=8)
        self.add_network = button(
            self.tr("Add net&work..."), self._ask_network, name="trusted-add", icon_name="add", small=True
        )
        self.flow.addWidget(self.add_network)
        self.chips: dict[str, QPushButton] = {}
        self.binder.watch("trusted", self.networks)
        return self.field(form, self.tr("May skip sign-in"), ["trusted"], self.networks)

    def _show_trusted(self) -> None:
        wanted = [network.range for network in self.session.answers.trusted]
        if wanted == list(self.chips):
            return
        for chip in self.chips.values():
            self.flow.removeWidget(chip)
            chip.deleteLater()
        self.flow.removeWidget(self.add_network)
        self.chips = {}
        for text in wanted:
            chip = button(text, partial(self._drop_network, text), name=f"trusted-{text}", small=True)
            chip.setIcon(icon("close"))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(self.tr("Remove {network}").format(network=text))
            chip.setToolTip(chip.accessibleName())
            self.flow.addWidget(chip)
            self.chips[text] = chip
        self.flow.addWidget(self.add_network)

    def _fit_table(self) -> None:
        rows = max(2, min(6, self.model.rowCount()))
        high = max(32, self.table.fontMetrics().height() + 12)
        self.table.verticalHeader().setDefaultSectionSize(high)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * high + 2)

    def _selected(self) -> int:
        index = self.table.selectionModel().currentIndex()
        return index.row() if index.isValid() and index.row() < self.model.rowCount() else -1

    def _update_buttons(self) -> None:
        chosen = self._selected() >= 0 and self.table.selectionModel().hasSelection()
        for each in (self.edit, self.remove):
            each.setEnabled(chosen)
            each.setToolTip("" if chosen else self.tr("Choose an account first."))

    def _edit(self) -> None:
        if (row := self._selected()) >= 0:
            self._open_account(self.model.account(row))

    def _edit_index(self, index: QModelIndex) -> None:
        self._open_account(self.model.account(index.row()))

    def _remove(self) -> None:
        if (row := self._selected()) >= 0:
            accounts = self.session.answers.accounts
            self.session.change(accounts=(*accounts[:row], *accounts[row + 1 :]))

    def _open_account(self, account: Account | None) -> None:
        dialog = AccountDialog(account, self._taken, self)
        dialog.done_with.connect(partial(self._keep_account, account))
        dialog.open()

    def _keep_account(self, old: Account | None, made: Account) -> None:
        accounts = list(self.session.answers.accounts)
        if old is None:
            accounts.append(made)
        else:
            accounts[accounts.index(old)] = made
        self.session.change(accounts=tuple(accounts))

    def _taken(self, name: str) -> str:
        for account in self.session.answers.accounts:
            if account.name == name:
                file = self.session.facts.secrets_file
                place = self.tr("{file}, line {n}").format(file=file, n=account.line) if account.line else "the list"
                return self.tr('"{name}" already exists in {place}.').format(name=name, place=place)
        return ""

    def _ask_network(self) -> None:
        present = [network.range for network in self.session.answers.trusted]
        dialog = NetworkDialog(self._suggestion(present), present, self)
        dialog.done_with.connect(self._keep_network)
        dialog.open()

    def _suggestion(self, present: list[str]) -> str:
        for address in self.session.surroundings.computer.lan:
            if ":" not in address:
                network = str(ipaddress.ip_network(f"{address}/24", strict=False))
                return "" if network in present else network
        return ""

    def _keep_network(self, made: TrustedNetwork) -> None:
        self.session.change(trusted=(*self.session.answers.trusted, made))

    def _drop_network(self, text: str) -> None:
        self.session.change(trusted=tuple(each for each in self.session.answers.trusted if each.range != text))

    def _read(self, name: str) -> object:
        answers = self.session.answers
        match name:
            case "devices":
                if answers.server_auth.startswith(("pam:", "/pam")) and answers.devices_sign_in:
                    return "system"
                return "yes" if answers.devices_sign_in else "no"
            case "client_secret":
                return answers.client_secret.reveal() if answers.client_secret else ""
            case _:
                return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        initial = self.session.source.answers
        match name:
            case "devices":
                auth = self.session.answers.server_auth
                if value == "system":
                    auth = initial.server_auth if initial.server_auth.startswith(("pam:", "/pam")) else "pam:"
                elif auth.startswith(("pam:", "/pam")):
                    auth = ""
                self.session.change(devices_sign_in=value != "no", server_auth=auth)
            case "client_secret":
                stored = self.session.answers.client_stored
                self.session.change(client_secret=None if stored and not value else Secret(str(value)))
            case "sign_in":
                self.session.change(sign_in=SignIn(str(value)))
                self.relay.entered()
            case "keep_in":
                self.relay.keep_in(KeepIn(str(value)))
            case _:
                super()._write(name, value)


class Rule(QWidget):
    """A hairline between two parts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 4, self.palette())
        painter.end()
