"""The settings of notifications: on or off, how each kind is told of, and after how long waiting is worth a word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from emailrelay_gui.notify.policy import DEFAULTS, Kind, Manner, manner_of
from emailrelay_gui.notify.words import kind_words, manner_words
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.widgets.buttons import link_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.forms import Form, combo_box
from emailrelay_gui.widgets.typography import Label, Text


class NotifyCard(Card):
    """Writes what is chosen at once."""

    changed = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self.setObjectName("notify-card")
        self._settings = settings
        self._defaults = DEFAULTS
        values = settings.values
        self.body.setSpacing(12)
        self.reset = link_button(self.tr("As at first"), self._reset, name="notify-reset")
        self.head(self.tr("Notifications"), self.reset)
        self.body.addWidget(
            Label(
                self.tr("What is not shown stands in the list behind the bell on the dashboard."),
                Text.CAPTION,
                wrap=True,
            )
        )
        self.on = QCheckBox(self.tr("Show notifications"))
        self.on.setObjectName("notify-on")
        self.on.setChecked(values.notify)
        self.stale = _spin("notify-stale", 5, 7 * 24 * 60, values.stale_minutes, self.tr(" minutes"))
        self.silent = _spin("notify-silent", 1, 30 * 24, values.silent_hours, self.tr(" hours"))
        form = Form()
        form.setColumnStretch(0, 0)
        form.setColumnStretch(1, 1)
        form.add_wide(self.on)
        self.kinds: dict[Kind, QComboBox] = {}
        for kind in Kind:
            box = combo_box(
                *((manner.value, manner_words(manner)) for manner in Manner),
                name=f"notify-{kind.value}",
                current=manner_of(kind, values.notifications).value,
            )
            box.currentIndexChanged.connect(partial(self._choose, kind))
            self.kinds[kind] = box
            form.add_row(kind_words(kind), box)
        form.add_row(self.tr("Mail waits for too long after"), self.stale)
        form.add_row(self.tr("Mail should have come within"), self.silent)
        self.body.addLayout(form)
        self.on.toggled.connect(self._switch)
        for spin in (self.stale, self.silent):
            spin.valueChanged.connect(self._keep_spans)
        self._show_enabled()

    def show_defaults(self, defaults: Mapping[Kind, Manner]) -> None:
        """Show what holds for kinds that nobody has chosen anything for."""
        if defaults is self._defaults:
            return
        self._defaults = defaults
        chosen = self._settings.values.notifications
        for kind, box in self.kinds.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(manner_of(kind, chosen, defaults).value))
        self._show_enabled()

    def refresh(self) -> None:
        """Somebody has switched notifications elsewhere."""
        self.on.setChecked(self._settings.values.notify)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        self._settings.change(notify=on)
        self.changed.emit()

    def _keep_spans(self) -> None:
        self._settings.change(stale_minutes=self.stale.value(), silent_hours=self.silent.value())

    def _choose(self, kind: Kind, index: int) -> None:
        del index
        chosen = dict(self._settings.values.notifications)
        chosen[kind.value] = str(self.kinds[kind].currentData())
        self._settings.change(notifications=chosen)
        self._show_enabled()

    def _reset(self) -> None:
        for kind, box in self.kinds.items():
            box.setCurrentIndex(box.findData(self._defaults[kind].value))
        self._settings.change(notifications={})

    def _show_enabled(self) -> None:
        self.silent.setEnabled(self.kinds[Kind.SILENT].currentData() != Manner.OFF.value)
        self.stale.setEnabled(self.kinds[Kind.STALE].currentData() != Manner.OFF.value)


def _spin(name: str, least: int, most: int, value: int, unit: str) -> QSpinBox:
    made = QSpinBox()
    made.setObjectName(name)
    made.setRange(least, most)
    made.setValue(value)
    made.setSuffix(unit)
    return made
