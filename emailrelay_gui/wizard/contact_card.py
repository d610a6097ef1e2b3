"""The first connection of a device, as it happens: what it did, and what to change on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout

from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Pill, StateLine
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard.answers import Answers, InboundTls
from emailrelay_gui.wizard.contact import Contact, advice
from engine.api import say

Row = tuple[str, Tone | None]
"""Words, and how that is; None: it has not happened."""


class ContactCard(Card):
    """Waits for a connection and shows it."""

    send_wanted = Signal()
    """*Send test message* was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contact-card")
        self.body.setSpacing(8)
        self._contact: Contact | None = None
        self._said = ""
        self._title = Label(self.tr("First contact"), Text.SECTION, wrap=True)
        self._title.setObjectName("contact-title")
        self._line = Label("", Text.CAPTION, wrap=True)
        self._line.setObjectName("contact-line")
        self._pill = Pill("", Tone.BUSY)
        self._pill.setObjectName("contact-pill")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._line)
        self._rows = [StateLine(wrap=True, role=Text.BODY, side=16) for _ in range(5)]
        for at, row in enumerate(self._rows):
            row.setObjectName(f"contact-row-{at}")
            row.hide()
            self.body.addWidget(row)
        self._advice = StateLine(wrap=True, role=Text.BODY, side=16)
        self._advice.setObjectName("contact-advice")
        self._advice.hide()
        self.body.addWidget(self._advice)
        self.send = button(
            self.tr("Send test message"), self.send_wanted.emit, name="send-test", icon_name="send", small=False
        )
        foot = QHBoxLayout()
        foot.addWidget(self.send)
        foot.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(foot)
        self.setAccessibleName(self.tr("First contact"))

    def wait_for(self, place: str) -> None:
        """Begin to wait."""
        self._contact = None
        self._said = ""
        self._line.setText(self.tr("Waiting for a device to connect to {place}").format(place=place))
        self._pill.show_state(self.tr("Waiting"), Tone.PAUSED, "info")
        for row in (*self._rows, self._advice):
            row.hide()

    def show_contact(self, contact: Contact, answers: Answers) -> None:
        """Show how far a connection has come."""
        self._contact = contact
        self._line.setText(self.tr("Connected from {address}").format(address=contact.address))
        for row, (text, tone) in zip(self._rows, rows(contact, answers), strict=False):
            row.setVisible(tone is not None)
            if tone is not None:
                row.show_state(text, tone)
        wrong = advice(contact, answers)
        self._advice.setVisible(bool(wrong))
        if wrong:
            self._advice.show_state(wrong, Tone.WARNING)
        tone, word = verdict(contact, wrong)
        self._pill.show_state(word, tone)
        said = wrong or (word if contact.arrived else "")
        if said and said != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._said = said

    def show_problem(self, text: str) -> None:
        """Say why a test message could not be sent."""
        self._advice.show_state(text, Tone.FAILED)
        self._advice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def advice_text(self) -> str:
        """What to change, as it is shown now."""
        return self._advice.text() if not self._advice.isHidden() else ""

    def verdict_text(self) -> str:
        """The word in the pill."""
        return self._pill.accessibleName()

    def row_texts(self) -> list[str]:
        """What is shown of the connection."""
        return [row.text() for row in self._rows if not row.isHidden()]


def rows(contact: Contact, answers: Answers) -> tuple[Row, ...]:
    """Encryption, greeting, sign-in, message, what became of it."""
    return (
        _hello(contact),
        _encryption(contact, answers),
        _sign_in(contact, answers),
        (say("The message has arrived safely"), Tone.OK) if contact.arrived else ("", None),
        _passed_on(contact),
    )


def verdict(contact: Contact, wrong: str) -> tuple[Tone, str]:
    """The state as a word."""
    if contact.arrived:
        return Tone.OK, say("Works")
    if wrong:
        return Tone.WARNING, say("Change the device")
    return Tone.BUSY, say("Talking")


def _hello(contact: Contact) -> Row:
    verb, _, name = contact.hello.partition(" ")
    if not contact.hello:
        return "", None
    return say("Calls itself {name} ({verb})", name=name or say("nothing"), verb=verb.upper()), Tone.OK


def _encryption(contact: Contact, answers: Answers) -> Row:
    if contact.tls:
        return say("Encrypted with {version}", version=contact.tls.replace("TLSv", "TLS ")), Tone.OK
    if not contact.hello and not contact.closed:
        return "", None
    needed = answers.inbound_tls in {InboundTls.REQUIRED, InboundTls.IMPLICIT}
    return say("Not encrypted"), Tone.FAILED if needed and contact.closed else Tone.PAUSED


def _sign_in(contact: Contact, answers: Answers) -> Row:
    who, how = contact.identity, contact.tried
    if contact.signed_in:
        text = say("Signed in as {who} ({how})", who=who, how=how) if who else say("Signed in ({how})", how=how)
        return text, Tone.OK
    if contact.signed_in is False:
        refused = say("Sign-in refused ({how})", how=how)
        return say("Sign-in as {who} refused ({how})", who=who, how=how) if who else refused, Tone.FAILED
    if answers.devices_sign_in and (contact.arrived or contact.closed):
        return say("Did not sign in"), Tone.PAUSED
    return "", None


def _passed_on(contact: Contact) -> Row:
    if contact.passed_on is None:
        return "", None
    if contact.passed_on:
        return say("The next server has taken it"), Tone.OK
    return say("Not passed on yet: {outcome}", outcome=contact.outcome), Tone.WARNING
