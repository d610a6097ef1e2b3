"""CRAM-MD5 (RFC 2195) and its like with SHA-1, SHA-256 and SHA-512: a challenge answered by its HMAC."""

from __future__ import annotations

import base64
import hashlib
import hmac

from engine.sasl.credential import Credential, Secret, SecretKind, octets, text
from engine.sasl.exchange import Challenge, ServerSecrets, Step, verdict
from engine.sasl.hmac_state import HmacState
from engine.sasl.mechanisms import CRAM_HASHES


def cram_challenge(nonce: int, now: float, domain: str) -> bytes:
    """``<RANDOM.UNIXTIME@domain>``."""
    return f"<{nonce}.{int(now)}@{domain}>".encode("utf-8", "replace")


def hash_kind(mechanism: str) -> SecretKind | None:
    """The kind of hashed secret that a mechanism can use; None for CRAM-SHA512, which has none."""
    return next((kind for kind in SecretKind if kind.hashed and kind.value == CRAM_HASHES[mechanism]), None)


class CramServer:
    """Fulfils :class:`engine.sasl.exchange.ServerExchange`; a hashed secret is preferred to a plain one."""

    takes_initial = False

    def __init__(self, secrets: ServerSecrets, mechanism: str, challenge: bytes) -> None:
        self._secrets = secrets
        self._mechanism = mechanism
        self._challenge = challenge

    def start(self, initial: bytes | None) -> Step:
        if initial is not None:
            raise ValueError("a challenge mechanism takes no initial response")
        return Challenge(data=self._challenge)

    def respond(self, response: bytes) -> Step:
        head, _, given = response.rpartition(b" ")
        name = text(head)
        plain = self._secrets.server_secret(SecretKind.PLAIN, name)
        password = (plain.secret if plain else Secret("no such account")).octets()
        expected = hmac.digest(password, self._challenge, CRAM_HASHES[self._mechanism])
        credential = plain
        kind = hash_kind(self._mechanism)
        if kind is not None and kind in self._secrets.server_kinds():
            # Both digests are computed whatever the name has, so that time tells nothing about it.
            hashed = self._secrets.server_secret(kind, name)
            digest = _state(kind, hashed).digest(self._challenge)
            credential, expected = (hashed, digest) if hashed else (plain, expected)
        correct = hmac.compare_digest(expected.hex().encode("ascii"), given.lower())
        return verdict(credential, name, correct=correct)


def cram_answer(credential: Credential, mechanism: str, challenge: bytes) -> bytes:
    """The response of a client with a plain secret, or with the hashed one of the mechanism."""
    if credential.kind is SecretKind.PLAIN:
        digest = hmac.digest(credential.secret.octets(), challenge, CRAM_HASHES[mechanism])
    else:
        digest = HmacState.parse(credential.kind, credential.secret.reveal()).digest(challenge)
    return octets(credential.id) + b" " + digest.hex().encode("ascii")


def _state(kind: SecretKind, credential: Credential | None) -> HmacState:
    """The state to compute with; for an unknown name one that takes as long and that nobody's password has."""
    nobody = base64.b64encode(bytes(2 * hashlib.new(kind.value).digest_size)).decode("ascii")
    return HmacState.parse(kind, credential.secret.reveal() if credential else nobody)
