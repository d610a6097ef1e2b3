"""The little files around a relay on Windows: start scripts and pointer files of the original (spec gui.md A1, A6, C1).

Pure. Promises: what cannot be understood is a :class:`~engine.errors.RelayError` in words.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from engine.errors import RelayError
from engine.wording import say

SWITCH: Final = re.compile(r"/[A-Za-z]+")
"""A switch of the command ``start``, such as ``/min``."""


def batch_command(text: str, path: PurePath) -> tuple[str, ...]:
    """The one command of a start script of the original: ``start "title" "program" ... "configuration"``."""
    lines = [line.strip() for line in text.splitlines()]
    commands = [
        line
        for line in lines
        if line and line.lower().split()[0] not in {"rem", "::"} and not line.lower().startswith(("@echo", "@rem"))
    ]
    if len(commands) != 1:
        raise RelayError(
            say(
                "{path} has {commands} commands; a start script of a relay has exactly one.",
                path=path,
                commands=len(commands),
            )
        )
    words = windows_words(commands[0].replace("%%", "%"))
    if words and words[0].lower() == "start":
        titled = commands[0][5:].lstrip().startswith('"')
        words = words[2 if titled else 1 :]
        while words and SWITCH.fullmatch(words[0]):
            words = words[1:]
    return words


def windows_words(line: str) -> tuple[str, ...]:
    """The words of a Windows command line; quotes hold blanks together, a backslash is an ordinary character."""
    words: list[str] = []
    word, quoted, begun = "", False, False
    for letter in line:
        if letter == '"':
            quoted, begun = not quoted, True
        elif letter in " \t" and not quoted:
            if begun:
                words.append(word)
            word, begun = "", False
        else:
            word, begun = word + letter, True
    return (*words, word) if begun else tuple(words)


def pointers_of(text: str) -> dict[str, str]:
    """The variables of a pointer file of the original, or of its launcher script, by name (spec gui.md A1)."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, equals, value = line.strip().partition("=")
        if equals and name in {"dir-config", "dir-install", "dir-run"}:
            found[name] = value.strip().strip('"')
    return found
