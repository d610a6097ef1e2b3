"""The viewer: one message with why it failed, its text, header, source, envelope and history.

Owns: the reading of the chosen message, one at a time. Promises: parsing happens off the loop's thread; an
answer that comes after another message was chosen is dropped.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.abilities import why_no_configuration, why_not
from emailrelay_gui.models.mail import Mail, read_mail
from emailrelay_gui.models.reasons import explain
from emailrelay_gui.views.history import HistoryView
from emailrelay_gui.views.message_text import HTML_SHOWN, SHOWN, MailBrowser, SourceView, visible_source
from emailrelay_gui.views.why import WhyPanel
from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.buttons import icon_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Pill
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import ElidedLabel, Text
from engine.api import (
    Capability,
    Clock,
    EngineLink,
    EngineStatus,
    MessageDetails,
    MessageId,
    MessageState,
    MessageSummary,
    SpoolError,
    split_head,
)

READ = 10 * 1024 * 1024
"""Octets that are read for viewing; a longer message opens as source."""


class MessageView(Card):
    """The lower half of the queue page."""

    retry_wanted = Signal()
    hold_wanted = Signal()
    release_wanted = Signal()
    export_wanted = Signal()
    delete_wanted = Signal()
    configure_wanted = Signal()
    closed = Signal()

    def __init__(self, link: EngineLink, clock: Clock, tasks: Tasks) -> None:
        super().__init__(padding=0)
        self.setObjectName("message-view")
        self._link = link
        self._clock = clock
        self._tasks = tasks
        self._summary: MessageSummary | None = None
        self._subject = ElidedLabel("", Text.HEADING)
        self._who = ElidedLabel("", Text.BODY, quiet=True)
        self.pill = Pill()
        self.retry = icon_button("retry", self.tr("Try again (R)"), self.retry_wanted.emit, name="view-retry")
        self.hold = icon_button("hold", self.tr("Hold (H)"), self.hold_wanted.emit, name="view-hold")
        self.release = icon_button("start", self.tr("Release (H)"), self.release_wanted.emit, name="view-release")
        self.export = icon_button(
            "export", self.tr("Export .eml… (Ctrl+S)"), self.export_wanted.emit, name="view-export"
        )
        self.delete = icon_button("delete", self.tr("Delete… (Del)"), self.delete_wanted.emit, name="view-delete")
        close = icon_button("close", self.tr("Close the message"), self.closed.emit, name="view-close", flat=True)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 4)
        head.setSpacing(8)
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(self._subject)
        title.addWidget(self._who)
        head.addLayout(title, 1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool in (self.pill, self.retry, self.hold, self.release, self.export, self.delete, close):
            tools.addWidget(tool)
        head.addLayout(tools)
        head.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        self.why = WhyPanel()
        self.browser = MailBrowser()
        self.blocked = Banner(Tone.PAUSED, self.tr("Pictures from elsewhere are not loaded"), glyph_name="info")
        self.flip = icon_button("contrast", self.tr("White or dark page"), self._flip, name="flip-page", flat=True)
        self.plain = SourceView("message-plain", self.tr("Plain text"), wrap=True)
        self.headers = SourceView("message-headers", self.tr("Header fields"), wrap=True)
        self.source = SourceView("message-source", self.tr("Source"))
        self.envelope = SourceView("message-envelope", self.tr("Envelope"), wrap=True)
        self.history = HistoryView(clock)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("message-tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the message"))
        for widget, name in (
            (self.why, self.tr("Why")),
            (self._message_page(), self.tr("Message")),
            (self.plain, self.tr("Plain")),
            (self.headers, self.tr("Headers")),
            (self.source, self.tr("Source")),
            (self.envelope, self.tr("Envelope")),
            (self.history, self.tr("History")),
        ):
            self.tabs.addTab(widget, name)
        self.tabs.setCornerWidget(self.flip, Qt.Corner.TopRightCorner)
        self.flip.hide()
        self.tabs.currentChanged.connect(self._tab_changed)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.tabs, 1)
        self.body.setContentsMargins(1, 0, 1, 1)
        self._wire()

    def _message_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.blocked)
        column.addWidget(self.browser, 1)
        self._page = page
        return page

    def _wire(self) -> None:
        self.why.retry_wanted.connect(self.retry_wanted)
        self.why.export_wanted.connect(self.export_wanted)
        self.why.delete_wanted.connect(self.delete_wanted)
        self.why.release_wanted.connect(self.release_wanted)
        self.why.configure_wanted.connect(self.configure_wanted)
        self.browser.anchorClicked.connect(self._ask_link)

    def message(self) -> MessageId | None:
        """The message that is shown."""
        return self._summary.id if self._summary else None

    def explanation(self) -> str:
        """The line under the subject."""
        return self._who.full_text()

    def show_abilities(self, status: EngineStatus) -> None:
        """Disable what cannot be done through the link, with the reason."""
        for tools, capability in (
            ((self.retry, self.why.retry), Capability.RETRY),
            ((self.hold, self.release, self.why.release), Capability.HOLD),
            ((self.export, self.why.export), Capability.DETAILS),
            ((self.delete, self.why.delete), Capability.DELETE),
        ):
            for tool in tools:
                limit(tool, why_not(status, capability))
        limit(self.why.configure, why_no_configuration(status))

    def show_message(self, summary: MessageSummary) -> None:
        """Show a message, or what changed of the one that is shown."""
        same = self._summary is not None and self._summary.id == summary.id
        if same and self._summary == summary:
            return
        reason_there = summary.state in (MessageState.FAILED, MessageState.HELD, MessageState.DAMAGED) or bool(
            summary.reason
        )
        self._summary = summary
        self._head(summary)
        self.tabs.setTabVisible(self.tabs.indexOf(self.why), reason_there)
        self._tasks.start(self._load(summary, whole=not same), "viewer-load")
        if not same:
            self._subject.set_full_text("")
            first = self.why if reason_there else self._page
            self.tabs.setCurrentWidget(first)

    def _head(self, summary: MessageSummary) -> None:
        look = words.state_look(summary.state)
        self.pill.show_state(look.word, look.tone, look.glyph)
        at = words.when(summary.received, self._clock.time())
        self._who.set_full_text(
            self.tr("{sender} to {recipients}, {time}, {size}").format(
                sender=words.sender(summary),
                recipients=words.recipients(summary),
                time=at,
                size=words.size(summary.size),
            )
        )
        failed, held = summary.state is MessageState.FAILED, summary.state is MessageState.HELD
        self.retry.setVisible(failed or (summary.state is MessageState.QUEUED and summary.attempts > 0))
        self.hold.setVisible(summary.state is MessageState.QUEUED)
        self.release.setVisible(held)
        tab = self.tabs.indexOf(self.why)
        self.tabs.setTabText(tab, self.tr("Why failed") if failed else self.tr("Why it waits"))
        self.tabs.setTabIcon(tab, glyph(look.glyph, look.tone))

    async def _load(self, summary: MessageSummary, *, whole: bool) -> None:
        try:
            details = await self._link.queue.details(summary.id)
            data = await self._link.queue.content(summary.id, READ) if whole else b""
        except SpoolError as error:
            if self.message() == summary.id:
                self._gone(str(error))
            return
        mail = await asyncio.to_thread(read_mail, data) if whole else None
        if self.message() != summary.id:
            return
        self._show_details(details)
        if mail is not None:
            self._show_mail(mail, data, summary)

    def _gone(self, why: str) -> None:
        missing = why_not(self._link.status(), Capability.DETAILS)
        gone = self.tr("This message is not in the queue any more")
        self._subject.set_full_text(self.tr("This message cannot be looked at") if missing else gone)
        self._who.set_full_text(missing or why)
        self.tabs.setTabVisible(self.tabs.indexOf(self.why), not missing and self.tabs.isTabVisible(0))
        for view in (self.plain, self.headers, self.source, self.envelope):
            view.setPlainText("")
        self.browser.show_plain("")
        self.blocked.hide()

    def _show_details(self, details: MessageDetails) -> None:
        now = self._clock.time()
        server = self._link.status().forward_to
        self.why.show_why(details.summary, explain(details.summary, details.history, server, now), now)
        self.envelope.setPlainText(details.envelope_text.replace("\r\n", "\n"))
        self.history.show_history(details)

    def _show_mail(self, mail: Mail, data: bytes, summary: MessageSummary) -> None:
        self._subject.set_full_text(mail.subject or self.tr("(no subject)"))
        if mail.html and len(mail.html) <= HTML_SHOWN:
            self.browser.show_html(mail.html, mail.inline)
        else:
            self.browser.show_plain(mail.plain or mail.html[:HTML_SHOWN])
        files = [f"{each.name} ({words.size(each.size)})" for each in mail.attachments]
        if files:
            self._who.set_full_text(f"{self._who.full_text()}, {words.count(len(files), 'attachment', 'attachments')}")
            self._who.setToolTip("\n".join(files))
        self.blocked.setVisible(self.browser.blocked > 0)
        self.plain.setPlainText(mail.plain or self.tr("This message has no plain text."))
        self.headers.setPlainText("\n".join(f"{name}: {value}" for name, value in mail.fields))
        shown = visible_source(data[:SHOWN])
        if summary.size > SHOWN:
            note = self.tr("The first {shown} of {all}; the export has all of it.")
            shown += "\n\n" + note.format(shown=words.size(SHOWN), all=words.size(summary.size))
        self.source.setPlainText(shown)
        if summary.size > READ:
            self.tabs.setCurrentWidget(self.source)
        self.headers.setToolTip(words.size(len(split_head(data)[0])))

    def _tab_changed(self) -> None:
        self.flip.setVisible(self.tabs.currentWidget() is self._page)

    def _flip(self) -> None:
        self.browser.set_paper(paper=not self.browser.paper())

    def _ask_link(self, url: QUrl) -> None:
        if url.scheme() not in ("http", "https", "mailto"):
            return
        ask(
            self,
            self.tr("Open this address in another program?"),
            url.toDisplayString(),
            self.tr("Open"),
            lambda: QDesktopServices.openUrl(url),
        )
