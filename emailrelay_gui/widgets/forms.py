"""Form rows: a label, a field, and one reserved line under it for help or for what is wrong.

The line's height is reserved, so that a row never jumps when a field becomes invalid. The same words
are the field's accessible description.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.glyphs import StateLine
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label


class Field(QWidget):
    """A control with the line under it; ``help_text`` is shown while nothing is wrong."""

    def __init__(self, control: QWidget, *, help_text: str = "", validated: bool = False) -> None:
        super().__init__()
        self.control = control
        self._help_text = help_text
        self._foot = StateLine(wrap=True)
        self._foot.setMinimumHeight(self._foot.sizeHint().height())
        self._foot.show_plain(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(control)
        column.addWidget(self._foot)
        self._foot.setVisible(validated or bool(help_text))
        self._reserved = validated
        self.setFocusProxy(control)
        control.setAccessibleDescription(shown(help_text))

    def show_error(self, text: str) -> None:
        """Say what is wrong and what to do, and mark the field."""
        self._show(text, Tone.FAILED)
        self._mark(invalid=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.control, shown(text)))

    def show_warning(self, text: str) -> None:
        """Say what deserves a second look; it stops nothing."""
        self._show(text, Tone.WARNING)
        self._mark(invalid=False)

    def show_ok(self, text: str) -> None:
        """Say what was found to be right."""
        self._show(text, Tone.OK)
        self._mark(invalid=False)

    def clear(self) -> None:
        """Back to the help text."""
        self._foot.show_plain(self._help_text)
        self._foot.setVisible(self._reserved or bool(self._help_text))
        self.control.setAccessibleDescription(shown(self._help_text))
        self._mark(invalid=False)

    def message(self) -> str:
        """What the line says now."""
        return self._foot.text()

    def is_invalid(self) -> bool:
        """Whether the field is marked."""
        return bool(self.control.property("invalid"))

    def _show(self, text: str, tone: Tone) -> None:
        self._foot.show_state(text, tone)
        self._foot.setVisible(True)
        self.control.setAccessibleDescription(shown(text))

    def _mark(self, *, invalid: bool) -> None:
        self.control.setProperty("invalid", invalid)
        self.control.update()


class Form(QGridLayout):
    """Rows of label and field: labels left-aligned, as wide as the longest, 16 px to the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(12)
        self.setColumnMinimumWidth(0, 112)
        self.setColumnStretch(1, 1)

    def add_row(self, text: str, field: QWidget) -> Label:
        """Append a row; the label's mnemonic goes to the field."""
        row = self.rowCount()
        label = Label(text)
        label.setMinimumHeight(max(30, label.fontMetrics().height() + 12))
        target = field.control if isinstance(field, Field) else field
        label.setBuddy(target)
        if not target.accessibleName():
            target.setAccessibleName(label.text().replace("&", ""))
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
        return label

    def add_wide(self, widget: QWidget) -> None:
        """Append a widget under the fields, without a label."""
        self.addWidget(widget, self.rowCount(), 1)


def line_edit(value: str = "", *, name: str, placeholder: str = "", width: int = 0) -> QLineEdit:
    """A text field; ``width`` in characters, 0 for as wide as there is room."""
    made = QLineEdit(value)
    made.setObjectName(name)
    made.setPlaceholderText(shown(placeholder))
    if width:
        made.setFixedWidth(made.fontMetrics().horizontalAdvance("0") * width + 28)
    return made


def combo_box(*items: tuple[str, str], name: str, current: str = "") -> QComboBox:
    """A choice; ``items`` are pairs of data and text."""
    made = QComboBox()
    made.setObjectName(name)
    for data, text in items:
        made.addItem(shown(text), data)
    made.setCurrentIndex(max(0, made.findData(current)))
    return made
