"""The words of ``--tls-config`` (spec forwarding.md 6). Pure of sockets and files."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from dataclasses import dataclass

_VERSIONS = {
    "sslv3": ssl.TLSVersion.SSLv3,
    "tlsv1.0": ssl.TLSVersion.TLSv1,
    "tlsv1.1": ssl.TLSVersion.TLSv1_1,
    "tlsv1.2": ssl.TLSVersion.TLSv1_2,
    "tlsv1.3": ssl.TLSVersion.TLSv1_3,
}
_FLAGS = {
    "op_all": ssl.OP_ALL,
    "op_no_ticket": ssl.OP_NO_TICKET,
    "op_server_preference": ssl.OP_CIPHER_SERVER_PREFERENCE,
}
_LIBRARIES = frozenset({"openssl", "mbedtls"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsWords:
    """What ``--tls-config`` asks for; one set of words serves both sides."""

    lowest: ssl.TLSVersion | None = None
    highest: ssl.TLSVersion | None = None
    options: int = 0
    no_verify: bool = False
    ignored: tuple[str, ...] = ()
    """Words that mean nothing, for one warning; empty with ``ignoreextra``."""


def parse_tls_words(words: Sequence[str]) -> TlsWords:
    """The meaning of the words; unknown ones are collected, never refused."""
    lowest: ssl.TLSVersion | None = None
    highest: ssl.TLSVersion | None = None
    options = 0
    ignored: list[str] = []
    items = [item.strip() for each in words for item in each.split(",") if item.strip()]
    for item in items:
        word = item.lower()
        if word in _VERSIONS:
            lowest = _VERSIONS[word]
        elif word.startswith("-") and word[1:] in _VERSIONS:
            highest = _VERSIONS[word[1:]]
        elif word in _FLAGS:
            options |= _FLAGS[word]
        elif word == "op_no_resumption":
            options |= ssl.OP_NO_TICKET
        elif word not in _LIBRARIES | {"noverify", "ignoreextra"}:
            ignored.append(item)
    chosen = {item.lower() for item in items}
    return TlsWords(
        lowest=lowest,
        highest=highest,
        options=options,
        no_verify="noverify" in chosen,
        ignored=() if "ignoreextra" in chosen else tuple(ignored),
    )
