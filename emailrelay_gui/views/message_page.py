"""The readable page of a message, with what was kept from it and the ways out of it.

Promises: pictures on the web are loaded only for the message that is shown and only when asked for; a link is opened
only after its true target was shown; a browser gets a page that may load nothing.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.mail import Mail, data_address
from emailrelay_gui.models.mail_html import for_browser
from emailrelay_gui.views.message_text import MailBrowser
from emailrelay_gui.views.remote_images import RemoteImages
from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.theme import Tone


class MessagePage(QWidget):
    """One message as its writer meant it."""

    failed = Signal(str, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._mail: Mail | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._images = RemoteImages(tasks, self)
        self.browser = MailBrowser()
        self.blocked = Banner(Tone.PAUSED, self.tr("Pictures from elsewhere are not loaded"), glyph_name="info")
        self.load = self.blocked.add_button(self.tr("Load pictures"), self._load, name="load-pictures")
        self.cut = Banner(
            Tone.PAUSED,
            self.tr("Only the beginning of this message is laid out"),
            self.tr("Look at Plain or Source for more of it, or export it for all of it."),
            glyph_name="info",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.blocked)
        column.addWidget(self.cut)
        column.addWidget(self.browser, 1)
        self.browser.anchorClicked.connect(self._ask_link)
        self.destroyed.connect(self._clean_up)

    def show_mail(self, mail: Mail | None) -> None:
        """Show a message, or an empty page."""
        self._mail = mail
        self.load.setEnabled(True)
        if mail is not None and mail.html is not None:
            self.browser.show_html(mail.html, mail.pictures)
        else:
            self.browser.show_plain(mail.plain if mail is not None else "")
        self.blocked.setVisible(mail is not None and mail.html is not None and bool(mail.html.remote))
        self.cut.setVisible(mail is not None and mail.html is not None and mail.html.cut)

    def can_browse(self) -> bool:
        """Whether there is a page for a web browser."""
        return self._mail is not None and self._mail.html is not None

    def open_in_browser(self) -> None:
        """Ask, then hand a harmless copy to the web browser."""
        if self.can_browse():
            ask(
                self,
                self.tr("Open this message in the web browser?"),
                self.tr("It gets a copy without scripts, forms and anything that would be loaded from elsewhere."),
                self.tr("Open"),
                lambda: self._tasks.start(self._browse(), "open-in-browser"),
            )

    async def _browse(self) -> None:
        mail = self._mail
        if mail is None or mail.html is None:
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="relay-message-")
        file = Path(self._folder.name) / "message.html"
        pictures = dict(mail.pictures)

        def write() -> None:
            assert mail.html is not None
            page = for_browser(mail.html, lambda address: _as_data(pictures, address))
            file.write_text(page, "utf-8", "replace")

        try:
            await asyncio.to_thread(write)
        except OSError as error:
            self.failed.emit(self.tr("The message could not be handed to the browser"), str(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _load(self) -> None:
        mail = self._mail
        if mail is None or mail.html is None:
            return
        self.load.setEnabled(False)

        def loaded(found: Mapping[str, QImage]) -> None:
            if self._mail is mail and mail.html is not None:
                mail.pictures.update(found)
                self.browser.show_html(mail.html, mail.pictures)
                self.blocked.hide()
                if not found:
                    self.failed.emit(self.tr("No picture could be loaded"), mail.html.remote[0][:200])

        self._images.fetch(mail.html.remote, loaded)

    def _ask_link(self, url: QUrl) -> None:
        """Show where a link really leads: with the host as the network knows it, and nothing that turns text round."""
        if url.scheme() not in ("http", "https", "mailto"):
            return
        ask(
            self,
            self.tr("Open this address in another program?"),
            honest_address(url),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(url),
        )

    def _clean_up(self) -> None:
        if self._folder is not None:
            with suppress(OSError):
                self._folder.cleanup()


def honest_address(url: QUrl) -> str:
    """An address in ASCII; where its name has other letters, that name too."""
    encoded = bytes(url.toEncoded().data()).decode("ascii", "replace")
    host = url.host(QUrl.ComponentFormattingOption.EncodeUnicode)
    shown = encoded if len(encoded) <= 600 else encoded[:600] + "\N{HORIZONTAL ELLIPSIS}"
    if host.startswith("xn--") or ".xn--" in host:
        return f"{shown}\n\n{host}"
    return shown


def _as_data(pictures: Mapping[str, QImage], address: str) -> str:
    image = pictures.get(address)
    return data_address(image) if image is not None else ""
