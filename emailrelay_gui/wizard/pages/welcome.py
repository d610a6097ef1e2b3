"""W0: a new relay, or an existing installation that was found or is chosen."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.models.place import IN_APP
from emailrelay_gui.views.attach_dialog import AttachDialog
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.found import FoundFile, found_files, starters
from emailrelay_gui.wizard.pages.base import Page
from emailrelay_gui.wizard.pages.choice_card import ChoiceCard
from emailrelay_gui.wizard.pages.dialogs import ask_file
from emailrelay_gui.wizard.pages.import_desk import ImportDesk
from emailrelay_gui.wizard.pages.resume_card import ResumeCard
from engine.api import RelayError, say

LICENCE = "https://www.gnu.org/licenses/gpl-3.0.html"
"""What the program may be used for; shown in the browser, and no gate (spec gui.md D6 W0)."""


class WelcomePage(Page):
    """How to begin."""

    step = Step.WELCOME
    title = say("Set up Relay")
    purpose = say("Relay takes mail from your devices and programs and hands it to your mail provider.")

    attach_wanted = Signal(str, str)
    """Watch a relay elsewhere: its admin address, and the file with its token or nothing."""

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
        self.resume = ResumeCard(self.session)
        self.resume.failed.connect(self._tell)
        self.imports = ImportDesk(self.session)
        self.imports.failed.connect(self._tell)
        self.imports.ordinary.connect(self.open)
        self.attach = ChoiceCard(
            "link",
            self.tr("Attach to a running relay"),
            self.tr("Watch and steer a relay that runs elsewhere, over its control port."),
            name="welcome-attach",
        )
        self.attach.pressed.connect(self._attach)
        ways = QVBoxLayout()
        ways.setSpacing(8)
        for card in (self.new, self.resume, self.imports.card, self.attach):
            ways.addWidget(card)
        self.body.addLayout(ways)
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
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.browse)
        row.addWidget(self.imports.button)
        row.addStretch(1)
        row.addWidget(link_button(self.tr("Licence"), self._licence, name="welcome-licence"))
        self.body.addLayout(row)
        self.body.addStretch(1)

    def entered(self) -> None:
        self.session.tasks.start("look for installations", self._look())
        self.resume.look()

    def focus_first(self) -> None:
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, path: Path) -> None:
        """Open an existing installation."""
        self.session.tasks.start("open", self._open(path))

    async def _look(self) -> None:
        likely = self.session.surroundings.directories.likely_configs
        self.show_found(await asyncio.to_thread(lambda: found_files(likely, starters())))

    def show_found(self, files: tuple[FoundFile, ...]) -> None:
        """List installations."""
        while (item := self.found.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        previous: QWidget = self.attach
        for at, each in enumerate(files):
            icon_name = "settings" if each.writable else "lock"
            card = ChoiceCard(icon_name, self._about(each), str(each.path), name=f"welcome-found-{at}", path=True)
            card.pressed.connect(lambda path=each.path: self.open(path))
            self.found.addWidget(card)
            self.setTabOrder(previous, card)
            previous = card
        self.setTabOrder(previous, self.browse)
        self.none.setVisible(not files)

    def _about(self, each: FoundFile) -> str:
        """What kind of installation it is, and how it stands."""
        parts = [self.tr("Relay") if each.ours else self.tr("E-MailRelay or Relay")]
        if each.running:
            parts.append(self.tr("running"))
        if each.through is not None:
            parts.append(self.tr("started by {name}").format(name=each.through.name))
        if not each.writable:
            parts.append(self.tr("writing needs permission"))
        return ", ".join(parts)

    def _attach(self) -> None:
        dialog = AttachDialog(IN_APP, self, running=self.session.facts.relay_runs)
        dialog.done_with.connect(self.attach_wanted)
        dialog.open()

    def _licence(self) -> None:
        QDesktopServices.openUrl(QUrl(LICENCE))

    async def _open(self, path: Path) -> None:
        self.problem.hide()
        try:
            await self.session.open_existing(path)
        except RelayError as error:
            self._tell(str(error))

    def _tell(self, text: str) -> None:
        self.problem.show_text(self.tr("This file cannot be opened"), text)
        self.problem.show()

    def _browse(self) -> None:
        filters = [self.tr("Configurations and start scripts (*.conf *.cfg *.bat)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Choose a configuration file"), filters, self.open)
