"""W0: a new relay, or an existing installation that was found or is chosen."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import ButtonCard
from emailrelay_gui.widgets.glyphs import Tile
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.dialogs import ask_file
from engine.api import RelayError


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A configuration that is there."""

    path: Path
    writable: bool


def found_files(likely: tuple[Path, ...]) -> tuple[FoundFile, ...]:
    """Which of some files exist and can be read. Blocks."""
    return tuple(
        FoundFile(path=path, writable=os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        for path in dict.fromkeys(likely)
        if path.is_file() and os.access(path, os.R_OK)
    )


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
        below = (
            ElidedLabel(line, Text.CAPTION, mode=Qt.TextElideMode.ElideMiddle)
            if path
            else Label(line, Text.CAPTION, wrap=True)
        )
        words.addWidget(below)
        row.addLayout(words, 1)
        self.body.addLayout(row)


class WelcomePage(Page):
    """How to begin."""

    step = Step.WELCOME
    title = "Set up Relay"
    purpose = "Relay takes mail from your devices and programs and hands it to your mail provider."

    def build(self) -> None:
        self.problem = Banner(Tone.FAILED, "")
        self.problem.setObjectName("welcome-problem")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.new = ChoiceCard(
            "add",
            self.tr("Set up a new relay"),
            self.tr("Choose a use case and fill in what belongs to you. Nothing is written before you say so."),
            name="welcome-new",
        )
        self.new.pressed.connect(self.session.start_new)
        self.body.addWidget(self.new)
        self.body.addSpacing(24)
        self.section = Label(self.tr("Edit an existing installation"), Text.SECTION)
        self.body.addWidget(self.section)
        self.body.addSpacing(8)
        self.found = QVBoxLayout()
        self.found.setSpacing(8)
        self.body.addLayout(self.found)
        self.none = Label(self.tr("None was found in the usual places."), quiet=True, wrap=True)
        self.body.addWidget(self.none)
        self.body.addSpacing(12)
        self.browse = button(self.tr("Browse..."), self._browse, name="welcome-browse", icon_name="folder")
        self.body.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def entered(self) -> None:
        self.session.tasks.start("look for installations", self._look())

    def focus_first(self) -> None:
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, path: Path) -> None:
        """Open an existing installation."""
        self.session.tasks.start("open", self._open(path))

    async def _look(self) -> None:
        likely = self.session.surroundings.directories.likely_configs
        self.show_found(await asyncio.to_thread(found_files, likely))

    def show_found(self, files: tuple[FoundFile, ...]) -> None:
        """List installations."""
        while (item := self.found.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        previous: QWidget = self.new
        for at, each in enumerate(files):
            line = str(each.path) if each.writable else self.tr("{path}, read only").format(path=each.path)
            card = ChoiceCard(
                "settings" if each.writable else "lock", each.path.name, line, name=f"welcome-found-{at}", path=True
            )
            card.pressed.connect(lambda path=each.path: self.open(path))
            self.found.addWidget(card)
            self.setTabOrder(previous, card)
            previous = card
        self.setTabOrder(previous, self.browse)
        self.none.setVisible(not files)

    async def _open(self, path: Path) -> None:
        self.problem.hide()
        try:
            await self.session.open_existing(path)
        except RelayError as error:
            self.problem.show_text(self.tr("This file cannot be opened"), str(error))
            self.problem.show()

    def _browse(self) -> None:
        filters = [self.tr("Configurations (*.conf *.cfg)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Choose a configuration file"), filters, self.open)
