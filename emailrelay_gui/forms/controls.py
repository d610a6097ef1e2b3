"""Controls that stand for one value each: shown, changed by the user, told about.

Each has ``value()``, ``show_value()`` and the signal ``changed``, which tells of the user only, never of
``show_value``.
"""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QSignalBlocker, QSize, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui.forms.filter_list import INCOMING, OUTGOING, FilterListControl
from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import shown, tr
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.icons import icon
from engine.api import say

UNITS = ((3600, say("h")), (60, say("min")), (1, say("s")))
SIZES = ((1_000_000, "MB"), (1_000, "kB"))


class ValueControl(Protocol):
    """What a form needs of a control."""

    @property
    def changed(self) -> SignalInstance: ...
    def value(self) -> object: ...
    def show_value(self, value: object) -> None: ...


class TextControl(QLineEdit):
    """A line of text; blanks around it do not count."""

    changed = Signal(object)

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self.setPlaceholderText(shown(spec.placeholder))
        if spec.width:
            self.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * spec.width + 32)
        self.textEdited.connect(self._tell)

    def value(self) -> str:
        """What was typed."""
        return self.text().strip()

    def _tell(self) -> None:
        self.changed.emit(self.value())

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it is when it is shown already."""
        if str(value) != self.value():
            self.setText(str(value))
            self.setCursorPosition(0)


class PasswordControl(TextControl):
    """A password, in dots unless the eye is pressed; blanks count."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(icon("eye"), self.tr("Show the password"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> str:
        return self.text()

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye"))


class NamesControl(TextControl):
    """Several names with commas between them, as a tuple."""

    def value(self) -> object:  # type: ignore[override] # the field of names is a text field in all else
        return tuple(name.strip() for name in self.text().split(",") if name.strip())

    def show_value(self, value: object) -> None:
        if isinstance(value, tuple) and value != self.value():
            self.setText(", ".join(cast("tuple[str, ...]", value)))
            self.setCursorPosition(0)


class FlagControl(QCheckBox):
    """Yes or no."""

    changed = Signal(object)

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(shown(spec.label))
        self.clicked.connect(self._tell)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def _tell(self) -> None:
        self.changed.emit(self.value())

    def show_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


class ChoiceControl(QComboBox):
    """One of several, in a list that opens."""

    changed = Signal(object)

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        for data, text in spec.choices:
            self.addItem(shown(text), data)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def value(self) -> object:
        """The chosen value."""
        return self.currentData()

    def _tell(self) -> None:
        self.changed.emit(self.value())

    def show_value(self, value: object) -> None:
        """Choose a value; one that is not in the list is added, so that nothing is shown wrongly."""
        at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        if at < 0:
            self.addItem(str(value), value)
            at = self.count() - 1
        with QSignalBlocker(self):
            self.setCurrentIndex(at)


class RadioControl(QWidget):
    """One of a few, all in sight; they wrap when there is no room."""

    changed = Signal(object)

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        row = QVBoxLayout(self) if spec.column else FlowLayout(self, spacing=20)
        if spec.column:
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
        for data, text in spec.choices:
            made = QRadioButton(shown(text))
            made.setObjectName(f"{spec.name}-{data}")
            made.setAccessibleName(f"{shown(spec.label)}: {shown(text)}")
            made.setMinimumHeight(max(30, made.fontMetrics().height() + 12))
            self._buttons[data] = made
            self._group.addButton(made)
            row.addWidget(made)
            made.clicked.connect(self._tell)
        self.setFocusProxy(next(iter(self._buttons.values())))

    def button(self, value: str) -> QRadioButton:
        """The button of a value."""
        return self._buttons[value]

    def value(self) -> object:
        """The chosen value; empty when none is."""
        return next((data for data, made in self._buttons.items() if made.isChecked()), "")

    def _tell(self) -> None:
        self.changed.emit(self.value())

    def show_value(self, value: object) -> None:
        """Choose a value."""
        if str(value) in self._buttons:
            made = self._buttons[str(value)]
            made.setChecked(True)
            self.setFocusProxy(made)


class AmountControl(QWidget):
    """A number with a unit, as one number in the smallest unit; 0 is shown as the word for none."""

    changed = Signal(object)

    def __init__(self, spec: FieldSpec, units: tuple[tuple[int, str], ...], *, none: str = "") -> None:
        super().__init__()
        self._units = units
        self._number = QSpinBox()
        self._number.setObjectName(f"{spec.name}-number")
        self._number.setAccessibleName(shown(spec.label) or self.tr("Number"))
        self._number.setRange(0 if none else 1, 999_999)
        self._number.setSpecialValueText(none)
        self._number.setMinimumHeight(max(30, self._number.fontMetrics().height() + 12))
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(none or "000") + 56)
        self._unit = QComboBox()
        self._unit.setObjectName(f"{spec.name}-unit")
        self._unit.setAccessibleName(self.tr("Unit"))
        for factor, word in units:
            self._unit.addItem(shown(word), factor)
        self._unit.setCurrentIndex(min(1, len(units) - 2) if not none else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self._unit)
        row.addStretch(1)
        self.setFocusProxy(self._number)
        self._number.valueChanged.connect(self._tell)
        self._unit.activated.connect(self._tell)

    def value(self) -> int:
        """The amount in the smallest unit."""
        return self._number.value() * int(self._unit.currentData())

    def _tell(self) -> None:
        self.changed.emit(self.value())

    def show_value(self, value: object) -> None:
        """Show an amount in the largest unit that fits it exactly."""
        amount = int(str(value) or "0")
        if amount == self.value() or amount < self._number.minimum():
            return
        factor, _ = next(((f, w) for f, w in self._units if amount and amount % f == 0), self._units[-1])
        with QSignalBlocker(self._number), QSignalBlocker(self._unit):
            self._unit.setCurrentIndex(self._unit.findData(factor))
            self._number.setValue(amount // factor)


def make_control(spec: FieldSpec) -> QWidget:
    """The control for a descriptor, named, with its tooltip; it fulfils :class:`ValueControl`."""
    made: QWidget
    match spec.control:
        case Control.TEXT | Control.PORT:
            made = TextControl(spec)
        case Control.PASSWORD:
            made = PasswordControl(spec)
        case Control.NAMES:
            made = NamesControl(spec)
        case Control.FLAG:
            made = FlagControl(spec)
        case Control.CHOICE:
            made = ChoiceControl(spec)
        case Control.RADIO:
            made = RadioControl(spec)
        case Control.SIZE:
            made = AmountControl(spec, (*SIZES, (1, tr("bytes"))), none=made_none())
        case Control.PERIOD:
            made = AmountControl(spec, UNITS)
        case Control.FILTERS:
            made = FilterListControl(spec, OUTGOING if "client-filter" in spec.options else INCOMING)
    made.setObjectName(spec.name)
    made.setAccessibleName(shown(spec.label))
    made.setToolTip(shown(spec.tip))
    return made


def radio_button(control: QWidget, value: str) -> QRadioButton:
    """The button of a value in a radio control."""
    assert isinstance(control, RadioControl)
    return control.button(value)


def made_none() -> str:
    """What an unlimited size is called."""
    return tr("unlimited")
