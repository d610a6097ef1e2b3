"""Header fields and parts of stored mail, for people to look at (RFC 5322, 2045 to 2047, 2231). Pure.

Whatever the octets are, something is shown and nothing is raised: stored mail comes from anywhere. Nothing
here decides what becomes of a message, and nothing here is sent.
"""

from __future__ import annotations

import binascii
import email
import re
from base64 import b64decode
from dataclasses import dataclass
from email import policy
from email.message import Message
from email.utils import parsedate_to_datetime
from quopri import decodestring
from typing import Final, cast

_ENCODED_WORD: Final = re.compile(r"=\?([^?\s]{1,75})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,75}\?[bBqQ]\?)")
_FOLD: Final = re.compile(r"[ \t]*\r?\n[ \t]*|\r")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_NO_CHARSETS: Final = frozenset(("", "idna", "punycode", "unicode_escape", "raw_unicode_escape"))
_DEEPEST: Final = 50
_MOST_PARTS: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHead:
    """The header section, decoded."""

    fields: tuple[tuple[str, str], ...]
    """All of them, in order: name and decoded, unfolded value."""
    subject: str
    sender: str
    """The From field."""
    to: str
    """All To fields."""
    date: float
    """Unix time of the Date field, 0 when it has none that can be read."""
    has_attachments: bool
    """As far as the top of the header tells; :func:`parse_message` knows for sure."""

    def values(self, name: str) -> tuple[str, ...]:
        """The values of all fields called ``name``."""
        return tuple(value for each, value in self.fields if each.lower() == name.lower())


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPart:
    """A leaf of the MIME tree."""

    content_type: str
    """``text/plain`` and so on, in lower case."""
    name: str
    """File name without any folder; empty if none is given."""
    content_id: str
    """Without angle brackets: what ``cid:`` links name."""
    attached: bool
    """Whether it is an attachment rather than part of what is read."""
    content: bytes
    """With the transfer encoding undone."""
    charset: str

    @property
    def text(self) -> str:
        """The content as text; what cannot be decoded is shown as replacement characters."""
        return _text(self.content, self.charset)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailView:
    """A message as a viewer shows it."""

    head: MailHead
    plain: str
    """The first readable text/plain part, empty if there is none."""
    html: str
    parts: tuple[MailPart, ...]

    @property
    def attachments(self) -> tuple[MailPart, ...]:
        """The parts that are attachments."""
        return tuple(part for part in self.parts if part.attached)


def split_head(data: bytes) -> tuple[bytes, bytes]:
    """Header section and body, whatever the line ends are; the blank line belongs to neither."""
    if data.startswith((b"\r\n", b"\n")):
        return b"", data.lstrip(b"\r").removeprefix(b"\n")
    match = _HEAD_END.search(data)
    return (data, b"") if match is None else (data[: match.start()], data[match.end() :])


def parse_head(data: bytes) -> MailHead:
    """The header of a message; ``data`` may go on with its body."""
    message = email.message_from_bytes(split_head(data)[0] + b"\r\n\r\n", policy=policy.compat32)
    return _head_of(message)


def parse_message(data: bytes) -> MailView:
    """A whole message, or as much of it as ``data`` holds."""
    try:
        message = email.message_from_bytes(data, policy=policy.compat32)
    except RecursionError:
        # nested deeper than the library reaches: show it as text
        message = email.message_from_bytes(split_head(data)[0] + b"\r\n\r\n", policy=policy.compat32)
        message.set_payload(data.decode("latin-1"))
        del message["Content-Type"]
        del message["Content-Transfer-Encoding"]
    head = _head_of(message)
    parts = tuple(_leaves(message))
    return MailView(
        head=head,
        plain=next((part.text for part in parts if part.content_type == "text/plain" and not part.attached), ""),
        html=next((part.text for part in parts if part.content_type == "text/html" and not part.attached), ""),
        parts=parts,
    )


def decode_field(raw: str) -> str:
    """A field's value without folds and encoded words (RFC 2047), as one line without control characters."""
    text = raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    text = _BETWEEN_WORDS.sub(r"\1", _FOLD.sub(" ", text))
    text = _ENCODED_WORD.sub(_decoded_word, text)
    return _CONTROL.sub("\ufffd", _FOLD.sub(" ", text)).strip()


def _decoded_word(match: re.Match[str]) -> str:
    charset, encoding, payload = match.groups()
    octets = payload.encode("ascii", "replace")
    if encoding in "qQ":
        data = decodestring(octets.replace(b"_", b"=20"))
    else:
        try:
            data = b64decode(octets + b"=" * (-len(octets) % 4))
        except binascii.Error:
            return match[0]
    return _text(data, charset.partition("*")[0])


def _text(data: bytes, charset: str) -> str:
    for name in (charset, "utf-8"):
        if name.lower().replace("-", "_") in _NO_CHARSETS:
            continue
        try:
            return _LONE_SURROGATE.sub("\ufffd", data.decode(name))
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", "replace") if charset else data.decode("latin-1")


def _head_of(message: Message) -> MailHead:
    fields = tuple((name, decode_field(str(value))) for name, value in message.raw_items())

    def first(name: str) -> str:
        return next((value for each, value in fields if each.lower() == name), "")

    return MailHead(
        fields=fields,
        subject=first("subject"),
        sender=first("from"),
        to=", ".join(value for name, value in fields if name.lower() == "to"),
        date=_time(first("date")),
        has_attachments=message.get_content_type() == "multipart/mixed" or _is_attached(message),
    )


def _time(text: str) -> float:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return 0.0


def _leaves(message: Message, depth: int = 0) -> list[MailPart]:
    if message.is_multipart() and depth < _DEEPEST:
        found: list[MailPart] = []
        for each in cast("list[Message]", message.get_payload()):
            if len(found) < _MOST_PARTS:
                found += _leaves(each, depth + 1)
        return found[:_MOST_PARTS]
    return [_leaf(message)]


def _leaf(message: Message) -> MailPart:
    content = b"" if message.is_multipart() else message.get_payload(decode=True)
    return MailPart(
        content_type=message.get_content_type(),
        name=_file_name(message),
        content_id=str(message.get("Content-ID", "")).strip().strip("<>"),
        attached=_is_attached(message),
        content=content if isinstance(content, bytes) else b"",
        charset=_charset(message),
    )


def _is_attached(message: Message) -> bool:
    disposition = str(message.get("Content-Disposition", "")).strip().lower()
    if disposition.startswith("attachment"):
        return True
    return not message.is_multipart() and message.get_content_maintype() not in {"text", "multipart", "message"}


def _file_name(message: Message) -> str:
    try:
        name = message.get_filename("")
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""
    return decode_field(name).replace("\\", "/").rpartition("/")[2]


def _charset(message: Message) -> str:
    try:
        return message.get_content_charset() or ""
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""
