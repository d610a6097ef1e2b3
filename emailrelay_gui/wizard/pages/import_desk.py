"""Importing on the welcome page: which file, what is in it, and then on to the pages."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.wizard.changes import SignInChange
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.imports.carried import Imported
from emailrelay_gui.wizard.imports.installation import copy_installation
from emailrelay_gui.wizard.imports.read import read_import
from emailrelay_gui.wizard.imports.sealed import carry_sign_ins
from emailrelay_gui.wizard.pages.dialogs import ask_file
from emailrelay_gui.wizard.pages.import_card import ImportCard
from emailrelay_gui.wizard.session import WizardSession
from emailrelay_gui.wizard.source import Source, read_installation
from engine.api import RelayError


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a file offers; ``source`` is the copy of an installation, None for another program."""

    imported: Imported
    source: Source | None = None
    original: Source | None = None
    """The installation that ``source`` is the copy of."""
    sign_ins: tuple[SignInChange, ...] = ()


def offer(path: Path, directories: Directories) -> Offer | None:
    """What can be imported from a file; None for the configuration that a copy would replace. Blocks."""
    imported = read_import(path)
    if imported is not None:
        return Offer(imported=imported)
    source = read_installation(path)
    if source.config.path == directories.config_file:
        return None
    copied, known = copy_installation(source, directories)
    return Offer(imported=known, source=copied, original=source)


async def with_sealed(found: Offer) -> Offer:
    """``found`` with the sealed sign-ins of the installation."""
    if found.source is None or found.original is None:
        return found
    carried = await carry_sign_ins(found.original, found.source)
    imported = replace(found.imported, left=(*found.imported.left, *carried.left))
    return replace(found, imported=imported, sign_ins=carried.changes)


class ImportDesk(QObject):
    """The button, the card, and what happens between them."""

    failed = Signal(str)
    ordinary = Signal(object)
    """The file is the installation of this user; its path. It is opened, not copied."""

    def __init__(self, session: WizardSession) -> None:
        super().__init__()
        self._session = session
        self._offer: Offer | None = None
        self.card = ImportCard()
        self.card.taken.connect(self._take)
        self.card.dropped.connect(self.card.hide)
        self.button = button(self.tr("Import..."), self._ask, name="welcome-import", icon_name="import")
        self.button.setToolTip(self.tr("From E-MailRelay, msmtp or Email OAuth 2.0 Proxy"))

    def look_at(self, path: Path) -> None:
        """Show what is in a file."""
        self._session.tasks.start("import", self._look(path))

    def _ask(self) -> None:
        filters = [
            self.tr("Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)"),
            self.tr("All files (*)"),
        ]
        ask_file(self.button, self.tr("Choose a configuration to import"), filters, self.look_at)

    async def _look(self, path: Path) -> None:
        self.card.hide()
        try:
            found = await asyncio.to_thread(offer, path, self._session.surroundings.directories)
            found = await with_sealed(found) if found is not None else None
        except RelayError as error:
            self.failed.emit(shown(str(error)))
            return
        self._offer = found
        if found is None:
            self.ordinary.emit(path)
        else:
            self.card.show_import(found.imported)

    def _take(self) -> None:
        found, self._offer = self._offer, None
        self.card.hide()
        if found is None:
            return
        if found.source is not None:
            self._session.start_copy(found.source, found.sign_ins)
        else:
            self._session.start_import(found.imported)
