"""The dialogs of the sign-in page: an account with its password, a network that may skip signing in."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from emailrelay_gui.forms.controls import PasswordControl, RadioControl, TextControl
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Account, TrustedNetwork
from emailrelay_gui.wizard.checks import Finding, Step, range_problem
from emailrelay_gui.wizard.pages.base import AnswerField, AnswerForm
from engine.api import Secret

ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No characters that look alike: the password is typed on a scanner's screen."""


def generated(length: int = 16) -> str:
    """A password that can be typed."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


class SmallDialog(QDialog):
    """A form with a verb and Cancel; the verb moves to the first error."""

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.form = AnswerForm()
        self.fields: list[AnswerField] = []
        box = QDialogButtonBox()
        self.verb = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setObjectName("dialog-accept")
        self.verb.setDefault(True)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("dialog-cancel")
        box.accepted.connect(self._try)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addStretch(1)
        column.addWidget(box)

    def field(self, label: str, *controls: QWidget) -> AnswerField:
        """Add a row."""
        for control in controls:
            control.setMinimumHeight(max(30, control.fontMetrics().height() + 12))
        made = AnswerField([controls[0].objectName()], *controls)
        self.fields.append(made)
        self.form.add_row(label, made)
        return made

    def problems(self) -> dict[str, str]:
        """What is wrong, by the name of the field."""
        return {}

    def finish(self) -> None:
        """All is well: hand over the result."""

    def _try(self) -> None:
        wrong = self.problems()
        for field in self.fields:
            text = wrong.get(field.names[0])
            found = [Finding(step=Step.AUTHENTICATION, field=field.names[0], text=text)] if text else []
            field.show_findings(found)
        if wrong:
            next(field for field in self.fields if field.names[0] in wrong).setFocus()
            return
        self.finish()
        self.accept()


class AccountDialog(SmallDialog):
    """A new account, or another name or password for one that is there."""

    done_with = Signal(object)
    """The :class:`Account` as it shall be."""

    def __init__(self, account: Account | None, taken: Callable[[str], str], parent: QWidget) -> None:
        title = self.tr("Account") if account is None else account.name
        super().__init__(title, self.tr("Add") if account is None else self.tr("Change"), parent)
        self.setObjectName("account-dialog")
        self._account = account
        self._taken = taken
        name = FieldSpec(name="account-name", label=self.tr("Name"), control=Control.TEXT)
        self.name = TextControl(name)
        self.name.setObjectName("account-name")
        self.field(self.tr("&Name"), self.name)
        password = FieldSpec(
            name="account-password",
            label=self.tr("Password"),
            control=Control.PASSWORD,
            placeholder="" if account is None else self.tr("kept as it is"),
        )
        self.password = PasswordControl(password)
        self.password.setObjectName("account-password")
        self.field(
            self.tr("&Password"),
            self.password,
            button(self.tr("&Generate"), self._generate, name="account-generate", icon_name="key"),
        )
        kind = FieldSpec(
            name="account-kind",
            label=self.tr("Kept as"),
            control=Control.RADIO,
            choices=(("plain", self.tr("Password")), ("md5", self.tr("Hash, for CRAM-MD5 only"))),
        )
        self.kind = RadioControl(kind)
        self.kind.setObjectName("account-kind")
        self.kind.show_value("plain")
        if account is None:
            self.field(self.tr("Kept as"), self.kind)
            self.kind.changed.connect(self._tell_kind)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.form.add_wide(self.note)
        if account is not None:
            self.name.setText(account.name)
        self.name.setFocus()

    def problems(self) -> dict[str, str]:
        wrong: dict[str, str] = {}
        name = self.name.value()
        unchanged = self._account is not None and name == self._account.name
        if not name:
            wrong["account-name"] = self.tr("Enter a name.")
        elif not name.isprintable():
            wrong["account-name"] = self.tr("Enter a name without control characters.")
        elif not unchanged and (text := self._taken(name)):
            wrong["account-name"] = text
        if not self.password.value() and not (self._account and (self._account.line or self._account.secret)):
            wrong["account-password"] = self.tr("Enter a password, or generate one.")
        return wrong

    def finish(self) -> None:
        typed = self.password.value()
        old = self._account or Account(name="", kind=str(self.kind.value()))
        secret = Secret(typed) if typed else old.secret
        self.password.clear()
        self.done_with.emit(Account(name=self.name.value(), secret=secret, kind=old.kind, line=old.line, was=old.was))

    def _tell_kind(self) -> None:
        hashed = self.kind.value() == "md5"
        self.note.setText(
            self.tr("The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.")
            if hashed
            else ""
        )

    def _generate(self) -> None:
        made = generated()
        self.password.setText(made)
        QGuiApplication.clipboard().setText(made)
        self.note.setText(self.tr("The new password is on the clipboard. Enter it on the device."))


class NetworkDialog(SmallDialog):
    """A network that may skip signing in."""

    done_with = Signal(object)
    """The :class:`TrustedNetwork`."""

    def __init__(self, suggestion: str, present: Collection[str], parent: QWidget) -> None:
        super().__init__(self.tr("Network that may skip sign-in"), self.tr("Add"), parent)
        self.setObjectName("network-dialog")
        self._present = present
        spec = FieldSpec(name="network", label=self.tr("Network"), control=Control.TEXT, placeholder="192.168.1.0/24")
        self.range = TextControl(spec)
        self.range.setObjectName("network")
        self.range.setText(suggestion)
        self.field(self.tr("&Network"), self.range)
        word = FieldSpec(name="network-keyword", label=self.tr("Keyword"), control=Control.TEXT)
        self.keyword = TextControl(word)
        self.keyword.setObjectName("network-keyword")
        self.keyword.setText(TrustedNetwork(range="").keyword)
        self.field(self.tr("&Keyword"), self.keyword).show_help(
            self.tr("Stands in messages and filters in place of an account's name.")
        )
        self.range.setFocus()

    def problems(self) -> dict[str, str]:
        text = self.range.value()
        if text in self._present:
            return {"network": self.tr("{range} is in the list already.").format(range=text)}
        if problem := range_problem(text):
            return {"network": problem}
        keyword = self.keyword.value()
        if not keyword or not keyword.isprintable() or " " in keyword or keyword.startswith("#"):
            return {"network-keyword": self.tr("Enter one word.")}
        return {}

    def finish(self) -> None:
        self.done_with.emit(TrustedNetwork(range=self.range.value(), keyword=self.keyword.value()))
