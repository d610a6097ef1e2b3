"""The collapsed part of a page: opens when asked to, and by itself when something in it is not as usual."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import link_button
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.wizard.pages.base import AnswerForm


class AdvancedSection(QWidget):
    """A button, and a form below it."""

    def __init__(self, title: str, form: AnswerForm, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}-section")
        self._wanted: bool | None = None
        self.toggle = link_button(title, self._toggle, name=name)
        self.toggle.setCheckable(False)
        self.content = QWidget()
        self.content.setObjectName(f"{name}-content")
        form.setContentsMargins(0, 8, 0, 0)
        self.content.setLayout(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.content)
        self._show(open_=False)

    def show_unusual(self, *, unusual: bool) -> None:
        """Open by itself, unless the user closed it."""
        self._show(open_=unusual if self._wanted is None else self._wanted)

    def open(self) -> None:
        """Open it, for an error inside."""
        self._wanted = True
        self._show(open_=True)

    def _toggle(self) -> None:
        self._wanted = self.content.isHidden()
        self._show(open_=self._wanted)

    def _show(self, *, open_: bool) -> None:
        self.content.setVisible(open_)
        self.toggle.setIcon(icon("chevron-down" if open_ else "chevron-right"))
        text = self.tr("open") if open_ else self.tr("closed")
        self.toggle.setAccessibleDescription(text)
