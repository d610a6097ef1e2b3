"""What is shown while somebody signs in: where to go, what to type there, or why it did not work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.empty_state import CopyBox
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.forms import Field
from emailrelay_gui.widgets.glyphs import Disc
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import Exchanging, OpenPage, SignInStep, TypeCode


class SignInProgress(QWidget):
    """Follows the steps of one sign-in."""

    pasted = Signal(str)
    """The address at which another browser has ended."""
    page_wanted = Signal(str)
    """Open this page once more."""

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self._disc = Disc(Tone.BUSY, "key")
        self._title = Label("", Text.SECTION, wrap=True)
        self._title.setObjectName("sign-in-title")
        self._text = Label("", quiet=True, wrap=True)
        self._text.setObjectName("sign-in-text")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._code = CopyBox(self.tr("Code"), "")
        self._code.setObjectName("sign-in-code")
        self._place = CopyBox(self.tr("Page"), "")
        self._links = QWidget()
        links = FlowLayout(self._links, spacing=8)
        self._again = link_button("", self._open, name="sign-in-open")
        links.addWidget(self._again)
        links.addWidget(link_button(self.tr("Copy sign-in link"), self._copy, name="sign-in-copy"))
        self.paste = QLineEdit()
        self.paste.setObjectName("sign-in-paste")
        self.paste.setAccessibleName(self.tr("Address where the browser ended"))
        self.paste.setPlaceholderText("http://localhost:...")
        self.paste.returnPressed.connect(self._paste)
        self._pasted = Field(
            self.paste,
            help_text=self.tr(
                "No browser here? Open the link on another computer and sign in there. "
                "It ends at an address that cannot be shown: paste it here."
            ),
        )
        take = button(self.tr("Use address"), self._paste, name="sign-in-use")
        self._other = QWidget()
        row = QHBoxLayout(self._other)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._pasted, 1)
        row.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        for part in (self._links, self._place, self._code, self._other):
            column.addWidget(part)
        column.addStretch(1)

    def begin(self, provider: str) -> None:
        """A sign-in starts."""
        self._show(Tone.BUSY, "key", self.tr("Asking {provider}...").format(provider=provider), "")

    def show_step(self, step: SignInStep) -> None:
        """Show what the user has to do now."""
        opened = isinstance(step, OpenPage)
        self._again.setText(self.tr("Open the page again") if opened else self.tr("Open the page"))
        self._again.setAccessibleName(self._again.text())
        match step:
            case OpenPage(url=url, seconds=seconds):
                self._address = url
                minutes = self.locale().toString(round(seconds / 60))
                self._show(
                    Tone.BUSY,
                    "external",
                    self.tr("Sign in in your browser"),
                    self.tr("The page has been opened there. Come back when it says so; it waits {n} minutes.").format(
                        n=minutes
                    ),
                    self._links,
                    self._other,
                )
                self.paste.clear()
                self._pasted.clear()
            case TypeCode(code=code, address=address, complete=complete):
                self._address = complete or address
                self._code.set_value(code)
                self._place.set_value(address)
                self._show(
                    Tone.BUSY,
                    "key",
                    self.tr("Enter the code on any device"),
                    self.tr("Open the page on a phone or another computer, and enter this code there."),
                    self._links,
                    self._place,
                    self._code,
                )
            case Exchanging():
                self._show(Tone.BUSY, "key", self.tr("Almost done..."), self.tr("The provider hands over the key."))
            case _:
                return

    def show_failure(self, text: str) -> None:
        """It did not work."""
        self._show(Tone.FAILED, "error", self.tr("Not signed in"), text)

    def show_foreign(self, text: str) -> None:
        """The address that was pasted is of no use."""
        self._pasted.show_error(text)
        self.paste.setFocus()

    def title(self) -> str:
        """The bold words."""
        return self._title.text()

    def text(self) -> str:
        """The words below."""
        return self._text.text()

    def _show(self, tone: Tone, icon_name: str, title: str, text: str, *parts: QWidget) -> None:
        self._disc.show_state(tone, icon_name, line=True)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for part in (self._links, self._place, self._code, self._other):
            part.setVisible(part in parts)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {text}".strip()))

    def _open(self) -> None:
        self.page_wanted.emit(self._address)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _paste(self) -> None:
        if text := self.paste.text().strip():
            self.paste.clear()
            self.pasted.emit(text)
