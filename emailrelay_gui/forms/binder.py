"""Binds the controls of a page to the answers, both ways, and shows findings beside their fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from emailrelay_gui.forms.controls import ValueControl, make_control
from emailrelay_gui.forms.specs import FieldSpec


class Binder(QObject):
    """The controls of one page by the name of their answer.

    ``read`` gives the present value of an answer, ``write`` takes a new one. :attr:`focused` tells which
    answer the keyboard is at, for the help pane.
    """

    focused = Signal(str)

    def __init__(
        self, read: Callable[[str], object], write: Callable[[str, object], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._controls: dict[str, ValueControl] = {}
        self.options: dict[str, tuple[str, ...]] = {}
        """The options that the control of an answer writes, where its descriptor says so."""
        self.edited: set[str] = set()
        """Answers that the user has touched; their errors may be shown at once."""

    def make(self, spec: FieldSpec) -> QWidget:
        """A bound control for a descriptor."""
        made = make_control(spec)
        self.options[spec.name] = spec.options
        self.bind(spec.name, made)
        return made

    def bind(self, name: str, control: QWidget) -> None:
        """Bind a control that was made elsewhere."""
        value_control = cast("ValueControl", control)
        self._controls[name] = value_control
        value_control.changed.connect(partial(self._changed, name))
        self.watch(name, control)

    def watch(self, name: str, widget: QWidget) -> None:
        """Tell when the keyboard comes to a widget or to one of its parts."""
        widget.setProperty("answer", name)
        widget.installEventFilter(self)
        for part in widget.findChildren(QWidget):
            part.setProperty("answer", name)
            part.installEventFilter(self)

    def refresh(self) -> None:
        """Show the answers as they are now."""
        for name, control in self._controls.items():
            control.show_value(self._read(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(str(watched.property("answer")))
        return False

    def _changed(self, name: str, value: object) -> None:
        self.edited.add(name)
        self._write(name, value)
