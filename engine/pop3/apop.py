"""APOP: the MD5 of a challenge and a password (RFC 1939 7, spec pop-server.md 4.3). Pure.

Verification costs the same for an unknown name as for a wrong digest (spec reliability-security.md A2).
"""

from __future__ import annotations

import hashlib
import hmac

from engine.sasl.credential import Secret, SecretKind, text
from engine.sasl.exchange import Failure, ServerSecrets, Success, verdict


def apop_step(secrets: ServerSecrets, challenge: bytes, name: bytes, digest: bytes) -> Success | Failure:
    """The result for ``digest``, in hexadecimal; ``challenge`` includes its angle brackets."""
    identity = text(name)
    credential = secrets.server_secret(SecretKind.PLAIN, identity)
    password = (credential.secret if credential else Secret("no such account")).octets()
    expected = hashlib.md5(challenge + password, usedforsecurity=False).hexdigest().encode("ascii")
    return verdict(credential, identity, correct=hmac.compare_digest(expected, digest.lower()))
