"""An Apply that was interrupted is offered to be finished or taken back when its installation is opened again."""

from __future__ import annotations

import asyncio
from pathlib import Path

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.wizard import journal
from emailrelay_gui.wizard.session import WizardSession
from engine.api import RelayError


class RecoveryBanner(Banner):
    """Hidden until such an Apply is found."""

    def __init__(self, session: WizardSession) -> None:
        super().__init__(Tone.WARNING, self.tr("The last change was interrupted"))
        self.setObjectName("recovery")
        self.show_text(self.title(), self.tr("Some files may be new and some old. Finish it, or take it back."))
        self._session = session
        self._found: journal.Journal | None = None
        self.add_button(self.tr("Take it back"), self._take_back, name="recovery-undo")
        self.add_primary(self.tr("Finish"), self._finish, name="recovery-finish")
        self.hide()

    def look(self, config_file: Path) -> None:
        """Look beside a configuration."""
        self._session.tasks.start("recovery", self._look(config_file))

    async def _look(self, config_file: Path) -> None:
        try:
            await asyncio.to_thread(journal.sweep, config_file)
            self._found = await asyncio.to_thread(journal.load, config_file)
        except RelayError as error:
            self._session.failed.emit(shown(str(error)))
            return
        self.setVisible(self._found is not None)

    def _finish(self) -> None:
        self._session.tasks.start("mend", self._mend(finish=True))

    def _take_back(self) -> None:
        self._session.tasks.start("mend", self._mend(finish=False))

    async def _mend(self, *, finish: bool) -> None:
        if self._found is None:
            return
        try:
            await asyncio.to_thread(journal.finish if finish else journal.take_back, self._found)
        except RelayError as error:
            self._session.failed.emit(shown(str(error)))
            return
        self._found = None
        self.hide()
        if self._session.source.existing:
            await self._session.reload()
