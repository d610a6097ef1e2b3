"""Why something cannot be done through a link, as the tooltip of what is disabled (spec gui.md D2)."""

from __future__ import annotations

from emailrelay_gui.i18n import tr
from engine.api import Capability, Connection, EngineStatus, RunState


def elsewhere(status: EngineStatus) -> bool:
    """Whether the relay runs outside of this application."""
    return status.connection is not Connection.LOCAL


def lost(status: EngineStatus) -> bool:
    """Whether there was, or could be, a connection to the relay, but is none."""
    trying = status.connection is Connection.CONNECTING and status.state is RunState.FAILED
    return trying or status.connection is Connection.LOST


def locked(status: EngineStatus) -> bool:
    """Whether the relay at the other end wants its token."""
    return status.connection is Connection.CONNECTED and Capability.FORWARD not in status.capabilities


def why_not(status: EngineStatus, capability: Capability) -> str:
    """Why ``capability`` is missing, as a sentence; empty when it is there."""
    if capability in status.capabilities:
        return ""
    if lost(status) or status.connection is Connection.CONNECTING:
        return tr("There is no connection to the relay.")
    if locked(status) and capability is not Capability.START_STOP:
        return tr("The relay wants its token before anything can be changed.")
    if not elsewhere(status):
        return tr("The relay is not running.")
    texts = {
        Capability.START_STOP: tr("This relay does not run in this app. Start and stop it where it runs."),
        Capability.ACCEPT: tr("The relay at the other end cannot keep mail out."),
        Capability.FORWARD: tr("The relay at the other end cannot be told to forward."),
        Capability.PAUSE: tr("The relay at the other end cannot pause forwarding."),
        Capability.RETRY: tr("The relay at the other end can only try all failed messages again, not single ones."),
        Capability.HOLD: tr("The relay at the other end cannot hold messages."),
        Capability.DELETE: tr("The relay at the other end does not delete messages."),
        Capability.EDIT: tr("The relay at the other end does not let messages be changed."),
        Capability.FOLDERS: tr("The relay at the other end shows its queue only."),
        Capability.DETAILS: tr("The relay at the other end tells no more than the names of messages."),
        Capability.SESSIONS: tr("The relay at the other end does not remember sessions and cannot end them."),
        Capability.LOG: tr("The relay at the other end tells only of forwarding."),
    }
    return texts[capability]


def why_no_configuration(status: EngineStatus) -> str:
    """Why the wizard cannot be opened; empty when it can."""
    if not elsewhere(status) or status.config_file is not None:
        return ""
    return tr("This relay does not run in this app. Change its configuration where it runs.")
