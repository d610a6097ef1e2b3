"""A message as the viewer shows it: decoded header fields, the readable parts, the attachments.

Owns: no content longer than what it was given. Promises: it reads anything; what cannot be decoded is
shown as it is. Call it off the loop's thread: a big message takes its time.
"""

from __future__ import annotations

import email.policy
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message

from emailrelay_gui.models.queue_model import HeaderInfo

_BROKEN = (MessageError, HeaderParseError, LookupError, ValueError, TypeError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part that is not shown as text."""

    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """The readable side of a message."""

    subject: str
    fields: tuple[tuple[str, str], ...]
    """All header fields, decoded, in order."""
    plain: str
    html: str
    attachments: tuple[Attachment, ...]
    inline: dict[str, bytes]
    """Parts that the HTML refers to by ``cid:``, by content id."""


def read_header(data: bytes) -> HeaderInfo:
    """Subject and whether there seem to be attachments, from a header section."""
    message = message_from_bytes(data, policy=email.policy.compat32)
    return HeaderInfo(subject=_field(message, "Subject"), attachments=message.get_content_type() == "multipart/mixed")


def read_mail(data: bytes) -> Mail:
    """Take a whole message apart."""
    message = message_from_bytes(data, policy=email.policy.compat32)
    plain: list[str] = []
    html: list[str] = []
    attachments: list[Attachment] = []
    inline: dict[str, bytes] = {}
    for part in message.walk():
        if part.is_multipart():
            continue
        kind, name = part.get_content_type(), _file_name(part)
        attached = part.get_content_disposition() == "attachment" or (name and part.get_content_maintype() != "text")
        content_id = str(part.get("Content-ID", "")).strip().strip("<>")
        if content_id and part.get_content_maintype() == "image":
            inline[content_id] = _octets(part)
        elif attached:
            attachments.append(Attachment(name=name or kind, media_type=kind, size=len(_octets(part))))
        elif kind == "text/html":
            html.append(_text(part))
        elif part.get_content_maintype() == "text":
            plain.append(_text(part))
        else:
            attachments.append(Attachment(name=name or kind, media_type=kind, size=len(_octets(part))))
    return Mail(
        subject=_field(message, "Subject"),
        fields=tuple((name, _decoded(str(value))) for name, value in message.items()),
        plain="\n".join(plain),
        html="\n".join(html),
        attachments=tuple(attachments),
        inline=inline,
    )


def split_header(data: bytes) -> tuple[bytes, bytes]:
    """The header section, with its last line end, and the rest."""
    for gap in (b"\r\n\r\n", b"\n\n"):
        at = data.find(gap)
        if at >= 0:
            return data[: at + len(gap) // 2], data[at + len(gap) :]
    return data, b""


def _field(message: Message, name: str) -> str:
    return _decoded(str(message.get(name, "")))


def _decoded(text: str) -> str:
    """A header field's text with its encoded words decoded and its folding undone."""
    flat = " ".join(text.split())
    try:
        return str(make_header(decode_header(flat)))
    except _BROKEN:
        return flat


def _file_name(part: Message) -> str:
    try:
        return _decoded(part.get_filename() or "")
    except _BROKEN:
        return ""


def _octets(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    octets = _octets(part)
    for charset in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return octets.decode(charset)
        except (LookupError, ValueError):
            continue
    return octets.decode("latin-1")
