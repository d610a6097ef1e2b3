"""A message as the viewer shows it: what the engine makes of it, sorted into what is read and what is attached.

Call it off the loop's thread: a big message takes its time.
"""

from __future__ import annotations

from dataclasses import dataclass

from emailrelay_gui.models.queue_order import HeaderInfo
from engine.api import MailPart, parse_head, parse_message


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
    head = parse_head(data)
    return HeaderInfo(subject=head.subject, attachments=head.has_attachments)


def read_mail(data: bytes) -> Mail:
    """Take a whole message apart."""
    view = parse_message(data)
    inline = {part.content_id: part.content for part in view.parts if _is_inline(part)}
    rest = [part for part in view.parts if not _is_inline(part)]
    read = [part for part in rest if _is_text(part)]
    return Mail(
        subject=view.head.subject,
        fields=view.head.fields,
        plain="\n".join(part.text for part in read if part.content_type != "text/html"),
        html="\n".join(part.text for part in read if part.content_type == "text/html"),
        attachments=tuple(
            Attachment(name=part.name or part.content_type, media_type=part.content_type, size=len(part.content))
            for part in rest
            if not _is_text(part)
        ),
        inline=inline,
    )


def _is_inline(part: MailPart) -> bool:
    return bool(part.content_id) and part.content_type.startswith("image/")


def _is_text(part: MailPart) -> bool:
    return part.content_type.startswith("text/") and not part.attached
