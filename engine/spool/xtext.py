"""xtext, the printable form of any octets in SMTP parameters and envelope fields (RFC 3461 section 4). Pure.

Text stands for octets as UTF-8 with surrogate escapes, so that octets that are no UTF-8 survive.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(rb"\+([0-9A-Fa-f]{2})")
_WELL_FORMED = re.compile(r"(?:[ -*,-~]|\+[0-9A-Fa-f]{2})*", re.ASCII)
_ALL_LITERAL = re.compile(r"[!-*,-<>-~]*", re.ASCII)
_LITERAL = frozenset(range(0x21, 0x7F)) - {ord("+"), ord("=")}


def encode(text: str) -> str:
    """``text`` with everything outside ``!`` to ``~``, and ``+`` and ``=``, as ``+HH`` in upper case."""
    if _ALL_LITERAL.fullmatch(text):
        return text
    octets = text.encode("utf-8", "surrogateescape")
    return "".join(chr(octet) if octet in _LITERAL else f"+{octet:02X}" for octet in octets)


def decode(text: str) -> str:
    """The opposite of :func:`encode`; what is no ``+HH`` stays as it is."""
    if "+" not in text:
        return text
    octets = _ESCAPE.sub(_octet, text.encode("utf-8", "surrogateescape"))
    return octets.decode("utf-8", "surrogateescape")


def is_well_formed(text: str) -> bool:
    """Whether ``text`` is printable ASCII in which each ``+`` begins a ``+HH`` (spaces and ``=`` are tolerated)."""
    return _WELL_FORMED.fullmatch(text) is not None


def _octet(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode("ascii"))
