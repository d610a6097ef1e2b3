"""Signing in with an access token: XOAUTH2, as Google and Microsoft have it, and OAUTHBEARER (RFC 7628). Pure."""

from __future__ import annotations

import base64
import json
import re
from typing import cast

from engine.sasl.credential import Secret, octets, printable, text

_LONGEST = 200
_LIKE_A_TOKEN = re.compile(r"[A-Za-z0-9_\-.~+/=%]{24,}")
_PAGE = re.compile(r"https?:(?://|/)?[A-Za-z0-9.\-/]*")
BEARER_FAILED = b"\x01"
"""What the client answers to the error of OAUTHBEARER (RFC 7628 3.2.3)."""


def xoauth2_payload(name: str, token: Secret) -> Secret:
    """The secret of an ``oauth`` credential: base64 of user and bearer token, each ended by Ctrl-A."""
    payload = b"user=" + octets(name) + b"\x01auth=Bearer " + token.octets() + b"\x01\x01"
    return Secret(base64.b64encode(payload).decode("ascii"))


def token_payload(name: str, token: Secret) -> bytes:
    """The initial response of XOAUTH2."""
    return base64.b64decode(xoauth2_payload(name, token).reveal())


def bearer_payload(name: str, token: Secret) -> bytes:
    """The initial response of OAUTHBEARER (RFC 7628 3.1), with the name as RFC 5801 4 wants it."""
    who = name.replace("=", "=3D").replace(",", "=2C")
    return b"n,a=" + octets(who) + b",\x01auth=Bearer " + token.octets() + b"\x01\x01"


def error_words(challenge: bytes, token: Secret) -> str:
    """What a server says in its challenge about a refused token, for a log: never the token (W6)."""
    try:
        found = json.loads(challenge)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        fields = cast("dict[str, object]", found)
        known = (f"{name}={fields[name]}" for name in ("status", "schemes", "scope") if _plain(fields.get(name)))
        words = " ".join(known)
    else:
        words = text(challenge)
    for secret in (token.reveal(), base64.b64encode(token.octets()).decode("ascii")):
        if secret:
            words = words.replace(secret, "[not shown]")
    words = " ".join(_unlike(word) for word in printable(words).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}..."


def _plain(value: object) -> bool:
    return isinstance(value, str | int) and bool(value)


def _unlike(word: str) -> str:
    """Hides what might be a token; addresses of pages stay, for scopes are such."""
    name, equals, value = word.partition("=") if word.startswith(("status=", "schemes=", "scope=")) else ("", "", word)
    page = _PAGE.fullmatch(value) and all(len(part) < 24 for part in re.split(r"[./]", value))
    return f"{name}{equals}{value if page else _LIKE_A_TOKEN.sub('[not shown]', value)}"


def without_reasons(line: str) -> str:
    """A line of a reply for a log: what a server says about a refused token is JSON that may quote it (W6)."""
    return "334 [not logged]" if line.startswith(("334 eyJ", "334 ew")) else line
