"""The dialogue as a log may show it: no password, no digest, no response (spec pop-server.md 11). Pure."""

from __future__ import annotations

import re
from typing import Final

from engine.pop3.command import Verb

RESPONSE: Final = "[authentication response not logged]"
UNKNOWN: Final = "[unrecognised line not logged]"
_PASSWORD: Final = "[password not logged]"  # noqa: S105 - what stands in place of one
_DIGEST: Final = "[digest not logged]"

_MECHANISM: Final = re.compile(
    rb"[ \t]*(AUTH[ \t]+(?:PLAIN|LOGIN|CRAM-[A-Z0-9]{1,12}|XOAUTH2|OAUTHBEARER))(?![^ \t])", re.IGNORECASE
)
_LONGEST: Final = 1000
_MANY: Final = 7


def shown_command(line: bytes, verb: Verb, *, secretive: bool) -> tuple[str, bool]:
    """What to show of a command line, and whether that is a summary and no quotation.

    ``secretive``: the client has begun to sign in, so that an unknown line may be a stray secret.
    """
    typed = line.lstrip(b" \t")[:4]
    word = typed.upper()
    if word == b"PASS":
        return f"{_text(typed)} {_PASSWORD}", False
    if word == b"AUTH":
        match = _MECHANISM.match(line)
        if match is not None:
            return _text(match[1]), False
        return (_text(line), False) if line.strip().upper() == b"AUTH" else (RESPONSE, True)
    if word == b"APOP":
        name = line.split()[1:2]
        return " ".join([_text(typed), *map(_text, name), _DIGEST]), False
    if verb is Verb.OTHER and secretive:
        return UNKNOWN, True
    return _text(line), False


def shown_reply(reply: bytes) -> list[tuple[str, bool]]:
    """The lines of a reply, each with whether it is a summary; long lists are shortened."""
    if reply.startswith(b"+ ") and len(reply) > len(b"+ \r\n"):
        return [("+ ********", False)]
    lines = reply.removesuffix(b"\r\n").split(b"\r\n")
    if len(lines) <= _MANY:
        return [(_text(line), False) for line in lines]
    shown = [(_text(line), False) for line in (*lines[:4], *lines[-2:])]
    return [*shown[:4], (f"[{len(lines) - 6} lines]", True), *shown[4:]]


def shown_content(lines: int) -> str:
    """A message that was sent."""
    return f"[{lines} line(s) of content]"


def _text(line: bytes) -> str:
    return line[:_LONGEST].decode("utf-8", "replace")
