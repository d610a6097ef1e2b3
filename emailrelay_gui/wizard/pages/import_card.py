"""What an import would bring, and what it has to leave, before anything is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from emailrelay_gui.widgets.buttons import button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import state_glyph
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.imports.carried import Imported


class ImportCard(Card):
    """One import to be taken or left; the user sees every sentence of it."""

    taken = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import-card")
        self.title = Label("", Text.STRONG, wrap=True)
        self.body.addWidget(self.title)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.body.addLayout(self.lines)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.take = primary_button(self.tr("Take it over"), self.taken.emit, name="import-take")
        buttons.addWidget(self.take)
        buttons.addWidget(button(self.tr("Do not"), self.dropped.emit, name="import-drop"))
        buttons.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        self.hide()

    def show_import(self, imported: Imported) -> None:
        """Say what is in it."""
        text = self.tr("From {program}: {path}").format(program=imported.program, path=imported.path)
        self.title.setText(text)
        self.setAccessibleName(text)
        while (item := self.lines.takeAt(0)) is not None:
            row = item.layout()
            while row is not None and (part := row.takeAt(0)) is not None:
                if widget := part.widget():
                    widget.deleteLater()
        for sentence in imported.taken:
            self._add(Tone.OK, sentence)
        for sentence in imported.left:
            self._add(Tone.WARNING, sentence)
        self.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, tone: Tone, sentence: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(state_glyph(tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(sentence, wrap=True), 1)
        self.lines.addLayout(row)
