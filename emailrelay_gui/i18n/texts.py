"""Texts in the language that the application was started in; English where a catalogue has none.

Three ways to say something, by where it is said: widgets use ``self.tr("...")`` of Qt; functions that may use Qt
use :func:`tr` and :func:`many`; what knows no Qt (tables, checks, the engine) makes a
:class:`~engine.wording.Wording` with ``say("...", name=value)``, and the widget that shows it calls :func:`shown`.
All of them name a literal sentence, which ``python -m tools.translations`` collects.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from engine.api import Wording

CONTEXT: Final = "Relay"
"""All texts are in one context: a sentence means the same wherever it stands, unless a note tells them apart."""


def tr(text: str, note: str = "") -> str:
    """A text in the user's language; ``note`` tells apart what is one word in English and several elsewhere."""
    return QCoreApplication.translate(CONTEXT, text, note or None)


def many(one: str, other: str, n: int, **values: object) -> str:
    """A text about ``n`` things, in the form that the language has for that number; ``{n}`` is the number."""
    return _form(one, other, n).format(n=figure(n), **values)


def shown(text: str) -> str:
    """``text`` as it is shown: a wording in the user's language, any other text as it is."""
    return text.rendered(_look_up, figure) if isinstance(text, Wording) else text


def figure(number: int) -> str:
    """A number with the separators of the locale."""
    return QLocale().toString(number)


def _look_up(wording: Wording) -> str:
    if wording.plural:
        return _form(wording.template, wording.plural, wording.number)
    return tr(wording.template, wording.note)


def _form(one: str, other: str, n: int) -> str:
    """The catalogue knows a counted text by its form for many; English needs no catalogue for its two."""
    found = QCoreApplication.translate(CONTEXT, other, None, n)
    return one if found == other and n == 1 else found
