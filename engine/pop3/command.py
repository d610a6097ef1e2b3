"""Command lines of a POP3 client (spec pop-server.md 3). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verb(StrEnum):
    """The commands that are known."""

    USER = "USER"
    PASS = "PASS"  # noqa: S105 - a command, no password
    APOP = "APOP"
    AUTH = "AUTH"
    STLS = "STLS"
    UTF8 = "UTF8"
    CAPA = "CAPA"
    QUIT = "QUIT"
    STAT = "STAT"
    LIST = "LIST"
    UIDL = "UIDL"
    RETR = "RETR"
    TOP = "TOP"
    DELE = "DELE"
    NOOP = "NOOP"
    RSET = "RSET"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One command line, taken apart."""

    verb: Verb
    words: tuple[bytes, ...]
    """What follows the verb, separated by runs of spaces and tabs."""
    rest: bytes
    """What follows the verb and one space or tab, as it stands: passwords may have spaces."""

    def word(self, index: int) -> bytes:
        """A word, empty when there are not as many."""
        return self.words[index] if index < len(self.words) else b""


_VERBS: Final = {verb.encode(): verb for verb in Verb if verb}
_LINE: Final = re.compile(rb"[ \t]*([^ \t]*)(?:[ \t](.*))?", re.DOTALL)
_NOT_IN_COMMANDS: Final = re.compile(rb"[\x00\r\n]")
_NUMBER: Final = re.compile(rb"[+-]?[0-9]{1,18}")


def parse_command(line: bytes) -> Command:
    """The command in ``line``, which has lost its CR LF; a lone CR or LF, or a NUL, spoils it."""
    match = _LINE.fullmatch(line)
    assert match  # the pattern takes anything
    verb = _VERBS.get(match[1].upper(), Verb.OTHER)
    if _NOT_IN_COMMANDS.search(line):
        verb = Verb.OTHER
    rest = match[2] or b""
    return Command(verb, _words(rest), rest)


def _words(rest: bytes) -> tuple[bytes, ...]:
    return tuple(word for word in rest.replace(b"\t", b" ").split(b" ") if word)


def parse_number(word: bytes) -> int | None:
    """The number in ``word``: an optional sign and decimal digits; None for anything else."""
    return int(word) if _NUMBER.fullmatch(word) else None
