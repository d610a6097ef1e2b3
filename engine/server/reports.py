"""What the protocol core has to report, as events."""

from __future__ import annotations

from engine.events import Level, RecipientRejected, Wire
from engine.server.peer import Peer
from engine.server.shared import Shared
from engine.smtp.actions import Advice, Rejected, Report, Traced, Warn


def publish(report: Report, shared: Shared, session: int, peer: Peer) -> None:
    """Let everybody know who wants to."""
    match report:
        case Traced(True, text, summary):
            shared.bus.publish(Wire(direction="rx", text=text, role="server", peer=peer.text, summary=summary))
        case Traced(_, text, summary):
            shared.bus.publish(Wire(direction="tx", text=text, role="server", peer=peer.text, summary=summary))
        case Warn(text):
            shared.say(Level.WARNING, text, peer.text)
        case Advice(text):
            shared.advise(text, peer.text)
        case Rejected(address, response, reason):
            shared.bus.publish(
                RecipientRejected(session=session, peer=peer.text, address=address, response=response, reason=reason)
            )
