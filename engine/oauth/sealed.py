"""Sealing: octets that only somebody with the key can read or make (decision 16). AES-256-GCM; pure.

The name of the sign-in is bound to the seal, so that one sign-in's file cannot be put in another's place.
"""

from __future__ import annotations

import os

from engine.errors import AuthError
from engine.wording import say

MAGIC = b"emailrelay sealed 1\n"
KEY_LENGTH = 32
_NONCE = 12


class BrokenSeal(AuthError):
    """Sealed octets that were changed, or sealed with another key, or for another name."""


class Seal:
    """Seals and opens with one key, which never shows itself."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_LENGTH:
            raise AuthError(
                say("the key of the sign-ins is damaged: it must have {key_length} octets", key_length=KEY_LENGTH)
            )
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 9 MB, without which most do

        self._cipher = AESGCM(key)

    def close(self, plain: bytes, name: str) -> bytes:
        """``plain`` sealed for ``name``."""
        nonce = os.urandom(_NONCE)
        return MAGIC + nonce + self._cipher.encrypt(nonce, plain, self._bound(name))

    def open(self, sealed: bytes, name: str) -> bytes:
        """Undo :meth:`close`; raises :class:`BrokenSeal`."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - loaded with the cipher

        start = len(MAGIC) + _NONCE
        if not sealed.startswith(MAGIC) or len(sealed) <= start:
            raise BrokenSeal("this is no sealed sign-in")
        try:
            return self._cipher.decrypt(sealed[len(MAGIC) : start], sealed[start:], self._bound(name))
        except InvalidTag:
            raise BrokenSeal("the sign-in was sealed with another key, or its file is damaged") from None

    @staticmethod
    def _bound(name: str) -> bytes:
        return MAGIC + name.encode("utf-8")
