"""Stored passwords of type scrypt: salted and slow hashes (RFC 7914) in their usual written form.

``$scrypt$ln=14,r=8,p=5$<salt>$<hash>``, salt and hash in base64 without padding. Computing one takes a good
part of a second on purpose, so that it belongs into a thread.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import stringprep
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from engine.sasl.credential import octets, text

_FORM = re.compile(r"\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)", re.ASCII)
_MOST_MEMORY = 128 * 1024 * 1024
_MOST_WORK = 1 << 21
"""Of ``n * r * p``: some ten times the usual one."""
SALT_LENGTH: Final = 16
_HASH_LENGTH: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ScryptHash:
    """The hash of one password."""

    log_n: int = 14
    r: int = 8
    p: int = 5
    salt: bytes
    digest: bytes

    @classmethod
    def parse(cls, written: str) -> ScryptHash:
        """Undo :meth:`format`; raises ValueError with the rule, without the value."""
        found = _FORM.fullmatch(written)
        if found is None:
            raise ValueError("invalid scrypt hash: it begins with $scrypt$ln=")
        log_n, r, p = (int(each) for each in found.groups()[:3])
        salt, digest = (_decoded(each) for each in found.groups()[3:])
        if not (log_n and r and p) or 128 * r << log_n > _MOST_MEMORY or r * p << log_n > _MOST_WORK:
            raise ValueError("invalid scrypt hash: ln, r and p are out of range")
        if len(salt) < 8 or len(digest) < 16:
            raise ValueError("invalid scrypt hash: the salt has at least 8 octets and the hash at least 16")
        return cls(log_n=log_n, r=r, p=p, salt=salt, digest=digest)

    @classmethod
    def of(cls, password: str, salt: bytes) -> ScryptHash:
        """The hash of a password with a salt of :data:`SALT_LENGTH` random octets. Slow."""
        return cls(salt=salt, digest=bytes(_HASH_LENGTH)).renewed(password, salt)

    def renewed(self, password: str, salt: bytes) -> ScryptHash:
        """The hash of another password, at the same cost. Slow."""
        blank = replace(self, salt=salt, digest=bytes(_HASH_LENGTH))
        return replace(blank, digest=blank.compute(octets(password)))

    def format(self) -> str:
        """As it stands in a secrets file."""
        return f"$scrypt$ln={self.log_n},r={self.r},p={self.p}${_coded(self.salt)}${_coded(self.digest)}"

    def compute(self, password: bytes) -> bytes:
        """The digest that ``password`` has with these parameters. Slow."""
        return hashlib.scrypt(
            prepared(password),
            salt=self.salt,
            n=1 << self.log_n,
            r=self.r,
            p=self.p,
            maxmem=2 * _MOST_MEMORY,
            dklen=len(self.digest),
        )

    def matches(self, password: bytes) -> bool:
        """Whether it is the hash of ``password``. Slow."""
        return hmac.compare_digest(self.compute(password), self.digest)


NOBODY = ScryptHash(salt=bytes(SALT_LENGTH), digest=bytes(_HASH_LENGTH))
"""Takes as long as that of an account; no password is known that has it."""


def nobody(written: Iterable[str]) -> ScryptHash:
    """Like :data:`NOBODY`, at the cost that most of the ``written`` hashes have; they are valid ones."""
    costs = Counter((each.log_n, each.r, each.p) for each in map(ScryptHash.parse, written))
    if not costs:
        return NOBODY
    [((log_n, r, p), _)] = costs.most_common(1)
    return replace(NOBODY, log_n=log_n, r=r, p=p)


def prepared(password: bytes) -> bytes:
    """The password in the form that is hashed, so that keyboards and systems agree on it.

    The mapping and normalisation of SASLprep (RFC 4013) without its prohibitions; what is no UTF-8 stays.
    """
    if password.isascii():
        return password
    given = text(password)
    mapped = "".join(
        " " if stringprep.in_table_c12(char) else char for char in given if not stringprep.in_table_b1(char)
    )
    if any("\ud800" <= char <= "\udfff" for char in mapped):
        return password
    return unicodedata.normalize("NFKC", mapped).encode("utf-8")


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii").rstrip("=")


def _decoded(written: str) -> bytes:
    try:
        return base64.b64decode(written + "=" * (-len(written) % 4), validate=True)
    except binascii.Error:
        raise ValueError("invalid scrypt hash: salt and hash are base64 without padding") from None
