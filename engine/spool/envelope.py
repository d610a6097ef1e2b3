"""The envelope file: who a message is from, who it is for and how it came (spec message-store.md 3). Pure.

Reading is strict: fields in their order, control characters refused, only the client certificate may be
folded, so that a doctored file cannot smuggle a line into a dialogue. Writing always produces format 8
with CR-LF. Text stands for octets as UTF-8 with surrogate escapes: what is no UTF-8 survives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from engine.errors import EnvelopeCorrupt
from engine.spool import xtext

LARGEST = 16 * 1024 * 1024
"""Octets that a reader accepts as an envelope: about 200,000 recipients."""

_PREFIX = "X-MailRelay-"
_FORMAT = "#2821.8"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_CONTROL_IN_CERTIFICATE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_BLANK = " \t"

_HEAD = ("Content", "From")
_MIDDLE = ("Authentication", "Client")
_VERSION_6 = ("ClientCertificate", "MailFromAuthIn", "MailFromAuthOut", "ForwardTo", "ForwardToAddress")
_VERSION_8 = (*_VERSION_6, "ClientAccountSelector", "Utf8MailboxNames")


class BodyType(StrEnum):
    """What BODY= said of the content (RFC 6152, RFC 3030)."""

    SEVEN_BIT = "7bit"
    EIGHT_BIT = "8bit"
    BINARY = "binarymime"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What is known of a message besides its content."""

    content: BodyType = BodyType.UNKNOWN
    reverse_path: str
    """Sender without brackets; empty for ``<>``."""
    local: tuple[str, ...] = ()
    """Mailbox names, not addresses."""
    remote: tuple[str, ...] = ()
    """Forward-paths without brackets, in order of acceptance; duplicates are kept."""
    authentication: str = ""
    """Identity of the submitting client, decoded."""
    client: str = ""
    """Address of the submitting client without the port."""
    client_certificate: str = ""
    """PEM with LF line ends."""
    mail_from_auth_in: str = ""
    """AUTH= as received: xtext, ``<>`` or empty."""
    mail_from_auth_out: str = ""
    """AUTH= to send: xtext, ``<>`` for none, empty for the default policy."""
    forward_to: str = ""
    """Routing hint, usually ``domain`` or ``domain:port``; as it stands in the file."""
    forward_to_address: str = ""
    """``host:port`` that overrides the next hop."""
    client_account_selector: str = ""
    utf8_mailbox_names: bool = False
    """Whether the next hop must offer SMTPUTF8."""
    trailing: tuple[str, ...] = ()
    """The lines after ``End``, without line ends; see :mod:`engine.spool.history`."""


def encode(envelope: Envelope) -> bytes:
    """The file's octets, format 8.

    Raises :class:`~engine.errors.EnvelopeCorrupt` for values that the format cannot hold.
    """
    local = "".join(f"{_PREFIX}To-Local: {_recipient('To-Local', each)}\r\n" for each in envelope.local)
    remote = "".join(f"{_PREFIX}To-Remote: {_recipient('To-Remote', each)}\r\n" for each in envelope.remote)
    trailing = "".join(f"{_trailing_line(line)}\r\n" for line in envelope.trailing)
    # one text, because this is done for every message
    text = (
        f"{_PREFIX}Format: {_FORMAT}\r\n"
        f"{_PREFIX}Content: {envelope.content.value}\r\n"
        f"{_PREFIX}From: {_plain('From', envelope.reverse_path)}\r\n"
        f"{_PREFIX}ToCount: {len(envelope.local) + len(envelope.remote)}\r\n"
        f"{local}{remote}"
        f"{_PREFIX}Authentication: {xtext.encode(envelope.authentication)}\r\n"
        f"{_PREFIX}Client: {_plain('Client', envelope.client)}\r\n"
        f"{_PREFIX}ClientCertificate: {_fold(envelope.client_certificate)}\r\n"
        f"{_PREFIX}MailFromAuthIn: {_auth('mail-from-auth-in', envelope.mail_from_auth_in)}\r\n"
        f"{_PREFIX}MailFromAuthOut: {_auth('mail-from-auth-out', envelope.mail_from_auth_out)}\r\n"
        f"{_PREFIX}ForwardTo: {_normal(envelope.forward_to)}\r\n"
        f"{_PREFIX}ForwardToAddress: {_plain('ForwardToAddress', envelope.forward_to_address)}\r\n"
        f"{_PREFIX}ClientAccountSelector: {_plain('ClientAccountSelector', envelope.client_account_selector)}\r\n"
        f"{_PREFIX}Utf8MailboxNames: {'1' if envelope.utf8_mailbox_names else '0'}\r\n"
        f"{_PREFIX}End: 1\r\n"
        f"{trailing}"
    )
    return text.encode("utf-8", "surrogateescape")


def decode(data: bytes) -> Envelope:
    """Read the octets of an envelope file of format 3 to 8; lines may end in LF.

    Raises :class:`~engine.errors.EnvelopeCorrupt` with the reason that the failed message will show.
    """
    if len(data) > LARGEST:
        raise EnvelopeCorrupt(f"the envelope has {len(data)} octets; the limit is {LARGEST}")
    reader = _Reader(data)
    version = reader.field("Format")
    fields = _fields_of(version)
    head = {name: reader.field(name) for name in _HEAD}
    local, remote = reader.recipients(_count(reader.field("ToCount")))
    rest = {name: reader.field(name) for name in (*_MIDDLE, *fields)}
    reader.end()
    return Envelope(
        content=_body_type(head["Content"]),
        reverse_path=head["From"],
        local=local,
        remote=remote,
        authentication=xtext.decode(rest["Authentication"]),
        client=rest["Client"],
        client_certificate=rest.get("ClientCertificate", ""),
        mail_from_auth_in=_checked_auth("mail-from-auth-in", rest.get("MailFromAuthIn", "")),
        mail_from_auth_out=_checked_auth("mail-from-auth-out", rest.get("MailFromAuthOut", "")),
        forward_to=rest.get("ForwardTo", ""),
        forward_to_address=rest.get("ForwardToAddress", ""),
        client_account_selector=rest.get("ClientAccountSelector", ""),
        utf8_mailbox_names=rest.get("Utf8MailboxNames", "") == "1",
        trailing=tuple(reader.remaining()),
    )


class _Reader:
    """Walks over the lines of one file."""

    def __init__(self, data: bytes) -> None:
        self._lines = data.decode("utf-8", "surrogateescape").split("\n")
        self._next = 0

    def _peek(self) -> str:
        # the last element has no line end: a cut line is no line
        return self._lines[self._next] if self._next < len(self._lines) - 1 else ""

    def field(self, name: str) -> str:
        line = self._peek().removesuffix("\r")
        start = f"{_PREFIX}{name}:"
        if not line.startswith(start) or line[len(start) : len(start) + 1] not in {"", " "}:
            raise EnvelopeCorrupt(f'expected "{start}"')
        self._next += 1
        value = line[len(start) :]
        if name == "ClientCertificate":
            return self._certificate(value)
        if _CONTROL.search(value):
            raise EnvelopeCorrupt(f'control character in "{start}"')
        return value.strip(_BLANK)

    def _certificate(self, value: str) -> str:
        lines = [value]
        while (line := self._peek()) and line[0] in _BLANK:
            lines.append(line.removesuffix("\r")[1:])
            self._next += 1
        text = "\n".join(lines)
        if _CONTROL_IN_CERTIFICATE.search(text):
            raise EnvelopeCorrupt(f'control character in "{_PREFIX}ClientCertificate:"')
        return text.strip(_BLANK + "\n")

    def recipients(self, count: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        found: dict[str, list[str]] = {f"{_PREFIX}To-Local": [], f"{_PREFIX}To-Remote": []}
        for _ in range(count):
            name, colon, value = self._peek().removesuffix("\r").partition(": ")
            address = value.strip(_BLANK)
            if not colon or name not in found or not address or _CONTROL.search(value):
                raise EnvelopeCorrupt("bad 'to' line")
            found[name].append(address)
            self._next += 1
        local, remote = found.values()
        return tuple(local), tuple(remote)

    def end(self) -> None:
        if not self._peek().startswith(f"{_PREFIX}End"):
            raise EnvelopeCorrupt("no end line")
        self._next += 1

    def remaining(self) -> Iterator[str]:
        lines = self._lines[self._next :]
        if lines and not lines[-1]:
            lines.pop()
        return (_right_trimmed(line) for line in lines)


def _fields_of(version: str) -> tuple[str, ...]:
    match version:
        case "#2821.8":
            return _VERSION_8
        case "#2821.7":
            return (*_VERSION_6, "Utf8MailboxNames")
        case "#2821.6":
            return _VERSION_6
        case "#2821.5":
            return _VERSION_6[:3]
        case "#2821.4":
            return ("ClientName", "ClientCertificate")
        case "#2821.3":
            return ()
        case _:
            raise EnvelopeCorrupt(f"unknown format id: {version}")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise EnvelopeCorrupt(f"string conversion error: [{text}]")
    return int(text)


def _body_type(text: str) -> BodyType:
    try:
        return BodyType(text)
    except ValueError:
        return BodyType.UNKNOWN


def _checked_auth(name: str, value: str) -> str:
    if value not in {"", "+"} and not xtext.is_well_formed(value):
        raise EnvelopeCorrupt(f"invalid {name} encoding")
    return value


def _auth(name: str, value: str) -> str:
    return _checked_auth(name, _normal(value)) if value else ""


def _normal(value: str) -> str:
    # a lone "+" has no decoded form of its own
    return value if not value or value == "+" else xtext.encode(xtext.decode(value))


def _recipient(name: str, address: str) -> str:
    if not address:
        raise EnvelopeCorrupt("a recipient cannot be empty")
    return _plain(name, address)


def _plain(name: str, value: str) -> str:
    """``value``, which must fit into one line and come out again as it is."""
    if not value:
        return value
    if _CONTROL.search(value):
        raise EnvelopeCorrupt(f"{name} {value!r} holds a control character")
    if value[0] in _BLANK or value[-1] in _BLANK:
        raise EnvelopeCorrupt(f"{name} {value!r} begins or ends with a blank")
    return value


def _fold(certificate: str) -> str:
    if not certificate:
        return ""
    text = certificate.replace("\r\n", "\n").strip(_BLANK + "\n")
    if _CONTROL_IN_CERTIFICATE.search(text):
        raise EnvelopeCorrupt("the client certificate holds a control character")
    return text.replace("\n", "\r\n ")


def _trailing_line(line: str) -> str:
    if "\n" in line:
        raise EnvelopeCorrupt(f"trailing line {line!r} holds a line end")
    return _right_trimmed(line)


def _right_trimmed(line: str) -> str:
    return line.rstrip(" \t\r")
