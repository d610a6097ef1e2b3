"""Reports to the sender of a message that could not be delivered (RFC 3464, RFC 6522, RFC 6533). Pure.

A report has three parts: words for people, a part for programs, and the header of the message. Promises:
lines of 7-bit text that no server has to convert, except in the To of a sender whose address is outside ASCII;
nothing of the message but its header, and of that no more than 10 kB. Says as well who must not get one
(:func:`is_automatic`), so that no two programs answer each other for ever (RFC 3834 2).
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.utils import formatdate

from engine.mail.rewrite import header_end

MOST_HEADER = 10_000
"""Octets of the original header that go back."""
_WIDTH = 72
_LONGEST_LINE = 998
_LONGEST_TEXT = 700
"""Characters of a server's answer in a field."""
_ENHANCED = re.compile(r"(?:^|\s)([45]\.\d{1,3}\.\d{1,3})(?=\s|$)")
_EMBEDDED = re.compile(r"[^!-*,-<>-\[\]-~]")
_LONE = re.compile(rb"\r(?!\n)|(?<!\r)\n|\0")
_FIELD = re.compile(
    rb"^(precedence|auto-submitted)[ \t]*:[ \t]*((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE
)
_PLAIN = frozenset(range(0x20, 0x7F)) - {ord("=")}
_BULK = frozenset({b"bulk", b"junk", b"list"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """One recipient that did not get the message."""

    address: str
    status: str
    """Enhanced status code; see :func:`status_of`."""
    words: str
    """What it means, a sentence or two."""
    diagnostic: str = ""
    """Code and text that a server said; empty when none did."""
    server: str = ""
    """Who said it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is to be told; times are Unix times."""

    name: str
    """Unique in the domain: the id of the message."""
    domain: str
    sender: str
    """Who gets the report: the reverse-path of the message."""
    recipients: tuple[Undelivered, ...]
    now: float
    arrived: float = 0.0
    """When the message was taken; 0 if that is not known."""
    subject: str = ""
    header: bytes = b""
    """The start of the message."""


def compose(report: Report) -> bytes:
    """The whole report as content of a message, lines ending in CR LF."""
    parts = [_people(report), _programs(report), _original(report.header)]
    boundary = _boundary(report.name, parts)
    head = (
        "Auto-Submitted: auto-replied",
        f"From: Mail relay <MAILER-DAEMON@{report.domain}>",
        f"To: <{report.sender}>",
        "Subject: Your message could not be delivered",
        f"Date: {formatdate(report.now)}",
        f"Message-ID: <{report.name}.{int(report.now)}@{report.domain}>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type="delivery-status";',
        f' boundary="{boundary}"',
        "",
        "This is a report about mail in the form of RFC 3464.",
    )
    mark = f"\r\n--{boundary}".encode()
    body = b"".join(mark + b"\r\n" + part for part in parts)
    return _lines(head) + body + mark + b"--\r\n"


def is_automatic(header: bytes) -> bool:
    """Whether a program has sent the message with this header, or it went to many: there is nobody to be told."""
    end = header_end(header)
    for found in _FIELD.finditer(header, 0, end if end >= 0 else len(header)):
        value = found[2].split(b";")[0].strip().lower()
        if found[1].lower() == b"precedence" and value in _BULK:
            return True
        if found[1].lower() == b"auto-submitted" and value not in {b"", b"no"}:
            return True
    return False


def status_of(code: int, text: str, *, expired: bool = False) -> str:
    """The status of a recipient that is given up: that in ``text``, else what RFC 3463 has for it.

    ``expired``: it has been tried for long enough; a temporary status is none for what has ended.
    """
    found = _ENHANCED.search(text)
    said = found[1] if found else ""
    if said.startswith("5") and code >= 500:
        return said
    if expired or 400 <= code < 500:
        return "5.4.7" if expired else f"5{said[1:]}" if said else "5.0.0"
    return said if said.startswith("5") else "5.0.0"


def typed_address(address: str) -> str:
    """An address as delivery status fields have it (RFC 3464 2.1.2, RFC 6533 3)."""
    if address.isascii():
        return f"rfc822; {address}"
    return "utf-8; " + _EMBEDDED.sub(lambda found: f"\\x{{{ord(found[0]):X}}}", address)


def _people(report: Report) -> bytes:
    lines = [f"This is the mail relay at {report.domain}.", ""]
    lines += _wrapped("Your message could not be delivered to everybody, and will not be tried again for them.")
    if report.subject:
        lines += ["", *_wrapped(f"Subject: {report.subject}")]
    for each in report.recipients:
        lines += ["", f"<{each.address}>", *_wrapped(each.words, "  ")]
        if each.diagnostic:
            lines += _wrapped(f"{each.server or 'The server'} said: {each.diagnostic}", "  ")
    lines += ["", "The header of your message is attached."]
    return _text("text/plain; charset=utf-8", _lines(lines))


def _programs(report: Report) -> bytes:
    lines = [f"Reporting-MTA: dns; {report.domain}"]
    if report.arrived:
        lines.append(f"Arrival-Date: {formatdate(report.arrived)}")
    for each in report.recipients:
        lines += ["", f"Final-Recipient: {typed_address(each.address)}", "Action: failed", f"Status: {each.status}"]
        if each.server:
            lines.append(f"Remote-MTA: dns; {_ascii(each.server)}")
        if each.diagnostic:
            lines += _wrapped(f"Diagnostic-Code: smtp; {_ascii(each.diagnostic)[:_LONGEST_TEXT]}", follow="  ")
        lines.append(f"Last-Attempt-Date: {formatdate(report.now)}")
    return b"Content-Type: message/delivery-status\r\n\r\n" + _lines(lines)


def _original(header: bytes) -> bytes:
    end = header_end(header)
    kept = header if end < 0 else header[:end]
    if len(kept) > MOST_HEADER:
        kept = kept[: kept.rfind(b"\n", 0, MOST_HEADER) + 1]
    if b"\r\n" not in kept:
        kept = kept.replace(b"\n", b"\r\n")
    return _text("text/rfc822-headers; charset=utf-8", kept)


def _text(kind: str, data: bytes) -> bytes:
    """A part of lines, encoded if it is more than short lines of ASCII."""
    plain = data.isascii() and not _LONE.search(data) and max(map(len, data.split(b"\r\n"))) <= _LONGEST_LINE
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {'7bit' if plain else 'quoted-printable'}\r\n\r\n"
    return head.encode() + (data if plain else _quoted(data))


def _quoted(data: bytes) -> bytes:
    """``data`` as quoted-printable (RFC 2045 6.7)."""
    return b"\r\n".join(_quoted_line(line) for line in data.split(b"\r\n"))


def _quoted_line(line: bytes) -> bytes:
    pieces = [bytes([octet]) if octet in _PLAIN else b"=%02X" % octet for octet in line]
    if pieces and pieces[-1] == b" ":
        pieces[-1] = b"=20"
    lines, length = [b""], 0
    for piece in pieces:
        if length + len(piece) > _WIDTH:
            lines.append(b"")
            length = 0
        lines[-1] += piece
        length += len(piece)
    return b"=\r\n".join(lines)


def _boundary(name: str, parts: Iterable[bytes]) -> str:
    whole, number = b"".join(parts), 0
    while (mark := f"=_{re.sub(r'[^A-Za-z0-9.]', '_', name)[:50]}.{number}").encode() in whole:
        number += 1
    return mark


def _wrapped(text: str, indent: str = "", *, follow: str | None = None) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if follow is None else follow,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode("ascii")


def _lines(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "replace")
