"""The first page of an existing installation: every step in one line, with how it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui import i18n
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.card import ButtonCard
from emailrelay_gui.widgets.glyphs import Glyph, Tile, state_glyph
from emailrelay_gui.widgets.icons import glyph, icon
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.checks import Severity, Step
from emailrelay_gui.wizard.flow import TITLES
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.summary import summary
from engine.api import Problem, RelayError, say

ICONS = {
    Step.CONNECTIONS: "network",
    Step.FORWARDING: "send",
    Step.TLS: "lock",
    Step.AUTHENTICATION: "key",
    Step.POP: "mailbox",
    Step.FILTERS: "filter",
    Step.LOGGING: "log",
    Step.STARTUP: "power",
}


class StepCard(ButtonCard):
    """One page of the wizard: what it says at present."""

    def __init__(self, step: Step) -> None:
        super().__init__(padding=12)
        self.setObjectName(f"overview-{step.value}")
        self._title = TITLES[step]
        self._words = Label("", Text.CAPTION, wrap=True)
        self._problem = Label("", Text.CAPTION, quiet=False, wrap=True)
        self._glyph = state_glyph(Tone.OK)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Tile(ICONS[step]), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._title, Text.STRONG))
        words.addWidget(self._words)
        words.addWidget(self._problem)
        row.addLayout(words, 1)
        row.addWidget(self._glyph)
        row.addWidget(Glyph(icon("chevron-right"), 16))
        self.body.addLayout(row)

    def show_state(self, words: str, problem: str, tone: Tone | None) -> None:
        """Show the words of the page and its worst finding."""
        self._words.setText(words)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._problem.set_tone(tone)
        self._glyph.setVisible(tone is not None)
        if tone is not None:
            self._glyph.set_icon(glyph(tone.glyph, tone))
        self.setAccessibleName(f"{i18n.shown(self._title)}: {i18n.shown(words)}")
        self.setAccessibleDescription(i18n.shown(problem))


class OverviewPage(Page):
    """Every step in one line."""

    step = Step.OVERVIEW
    title = say("What this relay does")
    purpose = say("Open what you want to change. Everything else stays exactly as it is.")

    def build(self) -> None:
        self.problem = Banner(Tone.WARNING, "")
        self.problem.setObjectName("overview-problem")
        self.look_at = self.problem.add_button(self.tr("Open the file"), self._open_file, name="overview-file")
        self.read_again = self.problem.add_button(self.tr("Read it again"), self._read_again, name="overview-again")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.gap = QWidget()
        self.gap.setFixedHeight(12)
        self.body.addWidget(self.gap)
        self.cards = {step: StepCard(step) for step in ICONS}
        column = QVBoxLayout()
        column.setSpacing(8)
        for step, card in self.cards.items():
            card.pressed.connect(lambda step=step: self.session.go(step))
            column.addWidget(card)
        self.body.addLayout(column)
        self.kept = Label("", Text.CAPTION, wrap=True)
        self.kept.setObjectName("overview-kept")
        self.body.addSpacing(12)
        self.body.addWidget(self.kept)
        self.body.addStretch(1)

    def focus_first(self) -> None:
        self.cards[Step.CONNECTIONS].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.source.config.path)))

    def _read_again(self) -> None:
        self.session.tasks.start("open", self._opened())

    async def _opened(self) -> None:
        try:
            await self.session.open_existing(self.session.source.config.path)
        except RelayError as error:
            self.session.failed.emit(str(error))

    def update_page(self) -> None:
        session = self.session
        findings = session.findings()
        for step, card in self.cards.items():
            here = [each for each in findings if each.step is step]
            worst = min(here, key=lambda each: each.severity is not Severity.ERROR, default=None)
            tone = None if worst is None else Tone.FAILED if worst.severity is Severity.ERROR else Tone.WARNING
            card.show_state(summary(step, session.answers), worst.text if worst else "", tone)
        unknown = session.source.unknown
        self.kept.setText(
            self.tr(
                "{n} options are not known to this version; they are kept as they are: {names}",
            ).format(n=len(unknown), names=", ".join(unknown))
            if unknown
            else ""
        )
        unreadable = session.source.unreadable
        problems = unreadable or session.source.problems
        self.read_again.setVisible(bool(unreadable))
        self.look_at.setVisible(bool(unreadable))
        self.problem.setVisible(bool(problems))
        self.gap.setVisible(bool(problems))
        if problems:
            shown = "\n".join(f"{_place(problem)}: {i18n.shown(problem.text)}" for problem in problems[:4])
            more = len(problems) - 4
            title = self.tr("This version of Relay cannot run this configuration as it is")
            if unreadable:
                title = self.tr("This file makes no sense as a configuration, so it is shown but not changed")
            self.problem.show_text(
                title,
                shown + (self.tr("\nand {n} more").format(n=more) if more > 0 else ""),
            )


def _place(problem: Problem) -> str:
    """File and line; a problem of the whole file has no line."""
    name = Path(problem.where).name
    return f"{name}:{problem.line}" if problem.line else name
