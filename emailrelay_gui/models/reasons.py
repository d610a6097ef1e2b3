"""Why a message failed or waits, in words for the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass

from emailrelay_gui import words
from emailrelay_gui.i18n import shown, tr
from engine.api import (
    Failure,
    MessageState,
    MessageSummary,
    Offer,
    diagnose,
    diagnosis_of,
    symptom_of_reason,
)

CONFIGURE = frozenset(
    {
        Offer.EDIT_HOST,
        Offer.NEAREST_PRESET,
        Offer.TRY_587,
        Offer.TRY_465,
        Offer.PROBE_PORTS,
        Offer.SWAP_SECURITY,
        Offer.PIN_CA,
        Offer.CHANGE_SECURITY,
        Offer.OAUTH2,
        Offer.EDIT_ACCOUNT,
        Offer.APP_PASSWORD,
        Offer.ENABLE_SIGN_IN,
        Offer.SMARTHOST_PRESETS,
    }
)
"""What is done in the wizard."""


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


def trouble(error: str, server: str) -> tuple[str, str]:
    """Why forwarding does not go on, as a sentence and what to do; ``error`` is what the engine said."""
    host, _, port = server.rpartition(":")
    symptom = symptom_of_reason(error, 0, host=host, port=int(port) if port.isdigit() else 0)
    found = diagnose(symptom)
    return found.title, found.explanation


def _last_of(summary: MessageSummary) -> Failure:
    return Failure(reason=summary.reason, code=summary.code, stage=summary.stage, diagnosis=summary.diagnosis)


def _sentence(reason: str) -> str:
    """What the spool says of a message, as a sentence."""
    return f"{reason[:1].upper()}{reason[1:].rstrip('.')}." if reason else ""


def explain(summary: MessageSummary, history: tuple[Failure, ...], server: str, now: float) -> Why:
    """The last failure of a message; ``server`` is the next hop, ``host:port``."""
    if summary.state is MessageState.HELD:
        return Why(title=tr("You put this message on hold"), text=tr("It is kept and not sent."))
    if summary.state is MessageState.DAMAGED:
        return Why(
            title=tr("This message is damaged"),
            text=_sentence(summary.reason) or tr("One of its two files is missing or cannot be read."),
        )
    last = history[-1] if history else _last_of(summary)
    host, _, port = server.rpartition(":")
    symptom = symptom_of_reason(last.reason, last.code, host=host, port=int(port) if port.isdigit() else 0)
    found = diagnosis_of(last.diagnosis, symptom)
    said = tr("{server} said").format(server=host or tr("The server"))
    if last.time:
        said = tr("{server} said at {time}").format(server=host, time=words.when(last.time, now))
    reply = " ".join(part for part in (str(last.code or ""), last.reason) if part)
    text = shown(found.explanation)
    if found.key == "too-large" and summary.size:
        text += " " + tr("It has {size}.").format(size=words.size(summary.size))
    if Offer.EDIT_RECIPIENTS in found.offers and summary.recipients:
        text += " " + tr("It was addressed to {recipients}.").format(recipients=words.recipients(summary))
    return Why(
        title=shown(found.title),
        text=text,
        said=said,
        reply=reply,
        configure=bool(CONFIGURE & set(found.offers)),
    )
