"""Clients that do not speak SMTP: browsers, and TLS on a plain port (spec reliability-security.md P11). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_TLS_RECORD: Final = b"\x16\x03"
_HTTP_METHODS: Final = frozenset(
    (b"GET", b"POST", b"PUT", b"HEAD", b"DELETE", b"OPTIONS", b"CONNECT", b"TRACE", b"PATCH", b"PRI")
)


@dataclass(frozen=True, slots=True)
class Stranger:
    """Who it is: a warning for the log, and why the session ends."""

    warning: str
    reason: str


_BROWSER: Final = Stranger("received an http request from remote client", "http request")
_TLS_CLIENT: Final = Stranger(
    "received unexpected tls handshake packet from remote client: try enabling implicit tls (smtps)",
    "unexpected tls handshake packet",
)


def recognise(first: bytes) -> Stranger | None:
    """The stranger that begins with ``first``, the first line of a session or what there is of it."""
    if first.startswith(_TLS_RECORD):
        return _TLS_CLIENT
    return _BROWSER if first.partition(b" ")[0].upper() in _HTTP_METHODS else None
