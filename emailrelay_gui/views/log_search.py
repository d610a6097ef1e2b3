"""The search of the log: text or expression, where it matches, step by step, or as a filter."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emailrelay_gui.models.log_filter import compiled
from emailrelay_gui.widgets.buttons import icon_button
from emailrelay_gui.widgets.page import SearchField
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text


class LogSearch(QWidget):
    """Field, switches and steps; what is found is told by its owner."""

    changed = Signal()
    """What is searched for, or whether it filters."""
    step = Signal(int)
    """1: the next match is wanted, -1: the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.pattern: re.Pattern[str] | None = None
        self.field = SearchField(self.tr("Find in the log"), "log-search")
        self.regex = self._switch(".*", self.tr("Regular expression"), "log-regex")
        self.filter = self._switch("", self.tr("Show only lines that match"), "log-filter", "filter")
        self.before = icon_button(
            "chevron-up", self.tr("Previous match (Shift+F3)"), lambda: self.step.emit(-1), name="log-previous"
        )
        self.after = icon_button("chevron-down", self.tr("Next match (F3)"), lambda: self.step.emit(1), name="log-next")
        self.hits = Label("", Text.CAPTION)
        self.hits.use_tabular_figures()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for each in (self.regex, self.filter, self.before, self.after, self.hits):
            row.addWidget(each)
        self.field.textChanged.connect(self._read)
        self.regex.toggled.connect(self._read)
        self.filter.toggled.connect(self.changed)
        self.field.returnPressed.connect(lambda: self.step.emit(1))

    def filtering(self) -> bool:
        """Whether only what matches is to be shown."""
        return self.filter.isChecked() and self.pattern is not None

    def show_hits(self, place: int, number: int) -> None:
        """Say at which match of how many we are; place 0: at none."""
        if self.pattern is None:
            if not self.field.property("invalid"):
                self.hits.setText("")
            return
        self.hits.set_tone(None)
        text = self.tr("{place} of {number}").format(place=place, number=number) if place else str(number)
        self.hits.setText(text)

    def clear(self) -> None:
        """Search for nothing."""
        self.field.clear()

    def _read(self) -> None:
        text = self.field.text()
        problem = ""
        self.pattern = None
        try:
            self.pattern = compiled(text, regex=self.regex.isChecked()) if text else None
        except re.error as error:
            problem = self.tr("No such expression: {why}").format(why=error.msg)
        self.field.setProperty("invalid", bool(problem))
        self.field.setAccessibleDescription(problem)
        self.field.setToolTip(problem)
        self.field.update()
        if problem:
            self.hits.set_tone(Tone.FAILED)
            self.hits.setText(self.tr("Not an expression"))
        self.changed.emit()

    def _switch(self, text: str, tip: str, name: str, icon_name: str = "") -> QPushButton:
        made = icon_button(icon_name, tip, name=name)
        made.setText(text)
        made.setCheckable(True)
        return made
