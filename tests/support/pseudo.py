"""A language that nobody speaks: every translated text is longer, accented and in brackets (spec gui.md D13, check 12).

What a window shows without brackets has gone past the translation. Data is no text: addresses, paths, numbers, what
servers say, names of options and protocols.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QWidget,
)

from emailrelay_gui.widgets.typography import ElidedLabel

OPEN: Final = "⟦"
CLOSE: Final = "⟧"
LONGER: Final = 1.4
ACCENTS: Final = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûýÀÉÎÖÛÝçñšž")
KEPT: Final = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|%\w+|\n)")
WRAPPED: Final = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
WORD: Final = re.compile(r"[^\W\d_]{2,}")
"""What could be a word of a language."""


class Pseudo(QTranslator):
    """Translates everything that it is asked for."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        if not text:
            return text
        parts = KEPT.split(text)
        told = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
        return f"{OPEN}{told}{'~' * round(len(text) * (LONGER - 1))}{CLOSE}"


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget shows and tells, each with its kind."""
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if widget.isWindow():
        yield "window", widget.windowTitle()
    if isinstance(widget, QAbstractItemView):
        yield from _view(widget)
    else:
        yield from _own(widget)


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, (QLabel, QAbstractButton)) and not isinstance(widget, ElidedLabel):  # its name is the whole
        yield "text", widget.text()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QSpinBox):
        yield "suffix", f"{widget.prefix()} {widget.suffix()} {widget.specialValueText()}"
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (("entry", action.text()) for action in widget.actions())


def unspoken(window: QWidget, known: re.Pattern[str]) -> Iterator[str]:
    """What is to be read in ``window`` and did not go through the translation; ``known`` matches the data in it."""
    for widget in (window, *window.findChildren(QWidget)):
        if not (widget is window or widget.isVisibleTo(window)):
            continue
        for kind, text in texts_of(widget):
            rest = text
            while WRAPPED.search(rest):
                rest = WRAPPED.sub(" ", rest)
            if WORD.search(known.sub(" ", rest)):
                yield f"{type(widget).__name__} {widget.objectName()!r}, {kind}: {text!r}"


def spoken_by(app: QCoreApplication, parent: QObject | None = None) -> Pseudo:
    """Install the language; whoever asks for it removes it."""
    made = Pseudo(parent or app)
    app.installTranslator(made)
    return made


def _view(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    if isinstance(view, QHeaderView):
        yield from _headings(view)
    else:
        yield from _cells(view.model())


def _headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    number = model.columnCount(QModelIndex()) if header.orientation() == Qt.Orientation.Horizontal else 0
    for section in range(number):
        if not header.isSectionHidden(section):
            yield "heading", str(model.headerData(section, Qt.Orientation.Horizontal) or "")


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            for kind, role in (
                ("cell", Qt.ItemDataRole.DisplayRole),
                ("cell tooltip", Qt.ItemDataRole.ToolTipRole),
                ("cell name", Qt.ItemDataRole.AccessibleTextRole),
            ):
                text = index.data(role)
                if isinstance(text, str):
                    yield kind, text
