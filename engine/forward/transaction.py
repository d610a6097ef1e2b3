"""What MAIL and RCPT say for a message, and whether this hop can take it (spec forwarding.md 8). Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from engine.forward.profile import HopProfile
from engine.spool import xtext
from engine.spool.envelope import BodyType, Envelope

SEVEN_BIT_ONLY = "cannot send 8-bit message to 7-bit server"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_DELIMITER = re.compile(r'[<> "]')
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """Something that the message needs and the hop does not offer."""

    reason: str
    """Why it is not sent, when that is the rule."""
    warning: str
    """What is said when it is sent nevertheless."""
    enhanced: str
    """The status code for it (RFC 3463 3.7)."""
    strict: bool


def mismatches(envelope: Envelope, extensions: Collection[str], profile: HopProfile) -> tuple[Mismatch, ...]:
    """What stands in the way of sending ``envelope`` to a hop with these EHLO keywords (lower case)."""
    found: list[Mismatch] = []
    if envelope.content is BodyType.EIGHT_BIT and "8bitmime" not in extensions:
        found.append(
            Mismatch(
                reason=SEVEN_BIT_ONLY,
                warning="sending an eight-bit message to a server that has not advertised the 8BITMIME extension",
                enhanced="5.6.3",
                strict=profile.eight_bit_strict,
            )
        )
    if envelope.content is BodyType.BINARY and not uses_bdat(envelope, extensions):
        found.append(
            Mismatch(
                reason="cannot send binarymime message to a non-chunking server",
                warning="sending a binarymime message to a server that has not advertised BINARYMIME and CHUNKING",
                enhanced="5.6.3",
                strict=profile.binary_strict,
            )
        )
    if envelope.utf8_mailbox_names and "smtputf8" not in extensions:
        found.append(
            Mismatch(
                reason="cannot send utf8 message to non-smtputf8 server",
                warning="sending utf8 mailbox names to a server that has not advertised the SMTPUTF8 extension",
                enhanced="5.6.7",
                strict=profile.utf8_strict,
            )
        )
    return tuple(found)


def may_be_eight_bit(envelope: Envelope, extensions: Collection[str], profile: HopProfile) -> bool:
    """Whether the content has to be looked at, lest 8-bit data go out unannounced (spec reliability-security.md P7)."""
    declared = envelope.content in {BodyType.EIGHT_BIT, BodyType.BINARY}
    return profile.announce and profile.eight_bit_strict and not declared and "8bitmime" not in extensions


def uses_bdat(envelope: Envelope, extensions: Collection[str]) -> bool:
    """Whether the content goes by BDAT: binary, and both extensions offered (RFC 3030)."""
    return envelope.content is BodyType.BINARY and "binarymime" in extensions and "chunking" in extensions


def mail_command(envelope: Envelope, extensions: Collection[str], identity: str | None, profile: HopProfile) -> str:
    """The MAIL command; ``identity`` is that of the session, None when it has not signed in."""
    parts = [f"MAIL FROM:<{envelope.reverse_path}>"]
    if envelope.content in {BodyType.SEVEN_BIT, BodyType.EIGHT_BIT} and "8bitmime" in extensions:
        parts.append("BODY=7BIT" if envelope.content is BodyType.SEVEN_BIT else "BODY=8BITMIME")
    elif uses_bdat(envelope, extensions):
        parts.append("BODY=BINARYMIME")
    elif profile.announce and "8bitmime" in extensions:
        # Nobody has said what it is: as 8-bit it may be sent in any case (RFC 6152 3).
        parts.append("BODY=8BITMIME")
    if envelope.utf8_mailbox_names and "smtputf8" in extensions:
        parts.append("SMTPUTF8")
    if identity is not None:
        parts.append(f"AUTH={_auth_parameter(envelope, identity, profile)}")
    return " ".join(parts)


def _auth_parameter(envelope: Envelope, identity: str, profile: HopProfile) -> str:
    stored = envelope.mail_from_auth_out
    if profile.hide_identity:
        return "<>"
    if not stored:
        return xtext.encode(identity) or "<>"
    # A blank would begin another parameter (spec reliability-security.md P6).
    return stored if xtext.is_well_formed(stored) and " " not in stored else "<>"


def rcpt_command(address: str) -> str:
    """The RCPT command."""
    return f"RCPT TO:<{address}>"


def unsafe_address(envelope: Envelope, recipients: Collection[str]) -> str:
    """The first address that would be more than an address on the wire; empty when there is none.

    Envelopes may have been edited by hand: nothing of them is sent on trust (P6).
    """
    for address in (envelope.reverse_path, *recipients):
        if _CONTROL.search(address) or _DELIMITER.search(_QUOTED.sub("", address)):
            return address
    return ""
