"""A card of the welcome page: one way to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from emailrelay_gui.widgets.card import ButtonCard
from emailrelay_gui.widgets.glyphs import Tile
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text


class ChoiceCard(ButtonCard):
    """A way to begin: tile, title, a line below."""

    def __init__(self, icon_name: str, title: str, line: str, *, name: str, path: bool = False) -> None:
        super().__init__(padding=14)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Tile(icon_name, side=40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, Text.STRONG, wrap=True))
        self.below = (
            ElidedLabel(line, Text.CAPTION, mode=Qt.TextElideMode.ElideMiddle)
            if path
            else Label(line, Text.CAPTION, wrap=True)
        )
        words.addWidget(self.below)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def set_line(self, line: str) -> None:
        """Say something else below the title."""
        self.below.setText(line)
        self.setAccessibleDescription(line)
