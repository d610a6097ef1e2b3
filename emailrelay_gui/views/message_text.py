"""Foreign text on the screen: HTML without any reach, plain text, sources.

Promises: nothing is fetched and no file is read because a message asks for it; only parts of the message
itself are shown. Links are not followed: they are announced with their target.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser

from emailrelay_gui.widgets.theme import Role, light
from emailrelay_gui.widgets.typography import Text, font_of

SHOWN = 512 * 1024
"""Octets of a source that are laid out at once; the export has all of it."""
HTML_SHOWN = 300 * 1024
"""Letters of HTML that are laid out; beyond, the plain text has to do."""


class MailBrowser(QTextBrowser):
    """A message as its writer meant it, on white paper in every scheme, unless turned over."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message-html")
        self.setAccessibleName(self.tr("Message text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self._inline: dict[str, bytes] = {}
        self._html = ""
        self._paper = True
        self.blocked = 0
        self.set_paper(paper=True)

    def show_html(self, html: str, inline: dict[str, bytes]) -> None:
        """Show HTML; ``inline`` holds the parts that it may refer to by ``cid:``."""
        self._inline, self._html, self.blocked = inline, sanitised(html), 0
        self.setHtml(self._html)

    def show_plain(self, text: str) -> None:
        """Show plain text in the same place."""
        self._inline, self._html, self.blocked = {}, "", 0
        self.setPlainText(text)

    def set_paper(self, *, paper: bool) -> None:
        """White paper, or the colours of the application."""
        self._paper = paper
        palette = QPalette()
        if paper:
            palette.setColor(Role.Base, QColor("#FFFFFF"))
            palette.setColor(Role.Text, QColor("#000000"))
        self.setPalette(palette)
        link = light().link if paper else palette.color(Role.Link).name()
        self.document().setDefaultStyleSheet(f"a {{ color: {link}; }}")
        if self._html:
            self.setHtml(self._html)

    def paper(self) -> bool:
        """Whether the page is white whatever the scheme."""
        return self._paper

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only parts of the message; everything else is refused and counted."""
        url = QUrl(name)
        if url.scheme() == "cid" and url.path() in self._inline:
            return self._inline[url.path()]
        self.blocked += 1
        if kind == QTextDocument.ResourceType.ImageResource:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(Qt.GlobalColor.transparent)
            return nothing
        return b""


class SourceView(QPlainTextEdit):
    """Text in monospace, to be read and copied."""

    def __init__(self, name: str, accessible: str, *, wrap: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        font = QFont(font_of(Text.MONO))
        self.setFont(font)
        self.document().setDocumentMargin(12)
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)


def sanitised(html: str) -> str:
    """HTML without what a message has no business with.

    Nothing of this would run here; but a ``link`` without an end tag makes Qt swallow the rest of the page.
    """
    for name in ("script", "style", "iframe", "object", "applet", "svg", "title"):
        html = re.sub(rf"<{name}\b[^>]*>.*?</{name}\s*>", "", html, flags=re.IGNORECASE | re.DOTALL)
    names = "link|meta|base|script|iframe|object|embed|applet|form|input|button|select|textarea"
    return re.sub(rf"</?(?:{names})\b[^>]*>", "", html, flags=re.IGNORECASE)


def visible_source(data: bytes) -> str:
    """Octets as text that hides nothing: bad UTF-8 as hexadecimal escapes, line ends other than CRLF by their signs."""
    text = data.decode("utf-8", "backslashreplace")
    text = re.sub("(?<!\r)\n", "\N{SYMBOL FOR LINE FEED}\r\n", text)
    text = re.sub("\r(?!\n)", "\N{SYMBOL FOR CARRIAGE RETURN}", text)
    return text.replace("\r\n", "\n").replace("\x00", "\N{SYMBOL FOR NULL}")
