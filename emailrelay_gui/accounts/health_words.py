"""How a sign-in is, in words for its card and for the list of accounts. No widgets, no files."""

from __future__ import annotations

from dataclasses import dataclass

from emailrelay_gui import words
from emailrelay_gui.i18n import tr
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.wizard.probes import sentence
from engine.api import Grant, TokenHealth

SOON = 2 * 86400.0
"""Seconds before the end of a sign-in from which somebody should act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Ink, the word of the pill, and the lines under the name."""

    tone: Tone
    word: str
    lines: tuple[str, ...] = ()


def look_of(health: TokenHealth | None, now: float) -> Look:
    """What is to be said of a sign-in; None: there is none."""
    if health is None:
        return Look(tone=Tone.PAUSED, word=tr("Not signed in"))
    lines = (*_tokens(health, now), *_end(health, now))
    if health.person_needed:
        return Look(tone=Tone.SIGN_IN, word=tr("Sign in again"), lines=(*_problem(health), *_when(health, now)))
    if health.problem:
        return Look(tone=Tone.WARNING, word=tr("Cannot be renewed now"), lines=(*_problem(health), *lines))
    if health.ends and health.ends - now < SOON:
        return Look(tone=Tone.WARNING, word=tr("Ends soon"), lines=lines)
    return Look(tone=Tone.OK, word=tr("Signed in"), lines=lines)


def _tokens(health: TokenHealth, now: float) -> tuple[str, ...]:
    if not health.refreshed:
        return _when(health, now)
    renewed = tr("Renewed {time}").format(time=words.when(health.refreshed, now))
    if not health.expires:
        return (f"{renewed}.",)
    before = tr("next before {time}").format(time=words.when(health.expires, now))
    return (f"{renewed}, {before}.",)


def _end(health: TokenHealth, now: float) -> tuple[str, ...]:
    if not health.ends:
        return ()
    text = tr("{provider} ends this sign-in {time}, because its client is registered for testing.")
    return (text.format(provider=health.provider, time=words.when(health.ends, now)),)


def _when(health: TokenHealth, now: float) -> tuple[str, ...]:
    if not health.signed_in or health.grant is Grant.CLIENT:
        return ()
    return (tr("Last signed in {time}.").format(time=words.when(health.signed_in, now)),)


def _problem(health: TokenHealth) -> tuple[str, ...]:
    return (sentence(health.problem),) if health.problem else ()
