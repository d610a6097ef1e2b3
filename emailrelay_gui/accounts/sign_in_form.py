"""The form of a sign-in: provider, mailbox, the registered client, and how the person signs in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui import i18n
from emailrelay_gui.accounts.registration import OTHER, Registration, provider_of
from emailrelay_gui.forms.controls import ChoiceControl, FlagControl, PasswordControl, TextControl, radio_button
from emailrelay_gui.forms.controls import RadioControl as Radio
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.checks import Finding, Step
from emailrelay_gui.wizard.pages.base import AnswerField, AnswerForm
from engine.api import Grant, OAuthProvider, Secret


class SignInForm(QWidget):
    """Shows a :class:`Registration` and gives back what was made of it."""

    resized = Signal()
    """Rows came or went."""

    def __init__(self, form: Registration, table: Sequence[OAuthProvider]) -> None:
        super().__init__()
        self._table = table
        self._kept = form.kept
        self._rows: dict[str, AnswerField] = {}
        self._form = AnswerForm()
        self.provider = ChoiceControl(
            FieldSpec(
                name="oauth-provider",
                label=self.tr("Provider"),
                control=Control.CHOICE,
                choices=tuple((each.id, each.name) for each in table),
            )
        )
        self.provider.show_value(form.provider)
        self.provider.changed.connect(self._fit)
        self._row("oauth-provider", self.tr("P&rovider"), self.provider)
        self.user = self._text("oauth-user", self.tr("&Mailbox"), form.user, "scans@example.com")
        self.client = self._text("oauth-client", self.tr("&Client id"), form.client_id)
        self.secret = PasswordControl(
            FieldSpec(
                name="oauth-secret",
                label=self.tr("Client secret"),
                control=Control.PASSWORD,
                placeholder=self.tr("kept as it is") if form.kept and form.kept.client_secret else "",
            )
        )
        self.secret.setText(form.client_secret.reveal())
        self._row("oauth-secret", self.tr("Client &secret"), self.secret)
        self.tenant = self._text("oauth-tenant", self.tr("&Tenant"), form.tenant, "example.com")
        https = "https://login.example.com/"
        self.token = self._text("oauth-token", self.tr("T&oken endpoint"), form.token, f"{https}token")
        self.authorization = self._text(
            "oauth-authorization", self.tr("&Authorization endpoint"), form.authorization, f"{https}authorize"
        )
        self.device = self._text("oauth-device", self.tr("&Device endpoint"), form.device, f"{https}devicecode")
        self.scopes = self._text("oauth-scopes", self.tr("Sc&opes"), form.scopes)
        self.grant = Radio(
            FieldSpec(
                name="oauth-grant",
                label=self.tr("Sign in"),
                control=Control.RADIO,
                choices=(
                    (Grant.CODE.value, self.tr("In the browser")),
                    (Grant.DEVICE.value, self.tr("With a code")),
                    (Grant.CLIENT.value, self.tr("Without a person")),
                ),
            )
        )
        self.grant.show_value(form.grant.value)
        self.grant.changed.connect(self._fit)
        self._row("oauth-grant", self.tr("Sign in"), self.grant)
        self.hint = self._text("oauth-hint", self.tr("S&igns in as"), form.hint)
        self.testing = FlagControl(
            FieldSpec(
                name="oauth-testing",
                label=self.tr("The client is registered for te&sting only"),
                control=Control.FLAG,
            )
        )
        self.testing.show_value(form.testing)
        self._row("oauth-testing", "", self.testing)
        self.notes = Label("", Text.CAPTION, wrap=True)
        self.notes.setObjectName("oauth-notes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._form)
        column.addWidget(self.notes)
        self._fit()

    def registration(self) -> Registration:
        """What the form says."""
        return Registration(
            provider=str(self.provider.value()),
            user=self.user.value(),
            hint=self.hint.value(),
            grant=Grant(str(self.grant.value())),
            tenant=self.tenant.value(),
            client_id=self.client.value(),
            client_secret=Secret(self.secret.value()),
            testing=self.testing.value(),
            authorization=self.authorization.value(),
            token=self.token.value(),
            device=self.device.value(),
            scopes=self.scopes.value(),
            kept=self._kept,
        )

    def show_problems(self, wrong: Mapping[str, str]) -> None:
        """Say what is wrong beside its field, and go to the first."""
        for name, row in self._rows.items():
            text = wrong.get(name)
            row.show_findings([Finding(step=Step.AUTHENTICATION, field=name, text=text)] if text else [])
        for name, row in self._rows.items():
            if name in wrong:
                row.controls[0].setFocus()
                return

    def focus_first(self) -> None:
        """Go to the first field that has to be filled in."""
        for control in (self.user, self.client, self.secret, self.token):
            row = self._rows[control.objectName()]
            if not row.isHidden() and not control.text() and not control.placeholderText().startswith("kept"):
                control.setFocus()
                return
        self.client.setFocus()

    def _text(self, name: str, label: str, value: str, placeholder: str = "") -> TextControl:
        spec = FieldSpec(name=name, label=label.replace("&", ""), control=Control.TEXT, placeholder=placeholder)
        made = TextControl(spec)
        made.setText(value)
        made.setCursorPosition(0)
        self._row(name, label, made)
        return made

    def _row(self, name: str, label: str, control: QWidget) -> None:
        control.setObjectName(name)
        control.setAccessibleName(label.replace("&", "") or control.accessibleName())
        control.setMinimumHeight(max(30, control.fontMetrics().height() + 12))
        row = AnswerField([name], control)
        words = self._form.add_row(label, row)
        words.setBuddy(control)
        row.setProperty("label", words)
        self._rows[name] = row

    def _fit(self) -> None:
        """Show the rows that this provider and this way of signing in need."""
        entry = provider_of(self._table, str(self.provider.value()))
        for each in Grant:
            radio_button(self.grant, each.value).setVisible(each in entry.grants)
        if Grant(str(self.grant.value())) not in entry.grants:
            self.grant.show_value(entry.grants[0].value)
        grant = Grant(str(self.grant.value()))
        other, asked = entry.id == OTHER, entry.fields.get("client_secret", "")
        shown = {
            "oauth-tenant": "tenant" in entry.fields,
            "oauth-secret": grant is Grant.CLIENT or asked == "required" or other,
            "oauth-token": other,
            "oauth-authorization": other and grant is Grant.CODE,
            "oauth-device": other and grant is Grant.DEVICE,
            "oauth-scopes": other,
            "oauth-grant": len(entry.grants) > 1,
            "oauth-hint": grant is Grant.CODE,
            "oauth-testing": entry.testing_days > 0,
        }
        for name, there in shown.items():
            row = self._rows[name]
            row.setVisible(there)
            row.property("label").setVisible(there)
        self.tenant.setPlaceholderText(entry.tenant or "example.com")
        self._rows["oauth-hint"].show_help(self.tr("Only for a shared mailbox: the person who may send for it."))
        self._rows["oauth-testing"].show_help(
            self.tr("{provider} then ends the sign-in after {n} days.").format(
                provider=entry.name, n=self.locale().toString(entry.testing_days)
            )
        )
        register = self.tr("Register a client at {place}").format(place=entry.register) if entry.register else ""
        self.notes.setText("\n".join(filter(None, (register, *(i18n.shown(text) for text, _ in entry.notes)))))
        self.notes.setVisible(bool(self.notes.text()))
        self.resized.emit()
