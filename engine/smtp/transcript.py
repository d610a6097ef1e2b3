"""The dialogue as a log may show it: nothing of an AUTH exchange is in it (spec reliability-security.md A7). Pure."""

from __future__ import annotations

import re
from typing import Final

from engine.smtp.command import Verb

RESPONSE: Final = "[authentication response not logged]"
CONTENT: Final = "[message content not logged]"
UNKNOWN: Final = "[unrecognised line not logged]"

_MECHANISM: Final = re.compile(
    rb"[ \t]*(AUTH[ \t]+(?:PLAIN|LOGIN|CRAM-[A-Z0-9]{1,12}|XOAUTH2|OAUTHBEARER))", re.IGNORECASE
)
_LONGEST: Final = 1000


def shown_command(line: bytes, verb: Verb, *, auth_seen: bool) -> tuple[str, bool]:
    """What to show of a command line, and whether that is a summary and no quotation.

    After an AUTH, unknown lines may be stray responses; a line may also be AUTH misspelt.
    """
    if verb is Verb.AUTH or line.lstrip()[:4].upper() == b"AUTH":
        match = _MECHANISM.match(line)
        if match is None:
            return (_text(line), False) if line.strip().upper() == b"AUTH" else (RESPONSE, True)
        mechanism = _text(match[1])
        return (mechanism, False) if match.end() == len(line.rstrip()) else (f"{mechanism} {RESPONSE}", False)
    if verb is Verb.OTHER and auth_seen:
        return UNKNOWN, True
    return _text(line), False


def shown_replies(reply: bytes) -> list[str]:
    """The lines of a reply; a SASL challenge is not shown."""
    if reply.startswith(b"334"):
        return ["334 ********"]
    return [_text(line) for line in reply.removesuffix(b"\r\n").split(b"\r\n")]


def _text(line: bytes) -> str:
    return line[:_LONGEST].decode("utf-8", "replace")
