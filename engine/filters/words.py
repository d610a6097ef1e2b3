"""What filters say, made fit for a reply, a log line and an envelope (spec reliability-security.md P5).

Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.filters.base import Result, Verdict
from engine.logs import escape

RESPONSE_LIMIT = 400
"""Octets; a reply line has 512 at the most (RFC 5321 4.5.3.1.5)."""
REASON_LIMIT = 1000
_CODE = re.compile(r"([45][0-9][0-9])(?: |\Z)")
_LINE_END = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Response and reason as a filter program has given them; ``code`` is 0 when there was none."""

    response: str = ""
    reason: str = ""
    code: int = 0


def printable(text: str, limit: int = REASON_LIMIT) -> str:
    """One line without control characters, of ``limit`` octets at the most."""
    clean = escape(text)
    if len(clean.encode()) <= limit:
        return clean
    return clean.encode()[:limit].decode(errors="ignore")


def decoded(data: bytes) -> str:
    r"""UTF-8 text; octets that are none as ``\xNN``."""
    return data.decode("utf-8", "backslashreplace")


def split_code(text: str) -> tuple[int, str]:
    """Take a reply code from 400 to 599 off the front: ``550 no`` is (550, "no"), ``550x`` is (0, "550x")."""
    found = _CODE.match(text)
    return (int(found[1]), text[found.end() :]) if found else (0, text)


def parse_output(output: bytes) -> Words:
    """What a program has printed (spec smtp-server.md 18.1); no defaults filled in."""
    found: list[str] = []
    for line in _LINE_END.split(output):
        for start, end in ((b"<<", b">>"), (b"[[", b"]]")):
            if line.startswith(start) and (stop := line.find(end, 2)) >= 0:
                found.append(decoded(line[2:stop]))
        if len(found) == 2:
            break
    code, response = split_code(found[0]) if found else (0, "")
    return Words(
        response=printable(response, RESPONSE_LIMIT),
        reason=printable(found[1]) if len(found) > 1 else "",
        code=code,
    )


def parse_answer(line: bytes) -> Verdict:
    """The answer of a network filter (spec smtp-server.md 18.2), without its line end."""
    text = decoded(line)
    if text.startswith("ok"):
        return Verdict(result=Result.OK)
    if not text:
        return failed("failed", "empty response")
    told, _, reason = text.partition("\t")
    code, response = split_code(told)
    return failed(response or "failed", reason or text, code=code)


def failed(response: str, reason: str = "", *, code: int = 0, special: bool = False) -> Verdict:
    """A failure; without a reason the response is the reason."""
    return Verdict(
        result=Result.FAIL,
        special=special,
        response=printable(response, RESPONSE_LIMIT),
        code=code,
        reason=printable(reason or response),
    )
