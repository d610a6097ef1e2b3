"""Judging a name and a password that a client has sent as they are: PLAIN, LOGIN and POP3's USER and PASS.

The work is the same whether the name is known or not (spec reliability-security.md A2).
"""

from __future__ import annotations

import hashlib
import hmac

from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.exchange import Failure, ServerSecrets, Success, Verification, verdict
from engine.sasl.scrypt import ScryptHash


def password_step(secrets: ServerSecrets, name: str, given: bytes) -> Success | Failure | Verification:
    """The result for a password; with slow hashes in the secrets it has to be worked out in a thread."""
    plain = secrets.server_secret(SecretKind.PLAIN, name)
    correct = _same(plain, given)
    if SecretKind.SCRYPT not in secrets.server_kinds():
        return verdict(plain, name, correct=correct)
    slow, stand_in = secrets.server_secret(SecretKind.SCRYPT, name), secrets.stand_in()

    def decide() -> Success | Failure:
        stored = ScryptHash.parse(slow.secret.reveal()) if slow else stand_in
        matches = stored.matches(given)
        if plain:
            return verdict(plain, name, correct=correct)
        return verdict(slow, name, correct=matches and bool(given))

    return Verification(decide=decide)


def _same(credential: Credential | None, given: bytes) -> bool:
    """Compare with a plain secret; hashing both first makes the time the same for every length and name."""
    stored = (credential.secret if credential else Secret("no such account")).octets()
    same = hmac.compare_digest(hashlib.sha256(stored).digest(), hashlib.sha256(given).digest())
    return same and bool(given)
