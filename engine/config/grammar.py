"""The grammar of one line of a configuration file (spec process.md 2.4), for reading and for editing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from engine.config.kinds import Arity, parse_flag
from engine.config.options import OPTIONS, Option, split_instance

_BLANKS: Final = " \t"
_FILLERS: Final = " \t="
_TAIL: Final = " \t\r"
_PATH_START: Final = re.compile(r"/|@app|[A-Za-z]:[\\/]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A line that sets an option, taken apart; the fields joined in order are the line again.

    ``mark`` is ``#`` for a line that is commented out, else empty; ``raw`` is the value with its quotes.
    """

    lead: str
    mark: str = ""
    hyphens: str
    name: str
    separator: str
    raw: str
    tail: str

    @property
    def value(self) -> str:
        """The value without the one pair of quotes around it."""
        return self.raw[1:-1] if self.quoted else self.raw

    @property
    def quoted(self) -> bool:
        """Whether the whole value stands in quotes."""
        return len(self.raw) > 1 and self.raw[0] == self.raw[-1] == '"'

    @property
    def option(self) -> Option | None:
        """The option of the table, also behind an instance's prefix."""
        return OPTIONS.get(split_instance(self.name)[1])

    @property
    def switched_off(self) -> bool:
        """Whether the line gives a flag a no-word, which counts as if the line were not there."""
        return effective(self.name, self.value) is None

    @property
    def effective(self) -> str:
        """The value as it counts: a yes-word says no more of a flag than its presence does."""
        value = effective(self.name, self.value)
        return self.value if value is None else value


def effective(name: str, value: str) -> str | None:
    """What a value amounts to: "" for a flag that is on, None for one that is off, else the value itself."""
    option = OPTIONS.get(split_instance(name)[1])
    if option is None or option.arity is not Arity.FLAG:
        return value
    try:
        return "" if parse_flag(value) else None
    except ValueError:
        return value


def split_line(text: str) -> Parts | None:
    """Take a line (without its ending) apart; None if it is blank or a comment."""
    inner = text.rstrip(_TAIL)
    body = inner.lstrip(_FILLERS)
    if not body or body.startswith("#"):
        return None
    rest = body.lstrip("-")
    name = re.split(r"[ \t=]", rest, maxsplit=1)[0]
    after = rest[len(name) :]
    raw = after.lstrip(_FILLERS)
    return Parts(
        lead=inner[: len(inner) - len(body)],
        hyphens=body[: len(body) - len(rest)],
        name=name,
        separator=after[: len(after) - len(raw)],
        raw=raw,
        tail=text[len(inner) :],
    )


def split_template(text: str) -> Parts | None:
    """Take a commented-out option apart; None for other lines, prose that begins like an option included."""
    lead, mark, rest = text.partition("#")
    if not mark or lead.strip(_FILLERS) or not rest or rest[0] in " \t#":
        return None
    parts = split_line(rest)
    if not parts or parts.lead or not parts.option or not _looks_meant(parts):
        return None
    return Parts(
        lead=lead,
        mark=mark,
        hyphens=parts.hyphens,
        name=parts.name,
        separator=parts.separator,
        raw=parts.raw,
        tail=parts.tail,
    )


def _looks_meant(parts: Parts) -> bool:
    if not parts.option or parts.option.arity is Arity.FLAG:
        return parts.switched_off or not parts.effective
    spaced = " " in parts.raw or "\t" in parts.raw
    return not spaced or parts.quoted or (parts.option.kind.expands_app and bool(_PATH_START.match(parts.raw)))


def join(parts: Parts) -> str:
    """Put a line together again."""
    return f"{parts.lead}{parts.mark}{parts.hyphens}{parts.name}{parts.separator}{parts.raw}{parts.tail}"


def check_writable(name: str, value: str) -> None:
    """Refuse what no line can express, with ValueError."""
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_-]*", name):
        raise ValueError(f'"{name}" cannot be the name of an option')
    if re.search(r"[\x00\r\n\ud800-\udfff]", value):
        raise ValueError(f'the value of the option "{name}" has to be a single line without control characters')


def write_value(name: str, value: str, *, quoted: bool = False) -> str:
    """Write a value so that :func:`split_line` reads it back, in quotes where it has blanks.

    ``spool-dir`` is left without quotes if at all possible, because scripts read that line (spec process.md 7.22).
    """
    base = split_instance(name)[1]
    option = OPTIONS.get(base)
    if not value:
        needs_value = option is not None and option.takes_next
        return '""' if needs_value else ""
    must = value[0] in _FILLERS or value[-1] in _TAIL or (len(value) > 1 and value[0] == value[-1] == '"')
    may = quoted or any(blank in value for blank in _BLANKS)
    return f'"{value}"' if must or (may and base != "spool-dir") else value
