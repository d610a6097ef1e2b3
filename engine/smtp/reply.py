"""Replies as they go over the wire (RFC 5321 4.2, spec smtp-server.md 3). Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\\]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0", "\\": "\\\\"}


def printable(text: str) -> str:
    r"""``text`` without control characters: ``\n``, ``\r``, ``\t``, ``\0``, ``\xHH``; a backslash is doubled."""
    return _UNPRINTABLE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or f"\\x{ord(character):02x}"


def encode_reply(code: int, text: str) -> bytes:
    """One reply line; without ``text`` only the code. What is no UTF-8 stands in ``text`` as surrogate escapes."""
    line = f"{code} {printable(text)}" if text else str(code)
    return line.encode("utf-8", "surrogateescape") + b"\r\n"


def encode_lines(code: int, lines: Sequence[str]) -> bytes:
    """A reply of several lines."""
    *head, last = (printable(line) for line in lines)
    text = "".join(f"{code}-{line}\r\n" for line in head) + f"{code} {last}\r\n"
    return text.encode("utf-8", "surrogateescape")


def with_incident(code: int, text: str, incident: str) -> bytes:
    """A reply to a failure of our own: ``incident`` finds the reason in the log, nothing of it is in the reply."""
    return encode_reply(code, f"{text} (incident {incident})")
