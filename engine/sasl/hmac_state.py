"""Hashed secrets: the two halves of an HMAC whose key is a password (spec process.md 6.1).

A state answers CRAM challenges without the password being known. Written form: base64 of the inner and
the outer half, each 32-bit word least significant octet first, for every hash; for MD5 also the old form
of eight decimal numbers joined by dots.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from engine.sasl import compression
from engine.sasl.compression import State
from engine.sasl.credential import SecretKind

BLOCK = 64
"""Octets in a block of each of the three hashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hash:
    start: State
    step: Callable[[State, bytes], State]
    order: Literal["<", ">"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HmacState:
    """A hashed secret of one ``kind`` (``MD5``, ``SHA1``, ``SHA256``)."""

    kind: SecretKind
    inner: State
    outer: State

    @classmethod
    def of(cls, kind: SecretKind, password: bytes) -> HmacState:
        """The state that stands for ``password``."""
        chosen = _hash(kind)
        key = hashlib.new(kind.value, password).digest() if len(password) > BLOCK else password
        key = key.ljust(BLOCK, b"\0")
        return cls(
            kind=kind,
            inner=chosen.step(chosen.start, bytes(octet ^ 0x36 for octet in key)),
            outer=chosen.step(chosen.start, bytes(octet ^ 0x5C for octet in key)),
        )

    @classmethod
    def parse(cls, kind: SecretKind, text: str) -> HmacState:
        """Read the written form; raises ValueError with the rule (never with the text)."""
        words = len(_hash(kind).start)
        if kind is SecretKind.MD5 and "." in text:
            halves = _dotted(text)
        else:
            rule = f"a hashed {kind.value} secret is {8 * words} octets in base64"
            try:
                data = base64.b64decode(text.encode("ascii"), validate=True)
            except (UnicodeEncodeError, binascii.Error):
                raise ValueError(rule) from None
            if len(data) != 8 * words:
                raise ValueError(rule)
            halves = struct.unpack(f"<{2 * words}I", data)
        return cls(kind=kind, inner=halves[:words], outer=halves[words:])

    def format(self) -> str:
        """The written form in base64."""
        words = (*self.inner, *self.outer)
        return base64.b64encode(struct.pack(f"<{len(words)}I", *words)).decode("ascii")

    def dotted(self) -> str:
        """The old written form in decimal; raises ValueError for anything but MD5."""
        if self.kind is not SecretKind.MD5:
            raise ValueError("the dotted form exists for md5 only")
        return ".".join(str(word) for word in (*self.inner, *self.outer))

    def digest(self, message: bytes) -> bytes:
        """The HMAC of ``message``, as ``hmac.digest`` gives it for the password."""
        return self._finish(self.outer, self._finish(self.inner, message))

    def _finish(self, state: State, data: bytes) -> bytes:
        """Hash ``data`` on from ``state``, which stands behind one block."""
        chosen = _hash(self.kind)
        padded = data + b"\x80" + bytes(-(len(data) + 9) % BLOCK)
        padded += struct.pack(f"{chosen.order}Q", (BLOCK + len(data)) * 8)
        for at in range(0, len(padded), BLOCK):
            state = chosen.step(state, padded[at : at + BLOCK])
        return struct.pack(f"{chosen.order}{len(state)}I", *state)


def _hash(kind: SecretKind) -> _Hash:
    match kind:
        case SecretKind.MD5:
            return _Hash(start=compression.MD5_START, step=compression.md5, order="<")
        case SecretKind.SHA1:
            return _Hash(start=compression.SHA1_START, step=compression.sha1, order=">")
        case SecretKind.SHA256:
            return _Hash(start=compression.SHA256_START, step=compression.sha256, order=">")
        case _:
            raise ValueError(f"there are no hashed secrets of kind {kind.value}")


def _dotted(text: str) -> State:
    rule = "a dotted md5 secret is eight numbers below 4294967296 joined by dots"
    parts = text.split(".")
    if len(parts) != 8 or not all(part.isascii() and part.isdigit() and len(part) <= 10 for part in parts):
        raise ValueError(rule)
    words = tuple(int(part) for part in parts)
    if max(words) > 0xFFFFFFFF:
        raise ValueError(rule)
    return words
