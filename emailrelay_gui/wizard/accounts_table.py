"""The accounts of devices as a table model; passwords are never in it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emailrelay_gui.widgets.icons import glyph, icon
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.wizard.answers import Account
from emailrelay_gui.wizard.checks import family

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class AccountsModel(QAbstractTableModel):
    """One row an account: name, kind of password, what it is for, state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[Account, ...] = ()
        self._uses = ""

    def show_accounts(self, accounts: tuple[Account, ...], uses: str = "SMTP") -> None:
        """Show other accounts; ``uses`` is what they are for."""
        if (accounts, uses) != (self._accounts, self._uses):
            self.beginResetModel()
            self._accounts, self._uses = accounts, uses
            self.endResetModel()

    def account(self, row: int) -> Account:
        """The account of a row."""
        return self._accounts[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._accounts)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Password"), self.tr("For"), self.tr("State"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        account = self._accounts[index.row()]
        texts = (account.name, self._password(account), self._uses, self._state(account))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon("accounts")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1 and family(account.kind) != "plain":
            return glyph(Tone.WARNING.glyph, Tone.WARNING)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(texts)
        return None

    def _password(self, account: Account) -> str:
        if family(account.kind) == "plain":
            return self.tr("plain, set") if account.line or account.secret else self.tr("not set")
        name = account.kind.upper()
        return self.tr("CRAM-{name} only").format(name=name)

    def _state(self, account: Account) -> str:
        if not account.line:
            return self.tr("new")
        if account.name != account.was:
            return self.tr("renamed, was {name}").format(name=account.was)
        return self.tr("new password") if account.secret else self.tr("kept as it is")
