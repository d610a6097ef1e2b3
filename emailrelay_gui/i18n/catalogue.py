"""Catalogues: Qt's own file format, looked up whatever the class that a text stands in.

Promises: a translation with placeholders that its source does not have is not used, so that no catalogue, also not
one that somebody brings along, can make a page fail.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from emailrelay_gui.i18n.texts import CONTEXT

PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Catalogue(QTranslator):
    """One language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QTranslator(self)

    def open(self, file: Path) -> bool:
        """Whether ``file`` is a catalogue, which is used from now on."""
        return file.is_file() and self._file.load(str(file))

    def language(self) -> str:
        return self._file.language()

    def isEmpty(self) -> bool:
        return self._file.isEmpty()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The translation; None, which Qt takes for nothing, where there is none that can be used."""
        found = self._file.translate(CONTEXT, text, disambiguation or None, n)
        if not found or ("{" in found and not set(PLACEHOLDER.findall(found)) <= set(PLACEHOLDER.findall(text))):
            return None  # type: ignore[return-value] # a null string, which the declaration has no word for
        return found
