"""Credentials: who signs in, with which kind of secret, and where that stands.

Owns: :class:`Secret`, the type whose text never shows itself, and the words that the log uses for a
credential. Promises: no ``repr``, ``str``, ``format`` or pickle of a value here contains a password.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn, final


@final
class Secret:
    """A password, a hash state or a token. ``repr`` and ``str`` are stars; equality takes constant time."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself; octets that are no UTF-8 stand in it as surrogate escapes."""
        return self._text

    def octets(self) -> bytes:
        """The text as it goes over the wire."""
        return octets(self._text)

    def __repr__(self) -> str:
        return "********"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self.octets(), other.octets())

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


class SecretKind(StrEnum):
    """What the secret of an account is."""

    PLAIN = "plain"
    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"
    SCRYPT = "scrypt"
    """A salted slow hash, server side only (extension)."""
    OAUTH = "oauth"
    """A complete XOAUTH2 payload, sent as it is."""
    OAUTH2 = "oauth2"
    """A sign-in that the engine renews; the secret here is only its name (extension)."""
    TOKEN = "token"  # noqa: S105 - the name of a kind
    """An access token, got for a moment; stands in no file."""
    KEYRING = "keyring"
    """Kept in the system keyring; the secret here is only the name of the service (extension)."""

    @property
    def hashed(self) -> bool:
        """Whether the secret is a saved HMAC state (spec process.md 6.1)."""
        return self in {SecretKind.MD5, SecretKind.SHA1, SecretKind.SHA256}


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """One way to sign in as ``id``."""

    kind: SecretKind
    id: str
    secret: Secret
    """The password, or the base64 HMAC state, the scrypt hash, the base64 XOAUTH2 payload, the keyring service,
    the name of the OAuth2 sign-in, the access token."""
    source: str = ""
    """Where it stands: ``from line 3``; empty for an inline one."""

    def describe(self) -> str:
        """The words of the log: ``plaintext secret for [me] from line 1`` (spec smtp-server.md 12.2)."""
        word = "plaintext" if self.kind is SecretKind.PLAIN else self.kind.value
        return f"{word} secret for [{printable(self.id)}]{' ' if self.source else ''}{self.source}"


def octets(text: str) -> bytes:
    """Text of this module as octets: UTF-8, with surrogate escapes turned back."""
    return text.encode("utf-8", "surrogateescape" if _escaped(text) else "surrogatepass")


def text(data: bytes) -> str:
    """Octets as text: UTF-8, with the octets that are none as surrogate escapes."""
    return data.decode("utf-8", "surrogateescape")


def printable(name: str) -> str:
    """A name that somebody else chose, fit for one line of a log."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)


def missing(name: str) -> str:
    """The words of the log for a name that no secret is known for."""
    return f"missing secret for [{printable(name)}]"


def _escaped(name: str) -> bool:
    """Whether every surrogate in ``name`` is the escape of an octet."""
    return all(not "\ud800" <= char <= "\udfff" or "\udc80" <= char <= "\udcff" for char in name)
