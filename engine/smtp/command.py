"""Command lines of a client: verbs, and the parameters of MAIL (spec smtp-server.md 3 and 6.2). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verb(StrEnum):
    """The commands that are known."""

    EHLO = "EHLO"
    HELO = "HELO"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    RSET = "RSET"
    NOOP = "NOOP"
    QUIT = "QUIT"
    VRFY = "VRFY"
    HELP = "HELP"
    EXPN = "EXPN"
    AUTH = "AUTH"
    STARTTLS = "STARTTLS"
    BDAT = "BDAT"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One command line, taken apart."""

    verb: Verb
    argument: bytes
    """The rest of the line, less white space at its start."""


_VERBS: Final = {verb.encode(): verb for verb in Verb if verb}
_LINE: Final = re.compile(rb"[ \t]*([^ \t]*)[ \t]*(.*)", re.DOTALL)
_NOT_IN_COMMANDS: Final = re.compile(rb"[\x00\r\n]")
_PATH_VERBS: Final = (Verb.MAIL, Verb.RCPT)


def parse_command(line: bytes) -> Command:
    """The command in ``line``, which has lost its CR LF.

    A lone CR or LF, or a NUL, spoils any command; MAIL and RCPT have words of their own for it.
    """
    match = _LINE.fullmatch(line)
    assert match  # the pattern takes anything
    verb = _VERBS.get(match[1].upper(), Verb.OTHER)
    if verb not in _PATH_VERBS and _NOT_IN_COMMANDS.search(line):
        verb = Verb.OTHER
    return Command(verb, match[2])


class ParameterError(Exception):
    """A parameter of MAIL that is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailParameters:
    """What follows the reverse-path."""

    size: int = 0
    """Declared size in octets, 0 if none or no number."""
    body: str = "unknown"
    """``7bit``, ``8bit``, ``binarymime`` or ``unknown``."""
    auth: str = ""
    """AUTH= as valid xtext, ``<>`` or empty."""
    utf8: bool = False


_NO_PARAMETERS: Final = MailParameters()
_BODIES: Final = {b"7BIT": "7bit", b"8BITMIME": "8bit", b"BINARYMIME": "binarymime"}
_LARGEST_SIZE: Final = 2**63 - 1


def parse_parameters(text: bytes) -> MailParameters:
    """The parameters that are known; the first of each counts, the others are ignored.

    Raises :class:`ParameterError` for a SMTPUTF8 with a value.
    """
    if not text:
        return _NO_PARAMETERS
    values: dict[bytes, bytes | None] = {}
    for word in text.replace(b"\t", b" ").split(b" "):
        name, equals, value = word.partition(b"=")
        values.setdefault(name.upper(), value if equals else None)
    if values.get(b"SMTPUTF8") is not None:
        raise ParameterError("invalid mail-from parameter")
    return MailParameters(
        size=_size(values.get(b"SIZE") or b""),
        body=_BODIES.get((values.get(b"BODY") or b"").upper(), "unknown"),
        auth=_valid_xtext(values.get(b"AUTH") or b""),
        utf8=b"SMTPUTF8" in values,
    )


def _size(text: bytes) -> int:
    if not text.isdigit() or len(text) > 19:
        return 0
    size = int(text)
    return size if size <= _LARGEST_SIZE else 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """The argument of BDAT (RFC 3030 2)."""

    octets: int | None
    """How many follow the line; None when that cannot be told."""
    last: bool
    valid: bool


def parse_chunk(argument: bytes) -> Chunk:
    """The argument of BDAT; a chunk without octets must be the last."""
    size, *rest = argument.replace(b"\t", b" ").split() or [b""]
    octets = int(size) if size.isdigit() and len(size) <= 19 else None
    last = len(rest) == 1 and rest[0].upper() == b"LAST"
    return Chunk(octets, last, valid=octets is not None and (last or (octets > 0 and not rest)))


_XTEXT_PIECE: Final = re.compile(rb"\+([0-9A-Fa-f]{2})|\+.{0,2}|[^+]", re.DOTALL)


def _valid_xtext(text: bytes) -> str:
    """``text`` decoded leniently (a spoilt ``+zz`` is a NUL) and encoded again (RFC 3461 4)."""
    if text == b"<>":
        return "<>"
    return "".join(_encoded(match) for match in _XTEXT_PIECE.finditer(text))


def _encoded(match: re.Match[bytes]) -> str:
    spoilt = match[0].startswith(b"+")
    octet = int(match[1], 16) if match[1] else 0 if spoilt else match[0][0]
    return chr(octet) if 0x21 <= octet <= 0x7E and octet not in b"+=" else f"+{octet:02X}"
