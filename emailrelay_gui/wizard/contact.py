"""What is known of one device's connection, from the engine's events, and what to change on the device. Pure.

A :class:`Contact` grows event by event; :func:`advice` compares it with the answers (spec gui.md D6 W12).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from emailrelay_gui.wizard.answers import Answers, InboundTls
from engine.api import (
    ClientAuthenticated,
    Event,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageStored,
    Service,
    SessionClosed,
    SessionOpened,
    SessionSecured,
    Wire,
    say,
)

BDAT = re.compile(r"BDAT +[0-9]+ +LAST", re.IGNORECASE)
HELLO = ("EHLO", "HELO")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One connection, as far as it has come."""

    peer: str
    session: int
    tls: str = ""
    """The protocol's version; empty: not encrypted so far."""
    hello: str = ""
    """What the device calls itself, with the verb."""
    tried: str = ""
    """The mechanism of its last try to sign in."""
    identity: str = ""
    signed_in: bool | None = None
    """How the last try ended; None: none was made."""
    refusal: str = ""
    """Our last reply that refused something."""
    message: MessageId | None = None
    passed_on: bool | None = None
    """What became of the message at the next hop; None: nothing yet."""
    outcome: str = ""
    """Why it was not passed on."""
    complete: bool = False
    """Whether all of a message was heard and not answered yet."""
    arrived: bool = False
    """Whether a message was taken; a filter may have put it into mailboxes, so it need not be in the queue."""
    closed: bool = False
    reason: str = ""

    @property
    def address(self) -> str:
        """Where the device is, without its port."""
        return self.peer.rpartition("." if self.peer.count(":") > 1 else ":")[0] or self.peer


def begin(event: Event) -> Contact | None:
    """A contact for the event that opens one."""
    if isinstance(event, SessionOpened) and event.service is Service.SMTP:
        return Contact(peer=event.peer, session=event.session)
    return None


def advance(contact: Contact, event: Event) -> Contact:
    """The contact after an event; those of other connections change nothing."""
    match event:
        case Wire(role="server", peer=contact.peer):
            return _heard(contact, event)
        case SessionSecured(role="server", peer=contact.peer):
            return replace(contact, tls=event.protocol)
        case ClientAuthenticated(session=contact.session):
            identity = event.identity or contact.identity
            return replace(contact, tried=event.mechanism, identity=identity, signed_in=event.ok)
        case MessageStored(session=contact.session):
            return replace(contact, message=event.message)
        case SessionClosed(service=Service.SMTP, session=contact.session):
            return replace(contact, closed=True, reason=event.reason)
        case _:
            return _sent(contact, event)


def _heard(contact: Contact, wire: Wire) -> Contact:
    """What was said in the connection."""
    text = wire.text.strip()
    if wire.direction == "rx" and text[:4].upper() in HELLO:
        return replace(contact, hello=text)
    if wire.direction == "rx" and (text == "." or BDAT.fullmatch(text)):
        return replace(contact, complete=True)
    if wire.direction == "tx" and contact.complete:
        contact = replace(contact, complete=False, arrived=contact.arrived or text.startswith("2"))
    refused = wire.direction == "tx" and text[:1] in {"4", "5"} and text[:3].isdigit()
    return replace(contact, refusal=text) if refused else contact


def _sent(contact: Contact, event: Event) -> Contact:
    """What became of the message."""
    match event:
        case MessageForwarded() if event.message == contact.message:
            return replace(contact, passed_on=True)
        case MessageFailed() | MessageDeferred() if event.message == contact.message:
            return replace(contact, passed_on=False, outcome=event.reason)
        case _:
            return contact


def advice(contact: Contact, answers: Answers) -> str:
    """What to change on the device; empty while there is nothing to change."""
    if contact.arrived:
        return ""
    if contact.signed_in is False:
        who = contact.identity or say("the user")
        return say("Sign-in as {who} failed. Enter the user name and the password on the device again.", who=who)
    return _after(contact, answers) if contact.closed else ""


def _after(contact: Contact, answers: Answers) -> str:
    """What to change on a device that left without success."""
    name = answers.accounts[0].name if answers.accounts else ""
    if handshake_failed(contact):
        text: str = say(
            "The device and Relay found no common encryption. Import the certificate on the device, or list it under"
            " Old devices on the TLS page."
        )
    elif not contact.hello:
        text = unspoken(answers)
    elif answers.inbound_tls is InboundTls.REQUIRED and not contact.tls:
        text = say("The device did not encrypt. Switch on STARTTLS there; it may be called TLS.")
    elif answers.devices_sign_in and contact.signed_in is None and contact.refusal:
        text = (
            say(
                "The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.",
                user=name,
            )
            if name
            else say("The device did not sign in. Switch on SMTP authentication there, and let it sign in.")
        )
    elif contact.refusal:
        text = say("Relay refused something: {refusal}", refusal=contact.refusal)
    else:
        text = say("The device left without sending a message. Let it send a test page or a test scan.")
    return text


def unspoken(answers: Answers) -> str:
    """For a device that connected and said nothing that could be understood."""
    if answers.inbound_tls is InboundTls.IMPLICIT:
        return say("The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.")
    if answers.inbound_tls is InboundTls.OFF:
        return say("The device left without a word. Switch its encryption off: Relay offers none.")
    return say("The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.")


def handshake_failed(contact: Contact) -> bool:
    """Whether it ended in the middle of beginning to encrypt."""
    words = contact.reason.casefold()
    return not contact.tls and any(word in words for word in ("tls", "ssl", "handshake", "certificate"))
