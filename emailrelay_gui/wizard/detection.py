"""The row of *Detect*: what is being asked, what was found and where, and what only the user may decide."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import SunkenBox
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.detect import detect
from emailrelay_gui.wizard.providers import Found
from emailrelay_gui.wizard.session import WizardSession
from engine.api import say

WORDS = {
    Security.IMPLICIT: say("TLS from the start"),
    Security.STARTTLS: "STARTTLS",
    Security.OPPORTUNISTIC: say("STARTTLS if offered"),
    Security.NONE: say("not encrypted"),
}


class Question(SunkenBox):
    """A sentence and two answers; hidden while there is nothing to ask."""

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.setObjectName("detect-question")
        self._text = Label("", wrap=True)
        self._more = Label("", Text.CAPTION, wrap=True)
        self.yes = button(self.tr("Use it"), lambda: self._answer(yes=True), name="detect-yes")
        self.no = button(self.tr("Enter it by hand"), lambda: self._answer(yes=False), name="detect-no")
        row = QWidget()
        flow = FlowLayout(row, spacing=8)
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(self._more)
        column.addSpacing(4)
        column.addWidget(row)
        self.body.addLayout(column)
        self._answered: Callable[[bool], object] = lambda _yes: None
        self.hide()

    def ask(self, text: str, more: str, answers: tuple[str, str], answered: Callable[[bool], object]) -> None:
        """Show the question; ``answered`` hears the answer once."""
        self._text.setText(text)
        self._more.setText(more)
        for each, words in zip((self.yes, self.no), answers, strict=True):
            each.setText(words)
            each.setAccessibleName(words)
            each.setAccessibleDescription(f"{text} {more}")
        self._answered = answered
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """The sentence and what stands below it."""
        return f"{self._text.text()}\n{self._more.text()}"

    def _answer(self, *, yes: bool) -> None:
        self.hide()
        self._answered(yes)


class Detection(QWidget):
    """Runs one search at a time and fills in what was found."""

    told = Signal(str)
    """What is being done, or that nothing was found."""
    filled = Signal(str)
    """What was found and taken."""
    running_changed = Signal()

    def __init__(self, session: WizardSession) -> None:
        super().__init__()
        self._session = session
        self.running = False
        self.question = Question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)

    def start(self, address: str) -> None:
        """Search for the provider of an address, or of a domain."""
        self.question.hide()
        self._session.tasks.start("detect", self._run(address))

    def cancel(self) -> None:
        """Give up; what was typed stays."""
        self._session.tasks.cancel("detect")
        self.question.hide()
        self.told.emit(self.tr("Stopped. Enter the server by hand, or try again."))

    async def _run(self, address: str) -> None:
        surroundings = self._session.surroundings
        self._set_running(on=True)
        self.told.emit(self.tr("Looking..."))
        try:
            found = await detect(
                surroundings.providers, address, surroundings.search, tell=self.told.emit, ask=self._may_ask
            )
        finally:
            self._set_running(on=False)
        self.show_found(found, address)

    def show_found(self, found: Found | None, address: str) -> None:
        """Take what is certain, offer what is not."""
        if found is None:
            self.told.emit(self.tr("Not known. Enter what your provider calls outgoing or SMTP server."))
            return
        if found.certain:
            self._take(found, address)
            return
        server = found.provider.servers[0]
        words = self.tr("Found {name}: {host}, port {port}, {security}")
        text = words.format(
            name=found.provider.name, host=server.host, port=server.port, security=WORDS[server.security]
        )
        more = self.tr("This comes from {source}. Use it only if you recognise the server.").format(source=found.source)
        self.told.emit("")

        def answered(yes: bool) -> None:  # noqa: FBT001 - the signature of an answer
            if yes:
                self._take(found, address)
            else:
                self.told.emit(self.tr("Enter what your provider calls outgoing or SMTP server."))

        self.question.ask(text, more, (self.tr("Use it"), self.tr("Enter it by hand")), answered)

    def _take(self, found: Found, address: str) -> None:
        provider = found.provider
        server = provider.servers[0]
        answers = self._session.answers
        user = provider.user_for(address) if "@" in address else ""
        self._session.change(
            server=server.host,
            server_port=str(server.port),
            security=server.security,
            next_hop="",
            forward=True,
            verify=answers.verify or "<default>",
            client_user=answers.client_user or user,
            sign_in=answers.sign_in if self._session.source.existing else provider.usual_sign_in,
        )
        self.filled.emit(shown(say("Found {name}, from {source}", name=provider.name, source=found.source)))

    async def _may_ask(self, domain: str) -> bool:
        """Ask for leave; nothing is sent before it is given."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.told.emit(self.tr("The domain itself does not say where its mail is handed in."))
        self.question.ask(
            self.tr("Ask the public provider database of Thunderbird?"),
            self.tr('Only "{domain}" is sent to it, not your address.').format(domain=domain),
            (self.tr("Ask it"), self.tr("Do not ask")),
            lambda yes: None if answer.done() else answer.set_result(yes),
        )
        try:
            return await answer
        finally:
            self.question.hide()

    def _set_running(self, *, on: bool) -> None:
        self.running = on
        self.running_changed.emit()
