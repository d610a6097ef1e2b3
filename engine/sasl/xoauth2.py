"""The payload of XOAUTH2, the sign-in of Google and Microsoft with an access token."""

from __future__ import annotations

import base64

from engine.sasl.credential import Secret, octets


def xoauth2_payload(name: str, token: Secret) -> Secret:
    """The secret of an ``oauth`` credential: base64 of user and bearer token, each ended by Ctrl-A."""
    payload = b"user=" + octets(name) + b"\x01auth=Bearer " + token.octets() + b"\x01\x01"
    return Secret(base64.b64encode(payload).decode("ascii"))
