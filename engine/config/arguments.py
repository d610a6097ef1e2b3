"""Command lines and configuration files into settings by name (spec process.md 2.1 to 2.4).

Only the grammar is dealt with here; what the names and values mean is decided in :mod:`engine.config.parser`,
which takes the occurrences of the command line and of the file together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.config.grammar import effective, split_line
from engine.config.kinds import Arity
from engine.config.options import OPTIONS, find_letter, nearest, split_instance
from engine.errors import Problem

COMMAND_LINE: Final = "command line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One occurrence of an option. ``value`` is None where none is written.

    ``where`` is ``"command line"`` or the file's path, ``line`` counts from 1 (0 on the command line).
    """

    name: str
    value: str | None = field(default=None, repr=False)
    where: str = COMMAND_LINE
    line: int = 0

    def problem(self, text: str) -> Problem:
        """Something that is wrong with this occurrence."""
        return Problem(text=text, option=self.name, where=self.where, line=self.line)

    @property
    def shown(self) -> str:
        """The name as the user wrote it, with hyphens on the command line only."""
        return self.name if self.line else f"--{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """A command line, taken apart. ``syntax`` is reported as ``error``, ``usage`` as ``usage error``."""

    settings: tuple[Setting, ...] = ()
    config_file: str | None = None
    syntax: tuple[Problem, ...] = ()
    usage: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong."""
        return self.syntax + self.usage

    def wants(self, name: str) -> bool:
        """Whether a flag such as ``help`` is on, however wrong the rest may be."""
        return wants(self.settings, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSettings:
    """A configuration file, taken apart."""

    settings: tuple[Setting, ...] = ()
    problems: tuple[Problem, ...] = ()


def wants(settings: Sequence[Setting], name: str) -> bool:
    """Whether a flag is on somewhere."""
    return any(setting.name == name and effective(name, setting.value or "") == "" for setting in settings)


def parse_file(text: str, where: str) -> FileSettings:
    """Read a configuration file's text; leading hyphens and a byte-order mark are forgiven."""
    settings: list[Setting] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if "\0" in line:
            reason = "the file has a NUL character, so it is not plain text; save it as UTF-8"
            return FileSettings(problems=(Problem(text=reason, where=where, line=number),))
        parts = split_line(line)
        if parts and parts.name:
            value = parts.value if parts.raw else None
            settings.append(Setting(name=parts.name, value=value, where=where, line=number))
        elif parts:
            problems.append(Problem(text=f'"{parts.hyphens}" names no option', where=where, line=number))
    return FileSettings(settings=tuple(settings), problems=tuple(problems))


def parse_arguments(argv: Sequence[str]) -> Arguments:
    """Read the arguments after the program's name."""
    return _Reader(tuple(argv)).read()


class _Reader:
    """Walks through a command line once."""

    def __init__(self, argv: tuple[str, ...]) -> None:
        self._argv = argv
        self._next = 0
        self._settings: list[Setting] = []
        self._syntax: list[Problem] = []

    def read(self) -> Arguments:
        ended = False
        while self._next < len(self._argv) and not ended:
            argument = self._argv[self._next]
            if argument in {"", "-"} or not argument.startswith("-"):
                break
            self._next += 1
            if argument == "--":
                ended = True
            elif argument.startswith("--"):
                self._long(argument[2:])
            else:
                self._letters(argument[1:])
        return self._finish(self._argv[self._next :], ended=ended)

    def _finish(self, rest: tuple[str, ...], *, ended: bool) -> Arguments:
        usage: tuple[Problem, ...] = ()
        if len(rest) > 1 or (rest and ended):
            surplus = rest[1] if len(rest) > 1 else rest[0]
            text = f'"{surplus}" is unexpected: too many non-option arguments'
            usage = (Problem(text=text, where=COMMAND_LINE),)
        return Arguments(
            settings=tuple(self._settings),
            config_file=rest[0] if rest and not usage else None,
            syntax=tuple(self._syntax),
            usage=usage,
        )

    def _long(self, text: str) -> None:
        name, equals, value = text.partition("=")
        if equals and re.fullmatch(r"[a-z0-9_-]+", name):
            self._add(name, value)
            return
        # the value of a misspelt option must not be taken for the configuration file
        option = OPTIONS.get(split_instance(text)[1]) or nearest(text)
        if not option or not option.takes_next or self._next == len(self._argv):
            self._add(text, None)
            return
        following = self._argv[self._next]
        if not following.startswith("--"):
            self._next += 1
        if following.startswith("-"):
            self._complain(
                text,
                f'the option "--{text}" is followed by "{following}", which looks like an option; '
                f'write "--{text}={following}" if it is meant to be the value',
            )
        else:
            self._add(text, following)

    def _letters(self, letters: str) -> None:
        for number, letter in enumerate(letters):
            option = find_letter(letter)
            if option is None:
                self._complain("", f'invalid option "-{letter}"')
            elif not option.takes_next:
                self._add(option.name, None)
            elif len(letters) == 1:
                self._add(option.name, self._argv[self._next] if self._next < len(self._argv) else None)
                self._next += 1
            else:
                rest = letters[number + 1 :].removeprefix("=")
                hint = f'; write "-{letter} {rest}" or "--{option.name}={rest}"' if rest and not number else ""
                self._complain(option.name, f'no value supplied for "-{letter}" ({option.name}){hint}')
                return

    def _add(self, name: str, value: str | None) -> None:
        option = OPTIONS.get(name)
        if value is None and option and option.arity is Arity.OPTIONAL:
            value = ""
        self._settings.append(Setting(name=name, value=value))

    def _complain(self, option: str, text: str) -> None:
        self._syntax.append(Problem(text=text, option=option, where=COMMAND_LINE))
