"""Buttons in their few kinds; all are native push buttons with names for tests and screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import Text, font_of, grown


def button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    name: str = "",
    icon_name: str = "",
    small: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A plain button; ``pressed`` is called without arguments."""
    words = shown(text)
    made = QPushButton(words, parent)
    made.setAutoDefault(False)
    made.setObjectName(name)
    made.setAccessibleName(words.replace("&", ""))
    made.setIconSize(QSize(grown(16), grown(16)))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if small:
        made.setProperty("small", True)
    if icon_name:
        made.setIcon(icon(icon_name))
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def primary_button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    name: str = "",
    icon_name: str = "",
    small: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """The one button of a page that leads."""
    made = button(text, pressed, name=name, small=small, parent=parent)
    font = font_of(Text.STRONG)
    made.setFont(font)
    if icon_name:
        made.setIcon(icon(icon_name, Role.HighlightedText))
    made.setDefault(True)
    return made


def icon_button(
    icon_name: str,
    label: str,
    pressed: Callable[[], object] | None = None,
    *,
    name: str = "",
    flat: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A square button that shows an icon only; ``label`` is its tooltip and accessible name."""
    made = button("", pressed, name=name, icon_name=icon_name, parent=parent)
    made.setAccessibleName(shown(label))
    made.setToolTip(shown(label))
    made.setFlat(flat)
    return made


def link_button(
    text: str, pressed: Callable[[], object] | None = None, *, name: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A quiet action that reads like a link."""
    made = button(text, pressed, name=name, small=True, parent=parent)
    made.setFlat(True)
    made.setProperty("link", True)
    return made
