"""What a failure means for a person, and what to do about it (spec gui.md D7). Pure.

Shared by the connection test, failed messages and notifications. The catalogue is in
:mod:`engine.remedies`; what fits none of its rows is shown as the server said it.
"""

from __future__ import annotations

import re
from typing import Final

from engine.remedies import CATALOGUE
from engine.symptoms import Diagnosis, Kind, Offer, Row, Symptom
from engine.wording import Wording, say

__all__ = ["Diagnosis", "Kind", "Offer", "Symptom", "diagnose", "diagnosis_of", "symptom_of_reason"]

_QUOTED_REPLY = re.compile(r": \[(?P<text>.*)\](?:: trying.*)?$", re.DOTALL)
_CODE = re.compile(r"(?:^|[\s\[])(?P<code>[45]\d\d)[ -]")


def diagnose(symptom: Symptom) -> Diagnosis:
    """The first row of the catalogue that fits; what fits none is told as it was said."""
    for row in CATALOGUE:
        if row.fits(symptom):
            return _worded(row, symptom)
    refused = symptom.kind in {Kind.SIGN_IN, Kind.REPLY}
    return Diagnosis(
        key="refused" if refused else "unknown",
        title=say("The server refused") if refused else say("Something went wrong"),
        explanation=_answered(symptom),
        offers=(Offer.RETRY,),
        server_text=symptom.text,
    )


def diagnosis_of(key: str, symptom: Symptom) -> Diagnosis:
    """The diagnosis that was recorded as ``key``, worded for ``symptom``; without a known key, a new one.

    So everybody who shows a failure shows what was found when it happened, with more at hand than its words.
    """
    rows = [row for row in CATALOGUE if row.key == key]
    if not rows:
        return diagnose(symptom)
    return _worded(next((row for row in rows if row.fits(symptom)), rows[0]), symptom)


def _answered(symptom: Symptom) -> str:
    host = symptom.host or say("The server")
    if symptom.stage:
        return say("{host} gave this answer at the stage {stage}.", host=host, stage=symptom.stage)
    return say("{host} gave this answer.", host=host)


def _worded(row: Row, symptom: Symptom) -> Diagnosis:
    values: dict[str, object] = {
        "host": symptom.host or say("the server"),
        "port": symptom.port or "?",
        "detail": symptom.detail,
        "text": symptom.text,
    }
    says = Wording(row.says, values)
    return Diagnosis(key=row.key, title=row.title, explanation=says, offers=row.offers, server_text=symptom.text)


_REASONS: Final[tuple[tuple[str, Kind], ...]] = (
    ("dns error:", Kind.NO_SUCH_HOST),
    ("timed out after", Kind.TIMEOUT),
    ("response timeout after", Kind.TIMEOUT),
    ("flow-control timeout after", Kind.TIMEOUT),
    ("connect failure: cannot connect", Kind.REFUSED),
    ("socket bind error", Kind.NETWORK),
    ("socks error", Kind.PROXY),
    ("certificate verify failed", Kind.CERTIFICATE),
    ("tls is mandated", Kind.NO_STARTTLS),
    ("tls error", Kind.TLS),
    ("tls/ssl error", Kind.TLS),
    ("not signing in:", Kind.CLEAR_SIGN_IN),
    ("authentication is not supported", Kind.NO_MECHANISM),
    ("cannot do authentication", Kind.NO_MECHANISM),
    ("authentication failed", Kind.SIGN_IN),
    ("no client authentication account", Kind.ACCOUNT),
    ("keyring", Kind.ACCOUNT),
    ("no remote recipients", Kind.LOCAL_RECIPIENTS),
    ("routing filter failed", Kind.FILTER),
    ("peer disconnected", Kind.CLOSED),
    ("no space left", Kind.SPOOL),
    ("permission denied", Kind.SPOOL),
    ("invalid response", Kind.PROTOCOL),
)


def symptom_of_reason(reason: str, code: int, *, host: str = "", port: int = 0) -> Symptom:
    """What the reason and code of a failed or waiting message tell; the words are those that the engine writes."""
    kind = next((kind for words, kind in _REASONS if words in reason), Kind.UNKNOWN)
    if code and kind is not Kind.SIGN_IN:
        # What a server says may hold any words; ours never come with a code.
        kind = Kind.REPLY
    if kind is Kind.SIGN_IN:
        quoted = _QUOTED_REPLY.search(reason)
        text = quoted["text"] if quoted else reason
        found = _CODE.search(f" {text} ")
        # The code of a refused sign-in stands in no reply text of ours: 535 is what it is for.
        return Symptom(kind=kind, host=host, port=port, code=code or (int(found["code"]) if found else 535), text=text)
    stage = "reply" if " timeout after" in reason else ""
    return Symptom(kind=kind, stage=stage, host=host, port=port, code=code, text=reason)
