"""Reverse-paths and forward-paths as a client writes them (RFC 5321 4.1.2, spec smtp-server.md 6.1).

Owns the grammar that is enforced and the words of each refusal. Promises: what is accepted holds no
control character, is valid UTF-8 and is kept byte for byte; only a domain outside ASCII is stored in
another form, as A-labels. Refuses to judge beyond that: who may use an address is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PATH_LIMIT = 256
"""Octets between the brackets (RFC 5321 4.5.3.1.3 counts them too; P4)."""

_SIMPLE = re.compile(rb"[ \t]*<([!#-;=?A-Z\[\]^-~]+)@([!#-;=?A-Z\[\]^-~]+)>(?:[ \t]+(.*))?", re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_LINE_BREAKING = re.compile(rb"[\x00\r\n]")
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)


class AddressError(Exception):
    """A path that is refused; the text is the one of spec smtp-server.md 6.1, without a reply code."""


class BracketsMissing(AddressError):
    """The address would be good without ``strict``, perhaps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """One address; everything is empty for the null reverse-path ``<>``."""

    address: str
    """As received between the brackets, without a source route: this is what replies quote."""
    mailbox: str
    domain: str
    utf8: bool
    """Whether the mailbox part needs SMTPUTF8."""
    stored: str
    """What the envelope holds: the domain in A-labels."""


def parse_path(text: bytes, *, strict: bool = True) -> tuple[Path, bytes]:
    """The path at the start of ``text``, what follows ``FROM:`` or ``TO:``, and the parameters after it.

    Without ``strict`` the angle brackets may be missing. Raises :class:`AddressError`.
    """
    simple = _SIMPLE.fullmatch(text)
    if simple and len(simple[1]) + len(simple[2]) < PATH_LIMIT and not _LINE_BREAKING.search(simple[3] or b""):
        mailbox, domain = simple[1].decode("ascii"), simple[2].decode("ascii")
        address = f"{mailbox}@{domain}"
        path = Path(address=address, mailbox=mailbox, domain=domain, utf8=False, stored=address)
        return path, (simple[3] or b"").strip(b" \t")
    if _LINE_BREAKING.search(text):
        raise AddressError("invalid character in mailbox name")
    text = text.lstrip(b" \t")
    if not text:
        raise AddressError("invalid angle brackets in mailbox name")
    if text.startswith(b"<"):
        address_bytes, rest = _bracketed(text)
    elif strict:
        raise BracketsMissing("missing angle brackets in mailbox name")
    else:
        address_bytes, *more = re.split(rb"[ \t]", text, maxsplit=1)
        rest = more[0] if more else b""
    return _checked(address_bytes), rest.strip(b" \t")


def _bracketed(text: bytes) -> tuple[bytes, bytes]:
    """The bytes between ``<`` and its ``>``, less a source route, and what follows."""
    close = text.find(b">")
    if close < 0:
        raise AddressError("invalid angle brackets in mailbox name")
    start = 1
    if text.startswith(b"<@"):
        start = text.find(b":", 0, close) + 1
        if start in {0, close}:
            raise AddressError("invalid source route in mailbox name")
    if text.startswith(b'"', start):
        quoted = _QUOTED.match(text, start)
        if quoted is None:
            raise AddressError("invalid quoting")
        close = text.find(b">", quoted.end())
        if close < 0:
            raise AddressError("invalid angle brackets")
    if text[close + 1 : close + 2] not in {b"", b" ", b"\t"}:
        raise AddressError("invalid angle brackets")
    return text[start:close], text[close + 1 :]


def _checked(address: bytes) -> Path:
    if len(address) > PATH_LIMIT:
        raise AddressError("mailbox name too long")
    if address.startswith((b"@", b" ")) or address.endswith((b"@", b" ")) or _CONTROL.search(address):
        # a blank at either end would not survive the envelope file
        raise AddressError("invalid character in mailbox name")
    try:
        text = address.decode("utf-8")
    except UnicodeDecodeError as error:
        raise AddressError("invalid character in mailbox name") from error
    mailbox, at, domain = text.rpartition("@")
    if not at:
        mailbox, domain = text, ""
    return Path(
        address=text,
        mailbox=mailbox,
        domain=domain,
        utf8=not mailbox.isascii(),
        stored=mailbox + at + a_labels(domain),
    )


def a_labels(domain: str) -> str:
    """``domain`` with each label outside ASCII as ``xn--`` and Punycode (RFC 3492), without case folding."""
    if domain.isascii():
        return domain
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii") for label in domain.split(".")
    )
