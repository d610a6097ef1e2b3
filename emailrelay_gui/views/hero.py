"""The first card of the dashboard: the state in words, two facts, and the route of the mail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.models.health import Health
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Disc
from emailrelay_gui.widgets.route import RouteWidget
from emailrelay_gui.widgets.rule import Rule
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text


class Hero(Card):
    """State, facts, route."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setObjectName("hero")
        self.route = RouteWidget()
        self._disc = Disc(Tone.PAUSED, "skipped")
        self._title = Label("", Text.HERO, wrap=True)
        self._sentence = Label("", quiet=True, wrap=True)
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._labels: list[tuple[Label, Label]] = []
        for row in range(2):
            name, value = Label("", Text.CAPTION), Label("", Text.CAPTION, quiet=False)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
            self._labels.append((name, value))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        top.addWidget(self._facts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self.body.addLayout(top)
        self.body.addWidget(Rule())
        self.body.addWidget(self.route)

    def show_health(self, health: Health) -> None:
        """Change state and words."""
        self._disc.show_state(health.tone, health.glyph)
        self._title.setText(health.title)
        self._sentence.setText(health.sentence)
        self.setAccessibleName(health.title)
        self.setAccessibleDescription(health.sentence)

    def show_facts(self, *facts: tuple[str, str]) -> None:
        """Change the two lines at the right."""
        for (name, value), (caption, text) in zip(self._labels, facts, strict=True):
            name.setText(caption)
            metrics = value.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 34)
            value.setText(shown)
            value.setToolTip(text if shown != text else "")
            value.setAccessibleName(text)
        self._facts.setVisible(any(text for _, text in facts))

    def title(self) -> str:
        """The state in words."""
        return self._title.text()

    def sentence(self) -> str:
        """The line under it."""
        return self._sentence.text()

    def facts(self) -> tuple[str, ...]:
        """The values of the two facts."""
        return tuple(value.accessibleName() for _, value in self._labels)
