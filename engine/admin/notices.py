"""Engine events in the words of the admin command ``notify`` (spec process.md 5.4). Pure."""

from __future__ import annotations

from engine.bus import Stamped
from engine.events import (
    DeliveryStarted,
    ForwardingEnded,
    ForwardingStarted,
    HopClosed,
    HopConnecting,
    HopOpened,
    ListenerClosed,
    ListenerOpened,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    SessionClosed,
    SessionOpened,
)
from engine.logs import escape


class NoticeWriter:
    """Words the events of one bus; feed it all of them, in order."""

    def __init__(self) -> None:
        self._empty_run = False

    def text(self, stamped: Stamped) -> str:  # noqa: PLR0911 - one case for each event
        """``EVENT: ...``; empty for an event that is not told."""
        event = stamped.event
        match event:
            case SessionOpened():
                return _text("network", "in", "start")
            case SessionClosed():
                return _text("network", "in", "stop")
            case HopOpened(local=""):
                return _text("network", "out", "start")
            case HopClosed():
                return _text("network", "out", "stop")
            case ListenerOpened():
                return _text("network", "listen", "start")
            case ListenerClosed():
                return _text("network", "listen", "stop")
            case _:
                # what a connection's own flush does is told on that connection alone, by its reply
                return "" if stamped.aside else self._forwarding(stamped)

    def _forwarding(self, stamped: Stamped) -> str:  # noqa: PLR0911 - one case for each event
        match stamped.event:
            case ForwardingStarted(reason=reason, messages=messages):
                self._empty_run = not messages
                return _text("client", "forward", "start", reason)
            case ForwardingEnded(error=error):
                return _text("client", "forward", "end", error or ("no messages" if self._empty_run else ""))
            case HopConnecting(stage=stage, address=address):
                return _text("client", stage, address)
            case DeliveryStarted(message=message):
                return _text("client", "sending", message)
            case MessageForwarded(message=message):
                return _text("client", "sent", message)
            case MessageFailed(message=message, reason=reason) | MessageDeferred(message=message, reason=reason):
                return _text("client", "sent", message, reason or "rejected")
            case _:
                return ""


def _text(*fields: str) -> str:
    shown = [" ".join(escape(each).split()) for each in fields]
    while not shown[-1]:
        shown.pop()
    return "EVENT: " + ": ".join(shown)
