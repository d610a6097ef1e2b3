"""The texts of the admin interface that do not depend on anything (spec process.md 5.2). Pure."""

from __future__ import annotations

from typing import Final

from engine import __version__
from engine.admin.command import EXTENSIONS, ORIGINAL, Verb

PROMPT: Final = "E-MailRelay> "
OK: Final = "OK"
NONE: Final = "<none>"
UNRECOGNISED: Final = "error: unrecognised command"
STILL_WORKING: Final = "error: still working"
NO_NEXT_HOP: Final = "error: no remote server configured: use --forward-to"
NOTHING_TO_SEND: Final = "error: no messages to send"
NO_RELOAD: Final = "error: reload is not possible: start the relay again"
NO_SESSION: Final = "error: there is no such session any more, or it is one of ours"
TOKEN_FIRST: Final = "error: not allowed: give the token first: token <value>"  # noqa: S105 - a sentence
WRONG_TOKEN: Final = "error: wrong token"  # noqa: S105 - a sentence
INFO_USAGE: Final = "usage: info {copyright|credit|version|warranty}"

_COPYRIGHT: Final = (
    "Copyright (C) 2026 the emailrelay maintainers",
    "",
    "This program is free software: you can redistribute it and/or modify it under the",
    "terms of the GNU General Public License as published by the Free Software Foundation,",
    "either version 3 of the License, or (at your option) any later version.",
)
_WARRANTY: Final = (
    "This program is distributed in the hope that it will be useful, but without any",
    "warranty, without even the implied warranty of merchantability or fitness for a",
    "particular purpose. See the GNU General Public License for more details.",
)
_CREDIT: Final = (
    "This program works with the files and commands of E-MailRelay by Graeme Walker.",
    "It is an independent implementation on top of Python, aiosmtpd, aiosmtplib,",
    "dnspython, python-socks and cryptography.",
)


def help_lines(*, terminate: bool, token: bool) -> tuple[str, ...]:
    """The original's line, then what this program has besides."""
    known = ", ".join(each for each in ORIGINAL if terminate or each is not Verb.TERMINATE)
    more = ", ".join(each for each in EXTENSIONS if token or each is not Verb.TOKEN)
    return f"commands: {known}", f"extensions: {more}"


def info_lines(topic: str) -> tuple[str, ...]:
    """One of the texts; ``topic`` in lower case."""
    match topic:
        case "copyright":
            return (*_COPYRIGHT, "")
        case "credit":
            return (*_CREDIT, "")
        case "warranty":
            return (*_WARRANTY, "")
        case "version":
            return (__version__,)
        case _:
            return (INFO_USAGE,)
