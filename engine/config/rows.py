"""The lines of a configuration file as they are edited: rewritten, commented out, inserted.

All functions take the rows of a document and give new ones; see :mod:`engine.config.files`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

from engine.config.declare import Section
from engine.config.grammar import Parts, join, split_line, split_template, write_value
from engine.config.options import OPTIONS, split_instance

Eol: TypeAlias = Literal["\r\n", "\n", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line with its ending; ``encoding`` is latin-1 where the bytes are no UTF-8."""

    text: str
    eol: Eol
    encoding: Literal["utf-8", "latin-1"] = "utf-8"

    @classmethod
    def read(cls, piece: bytes, *, ended: bool) -> Row:
        """Take what stood before a line feed (``ended``) or at the end of the file."""
        eol: Eol = ""
        if ended:
            eol = "\r\n" if piece.endswith(b"\r") else "\n"
            piece = piece.removesuffix(b"\r")
        try:
            return cls(text=piece.decode("utf-8"), eol=eol)
        except UnicodeDecodeError:
            return cls(text=piece.decode("latin-1"), eol=eol, encoding="latin-1")

    def render(self) -> bytes:
        """The bytes of the line."""
        return (self.text + self.eol).encode(self.encoding)


def comment_out(row: Row) -> Row:
    """Put a hash before the option, behind the indentation."""
    parts = split_line(row.text)
    return replace(row, text=join(replace(parts, mark="#"))) if parts else row


def rewrite(rows: Sequence[Row], name: str, wanted: Sequence[str]) -> tuple[Row, ...]:
    """Give an option that has active lines these values, touching as few lines as possible."""
    places: list[int] = []
    present: list[str] = []
    for number, row in enumerate(rows):
        parts = split_line(row.text)
        if parts and parts.name == name:
            places.append(number)
            present.append(parts.value if parts.switched_off else parts.effective)
    result = list(rows)
    added: list[tuple[int, Sequence[str]]] = []
    matcher = SequenceMatcher(None, present, wanted, autojunk=False)
    for tag, old_start, old_stop, new_start, new_stop in matcher.get_opcodes():
        if tag == "equal":
            continue
        old, new = places[old_start:old_stop], wanted[new_start:new_stop]
        for place, value in zip(old, new, strict=False):
            result[place] = _with_value(rows, result[place], value)
        for place in old[len(new) :]:
            result[place] = comment_out(result[place])
        if len(new) > len(old):
            before = places[old_stop - 1] if old_stop else places[0] - 1
            added.append((before, new[len(old) :]))
    for place, values in reversed(added):
        result = list(_insert(result, place, name, values))
    return tuple(result)


def enable(rows: Sequence[Row], name: str, wanted: Sequence[str]) -> tuple[Row, ...]:
    """Give an option that has no active line these values, in place of a commented-out line if there is one."""
    templates = [
        (number, parts) for number, row in enumerate(rows) if (parts := split_template(row.text)) and parts.name == name
    ]
    if not templates:
        return _insert(rows, _section_end(rows, name), name, wanted)
    exact = [number for number, parts in templates if parts.effective == wanted[0]]
    place = exact[0] if exact else templates[0][0]
    result = list(rows)
    result[place] = _with_value(rows, result[place], wanted[0])
    return _insert(result, place, name, wanted[1:])


def _with_value(rows: Sequence[Row], row: Row, value: str) -> Row:
    parts = split_line(row.text) or split_template(row.text)
    assert parts is not None
    # leading hyphens go, because the original program ignores a line that has them
    parts = replace(parts, mark="", hyphens="")
    if parts.effective == value and not parts.switched_off:
        return replace(row, text=join(parts))
    raw = write_value(parts.name, value, quoted=parts.quoted)
    separator = parts.separator if parts.raw and not _for_scripts(parts.name) else _separator(rows, parts.name)
    changed = replace(parts, separator=separator if raw else "", raw=raw)
    return replace(row, text=join(changed), encoding="utf-8")


def _insert(rows: Sequence[Row], place: int, name: str, values: Sequence[str]) -> tuple[Row, ...]:
    """Put new lines after a row (-1: first); the file's final newline, or its absence, stays as it is."""
    if not values:
        return tuple(rows)
    above = list(rows[: place + 1])
    model = split_line(above[-1].text) if above else None
    lead = model.lead if model and not model.lead.strip(" \t") else ""
    eol = _eol(rows, place)
    new = [Row(text=_compose(rows, lead + name, name, value), eol=eol) for value in values]
    if above and not above[-1].eol:
        above[-1] = replace(above[-1], eol=eol)
        new[-1] = replace(new[-1], eol="")
    return (*above, *new, *rows[place + 1 :])


def _compose(rows: Sequence[Row], start: str, name: str, value: str) -> str:
    raw = write_value(name, value)
    return f"{start}{_separator(rows, name)}{raw}" if raw else start


def _section_end(rows: Sequence[Row], name: str) -> int:
    """The row after which a new line of an option goes: the last of its section, else the last of all."""
    section, prefix = _section(name), split_instance(name)[0]
    active: list[int] = []
    own: list[int] = []
    commented: list[int] = []
    for number, row in enumerate(rows):
        parts = split_line(row.text)
        template = split_template(row.text)
        if section and parts and _section(parts.name) is section:
            active.append(number)
            if split_instance(parts.name)[0] == prefix:
                own.append(number)
        elif section and template and _section(template.name) is section:
            commented.append(number)
    return next((found[-1] for found in (own, active, commented) if found), len(rows) - 1)


def _eol(rows: Sequence[Row], place: int) -> Eol:
    near = rows[place : place + 1] if place >= 0 else rows[:1]
    for row in (*near, *reversed(rows)):
        if row.eol:
            return row.eol
    return "\n"


def _separator(rows: Sequence[Row], name: str) -> str:
    """The separator that this file mostly uses."""
    if _for_scripts(name):
        return " "
    used = Counter(_style(parts) for row in rows if (parts := split_line(row.text)) and parts.raw)
    return used.most_common(1)[0][0] if used else " "


def _style(parts: Parts) -> str:
    if _for_scripts(parts.name) or "=" not in parts.separator:
        return " "
    return " = " if len(parts.separator) > 1 else "="


def _for_scripts(name: str) -> bool:
    """Whether start scripts read the line, and so need a blank for separator (spec process.md 7.22)."""
    return split_instance(name)[1] == "spool-dir"


def _section(name: str) -> Section | None:
    option = OPTIONS.get(split_instance(name)[1])
    return option.section if option else None
