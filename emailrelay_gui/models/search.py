"""The search language of the queue (spec gui.md D9). No Qt.

Words, and ``from: to: subject: state: reason: id: before: after: larger: has: body:`` before a word. All parts have to
match; matching ignores case; quotes keep words together. What is no date or size matches nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from engine.api import MessageSummary

FIELDS = ("from", "to", "subject", "state", "reason", "id", "before", "after", "larger", "has", "body")
_TOKEN = re.compile(rf'(?:(?P<field>{"|".join(FIELDS)}):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))', re.IGNORECASE)
_AGE = re.compile(r"(\d{1,5})([mhd])")
_SIZE = re.compile(r"(\d{1,9})\s*(k|m|g)?b?")
_DAY = 86_400.0
_SECONDS: Mapping[str, float] = {"m": 60.0, "h": 3600.0, "d": _DAY}
_OCTETS: Mapping[str, int] = {"": 1, "k": 1000, "m": 1000_000, "g": 1000_000_000}


class Header(Protocol):
    """What is known of a message's header."""

    @property
    def subject(self) -> str:
        """Decoded."""
        ...

    @property
    def attachments(self) -> bool:
        """Whether there seem to be some."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition; ``field`` is empty for a word that may stand anywhere."""

    field: str
    text: str
    number: float = 0.0
    """What ``text`` means for a date (Unix time) or a size (octets); less than 0 when it means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What was typed into the search box, understood."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def headers(self) -> bool:
        """Whether the headers of all messages are needed to answer it in full."""
        return any(term.field in {"", "subject", "has"} for term in self.terms)

    @property
    def body(self) -> tuple[str, ...]:
        """The words that the text of a message has to hold, in lower case."""
        return tuple(term.text for term in self.terms if term.field == "body")

    def matches(self, summary: MessageSummary, header: Header | None, *, body: bool = False) -> bool:
        """Whether a message fits, as far as its header is known; ``body``: its text does."""
        return all(_matches(term, summary, header, body=body) for term in self.terms)


def parse_query(text: str, now: float = 0.0) -> Query:
    """Understand the text of the search box at Unix time ``now``; nothing is an error."""
    terms: list[Term] = []
    for found in _TOKEN.finditer(text):
        quoted = found["quoted"]
        word = (quoted if quoted is not None else found["plain"] or "").casefold()
        field = (found["field"] or "").lower()
        if word:
            terms.append(Term(field=field, text=word, number=_number(field, word, now)))
    return Query(terms=tuple(terms))


def _number(field: str, word: str, now: float) -> float:
    if field in {"before", "after"}:
        return _time(word, now)
    if field == "larger" and (size := _SIZE.fullmatch(word)):
        return float(int(size[1]) * _OCTETS[size[2] or ""])
    return -1.0


def _time(word: str, now: float) -> float:
    """A day, ``today``, ``yesterday``, or how long ago: ``3d``, ``2h``, ``10m``; days begin at midnight here."""
    today = dt.datetime.fromtimestamp(now).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    if word in {"today", "yesterday"}:
        return (today - dt.timedelta(days=word == "yesterday")).timestamp()
    if age := _AGE.fullmatch(word):
        return max(0.0, now - int(age[1]) * _SECONDS[age[2]])
    try:
        return dt.datetime.fromisoformat(word).astimezone().timestamp()
    except (ValueError, OverflowError, OSError):
        return -1.0


def _matches(term: Term, summary: MessageSummary, header: Header | None, *, body: bool) -> bool:
    subject = header.subject if header is not None else ""
    tests: dict[str, Callable[[], bool]] = {
        "before": lambda: summary.received < term.number,
        "after": lambda: 0 <= term.number <= summary.received,
        "larger": lambda: 0 <= term.number < summary.size,
        "has": lambda: term.text.startswith("attach") and header is not None and header.attachments,
        "body": lambda: body,
    }
    if term.field in tests:
        return tests[term.field]()
    texts: dict[str, Callable[[], tuple[str, ...]]] = {
        "from": lambda: (summary.reverse_path,),
        "to": lambda: summary.recipients,
        "subject": lambda: (subject,),
        "state": lambda: (summary.state.value,),
        "reason": lambda: (f"{summary.code} {summary.reason}",),
        "id": lambda: (summary.id,),
    }
    fields = (term.field,) if term.field else ("from", "to", "id", "subject")
    return any(term.text in text.casefold() for name in fields for text in texts[name]())
