"""A number with its caption; the card as a whole leads to where the number comes from."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from emailrelay_gui.widgets.card import ButtonCard
from emailrelay_gui.widgets.glyphs import state_glyph
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text


class StatCard(ButtonCard):
    """Caption, numeral, caption with a small glyph where it is a state."""

    def __init__(self, name: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._caption = caption
        self._number = Label("0", Text.NUMERAL)
        self._glyph = state_glyph(Tone.OK, side=14)
        self._note = Label("", Text.CAPTION)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(2)
        self.body.addWidget(Label(caption, Text.CAPTION))
        self.body.addWidget(self._number)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self._note, 1)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, number: str, note: str, tone: Tone | None = None, glyph_name: str = "") -> None:
        """Show a number, formatted, and what is to be said about it."""
        self._number.setText(number)
        self._note.setText(note)
        self._glyph.setVisible(tone is not None)
        if tone is not None:
            self._glyph.set_icon(glyph(glyph_name or tone.glyph, tone))
        self.setAccessibleName(f"{self._caption}: {number}")
        self.setAccessibleDescription(note)

    def number(self) -> str:
        """The number shown."""
        return self._number.text()

    def note(self) -> str:
        """The line under it."""
        return self._note.text()
