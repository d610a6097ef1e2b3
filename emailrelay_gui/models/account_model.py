"""Accounts as a table: whose they are, what they are for, when they were used, how often they were refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emailrelay_gui import words
from emailrelay_gui.accounts.health_words import look_of
from emailrelay_gui.accounts.listing import AccountEntry, Use
from emailrelay_gui.widgets.icons import glyph, icon
from emailrelay_gui.widgets.theme import Tone
from engine.api import Clock, TokenHealth

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class AccountColumn(IntEnum):
    """The columns."""

    NAME = 0
    KIND = 1
    USE = 2
    USED = 3
    FAILURES = 4
    STATE = 5


@dataclass(slots=True)
class Usage:
    """What was seen of an account since the application was started."""

    last: float = 0.0
    """Unix time of its last use; 0: none."""
    failures: int = 0
    last_failure: float = 0.0


class AccountModel(QAbstractTableModel):
    """One row an account; no secret is in it."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._entries: tuple[AccountEntry, ...] = ()
        self._usage: dict[tuple[Use, str], Usage] = {}
        self._health: dict[str, TokenHealth] = {}
        self._refused = ""

    def show_entries(self, entries: tuple[AccountEntry, ...]) -> None:
        """Show other accounts."""
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def show_health(self, health: dict[str, TokenHealth], refused: str) -> None:
        """How the sign-ins are, and what the next server said when it refused one."""
        self._health, self._refused = health, refused
        self._touched()

    def used(self, use: Use, key: str, moment: float, *, ok: bool) -> None:
        """An account was used, or somebody tried to; ``key`` is its name, or its selector at the next server."""
        found = self._usage.setdefault((use, key), Usage())
        if ok:
            found.last = moment
        else:
            found.failures, found.last_failure = found.failures + 1, moment
        self._touched()

    def entry(self, row: int) -> AccountEntry | None:
        """The account of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def usage(self, entry: AccountEntry) -> Usage:
        """What was seen of an account."""
        key = entry.name if entry.use is Use.DEVICES else entry.selector
        return self._usage.get((entry.use, key), Usage())

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(AccountColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            AccountColumn.NAME: self.tr("Name"),
            AccountColumn.KIND: self.tr("Sign-in"),
            AccountColumn.USE: self.tr("For"),
            AccountColumn.USED: self.tr("Last used"),
            AccountColumn.FAILURES: self.tr("Refused"),
            AccountColumn.STATE: self.tr("State"),
        }
        return titles[AccountColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        column = AccountColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column is AccountColumn.NAME:
            return icon("accounts" if entry.use is Use.DEVICES else "key")
        if role == Qt.ItemDataRole.DecorationRole and column is AccountColumn.STATE:
            tone, _ = self._state(entry)
            return None if tone is None else glyph(tone.glyph, tone)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            texts = [self._text(entry, each) for each in AccountColumn]
            return ", ".join(text for text in texts if text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(entry, column)
        return None

    def _text(self, entry: AccountEntry, column: AccountColumn) -> str:
        now, usage = self._clock.time(), self.usage(entry)
        match column:
            case AccountColumn.NAME:
                return entry.name
            case AccountColumn.KIND:
                return self._kind(entry)
            case AccountColumn.USE:
                return self._use(entry)
            case AccountColumn.USED:
                return words.when(usage.last, now) if usage.last else "\N{EN DASH}"
            case AccountColumn.FAILURES:
                return str(usage.failures) if usage.failures else ""
            case AccountColumn.STATE:
                return self._state(entry)[1]

    def _kind(self, entry: AccountEntry) -> str:
        plain = {"plain", "plain:b", "login"}
        if entry.sign_in:
            return self.tr("OAuth2")
        if entry.kind == "keyring":
            return self.tr("password, in the keyring")
        if entry.kind in plain:
            return self.tr("password")
        if entry.kind == "oauth":
            return self.tr("token in the file")
        if entry.kind == "scrypt":
            return self.tr("password, hashed")
        return self.tr("CRAM-{name} only").format(name=entry.kind.upper())

    def _use(self, entry: AccountEntry) -> str:
        if entry.use is Use.RELAY:
            return (
                self.tr("next server ({selector})").format(selector=entry.selector)
                if entry.selector
                else (self.tr("next server"))
            )
        return ", ".join(name for name, there in (("SMTP", entry.smtp), ("POP", entry.pop)) if there)

    def _state(self, entry: AccountEntry) -> tuple[Tone | None, str]:
        health = self._health.get(entry.sign_in) if entry.sign_in else None
        if health is not None:
            look = look_of(health, self._clock.time())
            return look.tone, look.word
        if entry.use is Use.RELAY and not entry.selector and self._refused:
            return Tone.SIGN_IN, self.tr("Refused")
        usage = self.usage(entry)
        if usage.last_failure > usage.last:
            return Tone.WARNING, self.tr("Last try refused")
        return None, ""

    def _touched(self) -> None:
        if self._entries:
            last = self.index(len(self._entries) - 1, len(AccountColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
