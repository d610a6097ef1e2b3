"""The two encodings of names and passwords in a secrets file: xtext and base64; pure.

Text that is not UTF-8 is carried as surrogate escapes, so that ``encode(decode(x))`` loses nothing. Errors
are ValueErrors that state the rule and never contain the text, which may be a password.
"""

from __future__ import annotations

import base64
import binascii
import re

from engine.sasl.credential import octets, text

_ESCAPE = re.compile(rb"\+(?:([0-9A-Fa-f]{2})|)")


def xtext_encode(plain: str) -> str:
    """RFC 3461 4: ``!`` to ``~`` except ``+`` and ``=`` as they are, all else as ``+HH``."""
    return "".join(
        chr(octet) if 33 <= octet <= 126 and octet not in b"+=" else f"+{octet:02X}" for octet in octets(plain)
    )


def xtext_decode(coded: str) -> str:
    """Undo :func:`xtext_encode`; an ``=`` and characters outside of ASCII may stand as they are."""

    def octet(match: re.Match[bytes]) -> bytes:
        if match[1] is None:
            raise ValueError("invalid xtext encoding: a plus sign is written +2B")
        return bytes.fromhex(match[1].decode("ascii"))

    return text(_ESCAPE.sub(octet, octets(coded)))


def base64_encode(plain: str) -> str:
    """Base64 of the text; ``=`` for an empty one, which could not stand as a field otherwise."""
    return base64.b64encode(octets(plain)).decode("ascii") or "="


def base64_decode(coded: str) -> str:
    """Undo :func:`base64_encode`; missing padding is forgiven."""
    return text(base64_octets(coded))


def base64_octets(coded: str) -> bytes:
    """The octets that ``coded`` stands for; missing padding is forgiven, anything else is not."""
    bare = coded.rstrip("=")
    if len(coded) - len(bare) > 2:
        raise ValueError("invalid base64 encoding")
    try:
        return base64.b64decode(bare.encode("ascii") + b"=" * (-len(bare) % 4), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise ValueError("invalid base64 encoding") from None
