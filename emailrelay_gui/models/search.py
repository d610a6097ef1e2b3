"""The search language of the queue: words, and ``from: to: subject: state: reason: id:`` before a word.

All parts have to match; matching ignores case; quotes keep words together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from engine.api import MessageSummary

_TOKEN = re.compile(
    r'(?:(?P<field>from|to|subject|state|reason|id):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))', re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition; ``field`` is empty for a word that may stand anywhere."""

    field: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What was typed into the search box, understood."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def matches(self, summary: MessageSummary, subject: Callable[[], str]) -> bool:
        """Whether a message fits; ``subject`` is asked only if it matters."""
        return all(_matches(term, summary, subject) for term in self.terms)


def parse_query(text: str) -> Query:
    """Understand the text of the search box; nothing is an error."""
    terms: list[Term] = []
    for found in _TOKEN.finditer(text):
        quoted = found["quoted"]
        word = (quoted if quoted is not None else found["plain"] or "").casefold()
        if word:
            terms.append(Term(field=(found["field"] or "").lower(), text=word))
    return Query(terms=tuple(terms))


def _matches(term: Term, summary: MessageSummary, subject: Callable[[], str]) -> bool:
    texts: dict[str, Callable[[], tuple[str, ...]]] = {
        "from": lambda: (summary.reverse_path,),
        "to": lambda: summary.recipients,
        "subject": lambda: (subject(),),
        "state": lambda: (summary.state.value,),
        "reason": lambda: (f"{summary.code} {summary.reason}",),
        "id": lambda: (summary.id,),
    }
    fields = (term.field,) if term.field else ("from", "to", "id", "subject")
    return any(term.text in text.casefold() for name in fields for text in texts[name]())
