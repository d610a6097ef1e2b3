"""A control for filters: an ordered list of short texts, with what can be added beside it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from emailrelay_gui.forms.specs import FieldSpec
from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import button, icon_button
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.typography import ElidedLabel, Text
from engine.api import say


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterKind:
    """What can be added: the beginning of the option's value, its name, and an example of the rest."""

    prefix: str
    title: str
    example: str = ""
    needed: bool = False
    """Whether it says nothing without the rest."""


INCOMING = (
    FilterKind(prefix="", title=say("Program"), example="/opt/my-filter", needed=True),
    FilterKind(prefix="spam-edit:", title=say("SpamAssassin, marks spam"), example="127.0.0.1:783", needed=True),
    FilterKind(prefix="spam:", title=say("SpamAssassin, refuses spam"), example="127.0.0.1:783", needed=True),
    FilterKind(prefix="net:", title=say("Network service"), example="127.0.0.1:10030", needed=True),
    FilterKind(prefix="deliver:", title=say("Deliver to mailboxes")),
    FilterKind(prefix="copy:", title=say("Copy to all POP folders"), example="pop"),
    FilterKind(prefix="split:", title=say("Split by domain")),
    FilterKind(prefix="msgid:", title=say("Add a message id")),
    FilterKind(prefix="exit:", title=say("Fixed answer"), example="0", needed=True),
)
OUTGOING = (
    FilterKind(prefix="", title=say("Program"), example="/opt/my-filter", needed=True),
    FilterKind(prefix="net:", title=say("Network service"), example="127.0.0.1:10030", needed=True),
    FilterKind(prefix="mx:", title=say("Send by mail records (MX)")),
    FilterKind(prefix="msgid:", title=say("Add a message id")),
    FilterKind(prefix="exit:", title=say("Fixed answer"), example="0", needed=True),
)


def title_of(item: str) -> str:
    """What an entry is, in words; what is not known is shown as it stands."""
    kind = next((each for each in (*INCOMING, *OUTGOING) if each.prefix and item.startswith(each.prefix)), None)
    if kind is None:
        return item
    rest = item.removeprefix(kind.prefix)
    return f"{shown(kind.title)}: {rest}" if rest else shown(kind.title)


def is_program(item: str) -> bool:
    """Whether an entry is the path of a program."""
    return not any(each.prefix and item.startswith(each.prefix) for each in (*INCOMING, *OUTGOING))


class FilterRow(QWidget):
    """One entry with what can be done to it."""

    def __init__(self, item: str, at: int, last: int, owner: FilterListControl) -> None:
        super().__init__()
        self.setObjectName(f"{owner.objectName()}-row-{at}")
        words = ElidedLabel(title_of(item), Text.BODY, mode=Qt.TextElideMode.ElideMiddle)
        words.setToolTip(item)
        up = button(owner.tr("Up"), partial(owner.move_item, at, -1), name=f"{owner.objectName()}-up-{at}", small=True)
        up.setAccessibleName(owner.tr("Run {what} earlier").format(what=item))
        up.setEnabled(at > 0)
        down = button(
            owner.tr("Down"), partial(owner.move_item, at, 1), name=f"{owner.objectName()}-down-{at}", small=True
        )
        down.setAccessibleName(owner.tr("Run {what} later").format(what=item))
        down.setEnabled(at < last)
        remove = icon_button(
            "remove",
            owner.tr("Remove {what}").format(what=item),
            partial(owner.remove_item, at),
            name=f"{owner.objectName()}-remove-{at}",
            flat=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(words, 1)
        if is_program(item):
            trial = button(
                owner.tr("Try"), partial(owner.try_wanted.emit, item), name=f"{owner.objectName()}-try-{at}", small=True
            )
            trial.setAccessibleName(owner.tr("Try {what} on a sample").format(what=item))
            row.addWidget(trial)
        if last:
            row.addWidget(up)
            row.addWidget(down)
        row.addWidget(remove)


class FilterListControl(QWidget):
    """The entries in their order, and one line to add another."""

    changed = Signal(object)
    try_wanted = Signal(str)
    """A program is to be tried on a sample."""

    def __init__(self, spec: FieldSpec, kinds: tuple[FilterKind, ...]) -> None:
        super().__init__()
        self.setObjectName(spec.name)
        self._kinds = kinds
        self._items: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._kind = QComboBox()
        self._kind.setObjectName(f"{spec.name}-kind")
        self._kind.setAccessibleName(self.tr("Kind, for {what}").format(what=shown(spec.label)))
        for kind in kinds:
            self._kind.addItem(shown(kind.title), kind.prefix)
        self._kind.currentIndexChanged.connect(self._kind_changed)
        self._rest = QLineEdit()
        self._rest.setObjectName(f"{spec.name}-parameter")
        self._rest.setAccessibleName(self.tr("Parameter, for {what}").format(what=shown(spec.label)))
        self._rest.setMinimumWidth(self._rest.fontMetrics().horizontalAdvance("0") * 15)
        self._rest.returnPressed.connect(self.add_item)
        self._rest.setProperty("takes-return", True)
        self._rest.textEdited.connect(self._enable)
        self._add = button(self.tr("Add"), self.add_item, name=f"{spec.name}-add", icon_name="add")
        self._add.setAccessibleName(self.tr("Add to {what}").format(what=spec.label))
        for each in (self._kind, self._rest, self._add):
            each.setMinimumHeight(max(30, each.fontMetrics().height() + 12))
        line = QWidget()
        flow = FlowLayout(line, spacing=8)
        for each in (self._kind, self._rest, self._add):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows)
        column.addWidget(line)
        self.setFocusProxy(self._kind)
        self._kind_changed()

    def value(self) -> tuple[str, ...]:
        """The entries."""
        return self._items

    def show_value(self, value: object) -> None:
        """Show other entries."""
        if not isinstance(value, tuple) or value == self._items:
            return
        self._items = value
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for at, each in enumerate(self._items):
            self._rows.addWidget(FilterRow(each, at, len(self._items) - 1, self))
        self.updateGeometry()

    def add_item(self) -> None:
        """Put what is chosen and typed at the end of the list."""
        kind = self._kinds[self._kind.currentIndex()]
        rest = self._rest.text().strip()
        if kind.needed and not rest:
            self._rest.setFocus()
            return
        self._rest.clear()
        self._take((*self._items, f"{kind.prefix}{rest}"))

    def remove_item(self, at: int) -> None:
        """Take one entry out."""
        self._take((*self._items[:at], *self._items[at + 1 :]))
        self._kind.setFocus()

    def move_item(self, at: int, by: int) -> None:
        """Let one entry run earlier or later."""
        items = list(self._items)
        items.insert(at + by, items.pop(at))
        self._take(tuple(items))
        self._kind.setFocus()

    def _take(self, items: tuple[str, ...]) -> None:
        self.show_value(items)
        self._enable()
        self.changed.emit(items)
        said = ", ".join(items) or self.tr("nothing")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _kind_changed(self) -> None:
        kind = self._kinds[self._kind.currentIndex()]
        self._rest.setPlaceholderText(kind.example)
        self._rest.setVisible(bool(kind.example))
        self._enable()

    def _enable(self) -> None:
        kind = self._kinds[self._kind.currentIndex()]
        ready = bool(self._rest.text().strip()) or not kind.needed
        self._add.setEnabled(ready)
        self._add.setToolTip("" if ready else self.tr("Enter the parameter first."))
