"""The card of a sign-in: who is signed in where, how long it holds, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.accounts.health_words import look_of
from emailrelay_gui.accounts.trial import Trial
from emailrelay_gui.widgets.buttons import button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.glyphs import Pill, StateLine
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.soft_tile import SoftTile
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import TokenHealth


class SignInCard(Card):
    """Shows a :class:`~engine.api.TokenHealth`."""

    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, name: str = "sign-in-card", *, leads: bool = True) -> None:
        """``leads``: whether signing in is what the page is about, when nobody is signed in."""
        super().__init__(padding=0)
        self.setObjectName(name)
        self._tile = SoftTile("key", Tone.PAUSED)
        self._title = Label("", Text.STRONG, wrap=True)
        self._title.setObjectName("sign-in-provider")
        self.pill = Pill("", Tone.PAUSED)
        self.pill.setObjectName("sign-in-pill")
        self._user = Label("", wrap=True)
        self._user.setObjectName("sign-in-user")
        self._lines = Label("", Text.CAPTION, wrap=True)
        self._lines.setObjectName("sign-in-lines")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(self._user)
        words.addWidget(self._lines)
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 16, 12)
        top.setSpacing(16)
        top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        main = primary_button if leads else button
        self.sign_in = main("", self.sign_in_wanted.emit, name="sign-in", icon_name="key", small=True)
        self.again = button(
            self.tr("Sign in again..."), self.sign_in_wanted.emit, name="sign-in-again", icon_name="key", small=True
        )
        self.test = button(
            self.tr("Test sign-in"), self.test_wanted.emit, name="sign-in-test", icon_name="diagnostics", small=True
        )
        self.sign_out = button(self.tr("Sign out"), self.sign_out_wanted.emit, name="sign-out", small=True)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        for each in (self.sign_in, self.again, self.test, self.sign_out):
            row.addWidget(each)
        self._result = StateLine(wrap=True)
        self._result.setObjectName("sign-in-result")
        self._result.hide()
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(buttons)
        foot.addWidget(self._result)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self._foot)

    def show_health(self, health: TokenHealth | None, now: float, *, provider: str = "", note: str = "") -> None:
        """Show how a sign-in is; ``provider`` is named while there is none, ``note`` is one more line."""
        look = look_of(health, now)
        there = health is not None
        title = (health.provider if health else "") or provider or self.tr("Sign-in")
        user = (health.user or health.account) if health else ""
        lines = "\n".join(filter(None, (*look.lines, note)))
        self._title.setText(title)
        self.pill.show_state(look.word, look.tone)
        self._tile.show_tone(look.tone)
        self._user.setText(user)
        self._user.setVisible(bool(user))
        self._lines.setText(lines)
        self._lines.setVisible(bool(lines))
        needed = health is None or health.person_needed
        words = self.tr("Sign in again...") if there else self.tr("Sign in with {provider}...").format(provider=title)
        self.sign_in.setText(words)
        self.sign_in.setAccessibleName(words)
        self.sign_in.setVisible(needed)
        self.again.setVisible(not needed)
        self.test.setVisible(there)
        self.sign_out.setVisible(there)
        self.setAccessibleName(f"{title}, {look.word}")
        self.setAccessibleDescription(f"{user}. {lines}".strip(". "))

    def limit(self, reason: str) -> None:
        """Disable what cannot be done, with the reason; empty: everything can."""
        for each in (self.sign_in, self.again, self.test, self.sign_out):
            limit(each, reason)

    def show_testing(self) -> None:
        """A test of the sign-in is under way."""
        self.test.setEnabled(False)
        self._result.show_plain(self.tr("Signing in at the server..."))
        self._result.show()

    def show_trial(self, trial: Trial | None) -> None:
        """What came of the test; None: there was none."""
        self.test.setEnabled(True)
        self._result.setVisible(trial is not None)
        if trial is not None:
            text = " ".join(filter(None, (f"{trial.title.rstrip('.')}.", trial.explanation, trial.server_text)))
            self._result.show_state(text, Tone.OK if trial.ok else Tone.FAILED)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def result(self) -> str:
        """What the test came to."""
        return self._result.text() if not self._result.isHidden() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self._foot.geometry().top(), self.palette())
        painter.end()
