"""AUTH, and the replies to those who should have used it or STARTTLS (spec smtp-server.md 6 and 12.2). Pure."""

from __future__ import annotations

import binascii

from engine.smtp import codes
from engine.smtp.actions import Authenticate
from engine.smtp.policy import Access, ServerPolicy
from engine.smtp.reply import encode_reply


def answer_auth(argument: bytes, policy: ServerPolicy, access: Access, *, encrypted: bool) -> Authenticate | bytes:
    """What follows from AUTH: the exchange to begin, or the reply that refuses it."""
    mechanism, response = auth_argument(argument)
    offered = access.offers(encrypted=encrypted)
    if not offered:
        if encrypted or not access.offers(encrypted=True):
            return codes.NOT_IMPLEMENTED
        return codes.UNSUPPORTED_MECHANISM_USE_TLS if policy.starttls else codes.UNSUPPORTED_MECHANISM
    if mechanism not in offered:
        return codes.UNSUPPORTED_MECHANISM
    initial = decode_response(response) if response else None
    if response and (initial is None or mechanism.startswith("CRAM-")):
        return codes.INVALID_ARGUMENT
    return Authenticate(mechanism, initial)


def auth_argument(argument: bytes) -> tuple[str, bytes]:
    """The mechanism, in upper case, and the initial response as it stands on the line."""
    words = argument.replace(b"\t", b" ").strip(b" ")
    mechanism, _, initial = words.partition(b" ")
    return mechanism.decode("ascii", "replace").upper(), initial.lstrip(b" ")


def decode_response(text: bytes) -> bytes | None:
    """The octets of a SASL response, None when it is no base64; ``=`` is an empty one (RFC 4954 4)."""
    if text == b"=":
        return b""
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        return None


def encryption_refusal(policy: ServerPolicy, *, encrypted: bool) -> bytes:
    """The reply to MAIL and VRFY where encryption is missing, else nothing."""
    if encrypted or not policy.tls_required:
        return b""
    return encode_reply(530, "encryption required" + (": use starttls" if policy.starttls else ""))


def sign_in_refusal(policy: ServerPolicy, *, encrypted: bool) -> bytes:
    """The reply to MAIL and VRFY of a client that should have signed in."""
    hint = ": use starttls" if policy.tls_required and policy.starttls and not encrypted else ""
    return encode_reply(530, "authentication required" + hint)
