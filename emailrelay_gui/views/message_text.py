"""Foreign text on the screen: HTML without any reach, plain text, sources.

Promises: nothing is fetched and no file is read because a message asks for it; only parts of the message itself are
shown, and pictures from the web once the user has asked for them. Links are not followed: they are announced with their
target. Long texts come in pieces, so that the loop never waits for their layout.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPalette, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from emailrelay_gui.models.mail_html import CleanHtml
from emailrelay_gui.widgets.page import SearchField
from emailrelay_gui.widgets.theme import Role, light
from emailrelay_gui.widgets.typography import Text, font_of

SHOWN = 512 * 1024
"""Octets of a source that are shown; the export has all of it."""
PIECE = 800
"""Lines of a long text that are added at once."""
LONGEST_LINE = 2000
"""Letters after which a line is broken on the screen."""


class MailBrowser(QTextBrowser):
    """A message as its writer meant it, on white paper in every scheme, unless turned over."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message-html")
        self.setAccessibleName(self.tr("Message text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(16)
        self._pictures: dict[str, QImage] = {}
        self._html = ""
        self._paper = True
        self.asked: list[str] = []
        """What the page asked for and did not get."""
        self.set_paper(paper=True)

    def show_html(self, clean: CleanHtml, pictures: dict[str, QImage]) -> None:
        """Show a page; ``pictures`` are all that it gets, by address."""
        self._pictures, self._html, self.asked = pictures, clean.html, []
        self.setHtml(self._html)

    def show_plain(self, text: str) -> None:
        """Show plain text in the same place."""
        self._pictures, self._html, self.asked = {}, "", []
        self.setPlainText(bounded(text, SHOWN // 8, PIECE))

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
        """Only what was handed over; everything else is refused and remembered."""
        address = name.toString() if isinstance(name, QUrl) else name
        found = self._pictures.get(address)
        if found is not None:
            return found
        self.asked.append(address)
        if kind == QTextDocument.ResourceType.ImageResource:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(Qt.GlobalColor.transparent)
            return nothing
        return b""


class SourceView(QPlainTextEdit):
    """Text in monospace, to be read, searched and copied."""

    def __init__(self, name: str, accessible: str, *, wrap: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(QFont(font_of(Text.MONO)))
        self.document().setDocumentMargin(12)
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)
        if not wrap:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._rest: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._more)

    def show_text(self, text: str) -> None:
        """Show a text of any length: its beginning now, the rest bit by bit."""
        lines = broken_lines(text)
        self.setPlainText("\n".join(lines[:PIECE]))
        self._rest = lines[PIECE:]
        self._rest.reverse()
        self._timer.start() if self._rest else self._timer.stop()

    def complete(self) -> bool:
        """Whether all of it is there."""
        return not self._rest

    def find_next(self, text: str, *, backward: bool = False) -> bool:
        """Go to the next place with ``text``, round the end if need be."""
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if not text or self.find(text, flags):
            return bool(text)
        before = self.textCursor()
        edge = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
        self.moveCursor(edge)
        if self.find(text, flags):
            return True
        self.setTextCursor(before)
        return False

    def _more(self) -> None:
        piece = [self._rest.pop() for _ in range(min(PIECE, len(self._rest)))]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + "\n".join(piece))
        if not self._rest:
            self._timer.stop()


class SourcePage(QWidget):
    """The source with a field to find something in it."""

    def __init__(self) -> None:
        super().__init__()
        self.view = SourceView("message-source", self.tr("Source"))
        self.wanted = SearchField(self.tr("Find in the source"), "find-source")
        self.wanted.textChanged.connect(self._find_first)
        self.wanted.returnPressed.connect(lambda: self.view.find_next(self.wanted.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.wanted)
        column.addWidget(self.view, 1)

    def _find_first(self) -> None:
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.view.find_next(self.wanted.text())


def broken_lines(text: str) -> list[str]:
    """The lines of a text, those that are very long in pieces."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= LONGEST_LINE:
            lines.append(line)
        else:
            lines += [line[start : start + LONGEST_LINE] for start in range(0, len(line), LONGEST_LINE)]
    return lines


def bounded(text: str, letters: int, lines: int) -> str:
    """The beginning of a text, with lines that can be laid out."""
    return "\n".join(broken_lines(text[:letters])[:lines])


def visible_source(data: bytes) -> str:
    """Octets as text that hides nothing: bad UTF-8 as hexadecimal escapes, line ends other than CRLF by their signs."""
    text = data.decode("utf-8", "backslashreplace")
    text = re.sub("(?<!\r)\n", "\N{SYMBOL FOR LINE FEED}\r\n", text)
    text = re.sub("\r(?!\n)", "\N{SYMBOL FOR CARRIAGE RETURN}", text)
    return text.replace("\r\n", "\n").replace("\x00", "\N{SYMBOL FOR NULL}")
