"""The settings page: the way into the wizard, and what the application itself remembers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from emailrelay_gui.i18n.languages import NAMES
from emailrelay_gui.models.place import IN_APP, Place, RunMode, bar_words
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Scheme
from emailrelay_gui.platform.autostart import Autostart
from emailrelay_gui.views.notify_card import NotifyCard
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.forms import Form, combo_box
from emailrelay_gui.widgets.glyphs import Tile
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.page import PageWidget
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text

WIDEST = 720


class SettingsPage(PageWidget):
    """Relay settings through the wizard; application settings here."""

    configure_wanted = Signal()
    file_wanted = Signal()
    scheme_chosen = Signal(str)
    complained = Signal(str, str)
    attach_wanted = Signal()
    detach_wanted = Signal()

    def __init__(self, settings: SettingsFile, autostart: Autostart) -> None:
        super().__init__(self.tr("Settings"), "settings")
        self._settings = settings
        self._autostart = autostart
        self._file = ElidedLabel("", Text.CAPTION, mode=Qt.TextElideMode.ElideMiddle)
        values = settings.values
        self.scheme = combo_box(
            (Scheme.SYSTEM.value, self.tr("As the system")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
            name="scheme",
            current=values.scheme,
        )
        self.language = combo_box(
            ("", self.tr("As the system")), *NAMES.items(), name="language", current=values.language
        )
        self.on_close = combo_box(
            ("ask", self.tr("Ask once")),
            ("keep", self.tr("Keep running in the background")),
            ("quit", self.tr("Quit, and stop the relay of this app")),
            name="on-close",
            current=values.on_close,
        )
        self.tray_icon = combo_box(
            ("colour", self.tr("In colour")),
            ("mono", self.tr("One colour, as the panel")),
            ("light", self.tr("One colour, for a light panel")),
            ("dark", self.tr("One colour, for a dark panel")),
            name="tray-icon",
            current=values.tray_icon,
        )
        self.at_sign_in = QCheckBox(self.tr("Start when I sign in"))
        self.at_sign_in.setObjectName("at-sign-in")
        self.at_sign_in.setChecked(autostart.enabled())
        self.hidden = QCheckBox(self.tr("Start without opening the window"))
        self.hidden.setObjectName("start-hidden")
        self.hidden.setChecked(values.start_hidden)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        self.notify = NotifyCard(settings)
        for card in (self._relay_card(), self._place_card(), self._look_card(), self._start_card(), self.notify):
            card.setMaximumWidth(max(WIDEST, self.fontMetrics().averageCharWidth() * 100))
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scroll)
        self._wire()

    def show_config(self, path: Path | None, place: Place = IN_APP, reason: str = "") -> None:
        """Name the configuration in use, and the place where the relay runs; ``reason``: why it cannot be changed."""
        nothing = self.tr("No configuration yet") if place.ours else self.tr("It is changed where the relay runs")
        self._file.set_full_text(str(path) if path else nothing)
        limit(self.configure, reason)
        limit(self.show_file, "" if path else nothing)
        self._place.setText(bar_words(place))
        self.detach.setVisible(place.mode is RunMode.ATTACHED)

    def _relay_card(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Relay settings"), Text.STRONG))
        words.addWidget(
            Label(
                self.tr("Ports, encryption, sign-in, forwarding, logging. You see each change before it is made."),
                Text.CAPTION,
                wrap=True,
            )
        )
        words.addWidget(self._file)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Tile("settings", side=40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.show_file = button(self.tr("Show file"), self.file_wanted.emit, name="show-file", icon_name="folder")
        self.configure = button(self.tr("Configure…"), self.configure_wanted.emit, name="configure", icon_name="edit")
        for each in (self.show_file, self.configure):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _place_card(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Where the relay runs"), Text.STRONG))
        words.addWidget(
            Label(
                self.tr("In this app, or somewhere else with an admin port that this window is attached to."),
                Text.CAPTION,
                wrap=True,
            )
        )
        self._place = Label("", Text.CAPTION, wrap=True)
        words.addWidget(self._place)
        self.attach = button(self.tr("Attach…"), self.attach_wanted.emit, name="attach", icon_name="link")
        self.detach = button(self.tr("Detach"), self.detach_wanted.emit, name="detach", icon_name="link-off")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Tile("server", side=40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for each in (self.detach, self.attach):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _look_card(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(Label(self.tr("Appearance"), Text.STRONG))
        form = self._form()
        form.add_row(self.tr("Language"), self.language)
        form.add_wide(Label(self.tr("Another language is spoken from the next start on."), Text.CAPTION, wrap=True))
        form.add_row(self.tr("Colours"), self.scheme)
        form.add_row(self.tr("Tray icon"), self.tray_icon)
        card.body.addLayout(form)
        return card

    def _start_card(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(Label(self.tr("Starting and closing"), Text.STRONG))
        form = self._form()
        form.add_row(self.tr("Closing the window"), self.on_close)
        form.add_wide(self.at_sign_in)
        form.add_wide(self.hidden)
        card.body.addLayout(form)
        return card

    def _form(self) -> Form:
        """Both cards have the same label column; the choices are as wide as their words."""
        form = Form()
        form.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance(self.tr("Closing the window")) + 8)
        form.setColumnStretch(1, 0)
        form.setColumnStretch(2, 1)
        for box in (self.language, self.scheme, self.tray_icon, self.on_close):
            box.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        return form

    def _wire(self) -> None:
        self.scheme.currentIndexChanged.connect(self._scheme_changed)
        self.language.currentIndexChanged.connect(
            lambda: self._settings.change(language=str(self.language.currentData()))
        )
        self.on_close.currentIndexChanged.connect(
            lambda: self._settings.change(on_close=str(self.on_close.currentData()))
        )
        self.tray_icon.currentIndexChanged.connect(
            lambda: self._settings.change(tray_icon=str(self.tray_icon.currentData()))
        )
        self.hidden.toggled.connect(lambda: self._settings.change(start_hidden=self.hidden.isChecked()))
        self.at_sign_in.toggled.connect(self._autostart_toggled)

    def _scheme_changed(self) -> None:
        chosen = str(self.scheme.currentData())
        self._settings.change(scheme=chosen)
        self.scheme_chosen.emit(chosen)

    def _autostart_toggled(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        try:
            self._autostart.enable() if on else self._autostart.disable()
        except OSError as error:
            self.at_sign_in.setChecked(self._autostart.enabled())
            self.complained.emit(self.tr("Starting at sign-in could not be changed"), str(error))
