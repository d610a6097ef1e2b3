"""Texts that would reach the window untranslated: literals given to widgets, and translations nobody could collect."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tools.translations.collect import ONE, TWO, WORDINGS, called, literal, makes_wordings, python_files

SHOWING: Final = frozenset(
    {"setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText"}
    | {"setAccessibleName", "setAccessibleDescription", "setInformativeText", "setLabelText", "addAction", "addMenu"}
    | {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"}
    | {"Label", "ElidedLabel", "StateLine", "Pill", "Banner", "Card", "button", "primary_button", "link_button"}
    | {"icon_button", "show_text", "show_state", "show_plain", "show_error", "show_warning", "show_ok", "show_help"}
)
"""Functions whose text arguments people read."""
WORD: Final = re.compile(r"[A-Za-z]{2}")
EXAMPLE: Final = re.compile(r"[^\s]*[.@:/][^\s]*|[A-Z0-9/.+-]+")
MARKUP: Final = re.compile(r"<[^<>]*>")
"""What is the same in every language: addresses, paths, abbreviations."""


def findings(root: Path) -> Iterator[str]:
    """One sentence for each."""
    for where, tree in python_files(root):
        ours = makes_wordings(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            if ours or called(node) not in WORDINGS:
                yield from (f"{where}:{node.lineno}: {text}" for text in _uncollectable(node))
            if where.startswith("emailrelay_gui/"):
                yield from (f"{where}:{node.lineno}: {text}" for text in _bypassing(node))


def _uncollectable(call: ast.Call) -> Iterator[str]:
    name = called(call)
    if name in ONE | TWO and call.args:
        first = call.args[0]
        if isinstance(first, (ast.JoinedStr, ast.BinOp)) or (
            name == "tr" and _of_widget(call) and literal(first) is None
        ):
            yield f"{name}() needs a literal text with {{names}} in it, so that it can be collected."


def _of_widget(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute)


def _bypassing(call: ast.Call) -> Iterator[str]:
    if called(call) not in SHOWING:
        return
    icon_first = called(call) == "icon_button"
    for index, argument in enumerate(call.args):
        if (icon_first and index == 0) or (called(call) == "show_state" and index == 2):  # the name of a glyph
            continue
        text = literal(argument)
        if isinstance(argument, ast.JoinedStr):
            text = "".join(literal(each) or "" for each in argument.values)
        if text is not None and WORD.search(MARKUP.sub("", text)) and not EXAMPLE.fullmatch(text):
            yield f"{text!r} is shown without being translated."
            return
