"""W7: fetching mail from the relay."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import fields
from emailrelay_gui.wizard.account_dialog import AccountDialog
from emailrelay_gui.wizard.answers import Account, InboundTls, Listen
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.connections import own_addresses, show_row
from engine.api import say

KINDS = {"one": (False, False), "read-only": (False, True), "folders": (True, False), "folders-kept": (True, True)}
"""What the choice means: ``pop-by-name`` and ``pop-no-delete``."""


class PopPage(Page):
    """Whether, where, whose and with which accounts."""

    step = Step.POP
    title = say("May mail programs fetch mail here?")
    purpose = say("With POP, mail that Relay keeps is read like any other mailbox.")

    def build(self) -> None:
        form = self.form()
        table = {field.name: field for field in fields.POP}
        self.on = self.option_rows(form, (table["pop"],))["pop"]
        self.port = self.option_rows(form, (table["pop_port"],))["pop_port"]
        reached = own_addresses(self.session, "pop_listen", self.tr("Reached at"))
        self.reached = self.row(form, self.tr("Reached at"), reached, stretch=-1)
        kind = FieldSpec(
            name="pop_kind",
            label=self.tr("Mailboxes"),
            control=Control.CHOICE,
            options=("pop-by-name", "pop-no-delete"),
            choices=(
                ("folders", self.tr("One folder for each account")),
                ("folders-kept", self.tr("One folder for each account, read only")),
                ("one", self.tr("One mailbox for all")),
                ("read-only", self.tr("One mailbox for all, read only")),
            ),
        )
        self.kind = self.row(form, self.tr("&Mailboxes"), kind, stretch=-1)
        self.list = QWidget()
        self.list.setObjectName("pop_accounts")
        self.list.setAccessibleName(self.tr("Accounts"))
        flow = FlowLayout(self.list, spacing=8)
        self.names = Label("", wrap=False)
        self.names.setObjectName("pop-names")
        self.names.setMinimumHeight(30)
        flow.addWidget(self.names)
        self.add = button(self.tr("&Add..."), self._add_account, name="pop-account-add", icon_name="add")
        self.all = link_button(
            self.tr("Change accounts"), lambda: self.session.go(Step.AUTHENTICATION), name="pop-accounts-all"
        )
        flow.addWidget(self.add)
        flow.addWidget(self.all)
        self.binder.watch("pop_accounts", self.list)
        self.accounts = self.field(form, self.tr("Accounts"), ["pop_accounts"], self.list)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.note.setObjectName("pop-note")
        self.body.addSpacing(8)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        for row in (self.port, self.kind, self.accounts):
            show_row(row, shown=answers.pop)
        show_row(self.reached, shown=answers.pop and answers.listen is not Listen.CUSTOM)
        system = answers.pop_auth.startswith(("pam:", "/pam"))
        names = ", ".join(account.name for account in answers.accounts)
        self.names.setText(self.tr("The accounts of this computer") if system else names or self.tr("none yet"))
        self.add.setVisible(not system)
        self.all.setVisible(not system and Step.AUTHENTICATION.value not in self.session.flow.hidden)
        self.note.setText("\n".join(self._notes()) if answers.pop else "")

    def _notes(self) -> list[str]:
        answers = self.session.answers
        encrypted = answers.inbound_tls in {InboundTls.OPTIONAL, InboundTls.REQUIRED}
        notes = [
            self.tr("Mail programs can encrypt with STLS, with the certificate of the TLS page.")
            if encrypted
            else self.tr("Mail programs cannot encrypt here. The TLS page changes that.")
        ]
        if answers.pop_by_name:
            folder = answers.delivery_dir or answers.spool_dir
            made = ", ".join(account.name for account in answers.accounts)
            if made:
                notes.append(self.tr("Folders in {folder}: {names}").format(folder=folder, names=made))
        if answers.devices_sign_in and answers.pop_auth not in {"", answers.server_auth}:
            notes.append(
                self.tr("The accounts for fetching are in {file}. They are kept.").format(file=answers.pop_auth)
            )
        return notes

    def _add_account(self) -> None:
        dialog = AccountDialog(None, self._taken, self)
        dialog.done_with.connect(partial(self._keep))
        dialog.open()

    def _keep(self, made: Account) -> None:
        self.binder.edited.add("pop_accounts")
        self.session.change(accounts=(*self.session.answers.accounts, made))

    def _taken(self, name: str) -> str:
        known = any(account.name == name for account in self.session.answers.accounts)
        return self.tr('"{name}" already exists in the list.').format(name=name) if known else ""

    def _read(self, name: str) -> object:
        if name == "pop_kind":
            answers = self.session.answers
            pair = (answers.pop_by_name, answers.pop_no_delete)
            return next(kind for kind, means in KINDS.items() if means == pair)
        return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        if name == "pop_kind":
            by_name, no_delete = KINDS[str(value)]
            self.session.change(pop_by_name=by_name, pop_no_delete=no_delete)
        else:
            super()._write(name, value)
