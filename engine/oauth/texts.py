"""What other programs sent, made fit to be shown: short, one line, no token in it (W7). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.sasl.credential import Secret, printable

LONGEST = 300
"""Characters of somebody else's words that are shown."""
HIDDEN = "[not shown]"
_LIKE_A_TOKEN = re.compile(r"[A-Za-z0-9_\-.~+/=%:]{24,}")
_TRACE = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PAGE = re.compile(r"https?://[A-Za-z0-9.\-/]+")
_BETWEEN = re.compile(r"[./]")


def shown(text: str, secrets: Iterable[Secret] = ()) -> str:
    """``text`` for people: without ``secrets``, and without anything as long and mixed as a token."""
    for secret in secrets:
        if secret:
            text = text.replace(secret.reveal(), HIDDEN)
    text = _LIKE_A_TOKEN.sub(_hidden, " ".join(printable(text.replace("\r", " ").replace("\n", " ")).split()))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def _hidden(match: re.Match[str]) -> str:
    """Keeps addresses of pages and the ids of requests, which help, and which no token looks like."""
    found = match[0].rstrip(":")
    page = _PAGE.fullmatch(found) and all(len(part) < 24 for part in _BETWEEN.split(found))
    return match[0] if page or _TRACE.fullmatch(found) else HIDDEN
