"""The header of a message that is submitted: its fields, the addresses in them, fields added (RFC 5322). Pure.

Fields stay octet for octet what they are; only those that an option asks to replace go.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.errors import MessageDefect, NonASCIILocalPartDefect
from email.headerregistry import Address, Group, HeaderRegistry
from typing import Protocol, cast

from engine.mail.address import a_labels

_BLANKS = b" \t"


class _Parsed(Protocol):
    """What the library makes of an address field."""

    addresses: tuple[Address, ...]
    groups: tuple[Group, ...]
    defects: tuple[MessageDefect, ...]


class HeaderError(ValueError):
    """The addresses of a field make no sense; the message says which line and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One header field."""

    lines: tuple[bytes, ...]
    """With its continuation lines, without line ends."""
    number: int
    """The line of the header that it begins in, from 1; 0 for one of ours."""

    @property
    def name(self) -> str:
        """In lower case; empty for a line that is no field."""
        name, colon, _ = self.lines[0].partition(b":")
        return name.rstrip(_BLANKS).decode("latin-1").lower() if colon else ""

    @property
    def value(self) -> str:
        """Unfolded."""
        joined = b" ".join(line.strip(_BLANKS) for line in (self.lines[0].partition(b":")[2], *self.lines[1:]))
        return joined.decode("utf-8", "surrogateescape").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """An address from a header; ``written`` is how a header names it alone."""

    address: str
    written: str


def fields_of(lines: Iterable[bytes]) -> list[Field]:
    """The fields in header lines."""
    found: list[list[bytes]] = []
    numbers: list[int] = []
    for number, line in enumerate(lines, 1):
        if line[:1] in {b" ", b"\t"} and found:
            found[-1].append(line)
        else:
            found.append([line])
            numbers.append(number)
    return [Field(lines=tuple(each), number=number) for each, number in zip(found, numbers, strict=True)]


def new_field(name: str, value: str) -> Field:
    """A field of ours."""
    return Field(lines=(f"{name}: {value}".encode("utf-8", "surrogateescape"),), number=0)


def addresses(fields: Sequence[Field], name: str) -> list[Recipient]:
    """All addresses in the fields called ``name``, members of groups included; raises :class:`HeaderError`."""
    return [each for field in fields if field.name == name for each in _addresses(field)]


def sender(fields: Sequence[Field]) -> str:
    """The sender that the header names (spec message-store.md 10.1); ``anonymous`` if it names none."""
    authors, senders = addresses(fields, "from"), addresses(fields, "sender")
    for choice in (authors if len(authors) == 1 else [], senders if len(senders) == 1 else [], authors, senders):
        if choice:
            return choice[0].address
    return "anonymous"


def _addresses(field: Field) -> list[Recipient]:
    if not field.value and field.name == "bcc":
        return []  # the one address field that may be empty (RFC 5322 3.6.3)
    header = cast("_Parsed", HeaderRegistry()("to", field.value))
    bad = [each for each in header.defects if not isinstance(each, NonASCIILocalPartDefect)]
    if bad or not header.groups or not all(map(_usable, header.addresses)):
        raise HeaderError(f"rfc-5322/6532 parsing error: invalid address-list: line {field.number}")
    return [Recipient(address=_plain(each), written=_written(each)) for each in header.addresses]


def _usable(address: Address) -> bool:
    return bool(address.username and address.domain) and not address.domain.startswith("[")


def _plain(address: Address) -> str:
    local, _, domain = address.addr_spec.rpartition("@")
    return f"{local}@{a_labels(domain)}"


def _written(address: Address) -> str:
    if not address.display_name:
        return _plain(address)
    quoted = address.display_name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{_plain(address)}>'
