"""The events that ``notify`` tells, a row each (spec process.md 5.4)."""

from __future__ import annotations

import pytest

from engine.admin.notices import NoticeWriter
from engine.bus import Stamped
from engine.events import (
    DeliveryStarted,
    EngineStarted,
    Event,
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
    MessageId,
    Service,
    SessionClosed,
    SessionOpened,
)
from engine.tally import Tally

ID = MessageId("emailrelay.1.2.3")
HOP = "192.0.2.1:25"


def ended(error: str = "") -> ForwardingEnded:
    return ForwardingEnded(reason="poll", error=error, sent=0, failed=0, deferred=0)


def failed(reason: str) -> MessageFailed:
    return MessageFailed(message=ID, reason=reason, code=550)


SENT = MessageForwarded(message=ID, address=HOP, reply="250 ok", seconds=0, size=1, reverse_path="a@x")
CLIENT: list[tuple[str, Event]] = [
    ("EVENT: client: forward: start: client disconnect", ForwardingStarted(reason="client disconnect", messages=1)),
    ("EVENT: client: forward: end", ended()),
    ("EVENT: client: forward: end: connect failure: x", ended("connect failure: x")),
    ("EVENT: client: resolving: h:25", HopConnecting(stage="resolving", address="h:25")),
    (f"EVENT: client: connecting: {HOP}", HopConnecting(stage="connecting", address=HOP)),
    (f"EVENT: client: connected: {HOP}", HopConnecting(stage="connected", address=HOP)),
    (f"EVENT: client: sending: {ID}", DeliveryStarted(message=ID, address=HOP)),
    (f"EVENT: client: sent: {ID}", SENT),
    (f"EVENT: client: sent: {ID}: 5.1.1 no such user", failed("5.1.1 no such user")),
    (f"EVENT: client: sent: {ID}: rejected", failed("")),
    (f"EVENT: client: sent: {ID}: two\\nlines \\x1b[31m end", failed("two\nlines \x1b[31m   end ")),
    (
        f"EVENT: client: sent: {ID}: greylisted",
        MessageDeferred(message=ID, reason="greylisted", code=451, next_attempt=9),
    ),
]
NETWORK: list[tuple[str, Event]] = [
    ("EVENT: network: out: start", HopOpened(connection=1, address=HOP)),
    ("", HopOpened(connection=1, address=HOP, local="192.0.2.9:5")),
    ("EVENT: network: out: stop", HopClosed(connection=1)),
    ("EVENT: network: in: start", SessionOpened(service=Service.POP, session=1, peer="127.0.0.1:9")),
    (
        "EVENT: network: in: stop",
        SessionClosed(service=Service.ADMIN, session=1, peer="127.0.0.1:9", reason="", messages=0),
    ),
    ("EVENT: network: listen: start", ListenerOpened(service=Service.SMTP, address="127.0.0.1:25")),
    ("EVENT: network: listen: stop", ListenerClosed(service=Service.SMTP, address="127.0.0.1:25")),
    ("", EngineStarted(version="1")),
]


@pytest.mark.parametrize(("text", "event"), [*CLIENT, *NETWORK], ids=[text or "-" for text, _ in [*CLIENT, *NETWORK]])
def test_an_event_is_told(text: str, event: Event) -> None:
    writer = NoticeWriter()
    writer.text(Stamped(1, 0, ForwardingStarted(reason="poll", messages=1)))
    assert writer.text(Stamped(2, 0, event)) == text


def test_a_run_without_messages_ends_with_that() -> None:
    writer = NoticeWriter()
    writer.text(Stamped(1, 0, ForwardingStarted(reason="poll", messages=0)))
    assert writer.text(Stamped(2, 0, ended())) == "EVENT: client: forward: end: no messages"


@pytest.mark.parametrize("event", [event for _, event in CLIENT], ids=[text for text, _ in CLIENT])
def test_what_a_flush_does_is_not_told_to_everybody(event: Event) -> None:
    assert NoticeWriter().text(Stamped(1, 0, event, aside=True)) == ""


def test_a_listener_that_has_gone_is_counted_no_more() -> None:
    tally = Tally()
    for service in (Service.SMTP, Service.POP):
        tally.add(ListenerOpened(service=service, address="192.0.2.9:25"))
    tally.add(ListenerClosed(service=Service.SMTP, address="192.0.2.9:25"))
    assert tally.listening == ("pop 192.0.2.9:25",)
