"""The way back to answers that were given and not applied."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QDateTime, QLocale, Signal

from emailrelay_gui.i18n import shown
from emailrelay_gui.wizard import draft
from emailrelay_gui.wizard.draft import Draft
from emailrelay_gui.wizard.pages.choice_card import ChoiceCard
from emailrelay_gui.wizard.session import WizardSession
from engine.api import RelayError


class ResumeCard(ChoiceCard):
    """Hidden until a draft is found."""

    failed = Signal(str)

    def __init__(self, session: WizardSession) -> None:
        super().__init__("clock", self.tr("Continue where you stopped"), " ", name="welcome-resume")
        self._session = session
        self._draft: Draft | None = None
        self.pressed.connect(self._resume)
        self.hide()

    def look(self) -> None:
        """Look for a draft."""
        self._session.tasks.start("look for a draft", self._look())

    async def _look(self) -> None:
        self._draft = found = await asyncio.to_thread(draft.load, self._session.draft_file)
        if found is not None:
            when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(found.saved)), QLocale.FormatType.ShortFormat)
            what = self.tr("A new relay") if found.new else str(found.config_file)
            self.set_line(
                self.tr("{what}, answered {when}. Passwords have to be typed in again.").format(what=what, when=when)
            )
        self.setVisible(found is not None)

    def _resume(self) -> None:
        if self._draft is not None:
            self._session.tasks.start("open", self._go_on(self._draft))

    async def _go_on(self, found: Draft) -> None:
        try:
            await self._session.resume(found)
        except RelayError as error:
            self.failed.emit(shown(str(error)))
