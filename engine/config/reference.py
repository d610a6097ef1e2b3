"""The option table as text: the reference page and the help of the command line (spec process.md 6.3)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from engine import __version__
from engine.config.declare import EVERYWHERE, Section
from engine.config.kinds import Arity
from engine.config.options import OPTIONS, Option, section_options

BANNER: Final = f"Relay (emailrelay) V{__version__}, works with E-MailRelay 2.6 files"
COPYRIGHT: Final = "Copyright (C) 2026 the emailrelay maintainers"
_COLUMN: Final = 34
_KINDS: Final = {
    Arity.FLAG: "flag",
    Arity.OPTIONAL: "optional value",
    Arity.VALUE: "value",
    Arity.LIST: "list",
}
_INTRODUCTION: Final = """\
# Options

This page is written by the program from its table of options: `python -m tools.pages --write`.

Every option can stand on the command line, as `--name`, `--name=value` or `--name value`, and in a configuration
file, as `name`, `name value` or `name=value`, one to a line and without the hyphens. A line that begins with `#` is
a comment; there are no comments behind a value. A value may stand in double quotes.

| kind | meaning |
|---|---|
| flag | On when it is given. `=yes` and `=no` are understood. |
| value | Has exactly one value. |
| optional value | May have a value, on the command line only after `=`. |
| list | May be given several times; the values are joined with commas. |

When the command line and the file disagree, the command line wins, with a warning. Numbers are whole and decimal,
times are seconds; anything else is an error.

An option marked **extension** is unknown to E-MailRelay 2.6. With no extension in use, the original program can run
with the same files. An option marked **not yet** is known, so that files which have it can be edited, but the relay
refuses to start with it rather than ignore it. A value that asks for nothing, such as `filter exit:0`, is accepted.
"""


def markdown() -> str:
    """The reference page, ``docs/reference.md``."""
    parts = [_INTRODUCTION]
    for section in Section:
        parts.append(f"## {section}\n")
        parts.extend(_entry(option) for option in section_options(section))
    return "\n".join(parts)


def help_text(*, verbose: bool, program: str, width: int) -> str:
    """What ``--help`` prints: the essential options, or all of them by section if ``verbose``."""
    width = max(width, 40)
    shown = [option for option in OPTIONS.values() if (verbose or option.doc.essential) and not option.doc.hidden]
    lines = [BANNER, "", *_usage(shown, "usage" if verbose else "abbreviated usage", program, width), ""]
    if verbose:
        for section in Section:
            lines.append(f"{section}:")
            lines.extend(_lines((option for option in shown if option.section is section), width=width))
            lines.append("")
    else:
        lines.extend(_lines(iter(shown), width=width))
        lines += ["", f"For all options: {program} --help --verbose", ""]
    return "\n".join((*lines, COPYRIGHT, ""))


def written(option: Option) -> str:
    """An option as it is written on the command line: ``--port=<port>``."""
    if option.arity is Arity.FLAG:
        return f"--{option.name}"
    name = option.doc.metavar or option.kind.metavar
    return f"--{option.name}[=<{name}>]" if option.arity is Arity.OPTIONAL else f"--{option.name}=<{name}>"


def default_text(option: Option) -> str:
    """The default in words."""
    if option.doc.default_text:
        return option.doc.default_text
    if option.arity is Arity.FLAG:
        return "off"
    text = option.kind.format(option.default)
    return f"`{text}`" if text else "none"


def _entry(option: Option) -> str:
    doc = option.doc
    letter = f", `-{doc.letter}`" if doc.letter else ""
    facts = [f"`{written(option)}`{letter}", _KINDS[option.arity], f"default: {default_text(option)}"]
    if doc.platforms != EVERYWHERE:
        facts.append(f"{' and '.join(sorted(platform.title() for platform in doc.platforms))} only")
    facts += ["command line only"] * doc.command_line
    facts += ["**extension**"] * doc.ext
    if option.kind.choices and option.arity is not Arity.FLAG:
        facts.insert(2, "one of " if option.arity is Arity.VALUE else "of ")
        facts[2] += ", ".join(f"`{choice}`" for choice in option.kind.choices)
    text = " ".join(part for part in (doc.tip, doc.more) if part)
    return f"### {option.name}\n\n{'; '.join(facts)}\n\n{textwrap.fill(text, 118, break_on_hyphens=False)}\n"


def _usage(options: Sequence[Option], word: str, program: str, width: int) -> list[str]:
    letters = "".join(option.doc.letter for option in options if option.arity is Arity.FLAG and option.doc.letter)
    pieces = [f"[-{letters}]"]
    pieces += [f"[{written(option)}]" for option in options if option.arity is not Arity.FLAG or not option.doc.letter]
    text = f"{word}: {program} {' '.join((*pieces, '[<config-file>]'))}"
    return textwrap.wrap(text, width, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False)


def _lines(options: Iterator[Option], *, width: int) -> Iterator[str]:
    column = min(_COLUMN, width // 2)
    for option in options:
        letter = f"-{option.doc.letter}, " if option.doc.letter else "    "
        start = f"  {letter}{written(option)}"
        marks = ", ".join(["extension"] * option.doc.ext)
        text = option.doc.help + (f" ({marks})" if marks else "")
        rows = textwrap.wrap(text, width - column, break_on_hyphens=False)
        if len(start) + 2 > column:
            yield start
        else:
            yield start.ljust(column) + rows.pop(0)
        yield from (" " * column + row for row in rows)
