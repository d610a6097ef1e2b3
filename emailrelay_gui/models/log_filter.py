"""Which lines of the log are wanted, and where a search matches; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

from engine.api import Level, LogLine, say

RANK = MappingProxyType({level: rank for rank, level in enumerate(Level)})
NESTED = re.compile(r"\((?:[^()\\]|\\.)*[+*}](?:[^()\\]|\\.)*\)(?:[+*]|\{\d*,)")
"""A repetition of a repetition: such an expression may take for ever on one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """What a line must be to be shown."""

    least: Level = Level.INFO
    since: float = 0.0
    """Unix time; 0: from the beginning."""
    peer: str = ""
    """An address, with or without port, that the line mentions."""
    message: str = ""
    pattern: re.Pattern[str] | None = None

    def fits(self, line: LogLine) -> bool:
        """Whether the line is shown."""
        if RANK[line.level] < RANK[self.least] or line.time < self.since:
            return False
        if self.message and line.message != self.message and self.message not in line.text:
            return False
        if self.peer and not mentions(line, self.peer):
            return False
        return self.pattern is None or matches(line, self.pattern)


def mentions(line: LogLine, peer: str) -> bool:
    """Whether a line is about a peer: ``192.0.2.1`` is not mentioned by ``192.0.2.14``."""
    for text in (line.peer, line.text):
        at = text.find(peer)
        while at >= 0:
            before, after = text[at - 1 : at], text[at + len(peer) : at + len(peer) + 1]
            if not (before.isalnum() or after.isalnum()):
                return True
            at = text.find(peer, at + 1)
    return False


def matches(line: LogLine, pattern: re.Pattern[str]) -> bool:
    """Whether a search finds the line."""
    return bool(pattern.search(line.text) or (line.peer and pattern.search(line.peer)))


def compiled(text: str, *, regex: bool) -> re.Pattern[str]:
    """What is searched for; raises :class:`re.error` with what is wrong with an expression."""
    if not regex:
        return re.compile(re.escape(text), re.IGNORECASE)
    if NESTED.search(text):
        raise re.error(say("a repetition inside a repetition would take too long"))
    return re.compile(text, re.IGNORECASE)
