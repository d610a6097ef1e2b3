"""One line of a secrets file: its fields, where they stand, and what they mean; pure.

Both the running engine (:mod:`engine.secrets.table`) and the editor (:mod:`engine.secrets.document`) read
lines through this module (spec smtp-server.md 12.3, forwarding.md 7.1, extensions.md).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from engine.sasl.credential import Secret, SecretKind
from engine.sasl.hmac_state import HmacState
from engine.sasl.scrypt import ScryptHash
from engine.secrets.codec import base64_decode, base64_octets, xtext_decode

_FIELD = re.compile(r"[^ \t\r\n]+")
_ALIASES = {"login": "plain", "cram-md5": "md5", "apop": "md5"}
_TOO_MANY = "too many fields"


class Side(StrEnum):
    """Whom a line is about: clients that sign in here, or our own sign-in at the next hop."""

    SERVER = "server"
    CLIENT = "client"


_OTHER_SIDE = {
    Side.SERVER: frozenset({SecretKind.OAUTH, SecretKind.KEYRING, SecretKind.OAUTH2, SecretKind.TOKEN}),
    Side.CLIENT: frozenset({SecretKind.SCRYPT, SecretKind.TOKEN}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a line and the span of characters that it takes."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trusted:
    """The meaning of a ``server none`` line."""

    range: str
    keyword: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The meaning of any other line."""

    side: Side
    type: str
    """Lower case, aliases resolved: ``plain``, ``plain:b``, ``md5``, ..., or a type that we do not know."""
    kind: SecretKind | None
    """None when the type is not known."""
    id: str
    secret: Secret
    selector: str = ""
    """The fifth field; client lines only."""


class LineError(Exception):
    """A line that cannot be used; the text is for the user and contains no secret."""


def fields_of(text: str) -> tuple[Field, ...]:
    """The fields of a line; none for a comment or a blank line. A fifth one that is a comment is left out."""
    fields = tuple(Field(text=each[0], start=each.start(), end=each.end()) for each in _FIELD.finditer(text))
    if fields and fields[0].text.startswith("#"):
        return ()
    return fields[:4] if len(fields) > 4 and fields[4].text.startswith("#") else fields


def side_of(fields: tuple[Field, ...]) -> Side:
    """The side of a line that has fields; raises :class:`LineError`."""
    try:
        return Side(fields[0].text.lower())
    except ValueError:
        raise LineError(f"invalid value in first field: [{_shown(fields[0].text)}]") from None


def meaning_of(fields: tuple[Field, ...]) -> Account | Trusted:
    """What a line with fields says; raises :class:`LineError`."""
    side = side_of(fields)
    if len(fields) < 4:
        raise LineError("too few fields")
    written, name, secret = (field.text for field in fields[1:4])
    written = written.lower()
    name_type = _ALIASES.get(written, written)
    if side is Side.SERVER and name_type == "none":
        return Trusted(range=name, keyword=secret)
    base64 = name_type == "plain:b"
    kind = _kind(side, "plain" if base64 else name_type)
    return Account(
        side=side,
        type=name_type,
        kind=kind,
        id=_decoded(name, "id", base64=base64) if kind else name,
        secret=Secret(_secret(secret, kind, base64=base64)),
        selector=fields[4].text if side is Side.CLIENT and len(fields) > 4 else "",
    )


def warning_of(fields: tuple[Field, ...]) -> str:
    """What is odd about a usable line; empty if nothing is."""
    if len(fields) > 5 and not fields[5].text.startswith("#"):
        return _TOO_MANY
    return ""


def _kind(side: Side, name: str) -> SecretKind | None:
    usable = set(SecretKind) - _OTHER_SIDE[side]
    return next((kind for kind in usable if kind.value == name), None)


def _secret(field: str, kind: SecretKind | None, *, base64: bool) -> str:
    """The secret as :class:`engine.sasl.credential.Credential` has it."""
    if kind is None:
        return field
    if kind.hashed:
        try:
            return HmacState.parse(kind, field).format()
        except ValueError as error:
            raise LineError(f"invalid authorisation secret: {error}") from None
    if kind is SecretKind.SCRYPT:
        try:
            return ScryptHash.parse(field).format()
        except ValueError as error:
            raise LineError(f"invalid authorisation secret: {error}") from None
    if kind is SecretKind.OAUTH:
        try:
            base64_octets(field)
        except ValueError as error:
            raise LineError(f"invalid authorisation secret: {error} of secret") from None
        return field
    return _decoded(field, "secret", base64=base64)


def _decoded(field: str, what: str, *, base64: bool) -> str:
    try:
        return base64_decode(field) if base64 else xtext_decode(field)
    except ValueError as error:
        text, colon, hint = str(error).partition(":")
        raise LineError(f"invalid authorisation secret: {text} of {what}{colon}{hint}") from None


def _shown(field: str) -> str:
    """A first field for an error text; a long one may be a password that has lost its line."""
    shown = field if len(field) <= 12 else field[:8] + "..."
    return "".join(char if char.isprintable() else "?" for char in shown)
