"""The Received line that is put before content (RFC 5321 4.4, spec smtp-server.md 14)."""

from __future__ import annotations

import re
import time

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PLAIN_NAME = re.compile(r"[!-\[\]-~]*")
_NOT_IN_CIPHER = re.compile(r"[^A-Za-z0-9_]")


def received_line(
    *,
    name: str,
    address: str,
    domain: str,
    extended: bool,
    authenticated: bool,
    cipher: str,
    when: float,
) -> bytes:
    """One unfolded line with its CR LF.

    ``name`` is what the client said in HELO or EHLO (``extended``), ``address`` its numeric address,
    ``cipher`` is empty without TLS, ``when`` is Unix time and shown in local time.
    """
    protocol = "SMTP"
    if extended:
        protocol = f"ESMTP{'S' if cipher else ''}{'A' if authenticated else ''}"
    tls = f" tls {_NOT_IN_CIPHER.sub('', cipher.replace('-', '_'))}" if cipher else ""
    stamp = date_time(when)
    return f"Received: from {shown_name(name)} ([{address}]) by {domain} with {protocol}{tls} ; {stamp}\r\n".encode()


def shown_name(name: str) -> str:
    """A client's name as one printable ASCII word: it can add neither a line nor a comment to a header."""
    if _PLAIN_NAME.fullmatch(name):
        return name
    return "".join(_shown_octet(octet) for octet in name.encode("utf-8", "surrogateescape"))


def _shown_octet(octet: int) -> str:
    if octet == 0x20:
        return "-"
    if octet == 0x5C:
        return "\\\\"
    return chr(octet) if 0x21 <= octet <= 0x7E else f"\\x{octet:02x}"


def date_time(when: float) -> str:
    """Unix time ``when`` as in RFC 5322 3.3, local, day of month without padding, English whatever the locale."""
    local = time.localtime(when)
    offset = local.tm_gmtoff // 60
    hours, minutes = divmod(abs(offset), 60)
    return (
        f"{_DAYS[local.tm_wday]}, {local.tm_mday} {_MONTHS[local.tm_mon - 1]} {local.tm_year} "
        f"{local.tm_hour:02}:{local.tm_min:02}:{local.tm_sec:02} {'-' if offset < 0 else '+'}{hours:02}{minutes:02}"
    )
