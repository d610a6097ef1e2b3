"""Why a message failed or waits, in words for the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from emailrelay_gui import words
from engine.api import (
    Failure,
    MessageState,
    MessageSummary,
    Offer,
    diagnose,
    symptom_of_reason,
)

HERE = frozenset({Offer.FORWARD_NOW, Offer.DELETE, Offer.EXPORT, Offer.RETRY, Offer.OPEN_FOLDER})
"""What helps without a change of the configuration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A sentence, what to do, and the server's own words."""

    title: str
    text: str
    said: str = ""
    """Who said it and when."""
    reply: str = ""
    configure: bool = False
    """Whether a change of the configuration may help."""


def tr(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("reasons", text)


def explain(summary: MessageSummary, history: tuple[Failure, ...], server: str, now: float) -> Why:
    """The last failure of a message; ``server`` is the next hop, ``host:port``."""
    if summary.state is MessageState.HELD:
        return Why(title=tr("You put this message on hold"), text=tr("It is kept and not sent."))
    if summary.state is MessageState.DAMAGED:
        return Why(
            title=tr("This message is damaged"),
            text=summary.reason or tr("One of its two files is missing or cannot be read."),
        )
    last = history[-1] if history else Failure(reason=summary.reason, code=summary.code)
    host, _, port = server.rpartition(":")
    symptom = symptom_of_reason(last.reason, last.code, host=host, port=int(port) if port.isdigit() else 0)
    found = diagnose(symptom)
    said = tr("{server} said").format(server=host or tr("The server"))
    if last.time:
        said = tr("{server} said at {time}").format(server=host, time=words.when(last.time, now))
    reply = " ".join(part for part in (str(last.code or ""), last.reason) if part)
    return Why(
        title=found.title,
        text=found.explanation,
        said=said,
        reply=reply,
        configure=bool(set(found.offers) - HERE),
    )
