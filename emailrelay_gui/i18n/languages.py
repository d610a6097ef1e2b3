"""Which language the window speaks, and everything that Qt needs for it.

The order: a catalogue named with ``--qm``; the language chosen in the settings; the languages of the system, the first
that there is a catalogue for; English. Catalogues are looked for in the folder named with ``--qmdir`` and then in
``resources/translations``, as ``emailrelay.<language>.qm`` (spec gui.md A8, D3, D11).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from emailrelay_gui.i18n.catalogue import Catalogue
from emailrelay_gui.platform.paths import resources

NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "nb": "Norsk bokmål",
    "ja": "日本語",
}
"""The languages to choose from, by their own names."""
KIN: Final[Mapping[str, str]] = {"no": "nb", "nn": "nb"}
"""Languages whose readers are served with another one."""
ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for; nothing of it: the language of the system."""

    language: str = ""
    """A key of :data:`NAMES`, as the settings hold it."""
    file: Path | None = None
    folder: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What came of it: the language, and why a catalogue that was asked for is not used."""

    language: str
    problem: str = ""
    translators: tuple[QTranslator, ...] = ()

    def silence(self, app: QApplication) -> None:
        """Speak English again."""
        for each in self.translators:
            app.removeTranslator(each)


def speak(app: QApplication, wish: Wish, system: Sequence[str] | None = None) -> Spoken:
    """Let ``app`` speak from now on; widgets that exist keep their words. ``system``: its languages, best first."""
    problem = ""
    if wish.file is not None:
        catalogue = Catalogue(app)
        if catalogue.open(wish.file):
            return _install(app, catalogue.language() or ENGLISH, catalogue)
        problem = f"{wish.file} is no translation file (.qm); the language is chosen without it"
    if wish.folder is not None and not wish.folder.is_dir():
        problem = f"there is no folder {wish.folder} with translations"
    folders = (*((wish.folder,) if wish.folder is not None else ()), resources() / "translations")
    wanted = (wish.language,) if wish.language else tuple(QLocale.system().uiLanguages() if system is None else system)
    for language in (each for name in wanted for each in _widening(name)):
        if language == ENGLISH:
            break
        for folder in folders:
            catalogue = Catalogue(app)
            if catalogue.open(folder / f"emailrelay.{language}.qm"):
                return _install(app, language, catalogue, problem)
    return _install(app, ENGLISH, None, problem)


def _widening(name: str) -> tuple[str, ...]:
    """A language as exactly as it was named, then without its country, then its kin: de_AT, de."""
    exact = name.replace("-", "_")
    plain = exact.partition("_")[0]
    return tuple(dict.fromkeys((exact, plain, KIN.get(plain, plain))))


def _install(app: QApplication, language: str, catalogue: Catalogue | None, problem: str = "") -> Spoken:
    locale = QLocale(language)
    if locale.language() != QLocale.system().language():
        # Otherwise the system's own locale says it better: it knows the country and what its user has set.
        QLocale.setDefault(locale)
    translators: list[QTranslator] = []
    own = QTranslator(app)
    if language != ENGLISH and own.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        translators.append(own)
    if catalogue is not None:
        translators.append(catalogue)
    for each in translators:
        app.installTranslator(each)
    app.setLayoutDirection(locale.textDirection())
    return Spoken(language=language, problem=problem, translators=tuple(translators))
