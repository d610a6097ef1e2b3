"""A message as the viewer shows it: what the engine makes of it, sorted into what is read and what is attached.

Call it off the loop's thread: a big message takes its time. Promises: bounds on everything that a view lays out.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from emailrelay_gui.models.mail_html import CleanHtml, clean_html
from emailrelay_gui.models.queue_order import HeaderInfo
from engine.api import MailPart, parse_head, parse_message

PICTURES = 40
"""Pictures of one message that are shown."""
PICTURE_OCTETS = 8_000_000
PIXELS = 24_000_000
"""Of a picture as it was sent; a bigger one is not even unpacked."""
SIDE = 1400
"""Of a picture as it is shown."""
FIELDS = 1000
FIELD = 4000
"""Letters of a header field that are shown."""
SUBJECT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part that is not shown as text."""

    name: str
    media_type: str
    content: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """Octets."""
        return len(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """The readable side of a message."""

    subject: str
    fields: tuple[tuple[str, str], ...]
    """All header fields, decoded, in order."""
    plain: str
    html: CleanHtml | None
    attachments: tuple[Attachment, ...]
    pictures: dict[str, QImage]
    """What the HTML refers to inside of the message, by address."""


def read_header(data: bytes) -> HeaderInfo:
    """Subject, date and whether there seem to be attachments, from a header section."""
    head = parse_head(data)
    return HeaderInfo(subject=head.subject[:SUBJECT], attachments=head.has_attachments, date=head.date)


def read_mail(data: bytes) -> Mail:
    """Take a whole message apart."""
    view = parse_message(data)
    read = [part for part in view.parts if _is_text(part)]
    html = "\n".join(part.text for part in read if part.content_type == "text/html")
    clean = clean_html(html) if html else None
    inline = {f"cid:{part.content_id}": part for part in view.parts if part.content_id}
    pictures = _pictures(clean.pictures, inline) if clean is not None else {}
    shown = {id(inline[address]) for address in pictures if address in inline}
    return Mail(
        subject=view.head.subject[:SUBJECT],
        fields=tuple((name, value[:FIELD]) for name, value in view.head.fields[:FIELDS]),
        plain="\n".join(part.text for part in read if part.content_type != "text/html"),
        html=clean,
        attachments=tuple(
            Attachment(name=part.name or part.content_type, media_type=part.content_type, content=part.content)
            for part in view.parts
            if not _is_text(part) and id(part) not in shown
        ),
        pictures=pictures,
    )


def holds_words(data: bytes, words: tuple[str, ...]) -> bool:
    """Whether the text of a message has all of the words, which are in lower case."""
    view = parse_message(data)
    text = "\n".join(part.text for part in view.parts if _is_text(part)).casefold()
    return all(word in text for word in words)


def picture_of(data: bytes) -> QImage | None:
    """A picture, made small enough to be shown; None for what is none, or would be too big to unpack."""
    if not data or len(data) > PICTURE_OCTETS:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > PIXELS:
        return None
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def data_address(image: QImage) -> str:
    """A picture as an address that holds all of it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload, unused-ignore] # PySide's stubs want bytes here
    return "data:image/png;base64," + base64.b64encode(bytes(buffer.data().data())).decode("ascii")


def _pictures(addresses: tuple[str, ...], inline: dict[str, MailPart]) -> dict[str, QImage]:
    found: dict[str, QImage] = {}
    for address in addresses[:PICTURES]:
        part = inline.get(address)
        octets = part.content if part is not None else _in_address(address)
        image = picture_of(octets)
        if image is not None:
            found[address] = image
    return found


def _in_address(address: str) -> bytes:
    if not address.startswith("data:"):
        return b""
    try:
        return base64.b64decode(address.partition(",")[2])
    except binascii.Error:
        return b""


def _is_text(part: MailPart) -> bool:
    return part.content_type.startswith("text/") and not part.attached
