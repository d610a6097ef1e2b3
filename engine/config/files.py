"""Configuration files as documents: every byte that is not changed on purpose stays (spec gui.md D4).

A :class:`ConfigDocument` keeps comments, order, blank lines, indentation, line endings, byte-order mark,
encoding and the state of the final newline. It reads and writes bytes only; opening files is the caller's part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from engine.config.grammar import check_writable, effective, split_line, split_template
from engine.config.kinds import Arity
from engine.config.options import OPTIONS, split_instance
from engine.config.rows import Row, comment_out, enable, rewrite
from engine.config.scope import Scope

_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line as a reader sees it; ``number`` counts from 1.

    ``name`` is None for blank lines and plain comments. A line that is switched off by ``#`` but names an
    option is ``commented``. ``value`` has no quotes.
    """

    number: int
    text: str
    name: str | None
    value: str
    commented: bool


@dataclass(frozen=True, slots=True)
class ConfigDocument:
    """A configuration file, immutable: each change gives a new document."""

    _rows: tuple[Row, ...] = ()
    _bom: bytes = b""
    _scope: Scope | None = None

    @classmethod
    def parse(cls, data: bytes) -> ConfigDocument:
        """Read any bytes; ``parse(data).render() == data``."""
        bom = _BOM if data.startswith(_BOM) else b""
        pieces = data[len(bom) :].split(b"\n")
        rows = [Row.read(piece, ended=True) for piece in pieces[:-1]]
        if pieces[-1]:
            rows.append(Row.read(pieces[-1], ended=False))
        return cls(tuple(rows), bom)

    def render(self) -> bytes:
        """The file's bytes."""
        return self._bom + b"".join(row.render() for row in self._rows)

    @property
    def text(self) -> str:
        """The file's text without byte-order mark, for :func:`engine.config.parser.parse_file`."""
        return "".join(row.text + row.eol for row in self._rows)

    def lines(self) -> tuple[Line, ...]:
        """All lines in order."""
        return tuple(_as_line(number, row) for number, row in enumerate(self._rows, 1))

    def of(self, instance: str) -> ConfigDocument:
        """The same file, read and edited as the configuration of one of its :meth:`instances`.

        Names are then those of the table, without a prefix, and only that instance's lines are looked at.
        """
        declared = self.instances()
        return replace(self, _scope=Scope(name=instance, first=not declared or instance == declared[0]))

    def takes(self, name: str) -> bool:
        """Whether the option has an effect on the instance that is looked at."""
        return self._scope is None or bool(self._scope.takes(name) and self._scope.spellings(name))

    def values(self, name: str) -> tuple[str, ...]:
        """The active values of an option in order, one for each line ("" for a flag that is on)."""
        found = (split_line(row.text) for row in self._rows)
        names = self._spellings(name)
        return tuple(parts.effective for parts in found if parts and parts.name in names and not parts.switched_off)

    def has(self, name: str) -> bool:
        """Whether the option is given and not switched off."""
        return bool(self.values(name))

    def instances(self) -> tuple[str, ...]:
        """The prefixes of the instances in order, "" for the unnamed one (spec process.md 2.6)."""
        found = (split_line(row.text) for row in self._rows)
        names = (split_instance(parts.name) for parts in found if parts)
        return tuple(dict.fromkeys(prefix for prefix, name in names if name == "spool-dir"))

    def set(self, name: str, *values: str) -> ConfigDocument:
        """Give an option these values, one line each; a flag has the value "" or none at all.

        A line that changes keeps its indentation, separator and quotes. Lines that are no longer needed are
        commented out; an option that is not active yet takes the place of its commented-out line, else it goes
        after the last option of its section, else to the end. Raises ValueError for what no line can express.
        """
        if self._scope is not None:
            return self._set_scoped(name, *values)
        for value in values:
            check_writable(name, value)
        check_writable(name, "")
        counted = (effective(name, value) for value in values or ("",))
        wanted = tuple(value for value in counted if value is not None)
        present = self.values(name)
        if not wanted:
            return self.unset(name)
        if present == wanted or (_says_it_once(name) and set(present) == set(wanted)):
            return self
        active = any(parts.name == name for row in self._rows if (parts := split_line(row.text)))
        change = rewrite if active else enable
        return replace(self, _rows=change(self._rows, name, wanted))

    def unset(self, name: str) -> ConfigDocument:
        """Comment out every active line of an option."""
        names = self._spellings(name)
        rows = (
            comment_out(row)
            if (parts := split_line(row.text)) and parts.name in names and not parts.switched_off
            else row
            for row in self._rows
        )
        return replace(self, _rows=tuple(rows))

    def changed_lines(self, before: ConfigDocument) -> tuple[int, ...]:
        """The numbers of the lines that are new or different since ``before``."""
        matcher = SequenceMatcher(None, before._rows, self._rows, autojunk=False)
        return tuple(
            number + 1
            for tag, _, _, start, stop in matcher.get_opcodes()
            if tag != "equal"
            for number in range(start, stop)
        )

    def _spellings(self, name: str) -> tuple[str, ...]:
        return (name,) if self._scope is None else self._scope.spellings(name)

    def _set_scoped(self, name: str, *values: str) -> ConfigDocument:
        """Set an option of one instance, in the spelling that the file uses for it already."""
        names = self._spellings(name)
        if self.values(name) == (values or ("",)):
            return self
        if not self.takes(name):
            raise ValueError(f'the option "{name}" counts for the first relay of the file only')
        whole = replace(self, _scope=None)
        used = next((each for each in names if whole.has(each)), names[0])
        for other in names:
            if other != used:
                whole = whole.unset(other)
        return replace(whole.set(used, *values), _scope=self._scope)


def _as_line(number: int, row: Row) -> Line:
    active = split_line(row.text)
    parts = active or split_template(row.text)
    return Line(
        number=number,
        text=row.text,
        name=parts.name if parts else None,
        value=parts.value if parts else "",
        commented=parts is not None and active is None,
    )


def _says_it_once(name: str) -> bool:
    """Whether a repeat of the same value changes nothing."""
    option = OPTIONS.get(split_instance(name)[1])
    return option is not None and option.arity is not Arity.LIST and option.kind.name != "count"
