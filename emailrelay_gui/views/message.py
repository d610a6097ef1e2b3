"""The viewer: one message with why it failed, its text, header, source, envelope and history.

Owns: the reading of the chosen message, one at a time. Promises: parsing happens off the loop's thread; an
answer that comes after another message was chosen is dropped.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import many
from emailrelay_gui.models.abilities import why_no_configuration, why_not
from emailrelay_gui.models.mail import Mail, read_mail
from emailrelay_gui.models.reasons import explain
from emailrelay_gui.views.attachments import AttachmentsView
from emailrelay_gui.views.history import HistoryView
from emailrelay_gui.views.message_page import MessagePage
from emailrelay_gui.views.message_text import SHOWN, SourcePage, SourceView, visible_source
from emailrelay_gui.views.why import WhyPanel
from emailrelay_gui.widgets.buttons import icon_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Pill
from emailrelay_gui.widgets.icons import glyph
from emailrelay_gui.widgets.limits import limit
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
    QueueAccess,
    SpoolError,
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
    said = Signal(str, str)
    complained = Signal(str, str)

    def __init__(self, link: EngineLink, clock: Clock, tasks: Tasks) -> None:
        super().__init__(padding=0)
        self.setObjectName("message-view")
        self._link = link
        self._clock = clock
        self._tasks = tasks
        self._queue: QueueAccess = link.queue
        self._summary: MessageSummary | None = None
        head = self._tools()
        self.why = WhyPanel()
        self.page = MessagePage(tasks)
        self.browser, self.blocked = self.page.browser, self.page.blocked
        self.attachments = AttachmentsView(tasks)
        self.browse = icon_button(
            "external", self.tr("Open in the web browser…"), self.page.open_in_browser, name="open-browser", flat=True
        )
        self.flip = icon_button("contrast", self.tr("White or dark page"), self._flip, name="flip-page", flat=True)
        self.plain = SourceView("message-plain", self.tr("Plain text"), wrap=True)
        self.headers = SourceView("message-headers", self.tr("Header fields"), wrap=True)
        self._source = SourcePage()
        self.source = self._source.view
        self.envelope = SourceView("message-envelope", self.tr("Envelope"), wrap=True)
        self.history = HistoryView(clock)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("message-tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the message"))
        for widget, name in (
            (self.why, self.tr("Why")),
            (self.page, self.tr("Message")),
            (self.plain, self.tr("Plain")),
            (self.headers, self.tr("Headers")),
            (self._source, self.tr("Source")),
            (self.attachments, self.tr("Attachments")),
            (self.envelope, self.tr("Envelope")),
            (self.history, self.tr("History")),
        ):
            self.tabs.addTab(widget, name)
        self.tabs.setCornerWidget(beside(self.browse, self.flip), Qt.Corner.TopRightCorner)
        self._tab_changed()
        self.tabs.currentChanged.connect(self._tab_changed)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.tabs, 1)
        self.body.setContentsMargins(1, 0, 1, 1)
        self._wire()

    def _tools(self) -> QHBoxLayout:
        """The head: what it is about, its state, and what can be done."""
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
        return head

    def _wire(self) -> None:
        self.why.retry_wanted.connect(self.retry_wanted)
        self.why.export_wanted.connect(self.export_wanted)
        self.why.delete_wanted.connect(self.delete_wanted)
        self.why.release_wanted.connect(self.release_wanted)
        self.why.configure_wanted.connect(self.configure_wanted)
        self.page.failed.connect(self.complained)
        self.attachments.failed.connect(self.complained)
        self.attachments.saved.connect(self.said)

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

    def show_message(self, summary: MessageSummary, queue: QueueAccess | None = None) -> None:
        """Show a message, or what changed of the one that is shown; ``queue``: of another folder than the queue."""
        self._queue = queue or self._link.queue
        beside = queue is not None
        same = self._summary is not None and self._summary.id == summary.id
        if same and self._summary == summary:
            return
        reason_there = summary.state in (MessageState.FAILED, MessageState.HELD, MessageState.DAMAGED) or bool(
            summary.reason
        )
        self._summary = summary
        self._head(summary, beside=beside)
        self.tabs.setTabVisible(self.tabs.indexOf(self.why), reason_there)
        self._tasks.start(self._load(summary, whole=not same), "viewer-load")
        if not same:
            self._subject.set_full_text("")
            first = self.why if reason_there else self.page
            self.tabs.setCurrentWidget(first)

    def _head(self, summary: MessageSummary, *, beside: bool) -> None:
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
        for tool in (self.retry, self.hold, self.release) if beside else ():
            tool.hide()
        tab = self.tabs.indexOf(self.why)
        self.tabs.setTabText(tab, self.tr("Why failed") if failed else self.tr("Why it waits"))
        self.tabs.setTabIcon(tab, glyph(look.glyph, look.tone))

    async def _load(self, summary: MessageSummary, *, whole: bool) -> None:
        try:
            details = await self._queue.details(summary.id)
            data = await self._queue.content(summary.id, READ) if whole else b""
        except SpoolError as error:
            if self.message() == summary.id:
                self._gone(str(error))
            return
        note = self.tr("The first {shown} of {all}; the export has all of it.")
        note = note.format(shown=words.size(SHOWN), all=words.size(summary.size))
        mail, source = await asyncio.to_thread(taken_apart, data, summary.size, note) if whole else (None, "")
        if self.message() != summary.id:
            return
        self._show_details(details)
        if mail is not None:
            self._show_mail(mail, source, summary)

    def _gone(self, why: str) -> None:
        missing = why_not(self._link.status(), Capability.DETAILS)
        gone = self.tr("This message is not in the queue any more")
        self._subject.set_full_text(self.tr("This message cannot be looked at") if missing else gone)
        self._who.set_full_text(missing or why)
        self.tabs.setTabVisible(self.tabs.indexOf(self.why), not missing and self.tabs.isTabVisible(0))
        for view in (self.plain, self.headers, self.source, self.envelope):
            view.show_text("")
        self.page.show_mail(None)
        self.attachments.show_attachments(())

    def _show_details(self, details: MessageDetails) -> None:
        now = self._clock.time()
        server = self._link.status().forward_to
        self.why.show_why(details.summary, explain(details.summary, details.history, server, now), now)
        self.envelope.show_text(details.envelope_text.replace("\r\n", "\n"))
        self.history.show_history(details)

    def _show_mail(self, mail: Mail, source: str, summary: MessageSummary) -> None:
        self._subject.set_full_text(mail.subject or self.tr("(no subject)"))
        self.page.show_mail(mail)
        self.attachments.show_attachments(mail.attachments)
        number = len(mail.attachments)
        at = self.tabs.indexOf(self.attachments)
        self.tabs.setTabVisible(at, number > 0)
        if number:
            self.tabs.setTabText(at, self.tr("Attachments ({number})").format(number=number))
            self._who.set_full_text(f"{self._who.full_text()}, {many('{n} attachment', '{n} attachments', number)}")
        self.plain.show_text(mail.plain or self.tr("This message has no plain text."))
        self.headers.show_text("\n".join(f"{name}: {value}" for name, value in mail.fields))
        self.source.show_text(source)
        self._tab_changed()
        if summary.size > READ and not self.why_shown():
            self.tabs.setCurrentWidget(self._source)

    def why_shown(self) -> bool:
        """Whether the tab that explains is there and chosen."""
        return self.tabs.currentWidget() is self.why

    def _tab_changed(self) -> None:
        on_page = self.tabs.currentWidget() is self.page
        self.flip.setVisible(on_page)
        self.browse.setVisible(on_page and self.page.can_browse())

    def _flip(self) -> None:
        self.browser.set_paper(paper=not self.browser.paper())


def beside(*widgets: QWidget) -> QWidget:
    """A few tools in a row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def taken_apart(data: bytes, size: int, note: str) -> tuple[Mail, str]:
    """The readable side of a message and its source; for a worker thread."""
    shown = visible_source(data[:SHOWN])
    return read_mail(data), f"{shown}\n\n{note}" if size > SHOWN else shown
