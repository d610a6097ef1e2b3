"""The one state that tray icon, hero, sidebar and window title agree on.

The highest severity wins (spec gui.md D8): cannot start, sign-in, failed, disconnected, warning, paused, busy,
queued, idle; where there is no connection nothing else is known; stopped whenever the relay is off on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emailrelay_gui import words
from emailrelay_gui.i18n import tr
from emailrelay_gui.models.abilities import elsewhere, lost
from emailrelay_gui.models.reasons import trouble
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.widgets.theme import Tone
from engine.api import Connection, EngineStatus, RunState

STALE = 3600.0
"""Seconds after which a message that still waits deserves a warning."""


class Light(StrEnum):
    """The state as the tray icons are named."""

    CANNOT_START = "cannot-start"
    SIGN_IN = "sign-in"
    FAILED = "failed"
    DISCONNECTED = "disconnected"
    WARNING = "warning"
    PAUSED = "paused"
    BUSY = "busy"
    QUEUED = "queued"
    IDLE = "idle"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """State, ink, glyph and the words for it."""

    light: Light
    tone: Tone
    glyph: str
    title: str
    sentence: str
    short: str
    """What the sidebar says under the title."""


def health(
    status: EngineStatus, tally: Tally, now: float, *, busy: bool = False, error: str = "", stale: float = STALE
) -> Health:
    """What is to be said of the relay; ``error``: why the last run ended early, ``stale``: how long mail may wait."""
    off = _apart(status) or _off(status, now)
    if off is not None:
        return off
    text = tr("Since {time}") if elsewhere(status) else tr("In this app since {time}")
    since = text.format(time=words.when(status.started, now)) if status.started else ""
    trouble = _trouble(status, tally, now, error=error, since=since, stale=stale)
    if trouble is not None:
        return trouble
    if status.paused:
        return Health(
            light=Light.PAUSED,
            tone=Tone.PAUSED,
            glyph="held",
            title=tr("Forwarding is paused"),
            sentence=tr("Mail is accepted and kept until forwarding goes on."),
            short=tr("Accepting, not sending"),
        )
    if not status.accepting:
        return Health(
            light=Light.PAUSED,
            tone=Tone.PAUSED,
            glyph="held",
            title=tr("No mail is accepted"),
            sentence=tr("Devices are told to come back later. What is queued goes on."),
            short=tr("Sending, not accepting"),
        )
    light = Light.BUSY if busy else Light.QUEUED if tally.waiting else Light.IDLE
    moving = tr("Mail is moving.") if tally.waiting or busy else tr("Nothing is waiting.")
    if not status.forward_to:
        moving = tr("Mail is kept on this computer.")
    return Health(
        light=light,
        tone=Tone.OK,
        glyph="ok",
        title=tr("Running"),
        sentence=_after(since, moving),
        short=since,
    )


def warned(found: Health, title: str, sentence: str) -> Health:
    """The same relay with something that deserves a look, unless there is worse already."""
    if found.light not in (Light.PAUSED, Light.BUSY, Light.QUEUED, Light.IDLE) or found.tone is Tone.BUSY:
        return found
    return Health(
        light=Light.WARNING, tone=Tone.WARNING, glyph="damaged", title=title, sentence=sentence, short=found.short
    )


def _apart(status: EngineStatus) -> Health | None:
    if lost(status):
        return Health(
            light=Light.DISCONNECTED,
            tone=Tone.WARNING,
            glyph="damaged",
            title=tr("Not connected"),
            sentence=tr("The relay may be running all the same. Nothing can be seen or done from here."),
            short=tr("It is tried again"),
        )
    if status.connection is Connection.CONNECTING:
        return Health(
            light=Light.BUSY,
            tone=Tone.BUSY,
            glyph="sending",
            title=tr("Connecting"),
            sentence=tr("The relay is asked what it does."),
            short=tr("One moment"),
        )
    return None


def _off(status: EngineStatus, now: float) -> Health | None:
    match status.state:
        case RunState.FAILED if status.retry_at:
            again = tr("It starts again in {time}. What is queued stays safe.")
            return Health(
                light=Light.CANNOT_START,
                tone=Tone.FAILED,
                glyph="failed",
                title=tr("The relay stopped by itself"),
                sentence=again.format(time=words.span(max(0.0, status.retry_at - now))),
                short=tr("It is started again"),
            )
        case RunState.FAILED:
            return Health(
                light=Light.CANNOT_START,
                tone=Tone.FAILED,
                glyph="failed",
                title=tr("The relay cannot start"),
                sentence=tr("Nothing is accepted until this is put right. What is queued stays safe."),
                short=tr("No mail is accepted"),
            )
        case RunState.STOPPED | RunState.STOPPING:
            stopping = status.state is RunState.STOPPING
            return Health(
                light=Light.STOPPED,
                tone=Tone.PAUSED,
                glyph="skipped",
                title=tr("Stopping") if stopping else tr("Stopped"),
                sentence=tr("No mail is accepted. What is queued stays safe on this computer."),
                short=tr("No mail is accepted"),
            )
        case RunState.STARTING:
            return Health(
                light=Light.BUSY,
                tone=Tone.BUSY,
                glyph="sending",
                title=tr("Starting"),
                sentence=tr("The relay is opening its ports."),
                short=tr("One moment"),
            )
        case RunState.RUNNING:
            return None


def _after(since: str, sentence: str) -> str:
    """When it began, where that is known, and a whole sentence behind it."""
    return tr("{since}. {sentence}").format(since=since, sentence=sentence) if since else sentence


def _sentence(status: EngineStatus, error: str) -> str:
    """What stands in the way of forwarding, in words; empty when it is something else."""
    return trouble(error, status.forward_to)[0] if error and not status.degraded else ""


def _trouble(status: EngineStatus, tally: Tally, now: float, *, error: str, since: str, stale: float) -> Health | None:
    if status.sign_in_problem:
        return Health(
            light=Light.SIGN_IN,
            tone=Tone.SIGN_IN,
            glyph="sign-in",
            title=tr("Running, sign-in needed"),
            sentence=tr("Mail is accepted and kept safe. Nothing goes out until the sign-in works again."),
            short=tr("Accepting, not sending"),
        )
    if tally.failed:
        return Health(
            light=Light.FAILED,
            tone=Tone.FAILED,
            glyph="failed",
            title=tr("{messages} failed").format(messages=words.messages(tally.failed)),
            sentence=_after(since, tr("Everything else is moving.")),
            short=tr("Running") if elsewhere(status) else tr("Running in this app"),
        )
    warning = status.degraded or error or status.problem
    if warning or (tally.oldest and now - tally.oldest > stale and not status.paused and status.forward_to):
        waits = tr("The oldest message has waited for {time}.").format(time=words.span(now - tally.oldest))
        return Health(
            light=Light.WARNING,
            tone=Tone.WARNING,
            glyph="damaged",
            title=tr("New mail is refused") if status.degraded else tr("Mail is not moving"),
            sentence=_sentence(status, error) or warning.partition("\n")[0] or waits,
            short=tr("Not accepting") if status.degraded else tr("Accepting, not sending"),
        )
    return None
