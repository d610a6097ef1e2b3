"""A device's first connection: what is known of it event by event, and what to change on the device."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emailrelay_gui.wizard import contact
from emailrelay_gui.wizard.answers import Account, Answers, InboundTls
from emailrelay_gui.wizard.contact import Contact, advice
from engine.api import (
    ClientAuthenticated,
    Event,
    MessageDeferred,
    MessageForwarded,
    MessageId,
    MessageStored,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Wire,
)

PEER = "192.168.1.9:53211"
OPENED = SessionOpened(service=Service.SMTP, session=7, peer=PEER)
ANSWERS = replace(Answers(), devices_sign_in=True, accounts=(Account(name="printer1"),))
ID = MessageId("emailrelay.1.2.3")


def heard(text: str, peer: str = PEER) -> Wire:
    return Wire(direction="rx", text=text, role="server", peer=peer)


def said(text: str) -> Wire:
    return Wire(direction="tx", text=text, role="server", peer=PEER)


def closed(reason: str = "peer disconnected") -> SessionClosed:
    return SessionClosed(service=Service.SMTP, session=7, peer=PEER, reason=reason, messages=0)


def signed_in(*, ok: bool) -> ClientAuthenticated:
    return ClientAuthenticated(session=7, peer=PEER, mechanism="PLAIN", identity="printer1", ok=ok, detail="")


def after(*events: Event) -> Contact:
    found = contact.begin(OPENED)
    assert found is not None
    for event in events:
        found = contact.advance(found, event)
    return found


def test_only_a_connection_for_mail_is_a_contact() -> None:
    assert contact.begin(SessionOpened(service=Service.POP, session=7, peer=PEER)) is None
    assert contact.begin(closed()) is None


def test_a_good_conversation_ends_with_an_arrived_message() -> None:
    stored = MessageStored(message=ID, session=7, peer=PEER, reverse_path="a@b", recipients=("c@d",), size=9)
    found = after(
        heard("EHLO printer1"),
        SessionSecured(role="server", peer=PEER, protocol="TLSv1.3", cipher="x"),
        signed_in(ok=True),
        heard("DATA"),
        said("354 go"),
        heard("."),
        stored,
        said("250 message accepted"),
    )

    assert (found.hello, found.tls, found.signed_in, found.arrived) == ("EHLO printer1", "TLSv1.3", True, True)
    assert found.address == "192.168.1.9"
    assert advice(found, ANSWERS) == ""


@pytest.mark.parametrize("last", [".", "BDAT 12 LAST", "bdat 0 last"])
def test_a_message_that_a_filter_took_away_has_arrived_too(last: str) -> None:
    assert after(heard(last), said("250 message processed")).arrived
    assert not after(heard(last), said("550 rejected")).arrived
    assert not after(heard("BDAT 12"), said("250 ok")).arrived


def test_what_became_of_the_message_is_followed() -> None:
    stored = MessageStored(message=ID, session=7, peer=PEER, reverse_path="a@b", recipients=("c@d",), size=9)
    sent = MessageForwarded(message=ID, address="h:25", reply="250", seconds=1.0, size=9, reverse_path="a@b")
    waits = MessageDeferred(message=ID, reason="no route", code=0, next_attempt=0.0)

    assert after(stored, sent).passed_on is True
    assert (after(stored, waits).passed_on, after(stored, waits).outcome) == (False, "no route")
    assert after(stored, replace(sent, message=MessageId("other"))).passed_on is None


def test_other_connections_change_nothing() -> None:
    events = (
        heard("EHLO other", peer="192.168.1.10:1"),
        replace(closed(), session=8),
        replace(closed(), service=Service.POP),
        replace(signed_in(ok=False), session=8),
    )

    assert after(*events) == after()


@pytest.mark.parametrize(
    ("events", "changes", "says"),
    [
        ((heard("EHLO p"),), {}, ""),
        ((heard("EHLO p"), signed_in(ok=False)), {}, "Sign-in as printer1 failed."),
        ((closed(),), {"inbound_tls": InboundTls.IMPLICIT}, "The device did not begin with TLS."),
        ((closed(),), {"inbound_tls": InboundTls.OFF}, "The device left without a word. Switch its encryption off"),
        ((closed(),), {"inbound_tls": InboundTls.OPTIONAL}, "The device left without a word. It may expect TLS"),
        ((heard("EHLO p"), closed("tls handshake failed")), {}, "The device and Relay found no common encryption."),
        (
            (heard("EHLO p"), said("530 encryption required"), closed()),
            {"inbound_tls": InboundTls.REQUIRED},
            "The device did not encrypt.",
        ),
        (
            (heard("EHLO p"), said("530 authentication required"), closed()),
            {},
            "The device did not sign in. Switch on SMTP authentication there, and let it sign in as printer1.",
        ),
        (
            (heard("EHLO p"), said("552 too big"), closed()),
            {"devices_sign_in": False},
            "Relay refused something: 552 too big",
        ),
        ((heard("EHLO p"), closed()), {}, "The device left without sending a message."),
    ],
    ids=[
        "still talking",
        "wrong password",
        "plain to tls",
        "tls to plain",
        "tls to starttls",
        "no common tls",
        "tls needed",
        "sign-in needed",
        "refused",
        "nothing sent",
    ],
)
def test_the_advice_names_what_to_change(events: tuple[Event, ...], changes: dict[str, object], says: str) -> None:
    text = advice(after(*events), replace(ANSWERS, **changes))

    assert text.startswith(says)
    assert bool(text) == bool(says)
