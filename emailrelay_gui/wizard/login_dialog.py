"""The dialog of one more account for the next server, which mail is sent with when its selector is named."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from emailrelay_gui.forms.controls import PasswordControl, TextControl
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.account_dialog import SmallDialog
from emailrelay_gui.wizard.answers import ClientLogin
from engine.api import Secret


class LoginDialog(SmallDialog):
    """A new account, or another name or password for one that is there."""

    done_with = Signal(object)
    """The :class:`ClientLogin` as it shall be."""
    removed = Signal()

    def __init__(self, login: ClientLogin | None, others: Collection[str], parent: QWidget) -> None:
        title = self.tr("Account") if login is None else login.selector
        super().__init__(title, self.tr("Add") if login is None else self.tr("Change"), parent)
        self.setObjectName("login-dialog")
        self._login = login
        self._others = others
        self.selector = self._text("login-selector", self.tr("&Selector"), login.selector if login else "")
        self.selector.setEnabled(login is None)
        self.selector.setToolTip("" if login is None else self.tr("Add another account to use another selector."))
        self.name = self._text("login-name", self.tr("&User"), login.name if login else "")
        spec = FieldSpec(
            name="login-password",
            label=self.tr("Password"),
            control=Control.PASSWORD,
            placeholder="" if login is None else self.tr("kept as it is"),
        )
        self.password = PasswordControl(spec)
        self.password.setObjectName("login-password")
        self.field(self.tr("&Password"), self.password)
        plain = login is None or login.kind in {"plain", "plain:b"}
        self.password.setEnabled(plain)
        note = "" if plain else self.tr("Its password is not in the secrets file ({kind}), so it stays where it is.")
        self.form.add_wide(Label(note.format(kind=login.kind if login else ""), Text.CAPTION, wrap=True))
        if login is not None:
            self.form.add_wide(
                button(self.tr("&Remove account"), self._remove, name="login-remove", icon_name="remove")
            )
        (self.selector if login is None else self.name).setFocus()

    def problems(self) -> dict[str, str]:
        wrong: dict[str, str] = {}
        selector = self.selector.value()
        if self._login is None:
            if not selector or not selector.isprintable() or " " in selector or selector.startswith("#"):
                wrong["login-selector"] = self.tr("Enter one word, such as the name of the department.")
            elif selector in self._others:
                wrong["login-selector"] = self.tr('"{name}" is used by another account.').format(name=selector)
        if not self.name.value() or not self.name.value().isprintable():
            wrong["login-name"] = self.tr("Enter the user name that the provider gave you.")
        if not self.password.value() and not (self._login and (self._login.line or self._login.secret)):
            wrong["login-password"] = self.tr("Enter the password.")
        return wrong

    def finish(self) -> None:
        typed = self.password.value()
        old = self._login or ClientLogin(name="", selector=self.selector.value())
        self.password.clear()
        self.done_with.emit(
            ClientLogin(
                name=self.name.value(),
                selector=old.selector,
                secret=Secret(typed) if typed else old.secret,
                kind=old.kind,
                line=old.line,
                was=old.was,
            )
        )

    def _text(self, name: str, label: str, value: str) -> TextControl:
        made = TextControl(FieldSpec(name=name, label=label.replace("&", ""), control=Control.TEXT))
        made.setObjectName(name)
        made.setText(value)
        self.field(label, made)
        return made

    def _remove(self) -> None:
        self.removed.emit()
        self.reject()
