"""What there is to translate: the literal texts of the code, of the data files and of the option table.

A text is found where it is said: ``tr("...")``, ``say("...")``, ``many("...", "...")``, ``say_many("...", "...")``.
What is handed to them must be a literal, or nobody could find it; :mod:`tools.translations.bypass` holds to that.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from engine.config.options import OPTIONS

FOLDERS: Final = ("emailrelay_gui", "engine")
ONE: Final = frozenset({"tr", "say"})
TWO: Final = frozenset({"many", "say_many"})
WORDINGS: Final = frozenset({"say", "say_many"})
DATA: Final = ("resources/templates.json", "resources/providers.json", "resources/oauth.json")
DATA_KEYS: Final = frozenset({"title", "lines", "tag", "help", "rail", "user_hint", "password_hint", "text"})
QT_TEXTS: Final = ("OK", "&OK", "Cancel", "Close", "&Close", "Save", "&Save", "&Yes", "&No", "Apply", "Discard")
"""Of Qt's own buttons, for languages that Qt has no catalogue for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text: where it was found first, and for a counted text its form for one."""

    source: str
    note: str = ""
    one: str = ""
    where: str = ""


def collect(root: Path) -> tuple[Message, ...]:
    """All texts in the order of their files, each once."""
    found: dict[tuple[str, str], Message] = {}
    for message in (*_of_code(root), *_of_data(root), *_of_options(), *_of_qt()):
        found.setdefault((message.source, message.note), message)
    return tuple(found.values())


def python_files(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """The modules that texts are in, with their paths."""
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*.py")):
            yield file.relative_to(root).as_posix(), ast.parse(file.read_text("utf-8"), str(file))


def called(call: ast.Call) -> str:
    """The name of the function that is called, without what it belongs to."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def makes_wordings(tree: ast.Module) -> bool:
    """Whether ``say`` in a module is ours, and not one of its own."""
    sources = {"engine.api", "engine.wording"}
    imported = (each for each in tree.body if isinstance(each, ast.ImportFrom) and each.module in sources)
    return any(alias.name in {"say", "say_many"} for each in imported for alias in each.names)


def literal(node: ast.expr) -> str | None:
    """The text of a literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages_of(call: ast.Call, where: str) -> Iterator[Message]:
    """The text that a call names, if it is one of ours."""
    name, texts = called(call), [literal(each) for each in call.args]
    if name == "translate" and len(texts) > 1:
        name, texts = "tr", texts[1:]
    if not texts or texts[0] is None:
        return
    notes = [literal(keyword.value) for keyword in call.keywords if keyword.arg == "note"]
    if name in ONE:
        note = texts[1] if name == "tr" and len(texts) > 1 else (notes[0] if notes else "")
        yield Message(source=texts[0], note=note or "", where=where)
    elif name in TWO and len(texts) > 1 and texts[1] is not None:
        yield Message(source=texts[1], one=texts[0], where=where)


def _of_code(root: Path) -> Iterator[Message]:
    for where, tree in python_files(root):
        ours = makes_wordings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (ours or called(node) not in WORDINGS):
                yield from messages_of(node, where)


def _of_data(root: Path) -> Iterator[Message]:
    for where in DATA:
        for text in _texts(json.loads((root / where).read_text("utf-8"))):
            yield Message(source=text, where=where)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in cast("dict[str, object]", value).items():
            if key in DATA_KEYS and isinstance(each, str):
                yield each
            else:
                yield from _texts(each)
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _texts(each)


def _of_options() -> Iterator[Message]:
    for option in OPTIONS.values():
        if option.doc.tip:
            yield Message(source=option.doc.tip, where="engine/config/sections")


def _of_qt() -> Iterator[Message]:
    for text in QT_TEXTS:
        yield Message(source=text, where="Qt")
