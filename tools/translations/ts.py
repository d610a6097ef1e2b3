"""Qt's translation files: reading and writing ``.ts``, compiling ``.qm``.

One context, messages in the order of the code, no line numbers, so that an edit elsewhere changes no catalogue.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from emailrelay_gui.i18n.texts import CONTEXT
from tools.translations.collect import Message

Key = tuple[str, str]
FORMS: Final[Mapping[str, int]] = {"de": 2, "fr": 2, "es": 2, "nb": 2, "ja": 1}
"""How many forms a counted text has, as Qt counts them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What a catalogue says for one text: one form, or as many as the language has."""

    forms: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return bool(self.forms) and all(self.forms)


def read(path: Path) -> dict[Key, Translation]:
    """The translations of a file by text and note; none without a file."""
    if not path.exists():
        return {}
    found: dict[Key, Translation] = {}
    for node in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        target = node.find("translation")
        forms: tuple[str, ...] = ()
        if target is not None:
            counted = target.findall("numerusform")
            forms = tuple(each.text or "" for each in counted) if counted else (target.text or "",)
        found[node.findtext("source") or "", node.findtext("comment") or ""] = Translation(forms=forms)
    return found


def write(language: str, messages: Iterable[Message], known: Mapping[Key, Translation]) -> str:
    """The text of a catalogue for exactly ``messages``, with what is ``known`` of them."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines += _message(language, message, known.get((message.source, message.note)))
    return "\n".join((*lines, "</context>", "</TS>", ""))


def compile_catalogue(source: Path, target: Path) -> None:
    """Make the ``.qm`` of a ``.ts`` with Qt's own compiler; raises CalledProcessError with what it said."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(program), "-silent", "-compress", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True, text=True)


def _message(language: str, message: Message, known: Translation | None) -> list[str]:
    count = FORMS.get(language, 2) if message.one else 1
    forms = known.forms if known is not None and len(known.forms) == count else ("",) * count
    finished = all(forms)
    lines = [
        '    <message numerus="yes">' if message.one else "    <message>",
        f'        <location filename="{message.where}"/>',
        f"        <source>{_text(message.source)}</source>",
        *([f"        <comment>{_text(message.note)}</comment>"] if message.note else []),
        *([f"        <extracomment>For one: {_text(message.one)}</extracomment>"] if message.one else []),
    ]
    opening = "<translation>" if finished else '<translation type="unfinished">'
    if message.one:
        each = "".join(f"\n            <numerusform>{_text(form)}</numerusform>" for form in forms)
        lines.append(f"        {opening}{each}\n        </translation>")
    else:
        lines.append(f"        {opening}{_text(forms[0])}</translation>")
    return [*lines, "    </message>"]


def _text(text: str) -> str:
    return escape(text)
