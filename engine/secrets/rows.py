"""The lines of a text file, held so that nothing is lost and one field can be written anew; pure.

Owns: the byte-order mark, each line's own ending and a missing final one, and octets that are no UTF-8.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from engine.sasl.credential import text
from engine.secrets.lines import fields_of

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True, repr=False)
class _Row:
    text: str
    end: str


@dataclass(frozen=True, slots=True, repr=False)
class Rows:
    """The lines of a file, numbered from 1; immutable."""

    _rows: tuple[_Row, ...] = ()
    _mark: str = ""

    @classmethod
    def parse(cls, data: bytes) -> Rows:
        """Read any octets; lines end with LF or CR LF."""
        content = text(data)
        mark = _MARK if content.startswith(_MARK) else ""
        *ended, last = content[len(mark) :].split("\n")
        rows = [_Row(line[:-1], "\r\n") if line.endswith("\r") else _Row(line, "\n") for line in ended]
        return cls((*rows, _Row(last, "")) if last else tuple(rows), mark)

    def render(self) -> bytes:
        """The octets again."""
        content = self._mark + "".join(row.text + row.end for row in self._rows)
        return content.encode("utf-8", "surrogateescape")

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return enumerate((row.text for row in self._rows), start=1)

    def line(self, number: int) -> str:
        """A line without its ending."""
        return self._rows[number - 1].text

    def edited(self, number: int, changes: Mapping[int, str]) -> Rows:
        """With fields of a line written anew, by index; everything between them stays."""
        line = self.line(number)
        fields = fields_of(line)
        for index, value in sorted(changes.items(), reverse=True):
            line = line[: fields[index].start] + value + line[fields[index].end :]
        row = replace(self._rows[number - 1], text=line)
        return replace(self, _rows=(*self._rows[: number - 1], row, *self._rows[number:]))

    def inserted(self, line: str, after: int) -> Rows:
        """With one more line behind line ``after``, or at the end if that is 0."""
        end = next((row.end for row in self._rows if row.end), "\n")
        at = after or len(self._rows)
        before, new = list(self._rows[:at]), _Row(line, end)
        if before and not before[-1].end:
            before[-1], new = replace(before[-1], end=end), _Row(line, "")
        return replace(self, _rows=(*before, new, *self._rows[at:]))

    def without(self, numbers: Collection[int]) -> Rows:
        """With some lines gone; a final line that had no ending still has none."""
        rows = [row for number, row in enumerate(self._rows, start=1) if number not in numbers]
        if rows and not self._rows[-1].end:
            rows[-1] = replace(rows[-1], end="")
        return replace(self, _rows=tuple(rows))
