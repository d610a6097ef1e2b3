"""One check of the diagnostics page: what was looked at, what was found, and the button that mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from emailrelay_gui.i18n import shown
from emailrelay_gui.models.checks import Check, Finding
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import StateLine, Tile
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text


class CheckRow(Card):
    """A card; the finding replaces the one before it when it is there."""

    fix_wanted = Signal(str)

    def __init__(self, check: Check) -> None:
        super().__init__(padding=0)
        self.check = check
        self.finding: Finding | None = None
        self.setObjectName(f"check-{check.key}")
        self.setAccessibleName(check.name)
        self._name = Label(check.name, Text.STRONG)
        self._state = StateLine(wrap=True)
        self._state.show_plain(self.tr("Checking…"))
        self._text = Label("", Text.CAPTION, wrap=True)
        self._details = Label("", Text.MONO, wrap=True)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.setAccessibleName(self.tr("Details of {check}").format(check=check.name))
        words = QVBoxLayout()
        words.setSpacing(3)
        for each in (self._name, self._state, self._text, self._details):
            words.addWidget(each)
        self.fix = button("", self._fix, name=f"fix-{check.key}")
        self.fix.setAccessibleName(check.name)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(Tile(check.icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self._show_rest(None)

    def show_finding(self, finding: Finding, reason: str = "") -> None:
        """Show what was found; ``reason``: why its fix cannot be had here."""
        worse = self.finding is not None and self.finding.title != finding.title
        self.finding = finding
        calm = finding.tone in (Tone.OK, Tone.PAUSED)
        self._state.show_state(finding.title, finding.tone, "info" if finding.tone is Tone.PAUSED else "", quiet=calm)
        self._show_rest(finding, reason)
        self.setAccessibleDescription(f"{shown(finding.title)}. {shown(finding.text)}".strip())
        if worse and finding.tone in (Tone.WARNING, Tone.FAILED):
            said = f"{self.check.name}: {finding.title}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def title(self) -> str:
        """What was found."""
        return self._state.text()

    def details(self) -> str:
        """The facts below it."""
        return self._details.text()

    def _show_rest(self, finding: Finding | None, reason: str = "") -> None:
        self._text.setText(finding.text if finding else "")
        self._details.setText(finding.details if finding else "")
        for label in (self._text, self._details):
            label.setVisible(bool(label.text()))
        fix = finding.fix if finding else None
        self.fix.setVisible(fix is not None)
        if fix is not None:
            self.fix.setText(fix.text)
            self.fix.setAccessibleName(f"{fix.text} ({self.check.name})")
            limit(self.fix, reason)

    def _fix(self) -> None:
        if self.finding is not None and self.finding.fix is not None:
            self.fix_wanted.emit(self.finding.fix.kind)
